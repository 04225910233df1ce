// The door to Graphviz. What is behind it (mapengine.cpp, the only file that knows Graphviz) is a module of its own, opened when
// the first map is laid out: a start need not wait for it. Logical pixels.
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace deal {

/// Boxes and the links between them, none from a box to itself; no circle.
struct DotAsk {
    struct Link {
        int from = 0, to = 0;
        QSizeF label; ///< empty: none
    };
    QList<QSizeF> boxes;
    QList<Link> links;
    bool quick = false; ///< spend less on a good order; straight links
};

/// The middles of boxes and labels, and the links as cubic Béziers from side to side.
struct DotPlaces {
    QList<QPointF> boxes;
    QList<QList<QPointF>> links; ///< empty where dot has found no way
    QList<QPointF> labels; ///< of those without one, 0, 0
};

/// dealLayOutWithDot: false where it could not. It may be called by one thread at a time.
using LayOutWithDot = bool (*)(const DotAsk *ask, DotPlaces *places);
inline constexpr char layOutWithDotName[] = "dealLayOutWithDot";

/// How far apart columns stand, how far apart boxes and labels in one.
inline constexpr qreal dotColumnGap = 52, dotRowGap = 5;

} // namespace deal
