// Facts as JSON. Keys and ids never change with the language; what is in words does.
#include "textexport.h"

namespace deal {
namespace {

QJsonArray claimKeys(const Dossier &dossier, const QList<ClaimId> &claims)
{
    QJsonArray keys;
    for (const ClaimId id : claims)
        keys << dossier.claim(id).key;
    return keys;
}

QJsonArray passageKeys(const Dossier &dossier, const QList<PassageId> &passages)
{
    QJsonArray keys;
    for (const PassageId id : passages)
        keys << dossier.passage(id).key;
    return keys;
}

void addAmount(QJsonObject &json, const Dossier &dossier, const AmountFacts &amount, const Words &words)
{
    json.insert(QStringLiteral("value"), amount.value);
    json.insert(QStringLiteral("unit"), keyOf(amount.unit));
    json.insert(QStringLiteral("currency"), orNull(amount.currency));
    json.insert(QStringLiteral("qualifier"), keyOf(amount.qualifier));
    json.insert(QStringLiteral("nature"), keyOf(amount.nature));
    json.insert(QStringLiteral("part_of"), orNull(amount.partOf ? dossier.claim(*amount.partOf).key : QString()));
    json.insert(QStringLiteral("sum_of"), claimKeys(dossier, amount.sumOf));
    json.insert(QStringLiteral("amount_words"), words.amount(amount));
}

QJsonArray partiesJson(const Dossier &dossier, const Claim &claim, const Words &words)
{
    QJsonArray parties;
    for (const ClaimParty &entry : claim.parties) {
        const Party &party = dossier.party(entry.party);
        parties << QJsonObject{{QStringLiteral("id"), party.key}, {QStringLiteral("name"), words.text(party.name)},
            {QStringLiteral("role"), keyOf(entry.role)}};
    }
    return parties;
}

/// Each article that speaks, with its places as the screen names them.
QJsonArray articlesJson(const Dossier &dossier, ClaimId id, const Words &words)
{
    QJsonArray articles;
    for (const ArticleId article : dossier.verdict(id).articles) {
        QStringList places;
        for (const Evidence &evidence : dossier.claim(id).evidence) {
            const Passage &passage = dossier.passage(evidence.passage);
            if (passage.article == article)
                places << words.paragraph(dossier.paragraph(passage.paragraph));
        }
        places.removeDuplicates();
        articles << QJsonObject{{QStringLiteral("article"), dossier.article(article).key},
            {QStringLiteral("places"), QJsonArray::fromStringList(places)}};
    }
    return articles;
}

QJsonObject statesJson(const Evidence &evidence)
{
    QJsonObject states;
    for (const Statement &statement : evidence.states) {
        bool isNumber = false;
        const qint64 number = statement.value.toLongLong(&isNumber);
        const bool counts = statement.attribute == Attribute::Amount || statement.attribute == Attribute::Rate;
        states.insert(keyOf(statement.attribute), counts && isNumber ? QJsonValue(number) : QJsonValue(statement.value));
    }
    return states;
}

QJsonObject evidenceJson(const Dossier &dossier, const Evidence &evidence, const Words &words)
{
    const Passage &passage = dossier.passage(evidence.passage);
    const Paragraph &paragraph = dossier.paragraph(passage.paragraph);
    const Origin &origin = dossier.origin(evidence.origin);
    return {
        {QStringLiteral("passage"), passage.key},
        {QStringLiteral("article"), dossier.article(passage.article).key},
        {QStringLiteral("paragraph"),
            QJsonObject{{QStringLiteral("kind"), keyOf(paragraph.kind)}, {QStringLiteral("number"), paragraph.number},
                {QStringLiteral("words"), words.paragraph(paragraph)}}},
        {QStringLiteral("exact"), passage.exact},
        {QStringLiteral("prefix"), passage.prefix},
        {QStringLiteral("suffix"), passage.suffix},
        {QStringLiteral("rendering"), orNull(words.text(passage.rendering))},
        {QStringLiteral("origin"),
            QJsonObject{{QStringLiteral("id"), origin.key}, {QStringLiteral("kind"), keyOf(origin.kind)},
                {QStringLiteral("name"), words.text(origin.name)}}},
        {QStringLiteral("states"), statesJson(evidence)},
    };
}

QJsonArray differencesJson(const Dossier &dossier, ClaimId id, const Words &words)
{
    QJsonArray differences;
    for (const Difference &difference : dossier.verdict(id).differences) {
        QJsonArray values;
        for (const StatedValue &stated : difference.values) {
            QList<PassageId> passages;
            for (const int i : stated.evidence)
                passages << dossier.claim(id).evidence.at(i).passage;
            values << QJsonObject{{QStringLiteral("value"), stated.value},
                {QStringLiteral("words"), words.statedValue(dossier, id, difference.attribute, stated.value)},
                {QStringLiteral("passages"), passageKeys(dossier, passages)}};
        }
        differences << QJsonObject{
            {QStringLiteral("attribute"), keyOf(difference.attribute)}, {QStringLiteral("values"), values}};
    }
    return differences;
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject claimJson(const Dossier &dossier, ClaimId id, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    const Verdict &verdict = dossier.verdict(id);
    QJsonObject json{
        {QStringLiteral("id"), claim.key},
        {QStringLiteral("type"), keyOf(claim.kind)},
        {QStringLiteral("period"), orNull(claim.period.text())},
        {QStringLiteral("period_words"), words.period(claim.period)},
        {QStringLiteral("title"), words.text(claim.title)},
        {QStringLiteral("summary"), words.text(claim.summary)},
        {QStringLiteral("parties"), partiesJson(dossier, claim, words)},
        {QStringLiteral("agreement"), keyOf(verdict.agreement)},
        {QStringLiteral("one_origin"), verdict.oneOrigin},
        {QStringLiteral("articles"), articlesJson(dossier, id, words)},
    };
    if (claim.clause) {
        json.insert(QStringLiteral("kind"), keyOf(claim.clause->kind));
        json.insert(QStringLiteral("standing"), keyOf(claim.clause->standing));
    }
    if (claim.amount)
        addAmount(json, dossier, *claim.amount, words);
    return json;
}

QJsonObject claimWithEvidenceJson(const Dossier &dossier, ClaimId id, const Words &words)
{
    QJsonObject json = claimJson(dossier, id, words);
    QJsonArray evidence;
    for (const Evidence &one : dossier.claim(id).evidence)
        evidence << evidenceJson(dossier, one, words);
    json.insert(QStringLiteral("evidence"), evidence);
    json.insert(QStringLiteral("differences"), differencesJson(dossier, id, words));
    return json;
}

QJsonObject partyJson(const Dossier &dossier, PartyId id, const Words &words)
{
    const Party &party = dossier.party(id);
    QJsonObject json{
        {QStringLiteral("id"), party.key},
        {QStringLiteral("kind"), keyOf(party.kind)},
        {QStringLiteral("name"), words.text(party.name)},
        {QStringLiteral("ticker"), orNull(party.ticker)},
        {QStringLiteral("country"), orNull(party.country)},
        {QStringLiteral("what"), words.text(party.what)},
        {QStringLiteral("part"), words.text(party.part)},
        {QStringLiteral("seat"), orNull(words.text(party.seat))},
        {QStringLiteral("passages"), passageKeys(dossier, party.passages)},
    };
    const std::pair<ClaimKind, QString> lists[] = {{ClaimKind::Clause, QStringLiteral("clauses")},
        {ClaimKind::Amount, QStringLiteral("amounts")}, {ClaimKind::Event, QStringLiteral("events")}};
    for (const auto &[kind, key] : lists) {
        QList<ClaimId> claims;
        for (const ClaimId claim : dossier.claimsByParty.at(at(id)))
            if (dossier.claim(claim).kind == kind)
                claims << claim;
        json.insert(key, claimKeys(dossier, claims));
    }
    return json;
}

QJsonObject articleJson(const Dossier &dossier, ArticleId id, const Words &words)
{
    const Article &article = dossier.article(id);
    return {
        {QStringLiteral("id"), article.key},
        {QStringLiteral("letter"), article.letter},
        {QStringLiteral("name"), words.text(article.name)},
        {QStringLiteral("language"), article.lang},
        {QStringLiteral("publisher"), orNull(article.publisher)},
        {QStringLiteral("author"), orNull(article.author)},
        {QStringLiteral("published"), orNull(article.published.text())},
        {QStringLiteral("published_words"), words.published(article)},
        {QStringLiteral("set_aside"), dossier.setAside.contains(id)},
    };
}

} // namespace deal
