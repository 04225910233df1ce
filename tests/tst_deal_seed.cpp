// deal-seed as its writers run it, and what it leaves on disk.
#include "foldercopy.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QString out, err;
};

Run run(const QString &program, const QStringList &arguments, const QString &in = QDir::tempPath())
{
    QProcess process;
    process.setWorkingDirectory(in);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run seed(const QStringList &arguments, const QString &in = QDir::tempPath())
{
    return run(QStringLiteral(DEAL_BIN_DIR "/deal-seed"), arguments, in);
}

QStringList filesOf(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestDealSeed final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void checksAndCounts();
    void listsFaultsAndCompilesNothing();
    void leavesAnOldFileWhenItFails();
    void replacesAnOldFile();
    void sameInputSameBytes();
    void takesAnyName_data();
    void takesAnyName();
    void cannotWrite_data();
    void cannotWrite();
    void badUsage_data();
    void badUsage();
    void tellsHowItIsUsed();
    void writesAPlainFile();
    void anotherProgramReadsIt();
    void theSchemaRefuses_data();
    void theSchemaRefuses();
    void cleanupTestCase();

private:
    [[nodiscard]] QString compiled() const { return m_folder.filePath(u"mini.deal"_s); }
    QTemporaryDir m_folder;
};

void TestDealSeed::initTestCase()
{
    const Run result = seed({testData(u"mini"_s), compiled()});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.out + result.err, QString());
    QCOMPARE(filesOf(m_folder), QStringList{u"mini.deal"_s});
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(compiled());
    QVERIFY(database.open());
}

void TestDealSeed::cleanupTestCase()
{
    QSqlDatabase::database().close();
}

void TestDealSeed::checksAndCounts()
{
    const Run result = seed({u"--check"_s, testData(u"mini"_s), u"--articles"_s, testData(u"articles"_s)});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.out,
        u"brumeval-halcyne-estran: 2 articles, 5 parties, 6 clauses, 3 amounts, 3 events, 21 passages, 22 pieces of evidence\n"_s);
}

void TestDealSeed::listsFaultsAndCompilesNothing()
{
    FolderCopy folder;
    QVERIFY(folder.edit(u"3-claims.toml"_s, u"standing = \"ended\""_s, u"standing = \"over\""_s));
    QVERIFY(folder.edit(u"2-parties.toml"_s, u"country = \"BE\""_s, u"country = \"Belgium\""_s));
    const Run checked = seed({u"--check"_s, folder.path()});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.err, QString());
    const QStringList lines = checked.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(folder.file(u"2-parties.toml:21: \"Belgium\" is no country"_s)), qPrintable(lines[0]));

    const QTemporaryDir target;
    const Run compiledNow = seed({folder.path(), target.filePath(u"out.deal"_s)});
    QCOMPARE(compiledNow.status, 1);
    QCOMPARE(compiledNow.err, checked.out);
    QCOMPARE(compiledNow.out, QString());
    QCOMPARE(filesOf(target), QStringList());
}

void TestDealSeed::leavesAnOldFileWhenItFails()
{
    FolderCopy folder;
    QVERIFY(folder.edit(u"3-claims.toml"_s, u"standing = \"ended\""_s, u"standing = \"over\""_s));
    const QTemporaryDir target;
    const QString out = target.filePath(u"out.deal"_s);
    writeFile(out, "old");
    QCOMPARE(seed({folder.path(), out}).status, 1);
    QCOMPARE(contentOf(out), "old");
    QCOMPARE(filesOf(target), QStringList{u"out.deal"_s});
}

void TestDealSeed::replacesAnOldFile()
{
    const QTemporaryDir target;
    const QString out = target.filePath(u"out.deal"_s);
    writeFile(out, "old");
    QCOMPARE(seed({testData(u"mini"_s), out}).status, 0);
    QCOMPARE(contentOf(out), contentOf(compiled()));
    QCOMPARE(filesOf(target), QStringList{u"out.deal"_s});
}

