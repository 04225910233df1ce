// The comparison as a person uses it: clicked, walked by keys, sorted; with two articles and with ten.
#include "comparisonstage.h"
#include "saiddossier.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace deal;
using namespace deal::test;

namespace {

QStringList manyClaims(int count)
{
    QStringList claims;
    for (int i = 0; i < count; ++i)
        claims << QStringLiteral(
            "A scope=x%1: il garde un accès complet numéro %1 à tout cela / B scope=y: il garde un accès limité")
                      .arg(i);
    return claims;
}

} // namespace

class CompareViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsEveryClaim();
    void aClickFocusesAndLooksAt();
    void aQuotationAmongSeveralIsLookedAt();
    void arrowsWalkTheCells();
    void enterGoesToTheWords();
    void opensAtTheFocusedClaim();
    void theFocusIsSelectedAndInSight();
    void theHeadSorts();
    void rowsAreAsHighAsTheirWords();
    void differingWordsAreUnderlined();
    void tenArticlesScrollBesideTheClaim();
    void manyClaimsOpenAtOnce();

private:
    Dossier m_mini, m_real;
};

void CompareViewTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void CompareViewTest::showsEveryClaim()
{
    Comparison on(m_real);
    QCOMPARE(on.table->model()->rowCount(), int(m_real.claims.size()));
    QVERIFY(!on.stage.focus.claim()); // to look is to choose nothing
    QCOMPARE(on.chosen(), QString());
    QCOMPARE(on.table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(on.table->verticalScrollBar()->maximum() > 0);
}

void CompareViewTest::aClickFocusesAndLooksAt()
{
    Comparison on(m_mini);
    on.click("estran-size", 2);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    QCOMPARE(on.lookedAt(), QStringLiteral("s-size"));
    QCOMPARE(on.chosen(), QStringLiteral("estran-size"));
    on.click("estran-size", 1);
    QCOMPARE(on.lookedAt(), QStringLiteral("n-size"));
    on.click("board", 1); // where N is silent
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
    QCOMPARE(on.lookedAt(), QStringLiteral("s-board"));
}

void CompareViewTest::aQuotationAmongSeveralIsLookedAt()
{
    Comparison on(m_mini);
    on.click("turbine-access", 1, 1);
    QCOMPARE(on.stage.focused(), QStringLiteral("turbine-access"));
    QCOMPARE(on.lookedAt(), QStringLiteral("n-complete-access"));
    on.click("turbine-access", 1, 0);
    QCOMPARE(on.lookedAt(), QStringLiteral("n-exclusive-use"));
}

void CompareViewTest::arrowsWalkTheCells()
{
    Comparison on(m_mini);
    on.click("term", 1);
    on.table->setFocus();
    QCOMPARE(on.lookedAt(), QStringLiteral("n-term"));
    on.press(Qt::Key_Right);
    QCOMPARE(on.lookedAt(), QStringLiteral("s-term"));
    for (int row = 1; row < on.table->model()->rowCount(); ++row) {
        on.press(Qt::Key_Down);
        QCOMPARE(on.stage.focused(), m_mini.claims.at(row).key);
        QCOMPARE(on.chosen(), m_mini.claims.at(row).key);
        QCOMPARE(on.table->currentIndex().column(), 2);
        QVERIFY(inSight(*on.table, on.table->currentIndex()));
    }
}

void CompareViewTest::enterGoesToTheWords()
{
    Comparison on(m_mini);
    on.click("estran-size", 2);
    on.table->setFocus();
    on.press(Qt::Key_Return);
    QCOMPARE(on.stage.focus.reading(), Reading::Beside);
    QCOMPARE(on.lookedAt(), QStringLiteral("s-size"));
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
}

void CompareViewTest::opensAtTheFocusedClaim()
{
    Comparison on(
        m_real, {1100, 500}, [&](Focus &focus) { focus.focusClaim(*m_real.claimByKey(QStringLiteral("revenue-share"))); });
    QCOMPARE(on.chosen(), QStringLiteral("revenue-share"));
    QVERIFY(inSight(*on.table, on.cell("revenue-share", 0)));
    QVERIFY(on.table->verticalScrollBar()->value() > 0);
}

void CompareViewTest::theFocusIsSelectedAndInSight()
{
    Comparison on(m_real);
    for (const char *key : {"stargate-size", "term", "separate-board"}) {
        on.stage.focus.focusClaim(on.stage.claim(key));
        QCOMPARE(on.chosen(), QString::fromLatin1(key));
        QVERIFY(inSight(*on.table, on.cell(key, 0)));
    }
}

void CompareViewTest::theHeadSorts()
{
    Comparison on(m_mini);
    auto *sort = named<QComboBox>(on.stage.window, "compareSort");
    QHeaderView *head = on.table->horizontalHeader();
    const QString deal = on.stage.shown(*on.table);
    on.click("first-wheel", 0, -1);
    on.click("board", 0, -1);
    QVERIFY(on.table->verticalScrollBar()->value() > 0);
    const auto clickHead = [&](int section) {
        click(head->viewport(), QPoint(head->sectionViewportPosition(section) + 20, head->height() / 2));
    };
    clickHead(0);
    const QString up = on.stage.shown(*on.table);
    QVERIFY(up.startsWith(QStringLiteral("first-payment")) || up.startsWith(QStringLiteral("estran-size")));
    QVERIFY(up != deal);
    QCOMPARE(sort->currentData().toInt(), 0);
    QCOMPARE(on.chosen(), QStringLiteral("board"));
    clickHead(0);
    QVERIFY(on.stage.shown(*on.table) != up);
    clickHead(0);
    QCOMPARE(on.stage.shown(*on.table), deal);
    QCOMPARE(sort->currentData().toInt(), -1);
    clickHead(3);
    QVERIFY(on.stage.shown(*on.table).startsWith(QStringLiteral("turbine-access revenue-sharing"))); // what differs comes first
    QCOMPARE(on.table->verticalScrollBar()->value(), 0); // and is seen
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Home);
    QCOMPARE(on.stage.shown(*on.table), deal);
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
}

