// The claims in time as a drawing: each in one lane, none upon another, nothing dated that the articles do not date.
#include "core/filtertext.h"
#include "core/timelinelayout.h"
#include "core/timelinewords.h"
#include "core/translators.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "saiddossier.h"

#include <QtTest>

#include <cmath>

using namespace deal;

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void spansAreWhatIsStated_data();
    void spansAreWhatIsStated();
    void everyClaimStandsOnce_data() { lanes(); }
    void everyClaimStandsOnce();
    void namesItsLanes();
    void seesTheYearsNamed_data();
    void seesTheYearsNamed();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void rowsStayAsOneComesNearer();
    void marksStandOnTheirDays();
    void fadesWhereNoDayIsStated();
    void aFilterMovesNothing();
    void whatIsOutOfSightIsCounted();
    void tellsWhen_data();
    void tellsWhen();
    void tellsOnlyTheSignsThatAreDrawn();
    void drawsItsDays();
    void aPictureKnowsNoToday();

private:
    static void lanes();
    [[nodiscard]] Timeline timeline(
        const Dossier &dossier, const char *filter = "", TimelineLanes by = TimelineLanes::Parties) const
    {
        return timelineOf(dossier, filterFromText(dossier, QString::fromLatin1(filter)), by, m_words);
    }
    [[nodiscard]] Drawing drawn(const Timeline &timeline, QSizeF size = {700, 600}) const
    {
        return drawTimeline(timeline, size, m_words, test::typewriter);
    }
    /// What is wrong, where some marks are out of sight.
    [[nodiscard]] static QString faultOf(Drawing drawing)
    {
        drawing.marks.removeIf([](const DrawnMark &mark) { return mark.place.isEmpty(); });
        return test::faultOf(drawing);
    }
    /// The clause's days are others.
    [[nodiscard]] static Dossier dated(Dossier dossier, int claim, const char *period)
    {
        dossier.claims[claim].period = *parseEdtf(QString::fromLatin1(period));
        return dossier;
    }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_mini, m_real;
};

void TimelineTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_mini = test::MiniDossier().read();
    m_real = test::realDossier();
}

void TimelineTest::lanes()
{
    QTest::addColumn<TimelineLanes>("by");
    QTest::newRow("by party") << TimelineLanes::Parties;
    QTest::newRow("by kind") << TimelineLanes::Kinds;
}

void TimelineTest::spansAreWhatIsStated_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *claim, const char *span) {
        QTest::newRow(claim) << QString::fromLatin1(claim) << QString::fromUtf8(span);
    };
    row("term", "span … to 2030-12-31, ends from 2030-01-01");
    row("exclusive-building", "span 2019-01-01 to …, starts by 2019-12-31");
    row("azure-commitment", "span 2025-01-22 to …"); // new: counted from the day of the article that says so
    row("microsoft-products", "undated");
    row("stargate-size", "span 2025-01-21 to 2029-12-31, ends from 2029-01-01");
    row("stargate-first-part", "point 2025-01-21 to 2025-01-21"); // at once
    row("microsoft-invested", "span … to 2025-01-21");
    row("revenue-share", "undated");
    row("first-agreements", "point 2019-01-01 to 2019-12-31, starts by 2019-12-31, ends from 2019-01-01");
    row("return-to-white-house", "point 2025-01-19 to 2025-01-21, starts by 2025-01-20, ends from 2025-01-20");
    row("venture-announced", "point 2024-12-01 to 2025-02-28, starts by 2025-01-31, ends from 2025-01-01");
    row("white-house-announcement",
        "point 2025-01-21 to 2025-01-21, starts by 2025-01-21, ends from 2025-01-21, exact start, exact end");
    row("oracle-asked", "undated"); // an event is nothing but its day
}

