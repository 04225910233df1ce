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
    void fillsNoMenuThatIsGoing();
    void fadesWithinTheBox();
};

/// A chart that has the keyboard before it has a size, as after a change of the size of words.
void MonkeyFindsTest::marksNothingBeforeItIsDrawn()
{
    DrawingScene scene;
    scene.mark({0, 1, 2, {3}, Qt::red});
    QVERIFY(scene.items().isEmpty());
}

/// A text arrives in the moment in which the window is built anew: the menus of before are still there.
void MonkeyFindsTest::fillsNoMenuThatIsGoing()
{
    const QTemporaryDir folder;
    const test::MiniDossier mini;
    const test::Session on(folder.filePath(u"ini"_s), mini.read());
    const QPointer<QMenu> old = on->findChild<QMenu *>(u"forgetArticle"_s);
    QVERIFY(old && old->isEmpty());
    on->setTextSize(110);
    QVERIFY(old);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::MiniDossier::articles() + u"/north.txt"_s)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on.window(), &enter); // else nothing is dropped
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on.window(), &drop);
    QVERIFY(old && old->isEmpty()); // nobody fills it any more
    on.settle();
    QVERIFY(!old);
    QVERIFY(on.seen("notice")); // it has arrived
}

/// A bar that is narrower than what fades of it: no stop lies beyond its ends, not by a rounding either.
void MonkeyFindsTest::fadesWithinTheBox()
{
    for (int tenths = 1; tenths < 3000; ++tenths) {
        DrawnBox box;
        box.rect = {0, 0, tenths / 10.0, 10};
        for (const auto &[left, right] :
            {std::pair(48.0, 0.0), std::pair(0.0, 48.0), std::pair(48.0, 48.0), std::pair(37.3, 11.9)}) {
            box.fadeLeft = left;
            box.fadeRight = right;
            qreal before = 0;
            for (const auto &[place, opacity] : fadeStops(box)) {
                QVERIFY2(place >= before && place <= 1, qPrintable(u"%1 of %2 tenths"_s.arg(place, 0, 'g', 17).arg(tenths)));
                before = place;
            }
        }
    }
}

QTEST_MAIN(MonkeyFindsTest)
#include "tst_monkeyfinds.moc"
