#include "timelinewords.h"

#include "amountmodel.h"
#include "facets.h"
#include "fundingwords.h"

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Timeline)
};

/// Whether a date that is stated leaves its day open, without a hedge, which its own words tell.
bool lacksDay(const EdtfDate &date)
{
    return date.isDate() && date.day == 0 && !date.approximate && !date.uncertain;
}

QString startInWords(const Dossier &dossier, ClaimId id, const TimelineSpan &span, const Words &words)
{
    const EdtfDate &start = dossier.claim(id).period.start;
    if (span.startStated)
        return {};
    if (span.first.isValid())
        return Tr::tr("start not stated: counted from the articles’ day, %1", "a day").arg(words.day(span.first));
    return start.form == EdtfDate::Form::Open ? Tr::tr("start open") : Tr::tr("start not stated");
}

QString endInWords(const Dossier &dossier, ClaimId id, const TimelineSpan &span, const Words &words)
{
    const Period &period = dossier.claim(id).period;
    if (span.endStated)
        return {};
    if (span.last.isValid())
        return Tr::tr("end not stated: counted to the articles’ day, %1", "a day").arg(words.day(span.last));
    if (period.start.isDate()) // "end not stated" is in the period's own words
        return period.end.form == EdtfDate::Form::Open ? Tr::tr("end open") : QString();
    return Tr::tr("end not stated");
}

QString sourcesOf(const Dossier &dossier, const Words &words)
{
    QStringList articles;
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (!dossier.setAside.contains(ArticleId(a)))
            articles << articleInWords(dossier.articles.at(a), words);
    return articles.isEmpty() ? QString() : Tr::tr("Sources: %1.", "articles").arg(articles.join(words.separator()));
}

/// Words of the filter that a legend has room for.
QString shortened(const QString &filter)
{
    constexpr int most = 48;
    return filter.size() > most ? filter.left(most - 1).trimmed() + u'…' : filter;
}

QString outlineOf(const QList<TimelineItem> &items, const Dossier &dossier, const Filter &filter, const Words &words)
{
    const bool left = std::any_of(items.begin(), items.end(), [](const auto &item) { return !item.seen && !item.unsupported; });
    const bool unsupported = std::any_of(items.begin(), items.end(), [](const auto &item) { return item.unsupported; });
    QStringList means;
    if (left)
        means << Tr::tr("left out by the filter (%1)", "its words")
                     .arg(shortened(wordsOf(dossier, filter, words).join(QStringLiteral(", "))));
    if (unsupported)
        means << Tr::tr("rests on nothing: %1", "which articles are set aside").arg(words.setAside(dossier));
    return means.join(words.separator());
}

QString nothingOf(const QList<TimelineItem> &items)
{
    if (std::any_of(items.begin(), items.end(), [](const TimelineItem &item) { return item.seen; }))
        return {};
    if (items.isEmpty())
        return Tr::tr("This dossier holds no claim, so there is nothing to write.");
    return std::all_of(items.begin(), items.end(), [](const TimelineItem &item) { return item.unsupported; })
        ? Tr::tr("No claim rests on an article that is relied on, so there is nothing to write.")
        : Tr::tr("The filter leaves no claim, so there is nothing to write.");
}

} // namespace

QList<TimelineItem> itemsOf(const Timeline &timeline)
{
    QList<TimelineItem> items;
    for (const TimelineLane &lane : timeline.lanes)
        items += lane.items;
    return items + timeline.undated.items;
}

QString timelineWhen(const Dossier &dossier, ClaimId id, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    const Period &period = claim.period;
    const TimelineSpan span = timelineSpan(dossier, id);
    if (claim.amount && !period.isStated() && claim.amount->nature != Nature::Share)
        return fundingWhen(dossier, id, fundingDays(period, claim.amount->nature, writtenFrom(dossier, id)), words);
    QStringList parts{words.period(period)};
    if (period.isStated()) {
        if (lacksDay(period.start) || lacksDay(period.end))
            parts << Tr::tr("no day given");
        if (span.shape == TimelineSpan::Shape::Span)
            parts << startInWords(dossier, id, span, words) << endInWords(dossier, id, span, words);
    } else if (span.shape == TimelineSpan::Shape::Span) {
        parts << startInWords(dossier, id, span, words);
        if (span.last.isValid())
            parts << endInWords(dossier, id, span, words);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString timelineSentence(const Dossier &dossier, const TimelineItem &item, const Words &words)
{
    const Claim &claim = dossier.claim(item.claim);
    QStringList parts = words.facts(claim);
    parts.last() = timelineWhen(dossier, item.claim, words);
    parts << words.partiesLine(dossier, item.claim) << words.verdict(dossier, item.claim);
    if (const QString places = words.places(dossier, item.claim); !places.isEmpty())
        parts << Tr::tr("stated in %1", "places in articles").arg(places);
    if (!item.seen && !item.unsupported)
        parts << Tr::tr("left out by the filter");
    parts.removeAll(QString());
    return Tr::tr("%1: %2", "a claim's name; what is known of it").arg(words.text(claim.title), parts.join(words.separator()));
}

void describe(Timeline &timeline, const Dossier &dossier, const Filter &filter, const Words &words)
{
    const QList<TimelineItem> items = itemsOf(timeline);
    const auto seenIn = [](const QList<TimelineItem> &list) {
        return int(std::count_if(list.begin(), list.end(), [](const TimelineItem &item) { return item.seen; }));
    };
    const int undated = seenIn(timeline.undated.items), dated = seenIn(items) - undated;
    const int firstYear = QDate::fromJulianDay(qint64(timeline.first.from)).year();
    const int lastYear = QDate::fromJulianDay(qint64(timeline.first.to) - 1).year();
    timeline.title = filter.asOf
        ? dayInWords(dossier, filter, daysOfChange(dossier, filter), *filter.asOf, words)
        : Tr::tr("What holds when, from %1 to %2, as far as the articles say", "years").arg(firstYear).arg(lastYear);
    QStringList counts{Tr::tr("%n claim(s) in time", "", dated)};
    if (!timeline.undated.items.isEmpty())
        counts << Tr::tr("%n with no date stated", "claims", undated);
    timeline.subtitle = Tr::tr("%1.", "a sentence of counts").arg(words.listed(counts));
    timeline.outline = outlineOf(items, dossier, filter, words);
    timeline.source = sourcesOf(dossier, words);
    timeline.nothing = nothingOf(items);
    QStringList sentences{timeline.title, timeline.subtitle};
    for (const TimelineItem &item : items)
        sentences << item.sentence;
    for (QString &sentence : sentences)
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
    timeline.spoken = sentences.join(QStringLiteral(". "));
}

} // namespace deal
