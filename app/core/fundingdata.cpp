#include "fundingdata.h"

#include "consolelist.h"
#include "fundingpicture.h"
#include "textexport.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace deal {
namespace {

/// Which marks there are, and in what order, does not depend on the widths of words: here every character is as wide as the next.
QSizeF evenly(const QString &text, TextStyle, qreal width)
{
    constexpr qreal character = 7, line = 18;
    const qreal whole = character * qreal(text.size());
    if (width < 0 || whole <= width)
        return {whole, line};
    return {width, line * std::ceil(whole / std::max(width, character))};
}

QStringList namesIn(const Dossier &dossier, const QList<PartyId> &parties, const Words &words)
{
    QStringList names;
    for (const PartyId party : parties)
        names << words.text(dossier.party(party).name);
    return names;
}

QJsonArray keysOf(const Dossier &dossier, const QList<PartyId> &parties)
{
    QJsonArray keys;
    for (const PartyId party : parties)
        keys << dossier.party(party).key;
    return keys;
}

/// Those that neither pay nor receive, each once.
QList<PartyId> others(const Dossier &dossier, ClaimId claim)
{
    QList<PartyId> parties;
    for (const ClaimParty &entry : dossier.claim(claim).parties)
        if (entry.role != Role::Pays && entry.role != Role::Receives && !parties.contains(entry.party))
            parties << entry.party;
    return parties;
}

/// A cell's line for each quotation of the claim.
template <class Say>
QString lines(const Claim &claim, const Say &say)
{
    QStringList lines;
    for (const Evidence &evidence : claim.evidence)
        lines << say(evidence).simplified();
    return lines.join(u'\n');
}

QString statesOf(const Evidence &evidence)
{
    QStringList states;
    for (const Statement &statement : evidence.states)
        states << keyOf(statement.attribute) + u':' + statement.value;
    return states.join(QStringLiteral("; "));
}

/// What the picture adds to the columns of a list of amounts.
const QStringList &addedColumns()
{
    static const QStringList columns{QStringLiteral("amount_words"), QStringLiteral("start"), QStringLiteral("end"),
        QStringLiteral("payers"), QStringLiteral("receivers"), QStringLiteral("other_parties"), QStringLiteral("verdict"),
        QStringLiteral("silent"), QStringLiteral("shown"), QStringLiteral("evidence_article"), QStringLiteral("evidence_place"),
        QStringLiteral("evidence_quotation"), QStringLiteral("evidence_said_by"), QStringLiteral("evidence_states")};
    return columns;
}

QStringList addedCells(const Dossier &dossier, const FundingMark &mark, const Words &words)
{
    const Claim &claim = dossier.claim(mark.claim);
    const auto passage = [&](const Evidence &evidence) -> const Passage & { return dossier.passage(evidence.passage); };
    const auto listed = [](const QStringList &names) { return names.join(QStringLiteral("; ")); };
    QStringList silent;
    for (const ArticleId article : dossier.silentOn(mark.claim))
        silent << words.articleName(dossier.article(article));
    return {words.amount(*claim.amount), claim.period.start.text(), claim.period.end.text(),
        listed(namesIn(dossier, dossier.partiesIn(mark.claim, Role::Pays), words)),
        listed(namesIn(dossier, dossier.partiesIn(mark.claim, Role::Receives), words)),
        listed(namesIn(dossier, others(dossier, mark.claim), words)), words.verdict(dossier, mark.claim), listed(silent),
        keyOf(mark.shown),
        lines(claim, [&](const Evidence &evidence) { return words.articleName(dossier.article(passage(evidence).article)); }),
        lines(claim, [&](const Evidence &evidence) { return words.place(dossier, evidence.passage); }),
        lines(claim, [&](const Evidence &evidence) { return passage(evidence).exact; }),
        lines(claim, [&](const Evidence &evidence) { return words.text(dossier.origin(evidence.origin).name); }),
        lines(claim, statesOf)};
}

QJsonObject markJson(const Dossier &dossier, const FundingMark &mark, const Words &words)
{
    const Period &period = dossier.claim(mark.claim).period;
    QJsonArray silent;
    for (const ArticleId article : dossier.silentOn(mark.claim))
        silent << dossier.article(article).key;
    QJsonObject json = claimWithEvidenceJson(dossier, mark.claim, words);
    json.insert(QStringLiteral("start"), orNull(period.start.text()));
    json.insert(QStringLiteral("end"), orNull(period.end.text()));
    json.insert(QStringLiteral("payers"), keysOf(dossier, dossier.partiesIn(mark.claim, Role::Pays)));
    json.insert(QStringLiteral("receivers"), keysOf(dossier, dossier.partiesIn(mark.claim, Role::Receives)));
    json.insert(QStringLiteral("other_parties"), keysOf(dossier, others(dossier, mark.claim)));
    json.insert(QStringLiteral("verdict"), words.verdict(dossier, mark.claim));
    json.insert(QStringLiteral("silent"), silent);
    json.insert(QStringLiteral("shown"), keyOf(mark.shown));
    json.insert(QStringLiteral("sentence"), mark.sentence);
    return json;
}

} // namespace

