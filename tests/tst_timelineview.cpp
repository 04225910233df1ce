// The timeline's page, used: pointed at, walked, zoomed, panned, listened to.
#include "timelinestage.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace deal;
using namespace deal::test;

class TimelineViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_real = realDossier(); }
    void mouseAndKeysSayTheSame();
    void theKeysWalkEveryMark();
    void enterLeadsToTheClaimAndThenToItsWords();
    void aDoubleClickLeadsToTheWords();
    void theWheelZoomsAtThePointer();
    void keysZoomAndPan();
    void draggingPans();
    void aWalkLeadsOutOfSight();
    void whatIsFocusedElsewhereComesIntoSight();
    void theLanesAreChosen();
    void thePartysClaimsAreLit();
    void aFilterShowsTheSameClaimsEverywhere();
    void aPageThatIsNotSeenDoesNoWork();
    void nothingJumps();
    void speaksOfItsMarks();
    void outlinesBelongToOtherArticles();

private:
    Dossier m_real;
};

void TimelineViewTest::mouseAndKeysSayTheSame()
{
    Days on(m_real, {1000, 1400});
    on.view->setFocus();
    QVERIFY(on.view->marks().size() > 20);
    QTest::keyClick(on.view, Qt::Key_Home);
    for (int mark = 0; mark < on.view->marks().size(); ++mark) {
        QCOMPARE(on.view->walked(), mark);
        const QString byKey = on.readout->text();
        QTest::mouseMove(on.view->viewport(), {1, 1});
        QTest::mouseMove(on.view->viewport(), on.view->placeOf(mark).center());
        QCOMPARE(on.view->pointed(), mark);
        QCOMPARE(on.readout->text(), byKey);
        QCOMPARE(byKey, on.view->marks().at(mark).sentence);
        QTest::keyClick(on.view, Qt::Key_Down);
    }
    QVERIFY(!on.stage.focus.claim());
}

void TimelineViewTest::theKeysWalkEveryMark()
{
    Days on(m_real);
    on.view->setFocus();
    const int last = int(on.view->marks().size()) - 1;
    QTest::keyClick(on.view, Qt::Key_Up); // from nowhere: to the last
    QCOMPARE(on.view->walked(), last);
    QTest::keyClick(on.view, Qt::Key_Right);
    QCOMPARE(on.view->walked(), last);
    QTest::keyClick(on.view, Qt::Key_Home);
    QCOMPARE(on.view->walked(), 0);
    for (int mark = 0; mark <= last; ++mark, QTest::keyClick(on.view, Qt::Key_Right)) {
        QCOMPARE(on.view->walked(), mark);
        QVERIFY2(on.view->viewport()->rect().contains(on.view->placeOf(mark).center()), "it is in sight");
    }
    QTest::keyClick(on.view, Qt::Key_Escape);
    QCOMPARE(on.view->walked(), -1);
    QVERIFY(on.readout->text().startsWith(QStringLiteral("Point at a mark")));
}

