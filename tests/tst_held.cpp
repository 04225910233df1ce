// Which days a claim holds on: what is stated, what the articles' day stands for, and that nothing is known that is not.
#include "core/asof.h"
#include "core/filtertext.h"
#include "core/held.h"
#include "core/translators.h"
#include "minidossier.h"

#include <QtTest>

using namespace deal;

namespace {

/// A dossier of one claim and one article.
Dossier dossierOf(const Claim &claim, const QString &written)
{
    Dossier dossier;
    dossier.languages = {QStringLiteral("en")};
    dossier.paragraphs << Paragraph{ArticleId(0), ParagraphKind::Body, 1, {}, {PassageId(0)}};
    dossier.passages << Passage{QStringLiteral("p"), ParagraphId(0), ArticleId(0), QStringLiteral("x"), {}, {}, {}};
    dossier.origins << Origin{QStringLiteral("a"), OriginKind::Article, {}, {}};
    Article article;
    article.key = article.letter = QStringLiteral("A");
    article.published = *parseEdtf(written);
    article.paragraphs << ParagraphId(0);
    dossier.articles << article;
    dossier.claims << claim;
    dossier.claims.first().key = QStringLiteral("c");
    dossier.claims.first().evidence << Evidence{PassageId(0), OriginId(0), {}};
    dossier.derive();
    return dossier;
}

Claim clauseOf(Standing standing, const QString &period)
{
    Claim claim;
    claim.kind = ClaimKind::Clause;
    claim.clause = ClauseFacts{ClauseKind::Term, standing};
    claim.period = *parseEdtf(period);
    return claim;
}

QString inWords(const HeldDays &days)
{
    const auto day = [](QDate one) { return one.isValid() ? one.toString(Qt::ISODate) : QStringLiteral("…"); };
    return day(days.first) + QStringLiteral(" to ") + day(days.last);
}

} // namespace

class HeldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsClauses_data();
    void countsClauses();
    void countsAmountsAndEvents_data();
    void countsAmountsAndEvents();
    void knowsNothingWithoutAnArticlesDay();
    void holdsOnItsDaysAlone();
    void aFilterOfADayLeavesWhatMayHold();
    void everyDayOfChangeChangesSomething();
    void tellsADay_data();
    void tellsADay();
    void stepsFromChangeToChange_data();
    void stepsFromChangeToChange();
    void readsATypedDay_data();
    void readsATypedDay();

private:
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_real;
};

void HeldTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_real = test::realDossier();
}

void HeldTest::countsClauses_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, Standing standing, const char *period, const char *days) {
        QTest::newRow(name) << standing << QString::fromLatin1(period) << QString::fromUtf8(days);
    };
    // the article is of 21 January 2025
    row("continues, no date", Standing::Continues, "", "… to …");
    row("continues until a year", Standing::Continues, "/2030", "… to 2030-12-31");
    row("changed since a year", Standing::Changed, "2019/..", "2019-01-01 to …");
    row("new, no date", Standing::New, "", "2025-01-21 to …");
    row("new until a year", Standing::New, "/2030", "2025-01-21 to 2030-12-31");
    row("new, over before the article", Standing::New, "/2024", "2024-12-31 to 2024-12-31");
    row("new since a day", Standing::New, "2025-02-01/", "2025-02-01 to …");
    row("ended, no date", Standing::Ended, "", "… to 2025-01-21");
    row("ended, since a year", Standing::Ended, "2019/", "2019-01-01 to 2025-01-21");
    row("ended, begins after the article", Standing::Ended, "2026/", "2026-01-01 to 2026-01-01");
    row("ended on a day", Standing::Ended, "/2024-06-30", "… to 2024-06-30");
    row("about a year", Standing::Continues, "2027~/2028", "2026-01-01 to 2028-12-31");
    row("the first year of all", Standing::Continues, "0001/", "0001-01-01 to …");
    row("the last year of all", Standing::Continues, "/9999", "… to 9999-12-31");
}

void HeldTest::countsClauses()
{
    QFETCH(Standing, standing);
    QFETCH(QString, period);
    QTEST(inWords(heldDays(dossierOf(clauseOf(standing, period), QStringLiteral("2025-01-21")), ClaimId(0))), "days");
}

