// When an amount is, as days: what is stated, what is possible, and what the articles' own day bounds.
#include "core/fundingdays.h"
#include "core/fundingreadings.h"
#include "minidossier.h"

#include <QtTest>

using namespace deal;

namespace {

/// "[2025-01-21 .. 2029-01-01] 2029-12-31": the sure days in brackets, one that is bounded by the articles after @, an open end
/// as a bare arrow.
QString drawn(const FundingDays &days)
{
    const auto end = [](FundingDays::Bound bound, QDate day) {
        if (bound == FundingDays::Bound::Open)
            return day.isValid() ? QStringLiteral("open, and yet a day") : QStringLiteral("…");
        return (bound == FundingDays::Bound::Articles ? QStringLiteral("@") : QString()) + day.toString(Qt::ISODate);
    };
    const QString shape = days.shape == FundingDays::Shape::Day ? QStringLiteral("day ")
        : days.shape == FundingDays::Shape::AtOnce              ? QStringLiteral("at once ")
                                                                : QString();
    const QString sure = days.isSure()
        ? QStringLiteral(" [%1 to %2]").arg(days.startsBy.toString(Qt::ISODate), days.endsFrom.toString(Qt::ISODate))
        : QString();
    return shape + end(days.start, days.first) + QStringLiteral(" to ") + end(days.end, days.last) + sure;
}

} // namespace

class FundingDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void placesDays_data();
    void placesDays();
    void knowsItsYears();
    void knowsWhenArticlesWereWritten();
};

void FundingDaysTest::readsDates_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *period, Nature nature, const char *days) {
        QTest::addRow("%s, %d", period, int(nature)) << QString::fromLatin1(period) << nature << QString::fromUtf8(days);
    };
    // all of them written on 21 January 2025
    row("2025-03-05", Nature::Announced, "day 2025-03-05 to 2025-03-05");
    row("2026", Nature::Announced, "2026-01-01 to 2026-12-31");
    row("2026-02", Nature::Announced, "2026-02-01 to 2026-02-28");
    row("2026~", Nature::Announced, "2025-01-01 to 2027-12-31");
    row("2026-04?", Nature::Announced, "2026-03-01 to 2026-05-31");
    row("2026-03-01%", Nature::Announced, "2026-02-28 to 2026-03-02");
    row("2025-02-01/2029-06-30", Nature::Announced, "2025-02-01 to 2029-06-30 [2025-02-01 to 2029-06-30]");
    row("2019/2030", Nature::Announced, "2019-01-01 to 2030-12-31 [2019-12-31 to 2030-01-01]");
    row("2019-05/2030-02-03", Nature::Invested, "2019-05-01 to 2030-02-03 [2019-05-31 to 2030-02-03]");
    row("2019~/2030-01?", Nature::Invested, "2018-01-01 to 2030-02-28"); // about when: no day is sure
    row("2019~/2036~", Nature::Announced, "2018-01-01 to 2037-12-31");
    row("2019/2036~", Nature::Announced, "2019-01-01 to 2037-12-31");
    row("2027~/2028", Nature::Announced, "2026-01-01 to 2028-12-31"); // no day is sure
    row("2029/2029", Nature::Announced, "2029-01-01 to 2029-12-31");
    row("/2029", Nature::Announced, "@2025-01-21 to 2029-12-31");
    row("/2029", Nature::Immediate, "@2025-01-21 to 2029-12-31");
    row("/2029", Nature::Invested, "… to 2029-12-31"); // invested already: nothing says since when
    row("/2029", Nature::Share, "… to 2029-12-31");
    row("/2020", Nature::Announced, "… to 2020-12-31"); // it cannot lie after the articles and end before them
    row("../2029", Nature::Announced, "… to 2029-12-31"); // stated to be open
    row("2019/", Nature::Announced, "2019-01-01 to …");
    row("2019/", Nature::Invested, "2019-01-01 to @2025-01-21");
    row("2026/", Nature::Invested, "2026-01-01 to …");
    row("2019/..", Nature::Invested, "2019-01-01 to …");
    row("", Nature::Announced, "@2025-01-21 to …");
    row("", Nature::Invested, "… to @2025-01-21");
    row("", Nature::Immediate, "at once @2025-01-21 to @2025-01-21");
    row("", Nature::Share, "… to …");
}

void FundingDaysTest::readsDates()
{
    QFETCH(QString, period);
    QFETCH(Nature, nature);
    QFETCH(QString, days);
    const auto read = parseEdtf(period);
    QVERIFY2(read, read ? "" : qPrintable(read.problem()));
    const FundingDays found = fundingDays(*read, nature, QDate(2025, 1, 21));
    QCOMPARE(drawn(found), days);
    QCOMPARE(found.isVague(), found.shape == FundingDays::Shape::Span && period != QStringLiteral("2025-02-01/2029-06-30"));
    const FundingDays undated = fundingDays(*read, nature, {}); // no article is dated: nothing is bounded by one
    QVERIFY(undated.start != FundingDays::Bound::Articles && undated.end != FundingDays::Bound::Articles);
    if (!read->isStated())
        QCOMPARE(drawn(undated), QStringLiteral("… to …"));
}

void FundingDaysTest::placesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("x");
    // 2023 and 2024, 731 days from 100 to 831
    QTest::newRow("the first day") << QDate(2023, 1, 1) << 100.0;
    QTest::newRow("the second") << QDate(2023, 1, 2) << 101.0;
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << 100.0 + 365 + 59;
    QTest::newRow("the last day") << QDate(2024, 12, 31) << 830.0;
    QTest::newRow("the day after") << QDate(2025, 1, 1) << 831.0;
    QTest::newRow("long before") << QDate(1066, 10, 14) << 100.0;
    QTest::newRow("long after") << QDate(9999, 12, 31) << 831.0;
}

void FundingDaysTest::placesDays()
{
    QFETCH(QDate, day);
    QFETCH(double, x);
    const YearScale scale{{2023, 2024}, 100, 831};
    QCOMPARE(scale.x(day), x);
}

void FundingDaysTest::knowsItsYears()
{
    QCOMPARE(yearsNamed(test::realDossier()), (FundingYears{2019, 2030}));
    Dossier mini = test::MiniDossier().read();
    QCOMPARE(yearsNamed(mini), (FundingYears{2019, 2036}));
    for (Claim &claim : mini.claims)
        claim.period = {};
    QVERIFY(!yearsNamed(mini));
    QCOMPARE((FundingYears{2023, 2024}.days()), 731);
}

void FundingDaysTest::knowsWhenArticlesWereWritten()
{
    const Dossier real = test::realDossier();
    QCOMPARE(writtenFrom(real.articles.at(0)), QDate(2025, 1, 21)); // it states none: not before that day
    QCOMPARE(writtenFrom(real.articles.at(1)), QDate(2025, 1, 22));
    QCOMPARE(writtenFrom(real, *real.claimByKey(QStringLiteral("stargate-size"))), QDate(2025, 1, 21));
    const Dossier mini = test::MiniDossier().read();
    QVERIFY(!writtenFrom(mini.articles.at(0)).isValid());
    QCOMPARE(writtenFrom(mini, *mini.claimByKey(QStringLiteral("estran-size"))), QDate(2024, 5, 14)); // of the one that is dated
}

QTEST_GUILESS_MAIN(FundingDaysTest)
#include "tst_fundingdays.moc"
