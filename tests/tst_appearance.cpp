// How the window follows the platform's palette and the reader's wishes, how its panes go and come back with the room that there
// is, and that nothing moves where motion is reduced.
#include "core/sides.h"
#include "session.h"
#include "ui/calm.h"
#include "ui/style.h"

#include <QDialog>
#include <QProgressBar>
#include <QSplitter>

using namespace deal;
using namespace deal::test;

namespace {

QPalette twoColours(const QColor &ink, const QColor &ground)
{
    QPalette palette;
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        palette.setColor(QPalette::ColorRole(role), ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    return palette;
}

bool shownAs(const Look &look)
{
    return QApplication::palette() == look.palette();
}

} // namespace

class AppearanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesWhatIsSeen_data();
    void choosesWhatIsSeen();
    void whatIsSeenFits();
    void panesGoAndComeBack();
    void theReadersHandCounts();
    void sourcesHaveTheRoom();
    void followsThePlatform();
    void keepsTheReadersChoice();
    void waitsForDialogs();
    void keepsStill();
    void cleanup() { Look::standInForSystem({}); }

private:
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_inis = 0;
};

void AppearanceTest::choosesWhatIsSeen_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<SideWish>("first");
    QTest::addColumn<SideWish>("last");
    QTest::addColumn<SidesSeen>("expected");
    using enum SideWish;
    QTest::newRow("room for all") << 1000 << Auto << Auto << SidesSeen{true, true, true};
    QTest::newRow("a pixel less") << 999 << Auto << Auto << SidesSeen{false, true, true};
    QTest::newRow("room for one") << 800 << Auto << Auto << SidesSeen{false, true, true};
    QTest::newRow("room for none") << 799 << Auto << Auto << SidesSeen{false, false, true};
    QTest::newRow("not even for the stage") << 300 << Auto << Auto << SidesSeen{false, false, false};
    QTest::newRow("hidden, though there is room") << 2000 << Hidden << Auto << SidesSeen{false, true, true};
    QTest::newRow("both hidden") << 2000 << Hidden << Hidden << SidesSeen{false, false, true};
    QTest::newRow("the first by hand") << 999 << Shown << Auto << SidesSeen{true, false, true};
    QTest::newRow("the last by hand") << 700 << Auto << Shown << SidesSeen{false, true, false};
    QTest::newRow("both by hand") << 700 << Shown << Shown << SidesSeen{true, true, false};
}

void AppearanceTest::choosesWhatIsSeen()
{
    QFETCH(int, width);
    QFETCH(SideWish, first);
    QFETCH(SideWish, last);
    QFETCH(SidesSeen, expected);
    QCOMPARE(sidesSeen(width, {200, 550, 250}, first, last), expected);
}

/// Whatever the wishes: what is hidden stays hidden, what is shown by hand is shown, and no pane that could have stayed is gone.
void AppearanceTest::whatIsSeenFits()
{
    using enum SideWish;
    const SideRoom room{200, 550, 250};
    for (int width = 0; width < 1200; width += 7)
        for (const SideWish first : {Auto, Shown, Hidden})
            for (const SideWish last : {Auto, Shown, Hidden}) {
                const SidesSeen seen = sidesSeen(width, room, first, last), wider = sidesSeen(width + 7, room, first, last);
                const int taken = room.stage + (seen.first ? room.first : 0) + (seen.last ? room.last : 0);
                QCOMPARE(seen.roomy, taken <= width);
                QVERIFY(!(first == Hidden && seen.first) && !(first == Shown && !seen.first));
                QVERIFY(!(last == Hidden && seen.last) && !(last == Shown && !seen.last));
                QVERIFY(!seen.last || wider.last); // more room takes nothing away
                if (first == Auto && !seen.first)
                    QVERIFY(room.first + room.stage + (last == Hidden ? 0 : room.last) > width);
            }
    QCOMPARE(settledWish(Shown, true), Auto);
    QCOMPARE(settledWish(Shown, false), Shown);
    QCOMPARE(settledWish(Hidden, true), Hidden);
}

void AppearanceTest::panesGoAndComeBack()
{
    const Session on(ini(), realDossier());
    on->resize(1360, 850);
    on.settle();
    QVERIFY(on.seen("filterPanel") && on.seen("evidencePane"));
    const int wide = on.seen<QSplitter>("panes")->sizes().last();
    on->resize(900, 600);
    on.settle();
    QVERIFY(!on.seen("filterPanel") && on.seen("evidencePane"));
    QVERIFY(on.seen<QSplitter>("panes")->sizes().at(1) >= 560);
    on->resize(740, 600);
    on.settle();
    QVERIFY(!on.seen("filterPanel") && !on.seen("evidencePane"));
    on->resize(1360, 850);
    on.settle();
    QVERIFY(on.seen("filterPanel") && on.seen("evidencePane"));
    QVERIFY(std::abs(on.seen<QSplitter>("panes")->sizes().last() - wide) <= 140); // it has given what the stage needed
    on->setTextSize(200); // larger words need more room
    on->resize(1100, 850);
    on.settle();
    QVERIFY(!on.seen("filterPanel"));
}