void TestDealSeed::sameInputSameBytes()
{
    const FolderCopy copy;
    const QTemporaryDir target;
    const QString out = target.filePath(u"a much longer name than the other.deal"_s);
    QCOMPARE(seed({copy.path(), out}).status, 0);
    const QByteArray bytes = contentOf(out);
    QVERIFY(bytes.size() > 4096);
    QVERIFY(bytes == contentOf(compiled()));
    QVERIFY2(!bytes.contains(copy.path().toUtf8()), "the path of the source is in the file");
}

void TestDealSeed::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("relative") << u"out.deal"_s;
    QTest::newRow("like a URI") << u"file:out.deal?mode=memory"_s;
    QTest::newRow("with spaces and accents") << u"l’été à 100 %.deal"_s;
    QTest::newRow("without a suffix") << u"out"_s;
}

void TestDealSeed::takesAnyName()
{
    QFETCH(const QString, name);
    const QTemporaryDir target;
    const Run result = seed({testData(u"mini"_s), name}, target.path());
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(filesOf(target), QStringList{name});
    QVERIFY(contentOf(target.filePath(name)) == contentOf(compiled()));
}

void TestDealSeed::cannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("in no folder") << u"nowhere/out.deal"_s;
}

void TestDealSeed::cannotWrite()
{
    QFETCH(const QString, name);
    const QTemporaryDir target;
    const Run result = seed({testData(u"mini"_s), target.filePath(name)});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.startsWith(u"deal-seed: "_s) && result.err.contains(u"cannot be written"_s), qPrintable(result.err));
    QCOMPARE(filesOf(target), QStringList());
}

void TestDealSeed::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString mini = testData(u"mini"_s);
    QTest::newRow("nothing") << QStringList{} << u"usage:"_s;
    QTest::newRow("no file to write") << QStringList{mini} << u"usage:"_s;
    QTest::newRow("a file too many") << QStringList{mini, u"a"_s, u"b"_s} << u"usage:"_s;
    QTest::newRow("no folder to check") << QStringList{u"--check"_s} << u"usage:"_s;
    QTest::newRow("two folders to check") << QStringList{u"--check"_s, mini, mini} << u"usage:"_s;
    QTest::newRow("an unknown option") << QStringList{u"--chek"_s, mini} << u"chek"_s;
    QTest::newRow("articles without their folder") << QStringList{u"--check"_s, mini, u"--articles"_s} << u"articles"_s;
    QTest::newRow("articles when compiling") << QStringList{mini, u"out.deal"_s, u"--articles"_s, mini} << u"goes with --check"_s;
    QTest::newRow("no such folder") << QStringList{u"--check"_s, u"/nowhere"_s} << u"/nowhere"_s;
    QTest::newRow("no such articles") << QStringList{u"--check"_s, mini, u"--articles"_s, u"/nowhere"_s} << u"/nowhere"_s;
}

void TestDealSeed::badUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const Run result = seed(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(says), qPrintable(result.err));
}

void TestDealSeed::tellsHowItIsUsed()
{
    const Run help = seed({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains(u"deal-seed --check DIR [--articles DIR]"_s));
    QCOMPARE(seed({u"--version"_s}).out, u"deal-seed "_s + QStringLiteral(DEAL_VERSION) + u'\n');
}

void TestDealSeed::writesAPlainFile()
{
    // The places are those of https://www.sqlite.org/fileformat2.html, section 1.3.
    const QByteArray bytes = contentOf(compiled());
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1")); // a journal that is deleted, no write-ahead log
    QCOMPARE(bytes.mid(68, 4), QByteArray("DEAL"));
    QSqlQuery query;
    QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE '%VIRTUAL%'"_s)
        && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
    QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"ok"_s);
    QVERIFY(query.exec(u"PRAGMA foreign_key_check"_s));
    QVERIFY(!query.next());
}

void TestDealSeed::anotherProgramReadsIt()
{
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (sqlite.isEmpty())
        QSKIP("the sqlite3 command is not installed");
    const Run result = run(sqlite,
        {u"-readonly"_s, compiled(),
            u"SELECT claim.key, party.key, role FROM claim JOIN claim_party ON claim = claim.id JOIN party ON party = party.id"
            " WHERE claim.key IN ('revenue-sharing', 'board') ORDER BY claim.position, claim_party.position"_s});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.out,
        u"revenue-sharing|brumeval|pays\nrevenue-sharing|halcyne|pays\nrevenue-sharing|halcyne|receives\n"
        "revenue-sharing|brumeval|receives\nboard|estran|bound\nboard|ada-merle|affected\n"_s);
}

