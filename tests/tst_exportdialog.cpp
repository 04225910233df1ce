// The chart taken away as a picture, as a person does it: a key, a name, a button; and what is said when it cannot be.
#include "exporthands.h"

#include <QImageReader>
#include <QPushButton>
#include <QStatusBar>

using namespace deal;
using namespace deal::test;

class ExportDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesAPicture_data();
    void writesAPicture();
    void theScaleIsThePictures();
    void theFormatIsTheSuffix();
    void refusesInPlace_data();
    void refusesInPlace();
    void completesAName();
    void refusesAChartOfNothing();
    void canBePutRight();
    void leavesWhatWasThere();
    void asksBeforeItReplaces();
    void escapeWritesNothing();
    void remembersWhere();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    MiniDossier m_mini;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportDialogTest::writesAPicture_data()
{
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("chart.png") << QByteArray("\x89PNG");
    QTest::newRow("chart.svg") << QByteArray("<?xml");
    QTest::newRow("chart.pdf") << QByteArray("%PDF");
    QTest::newRow("CHART.PNG") << QByteArray("\x89PNG");
    QTest::newRow("chart.csv") << QByteArray("\xEF\xBB\xBFid,type,");
    QTest::newRow("chart.json") << QByteArray("{\n    \"amounts\"");
}

void ExportDialogTest::writesAPicture()
{
    QFETCH(QByteArray, begins);
    const QString path = file(QString::fromLatin1(QTest::currentDataTag()));
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    bool gone = false;
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        type(dialog, path);
        save(dialog);
        gone = !dialog.isVisible();
    }));
    QVERIFY(gone);
    QVERIFY(bytesOf(path).startsWith(begins));
    QVERIFY(on->statusBar()->currentMessage().contains(QFileInfo(path).fileName()));
}

void ExportDialogTest::theScaleIsThePictures()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    for (int scale = 1; scale <= 4; scale += 3) {
        QFile::remove(file(QStringLiteral("chart.png"))); // it would be asked about
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            type(dialog, file(QStringLiteral("chart.png")));
            auto *scales = named<QComboBox>(dialog, "scale");
            QVERIFY(scales->isEnabled());
            scales->setCurrentIndex(scales->findData(scale));
            QVERIFY(named<QLabel>(dialog, "comesOut")->text().startsWith(QString::number(1200 * scale)));
            save(dialog);
        }));
        QCOMPARE(QImageReader(file(QStringLiteral("chart.png"))).size().width(), 1200 * scale);
    }
}

void ExportDialogTest::theFormatIsTheSuffix()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        auto *format = named<QComboBox>(dialog, "format"), *scales = named<QComboBox>(dialog, "scale");
        type(dialog, file(QStringLiteral("chart.svg")));
        QCOMPARE(format->currentData().toString(), QStringLiteral("svg"));
        QVERIFY(!scales->isEnabled()); // a drawing has no pixels
        QTest::keyClick(format, Qt::Key_End);
        QVERIFY(named<QLineEdit>(dialog, "path")->text().endsWith(QStringLiteral("chart.json")));
        QTest::keyClick(format, Qt::Key_Home);
        QVERIFY(named<QLineEdit>(dialog, "path")->text().endsWith(QStringLiteral("chart.png")));
        QVERIFY(scales->isEnabled());
    }));
}

void ExportDialogTest::refusesInPlace_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("chart.jpg") << QStringLiteral(".png, .svg, .pdf, .csv or .json");
    QTest::newRow("no-such-folder/chart.png") << QStringLiteral("does not exist");
    QTest::newRow("no-such-folder/chart.csv") << QStringLiteral("does not exist");
    QTest::newRow("") << QStringLiteral(".png, .svg, .pdf, .csv or .json");
}

void ExportDialogTest::refusesInPlace()
{
    QFETCH(QString, words);
    const QString path = file(QString::fromLatin1(QTest::currentDataTag()));
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        auto *problem = named<QLabel>(dialog, "problem");
        QVERIFY(!problem->isVisible());
        type(dialog, path);
        save(dialog);
        QVERIFY(dialog.isVisible());
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
        QVERIFY(named<QLineEdit>(dialog, "path")->hasFocus()); // where it can be put right
    }));
    QVERIFY(!QFileInfo(path).isFile());
}

