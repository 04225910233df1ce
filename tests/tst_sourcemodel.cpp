// The sources as rows, the whole of them and what proves one claim.
#include "core/filtertext.h"
#include "core/translators.h"
#include "sourcerows.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <numeric>

using namespace deal;
using namespace deal::test;

class SourceModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsBothArticlesFromTopToBottom();
    void holdsEveryParagraphOnceInOrder();
    void lightsWhatProvesTheFocus();
    void dimsWhatTheFilterLeavesOut();
    void provesOneClaim_data();
    void provesOneClaim();
    void namesTheClaimsThatShareAPassage();
    void saysWhoSaysSo();
    void saysWhatIsNotStated();
    void putsTheOtherLanguageOnTheRight_data();
    void putsTheOtherLanguageOnTheRight();
    void speaksEveryRow();

private:
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_mini.claimByKey(QString::fromLatin1(key)); }
    Translators m_english;
    Dossier m_mini, m_real;
    Words m_words{QStringLiteral("en")};
};

void SourceModelTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void SourceModelTest::readsBothArticlesFromTopToBottom()
{
    const Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    QCOMPARE(read(m_mini, model), QString::fromUtf8(wholeOfBoth));
    QCOMPARE(model.firstLitRow(), -1);
    QCOMPARE(model.headRow(ArticleId(0)), 0);
    QCOMPARE(line(m_mini, model.index(model.headRow(ArticleId(1)))), QStringLiteral("S"));
}

void SourceModelTest::holdsEveryParagraphOnceInOrder()
{
    const Focus focus(m_real);
    const WholeTexts texts(m_real);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    QList<int> paragraphs, passages;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto source = model.index(row).data(SourceRowRole).value<SourceRow>();
        if (source.kind == SourceRow::Kind::Gist)
            paragraphs << at(*source.paragraph);
        if (source.kind == SourceRow::Kind::Quotation)
            passages << at(source.passage);
        QVERIFY(source.kind != SourceRow::Kind::Silent);
    }
    QList<int> all(m_real.paragraphs.size()), quoted(m_real.passages.size());
    std::iota(all.begin(), all.end(), 0);
    std::iota(quoted.begin(), quoted.end(), 0);
    QCOMPARE(paragraphs, all);
    QCOMPARE(passages, quoted);
}

void SourceModelTest::lightsWhatProvesTheFocus()
{
    Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    focus.focusClaim(claim("wheel-supply"));
    QString expected = QString::fromUtf8(wholeOfBoth);
    for (const char *passage : {"n-other-ports", "s-since-2019", "s-other-ports"})
        expected.replace(QString::fromLatin1(passage), QString::fromLatin1(passage) + u'*');
    QCOMPARE(read(m_mini, model), expected);
    QCOMPARE(line(m_mini, model.index(model.firstLitRow())), QStringLiteral("  n-other-ports*"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0); // the reader stays where they are
}

void SourceModelTest::dimsWhatTheFilterLeavesOut()
{
    Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    const auto dim = [&] {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row).data(DimRole).toBool())
                keys << line(m_mini, model.index(row)).trimmed();
        return keys.join(u' ');
    };
    QCOMPARE(dim(), QString());
    focus.setFilter(filterFromText(m_mini, QStringLiteral("party=ada-merle")));
    QCOMPARE(dim(),
        QStringLiteral("n-term n-exclusive-use n-other-ports n-size n-first-payment n-complete-access n-dikes n-share n-wheel "
                       "s-size s-since-2019 s-other-ports s-term s-dikes s-first-payment s-both-ways s-wheel"));
    focus.focusClaim(claim("dikes")); // what is lit is not dimmed
    QVERIFY(!dim().contains(QStringLiteral("dikes")));
}

void SourceModelTest::provesOneClaim_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("wheel-supply") << QStringLiteral("N\n¶1\n  n-other-ports*\nS\n¶2\n  s-since-2019*\n  s-other-ports*");
    QTest::newRow("board") << QStringLiteral("N\nsilent\nS\n¶5\n  s-board*");
    QTest::newRow("turbine-access") << QStringLiteral("N\n¶1\n  n-exclusive-use*\n¶3\n  n-complete-access*\nS\nsilent");
    QTest::newRow("first-payment") << QStringLiteral("N\n¶2\n  n-first-payment*\nS\n¶4\n  s-first-payment*");
}

