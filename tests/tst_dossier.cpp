// Opens the small dossier and looks at what came of it; then opens everything that is no dossier, and reads why not.
#include "core/dossierreader.h"
#include "core/vocabulary.h"
#include "minidossier.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include <functional>

using namespace deal;

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

/// Runs SQL on a file with every guard off, as somebody might who means harm.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

} // namespace

class DossierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_mini = std::make_unique<test::MiniDossier>(); }
    void readsEverything();
    void readsSources();
    void readsClaims();
    void readsRowsInAnyOrder();
    void looksThingsUp();
    void leavesNothingBehind();
    void opensANameThatLooksLikeAUri();
    void refusesFiles_data();
    void refusesFiles();
    void refusesEveryTruncation();
    void survivesEveryFlippedByteOfTheHeader();
    void refusesTampering_data();
    void refusesTampering();
    void refusesWhatMayNotBeRead();

private:
    std::unique_ptr<test::MiniDossier> m_mini;
};

void DossierTest::readsEverything()
{
    const Dossier dossier = m_mini->read();
    QCOMPARE(dossier.key, QStringLiteral("brumeval-halcyne-estran"));
    QCOMPARE(dossier.languages, (QStringList{QStringLiteral("en"), QStringLiteral("fr")}));
    QCOMPARE(dossier.title.in(u"fr"), QStringLiteral("Brumeval, Halcyne et Estran"));
    QCOMPARE(dossier.title.in(u"de"), QStringLiteral("Brumeval, Halcyne and Estran")); // the first stands in
    QCOMPARE(dossier.path, m_mini->path());
    QCOMPARE(dossier.sha256.get(), QCryptographicHash::hash(bytesOf(m_mini->path()), QCryptographicHash::Sha256));
    QCOMPARE(dossier.parties.size(), 5);
    QCOMPARE(dossier.origins.size(), 5);
    QCOMPARE(dossier.claims.size(), 12);
    QCOMPARE(dossier.values.size(), 4);
    QCOMPARE(dossier.origins.at(2).party, dossier.partyByKey(QStringLiteral("brumeval")));
    QVERIFY(!dossier.origins.at(0).party);
}

void DossierTest::readsSources()
{
    const Dossier dossier = m_mini->read();
    QCOMPARE(dossier.articles.size(), 2);
    const Article &north = dossier.articles.at(0);
    const Article &south = dossier.articles.at(1);
    QVERIFY(north.publisher.isEmpty() && !north.published.isStated());
    QCOMPARE(south.publisher, QStringLiteral("La Gazette du Sud"));
    QCOMPARE(south.published.text(), QStringLiteral("2024-05-14"));
    QCOMPARE(south.publishedTime, QStringLiteral("08:30"));
    QCOMPARE(south.translation, QStringLiteral("machine"));
    QStringList numbers;
    for (const ParagraphId id : north.paragraphs)
        numbers << keyOf(dossier.paragraph(id).kind) + QString::number(dossier.paragraph(id).number);
    QCOMPARE(numbers.join(u' '), QStringLiteral("title1 lead1 caption1 body2 heading1 body3 body4 body5 credit1"));
    const Passage &passage = dossier.passage(dossier.paragraph(north.paragraphs.at(1)).passages.at(1));
    QCOMPARE(passage.key, QStringLiteral("n-exclusive-use"));
    QCOMPARE(passage.exact, QStringLiteral("l'usage exclusif des turbines"));
    QCOMPARE(passage.rendering.in(u"en"), QStringLiteral("the exclusive use of the turbines"));
    for (int i = 1; i < int(dossier.passages.size()); ++i)
        QVERIFY(dossier.passages.at(i - 1).paragraph <= dossier.passages.at(i).paragraph);
}

