// How much money, and whose: the chart, and the same as a table below it.
#pragma once

#include "core/amountmodel.h"
#include "core/claimfiltermodel.h"
#include "shared.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace deal {

class FundingHead;
class FundingView;

class FundingPage final : public QScrollArea {
    Q_OBJECT
public:
    /// `chartActions`: what can be done with the chart, for its menu.
    FundingPage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildChart(const QList<QAction *> &chartActions);
    void buildTable();
    void choose(const QModelIndex &row);
    void say();
    void makeRoom();
    void placeReadout();
    void showMark(int mark);
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int headerWidth(int column) const;
    [[nodiscard]] int rowHeight(int row) const;
    void fitTable();
    void filterChanged();
    void showFocus();
    Shared m_shared;
    AmountModel m_amounts;
    ClaimFilterModel m_seen;
    FundingView *m_chart;
    FundingHead *m_head;
    QLabel *m_readout; ///< what the mark says that is pointed at, walked to or focused
    QWidget *m_edge; ///< above those words, while they stand over the chart
    QWidget *m_room; ///< under the chart, for the longest that it may have to say: nothing jumps
    QWidget *m_below; ///< holds the table, or why it is empty; as high as all of its rows
    QTableView *m_table;
    QWidget *m_nothing;
    QWidget *m_body;
    bool m_stale = true; ///< a page that is not seen does no work
    bool m_filtering = false; ///< rows go and come by the filter, not by the reader
};

} // namespace deal
