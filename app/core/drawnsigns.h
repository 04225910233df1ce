// Small things that drawings are made of besides their chart: the sign of a verdict, a word in a pill, places as chips. Logical
// pixels; pure; any thread.
#pragma once

#include "drawing.h"

namespace deal {

/// The sign of a verdict, as the icons have it, in a square: a tick, ≠, a half-filled disc, a dashed ring.
void addSign(Drawing &drawing, const QRectF &square, Agreement agreement, const Tint &ink, int mark);

/// A standing's word on its wash; the answer is the place that it takes.
QRectF addPill(
    Drawing &drawing, const QString &words, Standing standing, QPointF corner, qreal width, const Measure &measure, int mark);
[[nodiscard]] QSizeF pillSize(const QString &words, const Measure &measure);

/// Words in frames, from left to right, in lines of that width; the answer is where the last one ends, or `y` where there is
/// none.
qreal addChips(
    Drawing &drawing, const QStringList &words, QPointF corner, qreal width, const Tint &ink, const Measure &measure, int mark);

/// The shape moved, as a part of that mark.
[[nodiscard]] Shape moved(Shape shape, QPointF by, int mark);

} // namespace deal
