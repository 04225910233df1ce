// Days along an axis: places and back, zoom and pan, and ticks whose words never meet.
#include "core/timescale.h"
#include "core/translators.h"
#include "typewriter.h"

#include <QtTest>

#include <cmath>

using namespace deal;

class TimeScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_english.install(QStringLiteral("en")); }
    void placesDays_data();
    void placesDays();
    void leadsBackToTheDay();
    void zoomsAroundADay();
    void staysWithinAllTime();
    void ticksInTheirUnits_data();
    void ticksInTheirUnits();
    void labelsNeverMeet_data();
    void labelsNeverMeet();
    void someLabelIsAlwaysSeen();
    void ticksInFrench();
    void elides_data();
    void elides();

private:
    [[nodiscard]] QStringList labels(const TimeScale &scale, const Words &words) const
    {
        QStringList list;
        for (const TimeTick &tick : timeTicks(scale, words, test::typewriter))
            if (!tick.label.isEmpty())
                list << tick.label;
        return list;
    }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
};

void TimeScaleTest::placesDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qreal>("x"); // of 1000
    QTest::newRow("its first day") << QDate(2019, 1, 1) << QDate(2030, 12, 31) << QDate(2019, 1, 1) << 0.0;
    QTest::newRow("the day after its last") << QDate(2019, 1, 1) << QDate(2030, 12, 31) << QDate(2031, 1, 1) << 1000.0;
    QTest::newRow("its middle") << QDate(2025, 1, 1) << QDate(2025, 1, 20) << QDate(2025, 1, 11) << 500.0;
    QTest::newRow("before it") << QDate(2025, 1, 11) << QDate(2025, 1, 20) << QDate(2025, 1, 1) << -1000.0;
    QTest::newRow("the first day of all") << QDate(1, 1, 1) << QDate(9999, 12, 31) << QDate(1, 1, 1) << 0.0;
    QTest::newRow("the last day of all") << QDate(9999, 12, 22) << QDate(9999, 12, 31) << QDate(9999, 12, 31) << 900.0;
}

void TimeScaleTest::placesDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QDate, day);
    QFETCH(qreal, x);
    const TimeScale scale{windowOf(first, last), 0, 1000};
    QVERIFY2(std::abs(scale.x(day) - x) < 1e-6, qPrintable(QString::number(scale.x(day))));
}

void TimeScaleTest::leadsBackToTheDay()
{
    const TimeScale scale{windowOf(QDate(2019, 1, 1), QDate(2030, 12, 31)), 16, 616};
    for (QDate day(2019, 1, 1); day.year() < 2031; day = day.addDays(13)) {
        QCOMPARE(scale.dateAt((scale.x(day) + scale.x(day.addDays(1))) / 2), day);
        QVERIFY(scale.x(day) < scale.x(day.addDays(1)));
    }
    QCOMPARE(TimeScale({allTime(), 0, 100}).dateAt(-50), QDate(1, 1, 1));
    QCOMPARE(TimeScale({allTime(), 0, 100}).dateAt(500), QDate(9999, 12, 31));
}

void TimeScaleTest::zoomsAroundADay()
{
    const TimeWindow window = windowOf(QDate(2019, 1, 1), QDate(2030, 12, 31));
    for (const double share : {0.0, 0.3, 0.5, 1.0})
        for (const double factor : {0.1, 0.7, 1.0, 3.0}) {
            const double day = window.from + share * window.days();
            const TimeWindow now = zoomed(window, factor, day);
            QVERIFY(std::abs(now.days() - window.days() * factor) < 1e-6);
            QVERIFY(std::abs((day - now.from) / now.days() - share) < 1e-9);
        }
    const TimeWindow near = zoomed(window, 1e-9, window.from);
    QCOMPARE(near.days(), leastDaysSeen);
    QCOMPARE(zoomed(zoomed(window, 0.5, window.from), 2, window.from), window);
}

void TimeScaleTest::staysWithinAllTime()
{
    const TimeWindow all = allTime();
    QCOMPARE(zoomed(windowOf(QDate(2025, 1, 1), QDate(2025, 12, 31)), 1e9, 0), all);
    const TimeWindow year = windowOf(QDate(2025, 1, 1), QDate(2025, 12, 31));
    QCOMPARE(panned(year, 1e9).to, all.to);
    QCOMPARE(panned(year, -1e9).from, all.from);
    QCOMPARE(panned(year, -1e9).days(), year.days());
    QCOMPARE(panned(panned(year, 100), -100), year);
    QCOMPARE(within(all, year), year);
    QVERIFY(year.meets(QDate(2025, 12, 31), QDate(2026, 5, 1)));
    QVERIFY(!year.meets(QDate(2026, 1, 1), {}));
    QVERIFY(!year.meets({}, QDate(2024, 12, 31)));
    QVERIFY(year.meets({}, {}));
}

