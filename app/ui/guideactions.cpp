#include "guideactions.h"

#include "keysdialog.h"
#include "signsdialog.h"

#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace deal {

GuideActions::GuideActions(const Look &look, const Words &words, Focus *focus, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_words(words)
    , m_focus(focus)
    , m_copy(new QAction(tr("Copy the &address"), this))
    , m_open(new QAction(tr("Open an &address…"), this))
    , m_away(new QAction(tr("&Look away from the party"), this))
    , m_signs(new QAction(tr("What the s&igns mean…"), this))
    , m_keys(new QAction(tr("&Keys…"), this))
{
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setShortcut(QKeySequence(Qt::Key_F1));
    m_copy->setEnabled(focus);
    m_open->setEnabled(focus);
    m_signs->setObjectName(QStringLiteral("signs"));
    connect(m_signs, &QAction::triggered, this, &GuideActions::showSigns);
    connect(m_keys, &QAction::triggered, this, &GuideActions::showKeys);
    m_away->setEnabled(false);
    if (!focus)
        return;
    connect(m_away, &QAction::triggered, focus, [focus] { focus->focusParty({}); });
    const auto follow = [this] { m_away->setEnabled(m_focus->party().has_value()); };
    connect(focus, &Focus::partyChanged, this, follow);
    follow();
}

void GuideActions::fillGo(QMenu &go) const
{
    go.addSeparator();
    go.addActions({m_open, m_away});
}

void GuideActions::serve(QWidget &window)
{
    m_window = &window;
    window.installEventFilter(this);
}

/// No shortcut: it would take the key from the parts of the window that have a use for it themselves.
bool GuideActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::KeyPress || !m_away->isEnabled())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return false;
    m_away->trigger();
    return true;
}

void GuideActions::showSigns()
{
    auto *dialog = m_window->findChild<SignsDialog *>();
    if (!dialog) {
        dialog = new SignsDialog(m_look, m_words, m_window);
        connect(this, &QObject::destroyed, dialog, &QWidget::close); // its words and colours are of another time
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void GuideActions::showKeys()
{
    auto *dialog = m_window->findChild<KeysDialog *>();
    if (!dialog) {
        const QMenuBar *bar = m_window->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
        dialog = new KeysDialog(m_look, (bar ? menuKeys(*bar) : QList<KeyGroup>()) + viewKeys(), m_window);
        connect(this, &QObject::destroyed, dialog, &QWidget::close); // its words and colours are of another time
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace deal