void TimelineTest::spansAreWhatIsStated()
{
    QFETCH(QString, claim);
    const TimelineSpan span = timelineSpan(m_real, *m_real.claimByKey(claim));
    const auto day = [](QDate one) { return one.isValid() ? one.toString(Qt::ISODate) : QStringLiteral("…"); };
    QString words = span.shape == TimelineSpan::Shape::Undated
        ? QStringLiteral("undated")
        : (span.shape == TimelineSpan::Shape::Point ? QStringLiteral("point ") : QStringLiteral("span ")) + day(span.first)
            + QStringLiteral(" to ") + day(span.last);
    if (span.startsBy.isValid())
        words += QStringLiteral(", starts by ") + day(span.startsBy);
    if (span.endsFrom.isValid())
        words += QStringLiteral(", ends from ") + day(span.endsFrom);
    words += (span.exactStart ? QStringLiteral(", exact start") : QString())
        + (span.exactEnd ? QStringLiteral(", exact end") : QString());
    QTEST(words, "span");
}

void TimelineTest::everyClaimStandsOnce()
{
    QFETCH(TimelineLanes, by);
    for (const Dossier &dossier : {m_real, m_mini}) {
        QSet<ClaimId> seen;
        const Drawing drawing = drawn(timeline(dossier, "", by));
        for (const DrawnMark &mark : drawing.marks) {
            QVERIFY(!seen.contains(mark.claim));
            seen.insert(mark.claim);
            QVERIFY(mark.seen && !mark.place.isEmpty() && !mark.sentence.isEmpty());
        }
        QCOMPARE(seen.size(), dossier.claims.size());
    }
}

void TimelineTest::namesItsLanes()
{
    for (const TimelineLane &lane : timeline(m_real).lanes) {
        QVERIFY(lane.party && !lane.items.isEmpty());
        QCOMPARE(lane.name, m_words.text(m_real.party(*lane.party).name));
        for (const TimelineItem &item : lane.items)
            QCOMPARE(m_real.claim(item.claim).parties.first().party, *lane.party);
    }
    QStringList kinds;
    for (const TimelineLane &lane : timeline(m_real, "", TimelineLanes::Kinds).lanes)
        kinds << lane.name;
    QCOMPARE(kinds.last(), QStringLiteral("Events"));
    QCOMPARE(kinds.at(kinds.size() - 2), QStringLiteral("Amounts"));
    QVERIFY(kinds.contains(m_words.clauseKind(ClauseKind::Exclusivity)));
}

void TimelineTest::seesTheYearsNamed_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *period, const char *first, const char *whole) {
        QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(first) << QString::fromLatin1(whole);
    };
    row("2030", "2019 to 2030", "2019 to 2030");
    row("2035", "2019 to 2035", "2019 to 2035");
    row("0001", "2019 to 2030", "1 to 2030"); // far away: one goes there, or reads of it
    row("9999", "2019 to 2030", "2019 to 9999");
}

void TimelineTest::seesTheYearsNamed()
{
    QFETCH(QString, period);
    const Timeline one = timeline(dated(m_real, 0, period.toLatin1().constData()));
    const auto years = [](const TimeWindow &window) {
        return QStringLiteral("%1 to %2")
            .arg(QDate::fromJulianDay(qint64(window.from)).year())
            .arg(QDate::fromJulianDay(qint64(window.to) - 1).year());
    };
    QTEST(years(one.first), "first");
    QTEST(years(one.whole), "whole");
}

void TimelineTest::nothingOverlaps_data()
{
    QTest::addColumn<TimelineLanes>("by");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("lang");
    for (const TimelineLanes by : {TimelineLanes::Parties, TimelineLanes::Kinds})
        for (const int width : {320, 560, 700, 1200, 3000})
            for (const char *lang : {"en", "fr"})
                QTest::addRow("%s, %d, %s", by == TimelineLanes::Parties ? "by party" : "by kind", width, lang)
                    << by << width << QString::fromLatin1(lang);
}

