// Shows the rows of a claim model that the focus's filter lets through, sorted. The only place that hides a row.
#pragma once

#include "focus.h"
#include "roles.h"

#include <QSortFilterProxyModel>

namespace deal {

enum class SortOrder { Deal, Date, Party, Kind };

class ClaimFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Rows are known by ClaimIdRole; it follows the filter of the focus.
    explicit ClaimFilterModel(const Focus &focus, QObject *parent = nullptr);
    /// Party: the first party of the claim, in the dossier's order of parties. Date: see sortingDay(). Ties keep deal order.
    void setOrder(SortOrder order);
    [[nodiscard]] SortOrder order() const { return m_order; }
    /// The row of a claim, or an invalid index when it is not seen.
    [[nodiscard]] QModelIndex indexOf(std::optional<ClaimId> claim) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const Focus &m_focus;
    SortOrder m_order = SortOrder::Deal;
};

} // namespace deal
