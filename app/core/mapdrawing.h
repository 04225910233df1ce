// The map as shapes: each party, each tie, and the legend. Logical pixels of the layout. Pure; any thread.
#pragma once

#include "drawing.h"
#include "maplayout.h"

namespace deal {

[[nodiscard]] QList<Shape> nodeShapes(const MapNode &node, const QRectF &place, const Measure &measure, int mark = -1);
/// The line and the head of its arrow; the label is apart, so that no other line goes over it.
[[nodiscard]] QList<Shape> tieShapes(const MapTie &tie, const Curve &curve, int mark = -1);
/// Nothing for a tie that is not seen.
[[nodiscard]] QList<Shape> labelShapes(const MapTie &tie, const QRectF &place, const Measure &measure, int mark = -1);

/// The same shape elsewhere.
[[nodiscard]] Shape shifted(Shape shape, QPointF by);

/// What the signs mean that are drawn, and no others; in rows of that width.
[[nodiscard]] Drawing mapLegend(const MapGraph &graph, qreal width, const Words &words, const Measure &measure);

/// What a legend says, item by item: for those who do not see the signs.
[[nodiscard]] QStringList mapSigns(const MapGraph &graph, const Words &words);

} // namespace deal