QList<FundingMark> fundingMarks(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words)
{
    QList<FundingMark> marks;
    QSet<int> met;
    const Picture picture = fundingToTake(dossier, filter, form, words);
    for (const DrawnMark &drawn : picture.draw({1200, 675}, evenly).marks) {
        if (met.contains(at(drawn.claim)))
            continue;
        met << at(drawn.claim);
        const bool unsupported = dossier.verdict(drawn.claim).agreement == Agreement::Unsupported;
        marks << FundingMark{drawn.claim, drawn.sentence,
            unsupported      ? Shown::RestsOnNothing
                : drawn.seen ? Shown::Yes
                             : Shown::LeftOut};
    }
    return marks;
}

std::optional<Problem> nothingShown(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const QString why = fundingPicture(dossier, filter, {}, words).nothing;
    return why.isEmpty() ? std::nullopt : std::optional(Problem{why});
}

QString fundingCsv(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words)
{
    const QList<FundingMark> marks = fundingMarks(dossier, filter, form, words);
    QList<ClaimId> claims;
    for (const FundingMark &mark : marks)
        claims << mark.claim;
    Listing listing = claimsForCsv(dossier, ClaimKind::Amount, claims, words);
    for (int i = 0; i < int(marks.size()); ++i)
        listing.rows[i] << addedCells(dossier, marks.at(i), words);
    return toCsv(listing.header + addedColumns(), listing.rows);
}

QJsonObject fundingJson(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, const QStringList &filterInWords)
{
    QJsonArray amounts, setAside, sources;
    for (const FundingMark &mark : fundingMarks(dossier, filter, form, words))
        amounts << markJson(dossier, mark, words);
    for (const ArticleId article : dossier.setAside)
        setAside << dossier.article(article).key;
    for (int i = 0; i < int(dossier.articles.size()); ++i)
        sources << articleJson(dossier, ArticleId(i), words);
    return {
        {QStringLiteral("dossier"), dossier.key},
        {QStringLiteral("title"), words.text(dossier.title)},
        {QStringLiteral("sha256"), orNull(dossier.fingerprintInHex())},
        {QStringLiteral("language"), words.lang()},
        {QStringLiteral("view"), viewNames().at(int(viewOf(form.reading)))},
        {QStringLiteral("finding"), fundingPicture(dossier, filter, form, words).finding},
        {QStringLiteral("filter"), QJsonArray::fromStringList(filterInWords)},
        {QStringLiteral("set_aside"), setAside},
        {QStringLiteral("sources"), sources},
        {QStringLiteral("amounts"), amounts},
    };
}

} // namespace deal
