#include "fundingpage.h"

#include "fundingaccessible.h"
#include "fundinghead.h"
#include "fundingview.h"
#include "pageparts.h"
#include "tabledelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {
constexpr std::array columnShares{3, 36, 26, 12, 3, 20};
} // namespace

FundingPage::FundingPage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent)
    : QScrollArea(parent)
    , m_shared(shared)
    , m_amounts(shared.focus, shared.words)
    , m_seen(shared.focus)
    , m_body(new QWidget)
{
    setFrameShape(NoFrame);
    setObjectName(QStringLiteral("fundingPage"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // where one reading needs it and the next does not, the chart would jump
    setWidget(m_body);
    m_head = new FundingHead(shared, m_body);
    buildChart(chartActions);
    buildTable();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), int(4 * unit));
    column->setSpacing(int(2 * unit));
    column->addWidget(m_head);
    column->addWidget(m_chart, 1);
    column->addWidget(m_room);
    column->addWidget(m_below);
    setFocusPolicy(Qt::NoFocus); // its parts take the keyboard
    connect(&shared.focus, &Focus::filterChanged, this, &FundingPage::filterChanged);
    connect(&shared.focus, &Focus::evidenceChanged, this, &FundingPage::filterChanged);
    connect(&shared.focus, &Focus::fundingChanged, this, &FundingPage::makeRoom);
    connect(&shared.focus, &Focus::claimChanged, this, &FundingPage::showFocus);
}

void FundingPage::buildChart(const QList<QAction *> &chartActions)
{
    m_chart = new FundingView(m_shared, m_body);
    m_chart->addActions(chartActions);
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_room = new QWidget(m_body);
    m_room->installEventFilter(this);
    m_readout = plainLabel(m_shared.look, TextStyle::Body, Shade::Text, viewport());
    m_readout->setObjectName(QStringLiteral("readout"));
    m_readout->setAutoFillBackground(true); // it may stand over the chart
    m_edge = new QWidget(m_readout);
    m_edge->setAutoFillBackground(true);
    QPalette line = m_edge->palette();
    line.setColor(QPalette::Window, m_shared.look.color(Shade::Line));
    m_edge->setPalette(line);
    m_readout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_chart, &FundingView::sentenceChanged, this, &FundingPage::say);
    connect(m_chart, &FundingView::walkedTo, this, &FundingPage::showMark);
}

void FundingPage::say()
{
    const QString sentence = m_chart->sentence();
    const QString words = !sentence.isEmpty() ? sentence
        : m_chart->marks().isEmpty()
        ? QString()
        : tr("Point at a mark, or walk from mark to mark with the arrow keys, to read what it says.");
    QPalette palette = m_readout->palette();
    palette.setColor(QPalette::WindowText, m_shared.look.color(sentence.isEmpty() ? Shade::Muted : Shade::Text));
    m_readout->setPalette(palette);
    m_readout->setText(words);
    placeReadout();
}

void FundingPage::makeRoom()
{
    if (!isVisible())
        return;
    const int width = m_body->width() - int(8 * unit);
    qreal height = 0;
    for (const QString &sentence : m_chart->sentences())
        height = std::max(height, m_shared.look.textSize(sentence, TextStyle::Body, width).height());
    m_room->setFixedHeight(int(std::ceil(height)));
    placeReadout();
}

/// Under the chart; at the lower edge of what is seen where that is further down: what is pointed at is always told.
void FundingPage::placeReadout()
{
    const QRect room(m_room->mapTo(viewport(), QPoint(0, 0)), m_room->size());
    const int words = m_readout->text().isEmpty() ? 0 : m_readout->heightForWidth(room.width());
    const int air = words > 0 ? int(1.5 * unit) : 0, lowest = viewport()->height() - words - 2 * air;
    const bool over = room.top() > lowest;
    m_readout->setContentsMargins(0, over ? air : 0, 0, 0);
    m_readout->setGeometry(room.left(), over ? lowest : room.top(), room.width(), over ? words + 2 * air : words);
    m_edge->setGeometry(0, 0, room.width(), 1);
    m_edge->setVisible(over);
    m_readout->raise();
}

