// Whole articles in the window: opened by the menu, dropped, pasted, named on the command line; recognised, kept, forgotten.
#include "core/articletext.h"
#include "core/readerfile.h"
#include "foldercopy.h"
#include "session.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

QMimeData *filesAsData(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << (path.startsWith(u"http") ? QUrl(path) : QUrl::fromLocalFile(path));
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

/// As a file manager drops: over the window, then on it.
void drop(const Session &on, const QMimeData &data)
{
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, actions, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, actions, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on.window(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(event.dropAction(), Qt::CopyAction); // nobody's file is moved away
    on.settle();
}

void dropFiles(const Session &on, const QStringList &paths)
{
    const std::unique_ptr<QMimeData> data(filesAsData(paths));
    drop(on, *data);
}

QString said(const Session &on)
{
    QStringList words;
    for (const QLabel *label : on->findChildren<QLabel *>())
        for (const QWidget *above = label; above; above = above->parentWidget())
            if (above->objectName() == u"notice" && label->isVisible())
                words << label->text();
    return words.join(u'\n');
}

void press(const Session &on, const char *button)
{
    auto *found = on.seen<QToolButton>(button);
    if (!found)
        qFatal("no button %s", button);
    click(found, found->rect().center());
    on.settle();
}

QMenu *forgetMenu(const Session &on)
{
    return on->findChild<QMenu *>(u"forgetArticle"_s);
}

QString keptIn(const QString &ini)
{
    return Session::dataHome(ini) + u"/deal-explorer/reader.sqlite"_s;
}

} // namespace

class ArticleDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensByTheMenu();
    void pastes();
    void pastesFilesThatWereCopied();
    void dropsWords();
    void asksWhereQuotationsAreMissing();
    void leavesWhatIsRefused_data();
    void leavesWhatIsRefused();
    void sumsUpSeveral();
    void takesTheBestOfSeveral();
    void saysThatItIsThereAlready();
    void saysThatItReplaces();
    void forgetsAndTakesBack();
    void bringsBackWhatWasKept();
    void worksWithoutAFileOfItsOwn();
    void opensADossierThatIsDropped();
    void opensTheFolderThatIsNamed();
    void saysWhenTheFolderIsNone();
    void speaksTheOtherLanguage();
    void showsTheArticle();
    void isHeard();
    void theProgramOpensAFolder();

private:
    [[nodiscard]] QString north() const { return testData(u"articles/north.txt"_s); }
    [[nodiscard]] QString south() const { return testData(u"articles/south.txt"_s); }
    /// A file with the northern article's words, some of them changed.
    [[nodiscard]] QString altered(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        writeFile(path, QString::fromUtf8(contentOf(north())).replace(u"qui dirige"_s, u"qui quitta"_s).toUtf8());
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_ini;
    MiniDossier m_mini;
};

void ArticleDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ini = m_folder->filePath(u"settings.ini"_s);
}

void ArticleDeskTest::cleanup()
{
    QApplication::clipboard()->clear();
}

void ArticleDeskTest::opensByTheMenu()
{
    const Session on(m_ini, m_mini.read());
    QVERIFY(said(on).isEmpty());
    QVERIFY(!QFile::exists(keptIn(m_ini)) && !forgetMenu(on)->isEnabled());
    QTimer::singleShot(0, this, [this] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        dialog->setDirectory(QFileInfo(north()).absolutePath());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"north.txt"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    });
    on.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    on->activateWindow(); // off the screen, no window manager does
    on.settle();
    const QString words = said(on);
    QVERIFY2(words.contains(u"This is article N (The northern article)") && words.contains(u"word for word"), qPrintable(words));
    QVERIFY2(words.contains(u"your own file") && !words.contains(u"takes the place"), qPrintable(words));
    const auto kept = ReaderFile().texts(on.dossier().key);
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(ReaderFile().path(), keptIn(m_ini));
    QCOMPARE(kept->first().name, u"north.txt"_s);
    QCOMPARE(kept->first().text, QString::fromUtf8(contentOf(north())));
    QVERIFY(forgetMenu(on)->isEnabled());
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    QVERIFY(on.seen("showArticle") && on.seen("forgetArticle"));
}

