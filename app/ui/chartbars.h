// The door to Qt Charts. What is behind it (chartbars.cpp, the only file that knows Qt Charts) is a module of its own, loaded
// when the first chart is drawn: Qt Charts brings OpenGL with it, and a start that shows no chart need not wait for them.
#pragma once

#include <QBrush>
#include <QGraphicsScene>
#include <QList>
#include <QRectF>

namespace deal {

/// Horizontal bars from 0, one a row, the first on top. Logical pixels of the scene.
struct ChartBars {
    QRectF plot; ///< where the bars stand, and nothing else
    double end = 1; ///< the value at the plot's right edge
    double share = 0.5; ///< how much of a row's height its bar takes, 0 to 1
    QList<double> values;
    QList<QBrush> brushes; ///< as many
};

/// Adds the bars to the scene. The chart draws bars alone: no axis, no word, no animation.
using AddChartBars = void (*)(QGraphicsScene *scene, const ChartBars *bars);
/// Where the chart in the scene has put a bar; empty when there is none.
using FindChartBar = void (*)(const QGraphicsScene *scene, int bar, QRectF *found);

} // namespace deal
