// The timeline's page alone on a window: its lanes, its axis with the handle, and what both say.
#pragma once

#include "core/filtertext.h"
#include "stage.h"
#include "ui/asofslider.h"
#include "ui/timelinepage.h"
#include "ui/timelineview.h"

#include <QToolButton>

#include <algorithm>

namespace deal::test {

/// The page alone on a window.
struct Days {
    explicit Days(const Dossier &dossier, QSize size = {1000, 700})
        : stage(dossier)
    {
        stage.window.resize(size);
        page = new TimelinePage(stage.shared(), {&action});
        stage.show({page});
        view = named<TimelineView>(stage.window, "timeline");
        slider = named<AsOfSlider>(stage.window, "asOf");
        readout = named<QLabel>(stage.window, "timelineReadout");
        sentence = named<QLabel>(stage.window, "daySentence");
    }
    [[nodiscard]] int mark(const char *key) const
    {
        for (int i = 0; i < view->marks().size(); ++i)
            if (view->marks().at(i).claim == stage.claim(key))
                return i;
        return -1;
    }
    [[nodiscard]] QToolButton *button(const char *name) { return named<QToolButton>(stage.window, name); }
    [[nodiscard]] std::optional<QDate> day() const { return stage.focus.filter().asOf; }
    void setDay(QDate day)
    {
        Filter filter = stage.focus.filter();
        filter.asOf = day;
        stage.focus.setFilter(filter);
    }
    [[nodiscard]] QString seen() const
    {
        QList<ClaimId> claims;
        for (const DrawnMark &one : view->marks())
            if (one.seen)
                claims << one.claim;
        std::sort(claims.begin(), claims.end());
        return stage.keys(claims);
    }
    void wheel(QWidget *over, QPointF at, int angle, Qt::KeyboardModifiers held = {}) const
    {
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, angle}, {}, held, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &event);
    }
    /// A drag as a hand makes it: from place to place with the left button held.
    static void drag(QWidget *over, const QList<QPointF> &way)
    {
        const auto send = [over](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, over->mapToGlobal(at), button, held, Qt::NoModifier);
            QCoreApplication::sendEvent(over, &event);
        };
        send(QEvent::MouseButtonPress, way.first(), Qt::LeftButton, Qt::LeftButton);
        for (const QPointF at : way.sliced(1))
            send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, way.last(), Qt::LeftButton, Qt::NoButton);
    }
    QAction action{QStringLiteral("Export")};
    Stage stage;
    TimelinePage *page;
    TimelineView *view;
    AsOfSlider *slider;
    QLabel *readout, *sentence;
};

} // namespace deal::test
