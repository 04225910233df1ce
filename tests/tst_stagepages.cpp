// Parties, Funding and Sources, as a person uses them: each page alone on a window, clicked and looked at.
#include "core/filtertext.h"
#include "fundingstage.h"
#include "ui/partiespage.h"
#include "ui/sourcespage.h"

#include <QToolButton>

using namespace deal;
using namespace deal::test;

namespace {

struct Parties {
    explicit Parties(const Dossier &dossier)
        : stage(dossier)
    {
        stage.show({new PartiesPage(stage.shared())});
        cards = named<CardView>(stage.window, "parties");
        claims = named<CardView>(stage.window, "partyClaims");
    }
    [[nodiscard]] QModelIndex card(const char *key) const
    {
        return rowSaying(*cards, stage.words.text(stage.dossier().party(stage.party(key)).name));
    }
    /// The claims under the party's name, those under two roles twice.
    [[nodiscard]] QString listed() const { return stage.shown(*claims); }
    Stage stage;
    CardView *cards, *claims;
};

struct Sources {
    explicit Sources(const Dossier &dossier)
        : stage(dossier)
    {
        stage.window.resize(1000, 420); // so low that there is something to scroll
        stage.show({new SourcesPage(stage.shared())});
        rows = named<CardView>(stage.window, "sources");
    }
    [[nodiscard]] QModelIndex quotation(const char *passage) const
    {
        for (const Passage &one : stage.dossier().passages)
            if (one.key == QLatin1StringView(passage))
                return rowSaying(*rows, one.exact);
        return {};
    }
    /// The passages of the lit rows.
    [[nodiscard]] QString lit() const
    {
        QStringList keys;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            if (const QModelIndex index = rows->model()->index(row, 0); index.data(LitRole).toBool())
                keys << stage.dossier().passage(index.data(SourceRowRole).value<SourceRow>().passage).key;
        return keys.join(u' ');
    }
    Stage stage;
    CardView *rows;
};

} // namespace

class StagePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPartyShowsItsClaims();
    void arrowsWalkTheParties();
    void enterShowsAPartysClauses();
    void theButtonShowsAPartysClauses();
    void aPartysClaimIsFocused();
    void theFocusIsShownAmongAPartysClaims();
    void aBarIsFocused();
    void arrowsWalkTheBars();
    void aRowOfTheTableIsFocused();
    void tabPassesTheTableBy();
    void theChartIsWhatTheGeometrySays_data();
    void theChartIsWhatTheGeometrySays();
    void aBarThatTheFilterLeavesOutStays();
    void aTableThatIsEmptySaysSo();
    void theWholeTableIsSeen();
    void aQuotationIsFocused();
    void aClaimsLinkIsFocused();
    void theFocusIsLitAndInSight();
    void whoReadsIsNotMoved();
    void theArticlesAreInReach();

private:
    Dossier m_mini, m_real;
};

void StagePagesTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void StagePagesTest::aPartyShowsItsClaims()
{
    Parties on(m_mini);
    QVERIFY(on.listed().contains(QStringLiteral("revenue-sharing"))); // the first party's, before any choice
    click(*on.cards, on.card("estran"));
    QCOMPARE(on.listed(), QStringLiteral("board estran-size first-payment presentation"));
    click(*on.cards, on.card("valmor"));
    QCOMPARE(on.listed(), QStringLiteral("first-payment"));
    QVERIFY(on.cards->selectionModel()->isSelected(on.card("valmor")));
    QVERIFY(!on.stage.focus.claim()); // a party is no claim
}

