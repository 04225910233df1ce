#include "claimfiltermodel.h"

#include <limits>

namespace deal {

namespace {

/// Claims without a party come last.
int partyRank(const Claim &claim)
{
    return claim.parties.isEmpty() ? std::numeric_limits<int>::max() : at(claim.parties.first().party);
}

int kindRank(const Claim &claim)
{
    return claim.clause ? int(claim.clause->kind) : claim.amount ? int(claim.amount->nature) : 0;
}

int dayRank(const Claim &claim)
{
    const QDate day = sortingDay(claim.period);
    return day.isValid() ? int(day.toJulianDay()) : std::numeric_limits<int>::max();
}

int rank(const Claim &claim, SortOrder order)
{
    switch (order) {
    case SortOrder::Date:
        return dayRank(claim);
    case SortOrder::Party:
        return partyRank(claim);
    case SortOrder::Kind:
        return kindRank(claim);
    case SortOrder::Deal:
        break;
    }
    return 0;
}

} // namespace

ClaimFilterModel::ClaimFilterModel(const Focus &focus, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_focus(focus)
{
    for (const auto signal : {&Focus::filterChanged, &Focus::evidenceChanged})
        connect(&focus, signal, this, [this] { invalidateFilter(); });
    sort(0);
}

void ClaimFilterModel::setOrder(SortOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

QModelIndex ClaimFilterModel::indexOf(std::optional<ClaimId> claim) const
{
    for (int row = 0; claim && row < rowCount(); ++row)
        if (index(row, 0).data(ClaimIdRole).toInt() == at(*claim))
            return index(row, 0);
    return {};
}

bool ClaimFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ClaimId claim{sourceModel()->index(row, 0, parent).data(ClaimIdRole).toInt()};
    return matches(m_focus.dossier(), claim, m_focus.filter());
}

bool ClaimFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int l = left.data(ClaimIdRole).toInt(), r = right.data(ClaimIdRole).toInt();
    const Dossier &dossier = m_focus.dossier();
    const int leftRank = rank(dossier.claim(ClaimId{l}), m_order), rightRank = rank(dossier.claim(ClaimId{r}), m_order);
    return leftRank != rightRank ? leftRank < rightRank : l < r;
}

} // namespace deal
