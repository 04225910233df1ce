#include "comparetable.h"

#include "core/comparecolumns.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace deal {

namespace {
constexpr int mostMeasuredAtOnce = 300; ///< rows; beyond that, those in sight
constexpr int guessedHeight = int(20 * unit);
} // namespace

CompareTable::CompareTable(const Look &look, CompareModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CompareDelegate(look, this))
{
    setHorizontalHeader(new PinnedHeader(look, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it comes and goes otherwise, and all rows are laid out twice
    verticalScrollBar()->setSingleStep(int(6 * unit));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(guessedHeight);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // deal order
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_quiet = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_quiet = false;
        fitRows();
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        fitRows();
        scrollToTop(); // who sorts wants to see what comes first
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            roles.isEmpty() ? fitRows() : viewport()->update(); // what is said with its roles changes no height
        });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
}

KeyGroup CompareTable::keys()
{
    return {tr("In the comparison", "keys"),
        {{{Qt::Key_Up, Qt::Key_Down}, tr("From claim to claim")}, {{Qt::Key_Left, Qt::Key_Right}, tr("From article to article")},
            {{Qt::Key_Return}, tr("To the words in their article")}}};
}

void CompareTable::followSearch(const Focus &focus)
{
    m_delegate->followSearch(focus);
    connect(&focus.searched(), &Searched::changed, viewport(), qOverload<>(&QWidget::update));
}

void CompareTable::showChosen(std::optional<ClaimId> claim)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(claim, std::max(currentIndex().column(), 0));
    if (!index.isValid())
        return selectionModel()->clear();
    setCurrentIndex(index);
    if (isVisible())
        scrollTo(index);
}

void CompareTable::fitColumns()
{
    const int articles = m_model.verdictColumn() - CompareModel::firstArticle;
    const QList<int> widths = compareColumns(articles, viewport()->width());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

/// Answers by how much the row has grown.
int CompareTable::fitRow(int row)
{
    if (m_fitted.at(row))
        return 0;
    m_fitted[row] = true;
    QStyleOptionViewItem option;
    int height = 0;
    for (int column = 0; column <= m_model.verdictColumn(); ++column) {
        option.rect = QRect(0, 0, columnWidth(column), 0);
        height = std::max(height, m_delegate->sizeHint(option, m_model.index(row, column)).height());
    }
    const int before = rowHeight(row);
    if (height != before)
        verticalHeader()->resizeSection(row, height);
    return height - before;
}

void CompareTable::fitRows()
{
    m_fitted.fill(false, m_model.rowCount());
    if (!isVisible())
        return; // its width is not known yet, and every row's height depends on it
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (int row = 0; row < m_model.rowCount() && m_model.rowCount() <= mostMeasuredAtOnce; ++row)
        fitRow(row);
    updateGeometries();
    m_fitting = false;
    fitRowsInSight();
}

void CompareTable::fitRowsInSight()
{
    if (m_fitting || m_fitted.size() != m_model.rowCount() || !isVisible())
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    int row = rowAt(0);
    if (row < 0)
        return;
    const int hidden = -rowViewportPosition(row); // above the first line that is seen
    const int grown = fitRow(row);
    int bottom = rowHeight(row) - hidden;
    while (++row < m_model.rowCount() && bottom < viewport()->height()) {
        fitRow(row);
        bottom += rowHeight(row);
    }
    updateGeometries();
    if (hidden > 0 && grown > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + grown); // the words that are read stay where they are
}

QModelIndex CompareTable::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTableView::indexAt(point);
    const bool pinned = point.x() >= 0 && point.x() < columnWidth(CompareModel::claimColumn);
    return pinned && index.isValid() ? index.siblingAtColumn(CompareModel::claimColumn) : index;
}

QRect CompareTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.column() == CompareModel::claimColumn)
        rect.moveLeft(0);
    return rect;
}

void CompareTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_fitted.size() != m_model.rowCount())
        return;
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    fitRowsInSight(); // the rows that have come into sight have their own height
    QTableView::scrollTo(index, hint);
    if (index.column() == CompareModel::claimColumn)
        return horizontalScrollBar()->setValue(across); // it is in sight wherever the others are
    const int covered = columnWidth(CompareModel::claimColumn) - columnViewportPosition(index.column());
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

