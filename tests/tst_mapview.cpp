// The map under a person's hands: clicked, walked by keys, moved and put back, made larger and smaller; and what it tells the
// focus.
#include "core/filtertext.h"
#include "maphands.h"

#include <QToolButton>
#include <QWheelEvent>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class MapViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clickFocuses();
    void bundlesAreGoneThrough();
    void pointingSaysAndFades();
    void keysWalk();
    void escapeReturns();
    void focusFromElsewhereIsShown();
    void filterMovesNothing();
    void partiesAreMovedAndPutBack();
    void zoomsByKeysAndWheel();
    void groundIsDragged();
    void doubleClickFiltersOrShowsWords(); // last: Qt holds the second press of one for a button that is still down
};

void MapViewTest::clickFocuses()
{
    Map map(realDossier());
    click(map.view->viewport(), map.in(map.node("openai")));
    QCOMPARE(map.stage.focus.party(), std::optional(map.stage.party("openai")));
    QCOMPARE(map.view->chosen(), map.node("openai"));
    QVERIFY(map.readout->text().startsWith(u"OpenAI, "));
    click(map.view->viewport(), map.in(map.tie("microsoft-invested")));
    QCOMPARE(map.stage.focused(), u"microsoft-invested"_s);
    QVERIFY(!map.stage.focus.party());
    QVERIFY2(map.readout->text().startsWith(u"From Microsoft to OpenAI"), qPrintable(map.readout->text()));
    // The line, too, away from its label.
    const MapRoute &route = map.view->layout().routes.at(map.view->tieAt(map.tie("data-centres")));
    click(map.view->viewport(), map.view->mapFromScene(middleOf(route.curve)));
    QVERIFY(map.stage.focused() != u"microsoft-invested"_s);
}

void MapViewTest::bundlesAreGoneThrough()
{
    Map map(realDossier());
    const int bundle = map.tie("first-refusal");
    const QList<ClaimId> claims = map.view->graph().ties.at(map.view->tieAt(bundle)).claims;
    QCOMPARE(claims.size(), 4);
    for (int i = 0; i < 5; ++i) {
        click(map.view->viewport(), map.in(bundle));
        QCOMPARE(map.stage.focus.claim(), std::optional(claims.at(i % 4)));
        QVERIFY(map.readout->text().contains(u"%1 of 4"_s.arg(i % 4 + 1)));
    }
    map.press(Qt::Key_PageDown);
    QCOMPARE(map.stage.focus.claim(), std::optional(claims.at(1)));
    map.press(Qt::Key_PageUp);
    QCOMPARE(map.stage.focus.claim(), std::optional(claims.at(0)));
}

void MapViewTest::doubleClickFiltersOrShowsWords()
{
    Map map(realDossier());
    map.stage.focus.showPage(Page::Map);
    QTest::mouseDClick(map.view->viewport(), Qt::LeftButton, {}, map.in(map.node("oracle")));
    QCOMPARE(map.stage.focus.filter().parties, QList<PartyId>{map.stage.party("oracle")});
    QCOMPARE(map.stage.focus.page(), Page::Map);
    map.stage.focus.clearFilter();
    QTest::mouseDClick(map.view->viewport(), Qt::LeftButton, {}, map.in(map.tie("microsoft-invested")));
    QCOMPARE(map.stage.focused(), u"microsoft-invested"_s);
    QCOMPARE(map.stage.focus.page(), Page::Sources);
}

