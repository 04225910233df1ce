// Claims exported from the window's menu, as a person does it: a command, a name; and what is said of it.
#include "core/filtertext.h"
#include "dialogs.h"

#include <QFileDialog>
#include <QStatusBar>

using namespace deal;
using namespace deal::test;

class TakeAwayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void exportsEveryView_data();
    void exportsEveryView();
    void exportsWhatIsSeen();
    void positionsComeFromTheTexts();
    void theFormIsTheFilters();
    void refusesInPlace();
    void cancelWritesNothing();
    void remembersTheFolder();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString ini() const { return file(QStringLiteral("settings.ini")); }
    MiniDossier m_mini;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TakeAwayTest::exportsEveryView_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char *words, const char *name, const QByteArray &begins) {
        QTest::newRow(words) << QString::fromLatin1(name) << begins;
    };
    row("Fact-check sheet…", "sheet.html", "<!DOCTYPE html>");
    row("Fact-check sheet… ", "sheet.odt", "PK\x03\x04");
    row("Fact-check sheet…  ", "sheet.csv", "\xEF\xBB\xBFWhat we say");
    row("Comparison…", "comparison.csv",
        "\xEF\xBB\xBF"
        "Claim");
    row("Comparison… ", "comparison.HTML", "<!DOCTYPE html>");
    row("Evidence as Web Annotations…", "evidence.jsonld", "{\n    \"@context\"");
}

void TakeAwayTest::exportsEveryView()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const Session on(ini(), m_mini.read());
    QCOMPARE(inDialogs(on, QString::fromUtf8(QTest::currentDataTag()).trimmed(), {saveAs(file(name))}), 1);
    QVERIFY(bytesOf(file(name)).startsWith(begins));
    QVERIFY2(on->statusBar()->currentMessage().contains(name), qPrintable(on->statusBar()->currentMessage()));
}

void TakeAwayTest::exportsWhatIsSeen()
{
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), QStringLiteral("party=ada-merle")));
    on->focus()->setAside({ArticleId(1)});
    on.settle();
    QCOMPARE(inDialogs(on, QStringLiteral("Fact-check sheet…"), {saveAs(file(QStringLiteral("a.html")))}), 1);
    const QByteArray page = bytesOf(file(QStringLiteral("a.html")));
    QCOMPARE(page.count("<tr id="), 2); // the board, and the presentation
    QVERIFY(page.contains("Rests on nothing") && page.contains("2 of 12 claim")
        && page.contains("filter: Ada Merle; S is set aside") && page.contains("set aside"));
    QVERIFY(!page.contains("(S \xC2\xB6"));
}

void TakeAwayTest::positionsComeFromTheTexts()
{
    Stage stage(m_mini.read());
    QSettings settings(ini(), QSettings::IniFormat);
    QMainWindow window;
    const WindowActions actions(stage.look, stage.words, &stage.focus, nullptr);
    Translators translators;
    TakeAway away(stage.shared(), actions, settings, translators, window);
    const auto positions = [&](const char *name) {
        const QString path = file(QString::fromLatin1(name));
        meeting([&away] { away.exportView(View::Evidence); }, {saveAs(path)});
        return bytesOf(path).count("TextPositionSelector");
    };
    QCOMPARE(positions("none.json"), 0);
    QFile north(MiniDossier::articles() + QStringLiteral("/north.txt"));
    QVERIFY(north.open(QIODevice::ReadOnly));
    stage.texts.attach(readWhole(stage.dossier(), ArticleId(0), QString::fromUtf8(north.readAll())));
    int quotations = 0;
    for (const Claim &claim : stage.dossier().claims)
        for (const Evidence &evidence : claim.evidence)
            quotations += stage.dossier().passage(evidence.passage).article == ArticleId(0) ? 1 : 0;
    QCOMPARE(positions("north.json"), quotations);
}

void TakeAwayTest::theFormIsTheFilters()
{
    const Session on(ini(), m_mini.read());
    const Hands asOdt = [this](QDialog &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        QVERIFY(files);
        files->selectNameFilter(QStringLiteral("Text documents (*.odt)"));
        Q_EMIT files->filterSelected(QStringLiteral("Text documents (*.odt)"));
        saveAs(file(QStringLiteral("bare")))(dialog);
    };
    QCOMPARE(inDialogs(on, QStringLiteral("Fact-check sheet…"), {asOdt}), 1);
    QVERIFY(bytesOf(file(QStringLiteral("bare.odt"))).startsWith("PK"));
    QString offered; // and the form is remembered
    QCOMPARE(inDialogs(on, QStringLiteral("Fact-check sheet…"), {[&offered](QDialog &dialog) {
        offered = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
        dialog.reject();
    }}),
        1);
    QCOMPARE(offered, QStringLiteral("brumeval-halcyne-estran-factcheck.odt"));
}

void TakeAwayTest::refusesInPlace()
{
    const Session on(ini(), m_mini.read());
    QCOMPARE(inDialogs(on, QStringLiteral("Comparison…"), {saveAs(file(QStringLiteral("<b>a.txt")))}), 1);
    on.settle();
    const QString said = QStringLiteral("“<b>a.txt” does not say what kind of file to write: end its name in .csv or .html.");
    QVERIFY2(on.read().contains(said), qPrintable(on.read()));
    for (const QLabel *label : on->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(said) || label->textFormat() == Qt::PlainText);
    QVERIFY(!QFileInfo::exists(file(QStringLiteral("<b>a.txt"))));
    QCOMPARE(inDialogs(on, QStringLiteral("Comparison…"), {saveAs(file(QStringLiteral("a.csv")))}), 1);
    QVERIFY(!bytesOf(file(QStringLiteral("a.csv"))).isEmpty());
}

void TakeAwayTest::cancelWritesNothing()
{
    const Session on(ini(), m_mini.read());
    for (const char *words : {"Fact-check sheet…", "Comparison…", "Evidence as Web Annotations…"})
        QCOMPARE(inDialogs(on, QString::fromUtf8(words), {}), 1);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("brumeval*")}).isEmpty());
    QVERIFY(on->statusBar()->currentMessage().isEmpty());
}

void TakeAwayTest::remembersTheFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sheets")));
    {
        const Session on(ini(), m_mini.read());
        QCOMPARE(inDialogs(on, QStringLiteral("Comparison…"), {saveAs(file(QStringLiteral("sheets/a.csv")))}), 1);
    }
    const Session again(ini(), m_mini.read());
    QString folder;
    QCOMPARE(inDialogs(again, QStringLiteral("Fact-check sheet…"), {[&folder](QDialog &dialog) {
        folder = qobject_cast<QFileDialog *>(&dialog)->directory().absolutePath();
        dialog.reject();
    }}),
        1);
    QCOMPARE(folder, QFileInfo(file(QStringLiteral("sheets"))).absoluteFilePath());
}

QTEST_MAIN(TakeAwayTest)
#include "tst_takeaway.moc"
