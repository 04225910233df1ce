// The map after the reader has moved parties on it.
#include "maporder.h"
#include "maproute.h"

namespace deal {

MapLayout movedLayout(const MapPlan &plan, const MapLayout &layout, const MapMoves &moves)
{
    if (moves.isEmpty())
        return layout;
    constexpr qreal fan = 4.5 * unit; // between the handles of several
    MapLayout moved = layout;
    for (auto it = moves.cbegin(); it != moves.cend(); ++it)
        if (at(it.key()) >= 0 && at(it.key()) < moved.nodes.size())
            moved.nodes[at(it.key())].translate(it.value());
    QMap<std::pair<int, int>, int> bows; // of a pair, how many are routed so far
    const auto pairOf = [](const MapPlan::Link &link) { return std::minmax(link.from, link.to); };
    QList<bool> fixed;
    for (qsizetype i = 0; i < plan.links.size(); ++i) {
        const MapPlan::Link &link = plan.links.at(i);
        MapRoute &route = moved.routes[i];
        fixed << (!moves.contains(PartyId(link.from)) && !moves.contains(PartyId(link.to)));
        if (fixed.last())
            continue;
        if (isLoop(link)) {
            const QPointF by = moves.value(PartyId(link.from));
            route.curve = translated(route.curve, by);
            route.label.translate(by);
            continue;
        }
        const int n = bows[pairOf(link)]++;
        const qreal bow = (n + 1) / 2 * (n % 2 ? fan : -fan);
        route.curve = directCurve(
            moved.nodes.at(link.from), plan.nodes.at(link.from).kind, moved.nodes.at(link.to), plan.nodes.at(link.to).kind, bow);
        route.label = labelAtMiddle(route.curve, link.label);
    }
    separateLabels(moved.routes, moved.nodes, fixed);
    moved.bounds = boundsOf(moved);
    return moved;
}

} // namespace deal
