#include "articleactions.h"

namespace deal {

ArticleActions::ArticleActions(ArticleDesk *desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_open(new QAction(tr("Open an article’s &text…"), this))
    , m_paste(new QAction(tr("&Paste an article’s text"), this))
{
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_open->setObjectName(QStringLiteral("openText"));
    m_paste->setObjectName(QStringLiteral("pasteText"));
    for (QAction *action : {m_open, m_paste})
        action->setEnabled(desk);
    if (!desk)
        return;
    connect(m_open, &QAction::triggered, desk, &ArticleDesk::open);
    connect(m_paste, &QAction::triggered, desk, &ArticleDesk::paste);
}

void ArticleActions::fillFile(QMenu &file) const
{
    file.addAction(m_open);
    QMenu *forget = file.addMenu(tr("&Forget an article’s text"));
    forget->setObjectName(QStringLiteral("forgetArticle"));
    forget->setEnabled(false);
    if (!m_desk)
        return;
    // As long as this is there: the menu outlives it for a moment when the window is built anew.
    connect(&m_desk->shared().texts, &WholeTexts::changed, this, [this, forget] { fillForget(*forget); });
    fillForget(*forget);
}

void ArticleActions::fillForget(QMenu &menu) const
{
    menu.clear();
    const Shared &shared = m_desk->shared();
    const Dossier &dossier = shared.focus.whole();
    for (int i = 0; i < int(dossier.articles.size()); ++i) {
        if (!shared.texts.of(ArticleId(i)))
            continue;
        const QString words = plainWords(shared.words.articleName(dossier.articles.at(i)));
        // Forgetting empties the menu that calls: not before the call has returned.
        connect(
            menu.addAction(words), &QAction::triggered, m_desk, [desk = m_desk, i] { desk->forget(ArticleId(i)); },
            Qt::QueuedConnection);
    }
    menu.setEnabled(!menu.isEmpty());
}

} // namespace deal
