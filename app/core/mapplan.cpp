// What the map's parties and labels need of room.
#include "maporder.h"

#include <algorithm>
#include <cmath>

namespace deal {

namespace {

constexpr qreal end = 6.5; ///< between the ends of two ties at a party
constexpr qreal highest = 90 * unit; ///< of a party for the sake of its ties

/// Cut off so that it fits; no character is cut in two.
QString cutOff(QString text, const std::function<bool(const QString &)> &fits)
{
    constexpr qsizetype most = 240; // no more fits anywhere, and shaping thousands of characters takes time
    const bool isLong = text.size() > most;
    if (!isLong && fits(text))
        return text;
    qsizetype low = 0, high = std::min(most, text.size());
    const auto shortened = [&text](qsizetype size) {
        if (size > 0 && text.at(size - 1).isHighSurrogate())
            --size;
        return text.left(size).trimmed() + u'…';
    };
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (fits(shortened(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return shortened(low);
}

} // namespace

QString nameInNode(const QString &name, const Measure &measure)
{
    const qreal most = mostNameLines * measure(QStringLiteral("0"), TextStyle::SmallBold, -1).height() + 1;
    return cutOff(name, [&](const QString &text) {
        const QSizeF size = measure(text, TextStyle::SmallBold, widestName);
        return size.height() <= most && size.width() <= widestName + 1;
    });
}

QString labelInPlace(const QString &label, qreal width, const Measure &measure)
{
    return cutOff(label, [&](const QString &text) { return measure(text, TextStyle::Small, -1).width() <= width; });
}

MapPlan mapPlan(const MapGraph &graph, const Measure &measure)
{
    MapPlan plan;
    for (const MapNode &node : graph.nodes) {
        const QSizeF name = measure(nameInNode(node.name, measure), TextStyle::SmallBold, widestName);
        const qreal sides = node.kind == PartyKind::Company || node.kind == PartyKind::Government ? 3 * unit : 5 * unit;
        const QSizeF size(std::ceil(name.width()) + 2 * sides, std::ceil(name.height()) + 3.5 * unit);
        plan.nodes << MapPlan::Node{size.expandedTo({16 * unit, 8 * unit}), node.kind};
    }
    for (const MapTie &tie : graph.ties) {
        const QSizeF label = measure(labelInPlace(tie.label, widestLabel, measure), TextStyle::Small, -1);
        plan.links << MapPlan::Link{tie.from, tie.to, tie.manner != TieManner::Partners,
            {std::ceil(label.width()) + 1.5 * unit, std::ceil(label.height())}};
    }
    const MapOrder order(plan);
    QList<int> right(plan.nodes.size(), 0), left(plan.nodes.size(), 0);
    for (const MapPlan::Link &link : std::as_const(plan.links)) {
        if (isLoop(link))
            continue;
        const bool forward = order.isForward(link.from, link.to);
        ++right[forward ? link.from : link.to];
        ++left[forward ? link.to : link.from];
    }
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        const qreal ends = std::min(highest, std::max(right.at(i), left.at(i)) * end + 2 * unit);
        plan.nodes[i].size = plan.nodes.at(i).size.expandedTo({0, ends});
    }
    return plan;
}

} // namespace deal
