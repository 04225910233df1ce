// `search` on the command line, in process: what it prints for reading and as JSON, and what it refuses.
#include "core/console.h"
#include "core/searchquery.h"
#include "minidossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class ConsoleSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = MiniDossier().read(); }
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void printsForReading();
    void printsJson();
    void rangesAreThoseOfTheWords();
    void findsInWholeArticles();
    void leavesOutWhatIsSetAside();
    void saysWhenNothingIsFound();
    void speaksFrench();

private:
    void run(const QStringList &typed, const QString &lang = QStringLiteral("en"));
    [[nodiscard]] QJsonArray groups() const
    {
        return QJsonDocument::fromJson(m_out.toUtf8()).object().value(u"groups").toArray();
    }
    Dossier m_dossier;
    ExitStatus m_status = ExitStatus::BadUsage;
    QString m_out, m_err;
};

void ConsoleSearchTest::run(const QStringList &typed, const QString &lang)
{
    m_out.clear();
    m_err.clear();
    const Expected<CommandLine> line = parseCommandLine(QStringList{QStringLiteral("deal-explorer")} + typed);
    QVERIFY2(line, line ? "" : qPrintable(line.problem()));
    QTextStream out(&m_out), err(&m_err);
    m_status = runCommand(*line, m_dossier, Words(lang), out, err);
}

void ConsoleSearchTest::parses_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << QStringList{u"search"_s, u"refus"_s} << u"refus"_s;
    QTest::newRow("several") << QStringList{u"search"_s, u"premier"_s, u"refus"_s} << u"premier refus"_s;
    QTest::newRow("in one") << QStringList{u"search"_s, u"premier refus"_s} << u"premier refus"_s;
    QTest::newRow("like an option") << QStringList{u"search"_s, u"--"_s, u"--lang"_s} << u"--lang"_s;
    QTest::newRow("with options") << QStringList{u"--lang"_s, u"fr"_s, u"search"_s, u"x"_s, u"--format"_s, u"json"_s} << u"x"_s;
}

void ConsoleSearchTest::parses()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, text);
    const Expected<CommandLine> line = parseCommandLine(QStringList{QStringLiteral("deal-explorer")} + typed);
    QVERIFY2(line, line ? "" : qPrintable(line.problem()));
    QCOMPARE(line->command, Command::Search);
    QCOMPARE(line->text, text);
    QVERIFY(!line->needsWindow() && !line->paints());
}

void ConsoleSearchTest::refuses_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("nothing") << QStringList{u"search"_s};
    QTest::newRow("a table") << QStringList{u"search"_s, u"x"_s, u"--format"_s, u"table"_s};
    QTest::newRow("a party") << QStringList{u"search"_s, u"x"_s, u"--party"_s, u"brumeval"_s};
    QTest::newRow("a file") << QStringList{u"search"_s, u"x"_s, u"--output"_s, u"x.json"_s};
}

void ConsoleSearchTest::refuses()
{
    QFETCH(QStringList, typed);
    const Expected<CommandLine> line = parseCommandLine(QStringList{QStringLiteral("deal-explorer")} + typed);
    QVERIFY(!line && !line.problem().isEmpty());
}

void ConsoleSearchTest::printsForReading()
{
    run({u"search"_s, u"halcyne"_s});
    QCOMPARE(m_status, ExitStatus::Done);
    QVERIFY(m_err.isEmpty());
    const QStringList lines = m_out.split(u'\n');
    QVERIFY2(lines.first().startsWith(u"Parties · "_s), qPrintable(m_out));
    QVERIFY2(m_out.contains(u"\nQuotations · "_s), qPrintable(m_out));
    QVERIFY2(lines.at(1).startsWith(u"  halcyne  "_s), qPrintable(m_out));
    for (const QString &line : lines)
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
}

