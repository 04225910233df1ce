// Opens damaged copies of the real dossier, made from their numbers (damage.h): each is shown or refused in words, at once, and
// nothing unproved is shown as proved. 360 copies; DEAL_DAMAGED asks for more, DEAL_DAMAGED_FROM says which is the first.
#include "core/dossiercheck.h"
#include "core/textexport.h"
#include "damage.h"
#include "minidossier.h"

#include <ctime>

using namespace deal;
using namespace deal::test;

namespace {

constexpr int copiesInARow = 120; ///< the test's own guard against hanging begins anew with each row of data
constexpr double mostSeconds = 1; ///< of the processor, which another program's load does not add to

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The articles as far as the undamaged dossier quotes them: every quotation stands in one of these word for word.
QList<ArticleText> articlesOf(const Dossier &dossier)
{
    QList<ArticleText> texts;
    for (int a = 0; a < dossier.articles.size(); ++a) {
        ArticleText article;
        article.path = dossier.articles.at(a).key;
        for (const Quotation &one : quotationsOf(dossier, ArticleId(a)))
            article.text += one.prefix + one.exact + one.suffix + QStringLiteral(" […]\n");
        texts << article;
    }
    return texts;
}

} // namespace

class TestDamaged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theUndamagedOneIsShown();
    void copies_data();
    void copies();
    void cleanupTestCase();

private:
    void look(int number);
    void lookAtWhatIsShown(const Dossier &dossier);
    QTemporaryDir m_folder;
    QByteArray m_whole;
    QList<ArticleText> m_articles;
    QStringList m_folded; ///< the articles, in the form in which quotations are compared
    int m_shown = 0, m_altered = 0, m_refused = 0, m_missing = 0;
    double m_slowest = 0;
};

void TestDamaged::initTestCase()
{
    QFile file(QStringLiteral(DEAL_DOSSIER));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    const Dossier dossier = realDossier();
    m_articles = articlesOf(dossier);
    for (const ArticleText &article : std::as_const(m_articles))
        m_folded << foldForQuoting(article.text).text;
    QCOMPARE(prove(dossier, m_articles).found(), dossier.passages.size());
}

void TestDamaged::theUndamagedOneIsShown()
{
    const QString path = m_folder.filePath(QStringLiteral("same.deal"));
    QVERIFY(QFile::copy(QStringLiteral(DEAL_DOSSIER), path));
    QVERIFY(isSealed(path));
    QVERIFY(sealDossier(path)); // the seal of a sealed one is the same
    QVERIFY(readDossier(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_whole);
}

void TestDamaged::copies_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    bool asked = false;
    const int wanted = qEnvironmentVariableIntValue("DEAL_DAMAGED", &asked),
              from = qEnvironmentVariableIntValue("DEAL_DAMAGED_FROM");
    const int end = from + (asked ? wanted : 3 * copiesInARow);
    for (int first = from; first < end; first += copiesInARow)
        QTest::addRow("from %d", first) << first << std::min(first + copiesInARow, end);
}

void TestDamaged::copies()
{
    QFETCH(int, first);
    QFETCH(int, end);
    for (int number = first; number < end && !QTest::currentTestFailed(); ++number) {
        look(number);
        if (QTest::currentTestFailed())
            qWarning("of copy %d, damage %d", number, int(DamageMaker::damageOf(number)));
    }
}

void TestDamaged::look(int number)
{
    const QString path = m_folder.filePath(QStringLiteral("copy.deal"));
    DamageMaker(m_whole, path).make(number);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const bool same = file.readAll() == m_whole;
    const double before = processorSeconds();
    const Expected<Dossier> dossier = readDossier(path);
    const double seconds = processorSeconds() - before;
    m_slowest = std::max(m_slowest, seconds);
    QVERIFY2(seconds < mostSeconds, qPrintable(QString::number(seconds)));
    if (!dossier) {
        ++m_refused;
        QVERIFY(!same);
        QVERIFY2(dossier.problem().contains(path) && dossier.problem().endsWith(u'.') && !dossier.problem().contains(u'\n'),
            qPrintable(dossier.problem()));
        return;
    }
    ++m_shown;
    if (!DamageMaker::isSealedAgain(number))
        QVERIFY(same); // otherwise its words may be others
    m_altered += int(!same);
    if (!same)
        QVERIFY(dossier->sha256.get() != QCryptographicHash::hash(m_whole, QCryptographicHash::Sha256));
    lookAtWhatIsShown(*dossier);
}

void TestDamaged::lookAtWhatIsShown(const Dossier &dossier)
{
    const Words words(QStringLiteral("en"));
    for (int c = 0; c < dossier.claims.size(); ++c) {
        const Claim &claim = dossier.claims.at(c);
        QVERIFY(!claim.evidence.isEmpty());
        QVERIFY(!claimWithEvidenceJson(dossier, ClaimId(c), words).isEmpty());
    }
    for (const Passage &passage : dossier.passages)
        QVERIFY(!passage.exact.isEmpty() && passage.exact.size() <= 2 * 160);
    std::ignore = checkDossier(dossier, words);
    // What is shown as found word for word stands there, whoever looks; what stands nowhere is not.
    for (const ArticleProof &proof : prove(dossier, m_articles).articles)
        for (const QuotationCheck &check : proof.checks) {
            const QString exact = foldForQuoting(dossier.passage(check.passage).exact).text;
            const bool stands =
                std::any_of(m_folded.cbegin(), m_folded.cend(), [&exact](const QString &text) { return text.contains(exact); });
            m_missing += int(!check.place);
            QVERIFY2(stands || !check.place, qPrintable(exact));
        }
}

void TestDamaged::cleanupTestCase()
{
    qInfo("%d copies: %d shown (%d of them sealed again), %d refused; in what was shown, %d quotations not found; at most %.0f "
          "ms of the "
          "processor for one",
        m_shown + m_refused, m_shown, m_altered, m_refused, m_missing, 1000 * m_slowest);
    QVERIFY(m_refused > m_shown);
    if (m_shown + m_refused >= 300)
        QVERIFY(m_shown > 0 && m_missing > 0); // else nothing was looked at
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
