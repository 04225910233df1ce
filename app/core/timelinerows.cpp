#include "timelinerows.h"

#include <algorithm>
#include <limits>

namespace deal {

namespace {

constexpr qreal endless = std::numeric_limits<qreal>::infinity();
constexpr qreal pad = 1.5 * unit, beside = 1.5 * unit, apart = 3 * unit; ///< in a mark; from it to its name; between two items
constexpr qreal leastSpan = 1.5 * unit, leastLabel = 6 * unit;

/// A stretch of an axis.
struct Reach {
    qreal left = 0, right = 0;
};

/// Of the mark alone, on an axis without ends.
Reach reachOf(const TimelineItem &item, const TimeScale &scale)
{
    const TimelineSpan &span = item.span;
    Reach reach{span.first.isValid() ? scale.x(span.first) : -endless,
        span.last.isValid() ? scale.x(double(span.last.toJulianDay()) + 1) : endless};
    if (span.shape == TimelineSpan::Shape::Point) {
        const qreal middle = (reach.left + reach.right) / 2;
        return {std::min(reach.left, middle - timelineDot - 1), std::max(reach.right, middle + timelineDot + 1)};
    }
    reach.right = std::max(reach.right, reach.left + leastSpan);
    return reach;
}

qreal widthOf(const TimelineItem &item, const Measure &measure)
{
    return measure(item.label, typeOf(item), -1).width();
}

/// In the mark where there is room, else right of it, else left; where none has room, where most is.
LabelSide sideOf(const TimelineItem &item, const Reach &mark, qreal width, const TimeScale &scale)
{
    const qreal from = std::max(mark.left, scale.left), to = std::min(mark.right, scale.right);
    const bool point = item.span.shape == TimelineSpan::Shape::Point;
    const qreal inside = point ? 0 : to - from - 2 * pad, right = scale.right - to - beside, left = from - scale.left - beside;
    if (to < from || from >= scale.right)
        return LabelSide::Right; // not seen from here
    if (inside >= width)
        return LabelSide::Inside;
    if (right >= width)
        return LabelSide::Right;
    if (left >= width)
        return LabelSide::Left;
    const qreal most = std::max({inside, right, left});
    return most == inside ? LabelSide::Inside : most == right ? LabelSide::Right : LabelSide::Left;
}

/// With its name.
Reach footprint(const Reach &mark, LabelSide side, qreal width, const TimeScale &scale)
{
    switch (side) {
    case LabelSide::Right:
        return {mark.left, std::max(mark.right, std::min(mark.right, std::max(scale.right, mark.left)) + beside + width)};
    case LabelSide::Left:
        return {std::min(mark.left, std::max(mark.left, scale.left) - beside - width), mark.right};
    case LabelSide::Inside:
        break;
    }
    return mark;
}

} // namespace

TextStyle typeOf(const TimelineItem &item)
{
    return item.kind == ClaimKind::Amount ? TextStyle::SmallBold : TextStyle::Small;
}

TimelinePacking packLane(const TimelineLane &lane, const TimeScale &scale, const Measure &measure)
{
    TimelinePacking packing;
    QList<QList<Reach>> rows;
    for (const TimelineItem &item : lane.items) {
        const Reach mark = reachOf(item, scale);
        const qreal width = widthOf(item, measure);
        const LabelSide side = sideOf(item, mark, width, scale);
        const Reach taken = footprint(mark, side, width, scale);
        const auto isFree = [&](const QList<Reach> &row) {
            return std::none_of(row.begin(), row.end(),
                [&](const Reach &other) { return taken.left < other.right + apart && other.left < taken.right + apart; });
        };
        const auto row = std::find_if(rows.begin(), rows.end(), isFree);
        packing.items << TimelinePacking::Place{int(row - rows.begin()), side};
        if (row == rows.end())
            rows << QList<Reach>{taken};
        else
            *row << taken;
    }
    packing.rows = int(rows.size());
    return packing;
}

TimeScale packingScale(const Timeline &timeline, const TimeScale &now)
{
    return now.window.days() > timeline.first.days() ? now : TimeScale{timeline.first, now.left, now.right};
}

TimelinePlace placeItem(const TimelineItem &item, LabelSide side, const TimeScale &now, const Measure &measure)
{
    const Reach mark = reachOf(item, now);
    TimelinePlace place;
    place.visible = now.window.meets(item.span.first, item.span.last);
    if (!place.visible)
        return place;
    place.left = std::clamp(mark.left, now.left, now.right);
    place.right = std::clamp(mark.right, now.left, now.right);
    place.middle = (mark.left + mark.right) / 2;
    const qreal width = widthOf(item, measure);
    const bool point = item.span.shape == TimelineSpan::Shape::Point;
    const qreal within = point ? 0 : place.right - place.left - 2 * pad;
    qreal room = within;
    // Nearer, a name may fit into a mark that it stood beside; and beside one that is cut off, there is no room.
    const bool cut = side == LabelSide::Left ? mark.left < now.left : mark.right > now.right;
    place.inside = !point && (side == LabelSide::Inside || within >= width || cut);
    if (!place.inside)
        room = side == LabelSide::Left ? place.left - beside - now.left : now.right - place.right - beside;
    place.label = room < std::min(width, leastLabel) ? QString() : elidedTo(item.label, typeOf(item), room, measure);
    place.labelWidth = place.label.isEmpty() ? 0 : measure(place.label, typeOf(item), -1).width();
    place.labelLeft = place.inside ? place.left + pad
        : side == LabelSide::Left  ? place.left - beside - place.labelWidth
                                   : place.right + beside;
    return place;
}

} // namespace deal
