#include "maplayout.h"

#include "mapengine.h"
#include "maporder.h"
#include "maproute.h"
#include "modules.h"

#include <QMutex>

#include <algorithm>
#include <cmath>

namespace deal {

namespace {

constexpr qreal loopHeight = 6 * unit, loopWidth = 7 * unit;
constexpr qsizetype mostForDot = 1500, mostLinksForDot = 6000, mostAtOnce = 60, mostLabelled = 300;

/// One layout on its way from dot's places to ours.
class Layout final {
public:
    explicit Layout(const MapPlan &plan)
        : m_plan(plan)
        , m_order(plan)
        , m_loops(plan.nodes.size(), 0)
        , m_boxes(plan.nodes.size(), -1)
    {
        m_layout.nodes.resize(plan.nodes.size());
        m_layout.routes.resize(plan.links.size());
        for (qsizetype i = 0; i < plan.links.size(); ++i) {
            const MapPlan::Link &link = plan.links.at(i);
            if (isLoop(link))
                ++m_loops[link.from];
            else
                m_links << i;
            m_labelled = m_labelled && plan.links.size() <= mostLabelled;
        }
        for (const qsizetype i : std::as_const(m_links))
            for (const int node : {plan.links.at(i).from, plan.links.at(i).to})
                if (m_boxes.at(node) < 0) {
                    m_boxes[node] = 0; // that is, one of those that are tied
                }
        for (int node = 0, box = 0; node < int(plan.nodes.size()); ++node)
            if (m_boxes.at(node) == 0) {
                m_boxes[node] = box++;
                m_tied << node;
            }
    }
    [[nodiscard]] bool withDot();
    void plainly();
    [[nodiscard]] MapLayout finished();

private:
    [[nodiscard]] bool isForward(qsizetype link) const
    {
        return m_order.isForward(m_plan.links.at(link).from, m_plan.links.at(link).to);
    }
    [[nodiscard]] int leftOf(qsizetype link) const
    {
        return isForward(link) ? m_plan.links.at(link).from : m_plan.links.at(link).to;
    }
    [[nodiscard]] int rightOf(qsizetype link) const
    {
        return isForward(link) ? m_plan.links.at(link).to : m_plan.links.at(link).from;
    }
    /// A party with loops needs room above itself.
    [[nodiscard]] QSizeF boxOf(int node) const
    {
        const QSizeF size = m_plan.nodes.at(node).size;
        return {std::max(size.width(), m_loops.at(node) > 0 ? widestLabel : 0), size.height() + m_loops.at(node) * loopRoom()};
    }
    [[nodiscard]] static qreal loopRoom() { return loopHeight + 4 * unit; }
    void place(int node, QPointF middleOfBox)
    {
        const QSizeF size = m_plan.nodes.at(node).size;
        const QPointF middle = middleOfBox + QPointF(0, m_loops.at(node) * loopRoom() / 2);
        m_layout.nodes[node] = QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
    }
    void routeEnds(const QList<Curve> &middles);
    void addLoops();
    void addUntied();
    void fitSize();
    const MapPlan &m_plan;
    const MapOrder m_order;
    QList<int> m_loops; ///< by party, how many
    QList<int> m_boxes; ///< by party, its place among dot's boxes; -1: it is tied to no other
    QList<int> m_tied; ///< the other way round
    QList<qsizetype> m_links; ///< those that are no loops
    bool m_labelled = true; ///< dot makes room for labels
    MapLayout m_layout;
};

bool Layout::withDot()
{
    static const auto layOut = reinterpret_cast<LayOutWithDot>(moduleFunction(QStringLiteral("libdealmap"), layOutWithDotName));
    if (m_links.isEmpty())
        return true;
    if (!layOut || m_tied.size() > mostForDot || m_links.size() > mostLinksForDot)
        return false;
    DotAsk ask;
    for (const int node : std::as_const(m_tied))
        ask.boxes << boxOf(node) + QSizeF(0, unit);
    for (const qsizetype i : std::as_const(m_links)) {
        const QSizeF label = m_labelled ? m_plan.links.at(i).label : QSizeF();
        ask.links << DotAsk::Link{m_boxes.at(leftOf(i)), m_boxes.at(rightOf(i)), label};
    }
    ask.quick = !m_labelled;
    DotPlaces places;
    if (!layOut(&ask, &places) || places.boxes.size() != ask.boxes.size() || places.links.size() != ask.links.size())
        return false;
    for (qsizetype i = 0; i < m_tied.size(); ++i)
        place(m_tied.at(i), places.boxes.at(i));
    for (qsizetype i = 0; i < m_links.size(); ++i)
        if (const QSizeF size = ask.links.at(i).label; !size.isEmpty())
            m_layout.routes[m_links.at(i)].label = QRectF(places.labels.at(i) - QPointF(size.width(), size.height()) / 2, size);
    routeEnds(places.links);
    return true;
}

/// Dot brings all ties of a party to one point of it: their ends are cut off near it, and brought to points of their own.
void Layout::routeEnds(const QList<Curve> &middles)
{
    const qreal cut = 0.48 * dotColumnGap;
    QList<Curve> curves(m_plan.links.size());
    QList<QList<qsizetype>> atRight(m_plan.nodes.size()), atLeft(m_plan.nodes.size());
    for (qsizetype n = 0; n < m_links.size(); ++n) {
        const qsizetype i = m_links.at(n);
        const QRectF &left = m_layout.nodes.at(leftOf(i)), &right = m_layout.nodes.at(rightOf(i));
        const Curve whole =
            middles.value(n).size() >= 4 ? middles.at(n) : directCurve(left, PartyKind::Company, right, PartyKind::Company, 0);
        curves[i] = between(whole, left.right() + cut, right.left() - cut);
        atRight[leftOf(i)] << i;
        atLeft[rightOf(i)] << i;
    }
    const auto bring = [&](int node, const QList<qsizetype> &links, bool right) {
        QList<qreal> heights;
        for (const qsizetype i : links)
            heights << (right ? curves.at(i).first() : curves.at(i).last()).y();
        const QRectF &rect = m_layout.nodes.at(node);
        const QList<qreal> places = spread(rect, heights);
        for (qsizetype n = 0; n < links.size(); ++n) {
            Curve curve = right ? curves.at(links.at(n)) : reversed(curves.at(links.at(n)));
            const QPointF begin = onOutline(rect, m_plan.nodes.at(node).kind, places.at(n), right), on = curve.first();
            const qreal reach = on.x() - begin.x();
            const QPointF along = curve.value(1) - on;
            const qreal length = std::hypot(along.x(), along.y());
            const bool outward = length > 0.01 && (along.x() > 0) == (reach > 0);
            const QPointF handle = outward ? on - along / length * std::abs(reach) / 2 : on - QPointF(reach / 2, 0);
            curve = Curve{begin, begin + QPointF(reach / 2, 0), handle} + curve;
            curves[links.at(n)] = right ? curve : reversed(curve);
        }
    };
    for (int node = 0; node < int(m_plan.nodes.size()); ++node) {
        bring(node, atRight.at(node), true);
        bring(node, atLeft.at(node), false);
    }
    for (const qsizetype i : std::as_const(m_links))
        m_layout.routes[i].curve = isForward(i) ? curves.at(i) : reversed(curves.at(i));
}

/// Columns by the longest way to a party; in each, the parties one below the other in their order.
void Layout::plainly()
{
    QList<int> column(m_plan.nodes.size(), 0);
    for (qsizetype turn = 0; turn < m_tied.size(); ++turn) {
        bool settled = true;
        for (const qsizetype i : std::as_const(m_links))
            if (column.at(rightOf(i)) <= column.at(leftOf(i))) {
                column[rightOf(i)] = column.at(leftOf(i)) + 1;
                settled = false;
            }
        if (settled)
            break;
    }
    QMap<int, QPointF> next; // where each column goes on
    for (const int node : std::as_const(m_tied)) {
        constexpr qreal pitch = widestName + widestLabel + 20 * unit;
        QPointF &top = next[column.at(node)];
        const QSizeF box = boxOf(node);
        place(node, {column.at(node) * pitch + widestName / 2, top.y() + box.height() / 2});
        top.ry() += box.height() + 6 * unit;
    }
    routeEnds({});
}

void Layout::addLoops()
{
    QList<int> before(m_plan.nodes.size(), 0);
    for (qsizetype i = 0; i < m_plan.links.size(); ++i) {
        const MapPlan::Link &link = m_plan.links.at(i);
        if (!isLoop(link))
            continue;
        const int n = before[link.from]++;
        const QRectF &node = m_layout.nodes.at(link.from);
        const qreal half = std::min(loopWidth / 2 + n * 1.5 * unit, node.width() / 2 - unit);
        const qreal high = n * loopRoom() + loopHeight, x = node.center().x();
        MapRoute &route = m_layout.routes[i];
        // A Bézier reaches three quarters of the height of its handles.
        route.curve = {QPointF(x - half, node.top()), QPointF(x - 2 * half, node.top() - high * 4 / 3),
            QPointF(x + 2 * half, node.top() - high * 4 / 3), QPointF(x + half, node.top())};
        route.label = QRectF(QPointF(x - link.label.width() / 2, node.top() - high - link.label.height()), link.label);
    }
}

/// Those that are tied to no other stand below, in rows.
void Layout::addUntied()
{
    QRectF all;
    for (const int node : std::as_const(m_tied))
        all |= m_layout.nodes.at(node);
    for (const MapRoute &route : std::as_const(m_layout.routes))
        if (!route.curve.isEmpty())
            all |= boundsOf(route.curve) | route.label;
    const qreal widest = std::max(all.width(), 120 * unit);
    QPointF at(all.left(), m_tied.isEmpty() ? 0 : all.bottom() + 6 * unit);
    qreal row = 0;
    for (int node = 0; node < int(m_plan.nodes.size()); ++node) {
        if (m_boxes.at(node) >= 0)
            continue;
        const QSizeF box = boxOf(node);
        if (at.x() > all.left() && at.x() + box.width() > all.left() + widest) {
            at = {all.left(), at.y() + row + 4 * unit};
            row = 0;
        }
        place(node, at + QPointF(box.width(), box.height()) / 2);
        at.rx() += box.width() + 4 * unit;
        row = std::max(row, box.height());
    }
}

MapLayout Layout::finished()
{
    addUntied();
    addLoops();
    QList<bool> fixed;
    for (qsizetype i = 0; i < m_plan.links.size(); ++i) {
        MapRoute &route = m_layout.routes[i];
        fixed << !route.label.isEmpty();
        if (route.label.isEmpty())
            route.label = labelAtMiddle(route.curve, m_plan.links.at(i).label);
    }
    separateLabels(m_layout.routes, m_layout.nodes, fixed);
    const QPointF corner = boundsOf(m_layout).topLeft();
    for (QRectF &node : m_layout.nodes)
        node.translate(-corner);
    for (MapRoute &route : m_layout.routes) {
        route.curve = translated(route.curve, -corner);
        route.label.translate(-corner);
    }
    m_layout.bounds = boundsOf(m_layout);
    return m_layout;
}

} // namespace

bool isLarge(const MapPlan &plan)
{
    return plan.nodes.size() > mostAtOnce || plan.links.size() > 2 * mostAtOnce;
}

MapLayout mapLayout(const MapPlan &plan)
{
    constexpr qsizetype mostKept = 4;
    static QMutex mutex; // of dot, and of what is remembered
    static QList<std::pair<MapPlan, MapLayout>> kept;
    const QMutexLocker lock(&mutex);
    for (const auto &[known, layout] : std::as_const(kept))
        if (known == plan)
            return layout;
    Layout layout(plan);
    if (!layout.withDot())
        layout.plainly();
    kept.prepend({plan, layout.finished()});
    if (kept.size() > mostKept)
        kept.removeLast();
    return kept.first().second;
}

MapLayout plainLayout(const MapPlan &plan)
{
    Layout layout(plan);
    layout.plainly();
    return layout.finished();
}

} // namespace deal
