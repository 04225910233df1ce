#include "mapitems.h"

#include "drawingscene.h"

#include <QStyleOptionGraphicsItem>

namespace deal {

MapItem::MapItem(const Look &look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton); // it is the view that knows what stands where
}

void MapItem::show(const QList<Shape> &shapes, const QRectF &bounds)
{
    if (shapes == m_shapes && bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_shapes = shapes;
    m_bounds = bounds;
    m_wordless.clear();
    for (const Shape &shape : shapes)
        if (!std::holds_alternative<DrawnWords>(shape))
            m_wordless << shape;
    update();
}

void MapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool far = option->levelOfDetailFromTransform(painter->worldTransform()) < leastReadable;
    paintShapes(*painter, far ? m_wordless : m_shapes, m_look);
}

} // namespace deal
