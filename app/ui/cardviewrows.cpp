// Where the rows of a CardView stand, how they come into sight, and how they are gone through by key.
#include "cardview.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace deal {

namespace {
constexpr int fewRows =
    100; // they are measured at once when the reader first scrolls, so that the scroll bar tells the whole truth
constexpr int firstGuess = int(28 * unit);
} // namespace

int CardView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex CardView::rowIndex(int row) const
{
    return model()->index(row, modelColumn(), rootIndex());
}

const RowHeights &CardView::laidOut() const
{
    auto *self = const_cast<CardView *>(this); // as Qt's own views do when they are asked
    self->executeDelayedItemsLayout();
    if (m_heights.count() != rowCount())
        self->doItemsLayout();
    return m_heights;
}

void CardView::doItemsLayout()
{
    if (!isVisible())
        return; // its width is not known yet, and every row's height depends on it
    m_laidOutWidth = viewport()->width();
    m_heights.reset(rowCount(), m_heights.guess() > 0 ? m_heights.guess() : firstGuess);
    {
        const QScopedValueRollback<bool> measuring(m_measuring, true);
        const int top = verticalOffset();
        for (int row = 0; m_scrolled && measuresAll() && row < m_heights.count(); ++row)
            measure(row);
        for (int row = m_heights.rowAt(top);
             row >= 0 && row < m_heights.count() && m_heights.top(row) < top + viewport()->height(); ++row)
            measure(row);
        if (top == 0)
            m_heights.guessFromMeasured(); // elsewhere, rows in sight would move
        QAbstractItemView::doItemsLayout(); // not QListView's, which would measure every row
    }
    measureInSight(); // the scroll bar may have had to go back
}

void CardView::reset()
{
    m_hovered = QModelIndex();
    QListView::reset();
    scheduleDelayedItemsLayout();
}

bool CardView::measuresAll() const
{
    return m_measuresAll || m_heights.count() <= fewRows;
}

void CardView::measureAll()
{
    if (m_scrolled)
        return;
    m_scrolled = true;
    if (measuresAll())
        doItemsLayout();
}

bool CardView::measure(int row)
{
    if (m_heights.isMeasured(row))
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex index = rowIndex(row);
    m_heights.setHeight(row, itemDelegateForIndex(index)->sizeHint(option, index).height());
    return true;
}

bool CardView::measureRows(int first, int last)
{
    const int top = verticalOffset(), bottom = top + viewport()->height();
    int still = m_heights.rowAt(top); // the first that the reader has seen before stays where it is
    while (still < m_heights.count() && m_heights.top(still) < bottom && !m_heights.isMeasured(still))
        ++still;
    if (still == m_heights.count() || m_heights.top(still) >= bottom)
        still = m_heights.rowAt(top);
    const int y = m_heights.top(still) - top;
    const bool atEnd = top > 0 && top >= verticalScrollBar()->maximum();
    bool some = false;
    for (int row = first; row <= last; ++row)
        some = measure(row) || some;
    if (!some)
        return false;
    const QScopedValueRollback<bool> measuring(m_measuring, true);
    updateGeometries();
    verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : m_heights.top(still) - y);
    viewport()->update();
    return true;
}

/// What is measured may be lower than it was thought to be, and then more comes into sight.
void CardView::measureInSight()
{
    if (m_measuring || !isVisible() || laidOut().count() == 0)
        return;
    for (bool some = true; some;) {
        const int top = verticalOffset();
        some = measureRows(m_heights.rowAt(top), m_heights.rowAt(top + viewport()->height() - 1));
    }
}

/// The row, and as many on both sides as can be in sight with it.
void CardView::measureAround(int row)
{
    for (bool some = true; some;) {
        const int top = m_heights.top(row), height = viewport()->height();
        some = measureRows(m_heights.rowAt(top - height), m_heights.rowAt(top + m_heights.height(row) + height));
    }
}

void CardView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    measureAll();
    measureInSight();
}

void CardView::updateGeometries()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= laidOut().count())
        return;
    if (index.row() > 0)
        measureAll(); // where it is depends on the rows above
    measureAround(index.row());
    const QRect area = viewport()->rect(), rect = visualRect(index);
    const bool above = hint == EnsureVisible && rect.top() < area.top(),
               below = hint == EnsureVisible && rect.bottom() > area.bottom();
    int value = verticalOffset();
    if (hint == PositionAtTop || above)
        value += rect.top();
    else if (hint == PositionAtBottom || below)
        value += std::min(rect.top(), rect.bottom() - area.height() + 1);
    else if (hint == PositionAtCenter)
        value += rect.top() - (area.height() - rect.height()) / 2;
    verticalScrollBar()->setValue(value);
}

QRect CardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= laidOut().count())
        return {};
    return {0, m_heights.top(index.row()) - verticalOffset(), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex CardView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const bool inside = point.x() >= 0 && point.x() < viewport()->width() && y >= 0 && y < laidOut().total();
    return inside ? rowIndex(m_heights.rowAt(y)) : QModelIndex();
}

void CardView::paintEvent(QPaintEvent *event)
{
    const QRect area = event->rect();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state;
    const bool focused = hasFocus() || viewport()->hasFocus();
    QPainter painter(viewport());
    for (int row = laidOut().rowAt(area.top() + verticalOffset()); row >= 0 && row < m_heights.count(); ++row) {
        const QModelIndex index = rowIndex(row);
        option.rect = visualRect(index);
        if (option.rect.top() > area.bottom())
            break;
        option.state = plain;
        option.state.setFlag(QStyle::State_Enabled, plain.testFlag(QStyle::State_Enabled) && (index.flags() & Qt::ItemIsEnabled));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

QModelIndex CardView::choosable(int row, int step) const
{
    for (; row >= 0 && row < m_heights.count(); row += step)
        if (const QModelIndex index = rowIndex(row); index.flags() & Qt::ItemIsEnabled)
            return index;
    return {};
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = laidOut().count() - 1, here = currentIndex().row();
    QModelIndex next;
    if (!currentIndex().isValid() || action == MoveHome) {
        next = choosable(0, 1);
    } else if (action == MoveEnd) {
        next = choosable(last, -1);
    } else if (action == MoveUp || action == MovePrevious) {
        next = choosable(here - 1, -1);
    } else if (action == MoveDown || action == MoveNext) {
        next = choosable(here + 1, 1);
    } else if (action == MovePageUp) {
        const int far = m_heights.rowAt(m_heights.top(here) - viewport()->height());
        next = choosable(std::min(far, here - 1), -1);
        if (!next.isValid())
            next = choosable(0, 1);
    } else if (action == MovePageDown) {
        const int far = m_heights.rowAt(m_heights.top(here) + viewport()->height());
        next = choosable(std::max(far, here + 1), 1);
        if (!next.isValid())
            next = choosable(last, -1);
    }
    return next.isValid() ? next : currentIndex();
}

void CardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect wanted = rect.normalized();
    const int first = laidOut().rowAt(wanted.top() + verticalOffset()),
              last = m_heights.rowAt(wanted.bottom() + verticalOffset());
    if (first < 0)
        return;
    const int here = currentIndex().row(); // one row at a time can be selected
    selectionModel()->select(rowIndex(here >= first && here <= last ? here : last), command);
}

QRegion CardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

} // namespace deal
