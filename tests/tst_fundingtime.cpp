// The money in time: exact where dates are stated, and no day sure that is not.
#include "core/fundingreadings.h"
#include "core/translators.h"
#include "minidossier.h"
#include "moneydrawings.h"

#include <QtTest>

using namespace deal;
using test::moneyOf;
using test::reach;
using test::wordsIn;

namespace {
constexpr FundingForm inTime{FundingReading::Time, false};
}

class FundingTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void drawsStatedDatesExactly();
    void drawsNothingSureThatIsNotStated();
    void boundsByTheArticlesDay();
    void showsEveryDayThatItDraws();
    void marksEveryCeiling_data();
    void marksEveryCeiling();
    void drawsNothingSolidWhereADateIsHedged();
    void needsNoAxisForNothingDated();

private:
    [[nodiscard]] Drawing drawn(const FundingPicture &picture, QSizeF size = {960, 540}) const
    {
        return drawFunding(picture, size, m_words, test::typewriter);
    }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_real;
};

void FundingTimeTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_real = test::realDossier();
}

void FundingTimeTest::drawsStatedDatesExactly()
{
    FundingPicture picture = moneyOf({5, 5, 5}, QStringLiteral("w"), inTime);
    const auto set = [&](int i, const char *period) {
        picture.bars[i].days = fundingDays(*parseEdtf(QString::fromLatin1(period)), Nature::Announced, {});
        picture.bars[i].seen = true;
    };
    set(0, "2021-03-04/2023-05-06");
    set(1, "2021-03-04");
    set(2, "2021/2024");
    for (const int width : {320, 960, 3840}) {
        const Drawing drawing = drawn(picture, QSizeF(width, 540));
        const YearScale scale{*picture.years, drawing.plot.left(), drawing.plot.right()};
        const QRectF exact = test::shapesOf<DrawnBox>(drawing, 0).first().rect;
        QCOMPARE(exact.left(), scale.x(QDate(2021, 3, 4)));
        QCOMPARE(exact.right(), scale.x(QDate(2023, 5, 7))); // its last day is all in it
        const DrawnDot day = test::shapesOf<DrawnDot>(drawing, 1).first();
        QCOMPARE(day.middle.x(), (scale.x(QDate(2021, 3, 4)) + scale.x(QDate(2021, 3, 5))) / 2);
        QVERIFY(!day.diamond && !day.dashed);
        const QRectF sure = test::shapesOf<DrawnBox>(drawing, 2).first().rect;
        QCOMPARE(sure.left(), scale.x(QDate(2021, 12, 31))); // known to the year: sure from its last day on
        QCOMPARE(sure.right(), scale.x(QDate(2024, 1, 2)));
        QCOMPARE(reach(drawing, 2), (std::pair{scale.x(QDate(2021, 1, 1)), scale.x(QDate(2025, 1, 1))}));
    }
}

void FundingTimeTest::drawsNothingSureThatIsNotStated()
{
    FundingPicture picture = moneyOf(QList<qint64>(12, 5), QStringLiteral("w"), inTime);
    int vague = 0;
    for (FundingBar &bar : picture.bars)
        bar.seen = true;
    const Drawing drawing = drawn(picture, {1600, 900});
    for (int i = 0; i < picture.bars.size(); ++i) {
        const FundingDays &days = picture.bars.at(i).days;
        const auto where = reach(drawing, i);
        QVERIFY(
            where.first <= where.second && where.first >= drawing.plot.left() - 12 && where.second <= drawing.plot.right() + 12);
        if (days.shape != FundingDays::Shape::Span || days.isSure())
            continue;
        ++vague;
        bool dashed = false;
        for (const DrawnBox &box : test::shapesOf<DrawnBox>(drawing, i))
            QVERIFY(box.fill.of == Tint::Of::Card || (box.fill.pale && box.edge.of == Tint::Of::Nothing));
        for (const DrawnLine &line : test::shapesOf<DrawnLine>(drawing, i)) {
            const bool level = line.line.dy() == 0;
            dashed = dashed || (level && line.dashed);
            QVERIFY(!level || line.dashed);
        }
        QVERIFY(dashed);
    }
    QVERIFY(vague >= 6);
}

