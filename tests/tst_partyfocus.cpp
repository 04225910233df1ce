// A party that is looked at: the pane says who it is, its claims are doors, the way back is by key, by click and by history; and
// what the eye sees of the marks, assistive technology is told.
#include "marks.h"
#include "session.h"
#include "ui/evidencepane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QConcatenateTablesProxyModel>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class PartyFocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void thePaneSaysWho();
    void theRowsAreAModel();
    void aClaimIsADoor();
    void arrowsWalkAndEnterOpens();
    void aQuotationLeadsToItsArticle();
    void escapeLooksAway_data();
    void escapeLooksAway();
    void theHistoryWalksParties();
    void theStatusLineNamesTheParty();
    void thePageShowsWhoIsLookedAt();
    void thePaneHeedsTheFilter();
    void anArticleSetAsideNamesNobody();
    void screenReadersAreTold();
    void theMarkIsPainted();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    [[nodiscard]] PartyId party(const char *key) const { return *m_dossier.partyByKey(QString::fromLatin1(key)); }
    [[nodiscard]] QString nameOf(const char *key) const { return m_dossier.party(party(key)).name.in(u"en"); }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

void PartyFocusTest::thePaneSaysWho()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    auto *pane = new EvidencePane(stage.shared());
    stage.show({pane});
    QVERIFY(!pane->findChild<QWidget *>(u"partyPane"_s)); // none is made before one is wanted
    stage.focus.focusParty(party("halcyne"));
    QCOMPARE(named<QLabel>(stage.window, "partyName")->text(), nameOf("halcyne"));
    QVERIFY(named<QLabel>(stage.window, "partyName")->isVisible());
    QVERIFY(!named<QLabel>(stage.window, "evidenceTitle")->isVisible());
    const auto *rows = named<CardView>(stage.window, "partyEvidence");
    QSet<int> named;
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (const QVariant passage = rows->model()->index(row, 0).data(PassageIdRole); passage.isValid())
            named << passage.toInt();
    QSet<int> expected;
    for (const PassageId passage : m_dossier.party(party("halcyne")).passages)
        expected << at(passage);
    QCOMPARE(named, expected);
    stage.focus.focusParty(party("brumeval")); // another one at once
    QCOMPARE(test::named<QLabel>(stage.window, "partyName")->text(), nameOf("brumeval"));
    stage.focus.focusParty({});
    QVERIFY(test::named<QLabel>(stage.window, "evidenceTitle")->isVisible());
}

void PartyFocusTest::theRowsAreAModel()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.focus.focusParty(party("halcyne"));
    auto *pane = new EvidencePane(stage.shared());
    stage.show({pane});
    const QAbstractItemModelTester tester(
        named<CardView>(stage.window, "partyEvidence")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.focus.focusParty(party("brumeval"));
    stage.focus.setFilter(toggled(Filter(), party("estran")));
    stage.focus.setAside({ArticleId(0)});
    stage.focus.showPage(Page::Parties);
    stage.focus.showPage(Page::Clauses);
    stage.focus.focusParty({});
    stage.focus.focusParty(party("estran"));
}

void PartyFocusTest::aClaimIsADoor()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.focus.showPage(Page::Clauses);
    stage.show({new EvidencePane(stage.shared())});
    stage.focus.focusParty(party("halcyne"));
    QCoreApplication::processEvents();
    auto *rows = named<CardView>(stage.window, "partyEvidence");
    const ClaimId wanted = m_dossier.claimsByParty.at(at(party("halcyne"))).last();
    click(*rows, rowOf(*rows, wanted));
    QCOMPARE(stage.focus.claim(), wanted);
    QVERIFY(!stage.focus.party());
    QVERIFY(named<QLabel>(stage.window, "evidenceTitle")->isVisible());
    stage.focus.back();
    QCOMPARE(stage.focus.party(), party("halcyne"));
}

