// The day as of which everything is seen: dragged to, stepped to, played, cleared, spoken.
#include "timelinestage.h"
#include "ui/chipbar.h"

#include <QAccessible>
#include <QSignalSpy>

#include <cmath>

using namespace deal;
using namespace deal::test;

class AsOfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_real = realDossier(); }
    void theHandleIsDragged();
    void theHandleStepsFromChangeToChange();
    void theHandleIsClearedInManyWays();
    void aChipClearsTheDay();
    void aDayOutOfSightIsBroughtIntoSight();
    void theStoryIsPlayed();
    void theStoryEndsWhenThePageGoes();
    void saysThatNothingIsDated();
    void theHandleSpeaks();

private:
    Dossier m_real;
};

void AsOfTest::theHandleIsDragged()
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

void AsOfTest::theHandleStepsFromChangeToChange()
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

void AsOfTest::theHandleIsClearedInManyWays()
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

void AsOfTest::aChipClearsTheDay()
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

void AsOfTest::aDayOutOfSightIsBroughtIntoSight()
{
    Days on(m_real);
    for (int i = 0; i < 6; ++i)
        on.view->zoom(0.5, double(QDate(2022, 1, 1).toJulianDay()));
    on.slider->setFocus();
    QTest::keyClick(on.slider, Qt::Key_End);
    const TimeScale scale = on.slider->scale();
    QVERIFY(on.slider->handle().x() >= scale.left && on.slider->handle().x() <= scale.right);
}

void AsOfTest::theStoryIsPlayed()
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

void AsOfTest::theStoryEndsWhenThePageGoes()
{
    Days on(m_real);
    on.page->play();
    QVERIFY(on.page->isPlaying());
    on.page->hide();
    QVERIFY(!on.page->isPlaying());
}

void AsOfTest::saysThatNothingIsDated()
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

void AsOfTest::theHandleSpeaks()
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

QTEST_MAIN(AsOfTest)
#include "tst_asof.moc"
