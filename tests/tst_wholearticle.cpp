// An article's whole text: its paragraphs with their quotations in place, and which sentences carry a claim.
#include "core/wholetexts.h"
#include "minidossier.h"

#include <QSignalSpy>
#include <QtTest>

using namespace deal;

class WholeArticleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyQuotationStandsWhereItsWordsAre();
    void numbersParagraphsAsTheDossierDoes();
    void aRepeatedQuotationTakesNoNumber_data();
    void aRepeatedQuotationTakesNoNumber();
    void aLineGivenTwiceIsOne();
    void countsNoSentenceOfACaption();
    void splitsALargeText();
    void tellsSentencesThatCarryAClaim();
    void splitsSentences_data();
    void splitsSentences();
    void saysHowQuotationsStand();
    void countsTheRealArticles();

private:
    [[nodiscard]] QString text(const char *name) const;
    Dossier m_mini;
};

void WholeArticleTest::initTestCase()
{
    m_mini = test::MiniDossier().read();
}

QString WholeArticleTest::text(const char *name) const
{
    const auto texts = readArticleTexts(test::MiniDossier::articles());
    for (const ArticleText &one : *texts)
        if (one.path.endsWith(QLatin1StringView(name)))
            return one.text;
    qFatal("no such text");
}

void WholeArticleTest::everyQuotationStandsWhereItsWordsAre()
{
    const WholeArticle whole = readWhole(m_mini, ArticleId(0), text("north.txt"));
    int spans = 0;
    for (const WholeParagraph &paragraph : whole.paragraphs)
        for (const QuotedSpan &span : paragraph.quotations) {
            ++spans;
            QCOMPARE(foldForQuoting(paragraph.text.mid(span.start, span.length)).text,
                foldForQuoting(m_mini.passage(span.passage).exact).text);
        }
    QCOMPARE(spans, int(passagesOf(m_mini, ArticleId(0)).size()));
    QCOMPARE(whole.found(), spans);
}

void WholeArticleTest::numbersParagraphsAsTheDossierDoes()
{
    const WholeArticle whole = readWhole(m_mini, ArticleId(0), text("north.txt"));
    QList<ParagraphId> numbered;
    for (const WholeParagraph &paragraph : whole.paragraphs) {
        QVERIFY(paragraph.paragraph);
        numbered << *paragraph.paragraph;
        for (const QuotedSpan &span : paragraph.quotations)
            QCOMPARE(m_mini.passage(span.passage).paragraph, *paragraph.paragraph);
    }
    QCOMPARE(numbered, m_mini.article(ArticleId(0)).paragraphs);
}

void WholeArticleTest::aRepeatedQuotationTakesNoNumber_data()
{
    QTest::addColumn<QString>("first"); // a line before all others
    QTest::newRow("of the last") << QStringLiteral("La première roue doit tourner vers 2027");
    QTest::newRow("of one in the middle") << QStringLiteral("un accès complet aux turbines");
    QTest::newRow("of the next") << QStringLiteral("Le meunier Brumeval et le fondeur Halcyne s’allient jusqu’en 2036");
    QTest::newRow("of several, in disorder")
        << QStringLiteral("La première roue doit tourner vers 2027, un accès complet aux turbines");
}

void WholeArticleTest::aRepeatedQuotationTakesNoNumber()
{
    QFETCH(const QString, first);
    const QList<ParagraphId> known = m_mini.article(ArticleId(0)).paragraphs;
    const WholeArticle whole = readWhole(m_mini, ArticleId(0), first + QStringLiteral("\n\n") + text("north.txt"));
    QCOMPARE(whole.paragraphs.size(), known.size() + 1);
    QVERIFY(!whole.paragraphs.first().paragraph && !whole.paragraphs.first().quotations.isEmpty());
    for (qsizetype i = 1; i < known.size(); ++i) // from the lead on; that there is one more before it leaves the title in doubt
        QCOMPARE(whole.paragraphs.at(i + 1).paragraph, known.at(i));
}