bool CompareTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_pointed = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        m_pointed = QModelIndex();
    return QTableView::viewportEvent(event);
}

void CompareTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (horizontalScrollBar()->value() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = rowAt(event->rect().top()), width = columnWidth(CompareModel::claimColumn);
    for (int row = first; row >= 0 && row < m_model.rowCount() && rowViewportPosition(row) <= event->rect().bottom(); ++row) {
        const QModelIndex index = m_model.index(row, CompareModel::claimColumn);
        option.rect = QRect(0, rowViewportPosition(row), width, rowHeight(row));
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_MouseOver, index == m_pointed);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width, 0, width, viewport()->height());
}

void CompareTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // the pinned column has not moved
    fitRowsInSight();
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return fitRowsInSight();
    fitColumns();
    fitRows();
}

void CompareTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
    fitRows();
    scrollTo(currentIndex());
}

void CompareTable::focusInEvent(QFocusEvent *event)
{
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true); // Qt makes the first cell the current one
        QTableView::focusInEvent(event);
    }
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && !selectionModel()->hasSelection() && m_model.rowCount() > 0)
        showChosen(m_model.claimAt(0)); // so that it is seen where the keyboard is
}

int CompareTable::quotationAt(QPoint point, const QModelIndex &index) const
{
    const QRect rect = visualRect(index);
    const Boxes laid = m_delegate->boxes(index, rect.width());
    const Cell *box = laid.at(QPointF(point - rect.topLeft()));
    const bool quotation =
        box && (box->part == Cell::Part::Left || box->part == Cell::Part::Place || box->part == Cell::Part::Right);
    return quotation ? box->index : 0;
}

void CompareTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    if (const QModelIndex index = indexAt(point); event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT chosen(index, quotationAt(point, index));
}

void CompareTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(current, 0);
}

PinnedHeader::PinnedHeader(const Look &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    setFont(look.font(TextStyle::SmallBold));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(false);
    setSectionResizeMode(Fixed);
    setSortIndicatorClearable(true); // a third click is deal order again
    setMinimumSectionSize(1);
}

QSize PinnedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(int(9 * unit), fontMetrics().height() + int(4 * unit))};
}

void PinnedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0)
        return;
    QPainter painter(viewport());
    paintSection(&painter, QRect(0, 0, sectionSize(0), height()), 0);
    painter.setPen(m_look.color(Shade::Line));
    painter.drawLine(sectionSize(0), 0, sectionSize(0), height());
}

void PinnedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_look.color(Shade::Card));
    painter->setPen(m_look.color(Shade::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect words = rect.adjusted(int(2.5 * unit), 0, -int(2 * unit), 0);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (sorted) {
        const QRectF sign(words.right() - 4 * unit, rect.top(), 4 * unit, rect.height());
        painter->save();
        if (sortIndicatorOrder() == Qt::DescendingOrder) { // one sign, either way up
            painter->translate(sign.center());
            painter->rotate(180);
            painter->translate(-sign.center());
        }
        m_look.paintIcon(*painter, sign, QStringLiteral("chevron-down"), m_look.color(Shade::Accent));
        painter->restore();
        words.setRight(int(sign.left()) - int(unit));
    }
    painter->setFont(font());
    painter->setPen(m_look.color(sorted ? Shade::Accent : Shade::Muted));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QPointF PinnedHeader::unpinned(QPointF point) const
{
    return point.x() < sectionSize(0) ? QPointF(point.x() - offset(), point.y()) : point;
}

namespace {
QMouseEvent movedTo(const QMouseEvent &event, QPointF point)
{
    return {event.type(), point, event.globalPosition(), event.button(), event.buttons(), event.modifiers()};
}
} // namespace

void PinnedHeader::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, unpinned(event->position()));
    QHeaderView::mousePressEvent(&moved);
}

void PinnedHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, unpinned(event->position()));
    QHeaderView::mouseMoveEvent(&moved);
}

void PinnedHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedTo(*event, unpinned(event->position()));
    QHeaderView::mouseReleaseEvent(&moved);
}

} // namespace deal
