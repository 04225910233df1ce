// When: the claims of the deal in time, and a handle on the axis for the day as of which everything is seen, here and on every
// page.
#pragma once

#include "core/asof.h"
#include "shared.h"

#include <QAction>
#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace deal {

class AsOfRow;
class AsOfSlider;
class TimelineHead;
class TimelineView;

class TimelinePage final : public QWidget {
    Q_OBJECT
public:
    /// `chartActions`: what can be done with the picture, for its menu.
    TimelinePage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent = nullptr);
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }
    /// How long a day stays while the story is played, in milliseconds.
    static constexpr int dayStays = 1200;

public Q_SLOTS:
    /// From change to change until the last; from the first where all times are seen, or the last day is.
    void play();
    void pause();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QList<QAction *> &chartActions);
    void connectParts();
    void renewDays();
    void followDay();
    void setDay(std::optional<QDate> day);
    void playOn();
    void say();
    void keepRooms();
    Shared m_shared;
    TimelineHead *m_head;
    AsOfRow *m_row;
    TimelineView *m_view;
    AsOfSlider *m_slider;
    QLabel *m_readout; ///< what the mark says that is pointed at, walked to or focused
    QTimer m_clock;
    bool m_stale = true; ///< a page that is not seen does no work
};

} // namespace deal
