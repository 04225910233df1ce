#include "maplegend.h"

#include "core/mapdrawing.h"
#include "drawingscene.h"

#include <QPainter>

#include <cmath>

namespace deal {

MapLegend::MapLegend(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
{
    setObjectName(QStringLiteral("mapLegend"));
    setAccessibleName(tr("Legend"));
}

void MapLegend::show(const MapGraph &graph)
{
    m_graph = graph;
    layOut();
}

/// As high as with everything seen, and something left out besides.
void MapLegend::layOut()
{
    if (m_graph.nodes.isEmpty() || width() <= 0)
        return;
    MapGraph most = m_graph;
    for (MapTie &tie : most.ties)
        tie.seen = tie.claims;
    most.nodes.first().seen = false;
    const Measure measure = m_shared.look.measure();
    setFixedHeight(int(std::ceil(mapLegend(most, width(), m_shared.words, measure).size.height())));
    m_drawing = mapLegend(m_graph, width(), m_shared.words, measure);
    setAccessibleDescription(mapSigns(m_graph, m_shared.words).join(m_shared.words.separator()));
    update();
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintShapes(painter, m_drawing.shapes, m_shared.look);
}

void MapLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace deal