void MapViewTest::pointingSaysAndFades()
{
    Map map(realDossier());
    const QString before = map.readout->text();
    QTest::mouseMove(map.view->viewport(), {1, 1});
    const QImage plain = map.view->viewport()->grab().toImage();
    QTest::mouseMove(map.view->viewport(), map.in(map.node("softbank")));
    QCOMPARE(map.view->pointed(), map.node("softbank"));
    QVERIFY(map.readout->text() != before && map.readout->text().startsWith(u"SoftBank, "));
    QVERIFY(!map.stage.focus.party()); // to point is not to choose
    const QImage faded = map.view->viewport()->grab().toImage();
    const auto edge = [&](const char *key) { return map.view->placeOf(map.node(key)).topLeft() + QPoint(12, 1); };
    QVERIFY(plain.pixelColor(edge("microsoft")) != faded.pixelColor(edge("microsoft"))); // no neighbour of it
    QCOMPARE(plain.pixelColor(edge("stargate") + QPoint(20, 0)), faded.pixelColor(edge("stargate") + QPoint(20, 0)));
    QTest::mouseMove(map.view->viewport(), {1, 1});
    QCOMPARE(map.view->viewport()->grab().toImage(), plain);
    QCOMPARE(map.readout->text(), before);
}

void MapViewTest::keysWalk()
{
    Map map(realDossier());
    map.press(Qt::Key_Right);
    QCOMPARE(map.view->walked(), 0);
    map.press(Qt::Key_Right);
    QCOMPARE(map.view->walked(), partyTowards(map.view->layout().nodes, 0, Way::Right));
    map.press(Qt::Key_Up);
    QCOMPARE(map.view->walked(), map.node("microsoft"));
    QVERIFY(map.readout->text().startsWith(u"Microsoft, "));
    QVERIFY(!map.stage.focus.party());
    map.press(Qt::Key_Return);
    QCOMPARE(map.stage.focus.party(), std::optional(map.stage.party("microsoft")));
    // Along its ties, each once, round and round.
    const QList<int> ties = tiesOf(map.view->graph(), map.node("microsoft"));
    QSet<int> met;
    for (int i = 0; i < int(ties.size()); ++i) {
        map.press(i % 2 ? Qt::Key_Down : Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(map.view->isTie(map.view->walked()));
        met.insert(map.view->tieAt(map.view->walked()));
    }
    QCOMPARE(met, QSet<int>(ties.begin(), ties.end()));
    const int last = map.view->walked();
    map.press(Qt::Key_Right, Qt::ControlModifier);
    map.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(map.view->walked(), last);
    map.press(Qt::Key_Space);
    const MapTie &tie = map.view->graph().ties.at(map.view->tieAt(last));
    QCOMPARE(map.stage.focus.claim(), std::optional(tie.claims.first()));
    map.press(Qt::Key_Left); // to the party at that end
    QVERIFY(map.view->walked() == tie.from || map.view->walked() == tie.to);
    map.press(Qt::Key_Right, Qt::ControlModifier);
    map.press(Qt::Key_Space);
    map.press(Qt::Key_Return); // what is focused already: to its words
    QCOMPARE(map.stage.focus.page(), Page::Sources);
}

void MapViewTest::escapeReturns()
{
    Map map(realDossier());
    map.press(Qt::Key_Right);
    map.press(Qt::Key_Return);
    map.press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(map.view->isTie(map.view->walked()));
    map.press(Qt::Key_Escape);
    QCOMPARE(map.view->walked(), 0);
    map.press(Qt::Key_Escape);
    QCOMPARE(map.view->walked(), -1);
    QVERIFY(map.stage.focus.party());
    map.press(Qt::Key_Escape);
    QVERIFY(!map.stage.focus.party());
}

void MapViewTest::focusFromElsewhereIsShown()
{
    Map map(realDossier());
    map.stage.focus.focusClaim(map.stage.claim("api-exclusivity"));
    QCOMPARE(map.view->chosen(), map.tie("api-exclusivity"));
    map.stage.focus.focusParty(map.stage.party("arm"));
    QCOMPARE(map.view->chosen(), map.node("arm"));
    map.stage.focus.focusClaim(map.stage.claim("return-to-white-house")); // an event, which ties nobody
    QCOMPARE(map.view->chosen(), -1);
}

void MapViewTest::filterMovesNothing()
{
    Map map(realDossier());
    const MapLayout before = map.view->layout();
    const qreal zoom = map.view->zoom();
    const QPoint corner = map.view->mapFromScene(0, 0);
    map.stage.focus.setFilter(filterFromText(map.stage.dossier(), u"party=oracle"_s));
    QCoreApplication::processEvents();
    QVERIFY(map.view->graph().ties.first().seen.isEmpty());
    QVERIFY(named<QLabel>(map.stage.window, "pageTitle")->text().contains(u" of "));
    map.stage.focus.setAside({ArticleId(0)});
    Filter filter = map.stage.focus.filter();
    filter.asOf = QDate(2019, 6, 1);
    map.stage.focus.setFilter(filter);
    QCoreApplication::processEvents();
    QCOMPARE(map.view->layout(), before);
    QCOMPARE(map.view->zoom(), zoom);
    QCOMPARE(map.view->mapFromScene(0, 0), corner);
    map.stage.focus.setAside({});
    map.stage.focus.clearFilter();
    QVERIFY(!map.view->graph().ties.first().seen.isEmpty());
}

void MapViewTest::partiesAreMovedAndPutBack()
{
    Map map(realDossier());
    const MapLayout before = map.view->layout();
    const int arm = map.node("arm");
    map.drag(map.in(arm), {-60, 90});
    const MapLayout moved = map.view->layout();
    QVERIFY(moved.nodes.at(arm).center().y() > before.nodes.at(arm).center().y() + 50);
    QCOMPARE(moved.nodes.at(0), before.nodes.at(0));
    QCOMPARE(map.stage.focus.mapMoves().size(), 1);
    const int oracle = map.node("oracle");
    map.drag(map.in(oracle), {0, -70});
    QCOMPARE(map.stage.focus.mapMoves().size(), 2);
    map.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map.view->layout(), moved);
    map.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map.view->layout(), before);
    map.press(Qt::Key_Z, Qt::ControlModifier); // nothing more
    map.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(map.view->layout(), moved);
    QTest::mouseClick(named<QToolButton>(map.stage.window, "mapAgain"), Qt::LeftButton);
    QCOMPARE(map.view->layout(), before);
    map.press(Qt::Key_Z, Qt::ControlModifier); // that, too
    QCOMPARE(map.view->layout(), moved);
    // A click alone moves nothing.
    click(map.view->viewport(), map.in(0));
    QCOMPARE(map.view->layout(), moved);
}