void WholeArticleTest::aLineGivenTwiceIsOne()
{
    const QList<ParagraphId> known = m_mini.article(ArticleId(0)).paragraphs;
    const QStringList lines = text("north.txt").split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), known.size());
    for (qsizetype twice = 0; twice < lines.size(); ++twice) {
        QStringList text = lines;
        text.insert(twice, lines.at(twice));
        const WholeArticle whole = readWhole(m_mini, ArticleId(0), text.join(u'\n'));
        for (qsizetype i = 0; i < text.size(); ++i)
            QCOMPARE(whole.paragraphs.at(i).paragraph, known.at(i <= twice ? i : i - 1));
    }
    QStringList apart = lines; // not in a row: nobody knows which is which
    apart.insert(3, lines.at(2) + u'.');
    QVERIFY(!readWhole(m_mini, ArticleId(0), apart.join(u'\n')).paragraphs.at(2).paragraph);
}

void WholeArticleTest::countsNoSentenceOfACaption()
{
    const auto kind = [this](const WholeParagraph &paragraph) { return m_mini.paragraph(*paragraph.paragraph).kind; };
    const WholeArticle whole = readWhole(m_mini, ArticleId(0), text("north.txt"));
    int without = 0;
    for (const WholeParagraph &paragraph : whole.paragraphs) {
        const bool counts = kind(paragraph) == ParagraphKind::Title || kind(paragraph) == ParagraphKind::Lead
            || kind(paragraph) == ParagraphKind::Body;
        QCOMPARE(paragraph.sentences.isEmpty(), !counts);
        without += counts ? 0 : 1;
    }
    QCOMPARE(without, 3); // a caption, a heading, a credit
    Dossier quoted = m_mini; // a heading that something is quoted from counts
    quoted.paragraphs[at(m_mini.article(ArticleId(0)).paragraphs.at(1))].kind = ParagraphKind::Heading;
    QVERIFY(!readWhole(quoted, ArticleId(0), text("north.txt")).paragraphs.at(1).sentences.isEmpty());
    const WholeArticle more = readWhole(m_mini, ArticleId(0), text("north.txt") + QStringLiteral("\nUne ligne de plus."));
    QVERIFY(!more.paragraphs.last().paragraph && more.paragraphs.last().sentences.size() == 1); // not numbered: it counts
}

/// In a time that grows with the text and not with its square, which would be hours.
void WholeArticleTest::splitsALargeText()
{
    const qsizetype half = largestArticle / 6;
    QCOMPARE(sentencesOf(QStringLiteral("M. ").repeated(half)).size(), 1);
    QVERIFY(sentencesOf(QStringLiteral("A b. ").repeated(half)).size() == half);
}

void WholeArticleTest::tellsSentencesThatCarryAClaim()
{
    const WholeArticle whole = readWhole(m_mini, ArticleId(1), text("south.txt"));
    QVERIFY(whole.carrying() > 0);
    QVERIFY(whole.carrying() < whole.sentences());
    for (const WholeParagraph &paragraph : whole.paragraphs)
        for (const SentenceSpan &sentence : paragraph.sentences) {
            bool quoted = false;
            for (const QuotedSpan &span : paragraph.quotations)
                for (qsizetype i = span.start; i < span.start + span.length; ++i)
                    quoted = quoted
                        || (i >= sentence.start && i < sentence.start + sentence.length
                            && !m_mini.claimsByPassage.at(at(span.passage)).isEmpty());
            QCOMPARE(sentence.carries, quoted);
        }
}

