#include "mappage.h"

#include "flatbutton.h"
#include "mapaccessible.h"
#include "maplegend.h"
#include "mapview.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace deal {

namespace {
constexpr int mostLines = 4; ///< of the readout
} // namespace

MapPage::MapPage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_view(new MapView(shared, this))
    , m_legend(new MapLegend(shared, this))
{
    setObjectName(QStringLiteral("mapPage"));
    const PageHead head = pageHead(shared, this);
    m_title = head.title;
    makeActions();
    fillHead(*head.row);
    m_readout = plainLabel(shared.look, TextStyle::Body, Shade::Text, this);
    m_readout->setObjectName(QStringLiteral("mapReadout"));
    m_readout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_busy = buildBusy();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), int(2 * unit));
    column->setSpacing(int(2 * unit));
    column->addLayout(head.row);
    column->addWidget(m_busy, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_readout);
    m_view->addActions(chartActions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &MapView::sentenceChanged, this, &MapPage::say);
    connect(m_view, &MapView::graphChanged, this, &MapPage::follow);
    connect(m_view, &MapView::busyChanged, this, &MapPage::showBusy);
    showBusy();
    say();
}

QAction *MapPage::add(const QString &name, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *action = new QAction(m_shared.look.icon(icon), name, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys.first().toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void MapPage::makeActions()
{
    m_undo = add(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, QStringLiteral("undo"));
    m_redo = add(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, QStringLiteral("redo"));
    m_again = add(tr("Lay out again"), {}, QStringLiteral("map"));
    m_out = add(tr("Smaller"), {QKeySequence(Qt::Key_Minus)}, QStringLiteral("zoom-out"));
    m_in = add(tr("Larger"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}, QStringLiteral("zoom-in"));
    m_fit = add(tr("The whole map"), {QKeySequence(Qt::Key_0)}, QStringLiteral("zoom-fit"));
    connect(m_in, &QAction::triggered, m_view, &MapView::zoomIn);
    connect(m_out, &QAction::triggered, m_view, &MapView::zoomOut);
    connect(m_fit, &QAction::triggered, m_view, &MapView::fit);
    connect(m_again, &QAction::triggered, m_view, &MapView::layOutAgain);
    QUndoStack &stack = m_view->undoStack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    const auto offer = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        m_redo->setEnabled(stack.canRedo());
        m_again->setEnabled(!m_shared.focus.mapMoves().isEmpty());
    };
    connect(&stack, &QUndoStack::indexChanged, this, offer);
    connect(&m_shared.focus, &Focus::mapMovesChanged, this, offer);
    offer();
}

void MapPage::fillHead(QHBoxLayout &row)
{
    const std::pair<QAction *, const char *> buttons[] = {{m_undo, "mapUndo"}, {m_redo, "mapRedo"}, {m_again, "mapAgain"},
        {m_out, "mapSmaller"}, {m_in, "mapLarger"}, {m_fit, "mapWhole"}};
    for (const auto &[action, name] : buttons) {
        auto *button = new FlatButton(m_shared.look, FlatButton::Style::Plain, this);
        button->setDefaultAction(action);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        row.addWidget(button, 0, Qt::AlignTop);
    }
}

/// In place of the map, while a large one is laid out.
QWidget *MapPage::buildBusy()
{
    auto *busy = new QWidget(this);
    busy->setObjectName(QStringLiteral("mapBusy"));
    auto *column = new QVBoxLayout(busy);
    column->setSpacing(int(3 * unit));
    m_laying = plainLabel(m_shared.look, TextStyle::Heading, Shade::Text, busy);
    auto *bar = new QProgressBar(busy);
    bar->setRange(0, 0); // dot does not say how far it is
    bar->setTextVisible(false);
    bar->setMaximumWidth(int(60 * unit));
    bar->setAccessibleName(tr("Laying out the map"));
    auto *cancel = new QPushButton(tr("Cancel: show a plain layout"), busy);
    cancel->setObjectName(QStringLiteral("mapCancel"));
    connect(cancel, &QPushButton::clicked, m_view, &MapView::cancelLayout);
    column->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_laying), static_cast<QWidget *>(bar), static_cast<QWidget *>(cancel)})
        column->addWidget(widget, 0, Qt::AlignLeft);
    column->addStretch(2);
    return busy;
}

void MapPage::showBusy()
{
    const bool busy = m_view->isBusy();
    if (busy)
        m_laying->setText(tr("Laying out %n part(ies)…", nullptr, int(m_shared.dossier().parties.size())));
    const bool had = m_view->hasFocus() || m_busy->isAncestorOf(focusWidget());
    m_busy->setVisible(busy);
    m_view->setVisible(!busy);
    m_legend->setVisible(!busy);
    if (had && isVisible())
        setFocus();
}

QString MapPage::title() const
{
    qsizetype all = 0, seen = 0;
    for (const Claim &claim : m_shared.dossier().claims)
        all += claim.kind != ClaimKind::Event;
    for (int i = 0; i < int(m_shared.dossier().claims.size()); ++i)
        seen += m_shared.dossier().claims.at(i).kind != ClaimKind::Event
            && m_shared.dossier().verdict(ClaimId(i)).agreement != Agreement::Unsupported
            && answers(m_shared.dossier(), ClaimId(i), m_shared.focus.filter());
    const QString words = tr("Who is tied to whom");
    return seen == all ? words
                       : tr("%1: %2 of %n clause(s) and amount(s)", "a page's title", int(all))
                             .arg(words, m_shared.words.locale().toString(seen));
}

void MapPage::follow()
{
    m_title->setText(title());
    m_legend->show(m_view->graph());
    const qreal line = m_shared.look.textSize(QStringLiteral("0"), TextStyle::Body, -1).height();
    qreal most = 2 * line;
    constexpr int asked = 120; // to measure more would take longer than a blink
    for (int thing = 0; thing < std::min(asked, m_view->things()); ++thing)
        most =
            std::max(most, m_shared.look.textSize(m_view->sentenceOf(thing), TextStyle::Body, width() - int(8 * unit)).height());
    m_readout->setFixedHeight(int(std::ceil(std::min(most, mostLines * line)))); // nothing jumps
    say();
}

void MapPage::say()
{
    const QString sentence = m_view->sentence();
    QPalette palette = m_readout->palette();
    palette.setColor(QPalette::WindowText, m_shared.look.color(sentence.isEmpty() ? Shade::Muted : Shade::Text));
    m_readout->setPalette(palette);
    m_readout->setText(!sentence.isEmpty() ? sentence
            : m_view->graph().nodes.isEmpty()
            ? tr("This dossier names no party.")
            : tr("Point at a party or a line, or walk with the arrow keys, to read what it says. Double-click a party to see its "
                 "claims alone."));
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible() && m_view->things() > 0)
        follow();
}

void MapPage::focusInEvent(QFocusEvent *event)
{
    QWidget *const part = m_view->isBusy() ? m_busy->findChild<QPushButton *>() : static_cast<QWidget *>(m_view);
    part->setFocus(event->reason());
    // When this returns, Qt tells screen readers that the page has the keyboard, which is no more than a frame.
    QTimer::singleShot(0, m_view, [this] { speakOfThing(*m_view, m_view->walked()); });
}

} // namespace deal