void DossierTest::readsClaims()
{
    const Dossier dossier = m_mini->read();
    QStringList keys;
    for (const Claim &claim : dossier.claims)
        keys << claim.key;
    QCOMPARE(keys.join(u' '),
        QStringLiteral("term dikes turbine-access revenue-sharing board wheel-supply estran-size first-payment halcyne-share "
                       "first-privilege presentation first-wheel"));
    const Claim &payment = dossier.claim(*dossier.claimByKey(QStringLiteral("first-payment")));
    QCOMPARE(payment.amount->value, 12'000'000);
    QCOMPARE(payment.amount->currency, QStringLiteral("EUR"));
    QCOMPARE(payment.amount->partOf, dossier.claimByKey(QStringLiteral("estran-size")));
    QVERIFY(!payment.clause);
    const Claim &supply = dossier.claim(*dossier.claimByKey(QStringLiteral("wheel-supply")));
    QCOMPARE(supply.period.text(), QStringLiteral("2019/2024-05"));
    QCOMPARE(supply.clause->standing, Standing::Ended);
    QStringList passages;
    for (const Evidence &evidence : supply.evidence)
        passages << dossier.passage(evidence.passage).key;
    QCOMPARE(passages.join(u' '), QStringLiteral("n-other-ports s-since-2019 s-other-ports")); // in the articles' order
    QCOMPARE(supply.evidence.at(1).states, (QList<Statement>{{Attribute::Since, QStringLiteral("2019")}}));
}

/// Positions say the order, not how the rows lie in the file: turned round, everything comes turned round, and still joined.
void DossierTest::readsRowsInAnyOrder()
{
    const Dossier before = m_mini->read();
    tamper(m_mini->path(),
        {QStringLiteral("UPDATE claim SET position = -position"), QStringLiteral("UPDATE claim_party SET position = -position"),
            QStringLiteral("UPDATE passage SET position = 1000 - position")});
    const Dossier after = m_mini->read();
    const auto turned = [](auto list, const auto &order) {
        std::reverse(list.begin(), list.end());
        std::stable_sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
        return list;
    };
    const QList<Claim> claims = turned(before.claims, [](const Claim &claim) { return claim.kind; });
    const QList<Passage> passages = turned(before.passages, [](const Passage &passage) { return passage.paragraph; });
    QCOMPARE(after.passages.size(), passages.size());
    for (int i = 0; i < int(passages.size()); ++i) {
        QCOMPARE(after.passages.at(i).key, passages.at(i).key);
        QVERIFY(after.paragraph(passages.at(i).paragraph).passages.contains(PassageId(i)));
    }
    QCOMPARE(after.claims.size(), claims.size());
    for (int i = 0; i < int(claims.size()); ++i) {
        const Claim &claim = after.claims.at(i);
        QCOMPARE(claim.key, claims.at(i).key);
        QCOMPARE(claim.title, claims.at(i).title);
        QCOMPARE(claim.parties, (QList<ClaimParty>(claims.at(i).parties.crbegin(), claims.at(i).parties.crend())));
        QStringList was, is;
        for (const Evidence &evidence : claims.at(i).evidence)
            was << before.passage(evidence.passage).key;
        for (const Evidence &evidence : claim.evidence)
            is << after.passage(evidence.passage).key;
        was.sort();
        is.sort();
        QCOMPARE(is, was);
    }
}

void DossierTest::looksThingsUp()
{
    const Dossier dossier = m_mini->read();
    const auto keysOf = [&dossier](const QList<ClaimId> &claims) {
        QStringList keys;
        for (const ClaimId id : claims)
            keys << dossier.claim(id).key;
        return keys.join(u' ');
    };
    QVERIFY(!dossier.claimByKey(QStringLiteral("nothing")));
    QVERIFY(!dossier.partyByKey(QStringLiteral("nobody")));
    QCOMPARE(keysOf(dossier.claimsOf(ClaimKind::Amount)), QStringLiteral("estran-size first-payment halcyne-share"));
    const PartyId valmor = *dossier.partyByKey(QStringLiteral("valmor"));
    QCOMPARE(keysOf(dossier.claimsByParty.at(at(valmor))), QStringLiteral("first-payment"));
    const ClaimId sharing = *dossier.claimByKey(QStringLiteral("revenue-sharing"));
    const PartyId brumeval = *dossier.partyByKey(QStringLiteral("brumeval"));
    QCOMPARE(dossier.claimsByParty.at(at(brumeval)).count(sharing), 1); // pays and receives, listed once
    QCOMPARE(dossier.partiesIn(sharing, Role::Pays).first(), brumeval);
    const PassageId share = dossier.claim(sharing).evidence.first().passage;
    QCOMPARE(keysOf(dossier.claimsByPassage.at(at(share))), QStringLiteral("revenue-sharing halcyne-share"));
}

