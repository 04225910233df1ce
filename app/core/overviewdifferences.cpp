// Where the articles differ, in their own words, and what one of them says alone.
#include "overviewparts.h"

#include "quoted.h"

#include <QSet>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Overview)
};

constexpr int mostDifferences = 4;
constexpr qsizetype longestSaying = 84; ///< characters

/// The stretch of a quotation around what differs, between words, with the places of that in it.
OverviewSaying excerpt(const QString &exact, QList<WordSpan> differing)
{
    qsizetype from = 0, to = exact.size();
    if (to > longestSaying) {
        const qsizetype first = differing.isEmpty() ? 0 : differing.first().start;
        const qsizetype last = differing.isEmpty() ? 0 : differing.last().start + differing.last().length;
        const qsizetype spare = std::max<qsizetype>(longestSaying - (last - first), 0);
        from = std::clamp<qsizetype>(first - spare / 2, 0, std::max<qsizetype>(exact.size() - longestSaying, 0));
        from = std::min(from, first);
        to = std::min(exact.size(), std::max(from + longestSaying, last));
        if (const qsizetype space = exact.lastIndexOf(u' ', from); from > 0)
            from = space < 0 ? 0 : space + 1; // whole words, on both sides
        if (const qsizetype space = exact.indexOf(u' ', to); to < exact.size())
            to = space < 0 ? exact.size() : space;
    }
    while (from < to && exact.at(from).isSpace())
        ++from;
    while (to > from && exact.at(to - 1).isSpace())
        --to;
    const QString before = from > 0 ? QStringLiteral("…") : QString(),
                  after = to < exact.size() ? QStringLiteral("…") : QString();
    for (WordSpan &span : differing)
        span.start += before.size() - from;
    OverviewSaying saying;
    saying.words = before + exact.mid(from, to - from) + after;
    saying.differing = differing;
    return saying;
}

OverviewSaying sayingOf(const OverviewSource &from, const ComparedQuotation &quotation)
{
    const Passage &passage = from.dossier.passage(quotation.passage);
    OverviewSaying saying = excerpt(passage.exact, quotation.differing);
    const QString words = quoted(saying.words, from.dossier.article(passage.article).lang);
    const qsizetype mark = words.indexOf(saying.words);
    for (WordSpan &span : saying.differing)
        span.start += mark;
    saying.words = words;
    saying.passage = quotation.passage;
    saying.article = passage.article;
    saying.place = from.words.place(from.dossier, quotation.passage);
    return saying;
}

/// The places in Claim::evidence that state something of which another states otherwise, ascending.
QList<int> opposed(const Verdict &verdict)
{
    QSet<int> places;
    for (const Difference &difference : verdict.differences)
        for (const StatedValue &stated : difference.values)
            places.unite(QSet<int>(stated.evidence.begin(), stated.evidence.end()));
    QList<int> list(places.begin(), places.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// Articles that only relay one statement do not differ of themselves, nor confirm each other.
QString oneOriginOf(const OverviewSource &from, ClaimId id, const QList<int> &places)
{
    QMap<OriginId, QStringList> behind;
    QMap<OriginId, QSet<int>> articles;
    for (const int place : places) {
        const Evidence &evidence = from.dossier.claim(id).evidence.at(place);
        behind[evidence.origin] << from.words.place(from.dossier, evidence.passage);
        articles[evidence.origin] << at(from.dossier.passage(evidence.passage).article);
    }
    QStringList notes;
    for (auto one = behind.begin(); one != behind.end(); ++one) {
        one->removeDuplicates();
        if (articles.value(one.key()).size() > 1)
            notes << Tr::tr("One origin behind %1: %2.", "places in several articles; who says so")
                         .arg(from.words.listed(*one), from.words.text(from.dossier.origin(one.key()).name));
    }
    return notes.join(u' ');
}

OverviewDifference differenceOf(const OverviewSource &from, ClaimId id)
{
    const QList<int> places = opposed(from.dossier.verdict(id));
    OverviewDifference difference;
    difference.claim = id;
    difference.name = from.name(id);
    difference.what = from.words.verdict(from.dossier, id);
    QSet<PassageId> speaking;
    for (const int place : places)
        speaking << from.dossier.claim(id).evidence.at(place).passage;
    QStringList said;
    for (const QList<ComparedQuotation> &article : compare(from.dossier, id).byArticle) {
        QList<OverviewSaying> sayings;
        for (const ComparedQuotation &quotation : article)
            if (speaking.remove(quotation.passage)) // a passage that proves twice is quoted once
                sayings << sayingOf(from, quotation);
        for (const OverviewSaying &saying : std::as_const(sayings))
            said << QStringLiteral("%1 %2").arg(saying.place, saying.words);
        if (!sayings.isEmpty())
            difference.sayings << sayings;
    }
    difference.note = oneOriginOf(from, id, places);
    difference.sentence = sentencesOf({difference.name, difference.what, said.join(from.words.separator()), difference.note});
    return difference;
}

QString noneOf(const OverviewSource &from, bool anyLeftOut)
{
    if (anyLeftOut)
        return Tr::tr("The filter leaves out every claim on which the articles differ.");
    return from.dossier.articles.size() - from.dossier.setAside.size() < 2
        ? Tr::tr("One article speaks alone: there is nothing to compare it with.")
        : Tr::tr("Nothing that the articles state has two values.");
}

/// To what an article says alone, with the number of its claims.
void addSilences(Overview &to, const OverviewSource &from)
{
    QList<int> alone(from.dossier.articles.size(), 0);
    for (int c = 0; c < from.dossier.claims.size(); ++c) {
        const Verdict &verdict = from.dossier.verdicts.at(c);
        if (verdict.agreement == Agreement::OneSource && answers(from.dossier, ClaimId(c), from.filter))
            ++alone[at(verdict.articles.first())];
    }
    if (from.dossier.articles.size() < 2)
        return;
    for (int a = 0; a < alone.size(); ++a) {
        if (alone.at(a) == 0)
            continue;
        Filter filter = from.filter;
        filter.agreements.clear();
        filter.onlyIn = {ArticleId(a)};
        to.links << OverviewLink{
            Tr::tr("On %n claim(s) only %1 speaks", "an article's letter", alone.at(a)).arg(from.dossier.articles.at(a).letter),
            {Door::To::Comparison, {}, filter}};
    }
}

} // namespace

void addDifferences(Overview &to, const OverviewSource &from)
{
    to.differencesHeading = Tr::tr("Where the articles differ");
    QList<ClaimId> differ;
    bool leftOut = false;
    for (int c = 0; c < from.dossier.claims.size(); ++c)
        if (from.dossier.verdicts.at(c).agreement == Agreement::Differ) {
            if (answers(from.dossier, ClaimId(c), from.filter))
                differ << ClaimId(c);
            else
                leftOut = true;
        }
    for (const ClaimId id : differ.first(std::min<qsizetype>(mostDifferences, differ.size())))
        to.differences << differenceOf(from, id);
    if (differ.isEmpty())
        to.noDifferences = noneOf(from, leftOut);
    if (const int more = int(differ.size() - to.differences.size()); more > 0) {
        Filter filter = from.filter;
        filter.onlyIn.clear();
        filter.agreements = {Agreement::Differ};
        to.links << OverviewLink{
            Tr::tr("and %n more on which the articles differ", "claims", more), {Door::To::Comparison, {}, filter}};
    }
    addSilences(to, from);
}

} // namespace deal