void HeldTest::countsAmountsAndEvents_data()
{
    QTest::addColumn<std::optional<Nature>>("nature"); // nothing: an event
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, std::optional<Nature> nature, const char *period, const char *days) {
        QTest::newRow(name) << nature << QString::fromLatin1(period) << QString::fromUtf8(days);
    };
    row("announced, no date", Nature::Announced, "", "2025-01-21 to …");
    row("announced until a year", Nature::Announced, "/2029", "2025-01-21 to 2029-12-31");
    row("at once", Nature::Immediate, "", "2025-01-21 to …");
    row("invested, no date", Nature::Invested, "", "… to …");
    row("invested in a year", Nature::Invested, "2019", "2019-01-01 to …");
    row("a share, no date", Nature::Share, "", "… to …");
    row("a share until a year", Nature::Share, "/2030", "… to 2030-12-31");
    row("an event, no date", {}, "", "2025-01-21 to …");
    row("an event of a day", {}, "2025-01-21", "2025-01-21 to …");
    row("an event of a year", {}, "2019", "2019-01-01 to …");
    row("an event on perhaps a day", {}, "2025-01-20?", "2025-01-19 to …");
}

void HeldTest::countsAmountsAndEvents()
{
    QFETCH(std::optional<Nature>, nature);
    QFETCH(QString, period);
    Claim claim;
    claim.kind = nature ? ClaimKind::Amount : ClaimKind::Event;
    claim.period = *parseEdtf(period);
    if (nature) {
        claim.amount = AmountFacts{};
        claim.amount->nature = *nature;
    }
    QTEST(inWords(heldDays(dossierOf(claim, QStringLiteral("2025-01-21")), ClaimId(0))), "days");
}

void HeldTest::knowsNothingWithoutAnArticlesDay()
{
    QCOMPARE(inWords(heldDays(dossierOf(clauseOf(Standing::New, {}), {}), ClaimId(0))), QStringLiteral("… to …"));
    QCOMPARE(inWords(heldDays(dossierOf(clauseOf(Standing::New, {}), QStringLiteral("2025-01-21/..")), ClaimId(0))),
        QStringLiteral("2025-01-21 to …")); // undated, not before that day
}

void HeldTest::holdsOnItsDaysAlone()
{
    const Dossier dossier = dossierOf(clauseOf(Standing::Continues, QStringLiteral("2019-03-01/2030")), {});
    for (const auto &[day, holds] : {std::pair{QDate(2019, 2, 28), false}, {QDate(2019, 3, 1), true}, {QDate(2025, 1, 1), true},
             {QDate(2030, 12, 31), true}, {QDate(2031, 1, 1), false}})
        QCOMPARE(mayHoldOn(dossier, ClaimId(0), day), holds);
}

void HeldTest::aFilterOfADayLeavesWhatMayHold()
{
    for (const DayChanges &one : daysOfChange(m_real, {})) {
        Filter filter = filterFromText(m_real, QStringLiteral("on=") + one.day.toString(Qt::ISODate));
        QCOMPARE(filter.asOf, one.day);
        for (int i = 0; i < m_real.claims.size(); ++i)
            QCOMPARE(matches(m_real, ClaimId(i), filter), mayHoldOn(m_real, ClaimId(i), one.day));
    }
}

void HeldTest::everyDayOfChangeChangesSomething()
{
    for (const char *text : {"", "party=microsoft", "kind=access", "party=nvidia&party=mgx"}) {
        const Filter filter = filterFromText(m_real, QString::fromLatin1(text));
        const QList<DayChanges> days = daysOfChange(m_real, filter);
        QDate before;
        for (const DayChanges &one : days) {
            QVERIFY(!one.isEmpty());
            QVERIFY(!before.isValid() || before < one.day);
            before = one.day;
            for (const QList<ClaimId> &claims : {one.begin, one.happen})
                for (const ClaimId id : claims)
                    QVERIFY(matches(m_real, id, filter) && mayHoldOn(m_real, id, one.day)
                        && !mayHoldOn(m_real, id, one.day.addDays(-1)));
            for (const ClaimId id : one.end)
                QVERIFY(!mayHoldOn(m_real, id, one.day) && mayHoldOn(m_real, id, one.day.addDays(-1)));
        }
        Filter onADay = filter;
        onADay.asOf = QDate(2020, 1, 1);
        QCOMPARE(daysOfChange(m_real, onADay), days); // its own day plays no part
    }
    QVERIFY(daysOfChange(Dossier(), {}).isEmpty());
}

