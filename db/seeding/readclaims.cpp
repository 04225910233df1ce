// Parties, and the claims: clauses, amounts and events with their evidence.
#include "codes.h"
#include "core/edtf.h"
#include "readdraft.h"
#include "tablereader.h"

namespace deal {

namespace {

QList<DraftClaimParty> readRoles(TableReader &claim, const QString &what, ClaimKind kind, const ReadContext &context)
{
    QList<DraftClaimParty> parties;
    if (const Node *table = claim.table(QStringLiteral("parties"))) {
        TableReader reader(*table, QStringLiteral("\"parties\""), context.languages, context.findings);
        // In the writer's order; what is no role is asked for by nobody, and named when the reader goes.
        for (const auto &[key, node] : table->members)
            if (const auto role = fromKey<Role>(key))
                for (const Word &party : reader.slugs(key, Need::Optional))
                    parties << DraftClaimParty{*role, party};
        for (const QString &role : allKeys<Role>())
            if (!table->member(role))
                (void)reader.slugs(role, Need::Optional);
    }
    if (parties.isEmpty() && kind == ClaimKind::Clause)
        claim.find(claim.place(),
            QStringLiteral("%1 has no party: write parties.bound = [\"…\"], or another of %2")
                .arg(what, allKeys<Role>().join(QStringLiteral(", "))));
    return parties;
}

Word readStatement(TableReader &reader, Attribute attribute)
{
    const QString key = keyOf(attribute);
    switch (attribute) {
    case Attribute::Amount:
        return reader.positive(key, Need::Optional);
    case Attribute::Rate: {
        const Word rate = reader.positive(key, Need::Optional);
        if (rate.text.toLongLong() > 100)
            reader.find(rate.place, QStringLiteral("\"rate\" is %1 per cent and may be at most 100").arg(rate.text));
        return rate;
    }
    case Attribute::Qualifier:
        return reader.oneOf(key, Need::Optional, allKeys<Qualifier>());
    case Attribute::Since:
    case Attribute::Until:
    case Attribute::Date: {
        const Word date = reader.text(key, Need::Optional, Limit::value);
        if (const auto period = parseEdtf(date.text); !period)
            reader.find(date.place, QStringLiteral("\"%1\": %2").arg(key, period.problem()));
        return date;
    }
    case Attribute::Payer:
    case Attribute::Scope:
    case Attribute::Direction:
        break;
    }
    return reader.slug(key, Need::Optional);
}

DraftEvidence readEvidence(const Node &table, const QString &what, const ReadContext &context)
{
    TableReader reader(table, what, context.languages, context.findings);
    DraftEvidence evidence;
    evidence.place = table.place;
    evidence.passage = reader.slug(QStringLiteral("passage"));
    evidence.origin = reader.slug(QStringLiteral("origin"));
    if (const Node *states = reader.table(QStringLiteral("states"))) {
        TableReader attributes(*states, QStringLiteral("\"states\""), context.languages, context.findings);
        for (int i = 0; i < countOf<Attribute>(); ++i)
            if (const Word value = readStatement(attributes, Attribute(i)); !value.isEmpty())
                evidence.states << DraftStatement{Attribute(i), value};
    }
    return evidence;
}

void readUnit(TableReader &reader, DraftAmount &amount)
{
    const Word unit = reader.oneOf(QStringLiteral("unit"), Need::Optional, allKeys<Unit>());
    const Word currency = reader.text(QStringLiteral("currency"), Need::Optional, Limit::printed);
    amount.unit = fromKey<Unit>(unit.text).value_or(Unit::Currency);
    amount.currency = currency.text;
    const bool percent = amount.unit == Unit::Percent;
    if (percent && !currency.isEmpty())
        reader.find(currency.place, QStringLiteral("a percentage has no currency: leave one of the two out"));
    else if (!percent && currency.isEmpty())
        reader.find(reader.place(),
            QStringLiteral("[[amount]] has no \"currency\": write its ISO 4217 code, such as \"USD\", or unit = \"percent\""));
    else if (!percent && !isCurrency(currency.text))
        reader.find(currency.place,
            QStringLiteral("%1 is no currency of ISO 4217: write three capital letters, such as \"USD\"")
                .arg(quoted(currency.text)));
}

DraftAmount readAmount(TableReader &reader)
{
    DraftAmount amount;
    const Word value = reader.positive(QStringLiteral("value"), Need::Required);
    amount.value = value.text.toLongLong();
    readUnit(reader, amount);
    if (amount.unit == Unit::Percent && amount.value > 100)
        reader.find(value.place, QStringLiteral("\"value\" is %1 per cent and may be at most 100").arg(amount.value));
    amount.qualifier = reader.word<Qualifier>(QStringLiteral("qualifier"));
    amount.nature = reader.word<Nature>(QStringLiteral("nature"));
    amount.partOf = reader.slug(QStringLiteral("part_of"), Need::Optional);
    amount.sumOf = reader.slugs(QStringLiteral("sum_of"), Need::Optional);
    amount.sumPlace = amount.sumOf.isEmpty() ? reader.place() : amount.sumOf.constFirst().place;
    return amount;
}

} // namespace

DraftParty readParty(const Node &table, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[party]]"), context.languages, context.findings);
    DraftParty party;
    party.place = table.place;
    party.key = reader.slug(QStringLiteral("key"));
    party.kind = reader.word<PartyKind>(QStringLiteral("kind"));
    party.ticker = reader.text(QStringLiteral("ticker"), Need::Optional, Limit::printed);
    const Word country = reader.text(QStringLiteral("country"), Need::Optional, Limit::printed);
    party.country = country.text;
    if (!country.isEmpty() && !isCountry(country.text))
        reader.find(country.place,
            QStringLiteral("%1 is no country of ISO 3166-1: write two capital letters, such as \"US\"")
                .arg(quoted(country.text)));
    party.passages = reader.slugs(QStringLiteral("passages"), Need::Required);
    party.name = reader.texts(QStringLiteral("name"), Limit::name);
    party.what = reader.texts(QStringLiteral("what"), Limit::what);
    party.part = reader.texts(QStringLiteral("part"), Limit::part);
    party.seat = reader.texts(QStringLiteral("seat"), Limit::seat, Need::Optional);
    return party;
}

DraftClaim readClaim(ClaimKind kind, const Node &table, const ReadContext &context)
{
    const QString what = QStringLiteral("[[%1]]").arg(keyOf(kind));
    TableReader reader(table, what, context.languages, context.findings);
    DraftClaim claim;
    claim.place = table.place;
    claim.kind = kind;
    claim.key = reader.slug(QStringLiteral("key"));
    if (kind == ClaimKind::Clause)
        claim.clause =
            ClauseFacts{reader.word<ClauseKind>(QStringLiteral("kind")), reader.word<Standing>(QStringLiteral("standing"))};
    if (kind == ClaimKind::Amount)
        claim.amount = readAmount(reader);
    claim.when = reader.edtf(QStringLiteral("when"));
    claim.title = reader.texts(QStringLiteral("title"), Limit::title);
    claim.summary = reader.texts(QStringLiteral("summary"), Limit::summary);
    claim.parties = readRoles(reader, what, kind, context);
    for (const Node &evidence : reader.tables(QStringLiteral("evidence"), Need::Required))
        claim.evidence << readEvidence(evidence, QStringLiteral("[[%1.evidence]]").arg(keyOf(kind)), context);
    return claim;
}

} // namespace deal
