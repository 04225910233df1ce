// The money's page alone on a window: its chart, its table and what it says of a mark.
#pragma once

#include "stage.h"
#include "ui/fundingpage.h"
#include "ui/fundingview.h"

#include <QTableView>

namespace deal::test {

struct Funding {
    explicit Funding(const Dossier &dossier, QSize size = {1000, 900})
        : stage(dossier)
    {
        stage.window.resize(size);
        stage.show({new FundingPage(stage.shared(), {&action})});
        chart = named<FundingView>(stage.window, "fundingChart");
        table = named<QTableView>(stage.window, "amounts");
        readout = named<QLabel>(stage.window, "readout");
    }
    [[nodiscard]] const Drawing &drawing() const { return chart->drawingScene().drawing(); }
    [[nodiscard]] QList<QRectF> bars() const
    {
        QList<QRectF> places;
        for (const Shape &shape : drawing().shapes)
            if (const auto *box = std::get_if<DrawnBox>(&shape); box && box->isBar)
                places << box->rect;
        return places;
    }
    [[nodiscard]] QPoint at(int bar, qreal share) const
    {
        const QRectF rect = bars().at(bar);
        return chart->mapFromScene(QPointF(rect.left() + rect.width() * share, rect.bottom() - 3));
    }
    [[nodiscard]] QColor colour(int bar) const { return chart->viewport()->grab().toImage().pixelColor(at(bar, 0.01)); }
    [[nodiscard]] QString chosenRow() const
    {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : stage.dossier().claim(ClaimId(rows.first().data(ClaimIdRole).toInt())).key;
    }
    /// In the viewport, where a click or the mouse meets a mark.
    [[nodiscard]] QPoint inMark(int mark) const { return chart->placeOf(mark).center(); }
    /// Until layouts, which ask one another, have nothing more to say.
    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }
    /// As a mouse that comes from elsewhere: one that stands where it was sends nothing.
    void pointAt(int mark) const
    {
        QTest::mouseMove(chart->viewport(), {1, 1});
        QTest::mouseMove(chart->viewport(), inMark(mark));
    }
    QAction action{QStringLiteral("Export")};
    Stage stage;
    FundingView *chart;
    QTableView *table;
    QLabel *readout;
};

} // namespace deal::test
