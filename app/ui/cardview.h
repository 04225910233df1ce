// A list whose rows grow to their text and wrap at any width: cards, parties, quotations. Everything by keyboard. To shape the
// words of a row is dear, and a list may have 100 000 rows: they are measured when they come into sight, and until then have a
// guessed height.
#pragma once

#include "core/rowheights.h"
#include "keyhelp.h"
#include "look.h"

#include <QAccessible>
#include <QListView>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace deal {

class Focus;
struct WordSpan;

/// A delegate that knows where each part of its row stands.
class BoxDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    BoxDelegate(const Look &look, QAbstractItemView &view);
    /// The row's own boxes, at the view's width.
    [[nodiscard]] virtual Boxes boxes(const QModelIndex &index, qreal width) const = 0;
    /// From the row's corner in the view to the corner of its boxes.
    [[nodiscard]] virtual QPointF offset() const { return {0, 0}; }
    /// What lies between a row and the next.
    [[nodiscard]] virtual qreal gap() const { return 0; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Its words that were searched for are lit from now on. `focus` outlives it.
    void followSearch(const Focus &focus);

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    /// The words of a text that were searched for.
    [[nodiscard]] QList<WordSpan> found(const QString &text) const;
    /// As Look::paintText(), from the left, with those words lit.
    void paintFound(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color) const;
    [[nodiscard]] qreal width() const;
    const Measure m_measure;

private:
    const Look &m_look;
    QAbstractItemView &m_view;
    const Focus *m_focus = nullptr;
};

/// It is a QListView to screen readers, by its manners and its options; where its rows stand and how they are painted is its own.
class CardView : public QListView {
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);
    void setBoxDelegate(BoxDelegate *delegate);
    [[nodiscard]] static KeyGroup keys();
    /// Selects the row and brings it into sight, without telling anybody that it was chosen; an invalid index selects nothing.
    void showChosen(const QModelIndex &index);
    void doItemsLayout() override;
    void reset() override;
    /// Whatever then is in sight has its own height.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    /// By click or by key; `part` is nothing when a key chose.
    void chosen(const QModelIndex &index, const deal::Cell *part);
    /// By the right button, which makes the row the current one, or by key, for the current row; `at` is on the screen.
    void menuWanted(const QModelIndex &index, QPoint at);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// What is said of rows with their roles changes how they are painted, never how high they are: Qt would measure them all.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    /// From now on each row has its own height, wherever it is, if there are few; or always, with setMeasuresAll().
    void measureAll();
    /// For a list whose places are compared with those of another.
    void setMeasuresAll() { m_measuresAll = true; }

private:
    /// While it is set, nobody who asks for the rows to be painted is heard.
    void setUnpainted(bool unpainted);
    [[nodiscard]] const Cell *boxAt(QPoint point, const QModelIndex &index, Boxes &boxes) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QModelIndex rowIndex(int row) const;
    /// Where the rows stand now, laid out first where that is due.
    [[nodiscard]] const RowHeights &laidOut() const;
    [[nodiscard]] bool measuresAll() const;
    /// Both answer whether there was anything to measure.
    bool measure(int row);
    /// From `first` to `last`; what the reader sees stays where it is, or at the end.
    bool measureRows(int first, int last);
    void measureInSight();
    void measureAround(int row);
    /// The first row from that one on, by steps of 1 or -1, that can be chosen; an invalid index where there is none.
    [[nodiscard]] QModelIndex choosable(int row, int step) const;
    void tell(const QModelIndex &index, QAccessible::Event event);
    BoxDelegate *m_delegate = nullptr;
    RowHeights m_heights;
    QPersistentModelIndex m_hovered;
    bool m_quiet = false;
    bool m_measuresAll = false;
    bool m_scrolled = false; ///< until then, it is enough that what is in sight has its own height
    bool m_measuring = false;
    int m_laidOutWidth = -1;
};

} // namespace deal
