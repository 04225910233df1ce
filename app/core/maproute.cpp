#include "maproute.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace deal {

namespace {

/// What stands already, by bands of height, so that only what is near is looked at.
class Taken final {
public:
    void add(const QRectF &rect)
    {
        for (int band = bandOf(rect.top()); band <= bandOf(rect.bottom()); ++band)
            m_bands[band] << rect;
    }
    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        for (int band = bandOf(rect.top()); band <= bandOf(rect.bottom()); ++band)
            if (const auto near = m_bands.constFind(band); near != m_bands.cend()
                && std::any_of(near->begin(), near->end(), [&rect](const QRectF &other) { return other.intersects(rect); }))
                return false;
        return true;
    }

private:
    [[nodiscard]] static int bandOf(qreal y) { return int(std::floor(y / (16 * unit))); }
    QHash<int, QList<QRectF>> m_bands;
};

QPointF mixed(QPointF a, QPointF b, qreal t)
{
    return a + (b - a) * t;
}

/// A cubic Bézier in two at t (de Casteljau).
std::pair<Curve, Curve> split(const Curve &piece, qreal t)
{
    const QPointF a = mixed(piece.at(0), piece.at(1), t), b = mixed(piece.at(1), piece.at(2), t),
                  c = mixed(piece.at(2), piece.at(3), t);
    const QPointF d = mixed(a, b, t), e = mixed(b, c, t), f = mixed(d, e, t);
    return {{piece.at(0), a, d, f}, {f, e, c, piece.at(3)}};
}

qreal xAt(const Curve &piece, qreal t)
{
    return split(piece, t).first.last().x();
}

/// From where the curve first passes x on its way to the right.
Curve from(const Curve &curve, qreal x)
{
    if (curve.isEmpty() || curve.first().x() >= x)
        return curve;
    for (qsizetype i = 0; i + 3 < curve.size(); i += 3) {
        if (curve.at(i + 3).x() < x)
            continue;
        const Curve piece = curve.mid(i, 4);
        qreal low = 0, high = 1;
        for (int step = 0; step < 24; ++step) {
            const qreal middle = (low + high) / 2;
            (xAt(piece, middle) < x ? low : high) = middle;
        }
        return split(piece, high).second + curve.mid(i + 4);
    }
    return curve;
}

Curve mirrored(Curve curve)
{
    for (QPointF &point : curve)
        point.setX(-point.x());
    return curve;
}

} // namespace

qreal hexagonPoint(const QRectF &node)
{
    return std::min(2.5 * unit, node.width() / 4);
}

QPointF onOutline(const QRectF &node, PartyKind kind, qreal y, bool right)
{
    const qreal half = node.height() / 2, dy = std::min(half, std::abs(y - node.center().y()));
    qreal in = 0;
    if (kind == PartyKind::JointVenture && half > 0)
        in = hexagonPoint(node) * dy / half;
    if (kind == PartyKind::Person) {
        const qreal radius = std::min(half, node.width() / 2), round = std::max(0.0, dy - (half - radius));
        in = radius - std::sqrt(std::max(0.0, radius * radius - round * round));
    }
    return {right ? node.right() - in : node.left() + in, y};
}

QPointF middleOf(const Curve &curve)
{
    if (curve.size() < 4)
        return curve.value(0);
    const qsizetype pieces = (curve.size() - 1) / 3;
    if (pieces % 2 == 0)
        return curve.at(pieces / 2 * 3);
    return split(curve.mid(pieces / 2 * 3, 4), 0.5).first.last();
}

