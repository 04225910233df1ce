// The lanes of the timeline on the screen: what of time is seen is zoomed and panned, by mouse, wheel and keys.
#pragma once

#include "core/timelinelayout.h"
#include "keyhelp.h"
#include "marksview.h"

#include <QHash>

namespace deal {

class TimelineView final : public MarksView {
    Q_OBJECT
public:
    explicit TimelineView(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] static KeyGroup keys();
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// Days over the viewport's breadth.
    [[nodiscard]] TimeScale scale() const { return timelineScale(m_timeline, viewport()->width()); }
    /// The largest sentences that the marks may have to say: they need room. At most a dozen.
    [[nodiscard]] QStringList longestSentences() const;
    /// Remembers what a line measures: a pan measures them all again. Good for as long as the view is.
    [[nodiscard]] const Measure &measure() const { return m_measure; }

public Q_SLOTS:
    /// What is seen; nothing: what is seen at first.
    void setWindow(const std::optional<deal::TimeWindow> &window);
    /// `factor` below 1: nearer. `around`: the day that stays where it is; without one, the middle.
    void zoom(double factor, std::optional<double> around = {});
    /// By a share of what is seen; above 0: later.
    void pan(double share);
    void fit() { setWindow({}); }
    /// Pans no more than it must for that day to be seen.
    void showDay(QDate day);

Q_SIGNALS:
    void scaleChanged();
    void redrawn(); ///< other claims, or the same in another state

protected:
    void reveal(int mark) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void renew();
    void draw();
    void followFocus();
    [[nodiscard]] bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] const TimelineItem *itemOf(int mark) const;
    [[nodiscard]] QSizeF lineSize(const QString &text, TextStyle type, const Measure &measure);
    Timeline m_timeline;
    QHash<std::pair<int, QString>, QSizeF> m_lines;
    const Measure m_measure;
    bool m_stale = true; ///< a page that is not seen does no work
    std::optional<QPointF> m_dragged; ///< where the ground was last, while it is dragged
};

} // namespace deal