void CompareViewTest::rowsAreAsHighAsTheirWords()
{
    Comparison on(m_real);
    const auto *delegate = static_cast<const CompareDelegate *>(on.table->itemDelegate());
    for (const int width : {1100, 800, 1500}) {
        on.stage.window.resize(width, 600);
        QCoreApplication::processEvents();
        for (int row = 0; row < on.table->model()->rowCount(); ++row) {
            qreal highest = 0;
            for (int column = 0; column < 4; ++column)
                highest = std::max(
                    highest, delegate->boxes(on.table->model()->index(row, column), on.table->columnWidth(column)).size.height());
            QVERIFY(std::abs(on.table->rowHeight(row) - highest) <= 2);
        }
    }
}

void CompareViewTest::differingWordsAreUnderlined()
{
    Comparison on(m_mini);
    const auto marked = [&](const char *claim, int column) {
        const QModelIndex index = on.cell(claim, column);
        on.table->scrollTo(index);
        const QImage image = on.table->viewport()->grab(on.table->visualRect(index)).toImage();
        const QRgb ink = on.stage.look.differing().text.rgb();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0, run = 0; x < image.width(); ++x)
                if (run = image.pixel(x, y) == ink ? run + 1 : 0; run > 15)
                    return true;
        return false;
    };
    QVERIFY(marked("estran-size", 2));
    QVERIFY(marked("turbine-access", 1));
    QVERIFY(!marked("turbine-access", 2)); // silent
    QVERIFY(!marked("term", 1)); // they agree
}

void CompareViewTest::tenArticlesScrollBesideTheClaim()
{
    QStringList claims;
    for (int i = 0; i < 30; ++i)
        claims << QStringLiteral("A scope=x: un accès complet / J scope=y: un accès limité / %1: cela").arg(QChar(u'B' + i % 8));
    Comparison on(dossierSaying(10, claims), {900, 500});
    QVERIFY(on.table->horizontalScrollBar()->maximum() > 0);
    QVERIFY(on.chip("only9")->geometry().top() > on.chip("agree")->geometry().top()); // the chips wrap
    QVERIFY(on.stage.window.rect().contains(on.chip("only9")->mapTo(&on.stage.window, on.chip("only9")->rect().bottomRight())));
    on.click("claim3", 1);
    on.table->setFocus();
    for (int column = 2; column <= 11; ++column) {
        on.press(Qt::Key_Right);
        QCOMPARE(on.table->currentIndex().column(), column);
        const QRect rect = on.table->visualRect(on.table->currentIndex());
        QVERIFY(rect.left() >= on.table->columnWidth(0) && rect.right() <= on.table->viewport()->width());
    }
    const int across = on.table->horizontalScrollBar()->value();
    QVERIFY(across > 0);
    const QModelIndex claim = on.cell("claim4", 0);
    QCOMPARE(on.table->visualRect(claim).left(), 0);
    click(on.table->viewport(), on.table->visualRect(claim).topLeft() + QPoint(30, 15));
    QCOMPARE(on.stage.focused(), QStringLiteral("claim4"));
    QCOMPARE(on.table->currentIndex().column(), 0);
    QCOMPARE(on.table->horizontalScrollBar()->value(), across); // what is read stays where it is
    click(on.table->horizontalHeader()->viewport(), QPoint(20, 10));
    QCOMPARE(on.table->horizontalHeader()->sortIndicatorSection(), 0);
    const QImage pinned = on.table->viewport()->grab(QRect(0, 0, on.table->columnWidth(0), 60)).toImage();
    on.table->horizontalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    QCOMPARE(on.table->viewport()->grab(QRect(0, 0, on.table->columnWidth(0), 60)).toImage(), pinned);
}

void CompareViewTest::manyClaimsOpenAtOnce()
{
    const Dossier dossier = dossierSaying(2, manyClaims(100'000));
    QElapsedTimer timer;
    timer.start();
    Comparison on(dossier);
    on.table->viewport()->grab();
    const qint64 opened = timer.restart();
    on.stage.focus.focusClaim(ClaimId(90'000));
    on.table->viewport()->grab();
    const qint64 jumped = timer.restart();
    on.stage.focus.setFilter(toggled(Filter(), Agreement::Differ));
    on.table->viewport()->grab();
    qInfo("100 000 claims: opened in %lld ms, at the far one in %lld ms, filtered in %lld ms", opened, jumped, timer.elapsed());
    QVERIFY(inSight(*on.table, on.cell("claim90000", 0)));
    const auto *delegate = static_cast<const CompareDelegate *>(on.table->itemDelegate());
    for (int row = on.table->rowAt(0); row >= 0 && row <= on.table->rowAt(on.table->viewport()->height() - 1); ++row)
        QVERIFY(on.table->rowHeight(row)
            >= delegate->boxes(on.table->model()->index(row, 1), on.table->columnWidth(1)).size.height());
    QVERIFY2(opened < 5000, "to open is to pause"); // some hundreds of ms; a sanitized build is slower
}

QTEST_MAIN(CompareViewTest)
#include "tst_compareview.moc"