void PartyFocusTest::arrowsWalkAndEnterOpens()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.focus.showPage(Page::Clauses);
    stage.show({new EvidencePane(stage.shared())});
    stage.focus.focusParty(party("halcyne"));
    auto *rows = named<CardView>(stage.window, "partyEvidence");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_End);
    QVERIFY(stage.focus.party()); // to walk past a claim is not to look at it
    QVERIFY(rows->currentIndex().data(ClaimIdRole).isValid());
    const ClaimId here{rows->currentIndex().data(ClaimIdRole).toInt()};
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(stage.focus.claim(), here);
    QVERIFY(!stage.focus.party());
    QCOMPARE(QApplication::focusWidget(), named<CardView>(stage.window, "evidence")); // the keyboard stays in the pane
}

void PartyFocusTest::aQuotationLeadsToItsArticle()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.show({new EvidencePane(stage.shared())});
    stage.focus.focusParty(party("halcyne"));
    QCoreApplication::processEvents();
    auto *rows = named<CardView>(stage.window, "partyEvidence");
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (const QModelIndex index = rows->model()->index(row, 0);
            index.data(SourceRowRole).value<SourceRow>().kind == SourceRow::Kind::Quotation) {
            click(*rows, index);
            QCOMPARE(stage.focus.page(), Page::Sources);
            QCOMPARE(stage.focus.passage(), PassageId(index.data(PassageIdRole).toInt()));
            return;
        }
    QFAIL("no quotation names the party");
}

void PartyFocusTest::escapeLooksAway_data()
{
    QTest::addColumn<Page>("page");
    QTest::newRow("parties") << Page::Parties;
    QTest::newRow("clauses") << Page::Clauses;
    QTest::newRow("funding") << Page::Funding;
    QTest::newRow("sources") << Page::Sources;
}

/// From whatever has the keyboard; and from the comparison.
void PartyFocusTest::escapeLooksAway()
{
    QFETCH(Page, page);
    const Session on(ini(), m_dossier);
    const auto claim = on->focus()->claim();
    on->focus()->showPage(page);
    on->focus()->focusParty(party("halcyne"));
    on.settle();
    on.press(Qt::Key_Escape);
    QVERIFY(!on->focus()->party());
    QCOMPARE(on->focus()->claim(), claim);
    on->focus()->showSources(Reading::Compare);
    on->focus()->focusParty(party("halcyne"));
    on.settle();
    on.press(Qt::Key_Escape);
    QVERIFY(!on->focus()->party());
    on.press(Qt::Key_Escape); // with no party it is nobody's
    QCOMPARE(on->focus()->claim(), claim);
}

void PartyFocusTest::theHistoryWalksParties()
{
    const Session on(ini(), m_dossier);
    on->focus()->focusParty(party("halcyne"));
    on->focus()->focusParty(party("brumeval"));
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on->focus()->party(), party("halcyne"));
    QCOMPARE(on.seen<QLabel>("partyName")->text(), nameOf("halcyne"));
    on.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!on->focus()->party());
    QVERIFY(!on.seen("partyName"));
    on.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(on.seen<QLabel>("partyName")->text(), nameOf("halcyne"));
    click(on.seen<QToolButton>("lookAway"), {8, 8});
    QVERIFY(!on->focus()->party());
}

void PartyFocusTest::theStatusLineNamesTheParty()
{
    const Session on(ini(), m_dossier);
    QVERIFY(!on.seen("markedParty"));
    on->focus()->showPage(Page::Sources); // which has no pane
    on->focus()->focusParty(party("halcyne"));
    on.settle();
    auto *chip = on.seen<QToolButton>("markedParty");
    QVERIFY(chip && chip->accessibleName().contains(nameOf("halcyne")));
    click(chip, chip->rect().center());
    QVERIFY(!on->focus()->party());
    QVERIFY(!on.seen("markedParty"));
}

void PartyFocusTest::thePageShowsWhoIsLookedAt()
{
    const Session on(ini(), m_dossier);
    on->focus()->showPage(Page::Parties);
    on->focus()->focusParty(party("estran"));
    const auto *cards = on.seen<CardView>("parties");
    QCOMPARE(cards->currentIndex().data(PartyIdRole).toInt(), at(party("estran")));
    QVERIFY(cards->selectionModel()->isSelected(cards->currentIndex()));
    auto *claims = on.seen<CardView>("partyClaims");
    const ClaimId claim = m_dossier.claimsByParty.at(at(party("estran"))).first();
    click(*claims, rowOf(*claims, claim));
    QVERIFY(!on->focus()->party());
    QCOMPARE(cards->currentIndex().data(PartyIdRole).toInt(), at(party("estran"))); // its claims still stand there
}

