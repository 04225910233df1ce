#include "timeline.h"

#include "fundingwords.h"
#include "held.h"
#include "timelinewords.h"

#include <algorithm>
#include <cstdlib>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Timeline)
};

using Placed = TimelineSpan::Shape;
using Bound = FundingDays::Bound;

constexpr int farthest = 50; ///< years from the articles' to what is seen at first
constexpr int usualFirst = 2019, usualLast = 2030; ///< where nothing at all is dated

bool isHedged(const EdtfDate &date)
{
    return date.approximate || date.uncertain;
}

bool isExact(const EdtfDate &date)
{
    return date.isDate() && date.day > 0 && !isHedged(date);
}

QString labelOf(const Claim &claim, const Words &words)
{
    const QString title = words.text(claim.title);
    return claim.amount ? Tr::tr("%1 · %2", "an amount; what it is").arg(words.amountShort(*claim.amount), title) : title;
}

TimelineItem itemOf(const Dossier &dossier, ClaimId id, const Filter &filter, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    TimelineItem item;
    item.claim = id;
    item.kind = claim.kind;
    item.label = labelOf(claim, words);
    if (!claim.parties.isEmpty())
        item.party = claim.parties.first().party;
    item.unsupported = dossier.verdict(id).agreement == Agreement::Unsupported;
    item.seen = !item.unsupported && answers(dossier, id, filter);
    item.span = timelineSpan(dossier, id);
    item.sentence = timelineSentence(dossier, item, words);
    return item;
}

/// The lanes that there may be, in their order.
QList<TimelineLane> lanesOf(const Dossier &dossier, TimelineLanes by, const Words &words)
{
    QList<TimelineLane> lanes;
    if (by == TimelineLanes::Kinds) {
        for (int kind = 0; kind < countOf<ClauseKind>(); ++kind)
            lanes << TimelineLane{words.clauseKind(ClauseKind(kind)), {}, {}, {}};
        lanes << TimelineLane{Tr::tr("Amounts"), {}, {}, {}} << TimelineLane{Tr::tr("Events"), {}, {}, {}};
        return lanes;
    }
    for (int p = 0; p < dossier.parties.size(); ++p)
        lanes << TimelineLane{words.text(dossier.parties.at(p).name), PartyId(p), dossier.parties.at(p).kind, {}};
    lanes << TimelineLane{Tr::tr("No party named"), {}, {}, {}};
    return lanes;
}

qsizetype laneOf(const Dossier &dossier, const TimelineItem &item, TimelineLanes by)
{
    if (by == TimelineLanes::Parties)
        return item.party ? at(*item.party) : dossier.parties.size();
    const Claim &claim = dossier.claim(item.claim);
    return claim.clause ? int(claim.clause->kind) : countOf<ClauseKind>() + (item.kind == ClaimKind::Event ? 1 : 0);
}

/// What nothing bounds comes before every day.
bool beginsBefore(const TimelineItem &a, const TimelineItem &b)
{
    if (!a.span.first.isValid() || !b.span.first.isValid())
        return !a.span.first.isValid() && b.span.first.isValid();
    return a.span.first < b.span.first;
}

struct Years {
    int first = 0, last = 0;
    bool any = false;
    void hold(int year)
    {
        first = any ? std::min(first, year) : year;
        last = any ? std::max(last, year) : year;
        any = true;
    }
};

TimeWindow windowOf(const Years &years)
{
    return deal::windowOf(QDate(std::clamp(years.first, 1, 9999), 1, 1), QDate(std::clamp(years.last, 1, 9999), 12, 31));
}

/// The middle one of the articles' years, or else of the years named.
std::optional<int> middleYear(const Dossier &dossier, QList<int> named)
{
    QList<int> written;
    for (const Article &article : dossier.articles)
        if (const QDate day = writtenFrom(article); day.isValid())
            written << day.year();
    QList<int> &years = written.isEmpty() ? named : written;
    std::sort(years.begin(), years.end());
    return years.isEmpty() ? std::nullopt : std::optional(years.at(years.size() / 2));
}

void setWindows(Timeline &timeline, const Dossier &dossier)
{
    QList<int> named;
    for (const Claim &claim : dossier.claims)
        for (const EdtfDate &date : {claim.period.start, claim.period.end})
            if (date.isDate())
                named << date.year;
    for (const FundingWritten &one : timeline.written)
        named << one.day.year();
    const std::optional<int> middle = middleYear(dossier, named);
    Years near, all;
    for (const int year : named) {
        all.hold(year);
        if (std::abs(year - *middle) <= farthest)
            near.hold(year);
    }
    for (Years *years : {&near, &all})
        if (!years->any)
            *years = {usualFirst, usualLast, true};
    timeline.first = windowOf(near);
    timeline.whole = windowOf(all);
}

QList<FundingWritten> writtenOf(const Dossier &dossier, const Words &words)
{
    QList<FundingBar> bars;
    for (int i = 0; i < dossier.claims.size(); ++i) {
        bars << FundingBar();
        bars.last().claim = ClaimId(i);
    }
    return fundingWritten(dossier, bars, words);
}

} // namespace

TimelineSpan timelineSpan(const Dossier &dossier, ClaimId id)
{
    const Claim &claim = dossier.claim(id);
    const Period &period = claim.period;
    const EdtfDate &end = period.interval ? period.end : period.start;
    const Nature nature = claim.amount ? claim.amount->nature : Nature::Share;
    const FundingDays days = fundingDays(period, nature, writtenFrom(dossier, id));
    TimelineSpan span;
    span.first = days.first;
    span.last = days.last;
    if (claim.clause) { // what is new, and what has ended, are counted from and to the articles' day
        const HeldDays held = heldDays(dossier, id);
        span.first = held.first;
        span.last = held.last;
    }
    span.startStated = days.start == Bound::Stated;
    span.endStated = days.end == Bound::Stated;
    span.startsBy = days.startsBy;
    span.endsFrom = days.endsFrom;
    span.exactStart = isExact(period.start);
    span.exactEnd = isExact(end);
    const bool point =
        claim.kind != ClaimKind::Clause && !period.interval && (period.isStated() || days.shape == FundingDays::Shape::AtOnce);
    if (point)
        span.shape = Placed::Point;
    else if (span.first.isValid() || span.last.isValid())
        span.shape = Placed::Span;
    return span;
}

Timeline timelineOf(
    const Dossier &dossier, const Filter &filter, TimelineLanes by, const Words &words, std::optional<QDate> today)
{
    Timeline timeline;
    timeline.lanes = lanesOf(dossier, by, words);
    timeline.undated.name = Tr::tr("No date stated");
    for (int i = 0; i < dossier.claims.size(); ++i) {
        const TimelineItem item = itemOf(dossier, ClaimId(i), filter, words);
        (item.span.shape == Placed::Undated ? timeline.undated : timeline.lanes[laneOf(dossier, item, by)]).items << item;
    }
    timeline.lanes.removeIf([](const TimelineLane &lane) { return lane.items.isEmpty(); });
    for (TimelineLane &lane : timeline.lanes)
        std::stable_sort(lane.items.begin(), lane.items.end(), beginsBefore);
    timeline.written = writtenOf(dossier, words);
    setWindows(timeline, dossier);
    if (today)
        timeline.today = FundingWritten{*today, Tr::tr("today, %1", "a day").arg(words.day(*today))};
    if (filter.asOf)
        timeline.asOf = FundingWritten{*filter.asOf, Words::tr("as of %1", "a day, in the filter").arg(words.day(*filter.asOf))};
    describe(timeline, dossier, filter, words);
    return timeline;
}

} // namespace deal
