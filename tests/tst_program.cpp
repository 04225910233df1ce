// The program itself, as a process with no display: exit statuses, one line of what is wrong, and nothing of Qt's own.
#include "minidossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace deal;

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments, const QString &locale = QStringLiteral("C"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LANGUAGE", "LANG"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInOneLineWhatIsWrong_data();
    void answersInOneLineWhatIsWrong();
    void listsTheSameBeforeAndAfter();
    void listsTheDealsOwnDossier();
    void writesUtf8InAnyLocale();
    void verifies();
    void survivesAClosedPipe();
    void saysWhenTheDiskIsFull();
    void opensInTheLanguageThatWasChosen_data();
    void opensInTheLanguageThatWasChosen();
    void exportsEverything();
    void paintsWhatIsAsked_data();
    void paintsWhatIsAsked();
    void helps();

private:
    test::MiniDossier m_mini;
};

void ProgramTest::answersInOneLineWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    const auto row = [](const char *typed, int status) { QTest::newRow(typed) << status; };
    row("lst", 2);
    row("list", 2);
    row("list clauses --scale 2", 2);
    row("list clauses --lang de", 2);
    row("export funding --output picture.gif", 2);
    row("export funding --output picture.png --size 10", 2);
    row("export factcheck --output sheet.txt", 2);
    row("export evidence", 2);
    row("export comparison --output /none/c.csv", 1);
    row("export funding --output picture.png --size 0x0", 2);
    row("export funding --output picture.png --size 60000x60000", 2);
    row("export funding --output picture.csv --look dark", 2);
    row("export funding-time --output picture.png --log", 2);
    row("export funding --output picture.png --look sepia", 2);
    row("export all", 2);
    row("export all --output picture.png", 2);
    row("export all --output-dir /none/such", 1);
    row("export all --output-dir /proc/new", 1);
    row("export all --output-dir picture --party nobody", 1);
    row("export funding --output picture.png --party nobody", 1);
    row("export funding --output picture.png --without A --without B", 1);
    row("export funding-parts --output picture.svg --without A --without B", 1);
    row("export funding-time --output picture.json --without A --without B", 1);
    row("export funding --output /", 2);
    row("export funding --output /none.png/picture.png", 1);
    row("export funding --output /none/picture.svg", 1);
    row("export factcheck --output sheet.odt --without nobody", 1);
    row("export funding --output picture.png --without nobody", 1);
    row("list clauses --dossier none.deal", 1);
    row("list clauses --dossier /", 1);
    row("export funding --output picture.png --dossier none.deal", 1);
    row("show nothing", 1);
    row("list clauses --party nobody", 1);
    row("verify --articles no-such-folder", 1);
    row("", 1); // a window, and no display
    row("none.deal", 1);
}

void ProgramTest::answersInOneLineWhatIsWrong()
{
    const Ran ran = run(QString::fromUtf8(QTest::currentDataTag()).split(u' ', Qt::SkipEmptyParts));
    QTEST(ran.status, "status");
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.endsWith(u'\n') && ran.err.count(u'\n') == 1 && ran.err.size() > 20, qPrintable(ran.err));
}

