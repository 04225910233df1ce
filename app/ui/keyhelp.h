// What each key does, in one place for each: a command's own action says its key; a view says those that it answers to itself,
// beside the code that does. GUI thread only.
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>

class QMenuBar;
class QWidget;

namespace deal {

struct KeyHelp {
    QList<QKeyCombination> keys; ///< any of these
    QString does;
};

/// What belongs together: a menu, or a view.
struct KeyGroup {
    QString name; ///< "View › Read the sources", "In a list"
    QList<KeyHelp> keys;
};

/// Every command of the menus that has a key, menu by menu, in their order.
[[nodiscard]] QList<KeyGroup> menuKeys(const QMenuBar &bar);
/// The keys of the views, wherever they stand, and those that every window has.
[[nodiscard]] QList<KeyGroup> viewKeys();
/// "Ctrl+C", "Right, Down", as this computer writes them.
[[nodiscard]] QString inWords(const QList<QKeyCombination> &keys);

} // namespace deal
