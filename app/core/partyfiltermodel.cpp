#include "partyfiltermodel.h"

#include "sieve.h"

namespace deal {

PartyFilterModel::PartyFilterModel(const Focus &focus, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_focus(focus)
{
    for (const auto signal : {&Focus::filterChanged, &Focus::evidenceChanged})
        connect(&focus, signal, this, [this] {
            findSeen();
            invalidateFilter();
        });
    findSeen();
}

void PartyFilterModel::findSeen()
{
    const Dossier &dossier = m_focus.dossier();
    const Sieve sieve(dossier, m_focus.filter(), true);
    m_inSeen.fill(m_focus.filter().isEmpty(), dossier.parties.size());
    for (int i = 0; i < dossier.claims.size(); ++i)
        if (sieve.passes(ClaimId(i)))
            for (int p = dossier.columns.partiesFrom.at(i); p < dossier.columns.partiesFrom.at(i + 1); ++p)
                m_inSeen[dossier.columns.parties.at(p).party] = true;
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
    return m_inSeen.at(sourceModel()->index(row, 0, parent).data(PartyIdRole).toInt());
}

} // namespace deal
