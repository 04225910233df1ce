// Where the claims of one lane stand: rows in which none lies upon another, and the place of each name beside or in its mark. As
// one comes nearer, rows stay as they are: what is clear of another only grows further from it. Logical pixels; pure; any thread.
#pragma once

#include "timeline.h"

namespace deal {

inline constexpr qreal timelineDot = 1.5 * unit; ///< the radius of what is on one day

enum class LabelSide { Inside, Right, Left };

struct TimelinePacking {
    struct Place {
        int row = 0;
        LabelSide side = LabelSide::Inside;
        bool operator==(const Place &) const = default;
    };
    QList<Place> items; ///< as the lane's
    int rows = 0;
};

/// Rows for a lane. `scale`: the farthest view from which they hold: they do on every scale of the same breadth that shows fewer
/// days, wherever it begins.
[[nodiscard]] TimelinePacking packLane(const TimelineLane &lane, const TimeScale &scale, const Measure &measure);

/// The farthest view of a timeline from which its rows are kept: the first one, unless what is seen is farther still.
[[nodiscard]] TimeScale packingScale(const Timeline &timeline, const TimeScale &now);

/// A mark and its name as they are seen.
struct TimelinePlace {
    bool visible = false; ///< false: it is earlier or later than what is seen
    qreal left = 0, right = 0; ///< of the mark, within the scale
    qreal middle = 0; ///< of a point; may lie outside
    QString label; ///< elided; empty: no room
    qreal labelLeft = 0, labelWidth = 0;
    bool inside = false; ///< the name stands on the mark
};

[[nodiscard]] TimelinePlace placeItem(const TimelineItem &item, LabelSide side, const TimeScale &now, const Measure &measure);

/// The type of an item's name.
[[nodiscard]] TextStyle typeOf(const TimelineItem &item);

} // namespace deal
