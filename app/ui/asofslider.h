// The axis of the timeline, and a handle on it: the day as of which everything is seen. It steps through the days on which
// something changes.
#pragma once

#include "core/asof.h"
#include "core/timescale.h"
#include "keyhelp.h"
#include "shared.h"

#include <QWidget>

namespace deal {

class AsOfSlider final : public QWidget {
    Q_OBJECT
public:
    AsOfSlider(const Shared &shared, const Measure &measure, QWidget *parent);
    [[nodiscard]] static KeyGroup keys();
    /// The axis: as far to the right as `scale` reaches.
    void setScale(const TimeScale &scale);
    void setDays(const QList<DayChanges> &days);
    /// The day as of which everything is seen, and what it says in words; no day: all times.
    void setDay(std::optional<QDate> day, const QString &words);
    [[nodiscard]] const QList<DayChanges> &days() const { return m_days; }
    [[nodiscard]] std::optional<QDate> day() const { return m_day; }
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// Where the handle is; of all times, at the axis' left end.
    [[nodiscard]] QPointF handle() const;
    /// To the day of change so many further.
    void step(int steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void dayWanted(std::optional<QDate> day); ///< nothing: all times
    void zoomWanted(double factor, double around); ///< by the wheel
    void panWanted(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintAxis(QPainter &painter) const;
    void paintTrack(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;
    void drag(qreal x);
    [[nodiscard]] qreal track() const;
    [[nodiscard]] bool stepByKey(int key);
    Shared m_shared;
    Measure m_measure;
    TimeScale m_scale;
    QList<TimeTick> m_ticks;
    QList<DayChanges> m_days;
    std::optional<QDate> m_day;
    QString m_words;
    bool m_dragging = false;
};

} // namespace deal
