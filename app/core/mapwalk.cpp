#include "mapwalk.h"

#include "maproute.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace deal {

namespace {

/// Along the way, and across it.
QPointF seenAlong(QPointF by, Way way)
{
    switch (way) {
    case Way::Left:
        return {-by.x(), by.y()};
    case Way::Right:
        return by;
    case Way::Up:
        return {-by.y(), by.x()};
    case Way::Down:
        break;
    }
    return {by.y(), by.x()};
}

QPointF pointAt(const Curve &curve, qsizetype piece, qreal t)
{
    const QPointF *p = curve.constData() + piece;
    const qreal s = 1 - t;
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

qreal distance(QPointF a, QPointF b, QPointF point)
{
    const QPointF along = b - a;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = a + along * t - point;
    return std::hypot(off.x(), off.y());
}

} // namespace

int partyTowards(const QList<QRectF> &nodes, int from, Way way)
{
    if (from < 0 || from >= nodes.size())
        return nodes.isEmpty() ? -1 : 0;
    int best = from;
    qreal least = std::numeric_limits<qreal>::max();
    for (int i = 0; i < int(nodes.size()); ++i) {
        const QPointF by = seenAlong(nodes.at(i).center() - nodes.at(from).center(), way);
        const qreal cost = by.x() + 2.5 * std::abs(by.y());
        if (i != from && by.x() > 1 && cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

int tieAlong(const MapGraph &graph, const MapLayout &layout, int node, int tie, int step)
{
    QList<int> ties = tiesOf(graph, node);
    if (ties.isEmpty())
        return -1;
    const auto order = [&](int one) { // the side at which it leaves, and how high
        const Curve &curve = layout.routes.at(one).curve;
        const bool begins = graph.ties.at(one).from == node;
        const QPointF at = curve.isEmpty() ? QPointF() : begins ? curve.first() : curve.last();
        return std::pair(at.x() < layout.nodes.at(node).center().x(), at.y());
    };
    std::stable_sort(ties.begin(), ties.end(), [&](int a, int b) { return order(a) < order(b); });
    const qsizetype here = ties.indexOf(tie), count = ties.size();
    if (here < 0)
        return step > 0 ? ties.first() : ties.last();
    return ties.at(((here + step) % count + count) % count);
}

qreal distanceTo(const Curve &curve, QPointF point)
{
    constexpr int steps = 12; // to a piece
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype piece = 0; piece + 3 < curve.size(); piece += 3)
        for (int i = 0; i < steps; ++i)
            least = std::min(
                least, distance(pointAt(curve, piece, qreal(i) / steps), pointAt(curve, piece, qreal(i + 1) / steps), point));
    return least;
}

int thingAt(const MapLayout &layout, QPointF point, qreal reach)
{
    for (int i = int(layout.nodes.size()) - 1; i >= 0; --i) // the one in front
        if (layout.nodes.at(i).contains(point))
            return i;
    int best = -1;
    qreal least = reach;
    for (int i = 0; i < int(layout.routes.size()); ++i) {
        const MapRoute &route = layout.routes.at(i);
        if (route.label.contains(point))
            return int(layout.nodes.size()) + i;
        if (route.curve.isEmpty() || !boundsOf(route.curve).adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        if (const qreal off = distanceTo(route.curve, point); off <= least) {
            least = off;
            best = int(layout.nodes.size()) + i;
        }
    }
    return best;
}

} // namespace deal