void TimelineTest::nothingOverlaps()
{
    QFETCH(TimelineLanes, by);
    QFETCH(int, width);
    QFETCH(QString, lang);
    const Words words(lang);
    for (const Dossier &dossier : {m_real, m_mini}) {
        Timeline one = timelineOf(dossier, {}, by, words, QDate(2026, 5, 4));
        one.asOf = FundingWritten{QDate(2025, 1, 22), QStringLiteral("as of 22 January 2025")};
        const TimeWindow first = one.first;
        for (const double factor : {1.0, 0.5, 0.11, 0.01, 3.0, 40.0})
            for (const double share : {0.0, -0.4, 0.2, 0.7}) {
                one.window = panned(zoomed(first, factor, (first.from + first.to) / 2), share * first.days());
                const Drawing drawing = drawTimeline(one, QSizeF(width, 300), words, test::typewriter);
                const QString fault = faultOf(drawing);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 (%2, %3)").arg(fault).arg(factor).arg(share)));
            }
    }
}

void TimelineTest::rowsStayAsOneComesNearer()
{
    Timeline one = timeline(m_real);
    const TimeWindow first = one.first;
    const auto rows = [&](double factor, double share) {
        one.window = panned(zoomed(first, factor, double(QDate(2025, 1, 21).toJulianDay())), share * first.days());
        const Drawing drawing = drawTimelineLanes(one, {700, 100}, m_words, test::typewriter);
        QHash<ClaimId, qreal> tops;
        for (const DrawnMark &mark : drawing.marks)
            if (!mark.place.isEmpty())
                tops.insert(mark.claim, mark.place.top() - drawing.plot.top());
        return tops;
    };
    const QHash<ClaimId, qreal> before = rows(1, 0);
    for (const double factor : {0.8, 0.3, 0.05, 0.004})
        for (const double share : {0.0, 0.01, -0.3}) {
            const QHash<ClaimId, qreal> now = rows(factor, share);
            for (auto mark = now.begin(); mark != now.end(); ++mark)
                QCOMPARE(*mark, before.value(mark.key(), -1));
        }
}

void TimelineTest::marksStandOnTheirDays()
{
    const Timeline one = timeline(m_real);
    const Drawing drawing = drawn(one, {1000, 600});
    const TimeScale scale = timelineScale(one, 1000);
    const auto markOf = [&](const char *key) {
        for (int i = 0; i < drawing.marks.size(); ++i)
            if (m_real.claim(drawing.marks.at(i).claim).key == QLatin1StringView(key))
                return i;
        return -1;
    };
    const DrawnDot day = test::shapesOf<DrawnDot>(drawing, markOf("white-house-announcement")).first();
    QVERIFY(day.diamond && !day.fill.pale);
    QVERIFY(std::abs(day.middle.x() - (scale.x(QDate(2025, 1, 21)) + scale.x(QDate(2025, 1, 22))) / 2) < 1e-6);
    const DrawnDot year = test::shapesOf<DrawnDot>(drawing, markOf("first-agreements")).first();
    QVERIFY(year.diamond && year.fill.pale); // some day of 2019
    const DrawnLine days = test::shapesOf<DrawnLine>(drawing, markOf("first-agreements")).first();
    QCOMPARE(days.line.x1(), scale.x(QDate(2019, 1, 1)));
    QCOMPARE(days.line.x2(), scale.x(QDate(2020, 1, 1)));
    QVERIFY(!test::shapesOf<DrawnDot>(drawing, markOf("stargate-first-part")).first().diamond); // an amount is a dot
    const DrawnBox size = test::shapesOf<DrawnBox>(drawing, markOf("stargate-size")).first();
    QCOMPARE(size.rect.left(), scale.x(QDate(2025, 1, 21)));
    QCOMPARE(size.rect.right(), scale.x(QDate(2030, 1, 1)));
}

