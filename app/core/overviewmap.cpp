// The map, in small: the parties with most ties, one line between two of them.
#include "overviewsmall.h"

#include "mapdrawing.h"

#include <algorithm>
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

Drawing drawn(const MapGraph &graph, const MapLayout &layout, QSizeF size, const Measure &measure)
{
    Drawing drawing;
    drawing.size = size.expandedTo({0, layout.bounds.height()});
    const QPointF by((size.width() - layout.bounds.width()) / 2 - layout.bounds.left(),
        (drawing.size.height() - layout.bounds.height()) / 2 - layout.bounds.top());
    for (qsizetype i = 0; i < graph.ties.size(); ++i)
        for (const Shape &shape : tieShapes(graph.ties.at(i), layout.routes.at(i).curve))
            drawing.shapes << shifted(shape, by);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        for (const Shape &shape : nodeShapes(graph.nodes.at(i), layout.nodes.at(i), measure))
            drawing.shapes << shifted(shape, by);
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
        for (int most = mostParties; most > 2; --most) {
            const MapGraph part = foremost(graph, most);
            const MapLayout layout = plainLayout(mapPlan(part, measure)); // dot would have to be loaded, at every start
            if (layout.bounds.width() <= size.width() && layout.bounds.height() <= 1.2 * size.height())
                return drawn(part, layout, size, measure);
        }
        const MapGraph two = foremost(graph, 2);
        const MapLayout layout = plainLayout(mapPlan(two, measure));
        Drawing none;
        none.size = size;
        return layout.bounds.width() <= size.width() ? drawn(two, layout, size, measure) : none;
    };
}

} // namespace deal
