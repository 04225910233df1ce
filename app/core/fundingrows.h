// Rows of a name and a mark with words beside it, as readings have them whose marks are no bars: words stand right of the mark
// where there is room, else left, else above. Logical pixels; pure; any thread.
#pragma once

#include "fundingframe.h"

namespace deal {

/// What one row holds.
struct FundingRowPlan {
    TextBlock names, labels;
    qreal from = 0, to = 0; ///< the mark, from left to right
    qreal thick = 0; ///< and how high it is
};

struct FundingRowPlace {
    QRectF whole; ///< what a click may hit: the full width of the row
    QRectF mark;
    QRectF names; ///< the corner and the width for addWords()
    QRectF labels;
    Qt::Alignment alignment = Qt::AlignLeft; ///< of the labels
};

/// How high the rows are at least, all of one height.
[[nodiscard]] qreal leastRow(const QList<FundingRowPlan> &rows, const FundingFrame &frame, const Measure &measure);
/// Rows of that height from y = `top` on.
[[nodiscard]] QList<FundingRowPlace> placeRows(
    const QList<FundingRowPlan> &rows, const FundingFrame &frame, qreal top, qreal height, const Measure &measure);

} // namespace deal
