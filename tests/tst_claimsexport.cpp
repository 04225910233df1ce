// The comparison and the fact-check sheet as files: each is read back here, CSV by its rules, HTML and OpenDocument as XML.
#include "core/comparisonexport.h"
#include "core/factcheck.h"
#include "core/fileexport.h"
#include "core/filter.h"
#include "core/odt.h"
#include "core/setaside.h"
#include "minidossier.h"
#include "readback.h"

#include <QXmlStreamReader>

using namespace deal;
using namespace deal::test;

class ClaimsExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void comparesInCsv();
    void comparesInHtml();
    void tellsSetAsideFromSilent();
    void checksInCsv();
    void checksInHtml();
    void checksInOpenDocument();
    void aClaimMayRestOnNothing();
    void rendersForFrenchToo();
    void numbersNothingTwice();
    void dataIsNeverMarkup();
    void dataIsNeverAFormula_data();
    void dataIsNeverAFormula();
    void controlsAreLeftOut();
    void isTheSameEveryTime();
    void openDocumentIsAnArchive();
    void saysHowManyClaims();

private:
    [[nodiscard]] QList<ClaimId> claims(const QStringList &keys) const
    {
        QList<ClaimId> ids;
        for (const QString &key : keys)
            ids << *m_dossier.claimByKey(key);
        return ids;
    }
    [[nodiscard]] QList<ClaimId> all() const { return matching(m_dossier, {}, {}); }
    [[nodiscard]] QByteArray contentOf(const CheckSheet &sheet) const { return unzipped(checkSheetOdt(sheet), "content.xml"); }
    test::MiniDossier m_mini;
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
};

void ClaimsExportTest::comparesInCsv()
{
    const QList<QStringList> rows = readCsv(comparisonCsv(
        m_dossier, claims({QStringLiteral("first-payment"), QStringLiteral("dikes"), QStringLiteral("board")}), m_words));
    const auto q = [](const char *words, const char *place) {
        return QStringLiteral("«\u202f%1\u202f» (%2)").arg(QString::fromUtf8(words), QString::fromUtf8(place));
    };
    const QList<QStringList> expected{
        {QStringLiteral("Claim"), QStringLiteral("N · The northern article"), QStringLiteral("S · Gazette du Sud"),
            QStringLiteral("Verdict"), QStringLiteral("Differences"), QStringLiteral("One origin")},
        {QStringLiteral("12 million euros at once"), q("12 millions tout de suite, versés par le comté de Valmor", "N ¶2"),
            q("12 millions d’euros sera avancée par Brumeval", "S ¶4"), QStringLiteral("Sources differ on who pays"),
            QStringLiteral("who pays: County of Valmor (N ¶2), Brumeval (S ¶4)"), QStringLiteral("no")},
        {QStringLiteral("Turbines stand on Brumeval's dikes"), q("elles ne tourneront que sur ses digues", "N ¶3"),
            q("droit exclusif d'abriter les turbines", "S ¶3"), QStringLiteral("Sources agree, one origin: Brumeval's statement"),
            QStringLiteral("none"), QStringLiteral("yes: Brumeval's statement")},
        {QStringLiteral("Ada Merle chairs the board"), QStringLiteral("silent"),
            q("Ada Merle présidera le conseil d'Estran", "S ¶5"), QStringLiteral("Only S"),
            QStringLiteral("only one article speaks"), QStringLiteral("one article speaks")},
    };
    QCOMPARE(rows, expected);
}

