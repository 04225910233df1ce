// The filter in words, each part removable, above every page. Empty when nothing is filtered.
#pragma once

#include "shared.h"

#include <QWidget>

namespace deal {

class ChipBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(const Shared &shared, QWidget *parent = nullptr);

private:
    void addLead(int group);
    void rebuild();
    Shared m_shared;
};

} // namespace deal
