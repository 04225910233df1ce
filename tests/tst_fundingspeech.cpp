// The money's chart, listened to: what assistive technology finds in it, and what it is told while the marks are walked. What is
// tested here holds for any drawing.
#include "fundingstage.h"

#include <QAccessible>

using namespace deal;
using namespace deal::test;

namespace {

QAccessibleInterface *accessible(FundingView *chart)
{
    return QAccessible::queryAccessibleInterface(chart);
}

QAccessibleInterface *accessibleMark(FundingView *chart, int mark)
{
    return accessible(chart)->child(mark);
}

/// Keeps what assistive technology is told.
class Listener final {
public:
    explicit Listener(FundingView *chart)
    {
        QObject::connect(chart, &FundingView::told, &m_here, [this, chart](QAccessible::Event event, int mark) {
            if (event == QAccessible::Focus)
                spoken << mark;
            if (event == QAccessible::NameChanged)
                renamed << mark;
            if (event == QAccessible::StateChanged)
                selected << std::pair(mark, bool(accessibleMark(chart, mark)->state().selected));
        });
    }
    QList<int> spoken, renamed;
    QList<std::pair<int, bool>> selected; ///< a mark, and whether it is, of which something has changed

private:
    QObject m_here;
};

} // namespace

class FundingSpeechTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theChartIsAChart_data() { forms(); }
    void theChartIsAChart();
    void theMarksSpeak_data() { forms(); }
    void theMarksSpeak();
    void theWalkIsSpoken();
    void thePageLeadsToTheChart();
    void aMarkIsPressed();
    void whatIsChosenIsTold();
    void othersAreTold();
    void aChartThatIsGoneSaysNothing();

private:
    static void forms();
    Dossier m_mini, m_real;
};

void FundingSpeechTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void FundingSpeechTest::forms()
{
    QTest::addColumn<FundingReading>("reading");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("compare") << FundingReading::Compare << false;
    QTest::newRow("compare, logarithmic") << FundingReading::Compare << true;
    QTest::newRow("part of the whole") << FundingReading::Parts << false;
    QTest::newRow("over time") << FundingReading::Time << false;
}

void FundingSpeechTest::theChartIsAChart()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    QAccessibleInterface *chart = accessible(on.chart);
    QVERIFY(chart && chart->isValid());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(chart->text(QAccessible::Name).contains(FundingView::readingName(reading)));
    QCOMPARE(chart->text(QAccessible::Name).contains(QStringLiteral("logarithmic")), logarithmic);
    for (const DrawnMark &mark : on.chart->marks()) { // whoever does not walk is told all of it
        const QString said = mark.sentence.endsWith(u'.') ? mark.sentence.chopped(1) : mark.sentence;
        QVERIFY2(chart->text(QAccessible::Description).contains(said), qPrintable(said));
    }
    QCOMPARE(chart->childCount(), int(on.chart->marks().size()));
    QVERIFY(!chart->child(-1));
    QVERIFY(!chart->child(chart->childCount()));
}

void FundingSpeechTest::theMarksSpeak()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    on.chart->setFocus();
    on.chart->choose(1);
    on.chart->walkTo(2);
    QAccessibleInterface *chart = accessible(on.chart);
    for (int i = 0; i < chart->childCount(); ++i) {
        QAccessibleInterface *mark = chart->child(i);
        QVERIFY(mark && mark->isValid());
        QCOMPARE(mark->role(), QAccessible::ListItem);
        QCOMPARE(mark->text(QAccessible::Name), on.chart->marks().at(i).sentence);
        QCOMPARE(mark->parent(), chart);
        QCOMPARE(chart->indexOfChild(mark), i);
        QCOMPARE(chart->child(i), mark); // and stays the same
        QVERIFY(mark->state().focusable);
        QCOMPARE(bool(mark->state().selected), i == 1);
        QCOMPARE(bool(mark->state().focused), i == 2);
        const QPoint middle = mark->rect().center();
        QCOMPARE(on.chart->viewport()->mapFromGlobal(middle), on.inMark(i));
        QCOMPARE(chart->childAt(middle.x(), middle.y()), mark);
    }
    QCOMPARE(chart->focusChild(), chart->child(2));
    const QPoint corner = on.chart->viewport()->mapToGlobal(QPoint(1, 1));
    QVERIFY(!chart->childAt(corner.x(), corner.y()));
}

void FundingSpeechTest::theWalkIsSpoken()
{
    Funding on(m_mini);
    on.chart->setFocus();
    const Listener heard(on.chart);
    QTest::keyClick(on.chart, Qt::Key_Down);
    QTest::keyClick(on.chart, Qt::Key_Down);
    QCOMPARE(heard.spoken, (QList<int>{0, 1}));
    QTest::keyClick(on.chart, Qt::Key_Escape);
    QCOMPARE(heard.spoken, (QList<int>{0, 1, -1})); // the chart itself
    on.pointAt(0); // a mouse that passes is not listened to
    QCOMPARE(heard.spoken.size(), 3);
}

/// Whoever turns to the page is told of the chart, and not of the frame around it.
void FundingSpeechTest::thePageLeadsToTheChart()
{
    Funding on(m_mini);
    on.table->setFocus();
    const Listener heard(on.chart);
    named<QWidget>(on.stage.window, "fundingPage")->setFocus();
    QVERIFY(on.chart->hasFocus());
    QTRY_COMPARE(heard.spoken, QList<int>{-1});
}

void FundingSpeechTest::aMarkIsPressed()
{
    Funding on(m_mini);
    auto *press = accessible(on.chart)->child(1)->actionInterface();
    QVERIFY(press);
    QVERIFY(press->actionNames().contains(QAccessibleActionInterface::pressAction()));
    press->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    on.table->setFocus();
    accessible(on.chart)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(on.chart->hasFocus());
    QCOMPARE(on.chart->walked(), 0);
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
}

void FundingSpeechTest::whatIsChosenIsTold()
{
    using Told = QList<std::pair<int, bool>>;
    Funding on(m_mini);
    on.chart->setFocus();
    Listener heard(on.chart);
    const auto told = [&] { return std::exchange(heard.selected, {}); };
    QTest::keyClick(on.chart, Qt::Key_Down);
    QCOMPARE(told(), Told());
    QTest::keyClick(on.chart, Qt::Key_Space);
    QCOMPARE(told(), (Told{{0, true}}));
    on.stage.focus.focusClaim(on.stage.claim("first-payment")); // from anywhere
    QCOMPARE(told(), (Told{{0, false}, {1, true}}));
    on.stage.focus.focusClaim(on.stage.claim("board")); // which has no mark
    QCOMPARE(told(), (Told{{1, false}}));
}

void FundingSpeechTest::othersAreTold()
{
    Funding on(m_real);
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_Down);
    const Listener heard(on.chart);
    on.stage.focus.setAside({ArticleId(1)}); // what a mark says is other now
    QVERIFY(heard.renamed.contains(0));
    QCOMPARE(heard.spoken, QList<int>{0}); // and so what is walked to is said again
    on.stage.focus.focusClaim(m_real.claimsOf(ClaimKind::Clause).first());
    QCOMPARE(heard.spoken.size(), 1);
}

void FundingSpeechTest::aChartThatIsGoneSaysNothing()
{
    QAccessible::Id mark = 0;
    {
        Funding on(m_mini);
        mark = QAccessible::uniqueId(accessible(on.chart)->child(0));
        QVERIFY(QAccessible::accessibleInterface(mark));
    }
    QVERIFY(!QAccessible::accessibleInterface(mark));
}

QTEST_MAIN(FundingSpeechTest)
#include "tst_fundingspeech.moc"
