// What the monkey (tests/monkey) has found, each as small as it can be told.
#include "session.h"
#include "ui/drawingscene.h"

#include <QDropEvent>
#include <QMimeData>

using namespace deal;
using namespace Qt::StringLiterals;

class MonkeyFindsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksNothingBeforeItIsDrawn();
    void keepsAMenuThatIsOpen();
    void fillsNoMenuThatIsGoing();
};

/// A chart that has the keyboard before it has a size, as after a change of the size of words.
void MonkeyFindsTest::marksNothingBeforeItIsDrawn()
{
    DrawingScene scene;
    scene.mark({0, 1, 2, {3}, Qt::red});
    QVERIFY(scene.items().isEmpty());
}

/// The system's colours change while a menu is open: its commands are not taken from under the pointer.
void MonkeyFindsTest::keepsAMenuThatIsOpen()
{
    const QTemporaryDir folder;
    const test::MiniDossier mini;
    const test::Session on(folder.filePath(u"ini"_s), mini.read());
    on->setLook(LookChoice::System);
    on.settle();
    const QPointer<QMenuBar> bar = on->menuBar();
    QMenu *menu = bar->actions().at(1)->menu();
    const QPointer<QAction> first = menu->actions().value(0);
    menu->popup({50, 50});
    QTRY_VERIFY(QApplication::activePopupWidget());
    QPalette other = QApplication::palette();
    other.setColor(QPalette::Window, Qt::black);
    other.setColor(QPalette::Base, Qt::black);
    other.setColor(QPalette::WindowText, Qt::white);
    other.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(other);
    QEvent theme(QEvent::ThemeChange);
    QApplication::sendEvent(&on.window(), &theme);
    QTest::qWait(500);
    QVERIFY(first && bar);
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::palette() != other, 10'000); // then it is followed
}

/// A text arrives in the moment in which the window is built anew: the menus of before are still there.
void MonkeyFindsTest::fillsNoMenuThatIsGoing()
{
    const QTemporaryDir folder;
    const test::MiniDossier mini;
    const test::Session on(folder.filePath(u"ini"_s), mini.read());
    const QPointer<QMenu> old = on->findChild<QMenu *>(u"forgetArticle"_s);
    QVERIFY(old && !old->isEnabled());
    on->setTextSize(110);
    QVERIFY(old);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::MiniDossier::articles() + u"/north.txt"_s)});
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on.window(), &drop);
    QVERIFY(!old->isEnabled()); // nobody fills it any more
    on.settle();
    QVERIFY(!old);
    QTRY_VERIFY(on->findChild<QMenu *>(u"forgetArticle"_s)->isEnabled());
}

QTEST_MAIN(MonkeyFindsTest)
#include "tst_monkeyfinds.moc"