void TestDealSeed::theSchemaRefuses_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("says");
    const QString foreignKey = u"FOREIGN KEY constraint failed"_s;
    const QString claim = u"INSERT INTO claim VALUES (99, 'x', '%1', 99, %2, %3)"_s;
    const QString event = claim.arg(u"event"_s);
    QTest::newRow("a claim without evidence") << QStringList{event.arg(u"NULL"_s, u"999"_s)} << foreignKey;
    QTest::newRow("a claim proved by another's evidence") << QStringList{event.arg(u"NULL"_s, u"1"_s)} << foreignKey;
    QTest::newRow("no proof named") << QStringList{event.arg(u"NULL"_s, u"NULL"_s)} << u"claim.proof"_s;
    QTest::newRow("evidence taken away") << QStringList{u"DELETE FROM statement"_s, u"DELETE FROM evidence WHERE claim = 5"_s}
                                         << foreignKey;
    QTest::newRow("a clause without a party") << QStringList{claim.arg(u"clause"_s, u"NULL"_s, u"99"_s),
        u"INSERT INTO evidence VALUES (99, 99, 1, 1)"_s, u"INSERT INTO clause VALUES (99, 'clause', 'term', 'new', 1, 'bound')"_s}
                                              << foreignKey;
    QTest::newRow("a clause whose parties are taken away")
        << QStringList{u"DELETE FROM claim_party WHERE claim = 1"_s} << foreignKey;
    QTest::newRow("a party that is named nowhere") << QStringList{u"DELETE FROM party_passage WHERE party = 4"_s} << foreignKey;
    QTest::newRow("an end before its start")
        << QStringList{event.arg(u"'2030/2019'"_s, u"1"_s)} << u"claim_ends_after_it_starts"_s;
    QTest::newRow("an amount without a currency")
        << QStringList{u"UPDATE amount SET currency = NULL WHERE claim = 7"_s} << u"amount_has_a_currency"_s;
    QTest::newRow("a percentage with a currency")
        << QStringList{u"UPDATE amount SET currency = 'EUR' WHERE claim = 9"_s} << u"amount_has_a_currency"_s;
    QTest::newRow("a percentage over 100") << QStringList{u"UPDATE amount SET value = 101 WHERE claim = 9"_s}
                                           << u"percentage_is_at_most_100"_s;
    QTest::newRow("an amount inside itself")
        << QStringList{u"UPDATE amount SET part_of = claim"_s} << u"amount_is_not_part_of_itself"_s;
    QTest::newRow("161 characters quoted") << QStringList{u"UPDATE passage SET exact = '%1'"_s.arg(QString(161, u'x'))}
                                           << u"quotation_is_1_to_160_characters"_s;
    QTest::newRow("a text for a number") << QStringList{u"UPDATE amount SET value = 'much'"_s} << u"cannot store TEXT"_s;
    QTest::newRow("an unknown kind") << QStringList{u"UPDATE clause SET kind = 'promise'"_s} << u"clause_kind_is_known"_s;
    QTest::newRow("no slug") << QStringList{u"UPDATE claim SET key = 'No Slug' WHERE id = 1"_s} << u"claim_key_is_a_slug"_s;
    QTest::newRow("a second dossier") << QStringList{u"INSERT INTO dossier VALUES (2, 'x')"_s} << u"dossier_is_one"_s;
}

void TestDealSeed::theSchemaRefuses()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, says);
    QSqlDatabase database = QSqlDatabase::database();
    QVERIFY(QSqlQuery(database).exec(u"PRAGMA foreign_keys = ON"_s));
    QVERIFY(database.transaction());
    QString error;
    QSqlQuery query(database);
    for (const QString &statement : statements + QStringList{u"COMMIT"_s})
        if (error.isEmpty() && !query.exec(statement))
            error = query.lastError().databaseText();
    query.clear();
    QVERIFY(database.rollback());
    QVERIFY2(error.contains(says), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestDealSeed)
#include "tst_deal_seed.moc"
