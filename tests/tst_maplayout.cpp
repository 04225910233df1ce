// Where everything stands on the map: no label on another or on a party, nothing cut off, the same place for the same plan; on
// the deal's own dossier in both languages, on odd ones, and after parties have been moved.
#include "mapstage.h"

#include <QThread>

#include <clocale>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class MapLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realDossierIsClear_data();
    void realDossierIsClear();
    void oddDossiersAreClear_data();
    void oddDossiersAreClear();
    void plainOnesToo_data() { oddDossiersAreClear_data(); }
    void plainOnesToo();
    void arrowsGoToTheRight();
    void samePlanSamePlace();
    void untiedStandBelow();
    void namesAreCutToTheirRoom();
    void movedOnesTakeTheirTies();
    void labelsMakeWay();
    void endsAreSpread();
    void curvesAreCut();
    void walkReachesEveryParty();
    void legendSaysWhatIsDrawn();
    void largeOnesAreLaidOut();

private:
    [[nodiscard]] MapPlan planOf(const Dossier &dossier, const QString &lang = u"en"_s) const
    {
        return mapPlan(mapGraph(dossier, Words(lang)), m_look.measure());
    }
    Look m_look{LookChoice::Light};
};

void MapLayoutTest::realDossierIsClear_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void MapLayoutTest::realDossierIsClear()
{
    QFETCH(QString, lang);
    Translators translators;
    translators.install(lang);
    const MapPlan plan = planOf(realDossier(), lang);
    const MapLayout layout = mapLayout(plan);
    QCOMPARE(faultOf(plan, layout), QString());
    QCOMPARE(labelled(layout), int(plan.links.size())); // none is left without its label
    QVERIFY(!isLarge(plan));
    QVERIFY2(layout.bounds.width() < 1000 && layout.bounds.height() < 700, qPrintable(u"%1"_s.arg(layout.bounds.width())));
    QVERIFY(layout != plainLayout(plan)); // dot it was
}

void MapLayoutTest::oddDossiersAreClear_data()
{
    QTest::addColumn<Dossier>("dossier");
    for (const OddDossier &odd : oddDossiers())
        QTest::newRow(odd.name) << odd.dossier;
}

void MapLayoutTest::oddDossiersAreClear()
{
    QFETCH(Dossier, dossier);
    const MapPlan plan = planOf(dossier);
    QCOMPARE(faultOf(plan, mapLayout(plan)), QString());
}

void MapLayoutTest::plainOnesToo()
{
    QFETCH(Dossier, dossier);
    const MapPlan plan = planOf(dossier);
    QCOMPARE(faultOf(plan, plainLayout(plan)), QString());
}

void MapLayoutTest::arrowsGoToTheRight()
{
    OddMaker odd;
    const PartyId a = odd.party(u"First"_s), b = odd.party(u"Second"_s), c = odd.party(u"Third"_s);
    odd.clause(odd.binds(c, a));
    odd.clause(odd.binds(a, b));
    const MapPlan plan = planOf(odd.done());
    const MapLayout layout = mapLayout(plan);
    QVERIFY(layout.nodes.at(2).right() < layout.nodes.at(0).left());
    QVERIFY(layout.nodes.at(0).right() < layout.nodes.at(1).left());
    QVERIFY(layout.routes.at(0).curve.first().x() < layout.routes.at(0).curve.last().x()); // from who is bound
    // Of a circle of two, most of the arrows decide.
    OddMaker two;
    const PartyId d = two.party(u"Fourth"_s), e = two.party(u"Fifth"_s);
    two.clause(two.binds(d, e));
    two.clause(two.binds(e, d));
    two.clause(two.binds(e, d));
    const MapLayout turned = mapLayout(planOf(two.done()));
    QVERIFY(turned.nodes.at(1).right() < turned.nodes.at(0).left());
}