void ArticleDeskTest::pastes()
{
    const Session on(m_ini, m_mini.read());
    QApplication::clipboard()->setText(QString::fromUtf8(contentOf(south())).replace(u'\n', u"\r\n"_s));
    on.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(said(on).contains(u"article S"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().text, QString::fromUtf8(contentOf(south())));
    QApplication::clipboard()->clear();
    on.choose(u"Paste an article’s text"_s);
    QVERIFY2(said(on).contains(u"no text to paste"), qPrintable(said(on)));
    QVERIFY(ReaderFile().texts(on.dossier().key)->size() == 1);
}

void ArticleDeskTest::pastesFilesThatWereCopied()
{
    const Session on(m_ini, m_mini.read());
    QApplication::clipboard()->setMimeData(filesAsData({north()}));
    on.choose(u"Paste an article’s text"_s);
    QVERIFY2(said(on).contains(u"article N"), qPrintable(said(on)));
}

void ArticleDeskTest::dropsWords()
{
    const Session on(m_ini, m_mini.read());
    QMimeData words;
    words.setText(QString::fromUtf8(contentOf(north())));
    drop(on, words);
    QVERIFY2(said(on).contains(u"article N"), qPrintable(said(on)));
    QMimeData nothing;
    nothing.setImageData(QImage(2, 2, QImage::Format_RGB32));
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &nothing, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&on.window(), &enter);
    QVERIFY(!enter.isAccepted());
}

void ArticleDeskTest::asksWhereQuotationsAreMissing()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {altered(u"my north.txt"_s)});
    QString words = said(on);
    QVERIFY2(words.contains(u"9 of the ") && words.contains(u"“my north.txt”"), qPrintable(words));
    QVERIFY2(words.contains(u"Ada Merle, qui dirige"), qPrintable(words));
    QVERIFY2(words.contains(u"N ¶5") && words.contains(u"qui quitta"), qPrintable(words)); // where, and what is nearest
    QVERIFY(!forgetMenu(on)->isEnabled() && !QFile::exists(keptIn(m_ini)));
    press(on, "leaveArticle");
    QVERIFY(said(on).isEmpty() && !forgetMenu(on)->isEnabled() && !QFile::exists(keptIn(m_ini)));
    dropFiles(on, {altered(u"my north.txt"_s)});
    press(on, "useArticle");
    words = said(on);
    QVERIFY2(words.contains(u"used all the same") && words.contains(u"your own file"), qPrintable(words));
    QVERIFY(forgetMenu(on)->isEnabled() && ReaderFile().texts(on.dossier().key)->size() == 1);
}

void ArticleDeskTest::leavesWhatIsRefused_data()
{
    QTest::addColumn<QStringList>("dropped"); // of the folder
    QTest::addColumn<QString>("says");
    QTest::newRow("a picture") << QStringList{u"picture.txt"_s} << u"a picture"_s;
    QTest::newRow("a folder") << QStringList{u"."_s} << u"it is a folder"_s;
    QTest::newRow("no file") << QStringList{u"none.txt"_s} << u"no such file"_s;
    QTest::newRow("another text") << QStringList{u"other.md"_s} << u"none of its articles"_s;
    QTest::newRow("of the web") << QStringList{u"https://example.org/a.txt"_s} << u"on this computer"_s;
    QTest::newRow("two dossiers") << QStringList{u"a.deal"_s, u"b.deal"_s} << u"opened by itself"_s;
    QTest::newRow("a dossier and a text") << QStringList{u"a.deal"_s, u"other.md"_s} << u"opened by itself"_s;
}

void ArticleDeskTest::leavesWhatIsRefused()
{
    QFETCH(QStringList, dropped);
    QFETCH(const QString, says);
    const Session on(m_ini, m_mini.read());
    writeFile(m_folder->filePath(u"picture.txt"_s), "\x89PNG\r\n");
    writeFile(m_folder->filePath(u"other.md"_s), "Une autre histoire.");
    for (QString &name : dropped)
        name = name.startsWith(u"http") ? name : m_folder->filePath(name);
    dropFiles(on, dropped);
    QVERIFY2(said(on).contains(says), qPrintable(said(on)));
    QVERIFY(!forgetMenu(on)->isEnabled() && !QFile::exists(keptIn(m_ini)));
    QVERIFY(on.seen("clauses")); // all else is as it was
}

