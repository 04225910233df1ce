// What each key does, in one place for each: a command's own action says its key; a view says those that it answers to itself,
// beside the code that does. GUI thread only.
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>

class QAction;
class QMenuBar;
class QWidget;

namespace deal {

struct KeyHelp {
    QList<QKeyCombination> keys; ///< any of these; none: a command that has no key now
    QString does;
    QString id = {}; ///< of a command whose key can be chosen (keychoice.h)
    bool chosen = false; ///< it is not the program's own key
};

/// What belongs together: a menu, or a view.
struct KeyGroup {
    QString name; ///< "View › Read the sources", "In a list"
    QList<KeyHelp> keys;
};

/// A command's words without what is only for a menu: the accelerator's mark, and the dots of what asks before it acts.
[[nodiscard]] QString plainName(const QAction &action);
/// Every command of the menus that has a key, or can be given one, menu by menu, in their order.
[[nodiscard]] QList<KeyGroup> menuKeys(const QMenuBar &bar);
/// The keys of the views, wherever they stand, and those that every window has.
[[nodiscard]] QList<KeyGroup> viewKeys();
/// "Ctrl+C", "Right, Down", as this computer writes them.
[[nodiscard]] QString inWords(const QList<QKeyCombination> &keys);

} // namespace deal