void ConsoleSearchTest::printsJson()
{
    run({u"search"_s, u"Halcyne"_s, u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(m_out.toUtf8()).object();
    QCOMPARE(json.value(u"text").toString(), u"Halcyne"_s);
    QCOMPARE(json.value(u"words").toArray(), QJsonArray{u"halcyne"_s});
    QVERIFY(!groups().isEmpty());
    for (const QJsonValue &group : groups()) {
        QVERIFY(
            QStringList({u"party"_s, u"clause"_s, u"amount"_s, u"event"_s, u"quotation"_s}).contains(group[u"kind"].toString()));
        QCOMPARE(group[u"count"].toInt(), int(group[u"results"].toArray().size()));
        QVERIFY(!group[u"more"].toBool());
        for (const QJsonValue &result : group[u"results"].toArray()) {
            for (const char *key : {"id", "title", "title_ranges", "text", "text_ranges", "where"})
                QVERIFY2(result.toObject().contains(QString::fromLatin1(key)), key);
            QCOMPARE(result.toObject().contains(u"article"), group[u"kind"] == u"quotation"_s);
            const QString id = result[u"id"].toString();
            QVERIFY(m_dossier.partyByKey(id) || m_dossier.claimByKey(id) || group[u"kind"] == u"quotation"_s);
        }
    }
}

void ConsoleSearchTest::rangesAreThoseOfTheWords()
{
    run({u"search"_s, u"halcyne"_s, u"--format"_s, u"json"_s});
    int ranges = 0;
    for (const QJsonValue &group : groups())
        for (const QJsonValue &result : group[u"results"].toArray())
            for (const auto &[text, places] : {std::pair(u"title"_s, u"title_ranges"_s), {u"text"_s, u"text_ranges"_s}})
                for (const QJsonValue &range : result[places].toArray()) {
                    const QString word = result[text].toString().mid(range[u"start"].toInt(), range[u"length"].toInt());
                    QVERIFY2(SearchQuery(u"halcyne"_s).isIn(word), qPrintable(word));
                    ++ranges;
                }
    QVERIFY(ranges > 3);
}

void ConsoleSearchTest::findsInWholeArticles()
{
    run({u"search"_s, u"halcyne"_s, u"--articles"_s, MiniDossier::articles(), u"--format"_s, u"json"_s});
    QCOMPARE(m_status, ExitStatus::Done);
    const QJsonObject last = groups().last().toObject();
    QCOMPARE(last.value(u"kind").toString(), u"paragraph"_s);
    for (const QJsonValue &result : last.value(u"results").toArray()) {
        QVERIFY(result[u"id"].isNull());
        QVERIFY(result[u"text_paragraph"].toInt() > 0 && !result[u"article"].toString().isEmpty());
    }
    run({u"search"_s, u"halcyne"_s, u"--articles"_s, u"/no/such/folder"_s});
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QVERIFY(m_out.isEmpty() && m_err.endsWith(u'\n') && m_err.count(u'\n') == 1);
}

void ConsoleSearchTest::leavesOutWhatIsSetAside()
{
    run({u"search"_s, u"halcyne"_s, u"--without"_s, m_dossier.articles.at(0).key, u"--format"_s, u"json"_s});
    int quotations = 0;
    for (const QJsonValue &group : groups())
        for (const QJsonValue &result : group[u"results"].toArray())
            if (result.toObject().contains(u"article")) {
                QCOMPARE(result[u"article"].toString(), m_dossier.articles.at(1).key);
                ++quotations;
            }
    QVERIFY(quotations > 0);
}

void ConsoleSearchTest::saysWhenNothingIsFound()
{
    run({u"search"_s, u"xyzzyx"_s});
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(m_out, u"Nothing in this dossier has “xyzzyx”.\n"_s);
    run({u"search"_s, u"\"*\" ("_s});
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(m_out, u"There is no word in “\"*\" (” to search for.\n"_s);
    run({u"search"_s, u"xyzzyx"_s, u"--format"_s, u"json"_s});
    QCOMPARE(m_status, ExitStatus::Done);
    QVERIFY(groups().isEmpty() && m_out.contains(u"\"groups\""_s));
}

void ConsoleSearchTest::speaksFrench()
{
    run({u"search"_s, u"halcyne"_s, u"--format"_s, u"json"_s});
    const QString english = m_out;
    run({u"search"_s, u"halcyne"_s, u"--format"_s, u"json"_s}, u"fr"_s);
    QVERIFY(m_out != english);
}

QTEST_GUILESS_MAIN(ConsoleSearchTest)
#include "tst_consolesearch.moc"
