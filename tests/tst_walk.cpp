// One focus: a party is clicked, and every page marks the claims that the program lists for it; the filter is set to it, and
// every page shows those.
#include "marks.h"
#include "session.h"
#include "ui/mapview.h"
#include "ui/timelineview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>
#include <QTreeView>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

/// What `deal-explorer list KIND --party PARTY` says, as ids.
Keys listed(const QString &kind, const QString &party)
{
    QProcess program;
    program.start(
        QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), {u"list"_s, kind, u"--party"_s, party, u"--format"_s, u"json"_s});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("deal-explorer list does not answer");
    Keys keys;
    for (const QJsonValue &claim : QJsonDocument::fromJson(program.readAllStandardOutput()).array())
        keys << claim[u"id"_s].toString();
    return keys;
}

struct Listed {
    explicit Listed(const QString &party)
        : clauses(listed(u"clauses"_s, party))
        , amounts(listed(u"amounts"_s, party))
        , events(listed(u"events"_s, party))
    {
    }
    Keys clauses, amounts, events;
};

/// Every quotation that proves one of them.
QSet<int> proving(const Dossier &dossier, const Listed &list)
{
    QSet<int> passages;
    for (const Keys &keys : {list.clauses, list.amounts, list.events})
        for (const QString &key : keys)
            for (const Evidence &evidence : dossier.claim(*dossier.claimByKey(key)).evidence)
                passages << at(evidence.passage);
    return passages;
}

} // namespace

class WalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageMarksWhatTheProgramLists_data() { parties(); }
    void everyPageMarksWhatTheProgramLists();
    void aClickOnTheMapMarksTheSame();
    void everyPageShowsWhatTheProgramLists_data() { parties(); }
    void everyPageShowsWhatTheProgramLists();

private:
    static void parties()
    {
        QTest::addColumn<QString>("party");
        for (const char *party : {"openai", "oracle", "microsoft", "stargate"})
            QTest::newRow(party) << QString::fromLatin1(party);
    }
    static void clickParty(const Session &on, const QString &party);
    static void compare(const Session &on, const Listed &list, bool marked);
    QTemporaryDir m_folder;
    int m_runs = 0;
    [[nodiscard]] QString ini() { return m_folder.filePath(u"%1.ini"_s.arg(++m_runs)); }
};

void WalkTest::clickParty(const Session &on, const QString &party)
{
    on.press(Qt::Key(Qt::Key_1 + int(Page::Parties)), Qt::AltModifier);
    auto *cards = on.seen<CardView>("parties");
    QVERIFY(cards);
    click(*cards, rowSaying(*cards, on.dossier().party(*on.dossier().partyByKey(party)).name.in(u"en")));
    QCOMPARE(on->focus()->party(), on.dossier().partyByKey(party));
}

