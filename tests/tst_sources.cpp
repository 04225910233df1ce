// Pages on which a row stands for several things: a quotation for each claim that it proves, a claim for each role that a party
// has in it; and what is remembered of a reading.
#include "core/filtertext.h"
#include "core/vocabulary.h"
#include "stage.h"
#include "ui/partiespage.h"
#include "ui/readingmemory.h"
#include "ui/sourcespage.h"

#include <QToolButton>

using namespace deal;
using namespace deal::test;

namespace {

struct Sources {
    explicit Sources(const Dossier &dossier)
        : stage(dossier)
    {
        stage.window.resize(1000, 420); // so low that there is something to scroll
        stage.show({new SourcesPage(stage.shared())});
        rows = named<CardView>(stage.window, "sources");
        strip = named<QWidget>(stage.window, "claimStrip");
    }
    [[nodiscard]] QString passage(const QModelIndex &index) const
    {
        return stage.dossier().passage(index.data(SourceRowRole).value<SourceRow>().passage).key;
    }
    void look(const char *claim)
    {
        stage.focus.focusClaim(stage.claim(claim));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    Stage stage;
    CardView *rows;
    QWidget *strip;
};

struct Parties {
    explicit Parties(const Dossier &dossier)
        : stage(dossier)
    {
        stage.show({new PartiesPage(stage.shared())});
        cards = named<CardView>(stage.window, "parties");
        claims = named<CardView>(stage.window, "partyClaims");
    }
    Stage stage;
    CardView *cards, *claims;
};

QList<int> rowsWithClaims(const QAbstractItemView &view)
{
    QList<int> rows;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (view.model()->index(row, 0).data(ClaimIdRole).isValid())
            rows << row;
    return rows;
}

} // namespace

class SourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theStripNamesTheClaim();
    void theStripLeadsToEachPassage();
    void enterGoesToTheNextClaim();
    void arrowsReachTheLastClaim_data();
    void arrowsReachTheLastClaim();
    void aKindLeavesItsParties();
    void remembersAReading();
    void recallsWhatIsKnown();

private:
    Dossier m_mini, m_real;
};

void SourcesTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void SourcesTest::theStripNamesTheClaim()
{
    Sources on(m_mini);
    QVERIFY(!on.strip->isVisible()); // nothing is focused
    for (const Claim &claim : m_mini.claims) {
        on.look(qPrintable(claim.key));
        QVERIFY(on.strip->isVisible());
        QCOMPARE(named<QLabel>(*on.strip, "claimStripTitle")->text(), on.stage.words.text(claim.title));
        QStringList places, shown;
        for (const Evidence &evidence : claim.evidence)
            places << on.stage.words.place(m_mini, evidence.passage);
        for (const auto *button : on.strip->findChildren<QToolButton *>())
            if (button->isVisible())
                shown << button->text();
        QCOMPARE(shown, places);
    }
}

void SourcesTest::theStripLeadsToEachPassage()
{
    Sources on(m_real);
    int led = 0;
    for (const Claim &claim : m_real.claims) {
        on.look(qPrintable(claim.key));
        const auto buttons = on.strip->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), claim.evidence.size());
        for (qsizetype i = claim.evidence.size() - 1; i >= 0; --i) {
            click(buttons.at(i), buttons.at(i)->rect().center());
            const QModelIndex row = on.rows->currentIndex();
            QCOMPARE(on.passage(row), m_real.passage(claim.evidence.at(i).passage).key);
            QVERIFY(on.rows->selectionModel()->isSelected(row));
            QVERIFY2(inSight(*on.rows, row), qPrintable(on.passage(row)));
            QCOMPARE(on.stage.focused(), claim.key); // the way there changes nothing
            ++led;
        }
    }
    QVERIFY(led > 50);
}

void SourcesTest::enterGoesToTheNextClaim()
{
    Sources on(m_mini);
    on.look("revenue-sharing");
    QCOMPARE(on.passage(on.rows->currentIndex()), QStringLiteral("n-share"));
    on.rows->setFocus();
    for (const char *next : {"halcyne-share", "revenue-sharing", "halcyne-share"}) {
        const QModelIndex here = on.rows->currentIndex();
        QTest::keyClick(on.rows, Qt::Key_Return);
        QCOMPARE(on.stage.focused(), QString::fromLatin1(next));
        QCOMPARE(on.rows->currentIndex(), here); // who reads is not moved
    }
}

void SourcesTest::arrowsReachTheLastClaim_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<int>("party");
    for (const bool real : {false, true})
        for (qsizetype party = 0; party < (real ? m_real : m_mini).parties.size(); ++party)
            QTest::addRow("%s", qPrintable((real ? m_real : m_mini).parties.at(party).key)) << real << int(party);
}

