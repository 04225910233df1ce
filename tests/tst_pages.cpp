// The filter, the clauses and the evidence, as a person uses them: rows clicked, keys pressed, and what is then on the screen.
#include "core/facetmodel.h"
#include "core/filtertext.h"
#include "stage.h"
#include "ui/chipbar.h"
#include "ui/clausespage.h"
#include "ui/evidencepane.h"
#include "ui/filterpanel.h"

#include <QTreeView>
#include <QVBoxLayout>

using namespace deal;
using namespace deal::test;

namespace {

/// The window's three parts on the clauses' page.
struct Clauses {
    explicit Clauses(const Dossier &dossier)
        : stage(dossier)
    {
        auto *middle = new QWidget;
        auto *column = new QVBoxLayout(middle);
        column->addWidget(new ChipBar(stage.shared()));
        column->addWidget(new ClausesPage(stage.shared()), 1);
        auto *filter = new FilterPanel(stage.shared());
        filter->setFixedWidth(240);
        auto *evidence = new EvidencePane(stage.shared());
        evidence->setFixedWidth(380);
        stage.show({filter, middle, evidence});
        facets = named<QTreeView>(stage.window, "facets");
        cards = named<CardView>(stage.window, "clauses");
        title = named<QLabel>(stage.window, "pageTitle");
        evidenceTitle = named<QLabel>(stage.window, "evidenceTitle");
        proof = named<CardView>(stage.window, "evidence");
    }
    [[nodiscard]] QString expected() const
    {
        return stage.keys(matching(stage.dossier(), stage.focus.filter(), ClaimKind::Clause));
    }
    /// The chips that can be seen, by their words.
    [[nodiscard]] QList<QToolButton *> chips()
    {
        QList<QToolButton *> seen;
        for (auto *button : named<QWidget>(stage.window, "chipBar")->findChildren<QToolButton *>())
            if (button->isVisible() && button->objectName() != QStringLiteral("clearFilter"))
                seen << button;
        return seen;
    }
    Stage stage;
    QTreeView *facets;
    CardView *cards;
    QLabel *title, *evidenceTitle;
    CardView *proof;
};

/// Every value of every facet that can be ticked, which the articles that are relied on are none of.
QModelIndexList values(const QTreeView &facets)
{
    QModelIndexList list;
    const QAbstractItemModel &model = *facets.model();
    for (int heading = 0; heading < model.rowCount(); ++heading)
        for (int row = 0; row < model.rowCount(model.index(heading, 0)); ++row)
            if (const QModelIndex value = model.index(row, 0, model.index(heading, 0));
                value.data(FacetRole).value<FacetValue>().facet != Facet::ReliedOn)
                list << value;
    return list;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aClickTicks();
    void everyCountIsWhatItsTickLeaves_data();
    void everyCountIsWhatItsTickLeaves();
    void headingsAreNoTicks();
    void spaceTicks();
    void arrowsWalkTheCards();
    void aClickShowsTheEvidence();
    void theWordsDifferWhereSourcesDo();
    void nothingIsShownBeforeAChoice();
    void chipsTakeThemselvesAway();
    void chipsStayInReachOfTheKeyboard();
    void combosSayHowPartiesCount();
    void combosFollowTheFilter();
    void sortsAsChosen();
    void aFilterThatLeavesNothingSaysSo();
    void aPlaceOpensTheSources();
    void enterOpensTheSources();
    void cardsWrapAtAnyWidth();

private:
    Dossier m_mini, m_real;
};

void PagesTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void PagesTest::aClickTicks()
{
    Clauses on(m_mini);
    QCOMPARE(on.title->text(), QStringLiteral("6 clauses"));
    click(*on.facets, rowSaying(*on.facets, QStringLiteral("Estran")));
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=estran"));
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("board"));
    QCOMPARE(on.title->text(), QStringLiteral("1 of 6 clauses"));
    click(*on.facets, rowSaying(*on.facets, QStringLiteral("Estran")));
    QCOMPARE(on.title->text(), QStringLiteral("6 clauses"));
    QCOMPARE(on.stage.shown(*on.cards), on.expected());
}

