// The text commands, in process: what goes to standard output, what to standard error, and the exit status.
#include "core/console.h"
#include "minidossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace deal;

class ConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::MiniDossier().read(); }
    void init();
    void listsForReading();
    void filtersByParty_data();
    void filtersByParty();
    void listsParties();
    void listsCsv();
    void saysWhenNothingMatches();
    void showsAClaim();
    void showsEveryClaim();
    void namesTheNearest_data();
    void namesTheNearest();
    void verifies();
    void verifiesAgainstTamperedArticles();
    void checks();
    void verifiesAgainstNoArticles();
    void namesWhatIsMissing();

private:
    void run(const QString &typed);
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(m_out.toUtf8()); }
    Dossier m_dossier;
    ExitStatus m_status = ExitStatus::BadUsage;
    QString m_out;
    QString m_err;
};

void ConsoleTest::init()
{
    m_out.clear();
    m_err.clear();
}

void ConsoleTest::run(const QString &typed)
{
    init();
    const Expected<CommandLine> line = parseCommandLine(QStringList{QStringLiteral("deal-explorer")} + typed.split(u' '));
    QVERIFY2(line, line ? "" : qPrintable(line.problem()));
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    m_status = runCommand(*line, m_dossier, Words(QStringLiteral("en")), out, err);
}

void ConsoleTest::listsForReading()
{
    run(QStringLiteral("list amounts"));
    QCOMPARE(m_out,
        QStringLiteral("Id             Amount             Nature     Period          Sources     Part of\n"
                       "estran-size    up to €40 million  announced  → 2030          Differ\n"
                       "first-payment  €12 million        immediate  no date stated  Differ      estran-size\n"
                       "halcyne-share  about 15%          share      no date stated  One source\n"));
    QCOMPARE(m_status, ExitStatus::Done);
    QVERIFY(m_err.isEmpty());
}

void ConsoleTest::filtersByParty_data()
{
    QTest::addColumn<QString>("ids");
    QTest::newRow("list clauses") << "term dikes turbine-access revenue-sharing board wheel-supply";
    QTest::newRow("list clauses --party brumeval") << "term dikes turbine-access revenue-sharing wheel-supply";
    QTest::newRow("list clauses --party ada-merle") << "board";
    QTest::newRow("list clauses --party brumeval --party brumeval") << "term dikes turbine-access revenue-sharing wheel-supply";
    QTest::newRow("list clauses --party halcyne --party brumeval") << "term dikes turbine-access revenue-sharing wheel-supply";
    QTest::newRow("list clauses --party brumeval --party estran") << "";
    QTest::newRow("list clauses --party brumeval --party estran --any")
        << "term dikes turbine-access revenue-sharing board wheel-supply";
    QTest::newRow("list amounts --party valmor") << "first-payment";
    QTest::newRow("list events --party estran") << "presentation";
    QTest::newRow("list parties") << "brumeval halcyne estran valmor ada-merle";
    QTest::newRow("list parties --party estran --party brumeval") << "brumeval estran";
    QTest::newRow("list clauses --as-of 2018") << "dikes turbine-access revenue-sharing";
    QTest::newRow("list clauses --as-of 2040-06") << "dikes turbine-access revenue-sharing board";
    QTest::newRow("list clauses --as-of 2040 --party ada-merle") << "board";
    QTest::newRow("list amounts --as-of 2018-12-31") << "halcyne-share";
    QTest::newRow("list events --as-of 2018") << "";
    QTest::newRow("list events --as-of 2024-05-14") << "first-privilege presentation";
    QTest::newRow("list parties --as-of 2018") << "brumeval halcyne"; // those that had part in something then
}

void ConsoleTest::filtersByParty()
{
    run(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(" --format json"));
    QVERIFY(json().isArray());
    QStringList ids;
    for (const QJsonValue &value : json().array())
        ids << value.toObject().value(QStringLiteral("id")).toString();
    QTEST(ids.join(u' '), "ids");
    QCOMPARE(m_status, ExitStatus::Done);
}

void ConsoleTest::listsParties()
{
    run(QStringLiteral("list parties --party valmor"));
    QCOMPARE(m_out,
        QStringLiteral("Id      Name              Kind        Ticker  Seat        Clauses  Amounts  Events\n"
                       "valmor  County of Valmor  Government          not stated  0        1        0\n"));
}

void ConsoleTest::listsCsv()
{
    for (const char *what : {"parties", "clauses", "amounts", "events"}) {
        run(QStringLiteral("list %1 --format csv").arg(QLatin1StringView(what)));
        const QStringList lines = m_out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3 && lines.first().startsWith(QStringLiteral("id,")));
    }
    run(QStringLiteral("list clauses --party brumeval --party estran --format csv"));
    QVERIFY(m_out.startsWith(QStringLiteral("id,")) && m_out.count(u'\n') == 1); // a program still gets its header
}

void ConsoleTest::saysWhenNothingMatches()
{
    run(QStringLiteral("list clauses --party valmor"));
    QCOMPARE(m_out, QStringLiteral("Nothing in this dossier matches.\n"));
    QCOMPARE(m_status, ExitStatus::Done);
}

