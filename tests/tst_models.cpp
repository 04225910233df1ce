// Every model and proxy: whether it keeps Qt's contract while everything changes at once, and whether its rows say what they
// should. A model is read aloud as lines, and compared with such lines.
#include "core/amountmodel.h"
#include "core/card.h"
#include "core/claimfiltermodel.h"
#include "core/claimmodel.h"
#include "core/facetmodel.h"
#include "core/filtertext.h"
#include "core/partyfiltermodel.h"
#include "core/partymodel.h"
#include "core/proofmodel.h"
#include "core/sourcemodel.h"
#include "core/translators.h"
#include "minidossier.h"
#include "randomfilters.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace deal;

namespace {

/// All of the models over one focus, each watched, the proxies too.
struct Watched {
    Watched(const Dossier &dossier, const Words &words)
        : focus(dossier)
        , clauses(focus, words, ClaimKind::Clause)
        , events(focus, words, ClaimKind::Event)
        , amounts(focus, words)
        , seenClauses(focus)
        , seenAmounts(focus)
        , parties(focus, words)
        , seenParties(focus)
        , partyClaims(focus, words)
        , facets(focus, words)
        , texts(dossier)
        , proofs(focus, texts, words)
        , whole(focus, words, texts, SourceModel::Extent::Whole)
        , proof(focus, words, texts, SourceModel::Extent::FocusedClaim)
    {
        seenClauses.setSourceModel(&clauses);
        seenAmounts.setSourceModel(&amounts);
        seenParties.setSourceModel(&parties);
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&clauses, &events, &amounts, &seenClauses,
                 &seenAmounts, &parties, &seenParties, &partyClaims, &facets, &proofs, &whole, &proof})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
    Focus focus;
    ClaimModel clauses, events;
    AmountModel amounts;
    ClaimFilterModel seenClauses, seenAmounts;
    PartyModel parties;
    PartyFilterModel seenParties;
    PartyClaimsModel partyClaims;
    FacetModel facets;
    WholeTexts texts;
    ProofModel proofs;
    SourceModel whole, proof;
};

/// One thing changes, as a reader changes it.
void disturb(Watched &all, test::RandomFilters &chance)
{
    const Dossier &dossier = all.focus.dossier();
    const int parties = int(dossier.parties.size());
    switch (chance.below(10)) {
    case 0:
        return all.focus.setFilter(chance.next());
    case 1:
        return all.focus.clearFilter();
    case 2:
        return all.focus.focusClaim(ClaimId(chance.below(int(dossier.claims.size()))));
    case 3:
        return chance.below(2) ? all.focus.back() : all.focus.forward();
    case 4:
        return all.seenClauses.setOrder(SortOrder(chance.below(4)));
    case 5:
        return all.seenAmounts.setOrder(SortOrder(chance.below(4)));
    case 6:
        return all.partyClaims.setParty(chance.below(4) ? std::optional(PartyId(chance.below(parties))) : std::nullopt);
    case 7:
        return all.facets.setCounted(chance.below(4) ? std::optional(ClaimKind(chance.below(3))) : std::nullopt);
    case 8:
        return all.focus.setAside(chance.below(2) ? QList<ArticleId>{ArticleId(chance.below(2))} : QList<ArticleId>());
    default: {
        const QModelIndex heading = all.facets.index(chance.below(5), 0);
        const QModelIndex value = all.facets.index(chance.below(all.facets.rowCount(heading)), 0, heading);
        all.facets.setData(value, chance.below(2) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    }
}

/// The claims of a model by their keys: "term dikes".
QString keys(const Dossier &dossier, const QAbstractItemModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << dossier.claim(ClaimId(model.index(row, 0).data(ClaimIdRole).toInt())).key;
    return keys.join(u' ');
}

QStringList sorted(QString words)
{
    QStringList list = words.split(u' ');
    list.sort();
    return list;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepTheirContract_data();
    void keepTheirContract();
    void sortsClauses_data();
    void sortsClauses();
    void sortsBothWaysOfAskingAlike();
    void findsARow();
    void showsClauses();
    void showsParties();
    void showsThePartiesOfWhatIsSeen_data();
    void showsThePartiesOfWhatIsSeen();
    void listsAPartysClaims_data();
    void listsAPartysClaims();
    void showsAmounts();
    void headsAmounts();

private:
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_mini.claimByKey(QString::fromLatin1(key)); }
    Translators m_english;
    Dossier m_mini, m_real;
    Words m_words{QStringLiteral("en")};
};

void ModelsTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_mini = test::MiniDossier().read();
    m_real = test::realDossier();
}

void ModelsTest::keepTheirContract_data()
{
    QTest::addColumn<bool>("mini");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("mini, seed %d", seed) << true << seed;
        QTest::addRow("real, seed %d", seed) << false << seed;
    }
}

