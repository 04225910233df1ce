// What a first start says above the overview: a line a page, which leads there; put away for good, and brought back.
#include "session.h"
#include "ui/overviewpage.h"
#include "ui/welcome.h"

#include <QTemporaryDir>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class WelcomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void saysALineAPage();
    void leadsToThePages();
    void isPutAwayForGood();
    void comesBackWhenAskedFor();
    void movesNoCardOverAnother();

private:
    [[nodiscard]] QString ini() const { return m_folder->filePath(u"settings.ini"_s); }
    [[nodiscard]] Session open() const { return Session(ini(), m_mini.read(), {}, Page::Overview); }
    std::unique_ptr<QTemporaryDir> m_folder;
    MiniDossier m_mini;
};

void WelcomeTest::saysALineAPage()
{
    const Session on = open();
    QCOMPARE(on->focus()->page(), Page::Overview);
    const auto *welcome = on.seen<Welcome>("welcome");
    QVERIFY(welcome);
    QStringList words;
    for (const auto *label : welcome->findChildren<QLabel *>())
        words << label->text();
    QCOMPARE(welcome->findChildren<QToolButton *>().size(), pageCount + 1);
    for (int page = 0; page < pageCount; ++page) {
        QVERIFY(words.contains(Welcome::sentenceOn(Page(page))));
        QCOMPARE(words.count(Welcome::sentenceOn(Page(page))), 1);
    }
}

void WelcomeTest::leadsToThePages()
{
    const Session on = open();
    const auto doors = on.seen<Welcome>("welcome")->findChildren<QToolButton *>();
    for (int page = 0; page < pageCount; ++page) {
        doors.at(page + 1)->click(); // the first puts it away
        on.settle();
        QCOMPARE(on->focus()->page(), Page(page));
        on->focus()->showPage(Page::Overview);
        on.settle();
        QVERIFY(on.seen("welcome"));
    }
}

void WelcomeTest::isPutAwayForGood()
{
    {
        const Session on = open();
        auto *done = on.seen<QToolButton>("welcomeDone");
        done->setFocus();
        on.press(Qt::Key_Space);
        on.settle();
        QVERIFY(!on.seen("welcome"));
        QVERIFY(on->focusWidget() && on->focusWidget()->isVisible()); // the keyboard is somewhere
        QVERIFY(named<OverviewCard>(on.window(), "overview0")->y() < 40);
    }
    const Session again = open();
    QCOMPARE(again->focus()->page(), Page::Overview);
    QVERIFY(!again.seen("welcome"));
}

void WelcomeTest::comesBackWhenAskedFor()
{
    const Session on = open();
    on.seen<QToolButton>("welcomeDone")->click();
    on.settle();
    on->focus()->showPage(Page::Clauses);
    on.choose(u"What each page shows"_s);
    on.settle();
    QCOMPARE(on->focus()->page(), Page::Overview);
    QVERIFY(on.seen("welcome"));
    on.choose(u"What each page shows"_s); // there once, not twice
    on.settle();
    QCOMPARE(on->findChildren<Welcome *>().size(), 1);
}

void WelcomeTest::movesNoCardOverAnother()
{
    const Session on = open();
    const auto *welcome = on.seen<Welcome>("welcome");
    for (const int width : {760, 1100, 1500}) {
        on->resize(width, 700);
        on.settle();
        for (const auto *card : on->findChildren<OverviewCard *>())
            if (card->isVisible())
                QVERIFY(card->y() + OverviewCard::air >= welcome->geometry().bottom());
    }
}

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
