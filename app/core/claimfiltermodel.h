// Shows the rows of a claim model that the focus's filter lets through, sorted. The only place that hides a row.
// Quick with 100 000 rows: what is seen is worked out for all of them at once, and told in few signals.
#pragma once

#include "focus.h"
#include "roles.h"

#include <QAbstractProxyModel>

namespace deal {

enum class SortOrder { Deal, Date, Party, Kind };

class ClaimFilterModel final : public QAbstractProxyModel {
    Q_OBJECT
public:
    /// Rows are known by ClaimIdRole; it follows the filter of the focus. The source is a list or a table of claims in deal
    /// order, whose rows stay what they are.
    explicit ClaimFilterModel(const Focus &focus, QObject *parent = nullptr);
    /// Party: the first party of the claim, in the dossier's order of parties. Date: see sortingDay(). Ties keep deal order.
    void setOrder(SortOrder order);
    [[nodiscard]] SortOrder order() const { return m_order; }
    /// The row of a claim, or an invalid index when it is not seen.
    [[nodiscard]] QModelIndex indexOf(std::optional<ClaimId> claim) const;

    void setSourceModel(QAbstractItemModel *source) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void evidenceChanged();
    void sortAgain();
    void setSorted(const QList<int> &sorted);
    /// All rows of the source, in the order that is wanted.
    [[nodiscard]] QList<int> sortedNow() const;
    /// Those of them that the filter lets through.
    [[nodiscard]] QList<int> seenNow() const;
    /// Tells the views what comes and goes between m_rows and these.
    void change(const QList<int> &rows);
    void remove(qsizetype first, qsizetype last);
    void insert(qsizetype at, const QList<int> &rows);
    /// The row here of one of the source; -1 where it is not seen.
    [[nodiscard]] int rowOf(int source) const;

    const Focus &m_focus;
    SortOrder m_order = SortOrder::Deal;
    QList<ClaimId> m_claims; ///< by row of the source
    QList<int> m_sorted; ///< rows of the source, in order
    QList<int> m_places; ///< by row of the source: its place in m_sorted
    QList<int> m_rows; ///< rows of the source that are seen, in order
};

} // namespace deal