/// Scrolls to a mark that was walked to, so that it is seen above what it says.
void FundingPage::showMark(int mark)
{
    QRect place = m_chart->placeOf(mark);
    place.moveTopLeft(m_chart->viewport()->mapTo(m_body, place.topLeft()));
    const int above = int(2 * unit), below = m_room->height() + int(6 * unit);
    ensureVisible(place.center().x(), place.top(), 0, above);
    if (place.height() + above + below < viewport()->height())
        ensureVisible(place.center().x(), place.bottom(), 0, below);
}

bool FundingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_room && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        placeReadout();
    return QScrollArea::eventFilter(watched, event);
}

void FundingPage::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    placeReadout();
    m_chart->pointAnew();
}

void FundingPage::focusInEvent(QFocusEvent *event)
{
    m_chart->setFocus(event->reason());
    // When this returns, Qt tells screen readers that the page has the keyboard, which is no more than a frame.
    QTimer::singleShot(0, m_chart, [this] { speakOf(*m_chart, m_chart->walked()); });
}

void FundingPage::buildTable()
{
    m_seen.setSourceModel(&m_amounts);
    m_below = new QWidget(m_body);
    m_table = new QTableView(m_below);
    m_nothing =
        new NothingHere(m_shared, tr("No amount matches the filter; the grey outlines above show those left out."), m_below);
    auto *column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 0, Qt::AlignTop);
    column->addWidget(m_nothing);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        if (!chosen.isEmpty() && !m_filtering) // the filter takes a row away: the reader has chosen nothing
            choose(chosen.indexes().first());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &row) {
        choose(row); // one that Tab has come to is not chosen yet
        m_shared.focus.showWords();
    });
}

/// A row is chosen by being selected, not by being the current one: Tab makes the first row that, and passing by must change
/// nothing (WCAG 2.1, 3.2.1).
void FundingPage::choose(const QModelIndex &row)
{
    m_shared.focus.focusClaim(ClaimId(row.data(ClaimIdRole).toInt()));
}

/// Amounts and places stay whole; other cells wrap, between words.
int FundingPage::leastWidth(int column) const
{
    const bool whole = column == AmountModel::Amount || column == AmountModel::SaidBy;
    qreal least = 0;
    for (int row = 0; row < m_amounts.rowCount(); ++row) // those left out too: columns stay where they are
        least = std::max(least, TableDelegate::leastWidth(m_shared.look, m_amounts.index(row, column), whole));
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
    const int around = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    int height = around, most = around;
    for (int row = 0; row < m_seen.rowCount(); ++row)
        height += m_table->rowHeight(row);
    for (int row = 0; row < m_amounts.rowCount(); ++row)
        most += rowHeight(row);
    m_table->setFixedHeight(height); // all rows are seen: the page scrolls, not the table
    m_below->setMinimumHeight(std::max(most, m_nothing->sizeHint().height())); // and the chart above it does not move
}

/// Of all amounts, also of one that the filter leaves out.
int FundingPage::rowHeight(int row) const
{
    QStyleOptionViewItem option;
    option.widget = m_table;
    int height = m_table->verticalHeader()->minimumSectionSize();
    for (int column = 0; column < AmountModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column))
            height = std::max(height, m_table->itemDelegate()->sizeHint(option, m_amounts.index(row, column)).height());
    return height;
}

void FundingPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    makeRoom();
    m_body->layout()->activate();
    fitTable();
    placeReadout();
}

void FundingPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        filterChanged();
}

void FundingPage::filterChanged()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_filtering = true;
    const int seen = m_seen.rowCount(), all = m_amounts.rowCount();
    const QString title = tr("How much money, and whose");
    m_head->setTitle(seen == all
            ? title
            : tr("%1: %2 of %n amount(s)", "a page's title", all).arg(title, m_shared.words.locale().toString(seen)));
    m_table->setVisible(seen > 0);
    m_nothing->setVisible(seen == 0);
    makeRoom();
    m_body->layout()->activate();
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
