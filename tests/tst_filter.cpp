// Which claims a filter lets through, how many there are of what can be ticked, the filter in words and as a line of text.
#include "core/facets.h"
#include "core/filtertext.h"
#include "minidossier.h"
#include "randomfilters.h"

#include <QtTest>

using namespace deal;

namespace {

/// "term dikes": the claims by their keys, in deal order.
QString write(const Dossier &dossier, const QList<ClaimId> &claims)
{
    QStringList keys;
    for (const ClaimId claim : claims)
        keys << dossier.claim(claim).key;
    return keys.join(u' ');
}

QStringList wordsOf(const QList<FilterChip> &chips)
{
    QStringList words;
    for (const FilterChip &chip : chips)
        words << chip.words;
    return words;
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void letsThrough_data();
    void letsThrough();
    void togglesOneThing();
    void countsWhatThereIs_data();
    void countsWhatThereIs();
    void countsAllAndSeen();
    void saysTheFilterInWords();
    void everyChipTakesAwayItself_data() { bothDossiers(); }
    void everyChipTakesAwayItself();
    void survivesAsText_data() { bothDossiers(); }
    void survivesAsText();
    void readsWhatItKnows_data();
    void readsWhatItKnows();

private:
    static void bothDossiers();
    [[nodiscard]] Filter read(const char *text) const { return filterFromText(m_mini, QString::fromLatin1(text)); }
    [[nodiscard]] const Dossier &dossier(const QString &name) const { return name == QStringLiteral("mini") ? m_mini : m_real; }
    Dossier m_mini, m_real;
    Words m_words{QStringLiteral("en")};
};

void FilterTest::initTestCase()
{
    m_mini = test::MiniDossier().read();
    m_real = test::realDossier();
}

void FilterTest::bothDossiers()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mini") << QStringLiteral("mini");
    QTest::newRow("real") << QStringLiteral("real");
}

void FilterTest::letsThrough_data()
{
    QTest::addColumn<QString>("kind"); // of claim; empty for every kind
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *filter, const char *kind, const char *keys) {
        QTest::addRow("%s",
            *filter     ? filter
                : *kind ? kind
                        : "nothing at all")
            << QString::fromLatin1(kind) << QString::fromLatin1(keys);
    };
    row("", "clause", "term dikes turbine-access revenue-sharing board wheel-supply");
    row("", "amount", "estran-size first-payment halcyne-share");
    row("party=ada-merle", "", "board presentation");
    row("party=estran&party=ada-merle", "", "board presentation");
    row("party=estran&party=halcyne", "", "");
    row("party=estran&party=valmor&any=1", "", "board estran-size first-payment presentation");
    row("party=estran&party=valmor", "", "first-payment");
    row("party=estran&role=receives", "", "estran-size first-payment");
    row("party=brumeval&role=pays", "", "revenue-sharing first-payment");
    row("party=brumeval&party=halcyne&role=bound", "", "");
    row("party=brumeval&party=halcyne&role=bound&any=1", "", "dikes turbine-access wheel-supply");
    row("party=brumeval&party=halcyne&role=partner", "", "term first-privilege");
    row("role=bound", "clause", "term dikes turbine-access revenue-sharing board wheel-supply"); // of nobody: no part of a filter
    row("kind=exclusivity", "clause", "dikes wheel-supply");
    row("kind=exclusivity&kind=access", "clause", "dikes turbine-access wheel-supply");
    row("kind=exclusivity&standing=ended", "clause", "wheel-supply");
    row("kind=term&standing=ended", "clause", "");
    row("kind=compute", "amount", "estran-size first-payment halcyne-share"); // kinds say nothing about amounts
    row("standing=ended", "event", "first-privilege presentation first-wheel");
    row("standing=new&standing=changed", "clause", "term turbine-access board");
    row("agreement=differ", "", "turbine-access revenue-sharing estran-size first-payment first-wheel");
    row("agreement=one_source&agreement=agree", "amount", "halcyne-share");
    row("party=halcyne&agreement=agree&kind=exclusivity&standing=continues", "clause", "dikes");
}

void FilterTest::letsThrough()
{
    QFETCH(QString, kind);
    QFETCH(QString, keys);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Filter filter = name.contains(u'=') ? filterFromText(m_mini, name) : Filter();
    QCOMPARE(write(m_mini, matching(m_mini, filter, fromKey<ClaimKind>(kind))), keys);
}

void FilterTest::togglesOneThing()
{
    const Filter later = toggled(Filter(), PartyId(2)), both = toggled(later, PartyId(0));
    QCOMPARE(both.parties, (QList<PartyId>{PartyId(0), PartyId(2)})); // in the dossier's order
    QCOMPARE(toggled(both, PartyId(0)), later);
    const Filter kinds = toggled(toggled(both, ClauseKind::Purpose), ClauseKind::Term);
    QCOMPARE(kinds.kinds, (QList<ClauseKind>{ClauseKind::Term, ClauseKind::Purpose}));
    QCOMPARE(kinds.parties, both.parties);
    QCOMPARE(toggled(toggled(kinds, Standing::New), Standing::New), kinds);
    QCOMPARE(toggled(toggled(kinds, Agreement::Differ), Agreement::Differ), kinds);
    QVERIFY(Filter().isEmpty());
    QVERIFY(!later.isEmpty());
}

void FilterTest::countsWhatThereIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char *name : {"mini", "real"})
        for (const char *kind : {"", "clause", "amount", "event"})
            QTest::addRow("%s, %s", name, *kind ? kind : "every kind") << QString::fromLatin1(name) << QString::fromLatin1(kind);
}

