#include "mapdrawing.h"

#include "fundingframe.h"
#include "maproute.h"

#include <algorithm>
#include <cmath>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::MapDrawing)
};

constexpr QSizeF sample{8 * unit, 4 * unit}; ///< of a sign in the legend

Tint lineTint(const MapTie &tie)
{
    return tie.seen.isEmpty() ? tints::grid : tints::muted;
}

/// A hexagon, of a joint venture.
QList<QPointF> hexagon(const QRectF &rect)
{
    const qreal in = hexagonPoint(rect), y = rect.center().y();
    return {{rect.left(), y}, {rect.left() + in, rect.top()}, {rect.right() - in, rect.top()}, {rect.right(), y},
        {rect.right() - in, rect.bottom()}, {rect.left() + in, rect.bottom()}};
}

Shape outlineOf(PartyKind kind, const QRectF &place, const Tint &fill, const Tint &edge, qreal width, bool dashed, int mark)
{
    if (kind == PartyKind::JointVenture)
        return DrawnPolygon{
            hexagon(place.adjusted(width / 2, width / 2, -width / 2, -width / 2)), fill, edge, width, dashed, mark};
    const qreal radius = kind == PartyKind::Person ? std::min(place.height(), place.width()) / 2
        : kind == PartyKind::Government            ? 0
                                                   : std::min(1.75 * unit, place.height() / 4);
    return DrawnBox{place, fill, edge, width, dashed, radius, false, mark};
}

/// One sign of the legend in a box of its own, from 0, 0.
struct Sign {
    QList<Shape> shapes;
    QString words;
};

MapTie sampleOf(TieManner manner, bool dashed, bool seen)
{
    MapTie tie;
    tie.manner = manner;
    tie.oneSource = dashed;
    if (seen)
        tie.seen << ClaimId(0);
    return tie;
}

Sign lineSign(TieManner manner, bool dashed, bool seen, const QString &words)
{
    const qreal y = sample.height() / 2, third = sample.width() / 3;
    return {tieShapes(sampleOf(manner, dashed, seen), {{0, y}, {third, y}, {2 * third, y}, {sample.width(), y}}), words};
}

Sign wordsSign(const QString &sign, const QString &words)
{
    return {{DrawnWords{QRectF({0, 0}, sample), sign, TextStyle::SmallBold, tints::muted, Qt::AlignCenter, -1}}, words};
}

Sign shapeSign(PartyKind kind, const QString &words)
{
    const QRectF place(unit, 0.5 * unit, sample.width() - 2 * unit, sample.height() - unit);
    return {{outlineOf(kind, place, tints::card, tints::muted, 1.5, false, -1)}, words};
}

/// Whether one of the ties that are seen is such.
template <class Is>
bool anySeen(const MapGraph &graph, Is is)
{
    return std::any_of(graph.ties.begin(), graph.ties.end(), [&](const MapTie &tie) { return !tie.seen.isEmpty() && is(tie); });
}

QList<Sign> signsOf(const MapGraph &graph, const Words &words)
{
    QList<Sign> signs;
    const auto manner = [](TieManner wanted) { return [wanted](const MapTie &tie) { return tie.manner == wanted; }; };
    if (anySeen(graph, manner(TieManner::Binds)))
        signs << lineSign(TieManner::Binds, false, true, Tr::tr("from who is bound or pays to who benefits"));
    if (anySeen(graph, manner(TieManner::Partners)))
        signs << lineSign(TieManner::Partners, false, true, Tr::tr("partners, or bound alike"));
    if (anySeen(graph, manner(TieManner::Touches)))
        signs << lineSign(TieManner::Touches, false, true, Tr::tr("affects"));
    if (anySeen(graph, [](const MapTie &tie) { return tie.oneSource; }))
        signs << lineSign(TieManner::Partners, true, true, Tr::tr("only one article says so"));
    if (anySeen(graph, [](const MapTie &tie) { return tie.differs; }))
        signs << wordsSign(QStringLiteral("≠"), Tr::tr("the articles differ"));
    if (anySeen(graph, [](const MapTie &tie) { return tie.seen.size() > 1; }))
        signs << wordsSign(Tr::tr("(n)", "in a legend: some number"), Tr::tr("so many claims as one line"));
    const bool outlined = std::any_of(graph.nodes.begin(), graph.nodes.end(), [](const MapNode &node) { return !node.seen; })
        || std::any_of(graph.ties.begin(), graph.ties.end(), [](const MapTie &tie) { return tie.seen.isEmpty(); });
    if (outlined)
        signs << lineSign(TieManner::Partners, false, false, Tr::tr("pale: left out, or it rests on nothing"));
    QList<PartyKind> kinds;
    for (const MapNode &node : graph.nodes)
        if (!kinds.contains(node.kind))
            kinds << node.kind;
    std::sort(kinds.begin(), kinds.end());
    for (const PartyKind kind : std::as_const(kinds))
        if (kinds.size() > 1)
            signs << shapeSign(kind, words.partyKind(kind));
    return signs;
}