void DossierTest::leavesNothingBehind()
{
    const QDir folder = QFileInfo(m_mini->path()).absoluteDir();
    const QByteArray before = bytesOf(m_mini->path());
    QVERIFY(readDossier(m_mini->path()));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("mini.deal")});
    QCOMPARE(bytesOf(m_mini->path()), before);
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void DossierTest::opensANameThatLooksLikeAUri()
{
    const QString old = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QFileInfo(m_mini->path()).absolutePath()));
    QVERIFY(QFile::copy(m_mini->path(), QStringLiteral("file:mini.deal?mode=memory")));
    const Expected<Dossier> dossier = readDossier(QStringLiteral("file:mini.deal?mode=memory"));
    QDir::setCurrent(old);
    QVERIFY2(dossier, dossier ? "" : qPrintable(dossier.problem()));
    QCOMPARE(dossier->claims.size(), 12);
}

void DossierTest::refusesFiles_data()
{
    using Make = std::function<QByteArray(const QByteArray &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Make &make, const char *says) {
        QTest::newRow(name) << make << QString::fromUtf8(says);
    };
    const auto with = [](qsizetype offset, const QByteArray &bytes) {
        return [=](const QByteArray &whole) { return QByteArray(whole).replace(offset, bytes.size(), bytes); };
    };
    row(
        "empty", [](const QByteArray &) { return QByteArray(); }, "is empty");
    row(
        "a text", [](const QByteArray &) { return QByteArray("[dossier]\nkey = \"x\"\n"); }, "is a text file");
    row(
        "noise", [](const QByteArray &) { return QByteArray(5000, '\0'); }, "is not a dossier");
    row("another program's database", with(68, QByteArray("\0\0\0\1", 4)), "of another program");
    row("a newer version", with(60, QByteArray("\0\0\0\2", 4)), "newer Deal Explorer");
    row("an older version", with(60, QByteArray("\0\0\0\0", 4)), "old format");
    row("a write-ahead log", with(18, QByteArray("\2\2", 2)), "write-ahead log");
    row("a page of rubbish", with(4096, QByteArray(4096, '\x55')), "is damaged");
}

void DossierTest::refusesFiles()
{
    QFETCH(std::function<QByteArray(const QByteArray &)>, make);
    QFETCH(QString, says);
    const QString path = m_mini->file(QStringLiteral("bad.deal"));
    write(path, make(bytesOf(m_mini->path())));
    const Expected<Dossier> dossier = readDossier(path);
    QVERIFY(!dossier);
    QVERIFY2(dossier.problem().contains(says), qPrintable(dossier.problem()));
    QVERIFY(dossier.problem().contains(path) && !dossier.problem().contains(u'\n'));
}

