#include "claimcolumns.h"

#include "held.h"

#include <algorithm>

namespace deal {

namespace {

void addParties(QList<PartyRoles> &all, const Claim &claim)
{
    const qsizetype begin = all.size();
    for (const ClaimParty &one : claim.parties) {
        const auto known = std::find_if(all.begin() + begin, all.end(), [&](PartyRoles p) { return p.party == at(one.party); });
        const unsigned role = 1U << unsigned(one.role);
        if (known != all.end())
            known->roles = quint8(known->roles | role);
        else
            all << PartyRoles{at(one.party), quint8(role)};
    }
}

ClaimColumns::Row rowOf(const Dossier &dossier, ClaimId id)
{
    const Claim &claim = dossier.claim(id);
    const Verdict &verdict = dossier.verdict(id);
    const HeldDays days = heldDays(dossier, id);
    return {claim.kind, claim.clause ? quint8(claim.clause->kind) : ClaimColumns::none,
        claim.clause ? quint8(claim.clause->standing) : ClaimColumns::none, verdict.agreement,
        verdict.agreement == Agreement::OneSource ? at(verdict.articles.first()) : -1,
        days.first.isValid() ? int(days.first.toJulianDay()) : ClaimColumns::ever,
        days.last.isValid() ? int(days.last.toJulianDay()) : ClaimColumns::never};
}

} // namespace

ClaimColumns columnsOf(const Dossier &dossier)
{
    const qsizetype count = dossier.claims.size();
    ClaimColumns columns;
    columns.rows.reserve(count);
    columns.partiesFrom.reserve(count + 1);
    columns.parties.reserve(3 * count);
    for (int i = 0; i < count; ++i) {
        columns.rows << rowOf(dossier, ClaimId(i));
        columns.partiesFrom << int(columns.parties.size());
        addParties(columns.parties, dossier.claims.at(i));
    }
    columns.partiesFrom << int(columns.parties.size());
    return columns;
}

} // namespace deal
