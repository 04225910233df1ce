// How the map is walked by keys, and what the mouse points at. Pure; any thread.
#pragma once

#include "maplayout.h"

namespace deal {

enum class Way { Left, Right, Up, Down };

/// The nearest party that way, or the same one where there is none; `from` -1: where a walk begins.
[[nodiscard]] int partyTowards(const QList<QRectF> &nodes, int from, Way way);

/// The tie of that party that comes `step` after another, round and round: first those at its right side from the top down, then
/// those at its left. `tie` -1: before the first. -1: it has none.
[[nodiscard]] int tieAlong(const MapGraph &graph, const MapLayout &layout, int node, int tie, int step);

/// How far a point is from the curve, in pixels; about.
[[nodiscard]] qreal distanceTo(const Curve &curve, QPointF point);

/// What stands at a point: the place of a party; or, after all parties, that of a tie, whose label or line is within `reach`; -1:
/// nothing.
[[nodiscard]] int thingAt(const MapLayout &layout, QPointF point, qreal reach);

} // namespace deal
