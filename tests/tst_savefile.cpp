// A file is written whole or not at all, and one sentence says why it is not.
#include "core/savefile.h"
#include "core/view.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace deal;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A disk on which no file can be longer, for as long as this lives.
class FullDisk final {
public:
    explicit FullDisk(rlim_t longest)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = longest;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class SaveFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReplaces();
    void refuses_data();
    void refuses();
    void leavesWhatWasThereOnAFullDisk();
    void makesAFolder_data();
    void makesAFolder();
    void asksForTheRightEnd_data();
    void asksForTheRightEnd();
};

void SaveFileTest::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a b.txt"));
    for (const QByteArray &bytes : {QByteArray("first"), QByteArray("2\0nd", 4), QByteArray()}) {
        const Expected<QString> written = saveFile(path, bytes);
        QVERIFY(written);
        QCOMPARE(*written, QFileInfo(path).absoluteFilePath());
        QCOMPARE(bytesOf(path), bytes);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a b.txt"))); // nothing is left lying about
}

void SaveFileTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *path, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(says);
    };
    row("a folder", "folder", "is a folder: give a file's name in it.");
    row("a folder that is missing", "none/file.txt", "does not exist: make it, or choose another.");
    row("a file for a folder", "plain.txt/file.txt", "does not exist: make it, or choose another.");
    row("a device", "/dev/null", "is not a plain file: give another name.");
    row("where nobody may write", "/proc/self/file.txt", "could not be written:");
}

void SaveFileTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    if (path.startsWith(u'/') && !QFileInfo(QFileInfo(path).path()).isDir())
        QSKIP("this system has no such place");
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    write(folder.filePath(QStringLiteral("plain.txt")), "text");
    const auto there = [&folder] { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    const QStringList before = there();
    const Expected<QString> written = saveFile(path.startsWith(u'/') ? path : folder.filePath(path), "bytes");
    QVERIFY(!written);
    QVERIFY2(written.problem().contains(says), qPrintable(written.problem()));
    QVERIFY(!written.problem().contains(u'\n'));
    QCOMPARE(there(), before);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("plain.txt"))), QByteArray("text"));
    QVERIFY(!QFileInfo(path).isFile()); // the device is one still
}

void SaveFileTest::leavesWhatWasThereOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.csv"));
    write(path, "what was there");
    {
        const FullDisk full(4096);
        QVERIFY(saveFile(folder.filePath(QStringLiteral("small.csv")), QByteArray(4000, 'x'))); // the limit is what refuses
        const Expected<QString> written = saveFile(path, QByteArray(400'000, 'x'));
        QVERIFY(!written);
        QVERIFY2(written.problem().contains(QStringLiteral("the disk may be full")), qPrintable(written.problem()));
    }
    QCOMPARE(bytesOf(path), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void SaveFileTest::makesAFolder_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("new") << QString();
    QTest::newRow("new/") << QString();
    QTest::newRow("there") << QString();
    QTest::newRow("there/new") << QString();
    QTest::newRow("new/newer") << QStringLiteral("does not exist: make it, or choose another.");
    QTest::newRow("plain.txt") << QStringLiteral("is a file: give the name of a folder.");
    QTest::newRow("plain.txt/new") << QStringLiteral("does not exist: make it, or choose another.");
    QTest::newRow("/proc/new") << QStringLiteral("could not be made: choose another place.");
}

void SaveFileTest::makesAFolder()
{
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("there")));
    write(folder.filePath(QStringLiteral("plain.txt")), "text");
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString path = tag.startsWith(u'/') ? tag : folder.filePath(tag);
    for (int again = 0; again < 2; ++again) {
        const std::optional<Problem> refused = makeFolder(path);
        QCOMPARE(refused.has_value(), !says.isEmpty());
        QVERIFY2(!refused || refused->sentence.endsWith(says), refused ? qPrintable(refused->sentence) : "");
        QCOMPARE(QFileInfo(path).isDir(), says.isEmpty());
    }
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("plain.txt"))), QByteArray("text"));
}

void SaveFileTest::asksForTheRightEnd_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("ends");
    QTest::newRow("funding") << View::Funding << QStringLiteral(".png, .svg, .pdf, .csv or .json");
    QTest::newRow("funding-parts") << View::FundingParts << QStringLiteral(".png, .svg, .pdf, .csv or .json");
    QTest::newRow("funding-time") << View::FundingTime << QStringLiteral(".png, .svg, .pdf, .csv or .json");
    QTest::newRow("evidence") << View::Evidence << QStringLiteral(".jsonld or .json");
    QTest::newRow("comparison") << View::Comparison << QStringLiteral(".csv or .html");
    QTest::newRow("factcheck") << View::FactCheck << QStringLiteral(".html, .odt or .csv");
}

void SaveFileTest::asksForTheRightEnd()
{
    QFETCH(View, view);
    QFETCH(QString, ends);
    QCOMPARE(viewNames().at(int(view)), QString::fromLatin1(QTest::currentDataTag()));
    for (const QString &suffix : suffixesOf(view))
        for (const QString &name : {u'.' + suffix, QStringLiteral("/a.b/c.d.") + suffix.toUpper()})
            QVERIFY2(!refusedName(name, view), qPrintable(name));
    for (const char *name : {"sheet", "sheet.", "sheet.html.txt", "a.html/sheet", ""}) {
        const std::optional<Problem> refused = refusedName(QString::fromLatin1(name), view);
        QVERIFY2(refused, name);
        QVERIFY2(refused->sentence.endsWith(QStringLiteral("end its name in %1.").arg(ends)), qPrintable(refused->sentence));
    }
}

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
