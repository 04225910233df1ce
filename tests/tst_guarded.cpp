// The guards around a dossier's file: what may stand in a text, what a database may do while it is read, what a seal tells.
#include "core/dossierrules.h"
#include "core/guardedfile.h"
#include "core/plaintext.h"
#include "core/seal.h"
#include "minidossier.h"

#include <sqlite3.h>

#include <functional>

using namespace deal;
using namespace deal::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString problemOf(const QString &path)
{
    const Expected<Dossier> dossier = readDossier(path);
    return dossier ? QString() : dossier.problem();
}

/// In a folder of its own, for one test to harm.
class Copied final {
public:
    explicit Copied(const QString &from) { QFile::copy(from, path()); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("mini.deal")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Dossier read() const { return *readDossier(path()); }

private:
    QTemporaryDir m_folder;
};

using Change = std::function<void(Dossier &)>;

} // namespace

class TestGuarded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_mini = std::make_unique<Copied>(m_made.path()); }
    void plainTexts_data();
    void plainTexts();
    void everyPlaceInATextIsLookedAt();
    void aSealTellsEveryByte();
    void aSealIsOfItsPlace();
    void onlySealedDossiersAreRead();
    void refusesStatements_data();
    void refusesStatements();
    void readsForSoLongAndNoLonger();
    void opensAnyName_data();
    void opensAnyName();
    void refusesWhatIsBeingWritten();
    void whatIsReadLeavesNothingBehind();
    void theFileOfATimeIsKnown();
    void rules_data();
    void rules();

private:
    MiniDossier m_made; ///< once
    std::unique_ptr<Copied> m_mini;
};

void TestGuarded::plainTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const QByteArray &text, bool plain) { QTest::newRow(name) << text << plain; };
    row("nothing", "", true);
    row("words", "L\u2019accord, \u00ab\u202fdit-il\u202f\u00bb, de 12\u00a0% \u2014 \U0001F600", true);
    row("line ends and tabs", "a\tb\r\nc", true);
    row("Hebrew with marks", "\u200f\u05d7\u05d1\u05e8\u05d4\u200e 2030", true);
    row("markup", "<b>x</b>&amp;", true);
    row("as long as may be", QByteArray(longestText, 'x'), true);
    row("longer", QByteArray(longestText + 1, 'x'), false);
    row("a NUL", QByteArray("ab\0cd", 5), false);
    row("a bell", "ab\acd and more words", false);
    row("an escape", "\x1b[31mred", false);
    row("delete", "ab\x7f", false);
    row("of the other controls", "ab\xc2\x85 cd", false);
    row("a lone byte", "ab\xff", false);
    row("a lead byte alone", "ab\xc3", false);
    row("bytes that follow nothing", "ab\x80\x80", false);
    row("a surrogate", "ab\xed\xa0\x80", false);
    row("longer than need be", "\xc0\x80", false);
    row("right to left by force", "\u202ereversed\u202c", false);
    row("left to right by force", "\u202dx\u202c", false);
    row("an embedding", "a \u202bb\u202c c", true);
    row("an embedding without end", "a \u202bb", false);
    row("an end without embedding", "a \u202c b", false);
    row("an isolate", "a \u2067b\u2069 c", true);
    row("an isolate without end", "a \u2066b", false);
    row("an end without isolate", "a \u2069 b", false);
}

void TestGuarded::plainTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, plain);
    QCOMPARE(isPlainText(text), plain);
}

void TestGuarded::everyPlaceInATextIsLookedAt()
{
    for (int size = 1; size < 40; ++size)
        for (int at = 0; at < size; ++at)
            for (const char bad : {'\0', '\x01', '\x1f', '\x7f', '\xfe'}) {
                QByteArray text(size, '~');
                QVERIFY(isPlainText(text));
                text[at] = bad;
                QVERIFY2(!isPlainText(text), QByteArray::number(at).constData());
            }
    for (int byte = 0x20; byte < 0x7f; ++byte)
        QVERIFY(isPlainText(QByteArray(17, char(byte))));
}

void TestGuarded::aSealTellsEveryByte()
{
    const QByteArray whole = bytesOf(m_mini->path());
    const QString path = m_mini->file(QStringLiteral("copy.deal"));
    QVERIFY(isSealed(m_mini->path()));
    for (qsizetype i = 0; i < whole.size(); i += 997) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped.at(i) ^ 1);
        write(path, flipped);
        QVERIFY2(!isSealed(path), QByteArray::number(i).constData());
    }
    write(path, whole + QByteArray(1, '\0'));
    QVERIFY(!isSealed(path));
    write(path, whole.left(50));
    QVERIFY(!isSealed(path));
    QVERIFY(!isSealed(m_mini->file(QStringLiteral("none.deal"))));
    QVERIFY(!sealDossier(m_mini->file(QStringLiteral("none.deal"))));
}