void DossierTest::refusesEveryTruncation()
{
    const QByteArray whole = bytesOf(m_mini->path());
    const QString path = m_mini->file(QStringLiteral("short.deal"));
    for (const qsizetype length : {qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(4095),
             qsizetype(4096), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        write(path, whole.left(length));
        const Expected<Dossier> dossier = readDossier(path);
        QVERIFY2(!dossier && dossier.problem().contains(QStringLiteral("cut short")), QByteArray::number(length).constData());
    }
}

void DossierTest::survivesEveryFlippedByteOfTheHeader()
{
    const QByteArray whole = bytesOf(m_mini->path());
    const QString path = m_mini->file(QStringLiteral("flipped.deal"));
    for (qsizetype i = 0; i < 100; ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(~flipped.at(i));
        write(path, flipped);
        const Expected<Dossier> dossier = readDossier(path); // some bytes are for remarks: those may pass, and then all is there
        QVERIFY(dossier ? dossier->claims.size() == 12 : !dossier.problem().isEmpty());
    }
}

void DossierTest::refusesTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *statement, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(statement).split(u';') << QString::fromUtf8(says);
    };
    const char *changed = "tables were changed";
    row("a view", "CREATE VIEW v AS SELECT 1", changed);
    row("a trigger", "CREATE TRIGGER t AFTER INSERT ON party BEGIN SELECT 1; END", changed);
    row("an index", "CREATE INDEX i ON party (kind)", changed);
    row("a table more", "CREATE TABLE more (a)", changed);
    row("a table less", "DROP TABLE value_text", changed);
    row("a column more", "ALTER TABLE party ADD COLUMN more TEXT", changed);
    row("a view in a table's place", "DROP TABLE value_text;CREATE VIEW value_text AS SELECT 1 AS attribute", changed);
    row("evidence of no claim", "UPDATE evidence SET claim = 99 WHERE id = 1", "evidence.claim: 99");
    row("evidence of no passage", "UPDATE evidence SET passage = 99 WHERE id = 1", "evidence.passage: 99");
    row("evidence of no origin", "UPDATE evidence SET origin = 99 WHERE id = 1", "evidence.origin: 99");
    row("a party of no claim", "UPDATE claim_party SET claim = 99 WHERE claim = 1", "claim_party.claim: 99");
    row("a passage nowhere", "UPDATE passage SET paragraph = 999 WHERE id = 2", "passage.paragraph: 999");
    row("a paragraph nowhere", "UPDATE paragraph SET article = 9 WHERE id = 2", "paragraph.article: 9");
    row("a statement of nothing", "UPDATE statement SET evidence = 999 WHERE evidence = 1", "statement.evidence: 999");
    row("part of nothing", "UPDATE amount SET part_of = 999 WHERE part_of IS NOT NULL", "amount.part_of: 999");
    row("part of a clause", "UPDATE amount SET part_of = 1 WHERE part_of IS NOT NULL", "amount.part_of: first-payment");
    row("part of each other",
        "UPDATE amount SET part_of = (SELECT id FROM claim WHERE key = 'first-payment')"
        " WHERE claim = (SELECT id FROM claim WHERE key = 'estran-size')",
        "amount.part_of");
    row("a claim without evidence", "DELETE FROM evidence WHERE claim = 1", "statement.evidence");
    row("a clause without its row", "DELETE FROM clause WHERE claim = 1", "clause.claim: term");
    row("a clause without a party", "DELETE FROM claim_party WHERE claim = 1", "clause.lead_party: term");
    row("a party that is named nowhere", "DELETE FROM party_passage WHERE party = 1", "party.naming");
    row("a date that is none", "UPDATE claim SET period = '2025-13' WHERE id = 1", "claim.period: 2025-13");
    row("a word of no vocabulary", "UPDATE party SET kind = 'guild' WHERE id = 1", "is damaged");
    row("a language that is none", "UPDATE language SET code = 'x''y' WHERE code = 'fr'", "is damaged");
    row("no dossier row", "DELETE FROM dossier", "dossier.key");
}

void DossierTest::refusesTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, says);
    if (statements.size() > 1 && statements.last() == QStringLiteral(" END"))
        statements = {statements.join(u';')}; // a trigger holds a semicolon of its own
    tamper(m_mini->path(), statements);
    const Expected<Dossier> dossier = readDossier(m_mini->path());
    QVERIFY(!dossier);
    QVERIFY2(dossier.problem().contains(says), qPrintable(dossier.problem()));
}

void DossierTest::refusesWhatMayNotBeRead()
{
    const auto problemOf = [](const QString &path) {
        const Expected<Dossier> dossier = readDossier(path);
        return dossier ? QString() : dossier.problem();
    };
    QVERIFY(problemOf(m_mini->file(QStringLiteral("none.deal"))).contains(QStringLiteral("There is no file")));
    QVERIFY(problemOf(QDir::tempPath()).contains(QStringLiteral("is a folder")));
    QVERIFY(problemOf(QStringLiteral("/dev/null")).contains(QStringLiteral("not an ordinary file")));
    QVERIFY(!QFileInfo::exists(m_mini->file(QStringLiteral("none.deal")))); // looking makes no file
    QFile::setPermissions(m_mini->path(), {});
    if (QFileInfo(m_mini->path()).isReadable())
        QSKIP("this user may read everything");
    QVERIFY(problemOf(m_mini->path()).contains(QStringLiteral("may not be read")));
}

QTEST_GUILESS_MAIN(DossierTest)
#include "tst_dossier.moc"
