// The money's chart while the rest of the window changes: it stays where it is, tells of what is under the mouse, and does no
// work twice. What is tested here holds for any drawing.
#include "core/filtertext.h"
#include "fundingstage.h"

#include <QScrollBar>

using namespace deal;
using namespace deal::test;

class FundingChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFilterMovesNothing_data() { forms(); }
    void aFilterMovesNothing();
    void whatIsSetAsideIsAnOutline();
    void nothingIsWorkedOutTwice_data() { forms(); }
    void nothingIsWorkedOutTwice();
    void aResizeIsDrawnOnce();
    void hoverTellsOfWhatIsUnderTheMouse();
    void scrollingPointsAnew();
    void aHiddenPageDoesNoWork();

private:
    static void forms();
    Dossier m_mini, m_real;
};

void FundingChangesTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void FundingChangesTest::forms()
{
    QTest::addColumn<FundingReading>("reading");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("compare") << FundingReading::Compare << false;
    QTest::newRow("compare, logarithmic") << FundingReading::Compare << true;
    QTest::newRow("part of the whole") << FundingReading::Parts << false;
    QTest::newRow("over time") << FundingReading::Time << false;
}

void FundingChangesTest::aFilterMovesNothing()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    on.settle();
    const QRect chart = on.chart->geometry();
    const QList<DrawnMark> marks = on.chart->marks();
    const QRectF plot = on.drawing().plot;
    QVERIFY(!marks.isEmpty());
    QList<int> columns;
    for (int column = 0; column < on.table->model()->columnCount(); ++column)
        columns << on.table->columnWidth(column);
    for (const char *text : {"party=microsoft", "party=china", "agreement=differ", ""}) {
        on.stage.focus.setFilter(filterFromText(m_real, QString::fromLatin1(text)));
        on.settle();
        QCOMPARE(on.chart->geometry(), chart);
        QCOMPARE(on.drawing().plot, plot);
        QCOMPARE(on.chart->marks().size(), marks.size());
        for (int mark = 0; mark < marks.size(); ++mark)
            QCOMPARE(on.chart->marks().at(mark).place, marks.at(mark).place);
        for (int column = 0; column < columns.size() && on.table->isVisible(); ++column)
            QCOMPARE(on.table->columnWidth(column), columns.at(column));
    }
}

void FundingChangesTest::whatIsSetAsideIsAnOutline()
{
    Funding on(m_real);
    const auto seen = [&] {
        return std::count_if(on.chart->marks().begin(), on.chart->marks().end(), [](const DrawnMark &mark) { return mark.seen; });
    };
    const qsizetype all = on.chart->marks().size();
    QCOMPARE(seen(), all);
    on.stage.focus.setAside({ArticleId(0)});
    QCOMPARE(on.chart->marks().size(), all); // none goes
    QVERIFY(seen() < all);
    on.stage.focus.setAside({});
    QCOMPARE(seen(), all);
}

void FundingChangesTest::nothingIsWorkedOutTwice()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    on.settle();
    for (const char *text : {"party=microsoft", "agreement=differ", ""}) {
        const FundingView::Work before = on.chart->work();
        on.stage.focus.setFilter(filterFromText(m_real, QString::fromLatin1(text)));
        on.settle();
        QCOMPARE(on.chart->work().pictures, before.pictures + 1);
        QCOMPARE(on.chart->work().layouts, before.layouts + 1);
        QCOMPARE(on.chart->work().drawings, before.drawings + 1);
    }
    const FundingView::Work before = on.chart->work();
    on.stage.focus.setAside({ArticleId(0)});
    on.settle();
    QCOMPARE(on.chart->work().pictures, before.pictures + 3); // and the two that say most
    QVERIFY(on.chart->work().drawings <= before.drawings + 2); // again where the chart is higher now
}

void FundingChangesTest::aResizeIsDrawnOnce()
{
    Funding on(m_real);
    QVERIFY2(on.chart->work().drawings <= 2, qPrintable(QString::number(on.chart->work().drawings))); // its first show
    QCOMPARE(on.chart->work().pictures, 3);
    for (const QSize size : {QSize(900, 800), QSize(620, 760), QSize(1200, 1000)}) {
        const FundingView::Work before = on.chart->work();
        on.stage.window.resize(size);
        on.settle();
        QCOMPARE(on.chart->work().pictures, before.pictures); // the facts are the same
        QCOMPARE(on.chart->work().drawings, before.drawings + 1);
        QCOMPARE(on.drawing().size.width(), qreal(on.chart->viewport()->width()));
        QCOMPARE(on.drawing().size.height(), qreal(on.chart->viewport()->height()));
    }
}

void FundingChangesTest::hoverTellsOfWhatIsUnderTheMouse()
{
    Funding on(m_real);
    int moved = 0;
    for (int mark = 0; mark < on.chart->marks().size(); ++mark)
        for (int reading = 0; reading < fundingReadingCount; ++reading) {
            on.stage.focus.setFunding({});
            on.settle();
            on.pointAt(mark);
            QCOMPARE(on.chart->pointed(), mark);
            const QPoint mouse = on.inMark(mark);
            on.stage.focus.setFunding({FundingReading(reading), false});
            on.settle();
            QCOMPARE(on.chart->pointed(), on.chart->drawingScene().markAt(on.chart->mapToScene(mouse)));
            moved += on.chart->pointed() != mark;
        }
    QVERIFY(moved > 0);
    on.stage.focus.setFunding({});
    on.pointAt(0);
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_End); // the keys are newer
    on.stage.focus.setFilter(filterFromText(m_real, QStringLiteral("party=microsoft")));
    QCOMPARE(on.chart->pointed(), -1);
}

void FundingChangesTest::scrollingPointsAnew()
{
    Funding on(m_real, {430, 520});
    auto *page = qobject_cast<QScrollArea *>(on.readout->parentWidget()->parentWidget());
    QVERIFY(page && page->verticalScrollBar()->maximum() > 300);
    on.pointAt(0);
    QCOMPARE(on.chart->pointed(), 0);
    const QPoint mouse = QCursor::pos();
    for (const int value : {60, 120, 200, 0}) {
        page->verticalScrollBar()->setValue(value);
        const QPoint now = on.chart->viewport()->mapFromGlobal(mouse);
        QCOMPARE(on.chart->pointed(), on.chart->drawingScene().markAt(on.chart->mapToScene(now)));
    }
}

void FundingChangesTest::aHiddenPageDoesNoWork()
{
    Funding on(m_mini);
    const Drawing before = on.drawing();
    const QString name = on.chart->accessibleName();
    on.stage.window.hide();
    on.stage.focus.setFilter(filterFromText(m_mini, QStringLiteral("party=ada-merle")));
    on.stage.focus.setFunding({FundingReading::Time, false});
    on.stage.focus.focusClaim(on.stage.claim("first-payment"));
    on.stage.window.resize(700, 640);
    QCoreApplication::processEvents();
    QCOMPARE(on.drawing(), before);
    on.stage.window.show();
    QTRY_VERIFY(on.drawing() != before);
    QVERIFY(std::none_of(on.chart->marks().begin(), on.chart->marks().end(), [](const DrawnMark &mark) { return mark.seen; }));
    QVERIFY(on.chart->accessibleName() != name);
    QCOMPARE(on.drawing().size.width(), qreal(on.chart->viewport()->width()));
    QCOMPARE(on.readout->text(), on.chart->marks().at(on.chart->chosen()).sentence);
    QVERIFY(named<QWidget>(on.stage.window, "nothingHere")->isVisible());
}

QTEST_MAIN(FundingChangesTest)
#include "tst_fundingchanges.moc"
