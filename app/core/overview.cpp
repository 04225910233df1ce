#include "overviewparts.h"

#include "facets.h"
#include "fundingwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Overview)
};

void addNotes(Overview &to, const OverviewSource &from)
{
    if (!from.dossier.setAside.isEmpty())
        to.notes << Tr::tr("%1; the sentences above were written with all articles in view.", "which articles are set aside")
                        .arg(from.words.setAside(from.dossier));
    const QStringList filter = wordsOf(from.dossier, from.filter, from.words);
    if (!filter.isEmpty())
        to.notes << Tr::tr("Seen through the filter: %1. What it leaves out is pale, or counted.", "its parts")
                        .arg(filter.join(QStringLiteral(", ")));
}

QString sourceOf(const OverviewSource &from)
{
    QStringList articles;
    for (int a = 0; a < from.dossier.articles.size(); ++a)
        if (!from.dossier.setAside.contains(ArticleId(a)))
            articles << articleInWords(from.dossier.articles.at(a), from.words);
    return articles.isEmpty() ? Tr::tr("No article is relied on.")
                              : Tr::tr("Sources: %1.").arg(articles.join(from.words.separator()));
}

/// Why none of it is seen.
QString nothingOf(const Dossier &dossier)
{
    if (dossier.claims.isEmpty())
        return Tr::tr("This dossier holds no claim, so there is nothing to write.");
    const bool any = std::any_of(dossier.verdicts.begin(), dossier.verdicts.end(),
        [](const Verdict &verdict) { return verdict.agreement != Agreement::Unsupported; });
    return any ? Tr::tr("The filter leaves nothing of the overview, so there is nothing to write.")
               : Tr::tr("No claim rests on an article that is relied on, so there is nothing to write.");
}

void addClaim(QList<ClaimId> &claims, ClaimId claim)
{
    if (!claims.contains(claim))
        claims << claim;
}

} // namespace

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most - 1);
    qsizetype end = space > most / 2 ? space : most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

QString firstSentences(const QString &text, int sentences, qsizetype most)
{
    const QString plain = text.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, plain);
    qsizetype end = 0;
    for (int i = 0; i < sentences; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        end = next;
    }
    return shortened(plain.left(end).trimmed(), most);
}

OverviewSign signOf(const OverviewSource &from, ClaimId claim)
{
    const Verdict &verdict = from.dossier.verdict(claim);
    OverviewSign sign{verdict.agreement, verdict.oneOrigin, from.words.agreement(verdict.agreement)};
    if (verdict.agreement == Agreement::OneSource)
        sign.words = from.words.onlyIn(from.dossier.article(verdict.articles.first()));
    else if (verdict.agreement == Agreement::Agree && verdict.oneOrigin)
        sign.words = Tr::tr("Agree, one origin", "the articles");
    return sign;
}

QString sentencesOf(const QStringList &parts)
{
    QStringList ended;
    for (const QString &part : parts)
        if (!part.isEmpty())
            ended << (part.endsWith(u'.') || part.endsWith(u'…') ? part : part + u'.');
    return ended.join(u' ');
}

Overview overviewOf(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const OverviewSource from{dossier, filter, words};
    Overview to;
    to.title = shortened(words.text(dossier.title), longestName);
    to.summary = firstSentences(words.text(dossier.summary), 2, longestSummary);
    addNotes(to, from);
    addFigures(to, from);
    addChanges(to, from);
    addDifferences(to, from);
    to.mapHeading = Tr::tr("Who is tied to whom");
    to.mapSentence = Tr::tr("Opens the map of the parties");
    to.timeHeading = Tr::tr("When");
    to.timeSentence = Tr::tr("Opens the timeline");
    to.source = sourceOf(from);
    if (claimsOf(to).isEmpty())
        to.nothing = nothingOf(dossier);
    return to;
}

QString spoken(const Overview &overview)
{
    QStringList parts{overview.title, overview.summary};
    parts << overview.notes << overview.noFigures;
    for (const OverviewFigure &figure : overview.figures)
        parts << figure.sentence;
    parts << overview.changesHeading << overview.noChanges;
    for (const OverviewGroup &group : overview.changes) {
        for (const OverviewRow &row : group.rows)
            parts << row.sentence;
        parts << (group.more.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(group.words, group.more));
    }
    parts << overview.changesNote << overview.differencesHeading << overview.noDifferences;
    for (const OverviewDifference &difference : overview.differences)
        parts << difference.sentence;
    for (const OverviewLink &link : overview.links)
        parts << link.words;
    return sentencesOf(parts);
}

QList<ClaimId> claimsOf(const Overview &overview)
{
    QList<ClaimId> claims;
    for (const OverviewFigure &figure : overview.figures)
        if (figure.seen)
            addClaim(claims, figure.claim);
    for (const OverviewGroup &group : overview.changes)
        for (const OverviewRow &row : group.rows)
            if (!row.unsupported)
                addClaim(claims, row.claim);
    for (const OverviewDifference &difference : overview.differences)
        addClaim(claims, difference.claim);
    return claims;
}

} // namespace deal