void ExportDialogTest::completesAName()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    for (const char *suffix : {"png", "csv"}) {
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            auto *format = named<QComboBox>(dialog, "format");
            format->setCurrentIndex(format->findData(QString::fromLatin1(suffix)));
            type(dialog, file(QStringLiteral("bare")));
            save(dialog);
            QVERIFY(!dialog.isVisible());
        }));
        QVERIFY(QFileInfo(file(QStringLiteral("bare.") + QString::fromLatin1(suffix))).size() > 100);
    }
    QVERIFY(!QFileInfo::exists(file(QStringLiteral("bare"))));
}

void ExportDialogTest::refusesAChartOfNothing()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    Filter nobody;
    nobody.parties << *on.dossier().partyByKey(QStringLiteral("ada-merle"));
    on->focus()->setFilter(nobody);
    const QString says = QStringLiteral("The filter leaves no amount, so there is nothing to write.");
    for (const char *name : {"chart.png", "chart.csv"})
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            type(dialog, file(QString::fromLatin1(name)));
            QTRY_COMPARE(named<QWidget>(dialog, "preview")->accessibleDescription(), says);
            save(dialog);
            QVERIFY(dialog.isVisible());
            QCOMPARE(named<QLabel>(dialog, "problem")->text(), says);
        }));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("chart.*")}, QDir::Files), QStringList());
}

void ExportDialogTest::canBePutRight()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        type(dialog, file(QStringLiteral("chart.gif")));
        save(dialog);
        type(dialog, file(QStringLiteral("chart.png")));
        QVERIFY(!named<QLabel>(dialog, "problem")->isVisible()); // it was about another name
        save(dialog);
        QVERIFY(!dialog.isVisible());
    }));
    QVERIFY(bytesOf(file(QStringLiteral("chart.png"))).startsWith("\x89PNG"));
}

void ExportDialogTest::leavesWhatWasThere()
{
    QFile old(file(QStringLiteral("old.jpg")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        type(dialog, old.fileName());
        save(dialog);
    }));
    QCOMPARE(bytesOf(old.fileName()), QByteArray("what was there"));
}

void ExportDialogTest::asksBeforeItReplaces()
{
    const QByteArray before("what was there");
    for (const char *name : {"old.png", "other.png"}) {
        QFile old(file(QString::fromLatin1(name)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(before);
    }
    const QString path = file(QStringLiteral("old.png")), other = file(QStringLiteral("other.png"));
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) {
        const auto *problem = named<QLabel>(dialog, "problem");
        const auto *button = named<QPushButton>(dialog, "export");
        const auto asks = [&](const QString &there) {
            save(dialog);
            QVERIFY(dialog.isVisible() && problem->isVisible());
            QVERIFY2(problem->text().contains(QFileInfo(there).fileName()), qPrintable(problem->text()));
            QCOMPARE(button->text(), QStringLiteral("&Replace"));
            QCOMPARE(bytesOf(there), before);
        };
        type(dialog, path);
        QCOMPARE(button->text(), QStringLiteral("&Export"));
        asks(path);
        type(dialog, other);
        QVERIFY(!problem->isVisible());
        QCOMPARE(button->text(), QStringLiteral("&Export"));
        asks(other);
        type(dialog, path);
        asks(path);
        QTest::keyClicks(named<QLineEdit>(dialog, "path"), QStringLiteral("x"));
        QTest::keyClick(named<QLineEdit>(dialog, "path"), Qt::Key_Backspace);
        asks(path); // it was edited since, though it says the same
        save(dialog);
        QVERIFY(!dialog.isVisible());
    }));
    QVERIFY(bytesOf(path).startsWith("\x89PNG"));
    QCOMPARE(bytesOf(other), before);
}

void ExportDialogTest::escapeWritesNothing()
{
    const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(on, [&](QDialog &dialog) { type(dialog, file(QStringLiteral("chart.png"))); }));
    QVERIFY(!QFileInfo::exists(file(QStringLiteral("chart.png"))));
    QVERIFY(on.seen("clauses"));
}

void ExportDialogTest::remembersWhere()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("pictures")));
    {
        const Session on(file(QStringLiteral("settings.ini")), m_mini.read());
        QVERIFY(inDialog(on, [&](QDialog &dialog) {
            type(dialog, file(QStringLiteral("pictures/chart.svg")));
            save(dialog);
        }));
    }
    const Session again(file(QStringLiteral("settings.ini")), m_mini.read());
    QVERIFY(inDialog(again, [&](QDialog &dialog) {
        const QFileInfo offered(named<QLineEdit>(dialog, "path")->text());
        QCOMPARE(offered.absolutePath(), QFileInfo(file(QStringLiteral("pictures"))).absoluteFilePath());
        QCOMPARE(offered.suffix(), QStringLiteral("svg"));
    }));
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
