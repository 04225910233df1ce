// The geometry of the map's curves: where they leave a party's outline, how they are cut and joined, where their labels find
// room. Logical pixels. Pure; any thread.
#pragma once

#include "maplayout.h"

namespace deal {

/// How far a joint venture's hexagon comes to a point at either side.
[[nodiscard]] qreal hexagonPoint(const QRectF &node);
/// Where a horizontal line at that y meets the outline of a party, at its right or its left side.
[[nodiscard]] QPointF onOutline(const QRectF &node, PartyKind kind, qreal y, bool right);

[[nodiscard]] QPointF middleOf(const Curve &curve);
/// A box around all points; the curve is inside.
[[nodiscard]] QRectF boundsOf(const Curve &curve);
/// All that the layout draws, with a margin around it.
[[nodiscard]] QRectF boundsOf(const MapLayout &layout);
/// A label's place at the middle of its curve.
[[nodiscard]] QRectF labelAtMiddle(const Curve &curve, const QSizeF &size);
[[nodiscard]] Curve reversed(const Curve &curve);
[[nodiscard]] Curve translated(Curve curve, QPointF by);
/// The same curve in pieces of one Bézier, none much longer than that.
[[nodiscard]] QList<Curve> inPieces(const Curve &curve, qreal longest);
/// What is left of a curve that goes to the right, from x = `left` to x = `right`; all of it where it does not reach these.
[[nodiscard]] Curve between(const Curve &curve, qreal left, qreal right);

/// Where several ends stand on a side of a party: spread about its middle, each near the height that it comes from, in the order
/// of those heights.
[[nodiscard]] QList<qreal> spread(const QRectF &node, const QList<qreal> &heights);

/// One curve from the right side of `from` to the left side of `to`, or as these stand to each other; the nth of several is bowed
/// by `bow` pixels to the side.
[[nodiscard]] Curve directCurve(const QRectF &from, PartyKind fromKind, const QRectF &to, PartyKind toKind, qreal bow);

/// Moves labels up or down, as little as need be, until none stands on another or on a party; one that finds no room near its
/// place is emptied. `fixed`: those that stay where they are, where they can.
void separateLabels(QList<MapRoute> &routes, const QList<QRectF> &nodes, const QList<bool> &fixed);

} // namespace deal