void TimelineTest::fadesWhereNoDayIsStated()
{
    Dossier dossier = dated(m_real, 0, "2021-03-04/2028-05-06");
    dossier = dated(dossier, 1, "2021/2028");
    dossier = dated(dossier, 2, "2021/");
    const Timeline one = timeline(dossier);
    const Drawing drawing = drawn(one, {1000, 600});
    const TimeScale scale = timelineScale(one, 1000);
    const auto boxOf = [&](int claim) {
        for (int i = 0; i < drawing.marks.size(); ++i)
            if (drawing.marks.at(i).claim == ClaimId(claim))
                return test::shapesOf<DrawnBox>(drawing, i).first();
        return DrawnBox();
    };
    QCOMPARE(boxOf(0).fadeLeft, 0);
    QCOMPARE(boxOf(0).fadeRight, 0);
    QCOMPARE(boxOf(1).rect.left() + boxOf(1).fadeLeft, scale.x(QDate(2021, 12, 31))); // sure from its last day on
    QCOMPARE(boxOf(1).rect.right() - boxOf(1).fadeRight, scale.x(QDate(2028, 1, 1)));
    QCOMPARE(boxOf(2).rect.right(), scale.right);
    QVERIFY(boxOf(2).fadeRight > 0);
}

void TimelineTest::aFilterMovesNothing()
{
    const Drawing all = drawn(timeline(m_real));
    for (const char *text : {"party=microsoft", "kind=access", "on=2019-01-01", "on=2031-01-01", "agreement=differ"}) {
        const Filter filter = filterFromText(m_real, QString::fromLatin1(text));
        const Drawing some = drawn(timelineOf(m_real, filter, TimelineLanes::Parties, m_words));
        QCOMPARE(some.marks.size(), all.marks.size());
        const qreal down = some.plot.top() - all.plot.top(); // a longer title
        for (int i = 0; i < all.marks.size(); ++i) {
            QCOMPARE(some.marks.at(i).place.translated(0, -down), all.marks.at(i).place);
            QCOMPARE(some.marks.at(i).seen, answers(m_real, some.marks.at(i).claim, filter));
            if (some.marks.at(i).seen)
                continue;
            for (const DrawnBox &box : test::shapesOf<DrawnBox>(some, i)) // an outline, or the ground behind its name
                QVERIFY(box.fill.of == Tint::Of::Card && (box.dashed || box.edge.of == Tint::Of::Nothing));
            QVERIFY(some.marks.at(i).sentence.contains(QStringLiteral("left out by the filter")));
        }
        QVERIFY(test::wordsIn(some).contains(QStringLiteral("left out by the filter (")));
    }
}

void TimelineTest::whatIsOutOfSightIsCounted()
{
    Timeline one = timeline(dated(dated(m_real, 0, "0001"), 1, "9999"));
    const Drawing drawing = drawn(one);
    const auto hidden =
        std::count_if(drawing.marks.begin(), drawing.marks.end(), [](const DrawnMark &m) { return m.place.isEmpty(); });
    QCOMPARE(hidden, 2);
    QVERIFY(test::wordsIn(drawing).contains(QStringLiteral("1 earlier · 1 later")));
    one.window = one.whole;
    for (const DrawnMark &mark : drawn(one).marks)
        QVERIFY(!mark.place.isEmpty());
}

void TimelineTest::tellsWhen_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *claim, const char *words) {
        QTest::newRow(claim) << QString::fromLatin1(claim) << QString::fromUtf8(words);
    };
    row("term", "until 2030, no day given, start not stated");
    row("exclusive-building", "from 2019, no day given, end open");
    row("azure-commitment", "no date stated, start not stated: counted from the articles’ day, 22 January 2025");
    row("microsoft-products", "no date stated");
    row("stargate-size", "until 2029, no day given, start not stated: counted from the articles’ day, 21 January 2025");
    row("stargate-first-part", "at once, no date stated");
    row("microsoft-invested", "before the articles, no date stated");
    row("first-agreements", "2019, no day given");
    row("return-to-white-house", "20 January 2025, uncertain");
    row("venture-announced", "about January 2025");
    row("white-house-announcement", "21 January 2025");
    row("oracle-asked", "no date stated");
}