void ConsoleTest::showsAClaim()
{
    run(QStringLiteral("show turbine-access"));
    QCOMPARE(m_out,
        QStringLiteral(R"(Brumeval uses the turbines
turbine-access · Clause · Access · Changed · no date stated

Brumeval keeps the use of Halcyne's turbines; how far is told in two ways.

Parties
  Bound: Halcyne
  Benefits: Brumeval

N differs from itself on scope
  scope: exclusive (N ¶1), complete (N ¶3)
  S is silent

N ¶1 · The northern article
  « l'usage exclusif des turbines »
  in our words: the exclusive use of the turbines
  who says so: the northern article itself
  states scope: exclusive

N ¶3 · The northern article
  « un accès complet aux turbines »
  in our words: complete access to the turbines
  who says so: Brumeval's statement
  states scope: complete
)")
            .replace(QStringLiteral("« "), QStringLiteral("«\u202f"))
            .replace(QStringLiteral(" »"), QStringLiteral("\u202f»")));
}

void ConsoleTest::showsEveryClaim()
{
    for (const Claim &claim : std::as_const(m_dossier.claims)) {
        run(QStringLiteral("show ") + claim.key);
        QCOMPARE(m_status, ExitStatus::Done);
        for (const Evidence &evidence : claim.evidence) // nothing is said without the words that prove it
            QVERIFY(m_out.simplified().contains(m_dossier.passage(evidence.passage).exact));
        for (const QString &line : m_out.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        run(QStringLiteral("show %1 --format json").arg(claim.key));
        QCOMPARE(json().object().value(QStringLiteral("evidence")).toArray().size(), claim.evidence.size());
    }
}

void ConsoleTest::namesTheNearest_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("list clauses --party halcin")
        << "There is no party “halcin” in this dossier. Nearest: halcyne. deal-explorer list parties names them all.\n";
    QTest::newRow("list parties --party microsoft")
        << "There is no party “microsoft” in this dossier. deal-explorer list parties names them all.\n";
    QTest::newRow("show trm") << "There is no claim “trm” in this dossier. Nearest: term. "
                                 "deal-explorer list clauses, list amounts and list events name them all.\n";
}

void ConsoleTest::namesTheNearest()
{
    run(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(m_err, "says");
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_status, ExitStatus::FoundWrong);
}

void ConsoleTest::verifies()
{
    run(QStringLiteral("verify"));
    QVERIFY(m_out.startsWith(QStringLiteral("21 quotation")) && m_out.contains(QStringLiteral("--articles")));
    QCOMPARE(m_status, ExitStatus::Done);
    run(QStringLiteral("verify --articles ") + test::MiniDossier::articles());
    QCOMPARE(m_status, ExitStatus::Done);
    QVERIFY(m_out.startsWith(QStringLiteral("N: 10 of 10 quotations stand word for word in north.txt.\n"
                                            "S: 11 of 11 quotations stand word for word in south.txt.\n")));
    QVERIFY(m_err.isEmpty());
}

void ConsoleTest::verifiesAgainstTamperedArticles()
{
    QTemporaryDir folder;
    for (const char *name : {"/north.txt", "/south.txt"}) {
        QFile file(test::MiniDossier::articles() + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile changed(folder.path() + QLatin1StringView(name));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(file.readAll().replace("usage exclusif", "usage partiel"));
    }
    run(QStringLiteral("verify --articles ") + folder.path());
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QVERIFY(m_out.contains(QStringLiteral("N: 9 of 10 quotations")));
    QVERIFY(m_out.contains(QStringLiteral("  N ¶1  n-exclusive-use: «l'usage exclusif des turbines»\n    nearest: «")));
    QVERIFY(m_out.contains(QStringLiteral("usage partiel des turbines")));
    QCOMPARE(m_err.count(u'\n'), 1);
    QVERIFY(m_err.startsWith(QStringLiteral("1 quotation")));
    run(QStringLiteral("check --articles ") + folder.path());
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QVERIFY2(m_out.contains(QStringLiteral("(n-exclusive-use)")), qPrintable(m_out));
    QCOMPARE(m_err.count(u'\n'), 1);
    run(QStringLiteral("check --format json --articles ") + folder.path());
    QCOMPARE(json().object().value(u"counts").toObject().value(u"not_in_article").toInt(), 1);
    QCOMPARE(json().object().value(u"compared").toInt(), 21);
}

void ConsoleTest::checks()
{
    for (const char *typed : {"check", "check --format json"}) {
        run(QString::fromLatin1(typed));
        QCOMPARE(m_status, ExitStatus::Done);
        QVERIFY(m_err.isEmpty() && m_out.contains(QStringLiteral("21")));
    }
    run(QStringLiteral("check --articles ") + test::MiniDossier::articles());
    QCOMPARE(m_status, ExitStatus::Done);
}

void ConsoleTest::verifiesAgainstNoArticles()
{
    QTemporaryDir empty;
    run(QStringLiteral("verify --articles ") + empty.path());
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QCOMPARE(m_err.count(u'\n'), 1);
    run(QStringLiteral("verify --articles ") + empty.filePath(QStringLiteral("none")));
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QCOMPARE(m_err.count(u'\n'), 1);
}

void ConsoleTest::namesWhatIsMissing()
{
    QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("other.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Il pleut sur la digue.") > 0);
    other.close();
    run(QStringLiteral("verify --articles ") + folder.path());
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    for (const Passage &passage : std::as_const(m_dossier.passages)) // each failure by name
        QVERIFY2(m_out.contains(QStringLiteral("  %1: «").arg(passage.key)), qPrintable(passage.key));
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
