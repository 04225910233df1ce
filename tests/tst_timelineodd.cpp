// The timeline of odd dossiers: without dates, with very many claims, very long names, days at the ends of time.
#include "core/filtertext.h"
#include "core/timelinelayout.h"
#include "core/translators.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "saiddossier.h"

#include <QtTest>

using namespace deal;

class TimelineOddTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_english.install(QStringLiteral("en"));
        m_real = test::realDossier();
    }
    void needsNoDates();
    void bearsOddDossiers_data();
    void bearsOddDossiers();

private:
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
    Dossier m_real;
};

void TimelineOddTest::needsNoDates()
{
    const Dossier bare = test::dossierSaying(1, {QStringLiteral("A: un"), QStringLiteral("A: deux")});
    const Timeline one = timeline(bare);
    QVERIFY(one.lanes.isEmpty());
    QCOMPARE(one.undated.items.size(), 2);
    QCOMPARE(faultOf(drawn(one)), QString());
    QVERIFY(test::wordsIn(drawn(one)).contains(QStringLiteral("No date stated")));
    QCOMPARE(QDate::fromJulianDay(qint64(one.first.from)), QDate(2019, 1, 1));
    const Timeline empty = timeline(Dossier());
    QVERIFY(empty.nothing.contains(QStringLiteral("no claim")));
    QCOMPARE(faultOf(drawn(empty)), QString());
}

void TimelineOddTest::bearsOddDossiers_data()
{
    QTest::addColumn<Dossier>("dossier");
    Dossier many = m_real;
    for (int i = 0; i < 300; ++i) {
        many.claims << m_real.claims.at(i % 28);
        many.claims.last().key = QStringLiteral("more%1").arg(i);
        many.claims.last().period =
            *parseEdtf(i % 3 ? QStringLiteral("%1/%2").arg(1990 + i % 30).arg(1993 + i % 30 + i % 7) : QString());
    }
    many.derive();
    QTest::newRow("a party in 300 clauses") << many;
    Dossier wordy = m_real;
    for (Claim &claim : wordy.claims)
        claim.title = {{{QStringLiteral("en"), QString(4000, u'w')}}};
    for (Party &party : wordy.parties)
        party.name = {{{QStringLiteral("en"), QStringLiteral("long ").repeated(800)}}};
    QTest::newRow("names of 4000 characters") << wordy;
    Dossier arabic = m_real;
    for (Claim &claim : arabic.claims)
        claim.title = {{{QStringLiteral("en"), QString::fromUtf8("اتفاق بين الشركات حتى عام 2030")}}};
    QTest::newRow("right to left") << arabic;
    Dossier far = m_real;
    far = dated(dated(dated(far, 0, "0001/9999"), 1, "0001~"), 2, "/9999-12-31");
    QTest::newRow("the ends of time") << far;
    Dossier nameless = m_real;
    for (Claim &claim : nameless.claims)
        claim.title = {};
    QTest::newRow("no names") << nameless;
}

void TimelineOddTest::bearsOddDossiers()
{
    QFETCH(Dossier, dossier);
    for (const TimelineLanes by : {TimelineLanes::Parties, TimelineLanes::Kinds}) {
        Timeline one = timeline(dossier, "", by);
        for (const bool whole : {false, true}) {
            if (whole)
                one.window = one.whole;
            for (const int width : {320, 900}) {
                const Drawing drawing = drawn(one, QSizeF(width, 400));
                QCOMPARE(faultOf(drawing), QString());
                QCOMPARE(drawing.marks.size(), dossier.claims.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TimelineOddTest)
#include "tst_timelineodd.moc"
