// The overview as geometry: its cards, each a drawing with doors, and where they stand. Screen, paper and files show the same
// cards. Logical pixels; pure; any thread.
#pragma once

#include "drawing.h"
#include "overview.h"

namespace deal {

/// In reading order.
enum class OverviewPart { Head, Figures, Changes, Map, Differences, When };
inline constexpr int overviewPartCount = 6;

/// A small drawing of another page's, of about that size: no wider, and no words cut off.
using SmallDrawing = std::function<Drawing(QSizeF size, const Measure &measure)>;
struct OverviewSmall {
    SmallDrawing map, time; ///< one that is missing takes no room
};

struct DrawnPart {
    Drawing drawing; ///< its marks are what can be walked to; of one whose door leads to no claim, the claim says nothing
    QList<Door> doors; ///< one for each mark
    bool operator==(const DrawnPart &) const = default;
};

/// The parts that there are.
[[nodiscard]] QList<OverviewPart> partsOf(const OverviewSmall &small);
/// What a part is called; the head is called by the deal's title.
[[nodiscard]] QString nameOf(const Overview &overview, OverviewPart part);

/// One part, of that width (at least 200 is used) and at least that height; it grows to its words, and nothing is cut off. No two
/// words overlap, nor do two marks.
[[nodiscard]] DrawnPart drawPart(
    const Overview &overview, OverviewPart part, QSizeF size, const Measure &measure, const OverviewSmall &small = {});

struct PlacedPart {
    OverviewPart part = OverviewPart::Head;
    QRectF place;
    bool operator==(const PlacedPart &) const = default;
};
/// How high a part is in that width.
using PartHeight = std::function<qreal(OverviewPart part, qreal width)>;

/// Head and figures across, the others in two columns, those of a row equally high, or, where the whole is narrow, in one. No two
/// overlap; all of them lie in the width, with the page's margin around.
[[nodiscard]] QList<PlacedPart> placeParts(const QList<OverviewPart> &parts, qreal width, const PartHeight &height);
/// The margin around them all.
[[nodiscard]] qreal overviewMargin();

/// All of it as one drawing, with the sources beneath; its marks are the claims'.
[[nodiscard]] Drawing drawOverview(
    const Overview &overview, QSizeF size, const Measure &measure, const OverviewSmall &small = {});

} // namespace deal
