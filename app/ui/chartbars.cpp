#include "chartbars.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

namespace deal {

namespace {

/// Whatever the application's own is: a picture is the same wherever it is made.
QFont fixedFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(12);
    return font;
}

QChart *bareChart(QGraphicsScene &scene, const QRectF &plot)
{
    auto *chart = new QChart; // the scene owns it
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->setTitleFont(fixedFont()); // of no words; but its height is left free, and clips what is painted
    chart->setAcceptedMouseButtons(Qt::NoButton);
    scene.addItem(chart);
    chart->resize(scene.sceneRect().size());
    chart->setPlotArea(plot);
    return chart;
}

void addAxes(QChart &chart, QHorizontalStackedBarSeries &series, double end, qsizetype rows)
{
    auto *values = new QValueAxis(&chart);
    values->setRange(0, end);
    values->setVisible(false);
    auto *categories = new QBarCategoryAxis(&chart);
    for (qsizetype row = 0; row < rows; ++row)
        categories->append(QString::number(row));
    categories->setVisible(false);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(categories, Qt::AlignLeft);
    series.attachAxis(values);
    series.attachAxis(categories);
}

} // namespace

extern "C" Q_DECL_EXPORT void dealAddChartBars(QGraphicsScene *scene, const ChartBars *bars)
{
    QChart *chart = bareChart(*scene, bars->plot);
    auto *series = new QHorizontalStackedBarSeries(chart);
    series->setBarWidth(bars->share);
    series->setLabelsVisible(false);
    const qsizetype rows = bars->values.size();
    // A set for each colour, since a set has a value in every row: one for each bar would be rows times rows of them.
    QList<QBrush> brushes;
    for (const QBrush &brush : bars->brushes)
        if (!brushes.contains(brush))
            brushes << brush;
    for (const QBrush &brush : std::as_const(brushes)) {
        auto *set = new QBarSet(QString(), series);
        for (qsizetype row = rows - 1; row >= 0; --row) // the first category is the lowest row
            *set << (bars->brushes.at(row) == brush ? bars->values.at(row) : 0.0);
        set->setBrush(brush);
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    chart->addSeries(series);
    addAxes(*chart, *series, bars->end, rows);
    chart->setPlotArea(bars->plot);
}

extern "C" Q_DECL_EXPORT void dealFindChartBar(const QGraphicsScene *scene, int bar, QRectF *found)
{
    for (QGraphicsItem *item : scene->items()) {
        auto *chart = dynamic_cast<QChart *>(item);
        if (!chart || chart->series().isEmpty())
            continue;
        auto *series = static_cast<QHorizontalStackedBarSeries *>(chart->series().first());
        if (series->barSets().isEmpty())
            continue;
        const int row = series->barSets().first()->count() - 1 - bar;
        const double middle = row, half = series->barWidth() / 2;
        double value = 0;
        for (const QBarSet *set : series->barSets()) // it is in one of them
            value += set->at(row);
        *found = QRectF(chart->mapToPosition({0, middle + half}, series), chart->mapToPosition({value, middle - half}, series));
    }
}

} // namespace deal
