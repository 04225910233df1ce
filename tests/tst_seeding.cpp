// What deal-seed finds wrong with a dossier: one row a fault of tests/data/faults.txt, each written into a copy of
// the small dossier.
#include "foldercopy.h"
#include "seeding/seeding.h"

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

const QString claims = u"3-claims.toml"_s;

/// One block of tests/data/faults.txt, which says how they are written.
struct Fault {
    QString name, file;
    QStringList from, to, says;
};

/// {201 x} is 201 x.
QString expanded(QString line)
{
    static const QRegularExpression many(u"\\{(\\d+) x\\}"_s);
    if (const auto found = many.match(line); found.hasMatch())
        line.replace(found.capturedStart(), found.capturedLength(), QString(found.capturedView(1).toInt(), u'x'));
    return line;
}

QList<Fault> readFaults()
{
    QList<Fault> faults;
    const QStringList lines = QString::fromUtf8(contentOf(testData(u"faults.txt"_s))).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"== "_s))
            faults << Fault{line.mid(3), {}, {}, {}, {}};
        else if (line.startsWith(u"in "_s))
            faults.last().file = line.mid(3);
        else if (line.startsWith(u"- "_s))
            faults.last().from << line.mid(2);
        else if (line.startsWith(u'+'))
            faults.last().to << expanded(line.mid(2));
        else if (line.startsWith(u"? "_s))
            faults.last().says << line.mid(2);
    }
    return faults;
}

QString all(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts << finding.text();
    return texts.join(u'\n');
}

/// What is wrong with the small dossier, without or with its articles.
QList<Finding> findingsOf(const FolderCopy &folder, const QString &articles = {})
{
    const auto checked = checkFolder(folder.path(), articles);
    return checked ? checked->findings : QList<Finding>{{{}, checked.problem()}};
}

} // namespace

class TestSeeding final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallDossierIsRight();
    void findsOneFault_data();
    void findsOneFault();
    void findsACircleOfParts();
    void acceptsARightSum();
    void findsAllAtOnceInOrder();
    void aBrokenFileHidesNoOther();
    void wantsADossier();
    void wantsSomethingToRead();
    void seesTooMuchQuoted();
    void seesAnUnknownArticle();
};

void TestSeeding::theSmallDossierIsRight()
{
    const auto checked = checkFolder(testData(u"mini"_s), testData(u"articles"_s));
    QVERIFY(checked);
    QVERIFY2(checked->findings.isEmpty(), qPrintable(all(checked->findings)));
    QCOMPARE(checked->draft.languages, (QStringList{u"en"_s, u"fr"_s}));
    QCOMPARE(checked->draft.passages().size(), 21);
    QCOMPARE(checked->draft.claims.size(), 12);
    QCOMPARE(checked->draft.claims[5].key.place.text(), testData(u"mini/3-claims.toml:95"_s));
}

void TestSeeding::findsOneFault_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : readFaults())
        QTest::newRow(qPrintable(fault.name)) << fault;
}

void TestSeeding::findsOneFault()
{
    QFETCH(const Fault, fault);
    FolderCopy folder;
    QVERIFY(folder.edit(fault.file, fault.from.join(u'\n'), fault.to.join(u'\n')));
    const Place here{folder.file(fault.file), folder.lineOf(fault.file, u"# here"_s)};
    // A fault of the quotations is seen beside the articles only.
    QList<Finding> findings = findingsOf(folder);
    if (findings.isEmpty())
        findings = findingsOf(folder, testData(u"articles"_s));
    QVERIFY2(findings.size() == 1, qPrintable(all(findings)));
    QVERIFY2(findings[0].place == here, qPrintable(here.text() + u" is not: "_s + findings[0].text()));
    for (const QString &words : fault.says)
        QVERIFY2(findings[0].sentence.contains(words), qPrintable(words + u" is not in: "_s + findings[0].text()));
}

void TestSeeding::findsACircleOfParts()
{
    FolderCopy folder;
    QVERIFY(folder.edit(claims, u"value = 40_000_000"_s, u"value = 12_000_000\npart_of = \"first-payment\""_s));
    const auto findings = findingsOf(folder);
    QVERIFY2(findings.size() == 2, qPrintable(all(findings)));
    for (const Finding &finding : findings)
        QVERIFY2(finding.sentence.contains(u"circle"_s), qPrintable(finding.text()));
}

