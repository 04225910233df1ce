// The timeline as geometry: an axis of days, lanes of spans and marks, what is undated, and what the signs mean. Logical pixels;
// pure; any thread.
#pragma once

#include "timelinerows.h"

namespace deal {

inline constexpr qreal timelineMargin = 4 * unit;

/// What is seen, over the breadth of a picture of that width (at least 320 is used).
[[nodiscard]] TimeScale timelineScale(const Timeline &timeline, qreal width);

/// A picture of its own: title, axis, lanes, signs, sources. At least 320 x 240 is used, more height where rows need it. Every
/// claim is a mark, lane by lane, what is undated last; the place of one that is earlier or later than what is seen is empty.
[[nodiscard]] Drawing drawTimeline(const Timeline &timeline, QSizeF size, const Words &words, const Measure &measure);

/// The same without title, axis and sources: what a window scrolls beneath an axis that stays.
[[nodiscard]] Drawing drawTimelineLanes(const Timeline &timeline, QSizeF size, const Words &words, const Measure &measure);

/// The signs that are drawn and what they mean, wrapped into `area`'s width from its top on; how high they are. Part of the
/// above.
qreal addTimelineSigns(Drawing &drawing, const Timeline &timeline, const QRectF &area, const Measure &measure);

/// One mark in a row of that height, without its name. Part of the above.
void addTimelineMark(
    Drawing &drawing, const TimelineItem &item, const TimelinePlace &place, const TimeScale &scale, const QRectF &row, int mark);

} // namespace deal
