// What the files of claims say of the words themselves: whether they were found in the whole articles, in which text, and what
// the reader left out before taking them away.
#include "core/comparisonexport.h"
#include "core/console.h"
#include "core/factcheck.h"
#include "core/fileexport.h"
#include "core/odt.h"
#include "core/setaside.h"
#include "minidossier.h"
#include "saiddossier.h"

using namespace deal;

namespace {

const QString missing = QStringLiteral("not found in the whole text");

QString fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class ExportProofTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void theSheetSaysWhatWasFound();
    void theSheetNamesTheTexts();
    void theComparisonSaysWhatWasNotFound();
    void theComparisonSaysWhatIsLeftOut();
    void theSheetSaysWhatWeHoldAClaimToBe();
    void whatWasLeftOutIsSaid_data();
    void whatWasLeftOutIsSaid();
    void theConsoleCompares();

private:
    /// The northern article with a word of it changed.
    void attachNorth(WholeTexts &texts, const QString &name) const
    {
        QString text = test::textOf("north.txt");
        text.replace(QStringLiteral("usage exclusif"), QStringLiteral("usage partiel"));
        WholeArticle whole = readWhole(m_dossier, ArticleId(0), text);
        whole.name = name;
        whole.sha256 = QByteArray(32, '\x5a');
        texts.attach(whole);
    }
    [[nodiscard]] QList<ClaimId> claim(const char *key) const { return {*m_dossier.claimByKey(QLatin1StringView(key))}; }
    test::MiniDossier m_mini;
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
};

void ExportProofTest::theSheetSaysWhatWasFound()
{
    WholeTexts texts(m_dossier);
    attachNorth(texts, {});
    const CheckSheet access = checkSheet(m_dossier, claim("turbine-access"), m_words, &texts);
    QCOMPARE(linesOf(access.rows.first(), CheckColumn::Proof),
        (QStringList{QStringLiteral("1. ") + missing, QStringLiteral("2. found in the whole text")}));
    QVERIFY(checkSheetHtml(access).contains(
        QStringLiteral("<ol><li><strong>%1</strong></li><li>found in the whole text</li></ol>").arg(missing)));
    QVERIFY(checkSheetCsv(access).contains(missing));
    const CheckSheet board = checkSheet(m_dossier, claim("board"), m_words, &texts); // S has no text
    QCOMPARE(linesOf(board.rows.first(), CheckColumn::Proof), QStringList{QStringLiteral("not compared")});
    QVERIFY(!checkSheetHtml(board).contains(missing));
    QCOMPARE(access.header.at(int(CheckColumn::Proof)), QStringLiteral("Word for word"));
    QCOMPARE(int(access.header.size()), checkColumns);
    QVERIFY(checkSheetOdt(access) != checkSheetOdt(checkSheet(m_dossier, claim("turbine-access"), m_words)));
}

void ExportProofTest::theSheetNamesTheTexts()
{
    const auto notes = [&](const WholeTexts *texts) {
        return checkSheet(m_dossier, claim("board"), m_words, texts).notes.join(u'\n');
    };
    QCOMPARE(int(notes(nullptr).count(QStringLiteral("; whole text not compared"))), 2);
    WholeTexts texts(m_dossier);
    attachNorth(texts, QStringLiteral("100%1 north.txt"));
    const QString hash = QStringLiteral("5a").repeated(32);
    QVERIFY2(notes(&texts).contains(QStringLiteral("; compared with “100%1 north.txt”, SHA-256 of its text ") + hash),
        qPrintable(notes(&texts)));
    QCOMPARE(int(notes(&texts).count(QStringLiteral("; whole text not compared"))), 1);
    attachNorth(texts, {});
    QVERIFY(notes(&texts).contains(QStringLiteral("; compared with a pasted text, SHA-256 ") + hash));
}

void ExportProofTest::theComparisonSaysWhatWasNotFound()
{
    WholeTexts texts(m_dossier);
    attachNorth(texts, {});
    const QString csv = comparisonCsv(m_dossier, claim("turbine-access"), m_words, &texts);
    QCOMPARE(int(csv.count(missing)), 1);
    static const QRegularExpression after(QStringLiteral("exclusif[^\n]*\u202f» \\(N ¶\\d+\\) · not found in the whole text\n"));
    QVERIFY2(csv.contains(after), qPrintable(csv));
    const QString html = comparisonHtml(m_dossier, claim("turbine-access"), m_words, &texts);
    QCOMPARE(int(html.count(QStringLiteral(") · <strong>%1</strong>").arg(missing))), 1);
    const QString before = comparisonHtml(m_dossier, claim("turbine-access"), m_words);
    QCOMPARE(int(html.count(QStringLiteral("<mark>"))), int(before.count(QStringLiteral("<mark>"))) - 1);
    QVERIFY(!before.contains(missing));
}