void PartyFocusTest::thePaneHeedsTheFilter()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.focus.showPage(Page::Clauses);
    stage.show({new EvidencePane(stage.shared())});
    stage.focus.focusParty(party("halcyne"));
    const auto *rows = named<CardView>(stage.window, "partyEvidence");
    const auto *outside = named<QLabel>(stage.window, "partyOutside");
    QVERIFY(!outside->isVisible());
    Filter filter;
    filter.agreements = {Agreement::Differ};
    stage.focus.setFilter(filter);
    for (const ClaimId claim : claimsIn(*rows, false))
        QVERIFY(answers(m_dossier, claim, filter));
    Filter nothing;
    nothing.agreements = {Agreement::Unsupported};
    stage.focus.setFilter(nothing);
    QVERIFY(claimsIn(*rows, false).isEmpty());
    QVERIFY(outside->isVisible());
    stage.focus.clearFilter();
    QVERIFY(!outside->isVisible());
}

void PartyFocusTest::anArticleSetAsideNamesNobody()
{
    Stage stage(m_dossier);
    stage.focus.focusClaim(ClaimId(0));
    stage.show({new EvidencePane(stage.shared())});
    stage.focus.focusParty(party("halcyne"));
    stage.focus.setAside({ArticleId(0)});
    const auto *rows = named<CardView>(stage.window, "partyEvidence");
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (const auto source = rows->model()->index(row, 0).data(SourceRowRole); source.isValid())
            QVERIFY(source.value<SourceRow>().article != ArticleId(0));
}

void PartyFocusTest::screenReadersAreTold()
{
    const Session on(ini(), m_dossier);
    const QString mark = u"Marked: it concerns "_s + nameOf("halcyne");
    on->focus()->showPage(Page::Clauses);
    const auto *cards = on.seen<CardView>("clauses");
    const auto said = [&](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString().contains(mark); };
    QVERIFY(!said(cards->model()->index(0, 0)));
    on->focus()->focusParty(party("halcyne"));
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        const QModelIndex index = cards->model()->index(row, 0);
        QCOMPARE(said(index), on->focus()->isLit(ClaimId(index.data(ClaimIdRole).toInt())));
    }
    on->focus()->showPage(Page::Funding);
    on.settle();
    auto *chart = on.seen<FundingView>("fundingChart");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(spoken && spoken->childCount() > 0);
    int marked = 0;
    for (int i = 0; i < spoken->childCount(); ++i) {
        const bool says = spoken->child(i)->text(QAccessible::Name).contains(mark);
        QCOMPARE(says, on->focus()->isLit(chart->marks().at(i).claim));
        marked += says;
    }
    QVERIFY(marked > 0);
    on->focus()->showSources(Reading::Beside);
    on.settle();
    const auto *sources = on.seen<CardView>("sources");
    for (int row = 0; row < sources->model()->rowCount(); ++row) {
        const QModelIndex index = sources->model()->index(row, 0);
        QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString().contains(mark), index.data(LitPartyRole).isValid());
    }
}

/// A lit card has the party's colour at its left edge, and no other card has.
void PartyFocusTest::theMarkIsPainted()
{
    const Session on(ini(), m_dossier);
    on->focus()->showPage(Page::Clauses);
    on->focus()->focusParty(party("halcyne"));
    on.settle();
    auto *cards = on.seen<CardView>("clauses");
    const QColor colour = Look(LookChoice::Light).color(party("halcyne"));
    int seen = 0, without = 0;
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        const QModelIndex index = cards->model()->index(row, 0);
        cards->scrollTo(index);
        const QRect rect = cards->visualRect(index);
        const QImage shot = cards->viewport()->grab(rect).toImage();
        const bool lit = index.data(LitPartyRole).isValid();
        QCOMPARE(shot.pixelColor(2 + int(partyEdge) / 2, rect.height() / 2) == colour, lit);
        seen += lit;
        without += !lit;
    }
    QVERIFY(seen > 0 && without > 0);
}

QTEST_MAIN(PartyFocusTest)
#include "tst_partyfocus.moc"
