// The timeline's page, used: pointed at, walked, zoomed, panned, played, listened to.
#include "core/filtertext.h"
#include "stage.h"
#include "ui/asofslider.h"
#include "ui/chipbar.h"
#include "ui/timelinepage.h"
#include "ui/timelineview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <cmath>

using namespace deal;
using namespace deal::test;

namespace {

/// The page alone on a window.
struct Days {
    explicit Days(const Dossier &dossier, QSize size = {1000, 700})
        : stage(dossier)
    {
        stage.window.resize(size);
        page = new TimelinePage(stage.shared(), {&action});
        stage.show({page});
        view = named<TimelineView>(stage.window, "timeline");
        slider = named<AsOfSlider>(stage.window, "asOf");
        readout = named<QLabel>(stage.window, "timelineReadout");
        sentence = named<QLabel>(stage.window, "daySentence");
    }
    [[nodiscard]] int mark(const char *key) const
    {
        for (int i = 0; i < view->marks().size(); ++i)
            if (view->marks().at(i).claim == stage.claim(key))
                return i;
        return -1;
    }
    [[nodiscard]] QToolButton *button(const char *name) { return named<QToolButton>(stage.window, name); }
    [[nodiscard]] std::optional<QDate> day() const { return stage.focus.filter().asOf; }
    void setDay(QDate day)
    {
        Filter filter = stage.focus.filter();
        filter.asOf = day;
        stage.focus.setFilter(filter);
    }
    [[nodiscard]] QString seen() const
    {
        QList<ClaimId> claims;
        for (const DrawnMark &one : view->marks())
            if (one.seen)
                claims << one.claim;
        std::sort(claims.begin(), claims.end());
        return stage.keys(claims);
    }
    void wheel(QWidget *over, QPointF at, int angle, Qt::KeyboardModifiers held = {}) const
    {
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, angle}, {}, held, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &event);
    }
    /// A drag as a hand makes it: from place to place with the left button held.
    static void drag(QWidget *over, const QList<QPointF> &way)
    {
        const auto send = [over](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, over->mapToGlobal(at), button, held, Qt::NoModifier);
            QCoreApplication::sendEvent(over, &event);
        };
        send(QEvent::MouseButtonPress, way.first(), Qt::LeftButton, Qt::LeftButton);
        for (const QPointF at : way.sliced(1))
            send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, way.last(), Qt::LeftButton, Qt::NoButton);
    }
    QAction action{QStringLiteral("Export")};
    Stage stage;
    TimelinePage *page;
    TimelineView *view;
    AsOfSlider *slider;
    QLabel *readout, *sentence;
};

} // namespace

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
    void theHandleIsDragged();
    void theHandleStepsFromChangeToChange();
    void theHandleIsClearedInManyWays();
    void aChipClearsTheDay();
    void aDayOutOfSightIsBroughtIntoSight();
    void theStoryIsPlayed();
    void theStoryEndsWhenThePageGoes();
    void saysThatNothingIsDated();
    void aPageThatIsNotSeenDoesNoWork();
    void nothingJumps();
    void speaksOfItsMarks();
    void theHandleSpeaks();
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

void TimelineViewTest::theHandleIsDragged()
{
    Days on(m_real);
    QVERIFY(!on.day());
    const TimeScale scale = on.slider->scale();
    const auto at = [&](QDate day) { return QPointF(scale.x(day), on.slider->handle().y()); };
    Days::drag(on.slider, {at(QDate(2022, 6, 1))});
    QVERIFY(on.day() && std::abs(on.day()->daysTo(QDate(2022, 6, 1))) < 10);
    Days::drag(on.slider, {at(QDate(2022, 6, 1)), at(QDate(2025, 1, 25))}); // near a day of change: takes it
    QCOMPARE(*on.day(), QDate(2025, 1, 22));
    Days::drag(on.slider, {at(QDate(2022, 6, 1)), QPointF(5000, 10)}); // no further than what is seen
    QVERIFY(on.day()->year() == 2030 || on.day() == QDate(2031, 1, 1));
    QVERIFY(on.sentence->text().startsWith(on.stage.words.day(*on.day())));
    QVERIFY(!on.seen().isEmpty());
}

void TimelineViewTest::theHandleStepsFromChangeToChange()
{
    Days on(m_real);
    on.slider->setFocus();
    const QList<DayChanges> days = daysOfChange(m_real, {});
    for (const DayChanges &one : days) {
        QTest::keyClick(on.slider, Qt::Key_Right);
        QCOMPARE(*on.day(), one.day);
        QCOMPARE(on.sentence->text(), dayInWords(m_real, {}, days, one.day, on.stage.words));
        QCOMPARE(on.slider->words(), on.sentence->text());
    }
    QTest::keyClick(on.slider, Qt::Key_Right);
    QCOMPARE(*on.day(), days.last().day);
    QTest::keyClick(on.slider, Qt::Key_Left);
    QCOMPARE(*on.day(), days.at(days.size() - 2).day);
    QTest::keyClick(on.slider, Qt::Key_Home);
    QCOMPARE(*on.day(), days.first().day);
    QTest::keyClick(on.slider, Qt::Key_PageUp);
    QCOMPARE(*on.day(), days.first().day.addYears(1));
    QTest::keyClick(on.slider, Qt::Key_End);
    QCOMPARE(*on.day(), days.last().day);
}

