// The map's page alone on a window, and the hands of a person on it.
#pragma once

#include "mapstage.h"
#include "ui/mappage.h"
#include "ui/mapview.h"

namespace deal::test {

struct Map {
    explicit Map(const Dossier &dossier, QSize size = {900, 800})
        : stage(dossier)
    {
        stage.window.resize(size);
        stage.show({new MapPage(stage.shared(), {&action})});
        view = named<MapView>(stage.window, "map");
        readout = named<QLabel>(stage.window, "mapReadout");
        view->setFocus();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int node(const char *key) const { return at(stage.party(key)); }
    [[nodiscard]] int tie(const char *key) const { return view->thingOfTie(tieOf(view->graph(), stage.claim(key))); }
    [[nodiscard]] QPoint in(int thing) const { return view->placeOf(thing).center(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void drag(QPoint from, QPoint by) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(from + by * step / 4);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + by);
        QCoreApplication::processEvents();
    }
    /// As a mouse with a button held; the test library's own moves have none.
    void move(QPoint to) const
    {
        QMouseEvent event(QEvent::MouseMove, to, view->viewport()->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &event);
    }
    QAction action{QStringLiteral("Export")};
    Stage stage;
    MapView *view;
    QLabel *readout;
};

} // namespace deal::test