void WholeArticleTest::splitsSentences_data()
{
    QTest::addColumn<QString>("sentences"); // with a bar between
    for (const char *one : {"One.", "One.|Two!|Three?", "M. Altman parle.|Il part.", "Dr. Su and J. Doe agree.|They sign.",
             "« Rien ne change. » Ce sont leurs mots.", "On Oracle ORCL.N rests this.|And more.", "A price of 1.5 is paid.|Done",
             "Il a dit : « Oui. »|Puis il est parti.", "Les modèles d'IA.|Le reste.", "Ah 😀ijkl M. Altman parle.|Il part.",
             "Un long chemin vers Dr. Su.|Fin.", "Le plan BMr.|Altman part."})
        QTest::newRow(one) << QString::fromUtf8(one);
}

void WholeArticleTest::splitsSentences()
{
    QFETCH(QString, sentences);
    const QStringList expected = sentences.split(u'|');
    const QString paragraph = expected.join(u' ');
    QStringList found;
    for (const SentenceSpan &sentence : sentencesOf(paragraph))
        found << paragraph.mid(sentence.start, sentence.length);
    if (sentences.startsWith(u'«')) { // what is quoted ends a sentence there
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first(), QStringLiteral("« Rien ne change. »"));
        return;
    }
    QCOMPARE(found, expected);
}

void WholeArticleTest::saysHowQuotationsStand()
{
    WholeTexts texts(m_mini);
    QSignalSpy changed(&texts, &WholeTexts::changed);
    const int all = int(m_mini.passages.size()), ofNorth = int(passagesOf(m_mini, ArticleId(0)).size());
    QCOMPARE(texts.count(Proof::Recorded), all);
    QString altered = text("north.txt");
    altered.replace(QStringLiteral("2036"), QStringLiteral("2037")); // in the first quotation alone
    texts.attach(readWhole(m_mini, ArticleId(0), altered));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(texts.count(Proof::Recorded), all - ofNorth);
    QCOMPARE(texts.count(Proof::Missing), 1);
    QCOMPARE(texts.count(Proof::Found), ofNorth - 1);
    QCOMPARE(texts.proof(passagesOf(m_mini, ArticleId(0)).first()), Proof::Missing);
    QCOMPARE(texts.proof(passagesOf(m_mini, ArticleId(0)).last()), Proof::Found);
    QCOMPARE(texts.proof(passagesOf(m_mini, ArticleId(1)).last()), Proof::Recorded);
    texts.forget(ArticleId(0));
    texts.forget(ArticleId(0)); // there is none any more
    QCOMPARE(changed.count(), 2);
    QCOMPARE(texts.count(Proof::Recorded), all);
}

void WholeArticleTest::countsTheRealArticles()
{
    const QString folder = QStringLiteral(DEAL_SOURCE_DIR "/../shared/articles");
    if (!QFileInfo::exists(folder))
        QSKIP("the whole articles are not here");
    const Expected<Dossier> dossier = readDossier(QStringLiteral(DEAL_DOSSIER));
    QVERIFY(dossier);
    QList<AnchoringText> ready;
    const auto texts = readArticleTexts(folder);
    for (const ArticleText &one : *texts)
        ready << AnchoringText(one.text);
    for (int a = 0; a < dossier->articles.size(); ++a) {
        const auto which = recognise(ready, quotationsOf(*dossier, ArticleId(a)));
        QVERIFY(which);
        const WholeArticle whole = readWhole(*dossier, ArticleId(a), texts->at(*which).text);
        QCOMPARE(whole.found(), int(whole.checks.size()));
        for (const WholeParagraph &paragraph : whole.paragraphs)
            for (const QuotedSpan &span : paragraph.quotations)
                QCOMPARE(dossier->passage(span.passage).paragraph, paragraph.paragraph.value_or(ParagraphId(-1)));
        QVERIFY(whole.carrying() * 2 > whole.sentences()); // more than half of what they say is in the dossier
        qInfo("%d of %d sentences carry a claim", whole.carrying(), whole.sentences());
    }
}

QTEST_GUILESS_MAIN(WholeArticleTest)
#include "tst_wholearticle.moc"
