// The window's two sides, the filter and the evidence: what is hidden stays hidden, and what comes back is as wide as it was.
#include "session.h"

#include <QSplitter>

using namespace deal;
using namespace deal::test;

namespace {

void turnTo(const Session &on, Page page)
{
    on.press(Qt::Key(Qt::Key_1 + int(page)), Qt::AltModifier);
}

/// Drags a handle of the splitter sideways.
void drag(QSplitter &splitter, int handle, int by)
{
    QWidget *const held = splitter.handle(handle);
    const QPoint from = held->rect().center();
    QTest::mousePress(held, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(by, 0), held->mapToGlobal(from + QPoint(by, 0)), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(held, &move);
    QTest::mouseRelease(held, Qt::LeftButton);
}

} // namespace

class SidesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsHiddenStaysHidden();
    void theEvidenceKeepsItsWidth();
    void aHiddenEvidenceComesBackAsWide();
    void theFilterKeepsItsWidth();

private:
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_inis = 0;
};

void SidesTest::whatIsHiddenStaysHidden()
{
    const QString file = ini();
    {
        const Session on(file, m_mini.read());
        on->resize(1300, 800);
        on.settle();
        on.press(Qt::Key_F9);
        on.press(Qt::Key_F9, Qt::ShiftModifier);
        on.choose(QStringLiteral("Français"));
        QVERIFY(!on.seen("filterPanel") && !on.seen("evidencePane"));
        on->setLook(LookChoice::Dark);
        on.settle();
        QVERIFY(!on.seen("filterPanel") && !on.seen("evidencePane"));
        on.choose(QStringLiteral("English"));
        on->setLook(LookChoice::Light);
        on.settle();
        QVERIFY(!on.seen("filterPanel") && !on.seen("evidencePane"));
        on->close();
    }
    const Session again(file, m_mini.read());
    QVERIFY(!again.seen("filterPanel") && !again.seen("evidencePane"));
    again.press(Qt::Key_F9);
    again.press(Qt::Key_F9, Qt::ShiftModifier);
    again.choose(QStringLiteral("Français")); // and what is shown again stays shown
    QVERIFY(again.seen("filterPanel") && again.seen("evidencePane"));
}

void SidesTest::theEvidenceKeepsItsWidth()
{
    const Session on(ini(), m_mini.read());
    on->resize(1300, 800);
    on.settle();
    auto *panes = on.seen<QSplitter>("panes");
    panes->setSizes({220, 730, 348});
    on.settle();
    const int wide = panes->sizes().last(), narrow = panes->sizes().first();
    turnTo(on, Page::Sources);
    QVERIFY(!on.seen("evidencePane"));
    drag(*panes, 1, 60);
    on.settle();
    QVERIFY2(panes->sizes().first() > narrow + 40, qPrintable(QString::number(panes->sizes().first())));
    turnTo(on, Page::Clauses);
    QCOMPARE(panes->sizes().last(), wide);
    on.press(Qt::Key_F9, Qt::ShiftModifier);
    drag(*panes, 1, -60);
    on.press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(panes->sizes().last(), wide);
}

/// Built anew while it is hidden, and opened another day.
void SidesTest::aHiddenEvidenceComesBackAsWide()
{
    const QString file = ini();
    int wide = 0;
    {
        const Session on(file, m_mini.read());
        on->resize(1300, 800);
        on.settle();
        on.seen<QSplitter>("panes")->setSizes({220, 730, 348});
        on.settle();
        wide = on.seen<QSplitter>("panes")->sizes().last();
        turnTo(on, Page::Sources);
        on.choose(QStringLiteral("Français"));
        turnTo(on, Page::Clauses);
        QCOMPARE(on.seen<QSplitter>("panes")->sizes().last(), wide);
        turnTo(on, Page::Sources);
        on->setLook(LookChoice::Dark);
        on.settle();
        on->close();
    }
    const Session again(file, m_mini.read());
    QVERIFY(!again.seen("evidencePane"));
    turnTo(again, Page::Clauses);
    QCOMPARE(again.seen<QSplitter>("panes")->sizes().last(), wide);
    again->setLook(LookChoice::Light);
    again.settle();
}

void SidesTest::theFilterKeepsItsWidth()
{
    const QString file = ini();
    int wide = 0;
    {
        const Session on(file, m_mini.read());
        on->resize(1300, 800);
        on.settle();
        on.seen<QSplitter>("panes")->setSizes({310, 640, 348});
        on.settle();
        wide = on.seen<QSplitter>("panes")->sizes().first();
        on.press(Qt::Key_F9);
        on.press(Qt::Key_F9);
        QCOMPARE(on.seen<QSplitter>("panes")->sizes().first(), wide);
        on.press(Qt::Key_F9);
        turnTo(on, Page::Sources);
        turnTo(on, Page::Clauses);
        on.choose(QStringLiteral("Français"));
        on.press(Qt::Key_F9);
        QCOMPARE(on.seen<QSplitter>("panes")->sizes().first(), wide);
        on.press(Qt::Key_F9);
        on->close();
    }
    const Session again(file, m_mini.read());
    again.press(Qt::Key_F9);
    QCOMPARE(again.seen<QSplitter>("panes")->sizes().first(), wide);
}

QTEST_MAIN(SidesTest)
#include "tst_sides.moc"