void ProgramTest::listsTheSameBeforeAndAfter()
{
    const QStringList options{QStringLiteral("--dossier"), m_mini.path(), QStringLiteral("--party"), QStringLiteral("halcyne"),
        QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang"), QStringLiteral("fr")};
    const QStringList command{QStringLiteral("list"), QStringLiteral("clauses")};
    const Ran after = run(command + options);
    const Ran before = run(options + command);
    QCOMPARE(after.status, 0);
    QVERIFY(after.err.isEmpty());
    QCOMPARE(before.out, after.out);
    const QJsonArray clauses = QJsonDocument::fromJson(after.out.toUtf8()).array();
    QCOMPARE(clauses.size(), 5);
    QCOMPARE(
        clauses.first().toObject().value(QStringLiteral("title")).toString(), QStringLiteral("L'alliance dure jusqu'en 2036"));
}

void ProgramTest::listsTheDealsOwnDossier()
{
    for (const char *what : {"parties", "clauses", "amounts", "events"}) {
        const Ran ran =
            run({QStringLiteral("list"), QString::fromLatin1(what), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, 0);
        QVERIFY(!QJsonDocument::fromJson(ran.out.toUtf8()).array().isEmpty());
    }
}

void ProgramTest::writesUtf8InAnyLocale()
{
    const QStringList arguments{QStringLiteral("show"), QStringLiteral("estran-size"), QStringLiteral("--lang"),
        QStringLiteral("en"), QStringLiteral("--dossier"), m_mini.path()};
    const Ran plain = run(arguments, QStringLiteral("C"));
    QCOMPARE(plain.status, 0);
    QVERIFY(plain.out.contains(QStringLiteral("€40 million")) && plain.err.isEmpty());
    for (const char *locale : {"C.UTF-8", "fr_FR.UTF-8", "fr_FR.ISO-8859-1", "nonsense"})
        QCOMPARE(run(arguments, QString::fromLatin1(locale)).out, plain.out);
}

void ProgramTest::verifies()
{
    const Ran ran = run({QStringLiteral("verify"), QStringLiteral("--articles"), test::MiniDossier::articles(),
        QStringLiteral("--dossier"), m_mini.path()});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains(QStringLiteral("10 of 10")) && ran.out.contains(QStringLiteral("11 of 11")));
}

void ProgramTest::survivesAClosedPipe()
{
    QProcess shell;
    const QString command =
        QStringLiteral("'%1' list clauses --format json --dossier '%2' | head -c 1; echo \" ${PIPESTATUS[0]}\"")
            .arg(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), m_mini.path());
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("[ 0\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void ProgramTest::saysWhenTheDiskIsFull()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
        {QStringLiteral("list"), QStringLiteral("parties"), QStringLiteral("--lang"), QStringLiteral("en"),
            QStringLiteral("--dossier"), m_mini.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void ProgramTest::opensInTheLanguageThatWasChosen_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("opens");
    QTest::newRow("fr") << QString() << QStringLiteral("fr");
    QTest::newRow("en") << QString() << QStringLiteral("en");
    QTest::newRow("fr, en asked") << QStringLiteral("en") << QStringLiteral("en"); // for once
}

/// What is chosen in the window's menu is what the program starts with; told by the translation of Qt's that it has open.
void ProgramTest::opensInTheLanguageThatWasChosen()
{
    QFETCH(QString, asked);
    QFETCH(QString, opens);
    const QString french = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_fr.qm");
    if (!QFile::exists(french) || !QFile::exists(QStringLiteral("/proc/self/maps")))
        QSKIP("this system has no French for Qt, or does not tell which files are open");
    const QTemporaryDir home;
    const QString ready = home.filePath(QStringLiteral("ready"));
    QSettings(home.filePath(QStringLiteral("deal-explorer/deal-explorer.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("language"), QString::fromUtf8(QTest::currentDataTag()).left(2));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("DEAL_EXPLORER_SETTLED"), ready);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
        asked.isEmpty() ? QStringList{m_mini.path()} : QStringList{m_mini.path(), QStringLiteral("--lang"), asked});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 20'000);
    QFile maps(QStringLiteral("/proc/%1/maps").arg(program.processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QCOMPARE(maps.readAll().contains(QFile::encodeName(french)), opens == QStringLiteral("fr"));
    program.kill();
    QVERIFY(program.waitForFinished());
}

/// With neither a display nor an X server: run() takes them away.
void ProgramTest::exportsEverything()
{
    const QTemporaryDir folder;
    const auto all = [&](const QString &into, const QString &lang) {
        const Ran ran = run({QStringLiteral("export"), QStringLiteral("all"), QStringLiteral("--output-dir"),
            folder.filePath(into), QStringLiteral("--lang"), lang, QStringLiteral("--dossier"), m_mini.path()});
        return ran.status == 0 && ran.err.isEmpty() ? ran.out.split(u'\n', Qt::SkipEmptyParts) : QStringList();
    };
    const QStringList english = all(QStringLiteral("en"), QStringLiteral("en")),
                      again = all(QStringLiteral("again"), QStringLiteral("en")),
                      french = all(QStringLiteral("fr"), QStringLiteral("fr"));
    QCOMPARE(english.size(), 27);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("en"))).entryList(QDir::Files).size(), 27);
    QCOMPARE(again.size() + french.size(), 54);
    const auto bytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (int i = 0; i < int(english.size()); ++i) {
        const QByteArray one = bytes(english.at(i));
        QVERIFY2(one.size() > 500, qPrintable(english.at(i)));
        QVERIFY2(one != bytes(french.at(i)), qPrintable(english.at(i))); // in words of its own
        if (!english.at(i).endsWith(QStringLiteral(".pdf"))) // which says when it was made
            QVERIFY2(one == bytes(again.at(i)), qPrintable(english.at(i)));
    }
}

void ProgramTest::paintsWhatIsAsked_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--look dark", "--look print", "--log", "--no-source-line", "--size 900x600", "--scale 2",
             "--party valmor", "--without S", "--lang fr"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

/// Every option changes the picture; without one it is light, and 1200 by 675.
void ProgramTest::paintsWhatIsAsked()
{
    QFETCH(QString, option);
    const QTemporaryDir folder;
    const auto picture = [&](const QString &name, const QString &options) {
        const QString path = folder.filePath(name);
        const Ran ran = run(QStringList{QStringLiteral("export"), QStringLiteral("funding"), QStringLiteral("--output"), path,
                                QStringLiteral("--dossier"), m_mini.path()}
            + options.split(u' ', Qt::SkipEmptyParts));
        return ran.status == 0 && ran.out.isEmpty() && ran.err.isEmpty() ? QImage(path) : QImage();
    };
    const QString english = option.startsWith(QStringLiteral("--lang")) ? QString() : QStringLiteral(" --lang en");
    const QImage plain = picture(QStringLiteral("plain.png"), QStringLiteral("--lang en")),
                 other = picture(QStringLiteral("other.png"), option + english);
    QCOMPARE(plain.size(), QSize(1200, 675));
    QVERIFY(!other.isNull());
    QVERIFY(other != plain);
    const QImage light = picture(QStringLiteral("light.png"), QStringLiteral("--look light --size 1200x675 --scale 1 --lang en"));
    QCOMPARE(light, plain);
}

void ProgramTest::helps()
{
    const Ran help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains(QStringLiteral("deal-explorer list")) && help.err.isEmpty());
    QCOMPARE(run({QStringLiteral("--version")}).out, QStringLiteral("deal-explorer " DEAL_VERSION "\n"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
