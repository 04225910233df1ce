// The money's chart, used: pointed at, walked, listened to. What is tested here holds for any drawing.
#include "core/filtertext.h"
#include "fundingstage.h"

#include <QScrollBar>

using namespace deal;
using namespace deal::test;

class FundingViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mouseAndKeysSayTheSame_data() { forms(); }
    void mouseAndKeysSayTheSame();
    void theKeysWalkEveryMark_data() { forms(); }
    void theKeysWalkEveryMark();
    void theKeysEndWhereTheMarksEnd();
    void aWalkBeginsAtTheFocusedMark();
    void escapeLeavesTheWalk();
    void enterLeadsToTheClaimAndThenToItsWords();
    void keysThatMeanNothingGoOn();
    void aDoubleClickLeadsToTheWords();
    void onlyAWalkHasARing();
    void whatIsPointedAtIsMarked();
    void wordsStandOnTheWashOfTheirMark();
    void theReadoutHasItsRoom_data() { sizes(); }
    void theReadoutHasItsRoom();
    void theReadoutIsInSight_data() { sizes(); }
    void theReadoutIsInSight();
    void aWalkScrolls();
    void focusIsShownUnlessTheMouseBringsIt_data();
    void focusIsShownUnlessTheMouseBringsIt();
    void aReadingKeepsTheWalk();

private:
    static void forms();
    static void sizes();
    Dossier m_mini, m_real;
};

void FundingViewTest::initTestCase()
{
    m_mini = MiniDossier().read();
    m_real = realDossier();
}

void FundingViewTest::forms()
{
    QTest::addColumn<FundingReading>("reading");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("compare") << FundingReading::Compare << false;
    QTest::newRow("compare, logarithmic") << FundingReading::Compare << true;
    QTest::newRow("part of the whole") << FundingReading::Parts << false;
    QTest::newRow("over time") << FundingReading::Time << false;
}

void FundingViewTest::sizes()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(430, 480), QSize(600, 600), QSize(1000, 900), QSize(1600, 1100)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void FundingViewTest::mouseAndKeysSayTheSame()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    on.stage.focus.setFilter(filterFromText(m_real, QStringLiteral("party=microsoft"))); // some are outlines
    on.chart->setFocus();
    QVERIFY(on.chart->marks().size() > 2);
    QSet<QString> said;
    for (int mark = 0; mark < on.chart->marks().size(); ++mark) {
        QTest::keyClick(on.chart, Qt::Key_Down);
        const QString byKey = on.readout->text();
        on.pointAt(mark);
        QCOMPARE(on.chart->pointed(), mark);
        QCOMPARE(on.readout->text(), on.chart->marks().at(mark).sentence);
        QCOMPARE(byKey, on.readout->text());
        said << byKey;
    }
    QCOMPARE(said.size(), on.chart->marks().size());
    QTest::mouseMove(on.chart->viewport(), {1, 1}); // in the corner no mark stands
    QCOMPARE(on.chart->pointed(), -1);
    QCOMPARE(on.readout->text(), on.chart->marks().last().sentence); // the walk's again
    QVERIFY(!on.stage.focus.claim());
}

void FundingViewTest::theKeysWalkEveryMark()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    Funding on(m_real);
    on.stage.focus.setFunding({reading, logarithmic});
    on.chart->setFocus();
    const int count = int(on.chart->marks().size());
    for (const auto &[forward, back] : {std::pair{Qt::Key_Down, Qt::Key_Up}, {Qt::Key_Right, Qt::Key_Left}}) {
        QTest::keyClick(on.chart, Qt::Key_Home);
        for (int mark = 0; mark < count; ++mark) {
            QCOMPARE(on.chart->walked(), mark);
            QTest::keyClick(on.chart, forward);
        }
        for (int mark = count - 1; mark >= 0; --mark) {
            QCOMPARE(on.chart->walked(), mark);
            QTest::keyClick(on.chart, back);
        }
    }
}

void FundingViewTest::theKeysEndWhereTheMarksEnd()
{
    Funding on(m_mini);
    on.chart->setFocus();
    const int last = int(on.chart->marks().size()) - 1;
    QTest::keyClick(on.chart, Qt::Key_Up); // from nowhere: to the last
    QCOMPARE(on.chart->walked(), last);
    QTest::keyClick(on.chart, Qt::Key_Down);
    QCOMPARE(on.chart->walked(), last);
    QTest::keyClick(on.chart, Qt::Key_Home);
    QCOMPARE(on.chart->walked(), 0);
    QTest::keyClick(on.chart, Qt::Key_Left);
    QCOMPARE(on.chart->walked(), 0);
    QTest::keyClick(on.chart, Qt::Key_End);
    QCOMPARE(on.chart->walked(), last);
}