void StagePagesTest::arrowsWalkTheParties()
{
    Parties on(m_real);
    on.cards->setFocus();
    QTest::keyClick(on.cards, Qt::Key_Home);
    for (int row = 1; row < on.cards->model()->rowCount(); ++row) {
        QTest::keyClick(on.cards, Qt::Key_Down);
        QCOMPARE(on.cards->currentIndex().row(), row);
        QVERIFY(inSight(*on.cards, on.cards->currentIndex()));
        QSet<int> listed, own;
        for (int line = 0; line < on.claims->model()->rowCount(); ++line)
            if (const QVariant id = on.claims->model()->index(line, 0).data(ClaimIdRole); id.isValid())
                listed << id.toInt();
        for (const ClaimId claim : m_real.claimsByParty.at(on.cards->currentIndex().data(PartyIdRole).toInt()))
            own << at(claim);
        QCOMPARE(listed, own);
    }
}

void StagePagesTest::enterShowsAPartysClauses()
{
    Parties on(m_mini);
    on.stage.focus.showPage(Page::Parties);
    click(*on.cards, on.card("halcyne"));
    QTest::keyClick(on.cards, Qt::Key_Return);
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=halcyne"));
    QCOMPARE(on.stage.focus.page(), Page::Clauses);
}

void StagePagesTest::theButtonShowsAPartysClauses()
{
    Parties on(m_mini);
    on.stage.focus.showPage(Page::Parties);
    click(*on.cards, on.card("estran"));
    auto *button = named<QToolButton>(on.stage.window, "filterByParty");
    click(button, button->rect().center());
    QCOMPARE(filterText(m_mini, on.stage.focus.filter()), QStringLiteral("party=estran"));
    QCOMPARE(on.stage.focus.page(), Page::Clauses);
}

void StagePagesTest::aPartysClaimIsFocused()
{
    Parties on(m_mini);
    click(*on.cards, on.card("estran"));
    click(*on.claims, rowOf(*on.claims, on.stage.claim("first-payment")));
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    QTest::keyClick(on.claims, Qt::Key_Up);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    click(*on.claims, on.claims->model()->index(0, 0)); // a role's name is no claim
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
}