void MapViewTest::zoomsByKeysAndWheel()
{
    Map map(realDossier());
    QVERIFY(map.view->isFitted());
    const qreal fitted = map.view->zoom();
    map.press(Qt::Key_Plus);
    QVERIFY(map.view->zoom() > fitted * 1.2 && !map.view->isFitted());
    map.press(Qt::Key_Minus);
    map.press(Qt::Key_Minus);
    QVERIFY(map.view->zoom() < fitted);
    map.press(Qt::Key_0);
    QVERIFY(qFuzzyCompare(map.view->zoom(), fitted) && map.view->isFitted());
    for (int i = 0; i < 60; ++i)
        map.press(Qt::Key_Plus);
    QVERIFY(map.view->zoom() <= 4.01);
    for (int i = 0; i < 60; ++i)
        map.press(Qt::Key_Minus);
    QVERIFY(map.view->zoom() >= 0.049);
    map.press(Qt::Key_0);
    QWheelEvent wheel(QPointF(100, 100), map.view->viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, 120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(map.view->viewport(), &wheel);
    QVERIFY(map.view->zoom() > fitted * 1.2);
    // A window that grows shows the whole again, if the whole was seen.
    map.press(Qt::Key_0);
    map.stage.window.resize(700, 600);
    QTRY_VERIFY(map.view->zoom() < fitted);
}

void MapViewTest::groundIsDragged()
{
    Map map(realDossier());
    map.press(Qt::Key_Plus);
    const QPoint before = map.view->mapFromScene(0, 0);
    QPoint ground(3, 3);
    QCOMPARE(map.view->thingAtPixel(ground), -1);
    map.drag(ground, {40, 30});
    QCOMPARE(map.view->mapFromScene(0, 0) - before, QPoint(40, 30));
    QVERIFY(map.stage.focus.mapMoves().isEmpty() && !map.stage.focus.claim());
}

QTEST_MAIN(MapViewTest)
#include "tst_mapview.moc"
