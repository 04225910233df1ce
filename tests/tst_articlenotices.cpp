// What the window says of the texts that came in, what it asks, and what it keeps and forgets.
#include "articlehands.h"

#include <QAccessible>
#include <QFileDialog>
#include <QTimer>

using namespace deal;
using namespace deal::test;

class ArticleNoticesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sumsUpSeveral();
    void keepsQuestions();
    void takesTheBestOfSeveral();
    void saysThatItIsThereAlready();
    void saysThatItReplaces();
    void forgetsAndTakesBack();
    void bringsBackWhatWasKept();
    void worksWithoutAFileOfItsOwn();
    void speaksTheOtherLanguage();
    void isHeard();
    void goodNewsLeavesWithThePage();
    void theSourcesOfferToOpenATextWhileOneIsMissing();

private:
    std::unique_ptr<ArticleFolder> m_folder;
    MiniDossier m_mini;
};

void ArticleNoticesTest::init()
{
    m_folder = std::make_unique<ArticleFolder>();
}

void ArticleNoticesTest::sumsUpSeveral()
{
    const Session on(m_folder->ini(), m_mini.read());
    writeFile(m_folder->file(u"other.txt"_s), "Une autre histoire.");
    writeFile(m_folder->file(u"empty.txt"_s), "");
    dropFiles(on,
        {ArticleFolder::south(), m_folder->altered(u"altered.txt"_s), m_folder->file(u"other.txt"_s),
            m_folder->file(u"empty.txt"_s)});
    QCOMPARE(on->findChildren<QFrame *>(u"notice"_s).size(), 1);
    const QString words = said(on);
    for (const char16_t *part :
        {u"In use now: 1 of ", u"“south.txt”: article S", u"“altered.txt”: article N (The northern article), only 9",
            u"“other.txt”: no quotation", u"“empty.txt” is empty", u"your own file"})
        QVERIFY2(words.contains(QStringView(part)), qPrintable(words));
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    press(on, "useArticle");
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QVERIFY2(said(on).contains(u"In use now: 2 of "), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
}

/// What is not true any more is not said any more, and a question is not lost over another article.
void ArticleNoticesTest::keepsQuestions()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::south(), m_folder->altered(u"altered.txt"_s)});
    on.choose(u"S · Gazette du Sud"_s);
    QVERIFY2(said(on).contains(u"is forgotten") && !said(on).contains(u"“south.txt”"), qPrintable(said(on)));
    QVERIFY2(said(on).contains(u"9 of the 10"), qPrintable(said(on)));
    dropFiles(on, {ArticleFolder::north()});
    QVERIFY2(said(on).contains(u"This is article N") && !said(on).contains(u"9 of the 10"), qPrintable(said(on)));
    QCOMPARE(on->findChildren<QFrame *>(u"notice"_s).size(), 1);
}

void ArticleNoticesTest::takesTheBestOfSeveral()
{
    for (const bool first : {true, false}) {
        init();
        const Session on(m_folder->ini(), m_mini.read());
        const QString worse = m_folder->altered(u"altered.txt"_s);
        dropFiles(on, first ? QStringList{worse, ArticleFolder::north()} : QStringList{ArticleFolder::north(), worse});
        QVERIFY2(said(on).contains(u"“altered.txt”: article N (The northern article) as well, not used"), qPrintable(said(on)));
        QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"north.txt"_s);
        QVERIFY(!on.seen("useArticle"));
    }
}

void ArticleNoticesTest::saysThatItIsThereAlready()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::north()});
    const QDateTime added = ReaderFile().texts(on.dossier().key)->first().added;
    const QString copy = m_folder->file(u"copy.txt"_s);
    writeFile(copy, "\xEF\xBB\xBF" + contentOf(ArticleFolder::north()).replace("\n", "\r\n")); // in other bytes, the same words
    dropFiles(on, {copy});
    QVERIFY2(said(on).contains(u"in use already: nothing was changed"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"north.txt"_s);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().added, added);
}

void ArticleNoticesTest::saysThatItReplaces()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::north()});
    dropFiles(on, {m_folder->altered(u"altered.txt"_s)});
    QVERIFY2(said(on).contains(u"Another text of this article is in use"), qPrintable(said(on)));
    press(on, "useArticle");
    QVERIFY2(said(on).contains(u"takes the place of the text that was in use"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"altered.txt"_s);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
}

void ArticleNoticesTest::forgetsAndTakesBack()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::north(), ArticleFolder::south()});
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    on.choose(u"N · The northern article"_s);
    QVERIFY2(said(on).contains(u"The text of article N (The northern article) is forgotten, here and in your own file."),
        qPrintable(said(on)));
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
    QVERIFY(!contentOf(m_folder->readerFile())
                 .contains("moulins \xC3\xA0 mar\xC3\xA9"
                           "e\n\nLe meunier"));
    press(on, "takeBack");
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
    QVERIFY2(said(on).contains(u"This is article N"), qPrintable(said(on)));
    press(on, "forgetArticle");
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
}

