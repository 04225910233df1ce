// The comparison as a table: rows grow to their words at any width, columns share it, and the claim's column stays in sight while
// the articles scroll. Everything by keyboard.
#pragma once

#include "comparedelegate.h"
#include "core/comparemodel.h"
#include "keyhelp.h"
#include "shared.h"

#include <QHeaderView>
#include <QTableView>

namespace deal {

/// Its first section stays where it is while the others scroll.
class PinnedHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit PinnedHeader(const Look &look, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A point over the pinned section as if it had scrolled away with the others.
    [[nodiscard]] QPointF unpinned(QPointF point) const;
    const Look &m_look;
};

class CompareTable final : public QTableView {
    Q_OBJECT
public:
    CompareTable(const Look &look, CompareModel &model, QWidget *parent);
    /// Those that a table has, as Qt makes it.
    [[nodiscard]] static KeyGroup keys();
    /// Its words that were searched for are lit from now on. `focus` outlives it.
    void followSearch(const Focus &focus);
    /// Selects the claim's row and brings it into sight, without telling anybody that it was chosen.
    void showChosen(std::optional<ClaimId> claim);
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// By click or by key; `quotation`: which of the cell was clicked, else 0, the first, where it has any.
    void chosen(const QModelIndex &index, int quotation);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void fitRows();
    void fitRowsInSight();
    int fitRow(int row);
    [[nodiscard]] int quotationAt(QPoint point, const QModelIndex &index) const;
    CompareModel &m_model;
    CompareDelegate *m_delegate;
    QList<bool> m_fitted; ///< by row: its height is that of its words
    bool m_quiet = false; ///< rows come and go by the filter, or the focus is shown: the reader has chosen nothing
    bool m_fitting = false;
    QPersistentModelIndex m_pointed; ///< for the pinned cells, which Qt does not paint
};

} // namespace deal
