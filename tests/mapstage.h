// The map's page alone on a window; a large dossier for it; and what must hold of every layout.
#pragma once

#include "core/mapdrawing.h"
#include "core/maproute.h"
#include "core/mapwalk.h"
#include "oddossiers.h"
#include "stage.h"

#include <QRandomGenerator>

namespace deal::test {

/// So many parties, and clauses between two of them each, the same ones each time; the first parties have most of them.
[[nodiscard]] inline Dossier manyTied(int parties, int clauses)
{
    OddMaker odd;
    QRandomGenerator random(20250121);
    QList<PartyId> all;
    for (int i = 0; i < parties; ++i)
        all << odd.party(QStringLiteral("Party number %1").arg(i), PartyKind(i % countOf<PartyKind>()));
    const auto one = [&] { return int(parties * std::pow(random.generateDouble(), 2)); };
    for (int i = 0; i < clauses; ++i) {
        const int a = one(), b = one();
        odd.clause(odd.binds(all.at(a), all.at(a == b ? (b + 1) % parties : b)), u"2025/2030");
    }
    return odd.done();
}

/// What is wrong with a layout: what overlaps, sticks out, or begins where it should not; empty: nothing.
[[nodiscard]] inline QString faultOf(const MapPlan &plan, const MapLayout &layout)
{
    constexpr qreal touch = 0.01;
    const QRectF bounds = layout.bounds.adjusted(-touch, -touch, touch, touch);
    const auto holds = [&bounds](const QRectF &rect) { // that of a level line has no height
        return bounds.contains(rect.topLeft()) && bounds.contains(rect.bottomRight());
    };
    const auto inside = [touch](const QRectF &rect) { return rect.adjusted(touch, touch, -touch, -touch); };
    QList<QPair<QString, QRectF>> rects;
    for (qsizetype i = 0; i < layout.nodes.size(); ++i)
        rects.append({QStringLiteral("party %1").arg(i), layout.nodes.at(i)});
    for (qsizetype i = 0; i < layout.routes.size(); ++i)
        if (!layout.routes.at(i).label.isEmpty())
            rects.append({QStringLiteral("label %1").arg(i), layout.routes.at(i).label});
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (!holds(rects.at(i).second))
            return rects.at(i).first + QStringLiteral(" is cut off");
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            if (inside(rects.at(i).second).intersects(inside(rects.at(j).second)))
                return rects.at(i).first + QStringLiteral(" overlaps ") + rects.at(j).first;
    }
    for (qsizetype i = 0; i < layout.routes.size(); ++i) {
        const Curve &curve = layout.routes.at(i).curve;
        const QString name = QStringLiteral("tie %1").arg(i);
        if (curve.size() < 4 || curve.size() % 3 != 1)
            return name + QStringLiteral(" has no curve");
        if (!holds(boundsOf(curve)))
            return name + QStringLiteral(" is cut off");
        const MapPlan::Link &link = plan.links.at(i);
        const auto onEdge = [&](int node, QPointF point) {
            const QRectF rect = layout.nodes.at(node);
            const qreal left = onOutline(rect, plan.nodes.at(node).kind, point.y(), false).x(),
                        right = onOutline(rect, plan.nodes.at(node).kind, point.y(), true).x();
            const bool level = std::abs(point.y() - rect.top()) < 1 || std::abs(point.y() - rect.bottom()) < 1;
            return rect.adjusted(-1, -1, 1, 1).contains(point)
                && (level || std::abs(point.x() - left) < 1 || std::abs(point.x() - right) < 1);
        };
        if (!onEdge(link.from, curve.first()) || !onEdge(link.to, curve.last()))
            return name + QStringLiteral(" does not begin and end at its parties");
    }
    return {};
}

/// How many ties have a label.
[[nodiscard]] inline int labelled(const MapLayout &layout)
{
    return int(
        std::count_if(layout.routes.begin(), layout.routes.end(), [](const MapRoute &route) { return !route.label.isEmpty(); }));
}

} // namespace deal::test
