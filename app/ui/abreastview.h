// Two articles abreast, aligned on the focused claim. The second way of reading the sources.
#pragma once

#include "shared.h"

#include <QWidget>

namespace deal {

class AbreastView final : public QWidget {
    Q_OBJECT
public:
    explicit AbreastView(const Shared &shared, QWidget *parent = nullptr);

private:
    Shared m_shared;
};

} // namespace deal
