#include "searchactions.h"

namespace deal {

SearchActions::SearchActions(bool enabled, QObject *parent)
    : QObject(parent)
    , m_find(new QAction(tr("&Search…"), this))
    , m_next(new QAction(tr("&Next match"), this))
    , m_previous(new QAction(tr("Pre&vious match"), this))
{
    // Where somebody types, / is a letter: a field takes it before it becomes a command.
    m_find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Slash)});
    m_next->setShortcut(QKeySequence(Qt::Key_F3));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    for (QAction *action : {m_find, m_next, m_previous})
        action->setEnabled(enabled);
}

} // namespace deal