void MapLayoutTest::samePlanSamePlace()
{
    const MapPlan plan = planOf(realDossier());
    const MapLayout layout = mapLayout(plan);
    for (int i = 0; i < 6; ++i) // others, so that it is forgotten
        static_cast<void>(mapLayout(planOf(cycleOf(i + 3))));
    const QByteArray before = setlocale(LC_NUMERIC, nullptr);
    for (const char *locale : {"fr_FR.UTF-8", "de_DE.UTF-8", "C"}) // where there are such
        setlocale(LC_NUMERIC, locale);
    QCOMPARE(mapLayout(plan), layout);
    setlocale(LC_NUMERIC, before.constData());
    QList<MapLayout> others(3);
    QList<QThread *> threads;
    for (MapLayout &other : others)
        threads << QThread::create([&other, &plan, n = threads.size()] {
            static_cast<void>(mapLayout(MapPlan{{{QSizeF(40.0 + double(n), 20), PartyKind::Company}}, {}}));
            other = mapLayout(plan);
        });
    for (QThread *thread : threads)
        thread->start();
    for (QThread *thread : threads) {
        QVERIFY(thread->wait());
        thread->deleteLater();
    }
    QCOMPARE(others, QList<MapLayout>(3, layout));
}

void MapLayoutTest::untiedStandBelow()
{
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s), b = odd.party(u"Right"_s);
    for (int i = 0; i < 40; ++i)
        odd.party(u"Untied %1"_s.arg(i));
    odd.clause(odd.binds(a, b));
    const MapPlan plan = planOf(odd.done());
    const MapLayout layout = mapLayout(plan);
    QCOMPARE(faultOf(plan, layout), QString());
    for (int i = 2; i < 42; ++i)
        QVERIFY(layout.nodes.at(i).top() > layout.nodes.at(0).bottom());
    QVERIFY(layout.bounds.width() < 700); // in rows, not in a line
}

void MapLayoutTest::namesAreCutToTheirRoom()
{
    const Measure measure = m_look.measure();
    QCOMPARE(nameInNode(u"OpenAI"_s, measure), u"OpenAI"_s);
    for (const QString &name : {QString(4000, u'W'), u"of many words "_s.repeated(300), QString(u"😀"_s).repeated(300)}) {
        const QString cut = nameInNode(name, measure);
        QVERIFY(cut.endsWith(u'…') && cut.size() > 4 && cut.size() < 250);
        QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
        const QSizeF size = measure(cut, TextStyle::SmallBold, widestName);
        QVERIFY(size.width() <= widestName + 1 && size.height() < 70);
    }
    QVERIFY(measure(labelInPlace(QString(4000, u'W'), widestLabel, measure), TextStyle::Small, -1).width() <= widestLabel);
}

void MapLayoutTest::movedOnesTakeTheirTies()
{
    const Dossier dossier = realDossier();
    const MapGraph graph = mapGraph(dossier, Words(u"en"_s));
    const MapPlan plan = planOf(dossier);
    const MapLayout laid = mapLayout(plan);
    QCOMPARE(movedLayout(plan, laid, {}), laid);
    QRandomGenerator random(7);
    for (int turn = 0; turn < 40; ++turn) {
        const int moved = random.bounded(int(plan.nodes.size()));
        const QPointF by(random.bounded(-400, 400), random.bounded(-400, 400));
        const MapLayout layout = movedLayout(plan, laid, {{PartyId(moved), by}});
        for (int node = 0; node < int(plan.nodes.size()); ++node)
            QCOMPARE(layout.nodes.at(node), laid.nodes.at(node).translated(node == moved ? by : QPointF()));
        for (int tie = 0; tie < int(plan.links.size()); ++tie) {
            const MapPlan::Link &link = plan.links.at(tie);
            if (link.from != moved && link.to != moved)
                QCOMPARE(layout.routes.at(tie).curve, laid.routes.at(tie).curve);
        }
        bool apart = true; // a party may be put on another: then all that can be asked is asked of labels
        for (int node = 0; node < int(plan.nodes.size()); ++node)
            apart =
                apart && (node == moved || !layout.nodes.at(node).adjusted(-60, -40, 60, 40).intersects(layout.nodes.at(moved)));
        if (apart)
            QCOMPARE(faultOf(plan, layout), QString());
    }
}

void MapLayoutTest::labelsMakeWay()
{
    const QRectF place(0, 0, 60, 16);
    QList<MapRoute> routes(5, MapRoute{{}, place});
    separateLabels(routes, {QRectF(-10, 20, 80, 30)}, {});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!routes.at(i).label.isEmpty() && !routes.at(i).label.intersects(QRectF(-10, 20, 80, 30)));
        for (int j = 0; j < i; ++j)
            QVERIFY(!routes.at(i).label.intersects(routes.at(j).label));
    }
    QCOMPARE(routes.first().label, place); // the first has no reason to
    QList<MapRoute> crowd(200, MapRoute{{}, place});
    separateLabels(crowd, {}, {});
    const auto left = std::count_if(crowd.begin(), crowd.end(), [](const MapRoute &route) { return route.label.isEmpty(); });
    QVERIFY(left > 100 && left < 200); // those without room near their place
}