void TimelineTest::tellsWhen()
{
    QFETCH(QString, claim);
    QTEST(timelineWhen(m_real, *m_real.claimByKey(claim), m_words), "words");
}

void TimelineTest::tellsOnlyTheSignsThatAreDrawn()
{
    const QString all = test::wordsIn(drawn(timeline(m_real)));
    for (const char *sign : {"clause", "amount, over time", "amount, at once or on a day", "event", "pale: ", "fading: "})
        QVERIFY2(all.contains(QString::fromLatin1(sign)), sign);
    for (const char *sign : {"line at an end: a stated day", "left out by the filter", "rests on nothing"})
        QVERIFY2(!all.contains(QString::fromLatin1(sign)), sign);
    QVERIFY(test::wordsIn(drawn(timeline(dated(m_real, 0, "2021-03-04/")))).contains(QStringLiteral("line at an end: ")));
    Dossier bare = test::dossierSaying(1, {QStringLiteral("A: un"), QStringLiteral("A: deux")});
    const QString none = test::wordsIn(drawn(timeline(bare)));
    QVERIFY(!none.contains(QStringLiteral("event")) && !none.contains(QStringLiteral("fading")));
}

void TimelineTest::drawsItsDays()
{
    Timeline one = timelineOf(
        m_real, filterFromText(m_real, QStringLiteral("on=2022-02-02")), TimelineLanes::Parties, m_words, QDate(2026, 11, 23));
    const Drawing drawing = drawn(one, {900, 600});
    const TimeScale scale = timelineScale(one, 900);
    const QString words = test::wordsIn(drawing);
    for (const char *said : {"the articles, not before 21 January 2025", "as of 2 February 2022", "today, 23 November 2026"})
        QVERIFY2(words.contains(QString::fromLatin1(said)), said);
    for (const QDate day : {QDate(2025, 1, 21), QDate(2022, 2, 2), QDate(2026, 11, 23)}) {
        bool found = false;
        for (const DrawnLine &line : test::shapesOf<DrawnLine>(drawing, -1))
            found = found
                || (line.line.dx() == 0 && std::abs(line.line.x1() - scale.x(day)) < 1e-6 && line.tint.of != Tint::Of::Grid);
        QVERIFY(found);
    }
    one.window = windowOf(QDate(2027, 1, 1), QDate(2028, 1, 1)); // none of them is in sight
    QVERIFY(!test::wordsIn(drawn(one)).contains(QStringLiteral("today")));
}

void TimelineTest::aPictureKnowsNoToday()
{
    const Picture picture = timelineToTake(m_real, {}, TimelineLanes::Parties, m_words);
    QVERIFY(picture.nothing.isEmpty());
    QCOMPARE(picture.facts.view, View::Timeline);
    QCOMPARE(picture.facts.claims.size(), m_real.claims.size());
    QVERIFY(picture.facts.address.endsWith(QStringLiteral("/timeline")));
    const Drawing drawing = picture.draw({1200, 675}, test::typewriter);
    QVERIFY(!test::wordsIn(drawing).contains(QStringLiteral("today")));
    QCOMPARE(picture.draw({1200, 675}, test::typewriter), drawing);
    QVERIFY(test::wordsIn(drawing).contains(QStringLiteral("Sources: A, ")));
    QVERIFY(!test::wordsIn(timelineToTake(m_real, {}, TimelineLanes::Parties, m_words, false).draw({1200, 675}, test::typewriter))
                 .contains(QStringLiteral("Sources: ")));
    Filter nobody = filterFromText(m_real, QStringLiteral("party=china&party=mgx"));
    QVERIFY(timelineToTake(m_real, nobody, TimelineLanes::Parties, m_words).nothing.contains(QStringLiteral("filter")));
    QVERIFY(nothingInTime(m_real, nobody, m_words) && !nothingInTime(m_real, {}, m_words));
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
