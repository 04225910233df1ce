// Which ties the roles of a claim make, how several become one, and what each says.
#include "core/mapgraph.h"
#include "core/setaside.h"
#include "core/translators.h"
#include "minidossier.h"
#include "oddossiers.h"

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class MapGraphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_english.install(u"en"_s); }
    void rolesMakeTies_data();
    void rolesMakeTies();
    void severalAreFannedThenBundled_data();
    void severalAreFannedThenBundled();
    void bundlesKindByKind();
    void everyClaimOfTwoIsReached();
    void filterLeavesPlaces();
    void setAsideRestsOnNothing();
    void saysWhatItShows();
    void holdsWhateverIsOdd_data();
    void holdsWhateverIsOdd();

private:
    /// "0>1 1-2 0~3": arrows, lines, and what merely affects.
    [[nodiscard]] static QString ties(const MapGraph &graph)
    {
        QStringList list;
        for (const MapTie &tie : graph.ties)
            list << QString::number(tie.from)
                    + (tie.manner == TieManner::Binds           ? u'>'
                            : tie.manner == TieManner::Partners ? u'-'
                                                                : u'~')
                    + QString::number(tie.to);
        return list.join(u' ');
    }
    [[nodiscard]] QStringList labels(const MapGraph &graph) const
    {
        QStringList list;
        for (const MapTie &tie : graph.ties)
            list << tie.label;
        return list;
    }
    Translators m_english;
    const Words m_words{u"en"_s};
};

void MapGraphTest::rolesMakeTies_data()
{
    QTest::addColumn<QString>(
        "roles"); // a letter a party, of 0, 1, 2, …: b o u n d, + benefits, p ays, r eceives, = partner, ~ affected
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *roles, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(roles) << QString::fromLatin1(expected);
    };
    row("bound and benefits", "b+", "0>1");
    row("benefits and bound", "+b", "1>0");
    row("two bound, one benefits", "bb+", "0>2 1>2");
    row("one bound, two benefit", "b++", "0>1 0>2");
    row("pays and receives", "pr", "0>1");
    row("bound, and receives", "br", "0>1");
    row("bound, benefits, affected", "b+~", "0>1 0~2");
    row("benefits and affected", "+~", "1>0");
    row("receives, and partners", "r==", "0-1 0-2");
    row("bound alike", "bb", "0-1");
    row("three bound alike", "bbb", "0-1 0-2");
    row("benefit alike", "++", "0-1");
    row("two partners", "==", "0-1");
    row("three partners", "===", "0-1 0-2");
    row("partners with a venture", "==V", "0-2 1-2");
    row("partners and an affected venture", "==v", "0-2 1-2");
    row("one partner, one affected", "=~", "0~1");
    row("two partners, one affected", "==~", "0-1 0~2");
    row("two affected", "~~", "0~1");
    row("alone", "b", "");
    row("nobody", "", "");
}

void MapGraphTest::rolesMakeTies()
{
    QFETCH(QString, roles);
    QFETCH(QString, expected);
    OddMaker odd;
    QList<ClaimParty> parties;
    for (const QChar role : roles) {
        const bool venture = role.toLower() == u'v';
        const PartyId party = odd.party(u"P%1"_s.arg(parties.size()), venture ? PartyKind::JointVenture : PartyKind::Company);
        const QMap<QChar, Role> known{{u'b', Role::Bound}, {u'+', Role::Benefits}, {u'p', Role::Pays}, {u'r', Role::Receives},
            {u'=', Role::Partner}, {u'~', Role::Affected}, {u'V', Role::Partner}, {u'v', Role::Affected}};
        parties << ClaimParty{party, known.value(role)};
    }
    odd.clause(parties);
    QCOMPARE(ties(mapGraph(odd.done(), m_words)), expected);
}

void MapGraphTest::severalAreFannedThenBundled_data()
{
    QTest::addColumn<int>("clauses");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << 1 << u"0>1"_s;
    QTest::newRow("as many as are fanned") << mostFanned << u"0>1 0>1 0>1 0>1"_s;
    QTest::newRow("more kinds than are told apart") << 300 << u"0>1"_s;
}

void MapGraphTest::severalAreFannedThenBundled()
{
    QFETCH(int, clauses);
    QFETCH(QString, expected);
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s), b = odd.party(u"Right"_s);
    for (int i = 0; i < clauses; ++i)
        odd.clause(odd.binds(a, b));
    const MapGraph graph = mapGraph(odd.done(), m_words);
    QCOMPARE(ties(graph), expected);
    if (clauses == 300)
        QCOMPARE(graph.ties.first().label, u"300 clauses"_s);
}

void MapGraphTest::bundlesKindByKind()
{
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s), b = odd.party(u"Right"_s);
    for (int i = 0; i < 9; ++i)
        odd.clause(odd.binds(a, b));
    Dossier dossier = odd.done();
    for (int i = 0; i < 9; ++i)
        dossier.claims[i].clause->kind = i < 5 ? ClauseKind::Access : i < 8 ? ClauseKind::Term : ClauseKind::Revenue;
    const MapGraph graph = mapGraph(dossier, m_words);
    QCOMPARE(labels(graph), (QStringList{u"Access (5)"_s, u"Term (3)"_s, u"Revenue"_s}));
    QCOMPARE(tieOf(graph, ClaimId(6)), 1);
    // What a filter leaves of them is counted.
    Filter filter;
    filter.kinds = {ClauseKind::Term};
    const MapGraph seen = seenThrough(graph, dossier, filter, m_words);
    QVERIFY(seen.ties.at(0).seen.isEmpty() && seen.ties.at(1).seen.size() == 3);
    QCOMPARE(ties(seen), ties(graph));
}