void FundingTimeTest::boundsByTheArticlesDay()
{
    const FundingPicture picture = fundingPicture(m_real, {}, inTime, m_words);
    QCOMPARE(picture.years, (FundingYears{2019, 2030}));
    QCOMPARE(picture.written.size(), 1);
    QCOMPARE(picture.written.first().day, QDate(2025, 1, 21));
    QCOMPARE(picture.written.first().label, QStringLiteral("the articles, not before 21 January 2025")); // one is undated
    QCOMPARE(picture.finding,
        QStringLiteral("$500\u00a0B (A) or up to $500\u00a0B (B), until 2029 (only A); "
                       "no date stated for $100\u00a0B and about $15\u00a0B"));
    const Drawing drawing = drawn(picture);
    const YearScale scale{*picture.years, drawing.plot.left(), drawing.plot.right()};
    const qreal written = scale.x(QDate(2025, 1, 21));
    QCOMPARE(reach(drawing, 0), (std::pair{written, scale.x(QDate(2030, 1, 1))})); // announced: after the articles, until 2029
    QVERIFY(test::shapesOf<DrawnDot>(drawing, 1).first().diamond); // at once
    QVERIFY(std::abs(test::shapesOf<DrawnDot>(drawing, 1).first().middle.x() - written) < 1);
    QCOMPARE(reach(drawing, 2), (std::pair{scale.left, scale.x(QDate(2025, 1, 22))})); // invested already: up to that day
    const QString words = wordsIn(drawing);
    for (const char *said : {"until 2029 (only A), start not stated", "at once, no date stated",
             "before the articles, no date stated", "2019", "2030", "Dashed: ", "Diamond: ", "Arrow: ", "Hatched: "})
        QVERIFY2(words.contains(QString::fromUtf8(said)), said);
    const Dossier mini = test::MiniDossier().read();
    QCOMPARE(fundingPicture(mini, {}, inTime, m_words).written.first().label, QStringLiteral("S, 14 May 2024")); // N is undated
}

/// One claim is dated, long before the articles: their days are on the axis too, and no arrow stands for an edge of it.
void FundingTimeTest::showsEveryDayThatItDraws()
{
    Dossier early = m_real;
    for (Claim &claim : early.claims)
        claim.period = {};
    early.claims[at(*early.claimByKey(QStringLiteral("stargate-size")))].period = *parseEdtf(QStringLiteral("1990/1995"));
    const FundingPicture picture = fundingPicture(early, {}, inTime, m_words);
    QCOMPARE(picture.years, (FundingYears{1990, 2025}));
    const Drawing drawing = drawn(picture);
    const YearScale scale{*picture.years, drawing.plot.left(), drawing.plot.right()};
    const DrawnDot atOnce = test::shapesOf<DrawnDot>(drawing, 1).first();
    QVERIFY(std::abs(atOnce.middle.x() - scale.x(QDate(2025, 1, 21))) < 1);
    QVERIFY(wordsIn(drawing).contains(picture.written.first().label));
    for (const DrawnLine &line : test::shapesOf<DrawnLine>(drawing, 0)) // a hatch slants the other way or starts inside
        QVERIFY(line.line.dx() == 0 || line.line.dy() == 0 || std::abs(line.line.dx() + line.line.dy()) < 0.01);
    FundingPicture clipped = moneyOf({5}, QStringLiteral("w"), inTime);
    clipped.bars[0].ceiling = false;
    clipped.bars[0].days = fundingDays(*parseEdtf(QStringLiteral("2001~/2050~")), Nature::Announced, {});
    for (const DrawnLine &line : test::shapesOf<DrawnLine>(drawn(clipped), 0))
        QVERIFY(line.line.dx() == 0 || line.line.dy() == 0); // no arrow's head: both ends are stated
}