void MapLayoutTest::endsAreSpread()
{
    const QRectF node(0, 0, 80, 60);
    QCOMPARE(spread(node, {}), QList<qreal>());
    QCOMPARE(spread(node, {30}), QList<qreal>{30});
    const QList<qreal> places = spread(node, {90, -40, 30});
    QVERIFY(places.at(1) < places.at(2) && places.at(2) < places.at(0));
    for (const qreal y : spread(node, QList<qreal>(50, 1000)))
        QVERIFY(y >= 0 && y <= 60);
    QCOMPARE(onOutline(node, PartyKind::Company, 10, true), QPointF(80, 10));
    QCOMPARE(onOutline(node, PartyKind::Person, 30, false), QPointF(0, 30));
    QVERIFY(onOutline(node, PartyKind::Person, 2, false).x() > 10);
    QVERIFY(onOutline(node, PartyKind::JointVenture, 0, true).x() < 80);
}

void MapLayoutTest::curvesAreCut()
{
    const Curve curve{{0, 0}, {40, 0}, {60, 100}, {100, 100}};
    const Curve cut = between(curve, 20, 70);
    QVERIFY(std::abs(cut.first().x() - 20) < 0.01 && std::abs(cut.last().x() - 70) < 0.01);
    QVERIFY(
        distanceTo(curve, cut.first()) < 0.5 && distanceTo(curve, cut.last()) < 0.5 && distanceTo(curve, middleOf(cut)) < 0.5);
    QCOMPARE(between(curve, -10, 200), curve);
    QCOMPARE(inPieces(curve, 1000), QList<Curve>{curve});
    const QList<Curve> pieces = inPieces(curve, 30);
    QVERIFY(pieces.size() > 4 && pieces.first().first() == curve.first() && pieces.last().last() == curve.last());
    for (int i = 0; i < int(pieces.size()); ++i)
        QVERIFY(distanceTo(curve, middleOf(pieces.at(i))) < 0.5 && (i == 0 || pieces.at(i).first() == pieces.at(i - 1).last()));
    QVERIFY(distanceTo(curve, {50, 50}) < 0.5);
    QVERIFY(distanceTo(curve, {0, 100}) > 40);
}

void MapLayoutTest::walkReachesEveryParty()
{
    const MapLayout layout = mapLayout(planOf(realDossier()));
    QSet<int> met{partyTowards(layout.nodes, -1, Way::Right)};
    for (QList<int> open = met.values(); !open.isEmpty();) {
        const int here = open.takeLast();
        for (const Way way : {Way::Left, Way::Right, Way::Up, Way::Down})
            if (const int there = partyTowards(layout.nodes, here, way); !met.contains(there)) {
                met.insert(there);
                open << there;
            }
    }
    QCOMPARE(met.size(), layout.nodes.size());
    QCOMPARE(partyTowards({}, -1, Way::Up), -1);
}

void MapLayoutTest::legendSaysWhatIsDrawn()
{
    const Words words(u"en"_s);
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s), b = odd.party(u"Right"_s);
    odd.clause(odd.binds(a, b));
    Dossier dossier = odd.done();
    MapGraph graph = mapGraph(dossier, words);
    QCOMPARE(
        mapSigns(graph, words), (QStringList{u"from who is bound or pays to who benefits"_s, u"only one article says so"_s}));
    graph.ties.first().seen.clear();
    QCOMPARE(mapSigns(graph, words), QStringList{u"pale: left out, or it rests on nothing"_s});
    const Drawing legend = mapLegend(mapGraph(realDossier(), words), 500, words, m_look.measure());
    for (const Shape &shape : legend.shapes)
        if (const auto *text = std::get_if<DrawnWords>(&shape))
            QVERIFY(QRectF(QPointF(), legend.size).adjusted(-1, -1, 1, 1).contains(text->rect));
}

void MapLayoutTest::largeOnesAreLaidOut()
{
    const MapPlan plan = planOf(manyTied(200, 700));
    QVERIFY(isLarge(plan));
    const MapLayout layout = mapLayout(plan);
    QCOMPARE(faultOf(plan, layout), QString());
    QVERIFY(layout != plainLayout(plan));
}

QTEST_MAIN(MapLayoutTest)
#include "tst_maplayout.moc"
