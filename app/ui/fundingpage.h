// How much money, and whose: the chart, and the same as a table below it.
#pragma once

#include "core/amountmodel.h"
#include "core/claimfiltermodel.h"
#include "core/fundingpicture.h"
#include "drawingscene.h"
#include "shared.h"

#include <QAction>
#include <QGraphicsView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QWheelEvent>

namespace deal {

/// The scene on the screen: laid out anew for each size; the bars by click and by arrow keys.
class FundingView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit FundingView(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] const DrawingScene &drawingScene() const { return m_scene; }

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls, not the chart

private:
    void redraw();
    void step(int by);
    Shared m_shared;
    DrawingScene m_scene;
    FundingPicture m_picture;
    bool m_byKey = false; ///< focus came by key, and so is shown
};

class FundingPage final : public QScrollArea {
    Q_OBJECT
public:
    FundingPage(const Shared &shared, QAction *exportChart, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int headerWidth(int column) const;
    void fitTable();
    void filterChanged();
    void showFocus();
    Shared m_shared;
    AmountModel m_amounts;
    ClaimFilterModel m_seen;
    FundingView *m_chart;
    QLabel *m_title;
    QTableView *m_table;
    QWidget *m_nothing;
    QWidget *m_body;
    bool m_filtering = false; ///< rows go and come by the filter, not by the reader
};

} // namespace deal
