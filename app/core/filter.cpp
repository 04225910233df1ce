#include "filter.h"

#include "held.h"

#include <algorithm>

namespace deal {

namespace {

bool holdsParty(const Claim &claim, PartyId party, std::optional<Role> role)
{
    return std::any_of(claim.parties.begin(), claim.parties.end(),
        [&](const ClaimParty &p) { return p.party == party && (!role || p.role == *role); });
}

bool partiesMatch(const Claim &claim, const Filter &filter)
{
    if (filter.parties.isEmpty())
        return true;
    const auto holds = [&](PartyId party) { return holdsParty(claim, party, filter.role); };
    return filter.anyParty ? std::any_of(filter.parties.begin(), filter.parties.end(), holds)
                           : std::all_of(filter.parties.begin(), filter.parties.end(), holds);
}

template <class T>
void toggle(QList<T> &list, T value)
{
    const auto place = std::lower_bound(list.begin(), list.end(), value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
    else if (list.size() == 1)
        list = {}; // and no storage: Qt compares storage with memcmp, which takes no null pointer beside it
    else
        list.erase(place);
}

template <class T>
bool isAmong(const QList<T> &ticked, T value)
{
    return ticked.isEmpty() || ticked.contains(value);
}

} // namespace

bool matches(const Dossier &dossier, ClaimId id, const Filter &filter)
{
    const Claim &claim = dossier.claim(id);
    if (claim.clause && (!isAmong(filter.kinds, claim.clause->kind) || !isAmong(filter.standings, claim.clause->standing)))
        return false;
    return verdictPasses(dossier.verdict(id), filter) && partiesMatch(claim, filter)
        && (!filter.asOf || mayHoldOn(dossier, id, *filter.asOf));
}

bool verdictPasses(const Verdict &verdict, const Filter &filter)
{
    if (filter.agreements.isEmpty() && filter.onlyIn.isEmpty())
        return true;
    const bool alone = verdict.agreement == Agreement::OneSource && filter.onlyIn.contains(verdict.articles.first());
    return alone || filter.agreements.contains(verdict.agreement);
}

bool answers(const Dossier &dossier, ClaimId id, const Filter &filter)
{
    const bool clausesOnly = !filter.kinds.isEmpty() || !filter.standings.isEmpty();
    return (!clausesOnly || dossier.claim(id).clause) && matches(dossier, id, filter);
}

QList<ClaimId> matching(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind)
{
    QList<ClaimId> found;
    for (int i = 0; i < dossier.claims.size(); ++i)
        if (kind ? dossier.claims.at(i).kind == *kind && matches(dossier, ClaimId(i), filter)
                 : answers(dossier, ClaimId(i), filter))
            found << ClaimId(i);
    return found;
}

Filter toggled(Filter filter, PartyId party)
{
    toggle(filter.parties, party);
    return filter;
}

Filter toggled(Filter filter, ClauseKind kind)
{
    toggle(filter.kinds, kind);
    return filter;
}

Filter toggled(Filter filter, Standing standing)
{
    toggle(filter.standings, standing);
    return filter;
}

Filter toggled(Filter filter, Agreement agreement)
{
    toggle(filter.agreements, agreement);
    return filter;
}

Filter toggled(Filter filter, ArticleId onlyIn)
{
    toggle(filter.onlyIn, onlyIn);
    return filter;
}

} // namespace deal
