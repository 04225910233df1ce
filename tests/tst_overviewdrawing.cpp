// The cards of the overview as they are drawn: nothing overlaps, nothing is cut off, every item has its mark; the timeline and
// the map in small; and the page that is taken away.
#include "core/facets.h"
#include "core/overviewlayout.h"
#include "core/overviewpicture.h"
#include "core/setaside.h"
#include "core/translators.h"
#include "keysof.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "oddossiers.h"
#include "saiddossier.h"

#include <QtTest>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

const Words english{u"en"_s};

} // namespace

class OverviewDrawingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesParts_data();
    void placesParts();
    void holdsItsWords_data();
    void holdsItsWords();
    void marksLeadToWhatTheyShow();
    void showsWhenInSmall();
    void showsTheMapInSmall();
    void isTakenAway();
    void initTestCase() { m_english.install(u"en"_s); }

private:
    Translators m_english;
    MiniDossier m_file;
    const Dossier m_mini = m_file.read();
};

void OverviewDrawingTest::placesParts_data()
{
    QTest::addColumn<QList<int>>("parts");
    const QList<QList<int>> cases{{0, 1, 2, 4}, {0, 1, 2, 3, 4, 5}, {0, 1, 2, 3, 4}, {0, 1, 2}, {0}, {}};
    for (const QList<int> &parts : cases)
        QTest::newRow(qPrintable(u"%1 parts"_s.arg(parts.size()))) << parts;
}

void OverviewDrawingTest::placesParts()
{
    QFETCH(const QList<int>, parts);
    QList<OverviewPart> wanted;
    for (const int part : parts)
        wanted << OverviewPart(part);
    for (const qreal width : {200.0, 530.0, 710.0, 900.0, 1270.0, 2500.0}) {
        const auto placed =
            placeParts(wanted, width, [](OverviewPart part, qreal wide) { return 90000 / wide + 10 * int(part); });
        QList<OverviewPart> found;
        for (int i = 0; i < placed.size(); ++i) {
            found << placed.at(i).part;
            const QRectF &place = placed.at(i).place;
            QVERIFY(place.height() >= 90000 / place.width() + 10 * int(placed.at(i).part) - 0.01);
            QVERIFY(place.left() >= overviewMargin() - 0.01);
            QVERIFY(place.right() <= std::max(width, 200 + 2 * overviewMargin()) - overviewMargin() + 0.01);
            for (int j = 0; j < i; ++j) {
                QVERIFY(!place.intersects(placed.at(j).place));
                QVERIFY(placed.at(j).place.top() <= place.top()); // as it is read
            }
        }
        QCOMPARE(found, wanted);
    }
}

void OverviewDrawingTest::holdsItsWords_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::newRow("the deal") << realDossier();
    QTest::newRow("mini") << m_mini;
    QTest::newRow("mini without an article") << withoutArticles(m_mini, {ArticleId(1)});
    QTest::newRow("ten articles that differ") << dossierSaying(
        10, {u"A scope=a: un / B scope=b: deux / C scope=c: trois / D scope=d: quatre / E scope=e: cinq / J scope=j: dix"_s});
    for (const OddDossier &odd : oddDossiers())
        QTest::newRow(odd.name) << odd.dossier;
}

void OverviewDrawingTest::holdsItsWords()
{
    QFETCH(const Dossier, dossier);
    const auto small = [](QSizeF size, const Measure &) {
        Drawing drawing;
        drawing.size = size;
        drawing.shapes << DrawnBox{{{0, 0}, size}, {Tint::Of::Party, {}, false}, {}};
        return drawing;
    };
    Filter filter;
    filter.standings = {Standing::New};
    for (const Filter &seen : {Filter(), filter})
        for (const char *lang : {"en", "fr"}) {
            const Overview overview = overviewOf(dossier, seen, Words(QString::fromLatin1(lang)));
            const OverviewSmall real = smallDrawings(dossier, seen, Words(QString::fromLatin1(lang)));
            for (const OverviewSmall &with : {OverviewSmall{}, OverviewSmall{small, small}, OverviewSmall{small, {}}, real})
                for (const QSizeF size :
                    {QSizeF(232, 0), QSizeF(420, 300), QSizeF(680, 1009), QSizeF(1000, 500), QSizeF(1800, 900)}) {
                    const Drawing drawing = drawOverview(overview, size, typewriter, with);
                    QCOMPARE(faultOf(drawing), QString());
                    QVERIFY(drawing.size.width() >= size.width() && drawing.size.height() >= size.height());
                }
        }
}