QRectF boundsOf(const Curve &curve)
{
    if (curve.isEmpty())
        return {};
    QPointF least = curve.first(), most = least;
    for (const QPointF &point : curve) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

QRectF boundsOf(const MapLayout &layout)
{
    constexpr qreal margin = 2 * unit;
    QRectF all;
    for (const QRectF &node : layout.nodes)
        all |= node;
    for (const MapRoute &route : layout.routes) {
        if (!route.curve.isEmpty())
            all |= boundsOf(route.curve);
        all |= route.label;
    }
    return all.adjusted(-margin, -margin, margin, margin);
}

QRectF labelAtMiddle(const Curve &curve, const QSizeF &size)
{
    return size.isEmpty() ? QRectF() : QRectF(middleOf(curve) - QPointF(size.width(), size.height()) / 2, size);
}

Curve reversed(const Curve &curve)
{
    return {curve.rbegin(), curve.rend()};
}

Curve translated(Curve curve, QPointF by)
{
    for (QPointF &point : curve)
        point += by;
    return curve;
}

QList<Curve> inPieces(const Curve &curve, qreal longest)
{
    QList<Curve> pieces;
    for (qsizetype i = 0; i + 3 < curve.size(); i += 3) {
        Curve rest = curve.mid(i, 4);
        qreal length = 0;
        for (int leg = 0; leg < 3; ++leg)
            length += std::hypot(rest.at(leg + 1).x() - rest.at(leg).x(), rest.at(leg + 1).y() - rest.at(leg).y());
        for (int left = std::max(1, int(std::ceil(length / std::max(longest, 1.0)))); left > 1; --left) {
            const auto [first, others] = split(rest, 1.0 / left);
            pieces << first;
            rest = others;
        }
        pieces << rest;
    }
    return pieces;
}

Curve between(const Curve &curve, qreal left, qreal right)
{
    return mirrored(reversed(from(mirrored(reversed(from(curve, left))), -right)));
}

QList<qreal> spread(const QRectF &node, const QList<qreal> &heights)
{
    constexpr qreal widest = 2.5 * unit;
    const qsizetype count = heights.size();
    const qreal room = std::max(0.0, node.height() - 3 * unit), step = count > 1 ? std::min(widest, room / qreal(count - 1)) : 0;
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return heights.at(a) < heights.at(b); });
    // Together they stand as near to where they come from as the side allows.
    const qreal slack = (room - step * qreal(std::max<qsizetype>(0, count - 1))) / 2;
    const qreal mean = count > 0 ? std::accumulate(heights.begin(), heights.end(), 0.0) / qreal(count) : 0;
    const qreal middle = node.center().y() + std::clamp(mean - node.center().y(), -slack, slack);
    QList<qreal> places(count);
    for (qsizetype i = 0; i < count; ++i)
        places[order.at(i)] = middle + (qreal(i) - qreal(count - 1) / 2) * step;
    return places;
}

Curve directCurve(const QRectF &from, PartyKind fromKind, const QRectF &to, PartyKind toKind, qreal bow)
{
    const bool rightwards = to.left() > from.right(), leftwards = to.right() < from.left();
    const auto within = [](const QRectF &node, qreal y) {
        const qreal half = std::max(0.0, node.height() / 2 - 1.5 * unit);
        return std::clamp(y, node.center().y() - half, node.center().y() + half);
    };
    if (rightwards || leftwards) {
        const QPointF begin = onOutline(from, fromKind, within(from, from.center().y() + bow / 2), rightwards),
                      end = onOutline(to, toKind, within(to, to.center().y() + bow / 2), leftwards);
        const qreal reach = (end.x() - begin.x()) / 2;
        return {begin, begin + QPointF(reach, bow), end + QPointF(-reach, bow), end};
    }
    const bool down = to.center().y() >= from.center().y();
    const qreal side = std::clamp(bow / 2, -from.width() / 4, from.width() / 4);
    const QPointF begin(from.center().x() + side, down ? from.bottom() : from.top()),
        end(to.center().x() + side, down ? to.top() : to.bottom());
    const qreal reach = (end.y() - begin.y()) / 2;
    return {begin, begin + QPointF(bow, reach), end + QPointF(bow, -reach), end};
}

void separateLabels(QList<MapRoute> &routes, const QList<QRectF> &nodes, const QList<bool> &fixed)
{
    constexpr int farthest = 12; // steps up or down
    Taken taken;
    for (const QRectF &node : nodes)
        taken.add(node);
    for (const bool stays : {true, false})
        for (qsizetype i = 0; i < routes.size(); ++i) {
            QRectF &label = routes[i].label;
            if (label.isEmpty() || fixed.value(i) != stays)
                continue;
            const qreal step = label.height() / 2 + 1;
            QRectF found;
            for (int n = 0; n <= 2 * farthest && found.isNull(); ++n) {
                const int steps = n % 2 ? (n + 1) / 2 : -n / 2;
                if (const QRectF tried = label.translated(0, steps * step); taken.isFree(tried))
                    found = tried;
            }
            label = found;
            if (!label.isEmpty())
                taken.add(label);
        }
}

} // namespace deal
