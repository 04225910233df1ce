// The filter over all claims at once gives the very answers of the filter claim by claim, on whatever dossier; and so do the
// numbers beside the facets. The slow way is written out here, from matches() and answers() alone.
#include "core/claimfiltermodel.h"
#include "core/claimmodel.h"
#include "core/facets.h"
#include "core/setaside.h"
#include "core/sieve.h"
#include "manydossier.h"
#include "minidossier.h"
#include "oddossiers.h"
#include "randomfilters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace deal;
using namespace deal::test;

namespace {

/// Random filters ask for no article alone: here some do.
Filter next(RandomFilters &filters, const Dossier &dossier)
{
    Filter filter = filters.next();
    if (!dossier.articles.isEmpty() && filters.below(4) == 0)
        filter = toggled(filter, ArticleId(filters.below(int(dossier.articles.size()))));
    return filter;
}

bool lets(const Dossier &dossier, ClaimId claim, const Filter &filter, bool everyKind)
{
    return everyKind ? answers(dossier, claim, filter) : matches(dossier, claim, filter);
}

/// By the words of FacetCounts, one tick after another.
FacetCounts slowly(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind)
{
    FacetCounts counts;
    QList<ClaimId> claims;
    for (int i = 0; i < dossier.claims.size(); ++i)
        if (!kind || dossier.claims.at(i).kind == *kind)
            claims << ClaimId(i);
    const auto count = [&](const Filter &one) {
        return int(std::count_if(claims.begin(), claims.end(), [&](ClaimId id) { return lets(dossier, id, one, !kind); }));
    };
    counts.all = int(claims.size());
    counts.seen = count(filter);
    for (int p = 0; p < dossier.parties.size(); ++p)
        counts.parties << count(filter.parties.contains(PartyId(p)) ? filter : toggled(filter, PartyId(p)));
    for (int k = 0; k < countOf<ClauseKind>(); ++k) {
        Filter one = filter;
        one.kinds = {ClauseKind(k)};
        counts.kinds << count(one);
    }
    for (int s = 0; s < countOf<Standing>(); ++s) {
        Filter one = filter;
        one.standings = {Standing(s)};
        counts.standings << count(one);
    }
    Filter plain = filter;
    plain.agreements = {};
    plain.onlyIn = {};
    for (int a = 0; a < countOf<Agreement>(); ++a)
        counts.agreements << count(toggled(plain, Agreement(a)));
    for (int a = 0; a < dossier.articles.size(); ++a)
        counts.onlyIn << count(toggled(plain, ArticleId(a)));
    return counts;
}

QString write(const FacetCounts &counts)
{
    QString text = QStringLiteral("%1 of %2;").arg(counts.seen).arg(counts.all);
    for (const QList<int> *list : {&counts.parties, &counts.kinds, &counts.standings, &counts.agreements, &counts.onlyIn}) {
        for (const int number : *list)
            text += QStringLiteral(" %1").arg(number);
        text += u';';
    }
    return text;
}

} // namespace

class SieveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAsClaimByClaim_data() { dossiers(); }
    void answersAsClaimByClaim();
    void countsAsTickByTick_data() { dossiers(); }
    void countsAsTickByTick();
    void listsAsClaimByClaim_data() { dossiers(); }
    void listsAsClaimByClaim();
    void tellsManyRunsAtOnce();
    void tellsFewRunsOneByOne();

private:
    void dossiers() const;
    Dossier m_many;
    Words m_words{QStringLiteral("en")};
};

void SieveTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.deal"));
    QVERIFY(makeManyDossier(path, 600, 3));
    m_many = *readDossier(path);
}

void SieveTest::dossiers() const
{
    QTest::addColumn<Dossier>("dossier");
    const Dossier mini = MiniDossier().read(), real = realDossier();
    QTest::newRow("mini") << mini;
    QTest::newRow("mini, an article set aside") << withoutArticles(mini, {ArticleId(0)});
    QTest::newRow("real") << real;
    QTest::newRow("real, an article set aside") << withoutArticles(real, {ArticleId(1)});
    QTest::newRow("made up") << m_many;
    QTest::newRow("made up, two articles set aside") << withoutArticles(m_many, {ArticleId(0), ArticleId(1)});
    for (const OddDossier &odd : oddDossiers())
        if (!odd.dossier.parties.isEmpty())
            QTest::newRow(odd.name) << odd.dossier;
}

