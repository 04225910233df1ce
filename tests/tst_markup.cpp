// A dossier whose every text is markup, with a picture of this computer in it, or a formula: every page, dialog and export shows
// the letters as they stand, and reads nothing. Nor does any of the program's parts speak to a network.
#include "core/seal.h"
#include "session.h"
#include "ui/checkdialog.h"
#include "ui/proofdialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QProcess>
#include <QTextEdit>

#include <sqlite3.h>

using namespace deal;
using namespace deal::test;

namespace {

const QString letters = QStringLiteral("<b>x</b><img src=\"/etc/hostname\">&amp;");

/// The small dossier with each of its texts that is free put as `text`, and sealed again.
void put(const QString &path, const QString &text)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    const QList<std::pair<QString, QString>> columns{{QStringLiteral("dossier_text"), QStringLiteral("title summary")},
        {QStringLiteral("article"), QStringLiteral("publisher author credits")},
        {QStringLiteral("article_text"), QStringLiteral("name note")}, {QStringLiteral("paragraph_text"), QStringLiteral("gist")},
        {QStringLiteral("passage"), QStringLiteral("exact")}, {QStringLiteral("passage_text"), QStringLiteral("rendering")},
        {QStringLiteral("party"), QStringLiteral("ticker")},
        {QStringLiteral("party_text"), QStringLiteral("name what part seat")},
        {QStringLiteral("claim_text"), QStringLiteral("title summary")}, {QStringLiteral("origin_text"), QStringLiteral("name")},
        {QStringLiteral("value_text"), QStringLiteral("label")}};
    for (const auto &[table, names] : columns)
        for (const QString &name : names.split(u' ')) {
            const QByteArray statement = QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(table, name, text).toUtf8();
            QCOMPARE(sqlite3_exec(database, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        }
    sqlite3_close(database);
    QVERIFY(sealDossier(path));
}

/// Tags of the text as it was put, which nothing but an escape would have changed.
bool hasMarkup(const QString &text)
{
    return text.contains(QStringLiteral("<b>x</b>")) || text.contains(QStringLiteral("<img src=\"/etc"));
}

/// What a widget would take for markup. Each of a view's cells has a tool tip, too.
QString markupIn(const QWidget &widget)
{
    const auto reads = [](const QString &text) { return Qt::mightBeRichText(text) && hasMarkup(text); };
    if (reads(widget.toolTip()) || reads(widget.whatsThis()))
        return widget.toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        if (label->textFormat() != Qt::PlainText && reads(label->text()))
            return label->text();
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (!view || !view->model())
        return {};
    for (int row = 0; row < view->model()->rowCount(); ++row)
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (const QString tip = view->model()->index(row, column).data(Qt::ToolTipRole).toString(); reads(tip))
                return tip;
    return {};
}

/// How many of the names and descriptions below it hold the letters.
int lettersIn(QAccessibleInterface *node)
{
    if (!node || !node->isValid() || node->state().invisible)
        return 0;
    int found = int((node->text(QAccessible::Name) + node->text(QAccessible::Description)).contains(QStringLiteral("<b>x</b>")));
    for (int i = 0; i < node->childCount(); ++i)
        found += lettersIn(node->child(i));
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsLetters_data();
    void everyPageShowsLetters();
    void dialogsShowLetters();
    void aFileWithSuchANameIsRefusedInLetters();
    void exportsHoldLetters();
    void noCellIsAFormula();
    void nothingSpeaksToANetwork_data();
    void nothingSpeaksToANetwork();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString dossier(const MiniDossier &mini) const
    {
        put(mini.path(), letters);
        return mini.path();
    }
    [[nodiscard]] QString ini() const
    {
        return m_folder.filePath(QStringLiteral("%1.ini").arg(QString::fromLatin1(QTest::currentDataTag())));
    }
    void lookAt(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>())
            QVERIFY2(markupIn(*widget).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                    + QStringLiteral(": ") + markupIn(*widget)));
    }
    /// Every file that `export all` writes of the dossier.
    void exportAll(const QString &dossier, const QString &folder)
    {
        QProcess program;
        program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
            {QStringLiteral("export"), QStringLiteral("all"), QStringLiteral("--output-dir"), folder, QStringLiteral("--dossier"),
                dossier});
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }
};

void TestMarkup::everyPageShowsLetters_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < pageCount; ++page)
        QTest::newRow(qPrintable(nameOf(Page(page)))) << page;
}

