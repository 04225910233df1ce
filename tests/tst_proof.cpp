// Every quotation against the whole articles, which are recognised by what they hold.
#include "core/proof.h"
#include "foldercopy.h"

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

/// Two articles of one paragraph each, with the given quotations.
Dossier dossierOf(const QStringList &first, const QStringList &second)
{
    Dossier dossier;
    for (const QStringList &quotations : {first, second}) {
        Article article;
        const ParagraphId paragraphId{int(dossier.paragraphs.size())};
        article.paragraphs << paragraphId;
        Paragraph paragraph;
        paragraph.article = ArticleId(dossier.articles.size());
        for (const QString &exact : quotations) {
            paragraph.passages << PassageId(dossier.passages.size());
            Passage passage;
            passage.article = paragraph.article;
            passage.paragraph = paragraphId;
            passage.exact = exact;
            dossier.passages << passage;
        }
        dossier.articles << article;
        dossier.paragraphs << paragraph;
    }
    return dossier;
}

const QString north = u"La mer monte sur la digue. Le vent tombe."_s;
const QString south = u"La mer monte\u00a0; l’eau descend ensuite."_s;

} // namespace

class TestProof final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesByQuotationsNotByName();
    void tellsTheNearest();
    void leavesOutWhatIsRecognisedNowhere();
    void readsTexts_data();
    void readsTexts();
    void readsInTheOrderOfNames();
    void saysWhenThereIsNothing();
};

void TestProof::recognisesByQuotationsNotByName()
{
    const Dossier dossier = dossierOf({u"La mer monte"_s, u"Le vent tombe"_s}, {u"La mer monte"_s, u"l'eau descend"_s});
    const ProofReport report = prove(dossier, {{u"b.txt"_s, u"Rien ici."_s}, {u"z.txt"_s, south}, {u"c.txt"_s, north}});
    QCOMPARE(report.articles.size(), 2);
    QCOMPARE(report.articles[0].path, u"c.txt"_s);
    QCOMPARE(report.articles[1].path, u"z.txt"_s);
    QCOMPARE(report.found(), 4);
    QCOMPARE(report.articles[1].checks[1].passage, PassageId(3));
    QCOMPARE(report.articles[1].checks[1].place->position, (TextPosition{15, 28}));
}

void TestProof::tellsTheNearest()
{
    const Dossier dossier = dossierOf({u"La mer monte"_s, u"sur la grande digue"_s}, {});
    const ProofReport report = prove(dossier, {{u"c.txt"_s, north}});
    QCOMPARE(report.found(), 1);
    QVERIFY(!report.articles[0].checks[1].place);
    QVERIFY2(report.articles[0].checks[1].nearest.contains(u"digue"_s), qPrintable(report.articles[0].checks[1].nearest));
    QVERIFY(report.articles[0].checks[0].nearest.isEmpty());
}

void TestProof::leavesOutWhatIsRecognisedNowhere()
{
    const ProofReport report = prove(dossierOf({u"Le vent tombe"_s}, {u"une autre histoire"_s}), {{u"c.txt"_s, north}});
    QCOMPARE(report.articles.size(), 2);
    QVERIFY(report.articles[1].path.isEmpty());
    QVERIFY(report.articles[1].checks.isEmpty());
    QCOMPARE(report.found(), 1);
    QCOMPARE(prove(dossierOf({}, {}), {}).found(), 0);
}

void TestProof::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("plain") << QByteArray("é\n") << u"é\n"_s << u""_s;
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                          "é")
                                            << u"é"_s << u""_s;
    QTest::newRow("empty") << QByteArray("") << u""_s << u"is empty"_s;
    QTest::newRow("Windows-1252") << QByteArray("\xe9"
                                                "t\xe9")
                                  << u"été"_s << u""_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0",
        4) << u"a"_s << u""_s;
    QTest::newRow("lines of Windows") << QByteArray("a\r\nb") << u"a\nb"_s << u""_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << u""_s << u"a PDF"_s;
    QTest::newRow("of 4 MB") << QByteArray(4 * 1024 * 1024, 'a') << QString(4 * 1024 * 1024, u'a') << u""_s;
    QTest::newRow("over 4 MB") << QByteArray(4 * 1024 * 1024 + 1, 'a') << u""_s << u"4 MB"_s;
}

void TestProof::readsTexts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"article.txt"_s), bytes);
    const auto texts = readArticleTexts(folder.path());
    QCOMPARE(bool(texts), problem.isEmpty());
    if (!texts) {
        QVERIFY2(texts.problem().contains(problem), qPrintable(texts.problem()));
        QVERIFY2(texts.problem().contains(u"article.txt"_s), qPrintable(texts.problem()));
        return;
    }
    QCOMPARE(texts->size(), 1);
    QCOMPARE(texts->constFirst().text, text);
}

void TestProof::readsInTheOrderOfNames()
{
    const auto texts = readArticleTexts(testData(u"articles"_s));
    QVERIFY(texts);
    QCOMPARE(texts->size(), 2);
    QVERIFY(texts->at(0).path.endsWith(u"north.txt"_s));
    QVERIFY(texts->at(1).path.endsWith(u"south.txt"_s));
}

void TestProof::saysWhenThereIsNothing()
{
    const QTemporaryDir folder;
    const auto none = readArticleTexts(folder.path());
    QVERIFY(!none);
    QVERIFY(none.problem().contains(u".txt"_s));
    QVERIFY(!readArticleTexts(folder.filePath(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
