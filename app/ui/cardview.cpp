#include "cardview.h"

#include "cardaccessible.h"
#include "core/focus.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace deal {

BoxDelegate::BoxDelegate(const Look &look, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_measure(look.measure())
    , m_look(look)
    , m_view(view)
{
}

void BoxDelegate::followSearch(const Focus &focus)
{
    m_focus = &focus;
    connect(&focus.searched(), &Searched::changed, m_view.viewport(), qOverload<>(&QWidget::update));
}

QList<WordSpan> BoxDelegate::found(const QString &text) const
{
    return m_focus ? m_focus->searched().query().litIn(text) : QList<WordSpan>();
}

void BoxDelegate::paintFound(
    QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color) const
{
    look().paintFound(painter, rect, text, type, color, found(text));
}

qreal BoxDelegate::width() const
{
    return m_view.viewport()->width() - 2 * offset().x();
}

QSize BoxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_view.viewport()->width(), int(std::ceil(boxes(index, width()).size.height() + offset().y() + gap()))};
}

CardView::CardView(QWidget *parent)
    : QListView(parent)
{
    makeCardsSpeak();
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it comes and goes otherwise, and all rows are laid out twice
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(int(6 * unit));
}

void CardView::setBoxDelegate(BoxDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void CardView::showChosen(const QModelIndex &index)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    if (index.isValid()) {
        setCurrentIndex(index);
        if (isVisible())
            scrollTo(index);
    } else {
        selectionModel()->clear();
    }
}

const Cell *CardView::boxAt(QPoint point, const QModelIndex &index, Boxes &boxes) const
{
    if (!index.isValid() || !m_delegate)
        return nullptr;
    const QRect row = visualRect(index);
    boxes = m_delegate->boxes(index, row.width() - 2 * m_delegate->offset().x());
    return boxes.at(QPointF(point) - row.topLeft() - m_delegate->offset());
}

bool CardView::viewportEvent(QEvent *event)
{
    // Rows look the same whether their window is in front or not. Qt would paint them all again, first of all at the start.
    const bool front = event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate;
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        m_hovered = QModelIndex();
    return front ? false : QListView::viewportEvent(event);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    setUnpainted(true); // Qt would ask for all rows; only the current one shows the focus
    QListView::focusInEvent(event);
    setUnpainted(false);
    update(currentIndex());
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    for (int row = 0; byTab && !selectionModel()->hasSelection() && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).flags() & Qt::ItemIsSelectable)
            showChosen(model()->index(row, 0)); // so that it is seen where the keyboard is
}

void CardView::focusOutEvent(QFocusEvent *event)
{
    setUnpainted(true);
    QListView::focusOutEvent(event);
    setUnpainted(false);
    update(currentIndex());
}

void CardView::setUnpainted(bool unpainted)
{
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, unpainted); // setUpdatesEnabled() would ask for all rows afterwards
}

void CardView::resizeEvent(QResizeEvent *event)
{
    // Not QListView's: it lays out for a new height, and a tenth of a second later. Rows depend on the width, and at once.
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != m_laidOutWidth)
        doItemsLayout();
    measureInSight();
}

void CardView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (m_laidOutWidth != viewport()->width())
        doItemsLayout();
    scrollTo(currentIndex());
}

void CardView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.isEmpty())
        QListView::dataChanged(first, last, roles);
    else
        viewport()->update();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // The view moves to a neighbour of the row that the filter takes away; the reader has chosen nothing.
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    Boxes boxes;
    Q_EMIT chosen(index, boxAt(event->position().toPoint(), index, boxes));
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    Boxes boxes;
    const Cell *box = boxAt(event->position().toPoint(), index, boxes);
    const bool link = box && (box->part == Cell::Part::Claim || box->part == Cell::Part::Place);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

KeyGroup CardView::keys()
{
    return {tr("In a list of cards", "keys"),
        {{{Qt::Key_Up, Qt::Key_Down}, tr("From one to the next, which is looked at")}, {{Qt::Key_Home}, tr("To the first")},
            {{Qt::Key_End}, tr("To the last")}, {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("A screen further")},
            {{Qt::Key_Return}, tr("To the words that prove a claim; to the clauses of a party")},
            {{Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu}, tr("What can be done with a quotation")}}};
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    // Where a keyboard has no menu key; not every platform's Qt makes a menu of it.
    if (event->key() != Qt::Key_F10 || event->modifiers() != Qt::ShiftModifier)
        return QListView::keyPressEvent(event);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    contextMenuEvent(&menu);
}

void CardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (byKey)
        scrollTo(index);
    const QRect row = visualRect(index).intersected(viewport()->rect());
    Q_EMIT menuWanted(index, byKey ? viewport()->mapToGlobal(row.center()) : event->globalPos());
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        tell(current, QAccessible::Focus);
    QAbstractItemView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && (current.flags() & Qt::ItemIsSelectable))
        Q_EMIT chosen(current, nullptr);
}

void CardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    tell(selected.indexes().value(0), QAccessible::SelectionAdd);
    tell(deselected.indexes().value(0), QAccessible::SelectionRemove);
    QAbstractItemView::selectionChanged(selected, deselected);
}

/// QListView would say it of the row that its own layout knows.
void CardView::tell(const QModelIndex &index, QAccessible::Event event)
{
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent told(this, event);
    told.setChild(index.row());
    QAccessible::updateAccessibility(&told);
}

} // namespace deal