/// Walks from page to page by key, and reads each.
void WalkTest::compare(const Session &on, const Listed &list, bool marked)
{
    const Dossier &dossier = on.dossier();
    on.press(Qt::Key(Qt::Key_1 + int(Page::Clauses)), Qt::AltModifier);
    const auto *cards = on.seen<CardView>("clauses");
    QVERIFY(cards);
    QCOMPARE(keysOf(dossier, claimsIn(*cards, marked), ClaimKind::Clause), list.clauses);
    for (const Qt::Key reading : {Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        on.press(reading, Qt::ControlModifier);
        on.settle();
        const auto *chart = on.seen<FundingView>("fundingChart");
        QVERIFY(chart && !chart->marks().isEmpty());
        QCOMPARE(keysOf(dossier, claimsOfMarks(*chart, marked), ClaimKind::Amount), list.amounts);
        if (const auto *table = on.seen<QTableView>("amounts"))
            QCOMPARE(keysOf(dossier, claimsIn(*table, marked), ClaimKind::Amount), list.amounts);
        else
            QVERIFY(!marked && list.amounts.isEmpty());
    }
    on.press(Qt::Key(Qt::Key_1 + int(Page::Timeline)), Qt::AltModifier);
    const auto *timeline = on.seen<MarksView>("timeline");
    QVERIFY(timeline);
    const QList<ClaimId> inTime = claimsIn(*timeline, marked);
    QCOMPARE(keysOf(dossier, inTime, ClaimKind::Clause), list.clauses);
    QCOMPARE(keysOf(dossier, inTime, ClaimKind::Amount), list.amounts);
    QCOMPARE(keysOf(dossier, inTime, ClaimKind::Event), list.events);
    on.press(Qt::Key_3, Qt::ControlModifier);
    const auto *comparison = on.seen<QTableView>("comparison");
    QVERIFY(comparison);
    const QList<ClaimId> compared = claimsIn(*comparison, marked);
    QCOMPARE(keysOf(dossier, compared, ClaimKind::Clause), list.clauses);
    QCOMPARE(keysOf(dossier, compared, ClaimKind::Amount), list.amounts);
    QCOMPARE(keysOf(dossier, compared, ClaimKind::Event), list.events);
    on.press(Qt::Key_1, Qt::ControlModifier);
    const auto *sources = on.seen<CardView>("sources");
    QVERIFY(sources);
    QCOMPARE(passagesIn(*sources, marked), proving(dossier, list));
}

void WalkTest::everyPageMarksWhatTheProgramLists()
{
    QFETCH(QString, party);
    const Session on(ini(), realDossier());
    const Listed list(party);
    QVERIFY(!list.clauses.isEmpty());
    clickParty(on, party);
    const auto *claims = on.seen<CardView>("partyClaims");
    QVERIFY(claims);
    QCOMPARE(keysOf(on.dossier(), claimsIn(*claims, false), ClaimKind::Clause), list.clauses);
    QCOMPARE(keysOf(on.dossier(), claimsIn(*claims, false), ClaimKind::Amount), list.amounts);
    QCOMPARE(keysOf(on.dossier(), claimsIn(*claims, false), ClaimKind::Event), list.events);
    compare(on, list, true);
    QCOMPARE(on->focus()->party(), on.dossier().partyByKey(party)); // turning pages looks away from nobody
    on.press(Qt::Key(Qt::Key_1 + int(Page::Clauses)), Qt::AltModifier);
    QCOMPARE(
        on.seen<CardView>("clauses")->model()->rowCount(), int(on.dossier().claimsOf(ClaimKind::Clause).size())); // and hides
    const auto *pane = on.seen<CardView>("partyEvidence");
    QVERIFY(pane);
    QCOMPARE(keysOf(on.dossier(), claimsIn(*pane, false), ClaimKind::Clause), list.clauses);
    QCOMPARE(keysOf(on.dossier(), claimsIn(*pane, false), ClaimKind::Event), list.events);
}

void WalkTest::aClickOnTheMapMarksTheSame()
{
    const Session on(ini(), realDossier());
    on.press(Qt::Key(Qt::Key_1 + int(Page::Map)), Qt::AltModifier);
    const auto *map = on.seen<MapView>("map");
    QVERIFY(map);
    QTRY_VERIFY(!map->isBusy() && map->things() > 0);
    const PartyId openai = *on.dossier().partyByKey(u"openai"_s);
    click(map->viewport(), map->placeOf(at(openai)).center());
    QCOMPARE(on->focus()->party(), openai);
    compare(on, Listed(u"openai"_s), true);
}

void WalkTest::everyPageShowsWhatTheProgramLists()
{
    QFETCH(QString, party);
    const Session on(ini(), realDossier());
    const Listed list(party);
    auto *facets = on.seen<QTreeView>("facets");
    click(*facets, rowSaying(*facets, on.dossier().party(*on.dossier().partyByKey(party)).name.in(u"en")));
    auto *cards = on.seen<CardView>("clauses");
    if (!cards) {
        on.press(Qt::Key(Qt::Key_1 + int(Page::Clauses)), Qt::AltModifier);
        cards = on.seen<CardView>("clauses");
    }
    click(*cards, cards->model()->index(0, 0)); // what proves a focused claim is lit, whatever the filter leaves out
    compare(on, list, false);
}

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
