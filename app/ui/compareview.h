// The claims as a table, one column an article. The third way of reading the sources.
#pragma once

#include "shared.h"

#include <QWidget>

namespace deal {

class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const Shared &shared, QWidget *parent = nullptr);

private:
    Shared m_shared;
};

} // namespace deal
