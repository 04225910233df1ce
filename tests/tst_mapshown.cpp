// The map as it is shown: whole at first, whatever the dossier, spoken as it is shown, laid out aside where that takes long; and
// Graphviz, which a start does not wait for.
#include "core/viewpicture.h"
#include "maphands.h"
#include "session.h"
#include "ui/maplegend.h"
#include "ui/pictureexport.h"

#include <QFile>
#include <QProgressBar>
#include <QPushButton>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class MapShownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeMapIsSeenFirst_data();
    void wholeMapIsSeenFirst();
    void spokenAsShown();
    void largeOneIsLaidOutAside();
    void oddOnesAreShown_data();
    void oddOnesAreShown();
    void takenAwayAsItIs();
    void graphvizWaits();
    void positionsOutliveThePage();
};

void MapShownTest::wholeMapIsSeenFirst_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("lang");
    for (const char *lang : {"en", "fr"})
        for (const QSize size : {QSize(1360, 850), QSize(1024, 700)})
            QTest::addRow("%s, %d x %d", lang, size.width(), size.height()) << size << QString::fromLatin1(lang);
}

void MapShownTest::wholeMapIsSeenFirst()
{
    QFETCH(QSize, size);
    QFETCH(QString, lang);
    QTemporaryDir folder;
    const Session on(folder.filePath(u"settings.ini"_s), realDossier());
    on->setLanguage(lang);
    on->resize(size);
    on->focus()->showPage(Page::Map);
    on.settle();
    const auto *view = on.seen<MapView>("map");
    QVERIFY(view->zoom() > 0.5);
    QList<QRect> places;
    for (int thing = 0; thing < view->things(); ++thing) {
        const QRect place = view->placeOf(thing);
        QVERIFY2(view->viewport()->rect().contains(place), qPrintable(view->sentenceOf(thing)));
        if (!view->isTie(thing) || !view->layout().routes.at(view->tieAt(thing)).label.isEmpty())
            places << place.adjusted(1, 1, -1, -1); // what is between pixels is rounded outward
    }
    QCOMPARE(places.size(), view->things());
    for (int i = 0; i < int(places.size()); ++i)
        for (int j = 0; j < i; ++j)
            QVERIFY2(!places.at(i).intersects(places.at(j)), qPrintable(view->sentenceOf(i)));
    const auto *legend = on.seen<MapLegend>("mapLegend");
    QVERIFY(legend->drawing().size.height() <= legend->height() && legend->drawing().size.width() <= legend->width());
    on->setLanguage(u"en"_s);
}

void MapShownTest::spokenAsShown()
{
    Map map(realDossier());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(map.view);
    QVERIFY(chart && chart->role() == QAccessible::Chart && !chart->text(QAccessible::Name).isEmpty());
    QCOMPARE(chart->childCount(), map.view->things());
    for (int thing = 0; thing < map.view->things(); ++thing) {
        QAccessibleInterface *child = chart->child(thing);
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->text(QAccessible::Name), map.view->sentenceOf(thing));
        QVERIFY(child->rect().isValid());
    }
    QSignalSpy told(map.view, &MapView::told);
    map.press(Qt::Key_Right);
    QCOMPARE(told.takeLast(), (QVariantList{QVariant::fromValue(QAccessible::Focus), 0}));
    QVERIFY(chart->child(0)->state().focused && chart->focusChild() == chart->child(0));
    chart->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(map.stage.focus.party(), std::optional(PartyId(2)));
    QVERIFY(chart->child(2)->state().selected && !chart->child(1)->state().selected);
    map.view->setFocus();
    chart->child(4)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(map.view->walked(), 4);
}