void TimeScaleTest::ticksInTheirUnits_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, QDate first, QDate last, int width, const char *labels) {
        QTest::newRow(name) << first << last << width << QString::fromLatin1(labels);
    };
    row("days", QDate(2025, 1, 28), QDate(2025, 2, 6), 600, "28 Jan 2025 30 31 Feb 2 3 4 5 6");
    row("every fifth day", QDate(2025, 2, 3), QDate(2025, 3, 9), 700, "1 Feb 2025 11 16 21 26 Mar 6");
    row("every tenth day", QDate(2025, 1, 1), QDate(2025, 3, 31), 500, "1 Jan 2025 21 Feb 11 21 Mar 11 21");
    row("days, a month's end", QDate(2025, 1, 30), QDate(2025, 2, 10), 400, "30 31 1 Feb 2025 4 5 6 7 8 9 10");
    row("months", QDate(2024, 11, 1), QDate(2025, 4, 30), 400, "Nov 2024 Dec 2025 Feb Mar Apr");
    row("quarters", QDate(2024, 1, 1), QDate(2025, 12, 31), 500, "2024 Q2 Q3 Q4 2025 Q2 Q3 Q4");
    row("quarters, from the middle of one", QDate(2024, 5, 1), QDate(2025, 12, 31), 500, "Q2 2024 Q3 Q4 2025 Q2 Q3 Q4");
    row("years", QDate(2019, 1, 1), QDate(2030, 12, 31), 600, "2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030");
    row("every second year", QDate(2019, 1, 1), QDate(2030, 12, 31), 320, "2020 2022 2024 2026 2028");
    row("decades", QDate(1900, 1, 1), QDate(1999, 12, 31), 500, "1900 1910 1920 1930 1940 1950 1960 1970 1980 1990");
    row("all of time", QDate(1, 1, 1), QDate(9999, 12, 31), 500, "1 1000 2000 3000 4000 5000 6000 7000 8000 9000");
    row("the end of time", QDate(9999, 12, 1), QDate(9999, 12, 31), 300, "1 Dec 9999 11 16 21 26");
}

void TimeScaleTest::ticksInTheirUnits()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, width);
    QTEST(labels({windowOf(first, last), 0, qreal(width)}, m_words).join(u' '), "labels");
}

void TimeScaleTest::labelsNeverMeet_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<int>("width");
    for (const char *lang : {"en", "fr"})
        for (const int width : {80, 200, 320, 655, 1200, 3840})
            QTest::addRow("%s, %d", lang, width) << QString::fromLatin1(lang) << width;
}

void TimeScaleTest::labelsNeverMeet()
{
    QFETCH(QString, lang);
    QFETCH(int, width);
    Translators translators;
    translators.install(lang);
    const Words words(lang);
    int drawn = 0;
    for (double days = leastDaysSeen; days < allTime().days(); days *= 1.31)
        for (const QDate &begin : {QDate(1, 1, 1), QDate(1999, 12, 30), QDate(2024, 2, 27), QDate(9900, 6, 15)}) {
            const double from = double(begin.toJulianDay());
            const TimeScale scale{within({from, from + days}, allTime()), 16, 16.0 + width};
            QRectF before;
            for (const TimeTick &tick : timeTicks(scale, words, test::typewriter)) {
                QVERIFY(tick.day.isValid());
                if (tick.label.isEmpty())
                    continue;
                ++drawn;
                QVERIFY(tick.place.left() >= scale.left && tick.place.right() <= scale.right + 1e-6);
                QVERIFY2(before.isNull() || tick.place.left() >= before.right() + unit, qPrintable(tick.label));
                const qreal needed =
                    test::typewriter(tick.label, tick.strong ? TextStyle::SmallBold : TextStyle::Small, -1).width();
                QVERIFY(tick.place.width() >= needed - 1e-6);
                before = tick.place;
            }
        }
    QVERIFY(drawn > 50);
    m_english.install(QStringLiteral("en"));
}

void TimeScaleTest::someLabelIsAlwaysSeen()
{
    for (double days = leastDaysSeen; days < allTime().days(); days *= 1.1)
        for (int shift = 0; shift < 40; ++shift) {
            const double from = double(QDate(2025, 1, 1).toJulianDay()) + shift * days / 17;
            const TimeScale scale{within({from, from + days}, allTime()), 0, 400};
            const QStringList seen = labels(scale, m_words);
            QVERIFY2(!seen.isEmpty(), qPrintable(QString::number(days)));
            QVERIFY(seen.size() < 60);
            static const QRegularExpression year(QStringLiteral("[0-9]{4}"));
            QVERIFY2(days > 4000 || seen.join(u' ').contains(year), qPrintable(seen.join(u' '))); // where one is
        }
}

void TimeScaleTest::ticksInFrench()
{
    Translators french;
    french.install(QStringLiteral("fr"));
    const Words words(QStringLiteral("fr"));
    QCOMPARE(labels({windowOf(QDate(2025, 1, 28), QDate(2025, 2, 6)), 0, 600}, words).first(), QStringLiteral("28 janv. 2025"));
    QCOMPARE(labels({windowOf(QDate(2024, 11, 1), QDate(2025, 4, 30)), 0, 400}, words).join(u' '),
        QString::fromUtf8("nov. 2024 2025 févr. mars avr."));
    m_english.install(QStringLiteral("en"));
}

void TimeScaleTest::elides_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qreal>("width"); // a letter is 6.5 wide
    QTest::addColumn<QString>("elided");
    QTest::newRow("fits") << QStringLiteral("exclusive") << 60.0 << QStringLiteral("exclusive");
    QTest::newRow("too long") << QStringLiteral("exclusive access") << 60.0 << QStringLiteral("exclusiv…");
    QTest::newRow("at a space") << QStringLiteral("to be or not") << 45.5 << QStringLiteral("to be…");
    QTest::newRow("no room") << QStringLiteral("exclusive") << 20.0 << QString();
    QTest::newRow("very long") << QString(4000, u'x') << 65.0 << QString(9, u'x') + u'…';
    QTest::newRow("a letter of several units")
        << QString::fromUtf8("e\u0301e\u0301e\u0301e\u0301e\u0301") << 45.5 << QString::fromUtf8("e\u0301e\u0301e\u0301…");
}

void TimeScaleTest::elides()
{
    QFETCH(QString, words);
    QFETCH(qreal, width);
    QTEST(elidedTo(words, TextStyle::Small, width, test::typewriter), "elided");
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