void HeldTest::tellsADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a day on which nothing changes")
        << QDate(2022, 3, 3) << QStringLiteral("3 March 2022: nothing begins or ends. 12 of 28 clauses may hold.");
    QTest::newRow("the day after the term") << QDate(2031, 1, 1)
                                            << QStringLiteral("1 January 2031: 6 clauses end. 22 of 28 clauses may hold.");
}

void HeldTest::tellsADay()
{
    QFETCH(QDate, day);
    const QString told = dayInWords(m_real, {}, daysOfChange(m_real, {}), day, m_words);
    const QString articles = dayInWords(m_real, {}, daysOfChange(m_real, {}), QDate(2025, 1, 21), m_words);
    for (const char *said : {"21 January 2025: 5 clause", ", 2 amount", ", 1 clause", " and 2 event", ". 17 of 28 clause"})
        QVERIFY2(articles.contains(QString::fromLatin1(said)), qPrintable(articles));
    QTEST(QString(told).replace(QStringLiteral("(s)"), QStringLiteral("s")), "sentence"); // with English plurals or without
}

void HeldTest::stepsFromChangeToChange_data()
{
    QTest::addColumn<QString>("from"); // empty: all times
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, int steps, const char *to) {
        QTest::addRow("%s %+d", from, steps) << QString::fromLatin1(from) << steps << QString::fromLatin1(to);
    };
    // days of change: 2019-01-01, 2025-01-21, 2031-01-01
    row("", 1, "2019-01-01");
    row("", 2, "2025-01-21");
    row("", -1, "2031-01-01");
    row("2019-01-01", 1, "2025-01-21");
    row("2025-01-21", -1, "2019-01-01");
    row("2019-01-01", -1, "2019-01-01");
    row("2031-01-01", 1, "2031-01-01");
    row("2020-05-05", 1, "2025-01-21");
    row("2020-05-05", -1, "2019-01-01");
    row("2010-01-01", -1, "2019-01-01");
    row("2010-01-01", 1, "2019-01-01");
    row("2040-01-01", 1, "2031-01-01");
    row("2040-01-01", -1, "2031-01-01");
    row("2040-01-01", -2, "2025-01-21");
}

void HeldTest::stepsFromChangeToChange()
{
    QFETCH(QString, from);
    QFETCH(int, steps);
    QList<DayChanges> days;
    for (const QDate day : {QDate(2019, 1, 1), QDate(2025, 1, 21), QDate(2031, 1, 1)})
        days << DayChanges{day, {}, {}, {}, {}};
    const QDate day = QDate::fromString(from, Qt::ISODate);
    QTEST(dayOfChange(days, day.isValid() ? std::optional(day) : std::nullopt, steps).toString(Qt::ISODate), "to");
    QVERIFY(!dayOfChange({}, day.isValid() ? std::optional(day) : std::nullopt, steps).isValid());
}

void HeldTest::readsATypedDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day"); // empty: refused
    const auto row = [](const char *typed, const char *day) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(day);
    };
    row("2025-01-21", "2025-01-21");
    row("2025-01", "2025-01-01");
    row("2025", "2025-01-01");
    row("0001", "0001-01-01");
    row("9999-12-31", "9999-12-31");
    for (const char *wrong :
        {"", "yesterday", "2025-02-30", "2025-13", "0000", "10000", "2025~", "2019/2030", "../2030", "21/01/2025"})
        row(wrong, "");
}

void HeldTest::readsATypedDay()
{
    QFETCH(QString, typed);
    QFETCH(QString, day);
    const Expected<QDate> read = typedDay(typed);
    QCOMPARE(bool(read), !day.isEmpty());
    if (read)
        QCOMPARE(read->toString(Qt::ISODate), day);
    else
        QVERIFY(read.problem().contains(QStringLiteral("“%1”").arg(typed)));
}

QTEST_GUILESS_MAIN(HeldTest)
#include "tst_held.moc"