void MapShownTest::largeOneIsLaidOutAside()
{
    Map map(manyTied(150, 400));
    QVERIFY(map.view->isBusy());
    auto *busy = named<QWidget>(map.stage.window, "mapBusy");
    QVERIFY(busy->isVisible() && !map.view->isVisible());
    QVERIFY(busy->findChild<QProgressBar *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!map.view->isBusy(), 60'000);
    QVERIFY(map.view->isVisible() && !busy->isVisible());
    QCOMPARE(map.view->things(), 150 + int(map.view->graph().ties.size()));
    // Whoever does not wait has a plain one at once.
    Map other(manyTied(160, 500));
    QVERIFY(other.view->isBusy());
    QTest::mouseClick(named<QPushButton>(other.stage.window, "mapCancel"), Qt::LeftButton);
    QVERIFY(!other.view->isBusy() && other.view->isVisible());
    QCOMPARE(other.view->things(), 160 + int(other.view->graph().ties.size()));
    const MapLayout plain = other.view->layout();
    QTest::qWait(300);
    QCOMPARE(other.view->layout(), plain);
}

void MapShownTest::oddOnesAreShown_data()
{
    QTest::addColumn<Dossier>("dossier");
    for (const OddDossier &odd : oddDossiers())
        QTest::newRow(odd.name) << odd.dossier;
}

void MapShownTest::oddOnesAreShown()
{
    QFETCH(Dossier, dossier);
    Map map(dossier);
    QTRY_VERIFY_WITH_TIMEOUT(!map.view->isBusy(), 20'000);
    QVERIFY(!map.readout->text().isEmpty());
    QVERIFY(named<QLabel>(map.stage.window, "pageTitle")->text().contains(u"Who is tied to whom"));
    for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_Down, Qt::Key_Plus, Qt::Key_0, Qt::Key_Escape, Qt::Key_Escape})
        map.press(key);
    map.press(Qt::Key_Right, Qt::ControlModifier);
    map.press(Qt::Key_Return);
    QVERIFY(!map.view->viewport()->grab().isNull());
}

void MapShownTest::takenAwayAsItIs()
{
    const Dossier dossier = realDossier();
    const Words words(u"en"_s);
    PictureForm form;
    const auto svg = [&] {
        const Picture picture = pictureToTake(View::Map, dossier, {}, form, words);
        return pictureBytes(u"svg"_s, picture, Look(LookChoice::Light), {{1200, 675}, 1});
    };
    const QByteArray plain = svg();
    for (const Party &party : dossier.parties)
        QVERIFY2(plain.contains("id=\"party-" + party.key.toUtf8() + '"'), qPrintable(party.key));
    QVERIFY(plain.contains("id=\"claim-term\"") && plain.contains("Sources: A") && plain.contains("deal:"));
    QCOMPARE(svg(), plain); // the same bytes
    form.moves = {{PartyId(3), {30, 60}}};
    QVERIFY(svg() != plain);
    // From a map, and only from there, the map is what is taken.
    QCOMPARE(pictureOf(Page::Map, FundingReading::Parts), std::optional(View::Map));
    QCOMPARE(pictureOf(Page::Funding, FundingReading::Parts), std::optional(View::FundingParts));
    QCOMPARE(pictureOf(Page::Clauses, FundingReading::Parts), std::optional<View>());
    QVERIFY(nothingToDraw(View::Map, OddMaker().done(), {}, words));
    const Picture nothing = pictureToTake(View::Map, OddMaker().done(), {}, {}, words);
    QVERIFY(!nothing.nothing.isEmpty());
}

void MapShownTest::graphvizWaits()
{
    const auto isThere = [] {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libgvc");
    };
    QProcess program;
    QVERIFY(isThere()); // the maps before this
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    environment.insert(u"DEAL_EXPLORER_SETTLED"_s, folder.filePath(u"settled"_s));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), {});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"settled"_s)), 20'000);
    QFile maps(u"/proc/%1/maps"_s.arg(program.processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray mapped = maps.readAll();
    QVERIFY(mapped.contains("libQt6Widgets") && !mapped.contains("libgvc") && !mapped.contains("libdealmap"));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void MapShownTest::positionsOutliveThePage()
{
    QTemporaryDir folder;
    const Session on(folder.filePath(u"settings.ini"_s), realDossier());
    on->focus()->showPage(Page::Map);
    on.settle();
    on->focus()->setMapMoves({{PartyId(3), {10, 40}}});
    const QRectF moved = on.seen<MapView>("map")->layout().nodes.at(3);
    on->setLook(LookChoice::Dark);
    on.settle();
    QCOMPARE(on.seen<MapView>("map")->layout().nodes.at(3), moved);
}

QTEST_MAIN(MapShownTest)
#include "tst_mapshown.moc"