void TestSeeding::acceptsARightSum()
{
    FolderCopy folder;
    QVERIFY(folder.edit(claims, u"value = 40_000_000"_s, u"value = 40_000_000\nsum_of = [\"a\", \"b\"]"_s));
    for (const QString &key : {u"a"_s, u"b"_s})
        QVERIFY(folder.edit(claims, u"[[event]] # one source"_s,
            u"[[amount]]\nkey = \"%1\"\ntitle = { en = \"x\", fr = \"x\" }\nsummary = { en = \"x\", fr = \"x\" }\n"
            "value = 20_000_000\ncurrency = \"EUR\"\nqualifier = \"about\"\nnature = \"announced\"\n"
            "[[amount.evidence]]\npassage = \"n-size\"\norigin = \"unnamed\"\n\n[[event]] # one source"_s.arg(key)));
    const auto findings = findingsOf(folder);
    QVERIFY2(findings.isEmpty(), qPrintable(all(findings)));
}

void TestSeeding::findsAllAtOnceInOrder()
{
    FolderCopy folder;
    QVERIFY(folder.edit(claims, u"standing = \"ended\""_s, u"standing = \"over\""_s));
    QVERIFY(folder.edit(claims, u"when = \"/2036\""_s, u"when = \"later\""_s));
    QVERIFY(folder.edit(u"1-articles.toml"_s, u"letter = \"S\""_s, u"letter = \"South\""_s));
    QVERIFY(folder.edit(u"2-parties.toml"_s, u"country = \"BE\""_s, u"country = \"Belgium\""_s));
    const auto findings = findingsOf(folder);
    QVERIFY2(findings.size() == 4, qPrintable(all(findings)));
    QVERIFY(findings[0].place.file.endsWith(u"1-articles.toml"_s));
    QVERIFY(findings[1].place.file.endsWith(u"2-parties.toml"_s));
    QCOMPARE(findings[2].place.line, folder.lineOf(claims, u"later"_s));
    QCOMPARE(findings[3].place.line, folder.lineOf(claims, u"\"over\""_s));
}

void TestSeeding::aBrokenFileHidesNoOther()
{
    FolderCopy folder;
    writeFile(folder.file(u"2-parties.toml"_s), "party = [");
    writeFile(folder.file(claims), "\n\nclause = ");
    const auto findings = findingsOf(folder);
    QVERIFY2(findings.size() == 2, qPrintable(all(findings)));
    QCOMPARE(findings[1].place.line, 3);
    writeFile(folder.file(claims), "key = \"\xff\"");
    QVERIFY(findingsOf(folder)[1].sentence.contains(u"not TOML"_s));
}

void TestSeeding::wantsADossier()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.toml"_s), "\n");
    const auto checked = checkFolder(folder.path());
    QVERIFY(checked);
    QVERIFY2(checked->findings.size() == 1, qPrintable(all(checked->findings)));
    QVERIFY(checked->findings[0].sentence.contains(u"[dossier]"_s));
}

void TestSeeding::wantsSomethingToRead()
{
    const QTemporaryDir folder;
    QVERIFY(checkFolder(folder.path()).problem().contains(u".toml"_s));
    QVERIFY(checkFolder(folder.filePath(u"nowhere"_s)).problem().contains(u"nowhere"_s));
    QVERIFY(!checkFolder(testData(u"mini"_s), folder.filePath(u"nowhere"_s)));
}

void TestSeeding::seesTooMuchQuoted()
{
    const FolderCopy folder;
    FolderCopy articles(u"articles"_s);
    QVERIFY(articles.edit(u"north.txt"_s,
        u" Les habitués du port y voient surtout une manière de ne fâcher personne, ni les meuniers ni les pêcheurs."_s, {}));
    QVERIFY(
        articles.edit(u"north.txt"_s, u" Le reste viendra au fil des marées, à mesure que les digues sortiront du sable."_s, {}));
    const auto findings = findingsOf(folder, articles.path());
    QVERIFY2(findings.size() == 1, qPrintable(all(findings)));
    QCOMPARE(findings[0].place.line, folder.lineOf(u"1-articles.toml"_s, u"[[article]] # states no"_s));
    QVERIFY2(findings[0].sentence.contains(u"at most 40 %"_s), qPrintable(findings[0].sentence));
}

void TestSeeding::seesAnUnknownArticle()
{
    const FolderCopy folder;
    FolderCopy articles(u"articles"_s);
    QVERIFY(QFile::remove(articles.file(u"south.txt"_s)));
    const auto findings = findingsOf(folder, articles.path());
    QVERIFY2(findings.size() == 1, qPrintable(all(findings)));
    QCOMPARE(findings[0].place.line, folder.lineOf(u"1-articles.toml"_s, u"[[article]] # dated"_s));
    QVERIFY2(findings[0].sentence.contains(u"recognised in none"_s), qPrintable(findings[0].sentence));
}

QTEST_GUILESS_MAIN(TestSeeding)
#include "tst_seeding.moc"