void TestGuarded::aSealIsOfItsPlace()
{
    const QByteArray whole = bytesOf(m_mini->path());
    QByteArray swapped = whole;
    swapped.replace(4096, 4096, whole.mid(8192, 4096)).replace(8192, 4096, whole.mid(4096, 4096));
    QVERIFY(swapped != whole);
    write(m_mini->file(QStringLiteral("swapped.deal")), swapped);
    QVERIFY(!isSealed(m_mini->file(QStringLiteral("swapped.deal"))));
}

void TestGuarded::onlySealedDossiersAreRead()
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_mini->path().toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE claim_text SET title = 'Another title' WHERE claim = 1", nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
    QVERIFY2(problemOf(m_mini->path()).contains(QStringLiteral("its seal does not fit")), qPrintable(problemOf(m_mini->path())));
    QVERIFY(sealDossier(m_mini->path()));
    QCOMPARE(problemOf(m_mini->path()), QString());
}

void TestGuarded::refusesStatements_data()
{
    QTest::addColumn<QByteArray>("statement");
    for (const char *statement : {"ATTACH ':memory:' AS other", "CREATE TABLE t (a)", "UPDATE claim SET key = 'x'",
             "SELECT load_extension('x')", "SELECT \"not a column\" FROM claim", "CREATE TEMP TABLE t (a)",
             "PRAGMA writable_schema = ON; "
             "DELETE FROM sqlite_schema",
             "SELECT writefile('/tmp/x', 'y')", "INSERT INTO sqlite_schema VALUES (1, 2, 3, 4, 5)"})
        QTest::newRow(statement) << QByteArray(statement);
    QTest::newRow("a statement too long") << "SELECT " + QByteArray(11'000, '1');
    QTest::newRow("a text too long") << QByteArray("SELECT zeroblob(200000)");
    QTest::newRow("too many columns") << "SELECT 1" + QByteArray(", 1").repeated(50);
}

void TestGuarded::refusesStatements()
{
    QFETCH(QByteArray, statement);
    const QByteArray before = bytesOf(m_mini->path());
    GuardedFile file(m_mini->path());
    const bool done = file.each(statement.constData(), [](sqlite3_stmt *) { return true; });
    QVERIFY(!done || statement.startsWith("PRAGMA")); // of two statements the first is run, and that one changes nothing here
    QVERIFY(done || !file.error().isEmpty());
    QVERIFY(bytesOf(m_mini->path()) == before);
    QVERIFY(!file.each("DELETE FROM sqlite_schema", [](sqlite3_stmt *) { return true; }));
}

void TestGuarded::readsForSoLongAndNoLonger()
{
    const auto forEver = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c";
    GuardedFile file(m_mini->path(), std::chrono::milliseconds(20));
    QVERIFY(!file.each(forEver, [](sqlite3_stmt *) { return true; }));
    QVERIFY2(file.error().contains(QStringLiteral("takes longer")), qPrintable(file.error()));
    // And a file of that size has no more rows than it can hold.
    GuardedFile another(m_mini->path());
    int rows = 0;
    QVERIFY(
        !another.each("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c", [&rows](sqlite3_stmt *) {
            ++rows;
            return true;
        }));
    QVERIFY(rows <= bytesOf(m_mini->path()).size() / 5);
    QVERIFY(!another.error().isEmpty());
}

void TestGuarded::opensAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain.deal", "a b.deal", "50%.deal", "%41.deal", "what?mode=memory.deal", "a#b.deal", "été.deal",
             "a&b=c;d.deal", "file:x.deal", "'quote\".deal", "line\nend.deal"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestGuarded::opensAnyName()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(m_mini->path(), m_mini->file(name)));
    QCOMPARE(problemOf(m_mini->file(name)), QString());
}

void TestGuarded::refusesWhatIsBeingWritten()
{
    const QString path = m_mini->path();
    write(path + QStringLiteral("-journal"), QByteArray());
    QCOMPARE(problemOf(path), QString()); // done with
    write(path + QStringLiteral("-journal"), QByteArray(512, '\0'));
    QCOMPARE(problemOf(path), QString());
    write(path + QStringLiteral("-journal"), "\xd9\xd5\x05\xf9 and more");
    QVERIFY2(problemOf(path).contains(QStringLiteral("being changed by another program")), qPrintable(problemOf(path)));
    QVERIFY(QFile::remove(path + QStringLiteral("-journal")));
    write(path + QStringLiteral("-wal"), "x");
    QVERIFY(problemOf(path).contains(QStringLiteral("being changed by another program")));
    QVERIFY(QFile::remove(path + QStringLiteral("-wal")));
    QCOMPARE(problemOf(path), QString());
}

