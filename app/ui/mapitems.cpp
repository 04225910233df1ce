#include "mapitems.h"

#include "core/maproute.h"
#include "drawingscene.h"

#include <QStyleOptionGraphicsItem>

namespace deal {

namespace {

constexpr qreal longest = 60 * unit; ///< of a piece of a line

struct Bounds {
    QRectF operator()(const DrawnBox &box) const { return box.rect; }
    QRectF operator()(const DrawnLine &line) const { return QRectF(line.line.p1(), line.line.p2()).normalized(); }
    QRectF operator()(const DrawnDot &dot) const
    {
        return {dot.middle.x() - dot.radius, dot.middle.y() - dot.radius, 2 * dot.radius, 2 * dot.radius};
    }
    QRectF operator()(const DrawnCurve &curve) const { return boundsOf(curve.points); }
    QRectF operator()(const DrawnPolygon &polygon) const { return boundsOf(polygon.corners); }
    QRectF operator()(const DrawnWords &words) const { return words.rect; }
};

} // namespace

MapItem::MapItem(const Look &look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton); // it is the view that knows what stands where
    setFlag(ItemUsesExtendedStyleOption); // it draws no more of a long line than is wanted
}

void MapItem::show(const QList<Shape> &shapes, const QRectF &bounds)
{
    if (shapes == m_shapes && bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_shapes = shapes;
    m_bounds = bounds;
    m_pieces.clear();
    for (const Shape &shape : shapes) {
        const auto *curve = std::get_if<DrawnCurve>(&shape);
        for (const Curve &points : curve ? inPieces(curve->points, longest) : QList<Curve>{{}}) {
            Piece piece{shape, {}, std::holds_alternative<DrawnWords>(shape)};
            if (curve)
                std::get<DrawnCurve>(piece.shape).points = points;
            piece.bounds = std::visit(Bounds(), piece.shape).adjusted(-2, -2, 2, 2);
            m_pieces << piece;
        }
    }
    update();
}

void MapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal scale = option->levelOfDetailFromTransform(painter->worldTransform());
    const bool far = scale * m_look.textPercent() / plainText < leastReadable;
    QList<Shape> wanted;
    for (const Piece &piece : std::as_const(m_pieces))
        if (!(far && piece.isWords) && piece.bounds.intersects(option->exposedRect))
            wanted << piece.shape;
    if (!wanted.isEmpty())
        paintShapes(*painter, wanted, m_look);
}

} // namespace deal
