// Where everything stands on the map. Graphviz' dot finds the places of parties and labels, from the left to the right; it is in
// a module of its own (mapengine.cpp), which is opened when the first map is laid out. The ends of the curves are ours. The same
// plan has the same layout, wherever it is made. Logical pixels. Pure but for that module; any thread, one at a time: dot knows
// no threads, so a second caller waits for the first.
#pragma once

#include "boxes.h"
#include "mapgraph.h"
#include "mapmoves.h"

namespace deal {

/// What is to be laid out.
struct MapPlan {
    struct Node {
        QSizeF size;
        PartyKind kind = PartyKind::Company; ///< its outline
        bool operator==(const Node &) const = default;
    };
    struct Link {
        int from = 0, to = 0; ///< places in nodes; the same: a loop
        bool arrow = true; ///< false: neither end is before the other
        QSizeF label; ///< empty: none
        bool operator==(const Link &) const = default;
    };
    QList<Node> nodes;
    QList<Link> links;
    bool operator==(const MapPlan &) const = default;
};

/// 1 + 3 n points: a start, then two handles and an end for each cubic Bézier.
using Curve = QList<QPointF>;

/// One tie in its place.
struct MapRoute {
    Curve curve; ///< from the outline of `from` to that of `to`
    QRectF label; ///< empty: there is no room for one
    bool operator==(const MapRoute &) const = default;
};

struct MapLayout {
    QRectF bounds; ///< everything is inside; from 0, 0 where nothing was moved
    QList<QRectF> nodes; ///< by place in the plan
    QList<MapRoute> routes; ///< likewise
    bool operator==(const MapLayout &) const = default;
};

/// Names are wrapped at this width, and labels cut to theirs; a name takes at most so many lines.
inline constexpr qreal widestName = 34 * unit, widestLabel = 30 * unit;
inline constexpr int mostNameLines = 3;

/// The sizes that names and labels take; a party with many ties is higher, so that their ends have room.
[[nodiscard]] MapPlan mapPlan(const MapGraph &graph, const Measure &measure);
/// The name as it fits its node, and the label as it fits its place: cut off with "…" where it is too long.
[[nodiscard]] QString nameInNode(const QString &name, const Measure &measure);
[[nodiscard]] QString labelInPlace(const QString &label, qreal width, const Measure &measure);

/// Whether it may take longer than a blink: then it should not be laid out in the thread that paints.
[[nodiscard]] bool isLarge(const MapPlan &plan);

/// The layout; the last few are remembered. Where the module is missing, plainLayout().
[[nodiscard]] MapLayout mapLayout(const MapPlan &plan);
/// A layout without dot, at once: columns by who comes before whom.
[[nodiscard]] MapLayout plainLayout(const MapPlan &plan);

/// The layout with some parties moved; only what touches these is routed anew, and labels keep clear of each other and of
/// parties. All else stays where it is, so it may begin left of or above 0.
[[nodiscard]] MapLayout movedLayout(const MapPlan &plan, const MapLayout &layout, const MapMoves &moves);

} // namespace deal