void StagePagesTest::theFocusIsShownAmongAPartysClaims()
{
    Parties on(m_mini);
    click(*on.cards, on.card("ada-merle"));
    on.stage.focus.focusClaim(on.stage.claim("presentation"));
    QCOMPARE(on.claims->currentIndex(), rowOf(*on.claims, on.stage.claim("presentation")));
    on.stage.focus.focusClaim(on.stage.claim("dikes"));
    QVERIFY(on.claims->selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(on.stage.focused(), QStringLiteral("dikes"));
}

void StagePagesTest::aBarIsFocused()
{
    Funding on(m_mini);
    click(on.chart->viewport(), on.at(1, 0.5));
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    QCOMPARE(on.chosenRow(), QStringLiteral("first-payment"));
    click(on.chart->viewport(), on.at(0, 0.9));
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    click(on.chart->viewport(), {5, 5}); // the picture's corner
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
}

void StagePagesTest::arrowsWalkTheBars()
{
    Funding on(m_mini);
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_Down);
    QTest::keyClick(on.chart, Qt::Key_Down);
    QVERIFY(!on.stage.focus.claim()); // to walk is not to choose
    QTest::keyClick(on.chart, Qt::Key_Return);
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    QCOMPARE(on.chosenRow(), QStringLiteral("first-payment"));
    QTest::keyClick(on.chart, Qt::Key_Up);
    QTest::keyClick(on.chart, Qt::Key_Space);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    QCOMPARE(on.chosenRow(), QStringLiteral("estran-size"));
    QTest::keyClick(on.chart, Qt::Key_Return); // it is focused already
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void StagePagesTest::aRowOfTheTableIsFocused()
{
    Funding on(m_mini);
    click(*on.table, rowOf(*on.table, on.stage.claim("halcyne-share")));
    QCOMPARE(on.stage.focused(), QStringLiteral("halcyne-share")); // a percentage has a row and no bar
    on.table->setFocus();
    QTest::keyClick(on.table, Qt::Key_Up);
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    on.stage.focus.focusClaim(on.stage.claim("board"));
    QCOMPARE(on.chosenRow(), QString());
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
}

void StagePagesTest::tabPassesTheTableBy()
{
    Funding on(m_mini);
    const auto edge = [&] { // the keyboard's, on the first row
        const QRect row = on.table->visualRect(on.table->model()->index(0, 0));
        return on.table->viewport()->grab().toImage().pixelColor(row.center().x(), row.bottom())
            == on.stage.look.color(Shade::Accent);
    };
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_Tab);
    QVERIFY(on.table->hasFocus());
    QCOMPARE(on.stage.focused(), QString());
    QCOMPARE(on.chosenRow(), QString());
    QVERIFY(edge());
    QTest::keyClick(on.table, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(on.chart->hasFocus());
    QCOMPARE(on.stage.focused(), QString());
    QVERIFY(!edge());
    on.table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(on.table, Qt::Key_Space);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    QCOMPARE(on.chosenRow(), QStringLiteral("estran-size"));
    QTest::keyClick(on.table, Qt::Key_Down);
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
}

void StagePagesTest::theChartIsWhatTheGeometrySays_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(420, 700), QSize(800, 700), QSize(1500, 1000)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void StagePagesTest::theChartIsWhatTheGeometrySays()
{
    QFETCH(QSize, size);
    Funding on(m_real, size);
    for (int bar = 0; bar < on.bars().size(); ++bar) {
        const QRectF ours = on.bars().at(bar), chart = on.chart->drawingScene().chartBar(bar);
        QVERIFY(std::abs(ours.left() - chart.left()) <= 1 && std::abs(ours.right() - chart.right()) <= 1);
        QVERIFY(std::abs(ours.top() - chart.top()) <= 1 && std::abs(ours.bottom() - chart.bottom()) <= 1);
    }
    QVERIFY(on.drawing().size.width() <= on.chart->viewport()->width());
    QVERIFY(on.drawing().size.height() <= on.chart->viewport()->height()); // all of it is seen: the page scrolls
    QVERIFY(!on.chart->accessibleDescription().isEmpty());
}

void StagePagesTest::aBarThatTheFilterLeavesOutStays()
{
    Funding on(m_mini);
    const QList<QRectF> all = on.bars();
    const QColor before = on.colour(1);
    QVERIFY(before != on.stage.look.color(Shade::Card));
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("agreement=one_source"))); // the percentage alone
    QCoreApplication::processEvents();
    QCOMPARE(on.bars().size(), 2);
    for (int bar = 0; bar < 2; ++bar) // the scale does not jump
        QCOMPARE(on.bars().at(bar).width(), all.at(bar).width());
    QCOMPARE(on.colour(1), on.stage.look.color(Shade::Card)); // an outline, no longer filled
    QCOMPARE(on.stage.shown(*on.table), QStringLiteral("halcyne-share"));
    on.stage.focus.clearFilter();
    QCoreApplication::processEvents();
    QCOMPARE(on.colour(1), before);
}

void StagePagesTest::aTableThatIsEmptySaysSo()
{
    Funding on(m_mini);
    auto *nothing = named<QWidget>(on.stage.window, "nothingHere");
    QVERIFY(!nothing->isVisible());
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=ada-merle")));
    QVERIFY(nothing->isVisible());
    QVERIFY(!on.table->isVisible());
    QVERIFY(on.chart->isVisible());
    auto *clear = nothing->findChild<QToolButton *>();
    click(clear, clear->rect().center());
    QVERIFY(on.table->isVisible());
    QCOMPARE(on.stage.shown(*on.table), QStringLiteral("estran-size first-payment halcyne-share"));
}

