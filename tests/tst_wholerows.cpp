// The sources as rows where an article's whole text is there: its paragraphs with their quotations in place.
#include "core/card.h"
#include "core/claimmodel.h"
#include "core/filtertext.h"
#include "core/translators.h"
#include "sourcerows.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace deal;
using namespace deal::test;

namespace {

const char *const northWhole = R"(N
title
¶1 n-term n-exclusive-use n-other-ports
caption 1
¶2 n-size n-first-payment
heading 1
¶3 n-complete-access n-dikes
¶4 n-share
¶5 n-shown n-wheel
credit)";

} // namespace

class WholeRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsAWholeTextInPlace();
    void readsOneArticleInItsOwnWords();
    void marksQuotationsInTheirParagraph();
    void saysWhatWasNotFound();
    void aCardSaysWhatWasNotFound();
    void setsAnArticleAside();
    void namesTheSentencesWithoutAClaim();
    void theShortestOfTwoIsMeant();
    void readsTheRealArticles();

private:
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_mini.claimByKey(QString::fromLatin1(key)); }
    [[nodiscard]] WholeArticle whole(int article, const QString &text) const
    {
        return readWhole(m_mini, ArticleId(article), text);
    }
    Translators m_english;
    Dossier m_mini, m_real;
    Words m_words{QStringLiteral("en")};
};

void WholeRowsTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void WholeRowsTest::showsAWholeTextInPlace()
{
    const Focus focus(m_mini);
    WholeTexts texts(m_mini);
    SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    SourceModel proof(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proofTester(&proof, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.hasWholeText());
    WholeArticle north = whole(0, textOf("north.txt"));
    north.name = QStringLiteral("my %1 file.txt");
    north.added = QDateTime({2025, 3, 9}, {12, 0}, Qt::UTC);
    texts.attach(north);
    const QString both = QString::fromUtf8(wholeOfBoth), south = both.mid(both.indexOf(QStringLiteral("S\n")));
    QCOMPARE(read(m_mini, model), QString::fromUtf8(northWhole) + u'\n' + south);
    QVERIFY(model.hasWholeText());
    const SourceRow head = model.row(0);
    for (const QString &words :
        {QStringLiteral("opened from my %1 file.txt on 9 March 2025"), QString::number(north.carrying()) + QStringLiteral(" of "),
            QStringLiteral("(%1\u00a0%)").arg((100 * north.carrying() + north.sentences() / 2) / north.sentences())})
        QVERIFY2(head.state.contains(words), qPrintable(head.state));
    for (const WholeParagraph &paragraph : north.paragraphs) {
        const SourceRow row = model.row(model.paragraphRow(*paragraph.paragraph));
        QCOMPARE(row.left, paragraph.text);
        QCOMPARE(row.sentences, paragraph.sentences);
        const QString spoken = model.index(model.paragraphRow(*paragraph.paragraph)).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(paragraph.text));
    }
    const SourceRow dikes = model.row(model.passageRow(*m_mini.paragraph(*model.row(6).paragraph).passages.begin()));
    QCOMPARE(dikes.quotations.at(1).rendering, QStringLiteral("they will turn only on its dikes"));
    QCOMPARE(dikes.right, m_words.text(m_mini.paragraph(*dikes.paragraph).gist));
    texts.forget(ArticleId(0));
    QCOMPARE(read(m_mini, model), both);
}

void WholeRowsTest::readsOneArticleInItsOwnWords()
{
    const Focus focus(m_mini);
    WholeTexts texts(m_mini);
    const Words french(QStringLiteral("fr"));
    for (const Words *words : {&std::as_const(m_words), &french}) {
        SourceModel model(focus, *words, texts, SourceModel::Extent::Whole, ArticleId(0));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString both = QString::fromUtf8(wholeOfBoth), north = both.left(both.indexOf(QStringLiteral("\nS\n")));
        QCOMPARE(read(m_mini, model), north);
        const SourceRow row = rowOf(m_mini, model, "n-dikes");
        QCOMPARE(row.right, words == &french ? QString() : QStringLiteral("they will turn only on its dikes"));
        const SourceRow gist = model.row(model.paragraphRow(*row.paragraph));
        QCOMPARE(gist.left, words->text(m_mini.paragraph(*row.paragraph).gist)); // ours, in the reader's language
        QVERIFY(gist.right.isEmpty());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        texts.attach(whole(1, textOf("south.txt")));
        QCOMPARE(reset.count(), 0); // the other article's
        texts.attach(whole(0, textOf("north.txt")));
        QCOMPARE(read(m_mini, model), QString::fromUtf8(northWhole));
        model.showOnly(ArticleId(1));
        QCOMPARE(model.row(0).label, QStringLiteral("S"));
        texts.forget(ArticleId(0));
        texts.forget(ArticleId(1));
    }
}