void ModelsTest::keepTheirContract()
{
    QFETCH(bool, mini);
    QFETCH(int, seed);
    const Dossier &dossier = mini ? m_mini : m_real;
    Watched all(dossier, m_words);
    test::RandomFilters chance(dossier, quint32(seed));
    for (int round = 0; round < 150; ++round) {
        disturb(all, chance);
        const auto expected = [&](ClaimKind kind) {
            QStringList list;
            for (const ClaimId id : matching(all.focus.dossier(), all.focus.filter(), kind))
                list << dossier.claim(id).key;
            return sorted(list.join(u' '));
        };
        QCOMPARE(sorted(keys(dossier, all.seenClauses)), expected(ClaimKind::Clause));
        QCOMPARE(sorted(keys(dossier, all.seenAmounts)), expected(ClaimKind::Amount));
        QCOMPARE(all.proof.rowCount() == 0, !all.focus.claim().has_value());
        const bool proved = all.focus.claim() && !all.focus.dossier().claim(*all.focus.claim()).evidence.isEmpty();
        QCOMPARE(all.whole.firstLitRow() >= 0, proved);
        if (QTest::currentTestFailed())
            return;
    }
}

void ModelsTest::sortsClauses_data()
{
    QTest::addColumn<SortOrder>("order");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, SortOrder order, const char *filter, const char *rows) {
        QTest::newRow(name) << order << QString::fromLatin1(filter) << QString::fromLatin1(rows);
    };
    row("deal", SortOrder::Deal, "", "term dikes turbine-access revenue-sharing board wheel-supply");
    row("date, the undated last", SortOrder::Date, "", "wheel-supply term dikes turbine-access revenue-sharing board");
    row("party, in the dossier's order", SortOrder::Party, "", "term revenue-sharing dikes turbine-access wheel-supply board");
    row("kind", SortOrder::Kind, "", "term dikes wheel-supply turbine-access revenue-sharing board");
    row("date, of one party", SortOrder::Date, "party=halcyne&agreement=agree", "wheel-supply term dikes");
    row("kind, of two kinds", SortOrder::Kind, "kind=exclusivity&kind=term", "term dikes wheel-supply");
}

void ModelsTest::sortsClauses()
{
    QFETCH(SortOrder, order);
    QFETCH(QString, filter);
    QFETCH(QString, rows);
    Watched all(m_mini, m_words);
    all.seenClauses.setOrder(order);
    all.focus.setFilter(filterFromText(m_mini, filter));
    QCOMPARE(keys(m_mini, all.seenClauses), rows);
}

/// The order first, then the filter, or the other way: the same rows in the same order.
void ModelsTest::sortsBothWaysOfAskingAlike()
{
    test::RandomFilters chance(m_real, 5);
    for (int round = 0; round < 60; ++round) {
        Watched before(m_real, m_words), after(m_real, m_words);
        const SortOrder order{chance.below(4)};
        const Filter filter = chance.next();
        before.seenClauses.setOrder(order);
        before.focus.setFilter(filter);
        after.focus.setFilter(filter);
        after.seenClauses.setOrder(order);
        QCOMPARE(keys(m_real, before.seenClauses), keys(m_real, after.seenClauses));
    }
}

void ModelsTest::findsARow()
{
    Watched all(m_mini, m_words);
    QCOMPARE(all.seenClauses.indexOf(claim("board")).row(), 4);
    QVERIFY(!all.seenClauses.indexOf({}).isValid());
    QVERIFY(!all.seenClauses.indexOf(claim("estran-size")).isValid()); // an amount is no clause
    all.focus.setFilter(filterFromText(m_mini, QStringLiteral("agreement=one_source")));
    QCOMPARE(all.seenClauses.indexOf(claim("board")).row(), 0);
    QVERIFY(!all.seenClauses.indexOf(claim("term")).isValid());
}

void ModelsTest::showsClauses()
{
    const Focus focus(m_mini);
    const ClaimModel model(focus, m_words, ClaimKind::Clause);
    const QModelIndex dikes = model.index(1);
    QCOMPARE(dikes.data().toString(), QStringLiteral("Turbines stand on Brumeval's dikes"));
    QCOMPARE(dikes.data(CardRole).value<Card>(), cardOf(m_mini, claim("dikes"), m_words));
    QCOMPARE(dikes.data(AgreementRole).toInt(), int(Agreement::Agree));
    QCOMPARE(
        dikes.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Only Brumeval's dikes may house the turbines."));
    const QString said = dikes.data(Qt::AccessibleTextRole).toString();
    for (const char *part :
        {"Turbines stand", "Exclusivity", "Continues", "no date stated", "Halcyne to Brumeval", "one origin", "N ¶3, S ¶3"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
}

void ModelsTest::showsParties()
{
    const Focus focus(m_mini);
    const PartyModel model(focus, m_words);
    QCOMPARE(model.rowCount(), 5);
    const auto card = model.index(0).data(PartyCardRole).value<PartyCard>();
    QCOMPARE(card.name, QStringLiteral("Brumeval"));
    QCOMPARE(card.facts, QStringLiteral("Milling house · France · ticker BRMV.X"));
    QCOMPARE(card.counts, QStringLiteral("5 clauses · 1 amount · 1 event"));
    QCOMPARE(card.places, QStringLiteral("named for example in N\u00a0¶1, S\u00a0¶1"));
    const auto estran = model.index(2).data(PartyCardRole).value<PartyCard>();
    QCOMPARE(estran.facts, QStringLiteral("Joint venture of both houses · place not stated"));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row).data(PartyIdRole).toInt(), row);
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().startsWith(model.index(row).data().toString()));
    }
}

