#include "searchactions.h"

#include "keychoice.h"

namespace deal {

SearchActions::SearchActions(bool enabled, QObject *parent)
    : QObject(parent)
    , m_find(new QAction(tr("&Search…"), this))
    , m_next(new QAction(tr("&Next match"), this))
    , m_previous(new QAction(tr("Pre&vious match"), this))
{
    // Where somebody types, / is a letter: a field takes it before it becomes a command.
    m_find->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), standardKey(QKeySequence::Find, Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    m_next->setShortcut(standardKey(QKeySequence::FindNext, Qt::Key_F3));
    m_previous->setShortcut(standardKey(QKeySequence::FindPrevious, Qt::SHIFT | Qt::Key_F3));
    m_find->setObjectName(QStringLiteral("search"));
    m_next->setObjectName(QStringLiteral("nextMatch"));
    m_previous->setObjectName(QStringLiteral("previousMatch"));
    for (QAction *action : {m_find, m_next, m_previous})
        action->setEnabled(enabled);
}

} // namespace deal
