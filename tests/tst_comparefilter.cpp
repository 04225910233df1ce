// The comparison through the filter: its chips and the panel count alike, and the rows are as many as both say.
#include "comparisonstage.h"
#include "core/facetmodel.h"
#include "randomfilters.h"
#include "session.h"
#include "ui/filterpanel.h"

#include <QTreeView>

using namespace deal;
using namespace deal::test;

namespace {

QString numberIn(const QString &text)
{
    return text.section(u' ', -1);
}

} // namespace

class CompareFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFilterFocusesNothingElse();
    void chipsCountAndFilter();
    void chipsSayWhatThePanelSays();
    void chipsAreReachedByTab();
    void whatRestsOnNothingHasAChip();
    void oneOriginIsNoted();
    void anEmptyTableSaysSo();
    void theWindowGivesItTheKeyboard();
    void aKindAsksForClauses();

private:
    Dossier m_mini, m_real;
};

void CompareFilterTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void CompareFilterTest::theFilterFocusesNothingElse()
{
    Comparison on(m_mini);
    on.click("estran-size", 2);
    on.table->setFocus();
    RandomFilters filters(m_mini, 3);
    for (int round = 0; round < 100; ++round) {
        const Filter filter = filters.next();
        on.stage.focus.setFilter(filter);
        QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
        QCOMPARE(on.lookedAt(), QStringLiteral("s-size"));
        QCOMPARE(on.chosen(), answers(m_mini, on.stage.claim("estran-size"), filter) ? QStringLiteral("estran-size") : QString());
    }
}

void CompareFilterTest::chipsCountAndFilter()
{
    Comparison on(m_real);
    for (const char *name : {"agree", "differ", "only0", "only1"}) {
        QToolButton *chip = on.chip(name);
        QVERIFY(!chip->isChecked());
        const QString promised = numberIn(chip->text());
        QVERIFY(promised.toInt() > 0);
        click(chip, chip->rect().center());
        QVERIFY(chip->isChecked());
        QCOMPARE(on.table->model()->rowCount(), promised.toInt());
        QCOMPARE(numberIn(chip->text()), promised);
        click(chip, chip->rect().center());
        QVERIFY(on.stage.focus.filter().isEmpty());
        QCOMPARE(on.table->model()->rowCount(), int(m_real.claims.size()));
    }
    QToolButton *agree = on.chip("agree"), *differ = on.chip("differ");
    click(agree, agree->rect().center());
    click(differ, differ->rect().center()); // one or the other
    QCOMPARE(on.table->model()->rowCount(), numberIn(agree->text()).toInt() + numberIn(differ->text()).toInt());
    QCOMPARE(on.stage.focus.filter().agreements, (QList<Agreement>{Agreement::Agree, Agreement::Differ}));
}

void CompareFilterTest::chipsSayWhatThePanelSays()
{
    Comparison on(m_mini);
    FilterPanel panel(on.stage.shared());
    auto *facets = named<QTreeView>(panel, "facets");
    const auto counted = [&](FacetValue wanted) {
        for (int group = 0; group < facets->model()->rowCount(); ++group)
            for (int row = 0; row < facets->model()->rowCount(facets->model()->index(group, 0)); ++row)
                if (const QModelIndex index = facets->model()->index(row, 0, facets->model()->index(group, 0));
                    index.data(FacetRole).value<FacetValue>() == wanted)
                    return index.data(CountRole).toInt();
        return -1;
    };
    QCOMPARE(facets->model()->index(0, 0).data(CountedRole).toString(), QStringLiteral("claims"));
    RandomFilters filters(m_mini, 5);
    for (int round = 0; round < 100; ++round) {
        on.stage.focus.setFilter(filters.next());
        QCOMPARE(numberIn(on.chip("agree")->text()).toInt(), counted({Facet::Agreement, int(Agreement::Agree)}));
        QCOMPARE(numberIn(on.chip("differ")->text()).toInt(), counted({Facet::Agreement, int(Agreement::Differ)}));
        QCOMPARE(numberIn(on.chip("only0")->text()).toInt(), counted({Facet::OnlyIn, 0}));
        QCOMPARE(numberIn(on.chip("only1")->text()).toInt(), counted({Facet::OnlyIn, 1}));
    }
    on.stage.focus.setReading(Reading::Beside);
    QCOMPARE(facets->model()->index(0, 0).data(CountedRole).toString(), QStringLiteral("clauses"));
}