void PagesTest::everyCountIsWhatItsTickLeaves_data()
{
    QTest::addColumn<bool>("mini");
    QTest::newRow("mini") << true;
    QTest::newRow("real") << false;
}

void PagesTest::everyCountIsWhatItsTickLeaves()
{
    QFETCH(bool, mini);
    Clauses on(mini ? m_mini : m_real);
    const int all = on.cards->model()->rowCount();
    for (const QPersistentModelIndex value : values(*on.facets)) {
        const int promised = value.data(CountRole).toInt();
        click(*on.facets, value);
        QCOMPARE(value.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(on.cards->model()->rowCount(), promised);
        QCOMPARE(on.stage.shown(*on.cards), on.expected());
        QVERIFY(on.title->text().startsWith(QString::number(promised) + u' '));
        click(*on.facets, value);
        QCOMPARE(on.cards->model()->rowCount(), all);
    }
}

void PagesTest::headingsAreNoTicks()
{
    Clauses on(m_mini);
    for (int heading = 0; heading < on.facets->model()->rowCount(); ++heading) {
        click(*on.facets, on.facets->model()->index(heading, 0));
        QVERIFY(on.facets->isExpanded(on.facets->model()->index(heading, 0)));
    }
    QVERIFY(on.stage.focus.filter().isEmpty());
}

void PagesTest::spaceTicks()
{
    Clauses on(m_mini);
    on.facets->setFocus();
    on.facets->setCurrentIndex(rowSaying(*on.facets, QStringLiteral("Brumeval")));
    QTest::keyClick(on.facets, Qt::Key_Down);
    QTest::keyClick(on.facets, Qt::Key_Space);
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=halcyne"));
    QTest::keyClick(on.facets, Qt::Key_Down);
    QTest::keyClick(on.facets, Qt::Key_Space);
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=halcyne&party=estran"));
    QTest::keyClick(on.facets, Qt::Key_Space);
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=halcyne"));
}

void PagesTest::arrowsWalkTheCards()
{
    Clauses on(m_mini);
    click(*on.cards, on.cards->model()->index(0, 0));
    on.cards->setFocus();
    for (const char *key : {"dikes", "turbine-access", "revenue-sharing", "board", "wheel-supply"}) {
        QTest::keyClick(on.cards, Qt::Key_Down);
        QCOMPARE(on.stage.focused(), QString::fromLatin1(key));
        QCOMPARE(on.evidenceTitle->text(), on.stage.words.text(m_mini.claim(on.stage.claim(key)).title)); // at once
        QVERIFY(inSight(*on.cards, on.cards->currentIndex()));
    }
    QTest::keyClick(on.cards, Qt::Key_Up);
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
    QTest::keyClick(on.cards, Qt::Key_Home);
    QCOMPARE(on.stage.focused(), QStringLiteral("term"));
}

void PagesTest::aClickShowsTheEvidence()
{
    Clauses on(m_real);
    for (int row = 0; row < on.cards->model()->rowCount(); ++row) {
        const QModelIndex card = on.cards->model()->index(row, 0);
        click(*on.cards, card);
        const Claim &claim = m_real.claim(ClaimId(card.data(ClaimIdRole).toInt()));
        QCOMPARE(on.stage.focused(), claim.key);
        QVERIFY(on.cards->selectionModel()->isSelected(card));
        QVERIFY(on.evidenceTitle->isVisible());
        QCOMPARE(on.evidenceTitle->text(), on.stage.words.text(claim.title));
        QStringList quoted, proving;
        for (int line = 0; line < on.proof->model()->rowCount(); ++line)
            if (const QModelIndex index = on.proof->model()->index(line, 0); index.data(LitRole).toBool())
                quoted << index.data().toString();
        for (const Evidence &evidence : claim.evidence)
            proving << m_real.passage(evidence.passage).exact;
        QCOMPARE(quoted, proving);
    }
}

void PagesTest::theWordsDifferWhereSourcesDo()
{
    Clauses on(m_mini);
    click(*on.cards, rowOf(*on.cards, on.stage.claim("turbine-access")));
    QStringList words;
    for (const QLabel *label : named<QWidget>(on.stage.window, "evidencePane")->findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(on.stage.words.verdict(m_mini, on.stage.claim("turbine-access"))), qPrintable(all));
    for (const QString &difference : on.stage.words.differences(m_mini, on.stage.claim("turbine-access")))
        QVERIFY2(all.contains(difference), qPrintable(all));
}

void PagesTest::nothingIsShownBeforeAChoice()
{
    Clauses on(m_mini);
    QVERIFY(!on.stage.focus.claim());
    QVERIFY(!on.evidenceTitle->isVisible());
    QVERIFY(on.cards->selectionModel()->selectedIndexes().isEmpty());
    on.stage.focus.focusClaim(on.stage.claim("board")); // from elsewhere
    QVERIFY(on.evidenceTitle->isVisible());
    QCOMPARE(on.cards->currentIndex(), rowOf(*on.cards, on.stage.claim("board")));
}

void PagesTest::chipsTakeThemselvesAway()
{
    Clauses on(m_mini);
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=halcyne&kind=exclusivity&agreement=agree")));
    QCoreApplication::processEvents();
    QCOMPARE(on.chips().size(), 3);
    QCOMPARE(on.chips().first()->text(), QStringLiteral("Halcyne"));
    click(on.chips().at(1), on.chips().at(1)->rect().center());
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=halcyne&agreement=agree"));
    QCOMPARE(on.chips().size(), 2);
    QCOMPARE(on.stage.shown(*on.cards), on.expected());
    auto *clear = named<QToolButton>(on.stage.window, "clearFilter");
    click(clear, clear->rect().center());
    QVERIFY(on.stage.focus.filter().isEmpty());
    QVERIFY(on.chips().isEmpty());
    QVERIFY(!named<QWidget>(on.stage.window, "chipBar")->isVisible());
    QCOMPARE(on.title->text(), QStringLiteral("6 clauses"));
}

void PagesTest::chipsStayInReachOfTheKeyboard()
{
    Clauses on(m_mini);
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=halcyne&kind=exclusivity")));
    QCoreApplication::processEvents();
    on.chips().first()->setFocus();
    QTest::keyClick(on.chips().first(), Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("kind=exclusivity"));
    QWidget *bar = named<QWidget>(on.stage.window, "chipBar");
    QVERIFY(QApplication::focusWidget() && bar->isAncestorOf(QApplication::focusWidget())); // not lost with the chip
}

void PagesTest::combosSayHowPartiesCount()
{
    Clauses on(m_mini);
    click(*on.facets, rowSaying(*on.facets, QStringLiteral("Estran")));
    click(*on.facets, rowSaying(*on.facets, QStringLiteral("Brumeval")));
    QCOMPARE(on.stage.shown(*on.cards), QString());
    auto *how = named<QComboBox>(on.stage.window, "partyHow"), *role = named<QComboBox>(on.stage.window, "partyRole");
    QTest::keyClick(how, Qt::Key_Down);
    QVERIFY(on.stage.focus.filter().anyParty);
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("term dikes turbine-access revenue-sharing board wheel-supply"));
    QTest::keyClick(role, Qt::Key_Down);
    QCOMPARE(on.stage.focus.filter().role, Role::Bound);
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("board"));
    QTest::keyClick(role, Qt::Key_Down);
    QCOMPARE(on.stage.focus.filter().role, Role::Benefits);
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("dikes turbine-access wheel-supply"));
    QTest::keyClick(role, Qt::Key_Home);
    QVERIFY(!on.stage.focus.filter().role);
}

