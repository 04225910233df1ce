#include "paneactions.h"

#include "announcer.h"
#include "readingorder.h"
#include "stagescroll.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace deal {

namespace {

/// The page that is shown in that pane; null where the pane has none.
QWidget *pageIn(const QWidget &pane)
{
    const auto *stage = pane.findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto *scroll = stage ? qobject_cast<const StageScroll *>(stage->currentWidget()) : nullptr;
    return scroll ? scroll->widget() : stage ? stage->currentWidget() : nullptr;
}

QString nameOf(const QWidget &pane)
{
    const QWidget *page = pageIn(pane);
    return page ? page->accessibleName() : pane.accessibleName();
}

} // namespace

PaneActions::PaneActions(QObject *parent)
    : QObject(parent)
    , m_next(new QAction(tr("Ne&xt pane"), this))
    , m_previous(new QAction(tr("Prev&ious pane"), this))
{
    m_next->setObjectName(QStringLiteral("nextPane"));
    m_previous->setObjectName(QStringLiteral("previousPane"));
    m_next->setShortcut(QKeySequence(Qt::Key_F6));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const QWidget *pane = now ? paneOf(now) : nullptr)
            m_last.insert(pane, now);
    });
}

void PaneActions::fillGo(QMenu &go) const
{
    go.addSeparator();
    go.addActions({m_next, m_previous});
}

void PaneActions::serve(QMainWindow &window)
{
    m_window = &window;
    window.installEventFilter(this);
}

QList<QWidget *> PaneActions::panes() const
{
    QList<QWidget *> all;
    if (!m_window)
        return all;
    for (QToolBar *bar : m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        all << bar;
    const auto *splitter = qobject_cast<QSplitter *>(m_window->centralWidget());
    if (!splitter)
        all << m_window->centralWidget();
    for (int i = 0; splitter && i < splitter->count(); ++i)
        all << splitter->widget(i);
    all << m_window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
    all.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    return all;
}

QWidget *PaneActions::paneOf(const QWidget *widget) const
{
    for (QWidget *pane : panes())
        if (pane == widget || pane->isAncestorOf(widget))
            return pane;
    return nullptr;
}

void PaneActions::step(int by)
{
    const QList<QWidget *> all = panes();
    const qsizetype count = all.size();
    qsizetype here = all.indexOf(paneOf(QApplication::focusWidget()));
    for (qsizetype i = 0; here < 0 && i < count; ++i) // from the menu bar, or from nowhere: as from the page
        if (pageIn(*all.at(i)))
            here = i;
    for (qsizetype i = 1; i <= count; ++i) { // over those in which nothing takes the keyboard
        QWidget *pane = all.at(((here + by * i) % count + count) % count);
        enter(*pane);
        if (paneOf(QApplication::focusWidget()) == pane)
            return announce(*pane, nameOf(*pane));
    }
}

void PaneActions::enter(QWidget &pane)
{
    if (QWidget *last = m_last.value(&pane); last && pane.isAncestorOf(last) && takesTab(*last))
        return last->setFocus(Qt::TabFocusReason);
    if (QWidget *page = pageIn(pane))
        return page->setFocus(Qt::TabFocusReason);
    if (const QList<QWidget *> stops = readingOrder(pane); !stops.isEmpty())
        stops.first()->setFocus(Qt::TabFocusReason);
}

bool PaneActions::tab(bool next) const
{
    QList<QWidget *> stops;
    for (QWidget *pane : panes())
        stops << readingOrder(*pane);
    const qsizetype count = stops.size(), here = stops.indexOf(QApplication::focusWidget());
    if (here < 0)
        return false;
    QWidget *const to = stops.at((here + (next ? 1 : count - 1)) % count);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool PaneActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return false;
    QWidget *const here = paneOf(QApplication::focusWidget());
    for (QWidget *pane : panes())
        if (pageIn(*pane) && pane != here) {
            enter(*pane);
            announce(*pane, nameOf(*pane));
            return true;
        }
    return false;
}

} // namespace deal