void ArticleDeskTest::sumsUpSeveral()
{
    const Session on(m_ini, m_mini.read());
    writeFile(m_folder->filePath(u"other.txt"_s), "Une autre histoire.");
    writeFile(m_folder->filePath(u"empty.txt"_s), "");
    dropFiles(on, {south(), altered(u"altered.txt"_s), m_folder->filePath(u"other.txt"_s), m_folder->filePath(u"empty.txt"_s)});
    QCOMPARE(on->findChildren<QFrame *>(u"notice"_s).size(), 1);
    const QString words = said(on);
    for (const char16_t *part : {u"In use now: 1 of ", u"“south.txt”: article S", u"“altered.txt”: article N (The northern article), only 9",
             u"“other.txt”: no quotation", u"“empty.txt” is empty", u"your own file"})
        QVERIFY2(words.contains(QStringView(part)), qPrintable(words));
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    press(on, "useArticle");
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QVERIFY2(said(on).contains(u"In use now: 2 of "), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
}

void ArticleDeskTest::takesTheBestOfSeveral()
{
    for (const bool first : {true, false}) {
        init();
        const Session on(m_ini, m_mini.read());
        const QString worse = altered(u"altered.txt"_s);
        dropFiles(on, first ? QStringList{worse, north()} : QStringList{north(), worse});
        QVERIFY2(said(on).contains(u"“altered.txt”: article N (The northern article) as well, not used"), qPrintable(said(on)));
        QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"north.txt"_s);
        QVERIFY(!on.seen("useArticle"));
    }
}

void ArticleDeskTest::saysThatItIsThereAlready()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {north()});
    const QDateTime added = ReaderFile().texts(on.dossier().key)->first().added;
    const QString copy = m_folder->filePath(u"copy.txt"_s);
    writeFile(copy, "\xEF\xBB\xBF" + contentOf(north()).replace("\n", "\r\n")); // in other bytes, the same words
    dropFiles(on, {copy});
    QVERIFY2(said(on).contains(u"in use already: nothing was changed"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"north.txt"_s);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().added, added);
}

void ArticleDeskTest::saysThatItReplaces()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {north()});
    dropFiles(on, {altered(u"altered.txt"_s)});
    QVERIFY2(said(on).contains(u"Another text of this article is in use"), qPrintable(said(on)));
    press(on, "useArticle");
    QVERIFY2(said(on).contains(u"takes the place of the text that was in use"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().name, u"altered.txt"_s);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
}

void ArticleDeskTest::forgetsAndTakesBack()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {north(), south()});
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    on.choose(u"N · The northern article"_s);
    QVERIFY2(said(on).contains(u"The text of article N (The northern article) is forgotten, here and in your own file."), qPrintable(said(on)));
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
    QVERIFY(!contentOf(keptIn(m_ini)).contains("moulins \xC3\xA0 mar\xC3\xA9""e\n\nLe meunier"));
    press(on, "takeBack");
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
    QVERIFY2(said(on).contains(u"This is article N"), qPrintable(said(on)));
    press(on, "forgetArticle");
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
}

void ArticleDeskTest::bringsBackWhatWasKept()
{
    {
        const Session on(m_ini, m_mini.read());
        dropFiles(on, {north()});
    }
    {
        const Session on(m_ini, m_mini.read());
        QTRY_VERIFY(forgetMenu(on)->isEnabled());
        QVERIFY(said(on).isEmpty()); // it goes without saying
        dropFiles(on, {north()});
        QVERIFY2(said(on).contains(u"in use already"), qPrintable(said(on)));
        on.choose(u"N · The northern article"_s);
    }
    const Session on(m_ini, m_mini.read());
    QTest::qWait(50);
    QVERIFY(!forgetMenu(on)->isEnabled());
}