void ModelsTest::showsThePartiesOfWhatIsSeen_data()
{
    QTest::addColumn<QString>("parties");
    QTest::addColumn<QString>("halcyneIn"); // and the claims of one of them
    const auto row = [](const char *filter, const char *parties, const char *claims) {
        QTest::addRow("%s", *filter ? filter : "no filter") << QString::fromUtf8(parties) << QString::fromUtf8(claims);
    };
    row("", "Brumeval, Halcyne, Estran, County of Valmor, Ada Merle",
        "dikes turbine-access wheel-supply revenue-sharing revenue-sharing halcyne-share term first-privilege");
    row("party=ada-merle", "Estran, Ada Merle", "");
    row("agreement=agree", "Brumeval, Halcyne, Estran, Ada Merle", "dikes wheel-supply term");
    row("party=ada-merle&party=valmor", "", "");
}

void ModelsTest::showsThePartiesOfWhatIsSeen()
{
    QFETCH(QString, parties);
    QFETCH(QString, halcyneIn);
    Watched all(m_mini, m_words);
    all.partyClaims.setParty(m_mini.partyByKey(QStringLiteral("halcyne")));
    const QString filter = QString::fromLatin1(QTest::currentDataTag());
    all.focus.setFilter(filterFromText(m_mini, filter.contains(u'=') ? filter : QString()));
    QStringList names, claims;
    for (int row = 0; row < all.seenParties.rowCount(); ++row)
        names << all.seenParties.index(row, 0).data().toString();
    for (int row = 0; row < all.partyClaims.rowCount(); ++row)
        if (const QVariant id = all.partyClaims.index(row).data(ClaimIdRole); id.isValid())
            claims << m_mini.claim(ClaimId(id.toInt())).key;
    QCOMPARE(names.join(QStringLiteral(", ")), parties);
    QCOMPARE(claims.join(u' '), halcyneIn);
}

void ModelsTest::listsAPartysClaims_data()
{
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *party, const char *lines) { QTest::newRow(party) << QString::fromUtf8(lines); };
    row("halcyne",
        "Bound: dikes turbine-access wheel-supply, Pays: revenue-sharing, Receives: revenue-sharing halcyne-share, "
        "Partner: term first-privilege");
    row("valmor", "Pays: first-payment");
    row("ada-merle", "Affected: board presentation");
    row("", "");
}

void ModelsTest::listsAPartysClaims()
{
    QFETCH(QString, lines);
    const Focus focus(m_mini);
    PartyClaimsModel model(focus, m_words);
    model.setParty(m_mini.partyByKey(QString::fromLatin1(QTest::currentDataTag())));
    QStringList read;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QVariant id = index.data(ClaimIdRole);
        QCOMPARE(index.data(HeadingRole).toBool(), !id.isValid());
        QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), id.isValid());
        QVERIFY(!index.data().toString().isEmpty());
        if (id.isValid())
            QCOMPARE(index.data(OneOriginRole).toBool(), m_mini.verdict(ClaimId(id.toInt())).oneOrigin);
        if (id.isValid())
            read.last() += u' ' + m_mini.claim(ClaimId(id.toInt())).key;
        else
            read << index.data().toString() + u':';
    }
    QCOMPARE(read.join(QStringLiteral(", ")), lines);
}

void ModelsTest::showsAmounts()
{
    const Focus focus(m_mini);
    const AmountModel model(focus, m_words);
    const auto cells = [&](int row) {
        QStringList list;
        for (int column = 0; column < model.columnCount(); ++column)
            list << model.index(row, column).data().toString();
        return list.join(QStringLiteral(" | "))
            .replace(u'\n', u'/')
            .replace(QChar(0x00a0), u'_'); // so that they can be read here
    };
    const QStringList rows{
        QStringLiteral(
            "up to €40_M | 40 million euros for Estran | payer not stated → Estran | until 2030 (only N) | N ¶2/S ¶1 | Sources "
            "differ on the ceiling"),
        QStringLiteral("€12_M | 12 million euros at once/part of €40_M, not added to it | County of Valmor, Brumeval → "
                       "Estran | no date "
                       "stated | N ¶2/S ¶4 | Sources differ on who pays"),
        QStringLiteral("about 15% | About 15% of the revenue for Halcyne | payer not stated → Halcyne | no date stated | N ¶4 | "
                       "Only N/S is silent"),
    };
    QCOMPARE(model.rowCount(), int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(cells(row), rows.at(row));
    QCOMPARE(model.index(1, 5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Sources: Sources differ on who pays"));
}

void ModelsTest::headsAmounts()
{
    const Focus focus(m_mini);
    const AmountModel model(focus, m_words);
    QSet<QString> heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(heads.size(), int(AmountModel::ColumnCount));
    QVERIFY(!heads.contains(QString()));
    QVERIFY(!model.headerData(AmountModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