void TimelineViewTest::theHandleIsClearedInManyWays()
{
    Days on(m_real);
    QVERIFY(!on.button("allTimes")->isVisible());
    on.setDay(QDate(2025, 1, 21));
    QVERIFY(on.button("allTimes")->isVisible());
    on.button("allTimes")->click();
    QVERIFY(!on.day());
    QVERIFY(on.slider->hasFocus()); // the button has gone
    on.setDay(QDate(2025, 1, 21));
    QTest::keyClick(on.slider, Qt::Key_Escape);
    QVERIFY(!on.day());
    on.setDay(QDate(2025, 1, 21));
    on.stage.focus.clearFilter();
    QVERIFY(!on.slider->day());
    QVERIFY(on.sentence->text().startsWith(QStringLiteral("All times")));
}

void TimelineViewTest::aChipClearsTheDay()
{
    Stage stage(m_real);
    auto *bar = new ChipBar(stage.shared(), nullptr);
    stage.show({bar});
    stage.focus.setFilter(filterFromText(m_real, QStringLiteral("party=oracle&on=2025-01-21")));
    QStringList leads;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        if (label->isVisibleTo(bar))
            leads << label->text();
    QVERIFY(leads.contains(QStringLiteral("When:")));
    for (QToolButton *chip : bar->findChildren<QToolButton *>())
        if (chip->text() == QStringLiteral("as of 21 January 2025")) {
            chip->click();
            break;
        }
    QVERIFY(!stage.focus.filter().asOf && stage.focus.filter().parties.size() == 1);
}

void TimelineViewTest::aDayOutOfSightIsBroughtIntoSight()
{
    Days on(m_real);
    for (int i = 0; i < 6; ++i)
        on.view->zoom(0.5, double(QDate(2022, 1, 1).toJulianDay()));
    on.slider->setFocus();
    QTest::keyClick(on.slider, Qt::Key_End);
    const TimeScale scale = on.slider->scale();
    QVERIFY(on.slider->handle().x() >= scale.left && on.slider->handle().x() <= scale.right);
}

void TimelineViewTest::theStoryIsPlayed()
{
    Days on(m_real);
    QSignalSpy told(&on.stage.focus, &Focus::filterChanged);
    on.button("play")->click();
    QVERIFY(on.page->isPlaying());
    QCOMPARE(on.button("play")->text(), QStringLiteral("Pause"));
    const QList<DayChanges> days = daysOfChange(m_real, {});
    QCOMPARE(*on.day(), days.first().day);
    QTRY_COMPARE_WITH_TIMEOUT(*on.day(), days.at(1).day, 3 * TimelinePage::dayStays);
    on.button("play")->click();
    QVERIFY(!on.page->isPlaying());
    QTest::qWait(TimelinePage::dayStays + 200);
    QCOMPARE(*on.day(), days.at(1).day);
    on.button("play")->click(); // goes on
    QCOMPARE(*on.day(), days.at(2).day);
    QTest::keyClick(on.slider, Qt::Key_Left); // the reader's hand is on it
    QVERIFY(!on.page->isPlaying());
    on.setDay(days.last().day);
    on.button("play")->click(); // from the first again
    QCOMPARE(*on.day(), days.first().day);
    on.setDay(days.at(days.size() - 2).day);
    QTRY_COMPARE_WITH_TIMEOUT(*on.day(), days.last().day, 3 * TimelinePage::dayStays);
    QVERIFY(!on.page->isPlaying());
}

void TimelineViewTest::theStoryEndsWhenThePageGoes()
{
    Days on(m_real);
    on.page->play();
    QVERIFY(on.page->isPlaying());
    on.page->hide();
    QVERIFY(!on.page->isPlaying());
}

void TimelineViewTest::saysThatNothingIsDated()
{
    Dossier bare = m_real;
    for (Claim &claim : bare.claims)
        claim.period = {};
    for (Article &article : bare.articles)
        article.published = {};
    Days on(bare);
    QVERIFY(on.sentence->text().contains(QStringLiteral("no day to choose")));
    QVERIFY(!on.slider->isEnabled() && !on.button("play")->isEnabled());
    QCOMPARE(on.view->marks().size(), bare.claims.size());
    Days nobody{Dossier()};
    QCOMPARE(nobody.readout->text(), QStringLiteral("This dossier holds no claim."));
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

void TimelineViewTest::theHandleSpeaks()
{
    Days on(m_real);
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(on.slider);
    QVERIFY(slider && slider->valueInterface());
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("All times"));
    on.setDay(QDate(2025, 1, 21));
    QCOMPARE(slider->text(QAccessible::Value), on.sentence->text());
    QCOMPARE(slider->valueInterface()->currentValue().toLongLong(), QDate(2025, 1, 21).toJulianDay());
    QVERIFY(slider->valueInterface()->minimumValue().toLongLong() < slider->valueInterface()->maximumValue().toLongLong());
    slider->valueInterface()->setCurrentValue(QDate(2029, 1, 1).toJulianDay());
    QCOMPARE(*on.day(), QDate(2029, 1, 1));
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
