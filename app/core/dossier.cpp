#include "dossier.h"

namespace deal {

void Dossier::derive()
{
    verdicts.clear();
    verdicts.reserve(claims.size());
    claimsByPassage = QList<QList<ClaimId>>(passages.size());
    claimKeys.clear();
    claimKeys.reserve(claims.size());
    partyKeys.clear();

    for (int i = 0; i < int(parties.size()); ++i)
        partyKeys.insert(parties.at(i).key, PartyId(i));
    for (int i = 0; i < int(claims.size()); ++i) {
        const Claim &claim = claims.at(i);
        const ClaimId id{i};
        claimKeys.insert(claim.key, id);
        verdicts << judge(claim, passages);
        // Claims come in order, so a claim that is in a list already is its last.
        for (const Evidence &evidence : claim.evidence) {
            QList<ClaimId> &list = claimsByPassage[at(evidence.passage)];
            if (list.isEmpty() || list.last() != id)
                list << id;
        }
    }
    deriveParties();
}

void Dossier::deriveParties()
{
    claimsByParty = QList<QList<ClaimId>>(parties.size());
    for (int i = 0; i < int(claims.size()); ++i)
        for (const ClaimParty &party : claims.at(i).parties) {
            QList<ClaimId> &list = claimsByParty[at(party.party)];
            if (list.isEmpty() || list.last() != ClaimId(i)) // claims come in order
                list << ClaimId(i);
        }
    columns = columnsOf(*this);
}

std::optional<ClaimId> Dossier::claimByKey(const QString &wanted) const
{
    const auto found = claimKeys.constFind(wanted);
    return found == claimKeys.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PartyId> Dossier::partyByKey(const QString &wanted) const
{
    const auto found = partyKeys.constFind(wanted);
    return found == partyKeys.cend() ? std::nullopt : std::optional(*found);
}

QString Dossier::fingerprintInHex() const
{
    return sha256.valid() ? QString::fromLatin1(sha256.get().toHex()) : QString();
}

QList<ClaimId> Dossier::claimsOf(ClaimKind kind) const
{
    QList<ClaimId> found;
    for (int i = 0; i < int(claims.size()); ++i)
        if (claims.at(i).kind == kind)
            found << ClaimId(i);
    return found;
}

QList<PartyId> Dossier::partiesIn(ClaimId id, Role role) const
{
    QList<PartyId> found;
    for (const ClaimParty &party : claim(id).parties)
        if (party.role == role)
            found << party.party;
    return found;
}

QList<ArticleId> Dossier::silentOn(ClaimId id) const
{
    QList<ArticleId> silent;
    for (int i = 0; i < int(articles.size()); ++i)
        if (!verdict(id).articles.contains(ArticleId(i)) && !setAside.contains(ArticleId(i)))
            silent << ArticleId(i);
    return silent;
}

} // namespace deal
