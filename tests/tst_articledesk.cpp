// Whole articles come in: by the menu, dropped, pasted, named on the command line; and what is none of them stays out.
#include "articlehands.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace deal;
using namespace deal::test;

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
    void opensADossierThatIsDropped();
    void opensTheFolderThatIsNamed();
    void saysWhenTheFolderIsNone();
    void showsTheArticle();
    void tellsWhereTheFileIs();
    void theProgramOpensAFolder();

private:
    std::unique_ptr<ArticleFolder> m_folder;
    MiniDossier m_mini;
};

void ArticleDeskTest::init()
{
    m_folder = std::make_unique<ArticleFolder>();
}

void ArticleDeskTest::cleanup()
{
    QApplication::clipboard()->clear();
}

void ArticleDeskTest::opensByTheMenu()
{
    const Session on(m_folder->ini(), m_mini.read());
    QVERIFY(said(on).isEmpty());
    QVERIFY(!QFile::exists(m_folder->readerFile()) && !forgetMenu(on)->isEnabled());
    QTimer::singleShot(0, this, [this] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        dialog->setDirectory(QFileInfo(ArticleFolder::north()).absolutePath());
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
    QCOMPARE(ReaderFile().path(), m_folder->readerFile());
    QCOMPARE(kept->first().name, u"north.txt"_s);
    QCOMPARE(kept->first().text, QString::fromUtf8(contentOf(ArticleFolder::north())));
    QVERIFY(forgetMenu(on)->isEnabled());
    QCOMPARE(forgetMenu(on)->actions().size(), 1);
    QVERIFY(on.seen("showArticle") && on.seen("forgetArticle"));
}

void ArticleDeskTest::pastes()
{
    const Session on(m_folder->ini(), m_mini.read());
    QApplication::clipboard()->setText(QString::fromUtf8(contentOf(ArticleFolder::south())).replace(u'\n', u"\r\n"_s));
    on.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(said(on).contains(u"article S"), qPrintable(said(on)));
    QCOMPARE(ReaderFile().texts(on.dossier().key)->first().text, QString::fromUtf8(contentOf(ArticleFolder::south())));
    QApplication::clipboard()->clear();
    on.choose(u"Paste an article’s text"_s);
    QVERIFY2(said(on).contains(u"no text to paste"), qPrintable(said(on)));
    QVERIFY(ReaderFile().texts(on.dossier().key)->size() == 1);
}

void ArticleDeskTest::pastesFilesThatWereCopied()
{
    const Session on(m_folder->ini(), m_mini.read());
    QApplication::clipboard()->setMimeData(filesAsData({ArticleFolder::north()}));
    on.choose(u"Paste an article’s text"_s);
    QVERIFY2(said(on).contains(u"article N"), qPrintable(said(on)));
}

void ArticleDeskTest::dropsWords()
{
    const Session on(m_folder->ini(), m_mini.read());
    QMimeData words;
    words.setText(QString::fromUtf8(contentOf(ArticleFolder::north())));
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
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {m_folder->altered(u"my north.txt"_s)});
    QString words = said(on);
    QVERIFY2(words.contains(u"9 of the ") && words.contains(u"“my north.txt”"), qPrintable(words));
    QVERIFY2(words.contains(u"Ada Merle, qui dirige"), qPrintable(words));
    QVERIFY2(words.contains(u"N ¶5") && words.contains(u"qui quitta"), qPrintable(words)); // where, and what is nearest
    QVERIFY(!forgetMenu(on)->isEnabled() && !QFile::exists(m_folder->readerFile()));
    press(on, "leaveArticle");
    QVERIFY(said(on).isEmpty() && !forgetMenu(on)->isEnabled() && !QFile::exists(m_folder->readerFile()));
    dropFiles(on, {m_folder->altered(u"my north.txt"_s)});
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
    const Session on(m_folder->ini(), m_mini.read());
    writeFile(m_folder->file(u"picture.txt"_s), "\x89PNG\r\n");
    writeFile(m_folder->file(u"other.md"_s), "Une autre histoire.");
    for (QString &name : dropped)
        name = name.startsWith(u"http") ? name : m_folder->file(name);
    dropFiles(on, dropped);
    QVERIFY2(said(on).contains(says), qPrintable(said(on)));
    QVERIFY(!forgetMenu(on)->isEnabled() && !QFile::exists(m_folder->readerFile()));
    QVERIFY(on.seen("clauses")); // all else is as it was
}

void ArticleDeskTest::opensADossierThatIsDropped()
{
    const Session on(m_folder->ini(), Problem{u"It is no dossier."_s});
    QVERIFY(on.seen("refusedPage"));
    dropFiles(on, {ArticleFolder::north()}); // with no dossier, there is nothing that it could be an article of
    QVERIFY2(on.read().contains(u"is a text file, not a dossier"), qPrintable(on.read()));
    dropFiles(on, {m_mini.path()});
    QTRY_VERIFY(on.seen("overviewPage"));
    QCOMPARE(on.dossier().key, m_mini.read().key);
    writeFile(m_folder->file(u"broken.deal"_s), "nothing");
    dropFiles(on, {m_folder->file(u"broken.deal"_s)});
    QTRY_VERIFY(said(on).contains(u"broken.deal"));
    QVERIFY(on.seen("overviewPage"));
    dropFiles(on, {QStringLiteral(DEAL_DOSSIER)});
    QTRY_VERIFY(on->windowTitle().contains(u"OpenAI"));
    QVERIFY(!forgetMenu(on)->isEnabled());
}

void ArticleDeskTest::opensTheFolderThatIsNamed()
{
    const Session on(m_folder->ini(), m_mini.read(), MiniDossier::articles());
    QTRY_VERIFY(said(on).contains(u"In use now: 2 of "));
    QCOMPARE(forgetMenu(on)->actions().size(), 2);
    QCOMPARE(ReaderFile().texts(on.dossier().key)->size(), 2);
}

void ArticleDeskTest::saysWhenTheFolderIsNone()
{
    const Session on(m_folder->ini(), m_mini.read(), m_folder->file(u"none"_s));
    QTRY_VERIFY(said(on).contains(u"There is no folder"));
    QVERIFY(on.seen("clauses"));
}

void ArticleDeskTest::showsTheArticle()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::south()});
    press(on, "showArticle");
    QCOMPARE(on->focus()->page(), Page::Sources);
    QCOMPARE(on->focus()->reading(), Reading::Beside);
    QVERIFY(on->focus()->passage());
    QCOMPARE(on.dossier().article(on.dossier().passage(*on->focus()->passage()).article).letter, u"S"_s);
}

void ArticleDeskTest::tellsWhereTheFileIs()
{
    const Session on(m_folder->ini(), m_mini.read());
    const auto about = [&] {
        QString words;
        QTimer::singleShot(0, this, [&] {
            for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>())
                words += label->text() + u'\n';
            QApplication::activeModalWidget()->close();
        });
        on->about();
        return words;
    };
    QString words = about();
    QVERIFY2(words.contains(u"Your own file will be: "_s + m_folder->readerFile()), qPrintable(words));
    on->activateWindow();
    dropFiles(on, {ArticleFolder::north()});
    words = about();
    QVERIFY2(words.contains(u"Your own file: "_s + m_folder->readerFile()), qPrintable(words));
    on->activateWindow();
}

/// From the first argument to the bytes in the reader's data folder.
void ArticleDeskTest::theProgramOpensAFolder()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->file(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, Session::dataHome(m_folder->ini()));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), {m_mini.path(), u"--articles"_s, MiniDossier::articles()});
    const ReaderFile file(m_folder->readerFile());
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