/// Moves a shape, whichever it is.
struct Mover {
    QPointF by;
    void operator()(DrawnBox &box) const { box.rect.translate(by); }
    void operator()(DrawnLine &line) const { line.line.translate(by); }
    void operator()(DrawnDot &dot) const { dot.middle += by; }
    void operator()(DrawnCurve &curve) const { curve.points = translated(curve.points, by); }
    void operator()(DrawnPolygon &polygon) const { polygon.corners = translated(polygon.corners, by); }
    void operator()(DrawnWords &words) const { words.rect.translate(by); }
};

} // namespace

QList<Shape> nodeShapes(const MapNode &node, const QRectF &place, const Measure &measure, int mark)
{
    const Tint party{Tint::Of::Party, node.party, false}, pale{Tint::Of::Party, node.party, true};
    const QString name = nameInNode(node.name, measure);
    const QSizeF size = measure(name, TextStyle::SmallBold, widestName);
    const qreal width = std::ceil(size.width());
    const QRectF words(place.center().x() - width / 2, place.center().y() - size.height() / 2, width, size.height());
    return {node.seen ? outlineOf(node.kind, place, pale, party, 2, false, mark)
                      : outlineOf(node.kind, place, tints::card, tints::muted, 1, true, mark),
        DrawnWords{words, name, TextStyle::SmallBold, node.seen ? tints::text : tints::muted, Qt::AlignHCenter, mark}};
}

QList<Shape> tieShapes(const MapTie &tie, const Curve &curve, int mark)
{
    if (curve.size() < 4)
        return {};
    const Tint tint = lineTint(tie);
    const bool thin = tie.manner == TieManner::Touches || tie.seen.isEmpty();
    DrawnCurve line{curve, tint, thin ? 1.0 : 1.5, tie.oneSource && !tie.seen.isEmpty(), mark};
    if (tie.manner == TieManner::Partners)
        return {line};
    const qreal length = thin ? 1.5 * unit : 2.0 * unit, half = thin ? 0.6 * unit : 0.9 * unit;
    const QPointF tip = curve.last();
    QPointF along = tip - curve.at(curve.size() - 2);
    const qreal far = std::hypot(along.x(), along.y());
    along = far > 0.01 ? along / far : QPointF(1, 0);
    const QPointF base = tip - along * length, side(-along.y() * half, along.x() * half);
    line.points.last() = tip - along * length * 0.7; // or its end would stand out beside the tip
    if (far > length)
        line.points[curve.size() - 2] -= along * length * 0.3;
    return {line, DrawnPolygon{{tip, base + side, base - side}, tint, {}, 1, false, mark}};
}

QList<Shape> labelShapes(const MapTie &tie, const QRectF &place, const Measure &measure, int mark)
{
    if (place.isEmpty() || tie.seen.isEmpty())
        return {};
    const QString words = labelInPlace(tie.label, std::min(widestLabel, place.width() - unit), measure);
    return {DrawnBox{place, tints::card, tints::nothing, 1, false, 0, false, mark},
        DrawnWords{place, words, TextStyle::Small, tie.differs ? tints::text : tints::muted, Qt::AlignCenter, mark}};
}

Shape shifted(Shape shape, QPointF by)
{
    std::visit(Mover{by}, shape);
    return shape;
}

Drawing mapLegend(const MapGraph &graph, qreal width, const Words &words, const Measure &measure)
{
    Drawing legend;
    QPointF at(0, 0);
    qreal row = 0;
    for (const Sign &sign : signsOf(graph, words)) {
        constexpr qreal gap = 1.5 * unit, apart = 4 * unit;
        const qreal most = std::max(10 * unit, width - sample.width() - gap);
        const QSizeF text = measure(sign.words, TextStyle::Small, most);
        const QSizeF size(sample.width() + gap + std::ceil(text.width()), std::max(sample.height(), text.height()));
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + row + 0.5 * unit};
            row = 0;
        }
        for (const Shape &shape : sign.shapes)
            legend.shapes << shifted(shape, at + QPointF(0, (size.height() - sample.height()) / 2));
        legend.shapes << DrawnWords{
            {at.x() + sample.width() + gap, at.y() + (size.height() - text.height()) / 2, std::ceil(text.width()), text.height()},
            sign.words, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
        at.rx() += size.width() + apart;
        row = std::max(row, size.height());
    }
    legend.size = {width, at.y() + row};
    return legend;
}

QStringList mapSigns(const MapGraph &graph, const Words &words)
{
    QStringList list;
    for (const Sign &sign : signsOf(graph, words))
        list << sign.words;
    return list;
}

} // namespace deal