void ExportProofTest::theComparisonSaysWhatIsLeftOut()
{
    const Dossier dossier = test::dossierSaying(2, {QStringLiteral("A until=2030: en 2030 / B: bientôt")});
    const QString line = QStringLiteral("end: 2030 (A ¶1); B does not say");
    QCOMPARE(m_words.leftOut(dossier, ClaimId(0)), QStringList(line));
    QVERIFY(comparisonCsv(dossier, {ClaimId(0)}, m_words).contains(QStringLiteral(",Sources agree,") + line + u','));
    QVERIFY(comparisonHtml(dossier, {ClaimId(0)}, m_words).contains(QStringLiteral("<td><p>%1</p></td>").arg(line)));
}

void ExportProofTest::theSheetSaysWhatWeHoldAClaimToBe()
{
    const auto facts = [&](const char *key) {
        return linesOf(checkSheet(m_dossier, claim(key), m_words).rows.first(), CheckColumn::Claim).value(2);
    };
    const Claim &size = m_dossier.claim(claim("estran-size").first());
    QCOMPARE(facts("estran-size"), m_words.facts(size).join(QStringLiteral(" · ")));
    QVERIFY2(facts("estran-size").contains(QStringLiteral("up to 40 million"))
            || facts("estran-size").contains(QStringLiteral("up to €40")),
        qPrintable(facts("estran-size")));
    QVERIFY(facts("board").contains(m_words.standing(m_dossier.claim(claim("board").first()).clause->standing)));
}

void ExportProofTest::whatWasLeftOutIsSaid_data()
{
    QTest::addColumn<QString>("parties");
    QTest::addColumn<bool>("any");
    QTest::addColumn<bool>("aside");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << false << false << QString();
    QTest::newRow("a party") << QStringLiteral("ada-merle") << false << false << QStringLiteral("; filter: Ada Merle");
    QTest::newRow("both") << QStringLiteral("ada-merle halcyne") << false << false
                          << QStringLiteral("; filter: Halcyne, Ada Merle");
    QTest::newRow("either") << QStringLiteral("ada-merle halcyne") << true << false
                            << QStringLiteral("; filter: any of Halcyne, Ada Merle");
    QTest::newRow("an article") << QString() << false << true << QStringLiteral("; S is set aside");
    QTest::newRow("a party and an article") << QStringLiteral("ada-merle") << false << true
                                            << QStringLiteral("; filter: Ada Merle; S is set aside");
}

void ExportProofTest::whatWasLeftOutIsSaid()
{
    QFETCH(QString, parties);
    QFETCH(bool, any);
    QFETCH(bool, aside);
    QFETCH(QString, says);
    const Dossier dossier = withoutArticles(m_dossier, aside ? QList{ArticleId(1)} : QList<ArticleId>());
    Filter filter;
    filter.anyParty = any;
    for (const QString &key : parties.split(u' ', Qt::SkipEmptyParts))
        filter = toggled(filter, *dossier.partyByKey(key));
    const QTemporaryDir folder;
    for (const View view : {View::FactCheck, View::Comparison}) {
        const QString path = folder.filePath(QStringLiteral("a.html"));
        QVERIFY(writeView(path, view, dossier, matching(dossier, filter, {}), m_words, nullptr, filter));
        const QString page = fileOf(path);
        const QString first = page.section(QStringLiteral("</h1><p>"), 1).section(QStringLiteral("</p>"), 0, 0);
        QCOMPARE(first.section(QStringLiteral("; "), 1), says.mid(2));
        QCOMPARE(page.contains(QStringLiteral("Titles and summaries were written with all articles in view.")), aside);
    }
}

void ExportProofTest::theConsoleCompares()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.html"));
    for (const char *view : {"factcheck", "comparison"}) {
        const auto line = parseCommandLine({QStringLiteral("deal-explorer"), QStringLiteral("export"), QString::fromLatin1(view),
            QStringLiteral("-o"), file, QStringLiteral("--articles"), test::MiniDossier::articles()});
        QVERIFY2(line, line ? "" : qPrintable(line.problem()));
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        QCOMPARE(runCommand(*line, m_dossier, m_words, outStream, errStream), ExitStatus::Done);
        const QString page = fileOf(file);
        const QByteArray hash = QCryptographicHash::hash(test::textOf("north.txt").toUtf8(), QCryptographicHash::Sha256).toHex();
        QVERIFY2(
            page.contains(QStringLiteral("compared with “north.txt”, SHA-256 of its text ") + QString::fromLatin1(hash)), view);
        QVERIFY(!page.contains(missing) && !page.contains(QStringLiteral("not compared")));
    }
}

QTEST_GUILESS_MAIN(ExportProofTest)
#include "tst_exportproof.moc"
