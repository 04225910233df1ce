// The map, in small: the parties with most ties, one line between two of them.
#include "overviewsmall.h"

#include "mapdrawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace deal {

namespace {

constexpr int mostParties = 9;
/// Beyond these a card would not have room, and the reader not the time.
constexpr qsizetype largestDossier = 3000, mostNodes = 200;

/// One tie between any two parties, in the direction of most of the claims, without a label.
QList<MapTie> bundled(const QList<MapTie> &ties)
{
    QList<MapTie> all;
    QMap<std::pair<int, int>, std::pair<qsizetype, qsizetype>> places; // and how many claims the other way
    for (const MapTie &tie : ties) {
        if (tie.from == tie.to)
            continue;
        const std::pair pair = std::minmax({tie.from, tie.to});
        const auto known = places.constFind({pair.first, pair.second});
        if (known == places.constEnd()) {
            places.insert({pair.first, pair.second}, {all.size(), 0});
            all << tie;
            all.last().label.clear();
            all.last().differs = false; // a line says no more than that there is something
            continue;
        }
        MapTie &one = all[known->first];
        if (tie.manner < one.manner) { // what binds says more than what touches
            one.manner = tie.manner;
            one.from = tie.from;
            one.to = tie.to;
        }
        one.claims << tie.claims;
        one.seen << tie.seen;
        one.oneSource = one.oneSource && tie.oneSource;
    }
    return all;
}

/// The parties with most claims on their ties, that many, and the ties among them; nobody stands alone.
MapGraph foremost(const MapGraph &graph, int most)
{
    QList<qsizetype> weights(graph.nodes.size(), 0);
    for (const MapTie &tie : graph.ties) {
        weights[tie.from] += tie.claims.size();
        weights[tie.to] += tie.claims.size();
    }
    QList<int> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weights.at(a) > weights.at(b); });
    order = order.first(std::min<qsizetype>(most, order.size()));
    std::sort(order.begin(), order.end());
    const auto tied = [&](int node) {
        return std::any_of(graph.ties.begin(), graph.ties.end(), [&](const MapTie &tie) {
            return (tie.from == node && order.contains(tie.to)) || (tie.to == node && order.contains(tie.from));
        });
    };
    order.removeIf([&](int node) { return !tied(node); });
    MapGraph part;
    for (const int node : std::as_const(order))
        part.nodes << graph.nodes.at(node);
    for (MapTie tie : graph.ties) {
        tie.from = int(order.indexOf(tie.from));
        tie.to = int(order.indexOf(tie.to));
        if (tie.from >= 0 && tie.to >= 0)
            part.ties << tie;
    }
    return part;
}

/// The parties around an ellipse that fills the size, the first at the left, clockwise; empty where two would touch.
QList<QRectF> ringOf(const MapPlan &plan, QSizeF size)
{
    QSizeF widest(0, 0);
    for (const MapPlan::Node &node : plan.nodes)
        widest = widest.expandedTo(node.size);
    const QSizeF reach = (size - widest) / 2;
    if (reach.width() < 0 || reach.height() < 0)
        return {};
    QList<QRectF> places;
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        const qreal angle = std::numbers::pi * (1 + 2 * qreal(i) / qreal(plan.nodes.size()));
        const QPointF middle(
            size.width() / 2 + reach.width() * std::cos(angle), size.height() / 2 + reach.height() * std::sin(angle));
        const QSizeF own = plan.nodes.at(i).size;
        const QRectF place(middle - QPointF(own.width(), own.height()) / 2, own);
        for (const QRectF &other : std::as_const(places))
            if (place.adjusted(-4 * unit, -2 * unit, 4 * unit, 2 * unit).intersects(other))
                return {};
        places << place;
    }
    return places;
}

/// From edge to edge, straight.
Curve straight(const QRectF &from, const QRectF &to)
{
    const QPointF whole = to.center() - from.center();
    const auto leaving = [&](const QRectF &node) { // the part of the way that lies in the node
        const qreal across = std::abs(whole.x()) > 0.01 ? node.width() / 2 / std::abs(whole.x()) : 1;
        const qreal down = std::abs(whole.y()) > 0.01 ? node.height() / 2 / std::abs(whole.y()) : 1;
        return std::min(across, down);
    };
    const QPointF begin = from.center() + whole * leaving(from), end = to.center() - whole * leaving(to);
    return {begin, begin + (end - begin) / 3, begin + (end - begin) * 2 / 3, end};
}

Drawing drawn(const MapGraph &graph, const QList<QRectF> &places, QSizeF size, const Measure &measure)
{
    Drawing drawing;
    drawing.size = size;
    for (const MapTie &tie : graph.ties)
        drawing.shapes << tieShapes(tie, straight(places.at(tie.from), places.at(tie.to)));
    for (qsizetype i = 0; i < places.size(); ++i)
        drawing.shapes << nodeShapes(graph.nodes.at(i), places.at(i), measure);
    return drawing;
}

} // namespace

SmallDrawing smallMap(const Dossier &dossier, const Filter &filter, const Words &words)
{
    if (dossier.claims.size() > largestDossier || dossier.parties.size() > mostNodes)
        return {};
    MapGraph graph = seenThrough(mapGraph(dossier, words), dossier, filter, words);
    graph.ties = bundled(graph.ties);
    if (graph.ties.isEmpty())
        return {};
    return [graph](QSizeF size, const Measure &measure) {
        for (int most = mostParties; most > 1; --most) {
            const MapGraph part = foremost(graph, most);
            // Not as dot would lay it out: it would have to be loaded, at every start.
            const QList<QRectF> places = ringOf(mapPlan(part, measure), size);
            if (!places.isEmpty())
                return drawn(part, places, size, measure);
        }
        Drawing none;
        none.size = size;
        return none;
    };
}

} // namespace deal
