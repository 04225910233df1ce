// Dates as the sources give them.
#include "core/edtf.h"

#include <QtTest>

using namespace deal;
using namespace Qt::StringLiterals;

class TestEdtf final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesInOneShortLine();
    void tellsWhatItRead();
    void nothingIsNotStated();
    void everyDayOfTheCalendarReadsBack();
};

void TestEdtf::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QDate>("sorting");
    const QDate none;
    QTest::newRow("a year") << u"2030"_s << QDate(2030, 1, 1) << QDate(2030, 12, 31) << QDate(2030, 1, 1);
    QTest::newRow("a month") << u"2025-01"_s << QDate(2025, 1, 1) << QDate(2025, 1, 31) << QDate(2025, 1, 1);
    QTest::newRow("a leap February") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29) << QDate(2024, 2, 1);
    QTest::newRow("a day") << u"2025-01-21"_s << QDate(2025, 1, 21) << QDate(2025, 1, 21) << QDate(2025, 1, 21);
    QTest::newRow("a leap day") << u"2024-02-29"_s << QDate(2024, 2, 29) << QDate(2024, 2, 29) << QDate(2024, 2, 29);
    QTest::newRow("about") << u"2025-01~"_s << QDate(2025, 1, 1) << QDate(2025, 1, 31) << QDate(2025, 1, 1);
    QTest::newRow("uncertain") << u"2030?"_s << QDate(2030, 1, 1) << QDate(2030, 12, 31) << QDate(2030, 1, 1);
    QTest::newRow("about and uncertain") << u"2030%"_s << QDate(2030, 1, 1) << QDate(2030, 12, 31) << QDate(2030, 1, 1);
    QTest::newRow("the year 1") << u"0001"_s << QDate(1, 1, 1) << QDate(1, 12, 31) << QDate(1, 1, 1);
    QTest::newRow("from, to") << u"2019/2030"_s << QDate(2019, 1, 1) << QDate(2030, 12, 31) << QDate(2019, 1, 1);
    QTest::newRow("within one year") << u"2024/2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31) << QDate(2024, 1, 1);
    QTest::newRow("of unlike length") << u"2024-05-03/2024"_s << QDate(2024, 5, 3) << QDate(2024, 12, 31) << QDate(2024, 5, 3);
    QTest::newRow("start not stated") << u"/2030"_s << none << QDate(2030, 12, 31) << QDate(2030, 12, 31);
    QTest::newRow("end not stated") << u"2019/"_s << QDate(2019, 1, 1) << none << QDate(2019, 1, 1);
    QTest::newRow("open end") << u"2025-01-21/.."_s << QDate(2025, 1, 21) << none << QDate(2025, 1, 21);
    QTest::newRow("open start") << u"../2030~"_s << none << QDate(2030, 12, 31) << QDate(2030, 12, 31);
}

void TestEdtf::reads()
{
    QFETCH(const QString, text);
    const auto period = parseEdtf(text);
    QVERIFY(period);
    QTEST(period->start.earliest(), "earliest");
    QTEST(period->end.latest(), "latest");
    QTEST(sortingDay(*period), "sorting");
    QVERIFY(period->isStated());
    QCOMPARE(period->interval, text.contains(u'/'));
    QCOMPARE(period->text(), text);
}

void TestEdtf::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString forms = u"2025-01-21"_s;
    const QString calendar = u"calendar"_s;
    QTest::newRow("words") << u"soon"_s << forms;
    QTest::newRow("two digits") << u"30"_s << forms;
    QTest::newRow("five digits") << u"20300"_s << forms;
    QTest::newRow("a sign") << u"+203"_s << forms;
    QTest::newRow("spaces") << u" 2030"_s << forms;
    QTest::newRow("the French way") << u"21/01/2025"_s << forms;
    QTest::newRow("a month of one digit") << u"2025-1"_s << forms;
    QTest::newRow("a dangling hyphen") << u"2025-"_s << forms;
    QTest::newRow("dots") << u"2025.01"_s << forms;
    QTest::newRow("Arabic-Indic digits") << u"٢٠٣٠"_s << forms;
    QTest::newRow("two flags") << u"2030~?"_s << forms;
    QTest::newRow("three parts") << u"2019/2024/2030"_s << forms;
    QTest::newRow("dots alone") << u".."_s << forms;
    QTest::newRow("a time") << u"2025-01-21T02:16"_s << forms;
    QTest::newRow("month 13") << u"2025-13"_s << calendar;
    QTest::newRow("month 0") << u"2025-00"_s << calendar;
    QTest::newRow("31 April") << u"2025-04-31"_s << calendar;
    QTest::newRow("29 February of a common year") << u"2025-02-29"_s << calendar;
    QTest::newRow("day 0") << u"2025-01-00"_s << calendar;
    QTest::newRow("year 0") << u"0000"_s << calendar;
    QTest::newRow("a slash") << u"/"_s << u"no date at all"_s;
    QTest::newRow("open on both sides") << u"../.."_s << u"no date at all"_s;
    QTest::newRow("ends before it starts") << u"2030/2019"_s << u"before it starts"_s;
    QTest::newRow("ends the day before") << u"2024-05-03/2024-05-02"_s << u"before it starts"_s;
    QTest::newRow("ends the month before") << u"2024-05-03/2024-04"_s << u"before it starts"_s;
}

void TestEdtf::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto period = parseEdtf(text);
    QVERIFY(!period);
    QVERIFY2(period.problem().contains(says), qPrintable(period.problem()));
    QVERIFY2(period.problem().contains(text), qPrintable(period.problem()));
}

void TestEdtf::refusesInOneShortLine()
{
    const QString problem = parseEdtf(u"2030\n2031\r"_s + u"2"_s.repeated(100'000)).problem();
    QVERIFY2(problem.startsWith(u"“2030 2031 222"_s), qPrintable(problem.left(300)));
    QVERIFY2(problem.size() < 300, qPrintable(QString::number(problem.size())));
    QVERIFY(!problem.contains(u'\n') && !problem.contains(u'\r'));
    QVERIFY(!parseEdtf(u"2039-02-00/\n15").problem().contains(u'\n')); // of which the first half is what is wrong
}

void TestEdtf::tellsWhatItRead()
{
    const auto period = parseEdtf(u"2025-01~/..");
    QVERIFY(period);
    QVERIFY(period->start.approximate);
    QVERIFY(!period->start.uncertain);
    QCOMPARE(period->start.day, 0);
    QCOMPARE(period->end.form, EdtfDate::Form::Open);

    const auto date = parseEdtf(u"2030%");
    QVERIFY(date);
    QVERIFY(date->start.approximate && date->start.uncertain);
    QCOMPARE(date->start, date->end);
}

void TestEdtf::nothingIsNotStated()
{
    const auto period = parseEdtf(u"");
    QVERIFY(period);
    QCOMPARE(*period, Period{});
    QVERIFY(!period->isStated());
    QVERIFY(!sortingDay(*period).isValid());
    QCOMPARE(period->text(), QString());
}

void TestEdtf::everyDayOfTheCalendarReadsBack()
{
    for (QDate day(2023, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1)) {
        const QString text = day.toString(Qt::ISODate);
        const auto period = parseEdtf(text);
        QVERIFY2(period, qPrintable(text));
        QCOMPARE(period->start.earliest(), day);
        QCOMPARE(period->text(), text);
    }
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