void FundingTimeTest::marksEveryCeiling_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("sign");
    QTest::newRow("sure") << QStringLiteral("2020-01-01/2027-12-31") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("sure in part") << QStringLiteral("2020/2027") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("a year") << QStringLiteral("2024") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("perhaps a year") << QStringLiteral("2024?") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("two years that meet") << QStringLiteral("2026~/2027") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("two years that meet for certain") << QStringLiteral("2026/2027") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("until") << QStringLiteral("/2029") << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("undated") << QString() << QStringLiteral("Hatched: a ceiling.");
    QTest::newRow("a day") << QStringLiteral("2024-05-03") << QStringLiteral("With a bar at its right: a ceiling.");
}

void FundingTimeTest::marksEveryCeiling()
{
    QFETCH(QString, period);
    QFETCH(QString, sign);
    Dossier one = m_real;
    const ClaimId claim = *one.claimByKey(QStringLiteral("stargate-size"));
    one.claims[at(claim)].period = *parseEdtf(period);
    const FundingPicture picture = fundingPicture(one, {}, inTime, m_words);
    const Drawing drawing = drawn(picture);
    bool hatched = false, capped = false;
    for (const DrawnLine &line : test::shapesOf<DrawnLine>(drawing, 0)) {
        hatched = hatched || (line.line.dx() > 4 && std::abs(line.line.dx() + line.line.dy()) < 0.01);
        capped = capped || (line.line.dx() == 0 && line.line.x1() > test::shapesOf<DrawnDot>(drawing, 0).value(0).middle.x());
    }
    QVERIFY(picture.source.contains(sign));
    QVERIFY(sign.startsWith(u'H') ? hatched : capped);
    QCOMPARE(picture.source.contains(QStringLiteral("Hatched")), hatched);
    QCOMPARE(test::faultOf(drawing), QString());
}

void FundingTimeTest::drawsNothingSolidWhereADateIsHedged()
{
    const QString told = QStringLiteral("nothing is solid");
    for (const char *period : {"2019~/2036~", "2019~/2036", "2019/2036?", "2019/2036"}) {
        Dossier one = m_real;
        const ClaimId claim = *one.claimByKey(QStringLiteral("stargate-size"));
        one.claims[at(claim)].amount->qualifier = Qualifier::Exactly;
        one.claims[at(claim)].period = *parseEdtf(QString::fromLatin1(period));
        const bool hedged = one.claims.at(at(claim)).period.start.approximate || QByteArray(period).size() > 9;
        const FundingPicture picture = fundingPicture(one, {}, inTime, m_words);
        int solid = 0;
        for (const DrawnBox &box : test::shapesOf<DrawnBox>(drawn(picture), 0))
            solid += box.fill.of == Tint::Of::Party && !box.fill.pale;
        QCOMPARE(solid, hedged ? 0 : 1);
        QCOMPARE(picture.source.contains(told), hedged);
    }
}

void FundingTimeTest::needsNoAxisForNothingDated()
{
    Dossier undated = m_real;
    for (Claim &claim : undated.claims)
        claim.period = {};
    const FundingPicture picture = fundingPicture(undated, {}, inTime, m_words);
    QVERIFY(picture.subtitle.contains(QStringLiteral("no axis of years")));
    QCOMPARE(picture.finding, QStringLiteral("No date is stated for any amount"));
    const Drawing drawing = drawn(picture);
    QCOMPARE(test::faultOf(drawing), QString());
    QCOMPARE(drawing.marks.size(), 4);
    QVERIFY(!wordsIn(drawing).contains(QStringLiteral("Diamond"))); // of what is not drawn nothing is said
    for (int mark = 0; mark < 3; ++mark)
        QVERIFY(test::shapesOf<DrawnBox>(drawing, mark).isEmpty() && test::shapesOf<DrawnDot>(drawing, mark).isEmpty());
}

QTEST_GUILESS_MAIN(FundingTimeTest)
#include "tst_fundingtime.moc"