void TestMarkup::everyPageShowsLetters()
{
    QFETCH(int, page);
    const MiniDossier mini;
    Session on(ini(), readDossier(dossier(mini)));
    QVERIFY(on->focus());
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showPage(Page(page));
    on.settle();
    lookAt(on.window());
    QVERIFY(lettersIn(QAccessible::queryAccessibleInterface(&on.window())) > 3);
    on->focus()->focusParty(PartyId(0));
    on.settle();
    lookAt(on.window());
    QVERIFY2(on.read().contains(QStringLiteral("<b>x</b>")), qPrintable(on.read()));
    QVERIFY(on.window().windowTitle().contains(letters));
    on.window().grab(); // painted, with nothing that Qt warns of
}

void TestMarkup::dialogsShowLetters()
{
    const MiniDossier mini;
    Session on(ini(), readDossier(dossier(mini)));
    on.choose(QStringLiteral("Check this dossier…"));
    auto *check = on->findChild<CheckDialog *>();
    QVERIFY(check && check->isVisible());
    lookAt(*check);
    QVERIFY(lettersIn(QAccessible::queryAccessibleInterface(check)) > 3);
    check->close();
    click(named<QToolButton>(on.window(), "proofLight"), QPoint(5, 5));
    auto *proofs = on->findChild<ProofDialog *>();
    QVERIFY(proofs && proofs->isVisible());
    lookAt(*proofs);
    QVERIFY(lettersIn(QAccessible::queryAccessibleInterface(proofs)) > 3);
}

void TestMarkup::aFileWithSuchANameIsRefusedInLetters()
{
    const QString path = m_folder.filePath(QStringLiteral("<img src=x><b>x<\u2044b>\u202elaed.deal"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no dossier") > 0);
    file.close();
    const Expected<Dossier> refused = readDossier(path);
    QVERIFY(!refused && !refused.problem().contains(QChar(0x202e)));
    Session on(ini(), readDossier(path));
    for (const QLabel *label : on->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QStringLiteral("<img")));
    QVERIFY(on.read().contains(QStringLiteral("<img src=x><b>")));
}

void TestMarkup::exportsHoldLetters()
{
    const MiniDossier mini;
    const QString folder = m_folder.filePath(QStringLiteral("letters"));
    exportAll(dossier(mini), folder);
    int read = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const bool marked = name.endsWith(QStringLiteral(".html")) || name.endsWith(QStringLiteral(".svg"));
        const QString content = marked ? QString::fromUtf8(contentOf(QDir(folder).filePath(name))) : QString();
        QVERIFY2(!hasMarkup(content), qPrintable(name));
        read += int(content.contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
    }
    QVERIFY(read >= 5);
}

void TestMarkup::noCellIsAFormula()
{
    const MiniDossier mini;
    put(mini.path(), QStringLiteral("=HYPERLINK(\"http://x.test\",\"x\")"));
    const QString folder = m_folder.filePath(QStringLiteral("cells"));
    exportAll(mini.path(), folder);
    static const QRegularExpression formula(QStringLiteral("(^|,)\"?[=+@-]"), QRegularExpression::MultilineOption);
    int read = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        const QString content = QString::fromUtf8(contentOf(QDir(folder).filePath(name)));
        QVERIFY2(!formula.match(content).hasMatch(), qPrintable(name + formula.match(content).captured()));
        read += int(content.contains(QStringLiteral("'=HYPERLINK")));
    }
    QVERIFY(read >= 2);
}

void TestMarkup::nothingSpeaksToANetwork_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"deal-explorer", "deal-seed", "../lib/deal-explorer/modules/libdealcharts.so",
             "../lib/deal-explorer/modules/libdealprint.so", "../lib/deal-explorer/modules/libdealmap.so"})
        QTest::newRow(file) << QStringLiteral(DEAL_BIN_DIR "/") + QString::fromLatin1(file);
}

/// What is linked is written in the file by name, as is each function that is asked of another library.
void TestMarkup::nothingSpeaksToANetwork()
{
    QFETCH(QString, file);
    const QByteArray program = contentOf(file);
    QVERIFY(program.contains("libQt6Core.so.6"));
    for (const char *name : {"libQt6Network", "libQt6WebSockets", "libcurl", "QTcpSocket", "QUdpSocket", "QLocalSocket",
             "QNetworkAccessManager", "QDesktopServices"})
        QVERIFY2(!program.contains(name), name);
    for (const QByteArray name : {"socket", "connect", "getaddrinfo", "gethostbyname"}) // between zeros, as in a table of symbols
        QVERIFY2(!program.contains('\0' + name + '\0') && !program.contains('\0' + name + '@'), name.constData());
}

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
