// The small drawings on the overview: what the timeline shows, as far as a card has room for it.
#include "overviewsmall.h"

#include "overviewpicture.h"

#include "fundingframe.h"
#include "timelinelayout.h"

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Overview)
};

constexpr qsizetype longestLabel = 80;

/// Of a claim that has a place in time.
struct SmallItem {
    TimelineItem item;
    bool key = false; ///< it is one of the key figures
    qsizetype articles = 0; ///< that speak of it
};

/// The claims that have a place in time: key figures before others, what more articles report before what fewer do.
QList<SmallItem> datedClaims(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const QList<ClaimId> figures = keyFigures(dossier);
    QList<SmallItem> items;
    for (int c = 0; c < dossier.claims.size(); ++c) {
        const ClaimId id{c};
        const Claim &claim = dossier.claim(id);
        if (!claim.period.isStated() || dossier.verdict(id).agreement == Agreement::Unsupported)
            continue;
        SmallItem one;
        one.item.claim = id;
        one.item.kind = claim.kind;
        one.item.span = timelineSpan(dossier, id);
        if (one.item.span.shape == TimelineSpan::Shape::Undated)
            continue;
        one.item.label = shortened(claim.amount ? words.amountShort(*claim.amount) : words.text(claim.title), longestLabel);
        if (!claim.parties.isEmpty())
            one.item.party = claim.parties.first().party;
        one.item.seen = matches(dossier, id, filter);
        one.key = figures.contains(id);
        one.articles = dossier.verdict(id).articles.size();
        items << one;
    }
    std::stable_sort(items.begin(), items.end(),
        [](const SmallItem &a, const SmallItem &b) { return a.key != b.key ? a.key : a.articles > b.articles; });
    return items;
}

/// What a small timeline is drawn from.
struct SmallTimeline {
    QList<TimelineItem> items; ///< the foremost first
    FundingYears years;
    QDate written; ///< the first day of the articles
    QString writtenLabel;
    Words words;

    [[nodiscard]] Drawing draw(QSizeF size, const Measure &measure) const;

private:
    [[nodiscard]] TimelineLane lane(qsizetype most) const;
    void addRows(Drawing &drawing, const TimelineLane &lane, const TimelinePacking &packing, const TimeScale &scale, qreal top,
        qreal height, const Measure &measure) const;
};

/// The foremost of them, in the order of their beginnings.
TimelineLane SmallTimeline::lane(qsizetype most) const
{
    TimelineLane lane;
    lane.items = items.first(std::min(most, items.size()));
    std::stable_sort(lane.items.begin(), lane.items.end(), [](const TimelineItem &a, const TimelineItem &b) {
        return !a.span.first.isValid() ? b.span.first.isValid() : b.span.first.isValid() && a.span.first < b.span.first;
    });
    return lane;
}

void SmallTimeline::addRows(Drawing &drawing, const TimelineLane &lane, const TimelinePacking &packing, const TimeScale &scale,
    qreal top, qreal height, const Measure &measure) const
{
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const TimelineItem &item = lane.items.at(i);
        const TimelinePlace place = placeItem(item, packing.items.at(i).side, scale, measure);
        if (!place.visible)
            continue;
        const QRectF row(scale.left, top + packing.items.at(i).row * (height + unit), scale.right - scale.left, height);
        addTimelineMark(drawing, item, place, scale, row, -1);
        if (place.label.isEmpty())
            continue;
        const QSizeF size = measure(place.label, typeOf(item), -1);
        const QRectF label({place.labelLeft, row.center().y() - size.height() / 2}, size);
        if (!place.inside)
            addGround(drawing, drawing.shapes.size(), label, -1);
        drawing.shapes << DrawnWords{label, place.label, typeOf(item), item.seen ? tints::text : tints::muted, Qt::AlignLeft, -1};
    }
}

Drawing SmallTimeline::draw(QSizeF size, const Measure &measure) const
{
    const qreal line = smallHeight(measure), height = line + 1.5 * unit;
    const TimeScale scale{windowOf(years.begin(), QDate(years.last, 12, 31)), 0, size.width()};
    const qreal top = writtenLabel.isEmpty() ? 0 : line + unit;
    const auto rows = std::max<int>(1, int((size.height() - top - line - 2 * unit) / (height + unit)));
    qsizetype most = std::min<qsizetype>(items.size(), 2 * rows);
    TimelineLane shown = lane(most);
    TimelinePacking packing = packLane(shown, scale, measure);
    while (packing.rows > rows && most > 1) {
        shown = lane(--most);
        packing = packLane(shown, scale, measure);
    }
    const qreal bottom = std::max(top + packing.rows * (height + unit), size.height() - line - unit);
    Drawing drawing;
    drawing.size = {size.width(), bottom + unit + line};
    for (const TimeTick &tick : timeTicks(scale, words, measure)) {
        if (tick.x >= scale.left)
            drawing.shapes << DrawnLine{{tick.x, top, tick.x, bottom}, tints::grid, 1, false, -1};
        if (!tick.label.isEmpty())
            drawing.shapes << DrawnWords{tick.place.translated(0, bottom + unit), tick.label,
                tick.strong ? TextStyle::SmallBold : TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    }
    if (!writtenLabel.isEmpty() && scale.window.meets(written, written)) {
        const QSizeF label = measure(writtenLabel, TextStyle::Small, size.width()).boundedTo({size.width(), line});
        const qreal x = scale.x(written),
                    left = std::clamp(x - label.width() / 2, 0.0, std::max(0.0, size.width() - label.width()));
        drawing.shapes << DrawnLine{{x, top, x, bottom}, tints::muted, 1, true, -1};
        if (measure(writtenLabel, TextStyle::Small, -1).width() <= size.width())
            drawing.shapes << DrawnWords{{{left, 0}, label}, writtenLabel, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    }
    addRows(drawing, shown, packing, scale, top, height, measure);
    return drawing;
}

} // namespace

SmallDrawing smallTimeline(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const auto years = yearsNamed(dossier);
    const QList<SmallItem> dated = years ? datedClaims(dossier, filter, words) : QList<SmallItem>();
    if (dated.isEmpty())
        return {};
    SmallTimeline timeline{{}, *years, {}, {}, words};
    constexpr qsizetype enough = 60; // more rows than a page has
    for (const SmallItem &one : dated.first(std::min(enough, dated.size())))
        timeline.items << one.item;
    for (const Article &article : dossier.articles)
        if (const QDate day = writtenFrom(article); day.isValid() && (!timeline.written.isValid() || day < timeline.written))
            timeline.written = day;
    if (timeline.written.isValid())
        timeline.writtenLabel = Tr::tr("the articles, %1", "a day").arg(words.day(timeline.written));
    return [timeline](QSizeF size, const Measure &measure) { return timeline.draw(size, measure); };
}

OverviewSmall smallDrawings(const Dossier &dossier, const Filter &filter, const Words &words)
{
    return {smallMap(dossier, filter, words), smallTimeline(dossier, filter, words)};
}

} // namespace deal
