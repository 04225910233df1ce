// The commands of the menus as they can be searched: what each says, where it is, its key. GUI thread only.
#pragma once

#include "core/searchmodel.h"

#include <QAction>
#include <QPointer>

class QMenuBar;

namespace deal {

struct MenuCommand {
    SearchCommand words;
    QPointer<QAction> action;
};

/// Those that can be chosen now, in the order of the menus.
[[nodiscard]] QList<MenuCommand> menuCommands(const QMenuBar &bar);

} // namespace deal