void SieveTest::answersAsClaimByClaim()
{
    QFETCH(Dossier, dossier);
    RandomFilters filters(dossier, 21);
    for (int round = 0; round < 150; ++round) {
        const Filter filter = next(filters, dossier);
        for (const bool everyKind : {false, true}) {
            const Sieve sieve(dossier, filter, everyKind);
            for (int i = 0; i < dossier.claims.size(); ++i)
                QVERIFY(sieve.passes(ClaimId(i)) == lets(dossier, ClaimId(i), filter, everyKind));
        }
    }
}

void SieveTest::countsAsTickByTick()
{
    QFETCH(Dossier, dossier);
    RandomFilters filters(dossier, 22);
    const int rounds = dossier.claims.size() > 200 ? 6 : 40;
    for (int round = 0; round < rounds; ++round) {
        const Filter filter = next(filters, dossier);
        for (const std::optional<ClaimKind> kind : {std::optional<ClaimKind>(), std::optional(ClaimKind::Clause),
                 std::optional(ClaimKind::Amount), std::optional(ClaimKind::Event)})
            QCOMPARE(write(countFacets(dossier, filter, kind)), write(slowly(dossier, filter, kind)));
    }
}

void SieveTest::listsAsClaimByClaim()
{
    QFETCH(Dossier, dossier);
    Focus focus(dossier);
    ClaimModel clauses(focus, m_words, ClaimKind::Clause);
    ClaimFilterModel seen(focus);
    seen.setSourceModel(&clauses);
    const QAbstractItemModelTester tester(&seen, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RandomFilters filters(dossier, 23);
    for (int round = 0; round < 40; ++round) {
        seen.setOrder(SortOrder(filters.below(4)));
        const QPersistentModelIndex kept = seen.index(filters.below(std::max(1, seen.rowCount())), 0);
        const QVariant claim = kept.data(ClaimIdRole);
        focus.setFilter(next(filters, dossier));
        QList<ClaimId> found;
        for (int row = 0; row < seen.rowCount(); ++row) {
            found << ClaimId(seen.index(row, 0).data(ClaimIdRole).toInt());
            QCOMPARE(seen.indexOf(found.last()), seen.index(row, 0));
        }
        std::sort(found.begin(), found.end());
        QList<ClaimId> expected;
        for (int i = 0; i < dossier.claims.size(); ++i)
            if (dossier.claims.at(i).kind == ClaimKind::Clause && matches(dossier, ClaimId(i), focus.filter()))
                expected << ClaimId(i);
        QCOMPARE(found, expected);
        if (kept.isValid())
            QCOMPARE(kept.data(ClaimIdRole), claim);
    }
}

/// A tick among very many rows leaves thousands of gaps: a signal for each would keep the reader waiting.
void SieveTest::tellsManyRunsAtOnce()
{
    Focus focus(m_many);
    ClaimModel clauses(focus, m_words, ClaimKind::Clause);
    ClaimFilterModel seen(focus);
    seen.setSourceModel(&clauses);
    const QSignalSpy gone(&seen, &QAbstractItemModel::rowsRemoved), come(&seen, &QAbstractItemModel::rowsInserted);
    focus.setFilter(toggled(Filter(), PartyId(0)));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(come.size(), 1);
    QVERIFY(seen.rowCount() > 30 && seen.rowCount() < 570);
}

/// Where few rows go, the others stay what they are to whoever looks at one.
void SieveTest::tellsFewRunsOneByOne()
{
    const Dossier dossier = partyInManyClauses(12, 3);
    Focus focus(dossier);
    ClaimModel clauses(focus, m_words, ClaimKind::Clause);
    ClaimFilterModel seen(focus);
    seen.setSourceModel(&clauses);
    const QPersistentModelIndex looked = seen.index(4, 0);
    const QSignalSpy gone(&seen, &QAbstractItemModel::rowsRemoved), come(&seen, &QAbstractItemModel::rowsInserted);
    focus.setFilter(toggled(Filter(), PartyId(2))); // in clauses 1, 4, 7 and 10
    QCOMPARE(gone.size(), 5);
    QCOMPARE(come.size(), 0);
    QCOMPARE(looked.row(), 1);
    QCOMPARE(looked.data(ClaimIdRole).toInt(), 4);
    focus.clearFilter();
    QCOMPARE(come.size(), 5);
    QCOMPARE(looked.row(), 4);
}

QTEST_GUILESS_MAIN(SieveTest)
#include "tst_sieve.moc"