void StagePagesTest::theWholeTableIsSeen()
{
    for (const QSize size : {QSize(420, 700), QSize(900, 700), QSize(1600, 1000)}) {
        Funding on(m_real, size);
        const int last = on.table->model()->rowCount() - 1;
        QVERIFY(on.table->rowViewportPosition(last) + on.table->rowHeight(last) <= on.table->viewport()->height() + 1);
        int width = 0;
        for (int column = 0; column < on.table->model()->columnCount(); ++column)
            width += on.table->columnWidth(column);
        QVERIFY2(width <= on.table->viewport()->width(), qPrintable(QString::number(width)));
    }
}

void StagePagesTest::aQuotationIsFocused()
{
    Sources on(m_mini);
    click(*on.rows, on.quotation("s-board"), Cell::Part::Left);
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
    QCOMPARE(on.lit(), QStringLiteral("s-board"));
    click(*on.rows, on.quotation("n-dikes"), Cell::Part::Right); // the rendering too
    QCOMPARE(on.stage.focused(), QStringLiteral("dikes"));
    QCOMPARE(on.lit(), QStringLiteral("n-dikes s-dikes"));
    click(*on.rows, on.quotation("s-parties"), Cell::Part::Left); // proves no claim
    QCOMPARE(on.stage.focused(), QStringLiteral("dikes"));
}

void StagePagesTest::aClaimsLinkIsFocused()
{
    Sources on(m_mini);
    click(*on.rows, on.quotation("n-share"), Cell::Part::Claim, 1);
    QCOMPARE(on.stage.focused(), QStringLiteral("halcyne-share"));
    click(*on.rows, on.quotation("n-share"), Cell::Part::Left); // it is lit already: the reader's choice stays
    QCOMPARE(on.stage.focused(), QStringLiteral("halcyne-share"));
    click(*on.rows, on.quotation("n-share"), Cell::Part::Claim, 0);
    QCOMPARE(on.stage.focused(), QStringLiteral("revenue-sharing"));
    QCOMPARE(on.lit(), QStringLiteral("n-share s-both-ways"));
}

void StagePagesTest::theFocusIsLitAndInSight()
{
    Sources on(m_real);
    for (int claim = 0; claim < m_real.claims.size(); ++claim) {
        on.stage.focus.focusClaim(ClaimId(claim));
        QCoreApplication::processEvents();
        QStringList proving;
        for (int passage = 0; passage < m_real.passages.size(); ++passage)
            if (m_real.claimsByPassage.at(passage).contains(ClaimId(claim)))
                proving << m_real.passages.at(passage).key;
        QCOMPARE(on.lit(), proving.join(u' '));
        QVERIFY2(inSight(*on.rows, on.quotation(qPrintable(proving.first()))), qPrintable(proving.first()));
    }
}

void StagePagesTest::whoReadsIsNotMoved()
{
    Sources on(m_real);
    on.stage.focus.focusClaim(ClaimId(0));
    QCoreApplication::processEvents();
    for (int row = 0; row < on.rows->model()->rowCount(); ++row) {
        const QModelIndex index = on.rows->model()->index(row, 0);
        const bool seen = on.rows->viewport()->rect().contains(on.rows->visualRect(index));
        if (!seen || index.data(LitRole).toBool() || index.data(SourceRowRole).value<SourceRow>().claims.isEmpty())
            continue;
        const int top = on.rows->visualRect(index).top();
        click(*on.rows, index, Cell::Part::Left);
        QCOMPARE(on.rows->visualRect(index).top(), top);
        return;
    }
    QFAIL("no quotation in sight to click");
}

void StagePagesTest::theArticlesAreInReach()
{
    Sources on(m_mini);
    int reached = 0;
    for (auto *button : on.stage.window.findChildren<QToolButton *>())
        for (const Article &article : m_mini.articles)
            if (button->text().contains(on.stage.words.text(article.name))) {
                click(button, button->rect().center());
                QVERIFY(inSight(*on.rows, rowSaying(*on.rows, on.stage.words.text(article.name))));
                ++reached;
            }
    QCOMPARE(reached, int(m_mini.articles.size()));
}

QTEST_MAIN(StagePagesTest)
#include "tst_stagepages.moc"