void MapGraphTest::everyClaimOfTwoIsReached()
{
    const Dossier dossier = realDossier();
    const MapGraph graph = mapGraph(dossier, m_words);
    for (int i = 0; i < int(dossier.claims.size()); ++i) {
        const Claim &claim = dossier.claims.at(i);
        QSet<PartyId> named;
        for (const ClaimParty &party : claim.parties)
            named.insert(party.party);
        const bool ties = claim.kind != ClaimKind::Event && named.size() > 1;
        QVERIFY2((tieOf(graph, ClaimId(i)) >= 0) == ties, qPrintable(claim.key));
    }
    QCOMPARE(graph.nodes.size(), dossier.parties.size());
}

void MapGraphTest::filterLeavesPlaces()
{
    const Dossier dossier = realDossier();
    const MapGraph whole = mapGraph(dossier, m_words);
    Filter filter;
    filter.parties = {*dossier.partyByKey(u"oracle"_s)};
    const MapGraph seen = seenThrough(whole, dossier, filter, m_words);
    QCOMPARE(seen.nodes.size(), whole.nodes.size());
    QCOMPARE(seen.ties.size(), whole.ties.size());
    const QList<ClaimId> left = matching(dossier, filter, {});
    QSet<ClaimId> shown;
    for (const MapTie &tie : seen.ties)
        for (const ClaimId id : tie.seen) {
            QVERIFY(left.contains(id));
            shown.insert(id);
        }
    QVERIFY(!shown.isEmpty());
    for (int node = 0; node < int(seen.nodes.size()); ++node) {
        const auto names = [&](ClaimId id) { return left.contains(id); };
        const QList<ClaimId> &claims = dossier.claimsByParty.at(node);
        QCOMPARE(seen.nodes.at(node).seen, std::any_of(claims.begin(), claims.end(), names));
    }
    QVERIFY(std::any_of(seen.nodes.begin(), seen.nodes.end(), [](const MapNode &node) { return !node.seen; }));
    QCOMPARE(seenThrough(seen, dossier, {}, m_words), whole); // and back
}

void MapGraphTest::setAsideRestsOnNothing()
{
    const Dossier dossier = realDossier();
    const Dossier left = withoutArticles(dossier, {ArticleId(0)});
    const MapGraph whole = mapGraph(dossier, m_words), seen = seenThrough(whole, left, {}, m_words);
    QCOMPARE(ties(seen), ties(whole));
    int pale = 0;
    for (const MapTie &tie : seen.ties)
        for (const ClaimId id : tie.claims) {
            const bool rests = left.verdict(id).agreement != Agreement::Unsupported;
            QVERIFY(rests || !tie.seen.contains(id));
            pale += !tie.seen.contains(id);
        }
    QVERIFY(pale > 0);
}

void MapGraphTest::saysWhatItShows()
{
    const Dossier dossier = realDossier();
    const MapGraph graph = mapGraph(dossier, m_words);
    const int invested = tieOf(graph, *dossier.claimByKey(u"microsoft-invested"_s));
    const QString said = tieSentence(graph, invested, dossier, m_words);
    QVERIFY2(said.startsWith(u"From Microsoft to OpenAI: ") && said.contains(u"15 billion") && said.contains(u"Only A"),
        qPrintable(said));
    const QString openai = nodeSentence(graph, 0, dossier, m_words);
    QVERIFY2(openai.startsWith(u"OpenAI, ") && openai.contains(u"Microsoft: "), qPrintable(openai));
    const MapTie &hosting = graph.ties.at(tieOf(graph, *dossier.claimByKey(u"stargate-size"_s)));
    QVERIFY(hosting.differs && hosting.label.startsWith(u"≠ "));
    const MapTie &chair = graph.ties.at(tieOf(graph, *dossier.claimByKey(u"technology-partners"_s)));
    QVERIFY(chair.oneSource && !chair.differs);
}

void MapGraphTest::holdsWhateverIsOdd_data()
{
    QTest::addColumn<Dossier>("dossier");
    for (const OddDossier &odd : oddDossiers())
        QTest::newRow(odd.name) << odd.dossier;
}

void MapGraphTest::holdsWhateverIsOdd()
{
    QFETCH(Dossier, dossier);
    const MapGraph graph = mapGraph(dossier, m_words);
    QCOMPARE(graph.nodes.size(), dossier.parties.size());
    QSet<int> told;
    for (int i = 0; i < int(graph.ties.size()); ++i) {
        const MapTie &tie = graph.ties.at(i);
        QVERIFY(tie.from >= 0 && tie.from < graph.nodes.size() && tie.to >= 0 && tie.to < graph.nodes.size());
        QVERIFY(!tie.claims.isEmpty() && !tie.label.isEmpty());
        QVERIFY(!tieSentence(graph, i, dossier, m_words).isEmpty());
        for (const ClaimId id : tie.claims) {
            QVERIFY(dossier.claim(id).kind != ClaimKind::Event);
            told.insert(at(id));
        }
    }
    for (int i = 0; i < int(graph.nodes.size()); ++i)
        QVERIFY(nodeSentence(graph, i, dossier, m_words).size() < 2000);
    QCOMPARE(seenThrough(graph, dossier, {}, m_words).ties.size(), graph.ties.size());
}

QTEST_GUILESS_MAIN(MapGraphTest)
#include "tst_mapgraph.moc"
