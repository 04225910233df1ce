// The line at the window's foot: how much the dossier holds, and its file.
#pragma once

#include "shared.h"

#include <QStatusBar>

namespace deal {

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(const Shared &shared, QWidget *parent);
};

} // namespace deal