void AppearanceTest::theReadersHandCounts()
{
    const QString file = ini();
    {
        const Session on(file, realDossier());
        on->resize(900, 600);
        on.settle();
        QVERIFY(!on.seen("filterPanel"));
        on.press(Qt::Key_F9); // to see it all the same
        on.settle();
        QVERIFY(on.seen("filterPanel"));
        on->resize(880, 600);
        on.settle();
        QVERIFY(on.seen("filterPanel"));
        on.choose(QStringLiteral("Dark")); // built anew
        QVERIFY(on.seen("filterPanel"));
        on->resize(1360, 850); // there is room: from now on it goes by itself again
        on.settle();
        on->resize(900, 600);
        on.settle();
        QVERIFY(!on.seen("filterPanel"));
        on.press(Qt::Key_F9, Qt::ShiftModifier);
        on->resize(1360, 850);
        on.settle();
        QVERIFY(on.seen("filterPanel") && !on.seen("evidencePane")); // one came back by itself, the other was put away
        on->close();
    }
    const Session again(file, realDossier());
    QVERIFY(again.seen("filterPanel") && !again.seen("evidencePane"));
}

void AppearanceTest::sourcesHaveTheRoom()
{
    const Session on(ini(), realDossier());
    on->resize(900, 600);
    on.settle();
    on->focus()->showPage(Page::Sources);
    on.settle();
    QVERIFY(on.seen("filterPanel") && !on.seen("evidencePane")); // the evidence has left its room
    on->focus()->showPage(Page::Clauses);
    on.settle();
    QVERIFY(!on.seen("filterPanel") && on.seen("evidencePane"));
}

void AppearanceTest::followsThePlatform()
{
    Look::standInForSystem(twoColours(Qt::darkGray, Qt::white));
    const Session on(ini(), m_mini.read());
    const auto themed = [&](const QPalette &palette) {
        Look::standInForSystem(palette);
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(&on.window(), &changed);
        on.settle();
    };
    on->setLook(LookChoice::System);
    QVERIFY(shownAs(Look(LookChoice::Light)));
    themed(twoColours(Qt::lightGray, Qt::black));
    QVERIFY(shownAs(Look(LookChoice::Dark)));
    themed(twoColours(Qt::white, Qt::black));
    QVERIFY(shownAs(Look(LookChoice::HighContrast)) && Look(LookChoice::HighContrast).isDark());
    themed(twoColours(Qt::black, Qt::white));
    QVERIFY(shownAs(Look(LookChoice::HighContrast)) && !Look(LookChoice::HighContrast).isDark());
    QApplication::setPalette(twoColours(Qt::red, Qt::gray)); // somebody else's hand
    on.settle();
    QVERIFY(shownAs(Look(LookChoice::HighContrast)));
    themed(twoColours(Qt::darkGray, Qt::white));
    QVERIFY(shownAs(Look(LookChoice::Light)));
    on.choose(QStringLiteral("High contrast"));
    QVERIFY(shownAs(Look(LookChoice::HighContrast)) && !Look(LookChoice::HighContrast).isDark());
    themed(twoColours(Qt::lightGray, Qt::black));
    QVERIFY(shownAs(Look(LookChoice::HighContrast)) && Look(LookChoice::HighContrast).isDark());
}

void AppearanceTest::keepsTheReadersChoice()
{
    const QString file = ini();
    {
        const Session on(file, m_mini.read());
        on.choose(QStringLiteral("Light"));
        Look::standInForSystem(twoColours(Qt::white, Qt::black));
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(&on.window(), &changed);
        on.settle();
        QVERIFY(shownAs(Look(LookChoice::Light)));
        on.choose(QStringLiteral("High contrast"));
    }
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(QStringLiteral("look")).toString(), QStringLiteral("high-contrast"));
    QCOMPARE(lookChoice(QStringLiteral("high-contrast")), LookChoice::HighContrast);
}

/// What a dialog lives on is not built anew beneath it.
void AppearanceTest::waitsForDialogs()
{
    Look::standInForSystem(twoColours(Qt::darkGray, Qt::white));
    const Session on(ini(), m_mini.read());
    on->setLook(LookChoice::System);
    on.settle();
    const QWidget *const centre = on->centralWidget();
    QDialog dialog(&on.window());
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    Look::standInForSystem(twoColours(Qt::lightGray, Qt::black));
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(&on.window(), &changed);
    QCoreApplication::processEvents();
    QCOMPARE(on->centralWidget(), centre);
    dialog.close();
    on->activateWindow();
    on.settle();
    QTRY_VERIFY(shownAs(Look(LookChoice::Dark)));
}

void AppearanceTest::keepsStill()
{
    auto *const ours = new Style;
    QApplication::setStyle(ours);
    const QStyle *const style = ours;
    const int blinks = QApplication::cursorFlashTime();
    const QString file = ini();
    {
        const Session on(file, m_mini.read());
        QVERIFY(blinks > 0);
        const int lasts = ours->baseStyle()->styleHint(QStyle::SH_Widget_Animation_Duration);
        QCOMPARE(isCalm(QSettings(file, QSettings::IniFormat)), lasts == 0);
        on->setCalm(false);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), lasts);
        on.choose(QStringLiteral("Reduce motion"));
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        QProgressBar busy; // two moments of a bar without end look the same
        busy.setRange(0, 0);
        busy.setTextVisible(false);
        busy.resize(200, 20);
        busy.show();
        const QImage first = busy.grab().toImage();
        QTest::qWait(120);
        QCOMPARE(busy.grab().toImage(), first);
    }
    const Session again(file, m_mini.read());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    again.choose(QStringLiteral("Reduce motion"));
    QCOMPARE(QApplication::cursorFlashTime(), blinks);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