/// Of each card: a mark for each item, its door the item's, its sentence not empty; shapes of a mark stand in its place.
void OverviewDrawingTest::marksLeadToWhatTheyShow()
{
    const Overview overview = overviewOf(m_mini, {}, english);
    for (const OverviewPart part : partsOf({})) {
        const DrawnPart drawn = drawPart(overview, part, {600, 0}, typewriter);
        QCOMPARE(drawn.doors.size(), drawn.drawing.marks.size());
        for (int i = 0; i < drawn.doors.size(); ++i) {
            QVERIFY(!drawn.drawing.marks.at(i).sentence.isEmpty());
            if (drawn.doors.at(i).to == Door::To::Claim)
                QCOMPARE(drawn.drawing.marks.at(i).claim, drawn.doors.at(i).claim);
        }
        for (const Shape &shape : drawn.drawing.shapes)
            if (const int mark = std::visit([](const auto &one) { return one.mark; }, shape); mark >= 0)
                QVERIFY2(drawn.drawing.marks.at(mark)
                             .place.adjusted(-hair, -hair, hair, hair)
                             .contains(around(shape).adjusted(-0.1, -0.1, 0.1, 0.1)), // a line has no height
                    qPrintable(u"part %1, mark %2, shape %3"_s.arg(int(part)).arg(mark).arg(shape.index())));
    }
    const DrawnPart changes = drawPart(overview, OverviewPart::Changes, {600, 0}, typewriter);
    QList<ClaimId> claims;
    for (const Door &door : changes.doors)
        claims << door.claim;
    QCOMPARE(keysOf(m_mini, claims), u"turbine-access term board dikes revenue-sharing wheel-supply"_s);
    const DrawnPart differ = drawPart(overview, OverviewPart::Differences, {600, 0}, typewriter);
    int underlined = 0;
    for (const Shape &shape : differ.drawing.shapes)
        if (const auto *words = std::get_if<DrawnWords>(&shape))
            underlined += !words->differing.isEmpty();
    QVERIFY(underlined >= 6);
    QVERIFY(drawPart(overview, OverviewPart::Changes, {600, 4000}, typewriter).drawing.size.height() == 4000);
}

/// Key figures first, as many rows as there is room for, none of it wider or higher than asked; what the filter leaves out stays.
void OverviewDrawingTest::showsWhenInSmall()
{
    const OverviewSmall small = smallDrawings(m_mini, {}, english);
    QVERIFY(small.time);
    for (const QSizeF size : {QSizeF(600, 200), QSizeF(300, 140), QSizeF(1200, 90)}) {
        const Drawing drawing = small.time(size, typewriter);
        QCOMPARE(faultOf(drawing), QString());
        QVERIFY(drawing.size.width() <= size.width());
        QVERIFY(drawing.size.height() <= size.height() + 25);
    }
    const QString wide = wordsIn(small.time({900, 200}, typewriter)), thin = wordsIn(small.time({900, 60}, typewriter));
    QVERIFY2(wide.contains(u"up to €40"_s), qPrintable(wide));
    QVERIFY(wide.contains(u"The project is presented"_s));
    QVERIFY(!thin.contains(u"The project is presented"_s)); // it is no key figure
    QVERIFY(wide.contains(u"2036"_s));
    Filter filter;
    filter.parties = {PartyId(0)};
    const auto places = [](const Drawing &drawing) {
        QList<QRectF> list;
        for (const Shape &shape : drawing.shapes)
            if (std::holds_alternative<DrawnWords>(shape))
                list << around(shape);
        return list;
    };
    QCOMPARE(
        places(smallDrawings(m_mini, filter, english).time({600, 200}, typewriter)), places(small.time({600, 200}, typewriter)));
    QVERIFY(!smallDrawings(dated({u"", u""}), {}, english).time); // nothing is dated: there is no card
    QVERIFY(!smallDrawings(OddMaker().done(), {}, english).time);
}