void WholeRowsTest::marksQuotationsInTheirParagraph()
{
    Focus focus(m_mini);
    WholeTexts texts(m_mini);
    texts.attach(whole(0, textOf("north.txt")));
    SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole, ArticleId(0));
    focus.focusClaim(claim("wheel-supply"));
    QCOMPARE(line(m_mini, model.index(2)), QStringLiteral("¶1 n-term n-exclusive-use n-other-ports*"));
    QCOMPARE(model.firstLitRow(), 2);
    QVERIFY(model.index(2).data(LitRole).toBool());
    QCOMPARE(m_mini.passage(*model.litPassage(2)).key, QStringLiteral("n-other-ports"));
    focus.setFilter(filterFromText(m_mini, QStringLiteral("party=ada-merle")));
    QCOMPARE(line(m_mini, model.index(2)), QStringLiteral("¶1 n-term~ n-exclusive-use~ n-other-ports*"));
    QCOMPARE(line(m_mini, model.index(8)), QStringLiteral("¶5 n-shown n-wheel~"));
    focus.lookAt(*model.litPassage(2));
    QVERIFY(model.index(2).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("pourra toutefois vendre")));
}

void WholeRowsTest::saysWhatWasNotFound()
{
    Focus focus(m_mini);
    focus.focusClaim(claim("dikes"));
    WholeTexts texts(m_mini);
    SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole, ArticleId(0)),
        proof(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
    texts.attach(
        whole(0, textOf("north.txt").replace(QStringLiteral("que sur ses digues"), QStringLiteral("que sur ses quais"))));
    QCOMPARE(line(m_mini, model.index(6)), QStringLiteral("¶3 n-complete-access"));
    QCOMPARE(line(m_mini, model.index(7)), QStringLiteral("  not found: n-dikes*"));
    for (const SourceModel *one : {&model, &proof}) {
        const SourceRow row = rowOf(m_mini, *one, "n-dikes");
        QVERIFY2(row.state.contains(QStringLiteral("Not found")), qPrintable(row.state));
        QVERIFY2(row.nearest.contains(QStringLiteral("sur ses quais")), qPrintable(row.nearest));
        const QString spoken = one->index(one->passageRow(row.passage)).data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Not found")), qPrintable(spoken));
    }
    texts.attach(whole(0, QStringLiteral("Un tout autre texte.")));
    QCOMPARE(line(m_mini, model.index(1)), QStringLiteral("  not found: n-term")); // under the head
    QCOMPARE(model.rowCount(), 1 + int(passagesOf(m_mini, ArticleId(0)).size()) + 1);
    texts.forget(ArticleId(0));
    QVERIFY(rowOf(m_mini, proof, "n-dikes").state.isEmpty());
}