void SourceModelTest::provesOneClaim()
{
    QFETCH(QString, rows);
    Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    SourceModel model(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    focus.focusClaim(claim(QTest::currentDataTag()));
    QCOMPARE(read(m_mini, model), rows);
    QCOMPARE(model.index(model.firstLitRow()).data(ClaimIdRole).toInt(), at(*focus.claim()));
}

void SourceModelTest::namesTheClaimsThatShareAPassage()
{
    const Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    const SourceRow share = rowOf(m_mini, model, "n-share");
    QCOMPARE(share.claims, (QList<ClaimId>{claim("revenue-sharing"), claim("halcyne-share")}));
    QCOMPARE(share.claimTitles,
        (QStringList{QStringLiteral("The revenue is shared"), QStringLiteral("About 15% of the revenue for Halcyne")}));
    QVERIFY(rowOf(m_mini, model, "s-parties").claims.isEmpty()); // names parties, proves no claim
}

void SourceModelTest::saysWhoSaysSo()
{
    Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    focus.focusClaim(claim("first-payment"));
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
    const SourceRow row = rowOf(m_mini, model, "s-first-payment");
    QCOMPARE(row.left, QStringLiteral("12 millions d’euros sera avancée par Brumeval"));
    QCOMPARE(row.right, QStringLiteral("12 million euros will be advanced by Brumeval"));
    QVERIFY2(row.note.contains(QStringLiteral("a source that is not named")), qPrintable(row.note));
    QVERIFY2(row.note.contains(QStringLiteral("who pays Brumeval")), qPrintable(row.note));
}

void SourceModelTest::saysWhatIsNotStated()
{
    const Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const SourceModel model(focus, m_words, texts, SourceModel::Extent::Whole);
    const auto north = model.index(0).data(SourceRowRole).value<SourceRow>();
    for (const char *words : {"publisher not stated", "date not stated", "author not stated", "Le Courrier des digues"})
        QVERIFY2(north.right.contains(QString::fromUtf8(words)), qPrintable(north.right));
    const auto south = model.index(model.headRow(ArticleId(1))).data(SourceRowRole).value<SourceRow>();
    for (const char *words : {"La Gazette du Sud", "14 May 2024", "08:30", "author not stated", "machine translation"})
        QVERIFY2(south.right.contains(QString::fromUtf8(words)), qPrintable(south.right));
}

void SourceModelTest::putsTheOtherLanguageOnTheRight_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("en"); // the articles' own: the dossier's first other one
    QTest::newRow("de") << QStringLiteral("de"); // what is missing in it is read in the first that there is
}

void SourceModelTest::putsTheOtherLanguageOnTheRight()
{
    QFETCH(QString, other);
    const QString lang = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(SourceModel::otherLanguage(m_mini, ArticleId(0), lang), other);
    const Focus focus(m_mini);
    const WholeTexts texts(m_mini);
    const Words words(lang);
    const SourceModel model(focus, words, texts, SourceModel::Extent::Whole);
    QCOMPARE(rowOf(m_mini, model, "n-dikes").left, QStringLiteral("elles ne tourneront que sur ses digues"));
    QCOMPARE(rowOf(m_mini, model, "n-dikes").right, QStringLiteral("they will turn only on its dikes"));
}

void SourceModelTest::speaksEveryRow()
{
    for (const Dossier *dossier : {&m_mini, &m_real}) {
        Focus focus(*dossier);
        const WholeTexts texts(*dossier);
        const SourceModel whole(focus, m_words, texts, SourceModel::Extent::Whole),
            proof(focus, m_words, texts, SourceModel::Extent::FocusedClaim);
        for (int c = 0; c < dossier->claims.size(); ++c) {
            focus.focusClaim(ClaimId(c));
            for (const SourceModel *model : {&whole, &proof})
                for (int row = 0; row < model->rowCount(); ++row)
                    QVERIFY2(!model->index(row).data(Qt::AccessibleTextRole).toString().trimmed().isEmpty(),
                        qPrintable(QString::number(row)));
        }
    }
}

QTEST_GUILESS_MAIN(SourceModelTest)
#include "tst_sourcemodel.moc"