void CompareFilterTest::chipsAreReachedByTab()
{
    Comparison on(m_mini);
    on.chip("agree")->setFocus();
    for (const char *name : {"differ", "only0", "only1", "compareSort", "comparison"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
    QCOMPARE(on.chosen(), QStringLiteral("term")); // it is seen where the keyboard is
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(on.stage.focus.filter().onlyIn, QList<ArticleId>{ArticleId(1)});
}

void CompareFilterTest::whatRestsOnNothingHasAChip()
{
    Comparison on(m_mini);
    QVERIFY(!on.chip("unsupported")->isVisible());
    on.stage.focus.setAside({ArticleId(1)});
    QToolButton *chip = on.chip("unsupported");
    QVERIFY(chip->isVisible());
    const int count = numberIn(chip->text()).toInt();
    QVERIFY(count > 0);
    click(chip, chip->rect().center());
    QCOMPARE(on.table->model()->rowCount(), count);
    on.click("board", 0, -1);
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
    on.stage.focus.setAside({});
    QVERIFY(!chip->isVisible());
    QCOMPARE(on.table->model()->rowCount(), int(m_mini.claims.size()));
}

void CompareFilterTest::oneOriginIsNoted()
{
    Comparison on(m_mini);
    auto *note = named<QLabel>(on.stage.window, "compareNote");
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("4")) && note->text().contains(QStringLiteral("1")), qPrintable(note->text()));
    on.stage.focus.setFilter(toggled(Filter(), Agreement::Differ));
    QVERIFY(!note->isVisible());
}

void CompareFilterTest::anEmptyTableSaysSo()
{
    Comparison on(m_mini);
    on.stage.focus.setFilter(
        toggled(toggled(toggled(Filter(), on.stage.party("valmor")), on.stage.party("ada-merle")), Agreement::Agree));
    auto *nothing = named<QWidget>(on.stage.window, "nothingHere");
    QVERIFY(nothing->isVisible());
    QVERIFY(!on.table->isVisible());
    auto *clear = nothing->findChild<QToolButton *>();
    click(clear, clear->rect().center());
    QVERIFY(on.table->isVisible());
    QCOMPARE(on.table->model()->rowCount(), int(m_mini.claims.size()));
    QVERIFY(inSight(*on.table, on.table->model()->index(0, 0)));
}

/// In the window: the keyboard goes to the table, and to the words and back.
void CompareFilterTest::theWindowGivesItTheKeyboard()
{
    MiniDossier mini;
    Session run(mini.file(QStringLiteral("settings.ini")), mini.read());
    run->focus()->showPage(Page::Sources);
    run.settle();
    run.press(Qt::Key_3, Qt::ControlModifier);
    run.settle();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("comparison"));
    run.press(Qt::Key_Down);
    const auto claim = run->focus()->claim();
    QVERIFY(claim);
    run.press(Qt::Key_Return);
    run.settle();
    QCOMPARE(run->focus()->reading(), Reading::Beside);
    QVERIFY(!run.seen("comparison"));
    run.press(Qt::Key_3, Qt::ControlModifier);
    run.settle();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("comparison"));
    QCOMPARE(run->focus()->claim(), claim);
}

/// With a kind ticked only clauses are left, and the filter in words says so.
void CompareFilterTest::aKindAsksForClauses()
{
    MiniDossier mini;
    Session run(mini.file(QStringLiteral("settings.ini")), mini.read());
    run->focus()->showPage(Page::Sources);
    run->focus()->setFilter(toggled(Filter(), ClauseKind::Exclusivity));
    run.settle();
    const auto chip = [&] { return run.seen<QWidget>("chipBar")->findChildren<QToolButton *>().first()->text(); };
    QCOMPARE(chip(), QStringLiteral("Exclusivity"));
    run->focus()->setReading(Reading::Compare);
    run.settle();
    QCOMPARE(chip(), QStringLiteral("Exclusivity (clauses only)"));
    QCOMPARE(run.seen<QTableView>("comparison")->model()->rowCount(), 2);
    run->focus()->setReading(Reading::Beside);
    run.settle();
    QCOMPARE(chip(), QStringLiteral("Exclusivity"));
}

QTEST_MAIN(CompareFilterTest)
#include "tst_comparefilter.moc"