void ArticleNoticesTest::bringsBackWhatWasKept()
{
    {
        const Session on(m_folder->ini(), m_mini.read());
        dropFiles(on, {ArticleFolder::north()});
    }
    {
        const Session on(m_folder->ini(), m_mini.read());
        QTRY_VERIFY(forgetMenu(on)->isEnabled());
        QVERIFY(said(on).isEmpty()); // it goes without saying
        dropFiles(on, {ArticleFolder::north()});
        QVERIFY2(said(on).contains(u"in use already"), qPrintable(said(on)));
        on.choose(u"N · The northern article"_s);
    }
    const Session on(m_folder->ini(), m_mini.read());
    QTest::qWait(50);
    QVERIFY(!forgetMenu(on)->isEnabled());
}

void ArticleNoticesTest::worksWithoutAFileOfItsOwn()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->readerFile()).absolutePath()));
    writeFile(m_folder->readerFile(), "not a database, whatever it was; and long enough to be one, as headers go, all in all.");
    const QByteArray before = contentOf(m_folder->readerFile());
    const Session on(m_folder->ini(), m_mini.read());
    QTRY_VERIFY(said(on).contains(u"is damaged"));
    dropFiles(on, {ArticleFolder::north()});
    const QString words = said(on);
    QVERIFY2(words.contains(u"word for word") && words.contains(u"is not kept: Your own file"), qPrintable(words));
    QVERIFY(forgetMenu(on)->isEnabled());
    QCOMPARE(contentOf(m_folder->readerFile()), before);
    QVERIFY(QFile::remove(m_folder->readerFile())); // as it says
    dropFiles(on, {ArticleFolder::north()});
    QVERIFY2(said(on).contains(u"It is kept on this computer"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
}

void ArticleNoticesTest::speaksTheOtherLanguage()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::south()});
    dropFiles(on, {m_folder->altered(u"altered.txt"_s)});
    writeFile(m_folder->file(u"empty.txt"_s), "");
    dropFiles(on, {m_folder->file(u"empty.txt"_s)});
    QVERIFY(said(on).contains(u"is empty") && said(on).contains(u"The northern article")); // the question waits
    on.choose(u"Français"_s);
    QVERIFY2(said(on).contains(u"L'article du nord") && !said(on).contains(u"The northern article"), qPrintable(said(on)));
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    press(on, "useArticle");
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    on.choose(u"English"_s);
    QVERIFY(said(on).contains(u"The northern article"));
    on->setLook(LookChoice::Dark);
    on.settle();
    QVERIFY(said(on).contains(u"The northern article"));
    auto *away = on.seen("notice")->findChildren<QToolButton *>().constFirst();
    QVERIFY(away->accessibleName().contains(u"away"));
    click(away, away->rect().center());
    on->setLook(LookChoice::Light);
    on.settle();
    QVERIFY(said(on).isEmpty()); // what was put away is gone
}

/// A screen reader speaks what has the role of an alert when that is shown.
void ArticleNoticesTest::isHeard()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {m_folder->altered(u"altered.txt"_s)});
    const QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(on.seen("notice"));
    QVERIFY(alert);
    QCOMPARE(alert->role(), QAccessible::AlertMessage);
    const QString words = alert->text(QAccessible::Name);
    QVERIFY2(words.contains(u"9 of the ") && words.contains(u"nearest: ") && words.contains(u"qui quitta"), qPrintable(words));
    on.seen<QToolButton>("useArticle")->setFocus();
    on.press(Qt::Key_Space);
    on.settle();
    QCOMPARE(QApplication::focusWidget(), on.seen("showArticle")); // who answers by key stays with the answer
}

/// It has been read by then, and takes room; a question waits for its answer.
void ArticleNoticesTest::goodNewsLeavesWithThePage()
{
    const Session on(m_folder->ini(), m_mini.read());
    on->focus()->showPage(Page::Clauses);
    dropFiles(on, {ArticleFolder::south()});
    QVERIFY(!said(on).isEmpty());
    on->focus()->showPage(Page::Parties);
    on.settle();
    QCOMPARE(said(on), QString());
    dropFiles(on, {m_folder->altered(u"altered.txt"_s)});
    QVERIFY(!said(on).isEmpty());
    on->focus()->showPage(Page::Clauses);
    on.settle();
    QVERIFY(!said(on).isEmpty());
}

void ArticleNoticesTest::theSourcesOfferToOpenATextWhileOneIsMissing()
{
    const Session on(m_folder->ini(), m_mini.read());
    on->focus()->showPage(Page::Sources);
    on.settle();
    QVERIFY(on.seen<QToolButton>("openText"));
    bool asked = false;
    QTimer closing; // the file dialog that it opens
    QObject::connect(&closing, &QTimer::timeout, &closing, [&asked] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    closing.start(20);
    auto *open = on.seen<QToolButton>("openText");
    click(open, open->rect().center());
    QVERIFY(asked);
    on->activateWindow(); // the platform of the tests does not give it back
    dropFiles(on, {ArticleFolder::south()});
    QVERIFY(on.seen<QToolButton>("openText"));
    dropFiles(on, {ArticleFolder::north()});
    QVERIFY(!on.seen<QToolButton>("openText"));
}

QTEST_MAIN(ArticleNoticesTest)
#include "tst_articlenotices.moc"
