#include "consolelist.h"

#include <algorithm>

namespace deal {
namespace {

class ConsoleList final {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleList)
public:
    [[nodiscard]] static QStringList partyHeader()
    {
        return {tr("Id"), tr("Name"), tr("Kind"), tr("Ticker"), tr("Seat"), tr("Clauses"), tr("Amounts"), tr("Events")};
    }
    [[nodiscard]] static QStringList claimHeader(ClaimKind kind)
    {
        switch (kind) {
        case ClaimKind::Clause:
            return {tr("Id"), tr("Kind"), tr("Standing"), tr("Period"), tr("Sources"), tr("Clause")};
        case ClaimKind::Amount:
            return {tr("Id"), tr("Amount"), tr("Nature"), tr("Period"), tr("Sources"), tr("Part of")};
        case ClaimKind::Event:
            return {tr("Id"), tr("Date"), tr("Sources"), tr("Event")};
        }
        return {};
    }
};

QStringList rowOf(const Dossier &dossier, ClaimId id, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    const QString period = words.periodShort(claim.period);
    const QString agreement = words.agreement(dossier.verdict(id).agreement);
    const QString title = words.text(claim.title);
    if (claim.clause)
        return {
            claim.key, words.clauseKind(claim.clause->kind), words.standing(claim.clause->standing), period, agreement, title};
    if (claim.amount)
        return {claim.key, words.amount(*claim.amount), words.nature(claim.amount->nature), period, agreement,
            claim.amount->partOf ? dossier.claim(*claim.amount->partOf).key : QString()};
    return {claim.key, period, agreement, title};
}

int claimsOfParty(const Dossier &dossier, PartyId party, ClaimKind kind)
{
    const QList<ClaimId> &claims = dossier.claimsByParty.at(at(party));
    return int(std::count_if(claims.cbegin(), claims.cend(), [&](ClaimId id) { return dossier.claim(id).kind == kind; }));
}

/// "bound:openai benefits:microsoft": keys hold neither a colon nor a space.
QString partiesField(const Dossier &dossier, const Claim &claim)
{
    QStringList field;
    for (const ClaimParty &entry : claim.parties)
        field << keyOf(entry.role) + u':' + dossier.party(entry.party).key;
    return field.join(u' ');
}

QString claimKeys(const Dossier &dossier, const QList<ClaimId> &claims)
{
    QStringList keys;
    for (const ClaimId id : claims)
        keys << dossier.claim(id).key;
    return keys.join(u' ');
}

} // namespace

Listing partiesForReading(const Dossier &dossier, const QList<PartyId> &parties, const Words &words)
{
    Listing listing{ConsoleList::partyHeader(), {}};
    for (const PartyId id : parties) {
        const Party &party = dossier.party(id);
        QStringList row{
            party.key, words.text(party.name), words.partyKind(party.kind), party.ticker, words.stated(words.text(party.seat))};
        for (const ClaimKind kind : {ClaimKind::Clause, ClaimKind::Amount, ClaimKind::Event})
            row << QString::number(claimsOfParty(dossier, id, kind));
        listing.rows << row;
    }
    return listing;
}

Listing partiesForCsv(const Dossier &dossier, const QList<PartyId> &parties, const Words &words)
{
    Listing listing;
    for (const char *key : {"id", "kind", "name", "ticker", "country", "what", "part", "seat", "clauses", "amounts", "events"})
        listing.header << QString::fromLatin1(key);
    for (const PartyId id : parties) {
        const Party &party = dossier.party(id);
        QStringList row{party.key, keyOf(party.kind), words.text(party.name), party.ticker, party.country, words.text(party.what),
            words.text(party.part), words.text(party.seat)};
        for (const ClaimKind kind : {ClaimKind::Clause, ClaimKind::Amount, ClaimKind::Event})
            row << QString::number(claimsOfParty(dossier, id, kind));
        listing.rows << row;
    }
    return listing;
}

Listing claimsForReading(const Dossier &dossier, ClaimKind kind, const QList<ClaimId> &claims, const Words &words)
{
    Listing listing{ConsoleList::claimHeader(kind), {}};
    for (const ClaimId id : claims)
        listing.rows << rowOf(dossier, id, words);
    return listing;
}

Listing claimsForCsv(const Dossier &dossier, ClaimKind kind, const QList<ClaimId> &claims, const Words &words)
{
    Listing listing;
    for (const char *key :
        {"id", "type", "period", "period_words", "title", "summary", "parties", "agreement", "one_origin", "places"})
        listing.header << QString::fromLatin1(key);
    if (kind == ClaimKind::Clause)
        listing.header << QStringLiteral("kind") << QStringLiteral("standing");
    if (kind == ClaimKind::Amount)
        for (const char *key : {"value", "unit", "currency", "qualifier", "nature", "part_of", "sum_of"})
            listing.header << QString::fromLatin1(key);
    for (const ClaimId id : claims) {
        const Claim &claim = dossier.claim(id);
        const Verdict &verdict = dossier.verdict(id);
        QStringList row{claim.key, keyOf(claim.kind), claim.period.text(), words.period(claim.period), words.text(claim.title),
            words.text(claim.summary), partiesField(dossier, claim), keyOf(verdict.agreement),
            verdict.oneOrigin ? QStringLiteral("true") : QStringLiteral("false"), words.places(dossier, id)};
        if (claim.clause)
            row << keyOf(claim.clause->kind) << keyOf(claim.clause->standing);
        if (const auto &amount = claim.amount)
            row << QString::number(amount->value) << keyOf(amount->unit) << amount->currency << keyOf(amount->qualifier)
                << keyOf(amount->nature) << (amount->partOf ? dossier.claim(*amount->partOf).key : QString())
                << claimKeys(dossier, amount->sumOf);
        listing.rows << row;
    }
    return listing;
}

} // namespace deal
