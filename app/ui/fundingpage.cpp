#include "fundingpage.h"

#include "core/fundinglayout.h"
#include "pageparts.h"
#include "tabledelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {
constexpr int leastChart = 330;
constexpr std::array columnShares{3, 36, 26, 12, 3, 20};
} // namespace

FundingView::FundingView(const Shared &shared, QWidget *parent)
    : QGraphicsView(parent)
    , m_shared(shared)
{
    setObjectName(QStringLiteral("fundingChart"));
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setMinimumHeight(leastChart);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Funding chart"));
    connect(&shared.focus, &Focus::claimChanged, this, &FundingView::redraw);
    connect(&shared.focus, &Focus::filterChanged, this, &FundingView::redraw);
    connect(&shared.focus, &Focus::evidenceChanged, this, &FundingView::redraw);
    connect(&shared.focus, &Focus::fundingChanged, this, &FundingView::redraw);
}

void FundingView::redraw()
{
    m_picture = fundingPicture(m_shared.dossier(), m_shared.focus.filter(), m_shared.focus.funding(), m_shared.words);
    const Drawing drawing = drawFunding(m_picture, viewport()->size(), m_shared.words, m_shared.look.measure());
    const auto focused = std::find_if(drawing.marks.begin(), drawing.marks.end(),
        [this](const DrawnMark &mark) { return m_shared.focus.claim() == mark.claim; });
    m_scene.show(drawing, m_shared.look, focused == drawing.marks.end() ? -1 : int(focused - drawing.marks.begin()));
    setMinimumHeight(
        std::max(leastChart, int(std::ceil(drawing.size.height() > viewport()->height() ? drawing.size.height() : leastChart))));
    setAccessibleDescription(m_picture.spoken);
}

void FundingView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(sceneRect(), m_shared.look.color(Shade::Page));
    painter->setPen(
        hasFocus() && m_byKey ? QPen(m_shared.look.color(Shade::Accent), 1.5) : QPen(m_shared.look.color(Shade::Line)));
    painter->setBrush(m_shared.look.color(Shade::Card));
    painter->drawRoundedRect(sceneRect().adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void FundingView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    redraw();
}

void FundingView::mousePressEvent(QMouseEvent *event)
{
    const int mark = m_scene.markAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && mark >= 0)
        m_shared.focus.focusClaim(m_scene.drawing().marks.at(mark).claim);
}

void FundingView::step(int by)
{
    const auto here = std::find_if(
        m_picture.bars.begin(), m_picture.bars.end(), [&](const FundingBar &bar) { return m_shared.focus.claim() == bar.claim; });
    const qsizetype count = m_picture.bars.size();
    const qsizetype now = here == m_picture.bars.end() ? (by > 0 ? -1 : count) : here - m_picture.bars.begin();
    if (count > 0)
        m_shared.focus.focusClaim(m_picture.bars.at(std::clamp<qsizetype>(now + by, 0, count - 1)).claim);
}

void FundingView::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void FundingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_shared.focus.showWords();
    else
        event->ignore();
}

FundingPage::FundingPage(const Shared &shared, QAction *exportChart, QWidget *parent)
    : QScrollArea(parent)
    , m_shared(shared)
    , m_amounts(shared.focus, shared.words)
    , m_seen(shared.focus)
    , m_body(new QWidget)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_body);
    const PageHead head = pageHead(shared, m_body);
    m_title = head.title;
    m_chart = new FundingView(shared, m_body);
    m_chart->addAction(exportChart);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    buildTable();
    m_nothing = new NothingHere(shared, tr("No amount matches the filter; the pale outlines above show those left out."), m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), int(4 * unit));
    column->setSpacing(int(3 * unit));
    column->addLayout(head.row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    setFocusPolicy(Qt::NoFocus); // its parts take the keyboard
    connect(&shared.focus, &Focus::filterChanged, this, &FundingPage::filterChanged);
    connect(&shared.focus, &Focus::evidenceChanged, this, &FundingPage::filterChanged);
    connect(&shared.focus, &Focus::claimChanged, this, &FundingPage::showFocus);
    filterChanged();
}

void FundingPage::focusInEvent(QFocusEvent *event)
{
    m_chart->setFocus(event->reason());
}

void FundingPage::buildTable()
{
    m_seen.setSourceModel(&m_amounts);
    m_table = new QTableView(m_body);
    m_table->setObjectName(QStringLiteral("amounts"));
    m_table->setAccessibleName(tr("Amounts"));
    m_table->setModel(&m_seen);
    m_table->setItemDelegate(new TableDelegate(m_shared.look, m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFont(m_shared.look.font(TextStyle::SmallBold));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(int(6 * unit)); // all columns fit, however narrow the page
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_seen, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_filtering = true; });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_filtering) // the filter takes a row away: the reader has chosen nothing
            m_shared.focus.focusClaim(ClaimId(current.data(ClaimIdRole).toInt()));
    });
    connect(m_table, &QTableView::activated, this, [this] { m_shared.focus.showWords(); });
}

/// Amounts and places stay whole; other cells wrap, between words.
int FundingPage::leastWidth(int column) const
{
    const bool whole = column == AmountModel::Amount || column == AmountModel::SaidBy;
    qreal least = 0;
    for (int row = 0; row < m_seen.rowCount(); ++row)
        least = std::max(least, TableDelegate::leastWidth(m_shared.look, m_seen.index(row, column), whole));
    return int(std::ceil(least));
}

int FundingPage::headerWidth(int column) const
{
    const QString words = m_amounts.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return int(std::ceil(m_shared.look.textSize(words, TextStyle::SmallBold, -1).width() + 5 * unit));
}

void FundingPage::fitTable()
{
    // No header is cut off, no amount broken. Where that leaves no room, what the evidence pane says too gives way.
    const int whole = m_table->viewport()->width();
    std::array<int, AmountModel::ColumnCount> least{};
    int spare = whole, shares = 0;
    for (int column = 0; column < AmountModel::ColumnCount; ++column) {
        least.at(size_t(column)) = std::max(headerWidth(column), leastWidth(column));
        spare -= least.at(size_t(column));
        shares += columnShares.at(size_t(column));
        m_table->setColumnHidden(column, false);
    }
    for (const int column : {int(AmountModel::SaidBy), int(AmountModel::When), int(AmountModel::FromTo)}) {
        if (spare >= 0)
            break;
        m_table->setColumnHidden(column, true);
        spare += least.at(size_t(column));
        shares -= columnShares.at(size_t(column));
    }
    for (int column = 0; column < AmountModel::ColumnCount; ++column) {
        const int width = least.at(size_t(column)) + spare * columnShares.at(size_t(column)) / shares;
        if (!m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, std::max(width, 40));
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_seen.rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height); // all rows are seen: the page scrolls, not the table
}

void FundingPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_body->layout()->activate();
    fitTable();
}

void FundingPage::filterChanged()
{
    m_filtering = true;
    const int seen = m_seen.rowCount(), all = m_amounts.rowCount();
    const QString title = tr("How much money, and whose");
    m_title->setText(seen == all
            ? title
            : tr("%1: %2 of %n amount(s)", "a page's title", all).arg(title, m_shared.words.locale().toString(seen)));
    m_table->setVisible(seen > 0);
    m_nothing->setVisible(seen == 0);
    fitTable();
    showFocus();
    m_filtering = false;
}

void FundingPage::showFocus()
{
    const QModelIndex index = m_seen.indexOf(m_shared.focus.claim());
    if (index.isValid())
        m_table->selectRow(index.row());
    else
        m_table->selectionModel()->clear();
}

} // namespace deal