void WholeRowsTest::aCardSaysWhatWasNotFound()
{
    const Focus focus(m_mini);
    WholeTexts texts(m_mini);
    ClaimModel model(focus, m_words, ClaimKind::Clause, &texts);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto card = [&](const char *key) { return model.index(at(claim(key))).data(CardRole).value<Card>(); };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QStringList before = card("dikes").places;
    QVERIFY(card("dikes").notFound.isEmpty());
    texts.attach(
        whole(0, textOf("north.txt").replace(QStringLiteral("que sur ses digues"), QStringLiteral("que sur ses quais"))));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(card("dikes").places, QStringList{before.first() + QStringLiteral(", not found")} + before.mid(1));
    QCOMPARE(card("dikes").notFound, QList<int>{0});
    QVERIFY(model.index(at(claim("dikes"))).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not found")));
    QVERIFY(card("term").notFound.isEmpty());
    texts.forget(ArticleId(0));
    QCOMPARE(card("dikes").places, before);
}

void WholeRowsTest::setsAnArticleAside()
{
    Focus focus(m_mini);
    focus.focusClaim(claim("wheel-supply"));
    WholeTexts texts(m_mini);
    texts.attach(whole(0, textOf("north.txt")));
    SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    SourceModel proof(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    focus.setAside({ArticleId(0)});
    QVERIFY(model.row(0).state.contains(QStringLiteral("set aside")));
    QCOMPARE(line(m_mini, model.index(2)), QStringLiteral("¶1 n-term~ n-exclusive-use~ n-other-ports~"));
    QVERIFY(model.index(2).data(DimRole).toBool());
    QCOMPARE(model.firstLitRow(), model.passageRow(*model.litPassage(model.firstLitRow())));
    QCOMPARE(model.row(model.firstLitRow()).article, ArticleId(1));
    QVERIFY(proof.row(1).left.contains(QStringLiteral("set aside")));
    focus.setAside({ArticleId(0), ArticleId(1)});
    QCOMPARE(model.firstLitRow(), -1);
    focus.setAside({});
    QVERIFY(!model.row(0).state.contains(QStringLiteral("set aside")));
    QCOMPARE(reset.count(), 0); // the reader stays where they are
    focus.focusClaim(claim("board")); // the north is silent on it, set aside or not
    focus.setAside({ArticleId(0)});
    QVERIFY(proof.row(1).left.contains(QStringLiteral("silent")));
}

void WholeRowsTest::namesTheSentencesWithoutAClaim()
{
    const Focus focus(m_mini);
    WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    QVERIFY(model.uncovered().isEmpty());
    int expected = 0;
    for (const auto &[article, name] : {std::pair(0, "north.txt"), {1, "south.txt"}}) {
        const WholeArticle text = whole(article, textOf(name));
        texts.attach(text);
        expected += text.sentences() - text.carrying();
        const QList<SentencePlace> places = model.uncovered();
        QCOMPARE(places.size(), expected);
        QVERIFY(std::is_sorted(places.begin(), places.end()));
        for (const SentencePlace &place : places)
            QVERIFY(!model.row(place.row).sentences.at(place.sentence).carries);
    }
    QVERIFY(expected > 4);
}

void WholeRowsTest::theShortestOfTwoIsMeant()
{
    SourceRow row;
    for (const auto &[start, length] : {std::pair(0, 30), {5, 10}, {12, 20}})
        row.quotations << SourceQuotation{{PassageId(int(row.quotations.size())), start, length}, {}, {}, {}, Mark::Quoted};
    const QList<std::pair<int, int>> meant{{0, 0}, {4, 0}, {5, 1}, {14, 1}, {15, 2}, {29, 2}, {31, 2}, {32, -1}, {-1, -1}};
    for (const auto &[character, quotation] : meant)
        QCOMPARE(row.quotationAt(character), quotation);
    QCOMPARE(row.quotationOf(PassageId(2)), 2);
    QCOMPARE(row.quotationOf(PassageId(7)), -1);
}

void WholeRowsTest::readsTheRealArticles()
{
    const auto texts = readArticleTexts(QStringLiteral(DEAL_SOURCE_DIR "/../shared/articles"));
    if (!texts || texts->isEmpty())
        QSKIP("the whole articles are not beside the repository");
    const Focus focus(m_real);
    WholeTexts attached(m_real);
    SourceModel model(focus, m_words, attached, SourceModel::Extent::Whole);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<AnchoringText> ready;
    for (const ArticleText &text : *texts)
        ready << AnchoringText(text.text);
    for (int a = 0; a < m_real.articles.size(); ++a) {
        const auto which = recognise(ready, quotationsOf(m_real, ArticleId(a)));
        QVERIFY(which);
        attached.attach(readWhole(m_real, ArticleId(a), texts->at(*which).text));
    }
    for (int passage = 0; passage < m_real.passages.size(); ++passage) {
        const int row = model.passageRow(PassageId(passage));
        QVERIFY2(row >= 0 && model.row(row).kind == SourceRow::Kind::Paragraph, qPrintable(m_real.passages.at(passage).key));
        QCOMPARE(*model.row(row).paragraph, m_real.passages.at(passage).paragraph);
    }
}

QTEST_GUILESS_MAIN(WholeRowsTest)
#include "tst_wholerows.moc"