void ArticleDeskTest::worksWithoutAFileOfItsOwn()
{
    QVERIFY(QDir().mkpath(QFileInfo(keptIn(m_ini)).absolutePath()));
    writeFile(keptIn(m_ini), "not a database, whatever it was; and long enough to be one, as headers go, all in all.");
    const QByteArray before = contentOf(keptIn(m_ini));
    const Session on(m_ini, m_mini.read());
    QTRY_VERIFY(said(on).contains(u"is damaged"));
    dropFiles(on, {north()});
    const QString words = said(on);
    QVERIFY2(words.contains(u"word for word") && words.contains(u"is not kept: Your own file"), qPrintable(words));
    QVERIFY(forgetMenu(on)->isEnabled());
    QCOMPARE(contentOf(keptIn(m_ini)), before);
    QVERIFY(QFile::remove(keptIn(m_ini))); // as it says
    dropFiles(on, {north()});
    QVERIFY2(said(on).contains(u"It is kept on this computer"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 1);
}

void ArticleDeskTest::opensADossierThatIsDropped()
{
    const Session on(m_ini, Problem{u"It is no dossier."_s});
    QVERIFY(on.seen("refusedPage"));
    dropFiles(on, {north()}); // with no dossier, there is nothing that it could be an article of
    QVERIFY2(on.read().contains(u"is a text file, not a dossier"), qPrintable(on.read()));
    dropFiles(on, {m_mini.path()});
    QTRY_VERIFY(on.seen("clauses"));
    QCOMPARE(on.dossier().key, m_mini.read().key);
    writeFile(m_folder->filePath(u"broken.deal"_s), "nothing");
    dropFiles(on, {m_folder->filePath(u"broken.deal"_s)});
    QTRY_VERIFY(said(on).contains(u"broken.deal"));
    QVERIFY(on.seen("clauses"));
    dropFiles(on, {QStringLiteral(DEAL_DOSSIER)});
    QTRY_VERIFY(on->windowTitle().contains(u"OpenAI"));
    QVERIFY(!forgetMenu(on)->isEnabled());
}

void ArticleDeskTest::opensTheFolderThatIsNamed()
{
    const Session on(m_ini, m_mini.read(), MiniDossier::articles());
    QTRY_VERIFY(said(on).contains(u"In use now: 2 of "));
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
}

void ArticleDeskTest::saysWhenTheFolderIsNone()
{
    const Session on(m_ini, m_mini.read(), m_folder->filePath(u"none"_s));
    QTRY_VERIFY(said(on).contains(u"There is no folder"));
    QVERIFY(on.seen("clauses"));
}

void ArticleDeskTest::speaksTheOtherLanguage()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {south()});
    dropFiles(on, {altered(u"altered.txt"_s)});
    writeFile(m_folder->filePath(u"empty.txt"_s), "");
    dropFiles(on, {m_folder->filePath(u"empty.txt"_s)});
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

void ArticleDeskTest::showsTheArticle()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {south()});
    press(on, "showArticle");
    QCOMPARE(on->focus()->page(), Page::Sources);
    QCOMPARE(on->focus()->reading(), Reading::Beside);
    QVERIFY(on->focus()->passage());
    QCOMPARE(on.dossier().article(on.dossier().passage(*on->focus()->passage()).article).letter, u"S"_s);
}

/// A screen reader speaks what has the role of an alert when that is shown.
void ArticleDeskTest::isHeard()
{
    const Session on(m_ini, m_mini.read());
    dropFiles(on, {altered(u"altered.txt"_s)});
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

/// From the first argument to the bytes in the reader's data folder.
void ArticleDeskTest::theProgramOpensAFolder()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    environment.insert(u"XDG_DATA_HOME"_s, Session::dataHome(m_ini));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), {m_mini.path(), u"--articles"_s, MiniDossier::articles()});
    const ReaderFile file(keptIn(m_ini));
    const auto count = [&] {
        const auto kept = file.texts(m_mini.read().key);
        return kept ? kept->size() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 20'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(count(), 2); // whatever becomes of the program
}

QTEST_MAIN(ArticleDeskTest)
#include "tst_articledesk.moc"
