#include "menucommands.h"

#include <QMenu>
#include <QMenuBar>

namespace deal {

namespace {

/// Without the sign of its key; && is one &.
QString plain(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        words += text.at(i);
    }
    return words;
}

void addFrom(const QList<QAction *> &actions, const QString &path, QList<MenuCommand> &into)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        const QString words = plain(action->text());
        if (const QMenu *menu = action->menu())
            addFrom(menu->actions(), path.isEmpty() ? words : path + QStringLiteral(" › ") + words, into);
        else
            into << MenuCommand{{words, path, action->shortcut().toString(QKeySequence::NativeText)}, action};
    }
}

} // namespace

QList<MenuCommand> menuCommands(const QMenuBar &bar)
{
    QList<MenuCommand> commands;
    addFrom(bar.actions(), {}, commands);
    return commands;
}

} // namespace deal