void FilterTest::countsWhatThereIs()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const Dossier &deal = dossier(name);
    const auto counted = fromKey<ClaimKind>(kind);
    test::RandomFilters filters(deal, 2025);
    for (int round = 0; round < 200; ++round) {
        const Filter filter = filters.next();
        const FacetCounts counts = countFacets(deal, filter, counted);
        const auto holds = [&](bool ticked, const auto &value) {
            return int(matching(deal, ticked ? filter : toggled(filter, value), counted).size());
        };
        const auto with = [&](const auto &change) { // that value alone, in its facet
            Filter only = filter;
            change(only);
            return int(matching(deal, only, counted).size());
        };
        const QByteArray where = filterText(deal, filter).toUtf8();
        for (int p = 0; p < deal.parties.size(); ++p)
            QVERIFY2(counts.parties.at(p) == holds(filter.parties.contains(PartyId(p)), PartyId(p)), where);
        for (int k = 0; k < countOf<ClauseKind>(); ++k)
            QVERIFY2(counts.kinds.at(k) == with([k](Filter &only) { only.kinds = {ClauseKind(k)}; }), where);
        for (int s = 0; s < countOf<Standing>(); ++s)
            QVERIFY2(counts.standings.at(s) == with([s](Filter &only) { only.standings = {Standing(s)}; }), where);
        for (int a = 0; a < countOf<Agreement>(); ++a)
            QVERIFY2(counts.agreements.at(a) == with([a](Filter &only) {
                only.agreements = {Agreement(a)};
                only.onlyIn = {};
            }),
                where);
        for (int a = 0; a < deal.articles.size(); ++a)
            QVERIFY2(counts.onlyIn.at(a) == with([a](Filter &only) {
                only.agreements = {};
                only.onlyIn = {ArticleId(a)};
            }),
                where);
        QCOMPARE(counts.seen, int(matching(deal, filter, counted).size()));
    }
}

void FilterTest::countsAllAndSeen()
{
    const FacetCounts counts = countFacets(m_mini, read("kind=exclusivity"), ClaimKind::Clause);
    QCOMPARE(counts.all, 6);
    QCOMPARE(counts.seen, 2);
    const QList<int> brumevalHalcyneEstranValmorAda{2, 2, 0, 0, 0};
    QCOMPARE(counts.parties, brumevalHalcyneEstranValmorAda);
    QCOMPARE(counts.kinds.at(int(ClauseKind::Access)), 1); // as many as there are, not what both would leave
    QCOMPARE(counts.standings.at(int(Standing::Ended)), 1);
}

void FilterTest::saysTheFilterInWords()
{
    const Filter filter = read("party=halcyne&role=bound&kind=access&standing=ended&agreement=one_source");
    const QList<FilterChip> chips = filterInWords(m_mini, filter, m_words);
    const QStringList expected{QStringLiteral("Halcyne: bound"), m_words.clauseKind(ClauseKind::Access),
        m_words.standing(Standing::Ended), m_words.agreement(Agreement::OneSource)};
    QCOMPARE(wordsOf(chips), expected);
    QCOMPARE(chips.first().party, m_mini.partyByKey(QStringLiteral("halcyne")));
    QVERIFY(!chips.at(1).party);
    for (int i = 0; i < chips.size(); ++i) // kinds and standings are about clauses
        QCOMPARE(chips.at(i).clausesOnly, i == 1 || i == 2);
    QVERIFY(filterInWords(m_mini, {}, m_words).isEmpty());
}

void FilterTest::everyChipTakesAwayItself()
{
    QFETCH(QString, name);
    test::RandomFilters filters(dossier(name), 7);
    for (int round = 0; round < 200; ++round) {
        const Filter filter = filters.next();
        const QList<FilterChip> chips = filterInWords(dossier(name), filter, m_words);
        QCOMPARE(chips.isEmpty(), filter.isEmpty());
        for (int i = 0; i < chips.size(); ++i) {
            QStringList left = wordsOf(chips);
            left.removeAt(i);
            QCOMPARE(wordsOf(filterInWords(dossier(name), chips.at(i).without, m_words)), left);
            QCOMPARE(chips.at(i).without.role, filter.role);
            QCOMPARE(chips.at(i).without.anyParty, filter.anyParty);
        }
    }
}

void FilterTest::survivesAsText()
{
    QFETCH(QString, name);
    test::RandomFilters filters(dossier(name), 11);
    for (int round = 0; round < 200; ++round) {
        const Filter filter = filters.next();
        const QString text = filterText(dossier(name), filter);
        QVERIFY2(filterFromText(dossier(name), text) == filter, qPrintable(text));
    }
    QCOMPARE(filterText(dossier(name), {}), QString());
}

void FilterTest::readsWhatItKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *text, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(kept);
    };
    row("nothing", "", "");
    row("as the header says", "party=halcyne&any=1&role=bound&kind=access&standing=new&agreement=differ",
        "party=halcyne&any=1&role=bound&kind=access&standing=new&agreement=differ");
    row("a party of another dossier", "party=openai&party=estran", "party=estran");
    row("words that nobody knows", "role=owner&kind=gift&standing=old&agreement=perhaps&colour=red", "");
    row("twice the same", "party=estran&party=estran&kind=term&kind=term", "party=estran&kind=term");
    row("in the dossier's order", "party=estran&party=brumeval&kind=access&kind=term",
        "party=brumeval&party=estran&kind=term&kind=access");
    row("any, but not so", "party=estran&any=yes", "party=estran");
    row("no text of ours", "%%%&&==é&party", "");
    row("percent-encoded", "party=ada%2Dmerle", "party=ada-merle");
}

void FilterTest::readsWhatItKnows()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(filterText(m_mini, filterFromText(m_mini, text)), kept);
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