/// A claim stands under each of its roles: an arrow goes to the next row, not to the first of that claim.
void SourcesTest::arrowsReachTheLastClaim()
{
    QFETCH(bool, real);
    QFETCH(int, party);
    Parties on(real ? m_real : m_mini);
    click(*on.cards, on.cards->model()->index(party, 0));
    const QList<int> rows = rowsWithClaims(*on.claims);
    if (rows.isEmpty())
        return;
    click(*on.claims, on.claims->model()->index(rows.first(), 0));
    on.claims->setFocus();
    for (const int row : rows) {
        QCOMPARE(on.claims->currentIndex().row(), row);
        QVERIFY(inSight(*on.claims, on.claims->currentIndex()));
        QVERIFY(on.claims->selectionModel()->isSelected(on.claims->currentIndex()));
        QCOMPARE(at(*on.stage.focus.claim()), on.claims->currentIndex().data(ClaimIdRole).toInt());
        QTest::keyClick(on.claims, Qt::Key_Down);
    }
    QCOMPARE(on.claims->currentIndex().row(), rows.last()); // the last stays
}

void SourcesTest::aKindLeavesItsParties()
{
    Parties on(m_real);
    for (int kind = 0; kind < countOf<ClauseKind>(); ++kind) {
        on.stage.focus.setFilter(toggled(Filter(), ClauseKind(kind)));
        QCoreApplication::processEvents();
        QSet<int> expected, shown;
        for (const Claim &claim : m_real.claims)
            if (claim.clause && claim.clause->kind == ClauseKind(kind))
                for (const ClaimParty &party : claim.parties)
                    expected << at(party.party);
        for (int card = 0; card < on.cards->model()->rowCount() && !expected.isEmpty(); ++card) {
            shown << on.cards->model()->index(card, 0).data(PartyIdRole).toInt();
            click(*on.cards, on.cards->model()->index(card, 0));
            QVERIFY(!rowsWithClaims(*on.claims).isEmpty());
            for (const int row : rowsWithClaims(*on.claims)) {
                const Claim &claim = m_real.claim(ClaimId(on.claims->model()->index(row, 0).data(ClaimIdRole).toInt()));
                QVERIFY2(claim.clause && claim.clause->kind == ClauseKind(kind), qPrintable(claim.key));
            }
        }
        QCOMPARE(shown, expected);
    }
}

void SourcesTest::remembersAReading()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("reading.ini")), QSettings::IniFormat);
    const QString text = QStringLiteral("party=halcyne&any=1&role=bound&kind=access&standing=changed&agreement=differ");
    {
        Focus focus(m_mini);
        focus.setFilter(filterFromText(m_mini, text));
        focus.focusClaim(*m_mini.claimByKey(QStringLiteral("presentation")));
        focus.showPage(Page::Funding);
        rememberReading(settings, focus);
    }
    Focus again(m_mini), other(m_real);
    recallReading(settings, again);
    QCOMPARE(filterText(m_mini, again.filter()), text);
    QCOMPARE(again.claim(), m_mini.claimByKey(QStringLiteral("presentation")));
    QCOMPARE(again.page(), Page::Funding);
    QVERIFY(!again.canGoBack()); // it is where the reading begins
    recallReading(settings, other); // another dossier has its own
    QVERIFY(other.filter() == Filter());
    QCOMPARE(other.claim(), ClaimId(0));
    QCOMPARE(other.page(), Page::Overview); // a first start
}

void SourcesTest::recallsWhatIsKnown()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("reading.ini")), QSettings::IniFormat);
    const auto set = [&](const char *key, const QVariant &value) {
        settings.setValue(QStringLiteral("reading/%1/%2").arg(m_mini.key, QString::fromLatin1(key)), value);
    };
    set("filter", QStringLiteral("party=nobody&party=estran&kind=none&standing=&agreement=%%&role=king&any=perhaps&else=1"));
    set("claim", QStringLiteral("no-such-claim"));
    set("page", QStringLiteral("nowhere"));
    Focus focus(m_mini);
    recallReading(settings, focus);
    QCOMPARE(filterText(m_mini, focus.filter()), QStringLiteral("party=estran"));
    QCOMPARE(focus.claim(), m_mini.claimByKey(QStringLiteral("board"))); // the first clause that the filter leaves
    QCOMPARE(focus.page(), Page::Overview);
    set("page", QStringLiteral("sources"));
    set("filter", QStringLiteral("nonsense"));
    Focus further(m_mini);
    recallReading(settings, further);
    QCOMPARE(further.page(), Page::Sources);
    QVERIFY(further.filter() == Filter());
    QCOMPARE(further.claim(), ClaimId(0));
}

QTEST_MAIN(SourcesTest)
#include "tst_sources.moc"