void ClaimsExportTest::comparesInHtml()
{
    QString problem;
    const QList<Element> page = elementsOfHtml(comparisonHtml(m_dossier, all(), m_words), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(named(page, "html").first().attributes.value(QStringLiteral("lang")), QStringLiteral("en"));
    QCOMPARE(named(page, "tr").size(), 1 + m_dossier.claims.size());
    QCOMPARE(named(page, "td").size(), 5 * m_dossier.claims.size());
    for (const Element &head : named(page, "th"))
        QVERIFY(head.attributes.contains(QStringLiteral("scope")));
    int quotations = 0;
    for (const Claim &claim : m_dossier.claims)
        quotations += int(claim.evidence.size());
    QCOMPARE(named(page, "q").size(), quotations);
    for (const Element &quote : named(page, "q"))
        QCOMPARE(quote.attributes.value(QStringLiteral("lang")), QStringLiteral("fr"));
    QStringList marked;
    const QString payers = comparisonHtml(m_dossier, claims({QStringLiteral("first-payment")}), m_words);
    for (const Element &mark : named(elementsOfHtml(payers, &problem), "mark"))
        marked << mark.text;
    QVERIFY2(marked.join(u' ').contains(QStringLiteral("Valmor")) && marked.join(u' ').contains(QStringLiteral("Brumeval")),
        qPrintable(marked.join(u'|')));
    QVERIFY(!marked.join(u' ').contains(QStringLiteral("12"))); // they agree on that
}

void ClaimsExportTest::tellsSetAsideFromSilent()
{
    const Dossier without = withoutArticles(m_dossier, {ArticleId(1)});
    int claim = 0;
    for (const QStringList &row : readCsv(comparisonCsv(without, all(), m_words)).mid(1)) {
        const bool spoke = m_dossier.verdicts.at(claim++).articles.contains(ArticleId(1));
        QCOMPARE(row.at(2), spoke ? QStringLiteral("set aside") : QStringLiteral("silent"));
        QVERIFY(row.at(1) == QStringLiteral("silent") || row.at(1).contains(QStringLiteral("(N ")));
    }
    const QString page = comparisonHtml(without, all(), m_words);
    QVERIFY(page.contains(QStringLiteral("Gazette du Sud; set aside: nothing here rests on it")));
    const QList<QStringList> sheet = readCsv(checkSheetCsv(checkSheet(without, claims({QStringLiteral("term")}), m_words)));
    QCOMPARE(sheet.at(1).at(int(CheckColumn::Agreement)), QStringLiteral("Only N\nS is set aside"));
}

void ClaimsExportTest::checksInCsv()
{
    const QList<QStringList> rows =
        readCsv(checkSheetCsv(checkSheet(m_dossier, claims({QStringLiteral("board"), QStringLiteral("wheel-supply")}), m_words)));
    const QList<QStringList> expected{
        {QStringLiteral("What we say"), QStringLiteral("Parties"), QStringLiteral("The article's words"),
            QStringLiteral("Our rendering"), QStringLiteral("Article"), QStringLiteral("Paragraph"),
            QStringLiteral("Word for word"), QStringLiteral("Who says so"), QStringLiteral("Agreement"),
            QStringLiteral("Checked by"), QStringLiteral("Date")},
        {QStringLiteral("Ada Merle chairs the board\nThe head of Halcyne chairs the board of the joint venture.\n"
                        "Clause · Governance · New · no date stated"),
            m_words.partiesLine(m_dossier, *m_dossier.claimByKey(QStringLiteral("board"))),
            QStringLiteral("«\u202fAda Merle présidera le conseil d'Estran\u202f» (S ¶5)"),
            QStringLiteral("“Ada Merle will chair Estran's board”"), QStringLiteral("S · Gazette du Sud"), QStringLiteral("¶5"),
            QStringLiteral("not compared"), QStringLiteral("Halcyne's statement"), QStringLiteral("Only S\nN is silent"),
            QString(), QString()},
        {QStringLiteral("Wheels for Brumeval alone\nUntil May 2024 Halcyne sold its wheels to Brumeval alone.\n"
                        "Clause · Exclusivity · Ended · 2019 to May 2024"),
            m_words.partiesLine(m_dossier, *m_dossier.claimByKey(QStringLiteral("wheel-supply"))),
            QStringLiteral("1. «\u202fpourra toutefois vendre ses roues à d'autres ports\u202f» (N ¶1)\n"
                           "2. «\u202fDepuis 2019, Brumeval était seul à pouvoir acheter les roues\u202f» (S ¶2)\n"
                           "3. «\u202fd'autres ports\u202f» (S ¶2)"),
            QStringLiteral("1. “will however be able to sell its wheels to other ports”\n"
                           "2. “Since 2019, Brumeval alone could buy the wheels”\n3. “other ports”"),
            QStringLiteral("1. N · The northern article\n2. S · Gazette du Sud\n3. S · Gazette du Sud"),
            QStringLiteral("1. ¶1\n2. ¶2\n3. ¶2"), QStringLiteral("1. not compared\n2. not compared\n3. not compared"),
            QStringLiteral("1. the northern article itself\n2. the Gazette itself\n3. the Gazette itself"),
            QStringLiteral("Sources agree"), QString(), QString()},
    };
    QCOMPARE(rows, expected);
}

void ClaimsExportTest::checksInHtml()
{
    const CheckSheet sheet = checkSheet(m_dossier, all(), m_words);
    QString problem;
    const QList<Element> page = elementsOfHtml(checkSheetHtml(sheet), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(named(page, "html").first().attributes.value(QStringLiteral("lang")), QStringLiteral("en"));
    QVERIFY(named(page, "title").first().text.contains(QStringLiteral("Brumeval, Halcyne and Estran")));
    const QString caption = named(page, "caption").first().text;
    for (const char *said :
        {"Brumeval, Halcyne and Estran", "publisher not stated", "published by La Gazette du Sud", "14 May 2024"})
        QVERIFY2(caption.contains(QString::fromUtf8(said)), said);
    QVERIFY(caption.contains(
        QString::fromLatin1(QCryptographicHash::hash(bytesOf(m_mini.path()), QCryptographicHash::Sha256).toHex())));
    QVERIFY(named(page, "style").first().text.contains(QStringLiteral("size: A4 landscape")));
    QCOMPARE(named(page, "tr").size(), 1 + m_dossier.claims.size()); // one row a claim
    QList<Element> columns, rows;
    for (const Element &head : named(page, "th"))
        (head.attributes.value(QStringLiteral("scope")) == QStringLiteral("col") ? columns : rows) << head;
    QCOMPARE(columns.size(), checkColumns);
    QCOMPARE(rows.size(), m_dossier.claims.size());
    const QList<Element> cells = named(page, "td");
    for (int row = 0; row < rows.size(); ++row) {
        QVERIFY(rows.at(row).text.startsWith(sheet.rows.at(row).title));
        for (const CheckedQuotation &quotation : sheet.rows.at(row).quotations)
            QVERIFY(cells.at(row * 10 + 1).text.contains(quotation.words + QStringLiteral(" (") + quotation.place + u')'));
        for (int empty = 8; empty < 10; ++empty)
            QCOMPARE(cells.at(row * 10 + empty).text, QString());
    }
}

void ClaimsExportTest::checksInOpenDocument()
{
    const CheckSheet sheet = checkSheet(m_dossier, all(), m_words);
    QString problem;
    const QList<Element> content = elementsOf(contentOf(sheet), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(named(content, "table:table").size(), 1);
    QCOMPARE(named(content, "table:table-column").size(), checkColumns);
    QCOMPARE(named(content, "table:table-row").size(), 1 + m_dossier.claims.size());
    QCOMPARE(named(content, "table:table-cell").size(), checkColumns * (1 + m_dossier.claims.size()));
    QVERIFY(named(content, "table:table-header-rows").first().text.startsWith(QStringLiteral("What we say")));
    const QList<Element> cells = named(content, "table:table-cell");
    for (int row = 0; row < int(sheet.rows.size()); ++row)
        for (int column = 0; column < checkColumns; ++column)
            QCOMPARE(cells.at((row + 1) * checkColumns + column).text,
                linesOf(sheet.rows.at(row), CheckColumn(column)).join(QString()));
    const QByteArray styles = unzipped(checkSheetOdt(sheet), "styles.xml");
    const QList<Element> layout = named(elementsOf(styles, &problem), "style:page-layout-properties");
    QCOMPARE(layout.first().attributes.value(QStringLiteral("fo:page-width")), QStringLiteral("297mm"));
    QCOMPARE(layout.first().attributes.value(QStringLiteral("fo:page-height")), QStringLiteral("210mm"));
    for (const char *name : {"meta.xml", "META-INF/manifest.xml"})
        QVERIFY(!elementsOf(unzipped(checkSheetOdt(sheet), name), &problem).isEmpty());
    QCOMPARE(problem, QString());
}

void ClaimsExportTest::aClaimMayRestOnNothing()
{
    const Dossier without = withoutArticles(m_dossier, {ArticleId(0), ArticleId(1)});
    const CheckSheet sheet = checkSheet(without, all(), m_words);
    for (const QStringList &row : readCsv(checkSheetCsv(sheet)).mid(1)) {
        QCOMPARE(row.at(int(CheckColumn::Words)), QStringLiteral("none: every article that speaks of it is set aside"));
        for (const CheckColumn empty :
            {CheckColumn::Rendering, CheckColumn::Article, CheckColumn::Paragraph, CheckColumn::Proof, CheckColumn::Origin})
            QCOMPARE(row.at(int(empty)), QString());
        QCOMPARE(row.at(int(CheckColumn::Agreement)), QStringLiteral("Rests on nothing\nN and S are set aside"));
    }
    for (const QStringList &row : readCsv(comparisonCsv(without, all(), m_words)).mid(1))
        QCOMPARE(row.mid(4), (QStringList{QStringLiteral("set aside"), QStringLiteral("set aside")}));
    QString problem;
    int dashes = 0;
    for (const Element &cell : named(elementsOfHtml(checkSheetHtml(sheet), &problem), "td"))
        dashes += cell.text == u'—' ? 1 : 0;
    QCOMPARE(dashes, 5 * int(m_dossier.claims.size()));
    QVERIFY(!elementsOf(contentOf(sheet), &problem).isEmpty());
    QCOMPARE(problem, QString());
}

/// Who reads French sees the English rendering, said to be English, as beside the articles.
void ClaimsExportTest::rendersForFrenchToo()
{
    const CheckSheet sheet = checkSheet(m_dossier, claims({QStringLiteral("board")}), Words(QStringLiteral("fr")));
    QCOMPARE(sheet.lang, QStringLiteral("fr"));
    QCOMPARE(sheet.rows.first().title, QStringLiteral("Ada Merle préside le conseil"));
    QCOMPARE(sheet.rows.first().quotations.first().renderingLang, QStringLiteral("en"));
    QVERIFY(checkSheetHtml(sheet).contains(QStringLiteral("<q lang=\"en\">Ada Merle will chair Estran's board</q>")));
    QVERIFY(contentOf(sheet).contains("fo:language=\"en\""));
    QVERIFY(unzipped(checkSheetOdt(sheet), "styles.xml").contains("fo:language=\"fr\"")); // all that is not marked otherwise
}

void ClaimsExportTest::numbersNothingTwice()
{
    const QString page = checkSheetHtml(checkSheet(m_dossier, claims({QStringLiteral("wheel-supply")}), m_words));
    QVERIFY(page.contains(QStringLiteral("<ol><li>¶1</li><li>¶2</li><li>¶2</li></ol>"))); // the list sets the numbers
    QVERIFY(!page.contains(QStringLiteral("1. ")));
}

void ClaimsExportTest::dataIsNeverMarkup()
{
    const Dossier dossier = evil(m_dossier, markup);
    QString problem;
    for (const QString &html : {checkSheetHtml(checkSheet(dossier, all(), m_words)), comparisonHtml(dossier, all(), m_words)}) {
        const QList<Element> page = elementsOfHtml(html, &problem);
        QCOMPARE(problem, QString());
        QVERIFY(named(page, "script").isEmpty());
        for (const Element &quote : named(page, "q"))
            QCOMPARE(quote.text, markup);
        for (const Element &bold : named(page, "b")) // ours
            QCOMPARE(bold.text, markup);
        QVERIFY(named(page, "caption").first().text.contains(markup));
    }
    const QList<Element> content = elementsOf(contentOf(checkSheet(dossier, all(), m_words)), &problem);
    QCOMPARE(problem, QString());
    QVERIFY(named(content, "script").isEmpty());
    QVERIFY(content.last().text.isEmpty() && named(content, "office:text").first().text.contains(markup));
}

void ClaimsExportTest::dataIsNeverAFormula_data()
{
    QTest::addColumn<QString>("formula");
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u00a0=1"})
        QTest::newRow(formula) << QString::fromUtf8(formula);
}

void ClaimsExportTest::dataIsNeverAFormula()
{
    QFETCH(QString, formula);
    const Dossier dossier = evil(m_dossier, formula);
    int met = 0;
    for (const QString &csv : {checkSheetCsv(checkSheet(dossier, all(), m_words)), comparisonCsv(dossier, all(), m_words)})
        for (const QStringList &row : readCsv(csv))
            for (const QString &field : row)
                for (const QString &line : field.split(u'\n')) {
                    const QString shown = line.trimmed();
                    QVERIFY2(shown.isEmpty() || !QStringLiteral("=+-@\t").contains(shown.front()), qPrintable(line));
                    met += line == u'\'' + formula ? 1 : 0;
                }
    QVERIFY(met >= 2 * m_dossier.claims.size()); // the title of each claim at least, in both
}

void ClaimsExportTest::controlsAreLeftOut()
{
    const QString lone(QChar(0xD800));
    const Dossier dossier = evil(m_dossier, QStringLiteral("a\u0001\u0008\uFFFFb𝄞c") + lone);
    QString problem;
    const QList<Element> content = elementsOf(contentOf(checkSheet(dossier, all(), m_words)), &problem);
    QCOMPARE(problem, QString());
    QVERIFY(named(content, "office:text").first().text.contains(QStringLiteral("ab𝄞c")));
}

void ClaimsExportTest::isTheSameEveryTime()
{
    const Dossier again = m_mini.read();
    QCOMPARE(checkSheetOdt(checkSheet(again, all(), m_words)), checkSheetOdt(checkSheet(m_dossier, all(), m_words)));
    QCOMPARE(checkSheetHtml(checkSheet(again, all(), m_words)), checkSheetHtml(checkSheet(m_dossier, all(), m_words)));
}

/// As other programs open it: every checksum and offset right, the type first and as it is (ODF 1.2, part 3).
void ClaimsExportTest::openDocumentIsAnArchive()
{
    const QByteArray bytes = checkSheetOdt(checkSheet(m_dossier, all(), m_words));
    QCOMPARE(bytes.mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    QTemporaryDir folder;
    const auto written =
        writeView(folder.filePath(QStringLiteral("sheet.ODT")), View::FactCheck, m_dossier, all(), m_words, nullptr);
    QVERIFY(written);
    QCOMPARE(bytesOf(*written), bytes);
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),*z.namelist())"), *written});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), QByteArray("None mimetype content.xml styles.xml meta.xml META-INF/manifest.xml\n"));
}

void ClaimsExportTest::saysHowManyClaims()
{
    const auto first = [this](const QList<ClaimId> &some) { return checkSheet(m_dossier, some, m_words).notes.first(); };
    const auto starts = [&](const QList<ClaimId> &some, const char *with) {
        return first(some).startsWith(QLatin1StringView(with));
    };
    QVERIFY2(starts(all(), "12 of 12 claim") && starts({ClaimId(0)}, "1 of 12 claim") && starts({}, "0 of 12 claim"),
        qPrintable(first({})));
}

QTEST_GUILESS_MAIN(ClaimsExportTest)
#include "tst_claimsexport.moc"
