#include "card.h"

#include "wholetexts.h"

namespace deal {

namespace {

const QString arrow = QStringLiteral("→"), bothWays = QStringLiteral("↔");

QList<CardParty> partiesOf(const Dossier &dossier, ClaimId id, std::initializer_list<Role> roles, const Words &words)
{
    QList<CardParty> list;
    for (const Role role : roles)
        for (const PartyId party : dossier.partiesIn(id, role))
            if (const CardParty one{party, dossier.party(party).kind, words.text(dossier.party(party).name)}; !list.contains(one))
                list << one;
    return list;
}

/// Bound → benefits and pays → receives read as an arrow, both ways where the same two stand on both sides.
QList<CardParties> sidesOf(const Dossier &dossier, ClaimId id, const Words &words)
{
    const QList<CardParty> from = partiesOf(dossier, id, {Role::Bound, Role::Pays}, words);
    const QList<CardParty> to = partiesOf(dossier, id, {Role::Benefits, Role::Receives}, words);
    const QList<CardParty> with = partiesOf(dossier, id, {Role::Partner}, words);
    QList<CardParties> sides;
    if (from.size() == 2 && to.size() == 2 && from.contains(to.first()) && from.contains(to.last()))
        sides << CardParties{{}, {from.first()}} << CardParties{bothWays, {from.last()}};
    else
        sides << CardParties{{}, from} << CardParties{from.isEmpty() ? QString() : arrow, to};
    sides << CardParties{from.isEmpty() && to.isEmpty() ? QString() : Words::tr("with", "leads to partners on a card"), with}
          << CardParties{
                 Words::tr("affects", "leads to the affected on a card"), partiesOf(dossier, id, {Role::Affected}, words)};
    sides.removeIf([](const CardParties &side) { return side.parties.isEmpty(); });
    return sides;
}

QString spokenLead(const QString &lead)
{
    if (lead == arrow)
        return Words::tr("to", "spoken for an arrow between parties");
    return lead == bothWays ? Words::tr("to and from", "spoken for an arrow both ways between parties") : lead;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.isEmpty())
            kept << part;
    return kept.join(separator);
}

/// Each place once; it is not found where any of the claim's quotations there is not.
void addPlaces(Card &card, const Dossier &dossier, const Claim &claim, const Words &words, const WholeTexts *texts)
{
    QStringList missing;
    for (const Evidence &evidence : claim.evidence) {
        const QString place = words.place(dossier, evidence.passage);
        if (!card.places.contains(place))
            card.places << place;
        if (texts && texts->proof(evidence.passage) == Proof::Missing)
            missing << place;
    }
    for (int i = 0; i < int(card.places.size()); ++i)
        if (missing.contains(card.places.at(i))) {
            card.notFound << i;
            card.places[i] =
                Words::tr("%1, not found", "a place in an article whose whole text lacks the words").arg(card.places.at(i));
        }
}

} // namespace

Card cardOf(const Dossier &dossier, ClaimId id, const Words &words, const WholeTexts *texts)
{
    const Claim &claim = dossier.claim(id);
    Card card;
    card.claimKind = claim.kind;
    card.kindWords = claim.clause ? words.clauseKind(claim.clause->kind) : words.claimKind(claim.kind);
    if (claim.clause) {
        card.kind = claim.clause->kind;
        card.standing = claim.clause->standing;
        card.standingWords = words.standing(claim.clause->standing);
    }
    card.period = claim.period.isStated() ? words.periodShort(claim.period) : Words::tr("no date stated");
    card.title = words.text(claim.title);
    card.summary = words.text(claim.summary);
    card.parties = sidesOf(dossier, id, words);
    card.agreement = dossier.verdict(id).agreement;
    card.oneOrigin = dossier.verdict(id).oneOrigin;
    card.verdict = words.verdict(dossier, id);
    addPlaces(card, dossier, claim, words, texts);
    return card;
}

QString noteWords()
{
    return Words::tr("Your note", "the sign of a note that the reader wrote");
}

QString spoken(const Card &card)
{
    QStringList parties;
    for (const CardParties &group : card.parties) {
        QStringList names;
        for (const CardParty &party : group.parties)
            names << party.name;
        const QString list = names.join(QStringLiteral(", "));
        parties << joined({spokenLead(group.lead), list}, QStringLiteral(" "));
    }
    return joined({card.title, card.kindWords, card.standingWords, card.period, parties.join(QLatin1Char(' ')), card.verdict,
                      card.places.join(QStringLiteral(", ")), card.noted ? noteWords() : QString()},
        QStringLiteral(". "));
}

PartyCard partyCardOf(const Dossier &dossier, PartyId id, const Words &words)
{
    const Party &party = dossier.party(id);
    PartyCard card{id, party.kind, words.text(party.name), {}, words.text(party.part), {}, {}};
    const QString seat = words.text(party.seat);
    const QString ticker = party.ticker.isEmpty() ? QString() : Words::tr("ticker %1").arg(party.ticker);
    card.facts =
        joined({words.text(party.what), seat.isEmpty() ? Words::tr("place not stated") : seat, ticker}, QStringLiteral(" · "));
    int clauses = 0, amounts = 0, events = 0;
    for (ClaimId claim : dossier.claimsByParty.at(at(id))) {
        clauses += dossier.claim(claim).kind == ClaimKind::Clause;
        amounts += dossier.claim(claim).kind == ClaimKind::Amount;
        events += dossier.claim(claim).kind == ClaimKind::Event;
    }
    card.counts = joined({Words::tr("%n clause(s)", "", clauses), amounts ? Words::tr("%n amount(s)", "", amounts) : QString(),
                             events ? Words::tr("%n event(s)", "", events) : QString()},
        QStringLiteral(" · "));
    QStringList places;
    for (PassageId passage : party.passages)
        places << words.place(dossier, passage).replace(u' ', QChar::Nbsp); // a place is not broken between two lines
    places.removeDuplicates();
    card.places = places.isEmpty() ? Words::tr("named in no article that is relied on")
                                   : Words::tr("named for example in %1").arg(places.join(QStringLiteral(", ")));
    card.unsupported = places.isEmpty();
    return card;
}

QString spoken(const PartyCard &card)
{
    return joined(
        {card.name, card.facts, card.part, card.counts, card.places, card.noted ? noteWords() : QString()}, QStringLiteral(". "));
}

} // namespace deal