/// As many parties as there is room for, those with most ties first, one line between two of them.
void OverviewDrawingTest::showsTheMapInSmall()
{
    const auto linesIn = [](const Drawing &drawing) {
        qsizetype lines = 0;
        for (const Shape &shape : drawing.shapes)
            lines += std::holds_alternative<DrawnCurve>(shape);
        return lines;
    };
    const OverviewSmall small = smallDrawings(m_mini, {}, english);
    QVERIFY(small.map);
    QStringList before;
    for (const QSizeF size : {QSizeF(1200, 600), QSizeF(640, 300), QSizeF(420, 200), QSizeF(320, 120)}) {
        const Drawing drawing = small.map(size, typewriter);
        QCOMPARE(faultOf(drawing), QString());
        QVERIFY(drawing.size.width() <= size.width() && drawing.size.height() <= 1.2 * size.height() + 1);
        const QStringList names = wordsIn(drawing).split(u'\n');
        QVERIFY2(names.size() >= 2 || size.width() < 330, qPrintable(u"%1: %2"_s.arg(size.width()).arg(names.join(u' '))));
        QVERIFY(linesIn(drawing) <= names.size() * (names.size() - 1) / 2);
        QCOMPARE(linesIn(drawing) >= 1, names.size() >= 2); // where there is no room for two, there is nothing
        for (const QString &name : names)
            QVERIFY(before.isEmpty() || name.isEmpty() || before.contains(name));
        before = names;
    }
    QVERIFY(!smallDrawings(nothingOfAKind(false, false, false), {}, english).map);
    QVERIFY(!smallDrawings(partyInManyClauses(4000, 40), {}, english).map); // the map's own page takes its time
    const Drawing crowd = smallDrawings(partyInManyClauses(300, 1), {}, english).map({640, 300}, typewriter);
    QCOMPARE(linesIn(crowd), 1);
}

void OverviewDrawingTest::isTakenAway()
{
    const Picture picture = overviewToTake(m_mini, {}, english);
    QCOMPARE(picture.nothing, QString());
    QCOMPARE(picture.facts.title, u"Brumeval, Halcyne and Estran"_s);
    QCOMPARE(picture.facts.address, u"deal:brumeval-halcyne-estran/overview"_s);
    QCOMPARE(picture.facts.claims.join(u' '), keysOf(m_mini, claimsOf(overviewOf(m_mini, {}, english))));
    QCOMPARE(picture.facts.claims.first(), u"estran-size"_s);
    QVERIFY(picture.facts.alternative.contains(u"Key figure 1 of 4: up to €40 million"_s));
    QVERIFY(wordsIn(picture.draw({700, 900}, typewriter)).contains(picture.facts.source));
    QVERIFY(!wordsIn(overviewToTake(m_mini, {}, english, false).draw({700, 900}, typewriter)).contains(picture.facts.source));
    const Drawing drawing = picture.draw({700, 900}, typewriter);
    for (const DrawnMark &mark : drawing.marks) // those without a claim are no marks of a file
        QVERIFY(picture.facts.claims.contains(picture.keyOf(mark.claim)));
    const Filter nobody = toggled(Filter(), Agreement::Unsupported);
    QVERIFY(noOverview(m_mini, nobody, english));
    QVERIFY(!noOverview(m_mini, {}, english));
}

QTEST_GUILESS_MAIN(OverviewDrawingTest)
#include "tst_overviewdrawing.moc"