void PagesTest::combosFollowTheFilter()
{
    Clauses on(m_mini);
    auto *how = named<QComboBox>(on.stage.window, "partyHow"), *role = named<QComboBox>(on.stage.window, "partyRole");
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=halcyne&any=1&role=pays")));
    QCOMPARE(how->currentData().toBool(), true);
    QCOMPARE(role->currentData().toInt(), int(Role::Pays));
    on.stage.focus.clearFilter();
    QCOMPARE(how->currentData().toBool(), false);
    QCOMPARE(role->currentIndex(), 0);
}

void PagesTest::sortsAsChosen()
{
    Clauses on(m_mini);
    auto *sort = named<QComboBox>(on.stage.window, "sort");
    click(*on.cards, rowOf(*on.cards, on.stage.claim("wheel-supply")));
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("wheel-supply term dikes turbine-access revenue-sharing board"));
    QCOMPARE(on.cards->currentIndex().row(), 0); // the chosen card stays chosen
    QTest::keyClick(sort, Qt::Key_End);
    QCOMPARE(on.stage.shown(*on.cards), QStringLiteral("term dikes wheel-supply turbine-access revenue-sharing board"));
    QCOMPARE(on.stage.focused(), QStringLiteral("wheel-supply"));
}

void PagesTest::aFilterThatLeavesNothingSaysSo()
{
    Clauses on(m_mini);
    auto *nothing = named<QWidget>(on.stage.window, "nothingHere");
    QVERIFY(!nothing->isVisible());
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=valmor")));
    QVERIFY(nothing->isVisible());
    QVERIFY(!on.cards->isVisible());
    QCOMPARE(on.title->text(), QStringLiteral("0 of 6 clauses"));
    auto *clear = nothing->findChild<QToolButton *>();
    QVERIFY(clear && clear->isVisible());
    click(clear, clear->rect().center());
    QVERIFY(on.stage.focus.filter().isEmpty());
    QVERIFY(on.cards->isVisible());
}