void TestGuarded::whatIsReadLeavesNothingBehind()
{
    const QDir folder = QFileInfo(m_mini->path()).absoluteDir();
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden);
    QCOMPARE(problemOf(m_mini->path()), QString());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestGuarded::theFileOfATimeIsKnown()
{
    const QString path = m_mini->path(), other = m_mini->file(QStringLiteral("other.deal"));
    const FileState state = fileState(path);
    QVERIFY(fileState(path) == state && state.size == QFileInfo(path).size());
    QVERIFY(QFile::copy(path, other));
    QVERIFY(fileState(other) != state); // the same bytes, and another file
    QVERIFY(QFile::remove(path) && QFile::rename(other, path));
    QVERIFY(fileState(path) != state);
    QCOMPARE(fileState(other).size, -1);
}

void TestGuarded::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const Change &change, const char *fault) {
        QTest::newRow(name) << change << QString::fromUtf8(fault);
    };
    const auto stating = [](Attribute attribute, const char *value) {
        return [=](Dossier &d) { d.claims[0].evidence[0].states = {{attribute, QString::fromUtf8(value)}}; };
    };
    row(
        "a key twice", [](Dossier &d) { d.claims[1].key = d.claims[0].key; }, "claim.key: term");
    row(
        "a key that is none", [](Dossier &d) { d.parties[0].key = QStringLiteral("Über"); }, "party.key: Über");
    row(
        "no key", [](Dossier &d) { d.passages[0].key.clear(); }, "passage.key: ");
    row(
        "a letter twice", [](Dossier &d) { d.articles[1].letter = d.articles[0].letter; }, "article.letter: N");
    row(
        "a language of no dossier", [](Dossier &d) { d.articles[1].lang = QStringLiteral("de"); }, "article.lang: de");
    row(
        "161 characters", [](Dossier &d) { d.passages[0].exact = QString(161, u'x'); }, "passage.exact: n-term");
    row(
        "no characters", [](Dossier &d) { d.passages[0].exact.clear(); }, "passage.exact: n-term");
    row(
        "33 characters before", [](Dossier &d) { d.passages[0].prefix = QString(33, u'x'); }, "passage.prefix: n-term");
    row(
        "a publisher without end", [](Dossier &d) { d.articles[0].publisher = QString(201, u'x'); }, "article.publisher: xxx");
    row(
        "a party without name", [](Dossier &d) { d.parties[0].name = {}; }, "party.name: brumeval");
    row(
        "a claim without title", [](Dossier &d) { d.claims[0].title = {}; }, "claim.title: term");
    row(
        "an origin of no party", [](Dossier &d) { d.origins[2].party.reset(); }, "origin.party");
    row(
        "a quotation twice", [](Dossier &d) { d.claims[0].evidence << d.claims[0].evidence.last(); }, "evidence.passage: term");
    row(
        "an amount of nothing", [](Dossier &d) { d.claims[7].amount->value = 0; }, "amount.value");
    row(
        "no currency", [](Dossier &d) { d.claims[7].amount->currency.clear(); }, "amount.currency");
    row("states no number", stating(Attribute::Amount, "many"), "statement.value: many");
    row("states a number too large", stating(Attribute::Amount, "99999999999999999999"), "statement.value: 9999");
    row("states a number with a sign", stating(Attribute::Amount, "+5"), "statement.value: +5");
    row("states 101 per cent", stating(Attribute::Rate, "101"), "statement.value: 101");
    row("states no day", stating(Attribute::Until, "2025-02-30"), "statement.value: 2025-02-30");
    row("states no party", stating(Attribute::Payer, "nobody"), "statement.value: nobody");
    row("states no qualifier", stating(Attribute::Qualifier, "perhaps"), "statement.value: perhaps");
    row("states markup", stating(Attribute::Scope, "<b>"), "statement.value: <b>");
    row(
        "nothing wrong", [](Dossier &) {}, "");
    row(
        "160 characters of two units each", [](Dossier &d) { d.passages[0].exact = QStringLiteral("😀").repeated(160); }, "");
}

void TestGuarded::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, fault);
    Dossier dossier = m_mini->read();
    change(dossier);
    const QString found = faultOfRules(dossier).value_or(QString());
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.startsWith(fault), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestGuarded)
#include "tst_guarded.moc"