void TimelineViewTest::enterLeadsToTheClaimAndThenToItsWords()
{
    Days on(m_real);
    on.view->setFocus();
    on.view->walkTo(on.mark("term"));
    QTest::keyClick(on.view, Qt::Key_Return);
    QCOMPARE(on.stage.focused(), QStringLiteral("term"));
    QCOMPARE(on.view->chosen(), on.mark("term"));
    QTest::keyClick(on.view, Qt::Key_Return);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void TimelineViewTest::aDoubleClickLeadsToTheWords()
{
    Days on(m_real);
    const QPoint at = on.view->placeOf(on.mark("term")).center();
    click(on.view->viewport(), at);
    QCOMPARE(on.stage.focused(), QStringLiteral("term"));
    QTest::mouseDClick(on.view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
}

void TimelineViewTest::theWheelZoomsAtThePointer()
{
    Days on(m_real);
    const QPointF at(700, 100);
    for (QWidget *over : {on.view->viewport(), static_cast<QWidget *>(on.slider)}) {
        on.view->fit();
        const double days = on.view->scale().window.days(), day = on.view->scale().dayAt(at.x());
        on.wheel(over, at, 120, over == on.slider ? Qt::NoModifier : Qt::ControlModifier);
        QVERIFY(on.view->scale().window.days() < days);
        QVERIFY(std::abs(on.view->scale().dayAt(at.x()) - day) < 1e-6);
        QCOMPARE(on.slider->scale(), on.view->scale());
        on.wheel(over, at, -120, over == on.slider ? Qt::NoModifier : Qt::ControlModifier);
        QVERIFY(std::abs(on.view->scale().window.days() - days) < 1e-6);
    }
    on.view->fit();
    const TimeScale before = on.view->scale();
    on.wheel(on.view->viewport(), at, -120); // scrolls
    QCOMPARE(on.view->scale(), before);
    QVERIFY(on.view->verticalScrollBar()->value() > 0);
    on.wheel(on.view->viewport(), at, -120, Qt::ShiftModifier);
    QVERIFY(on.view->scale().window.from > before.window.from);
}

void TimelineViewTest::keysZoomAndPan()
{
    Days on(m_real);
    on.view->setFocus();
    const TimeWindow first = on.view->scale().window;
    QTest::keyClick(on.view, Qt::Key_Plus);
    QVERIFY(on.view->scale().window.days() < first.days());
    QTest::keyClick(on.view, Qt::Key_Minus);
    QVERIFY(std::abs(on.view->scale().window.days() - first.days()) < 1e-6);
    QTest::keyClick(on.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(on.view->scale().window.from > first.from);
    QCOMPARE(on.view->walked(), -1);
    QTest::keyClick(on.view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(on.view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(on.view->scale().window.from < first.from);
    QTest::keyClick(on.view, Qt::Key_0);
    QCOMPARE(on.view->scale().window, first);
    for (const auto &[name, nearer] : {std::pair{"nearer", true}, {"farther", false}}) {
        const double days = on.view->scale().window.days();
        on.button(name)->click();
        QCOMPARE(on.view->scale().window.days() < days, nearer);
    }
    on.button("fit")->click();
    QCOMPARE(on.view->scale().window, first);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(on.view, Qt::Key_Minus);
    QCOMPARE(on.view->scale().window, allTime());
}

void TimelineViewTest::draggingPans()
{
    Days on(m_real);
    QPoint ground;
    for (int y = on.view->viewport()->height() - 3; y > 0 && ground.isNull(); --y)
        if (on.view->drawingScene().markAt(on.view->mapToScene(QPoint(6, y))) < 0)
            ground = {6, y};
    const TimeScale before = on.view->scale();
    Days::drag(on.view->viewport(), {ground, ground + QPoint(60, 0), ground + QPoint(120, 0)});
    QVERIFY(std::abs(on.view->scale().dayAt(126) - before.dayAt(6)) < 1e-6);
    QTest::mouseMove(on.view->viewport(), ground + QPoint(300, 0)); // released
    QVERIFY(std::abs(on.view->scale().dayAt(126) - before.dayAt(6)) < 1e-6);
    QVERIFY(!on.stage.focus.claim());
}

void TimelineViewTest::aWalkLeadsOutOfSight()
{
    Dossier far = m_real;
    far.claims[0].period = *parseEdtf(QStringLiteral("0001"));
    far.claims[1].period = *parseEdtf(QStringLiteral("9999"));
    Days on(far);
    on.view->setFocus();
    for (const char *key : {"term", "nature-of-relation"}) {
        on.view->fit();
        QVERIFY(on.view->placeOf(on.mark(key)).isNull());
        on.view->walkTo(on.mark(key));
        QVERIFY2(on.view->viewport()->rect().intersects(on.view->placeOf(on.mark(key))), key);
        QCOMPARE(on.readout->text(), on.view->marks().at(on.mark(key)).sentence);
    }
}

void TimelineViewTest::whatIsFocusedElsewhereComesIntoSight()
{
    Days on(m_real, {900, 420});
    on.stage.focus.focusClaim(on.stage.claim("need-of-computing")); // the last rows: no date stated
    QVERIFY(on.view->viewport()->rect().contains(on.view->placeOf(on.mark("need-of-computing")).center()));
    on.stage.focus.focusClaim(on.view->marks().first().claim);
    QVERIFY(on.view->viewport()->rect().contains(on.view->placeOf(0).center()));
}

void TimelineViewTest::theLanesAreChosen()
{
    Days on(m_real);
    QVERIFY(on.button("lanes0")->isChecked() && !on.button("lanes1")->isChecked());
    const QString byParty = on.view->timeline().lanes.first().name;
    on.button("lanes1")->click();
    QVERIFY(!on.button("lanes0")->isChecked() && on.button("lanes1")->isChecked());
    QCOMPARE(on.stage.focus.timelineLanes(), TimelineLanes::Kinds);
    QVERIFY(on.view->timeline().lanes.first().name != byParty);
    on.button("lanes1")->click(); // stays
    QVERIFY(on.button("lanes1")->isChecked());
}

void TimelineViewTest::thePartysClaimsAreLit()
{
    Days on(m_real);
    QVERIFY(on.view->lit().isEmpty());
    on.stage.focus.focusParty(on.stage.party("oracle"));
    QSet<ClaimId> lit;
    for (const int mark : on.view->lit())
        lit.insert(on.view->marks().at(mark).claim);
    const QList<ClaimId> own = m_real.claimsByParty.at(at(on.stage.party("oracle")));
    QCOMPARE(lit, QSet<ClaimId>(own.begin(), own.end()));
    on.stage.focus.focusClaim(on.stage.claim("term"));
    QVERIFY(on.view->lit().isEmpty());
}

void TimelineViewTest::aFilterShowsTheSameClaimsEverywhere()
{
    Days on(m_real);
    for (const char *text : {"party=openai", "party=oracle", "kind=access", "on=2020-01-01", ""}) {
        const Filter filter = filterFromText(m_real, QString::fromLatin1(text));
        on.stage.focus.setFilter(filter);
        QCOMPARE(on.seen(), on.stage.keys(matching(m_real, filter, {})));
    }
}

void TimelineViewTest::aPageThatIsNotSeenDoesNoWork()
{
    Days on(m_real);
    on.page->hide();
    QSignalSpy drawn(on.view, &TimelineView::redrawn);
    on.setDay(QDate(2025, 1, 21));
    on.stage.focus.setTimelineLanes(TimelineLanes::Kinds);
    QCOMPARE(drawn.size(), 0);
    on.page->show();
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(on.seen(), on.stage.keys(matching(m_real, on.stage.focus.filter(), {})));
    QVERIFY(on.sentence->text().startsWith(QStringLiteral("21 January 2025")));
}

void TimelineViewTest::nothingJumps()
{
    Days on(m_real);
    const QRect place(on.view->mapTo(&on.stage.window, QPoint()), on.view->size());
    const QList<DrawnMark> marks = on.view->marks();
    for (const DayChanges &one : daysOfChange(m_real, {})) {
        on.setDay(one.day);
        QCoreApplication::processEvents();
        QCOMPARE(QRect(on.view->mapTo(&on.stage.window, QPoint()), on.view->size()), place);
        for (int i = 0; i < marks.size(); ++i)
            QCOMPARE(on.view->marks().at(i).place, marks.at(i).place);
    }
    on.view->setFocus();
    for (int i = 0; i < marks.size(); ++i) {
        on.view->walkTo(i);
        QVERIFY(on.readout->heightForWidth(on.readout->width()) <= on.readout->height());
    }
}

void TimelineViewTest::speaksOfItsMarks()
{
    Days on(m_real);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(on.view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Timeline"));
    QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("as far as the articles say")));
    QCOMPARE(chart->childCount(), on.view->marks().size());
    QSignalSpy told(on.view, &MarksView::told);
    on.view->setFocus();
    on.view->walkTo(3);
    QVERIFY(told.contains(QVariantList{QVariant::fromValue(QAccessible::Focus), 3}));
    QAccessibleInterface *mark = chart->child(3);
    QCOMPARE(mark->text(QAccessible::Name), on.view->marks().at(3).sentence);
    QVERIFY(mark->state().focused && !mark->state().selected);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(mark->state().selected);
    QCOMPARE(*on.stage.focus.claim(), on.view->marks().at(3).claim);
    QCOMPARE(chart->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
}

void TimelineViewTest::outlinesBelongToOtherArticles()
{
    Days on(m_real);
    on.stage.focus.setAside({ArticleId(1)});
    for (const DrawnMark &mark : on.view->marks())
        QCOMPARE(mark.seen, on.stage.focus.dossier().verdict(mark.claim).agreement != Agreement::Unsupported);
    QVERIFY(on.seen().size() < on.stage.keys(matching(m_real, {}, {})).size());
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