void FundingViewTest::aWalkBeginsAtTheFocusedMark()
{
    Funding on(m_mini);
    click(on.chart->viewport(), on.inMark(0));
    on.chart->setFocus();
    QCOMPARE(on.chart->walked(), -1); // a click is no walk
    QTest::keyClick(on.chart, Qt::Key_Down);
    QCOMPARE(on.chart->walked(), 1);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
}

void FundingViewTest::escapeLeavesTheWalk()
{
    Funding on(m_mini);
    on.chart->setFocus();
    const QString hint = on.readout->text();
    QVERIFY(!hint.isEmpty());
    QTest::keyClick(on.chart, Qt::Key_Down);
    QVERIFY(on.readout->text() != hint);
    QTest::keyClick(on.chart, Qt::Key_Escape);
    QCOMPARE(on.chart->walked(), -1);
    QCOMPARE(on.readout->text(), hint);
    QTest::keyClick(on.chart, Qt::Key_Down);
    on.table->setFocus(); // so does whoever goes elsewhere
    QCOMPARE(on.chart->walked(), -1);
}

void FundingViewTest::enterLeadsToTheClaimAndThenToItsWords()
{
    Funding on(m_mini);
    on.stage.focus.showPage(Page::Funding);
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_Return); // nothing is focused, nothing walked to
    QCOMPARE(on.stage.focus.page(), Page::Funding);
    QTest::keyClick(on.chart, Qt::Key_Down);
    QTest::keyClick(on.chart, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(on.stage.focused(), QStringLiteral("estran-size"));
    QCOMPARE(on.stage.focus.page(), Page::Funding);
    QTest::keyClick(on.chart, Qt::Key_Space); // it is focused: Space has nothing more to do
    QCOMPARE(on.stage.focus.page(), Page::Funding);
    QTest::keyClick(on.chart, Qt::Key_Return);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void FundingViewTest::keysThatMeanNothingGoOn()
{
    Funding on(m_mini);
    on.chart->setFocus();
    for (const auto &[key, modifiers] : {std::pair{Qt::Key_Escape, Qt::KeyboardModifiers()}, {Qt::Key_A, {}},
             {Qt::Key_Down, Qt::ControlModifier}, {Qt::Key_Left, Qt::AltModifier}}) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(on.chart, &press);
        QCOMPARE(on.chart->walked(), -1);
        if (modifiers == Qt::NoModifier) // the page scrolls by others
            QVERIFY2(!press.isAccepted(), qPrintable(QKeySequence(key).toString()));
    }
}

