// A list whose rows grow to their text and wrap at any width: cards, parties, quotations. Everything by keyboard.
#pragma once

#include "keyhelp.h"
#include "look.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

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

class CardView : public QListView {
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);
    void setBoxDelegate(BoxDelegate *delegate);
    [[nodiscard]] static KeyGroup keys();
    /// Selects the row and brings it into sight, without telling anybody that it was chosen; an invalid index selects nothing.
    void showChosen(const QModelIndex &index);
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// For the delegate. Until the reader scrolls, rows far out of sight have a guessed height: shaping the words of a long list
    /// is the dearest part of its first appearance. The guess is nothing where a row is to be measured.
    [[nodiscard]] std::optional<int> guessedHeight(int row) const;
    void heightTaken(int row, int height);

Q_SIGNALS:
    /// By click or by key; `part` is nothing when a key chose.
    void chosen(const QModelIndex &index, const deal::Cell *part);
    /// By the right button, which makes the row the current one, or by key, for the current row; `at` is on the screen.
    void menuWanted(const QModelIndex &index, QPoint at);

protected:
    bool viewportEvent(QEvent *event) override;
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
    /// From now on each row has its own height, wherever it is.
    void measureAll();

private:
    /// While it is set, nobody who asks for the rows to be painted is heard.
    void setUnpainted(bool unpainted);
    [[nodiscard]] const Cell *boxAt(QPoint point, const QModelIndex &index, Boxes &boxes) const;
    BoxDelegate *m_delegate = nullptr;
    bool m_quiet = false;
    bool m_allMeasured = false;
    bool m_layingOut = false;
    int m_measured = 0; ///< the height of the rows, from the first, that the last layout measured
    int m_measuredRows = 0;
    int m_laidOutWidth = -1;
};

} // namespace deal