void PagesTest::aPlaceOpensTheSources()
{
    Clauses on(m_mini);
    click(*on.cards, rowOf(*on.cards, on.stage.claim("dikes")), Cell::Part::Place, 1);
    QCOMPARE(on.stage.focused(), QStringLiteral("dikes"));
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void PagesTest::enterOpensTheSources()
{
    Clauses on(m_mini);
    click(*on.cards, rowOf(*on.cards, on.stage.claim("board")));
    QCOMPARE(on.stage.focus.page(), Page::Clauses);
    QTest::keyClick(on.cards, Qt::Key_Return);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
    on.stage.focus.showPage(Page::Clauses);
    auto *open = named<QToolButton>(on.stage.window, "showInArticle");
    click(open, open->rect().center());
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

/// A card is as high as its words need, at any width of the window; rows do not overlap. Those in sight are so at once.
void PagesTest::cardsWrapAtAnyWidth()
{
    Clauses on(m_real);
    for (const int width : {1000, 1100, 1400, 1900}) {
        on.stage.window.resize(width, 800);
        QCoreApplication::processEvents();
        const auto *delegate = static_cast<const BoxDelegate *>(on.cards->itemDelegate());
        on.cards->scrollToBottom(); // what was never in sight may have been guessed
        for (int row = 0; row < on.cards->model()->rowCount(); ++row) {
            const QModelIndex index = on.cards->model()->index(row, 0);
            const Boxes laid = delegate->boxes(index, on.cards->viewport()->width() - 2 * delegate->offset().x());
            QVERIFY(on.cards->visualRect(index).height() >= laid.size.height());
            QVERIFY(laid.size.width() <= on.cards->viewport()->width());
            if (row > 0)
                QCOMPARE(on.cards->visualRect(index).top(), on.cards->visualRect(index.siblingAtRow(row - 1)).bottom() + 1);
        }
    }
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
