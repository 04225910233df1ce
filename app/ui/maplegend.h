// What the signs on the map mean, below it: as high as the longest legend of the dossier, so that no filter moves the map.
#pragma once

#include "core/drawing.h"
#include "core/mapgraph.h"
#include "shared.h"

#include <QWidget>

namespace deal {

class MapLegend final : public QWidget {
    Q_OBJECT
public:
    MapLegend(const Shared &shared, QWidget *parent);
    void show(const MapGraph &graph);
    using QWidget::show;
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    Shared m_shared;
    MapGraph m_graph;
    Drawing m_drawing;
};

} // namespace deal