void FundingViewTest::aDoubleClickLeadsToTheWords()
{
    Funding on(m_mini);
    on.stage.focus.showPage(Page::Funding);
    QTest::mouseDClick(on.chart->viewport(), Qt::LeftButton, {}, on.inMark(1));
    QTest::mouseRelease(on.chart->viewport(), Qt::LeftButton, {}, on.inMark(1));
    QCOMPARE(on.stage.focused(), QStringLiteral("first-payment"));
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void FundingViewTest::onlyAWalkHasARing()
{
    Funding on(m_mini);
    on.chart->setFocus();
    const auto seen = [&] { return on.chart->viewport()->grab().toImage(); };
    const QRect place = on.chart->placeOf(0);
    const QColor ring = on.stage.look.color(Shade::Accent);
    const auto ringed = [&] { // in the middle of its upper edge
        const QImage image = seen();
        for (int y = place.top() - 4; y < place.top() + 6; ++y)
            if (image.pixelColor(place.center().x(), y) == ring)
                return true;
        return false;
    };
    QVERIFY(!ringed());
    on.pointAt(0);
    QVERIFY(!ringed());
    QTest::keyClick(on.chart, Qt::Key_Home);
    QVERIFY(ringed());
    QTest::keyClick(on.chart, Qt::Key_End);
    QVERIFY(!ringed());
}

void FundingViewTest::whatIsPointedAtIsMarked()
{
    Funding on(m_mini);
    const auto seen = [&] { return on.chart->viewport()->grab().toImage(); };
    const auto leave = [&] {
        QEvent left(QEvent::Leave);
        QCoreApplication::sendEvent(on.chart->viewport(), &left);
    };
    leave(); // wherever the mouse was left before
    const QImage quiet = seen();
    on.pointAt(0);
    QCOMPARE(on.chart->pointed(), 0);
    const QImage pointed = seen();
    QVERIFY(pointed != quiet);
    QCOMPARE(on.chart->viewport()->cursor().shape(), Qt::PointingHandCursor);
    const QRect around = on.chart->placeOf(0).adjusted(-12, -3, 12, 3);
    for (int y = 0; y < quiet.height(); ++y)
        for (int x = 0; x < quiet.width(); ++x)
            if (!around.contains(x, y))
                QCOMPARE(pointed.pixel(x, y), quiet.pixel(x, y));
    leave();
    QCOMPARE(seen(), quiet);
}

/// Those on a bar have the card's own ground, which on a wash would be a patch.
void FundingViewTest::wordsStandOnTheWashOfTheirMark()
{
    Funding on(m_mini);
    int met = 0;
    for (const Shape &shape : on.drawing().shapes) {
        const auto *box = std::get_if<DrawnBox>(&shape);
        if (!box || box->fill.of != Tint::Of::Card || box->mark < 0)
            continue;
        const QPoint corner = on.chart->mapFromScene(QPointF(box->rect.center().x(), box->rect.top() + 1.5));
        const auto ground = [&] { return on.chart->viewport()->grab().toImage().pixelColor(corner); };
        QCOMPARE(ground(), on.stage.look.color(Shade::Card));
        on.pointAt(box->mark);
        QCOMPARE(ground(), on.stage.look.color(Shade::HoverWash));
        on.chart->choose(box->mark);
        QCOMPARE(ground(), on.stage.look.color(Shade::AccentWash));
        ++met;
        break; // choosing leaves it chosen
    }
    QCOMPARE(met, 1);
}

void FundingViewTest::theReadoutHasItsRoom()
{
    QFETCH(QSize, size);
    Funding on(m_real, size);
    on.settle();
    on.chart->setFocus();
    const QRect chart = on.chart->geometry(), table = on.table->geometry();
    for (int mark = 0; mark < on.chart->marks().size(); ++mark) {
        QTest::keyClick(on.chart, Qt::Key_Down);
        QCOMPARE(on.chart->geometry(), chart); // nothing jumps, however much there is to say
        QCOMPARE(on.table->geometry(), table);
        QVERIFY(on.readout->heightForWidth(on.readout->width()) <= on.readout->height()); // and all of it is seen
    }
}

void FundingViewTest::theReadoutIsInSight()
{
    QFETCH(QSize, size);
    Funding on(m_real, size);
    const auto *page = qobject_cast<QScrollArea *>(on.readout->parentWidget()->parentWidget());
    QVERIFY(page);
    for (const int scrolled : {0, 40, page->verticalScrollBar()->maximum()}) {
        page->verticalScrollBar()->setValue(scrolled);
        on.pointAt(0);
        const QRect chart(on.chart->mapTo(page->viewport(), QPoint(0, 0)), on.chart->size());
        if (chart.bottom() < 0)
            continue; // no mark is seen either
        QVERIFY(on.readout->geometry().bottom() <= page->viewport()->height());
        QVERIFY(on.readout->geometry().top() >= std::min(chart.bottom(), page->viewport()->height() - on.readout->height()));
    }
}

void FundingViewTest::aWalkScrolls()
{
    Funding on(m_real, {430, 520}); // so low that no more than one mark is seen at once
    const auto *page = qobject_cast<QScrollArea *>(on.readout->parentWidget()->parentWidget());
    QVERIFY(page && page->verticalScrollBar()->maximum() > 0);
    on.chart->setFocus();
    for (const auto key : {Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(on.chart, key);
        on.settle();
        const QRect place = on.chart->placeOf(on.chart->walked());
        const QPoint top = on.chart->viewport()->mapTo(page->viewport(), place.topLeft());
        QVERIFY(top.y() >= 0 && top.y() + place.height() <= on.readout->geometry().top());
    }
}

void FundingViewTest::focusIsShownUnlessTheMouseBringsIt_data()
{
    QTest::addColumn<Qt::FocusReason>("reason");
    QTest::addColumn<bool>("shown");
    QTest::newRow("Tab") << Qt::TabFocusReason << true;
    QTest::newRow("Shift+Tab") << Qt::BacktabFocusReason << true;
    QTest::newRow("Alt+4") << Qt::OtherFocusReason << true;
    QTest::newRow("a shortcut") << Qt::ShortcutFocusReason << true;
    QTest::newRow("the mouse") << Qt::MouseFocusReason << false;
}

void FundingViewTest::focusIsShownUnlessTheMouseBringsIt()
{
    QFETCH(Qt::FocusReason, reason);
    QFETCH(bool, shown);
    Funding on(m_mini);
    on.table->setFocus();
    named<QWidget>(on.stage.window, "fundingPage")->setFocus(reason);
    QVERIFY(on.chart->hasFocus());
    const QImage seen = on.chart->viewport()->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.width() / 2, 0) == on.stage.look.color(Shade::Accent), shown);
}

void FundingViewTest::aReadingKeepsTheWalk()
{
    Funding on(m_mini);
    on.chart->setFocus();
    QTest::keyClick(on.chart, Qt::Key_Down);
    QTest::keyClick(on.chart, Qt::Key_Down);
    const ClaimId claim = on.chart->marks().at(on.chart->walked()).claim;
    for (int reading = 0; reading < fundingReadingCount; ++reading) {
        on.stage.focus.setFunding({FundingReading(reading), false});
        QVERIFY(on.chart->walked() >= 0);
        QCOMPARE(on.chart->marks().at(on.chart->walked()).claim, claim);
    }
}

QTEST_MAIN(FundingViewTest)
#include "tst_fundingview.moc"
