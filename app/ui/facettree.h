// The tree of the filter's choices; to assistive technology a list of check boxes under headings, each ticked or not, with what a
// tick would leave and its place under its heading. GUI thread only.
#pragma once

#include <QTreeView>

namespace deal {

/// Its rows wrap, and look the same whether their window is in front or not: Qt would paint them all again, first of all at the
/// start.
class FacetTree final : public QTreeView {
    Q_OBJECT
public:
    explicit FacetTree(QWidget *parent);
    /// Every row, headings and choices, from top to bottom.
    [[nodiscard]] QModelIndexList rows() const;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
};

} // namespace deal
