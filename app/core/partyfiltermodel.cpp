#include "partyfiltermodel.h"

#include <algorithm>

namespace deal {

PartyFilterModel::PartyFilterModel(const Focus &focus, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_focus(focus)
{
    for (const auto signal : {&Focus::filterChanged, &Focus::evidenceChanged})
        connect(&focus, signal, this, [this] { invalidateFilter(); });
}

QModelIndex PartyFilterModel::indexOf(std::optional<PartyId> party) const
{
    for (int row = 0; party && row < rowCount(); ++row)
        if (index(row, 0).data(PartyIdRole).toInt() == at(*party))
            return index(row, 0);
    return {};
}

bool PartyFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_focus.filter().isEmpty())
        return true;
    const int party = sourceModel()->index(row, 0, parent).data(PartyIdRole).toInt();
    const QList<ClaimId> &claims = m_focus.dossier().claimsByParty.at(party);
    return std::any_of(
        claims.begin(), claims.end(), [this](ClaimId claim) { return answers(m_focus.dossier(), claim, m_focus.filter()); });
}

} // namespace deal
