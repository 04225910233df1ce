// The disk is full, or may not be written: a small file system of the test's own, which nobody else sees. Nothing that was typed
// or kept is lost, and each failure is a sentence.
#include "core/notebook.h"
#include "core/readerfile.h"
#include "core/savefile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 20'000; // ms

NoteSubject subject()
{
    return {{NoteKind::Claim, u"a"_s}, u"A claim"_s, QByteArray(32, 'x')};
}

} // namespace

class FaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsWhatWasThereOnAFullDisk();
    void savesANoteOnceThereIsRoom();
    void keepsNoTextOnAFullDisk();
    void saysThatTheDiskMayNotBeWritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void fillUp() const;
    void makeRoom() const { QVERIFY(QFile::remove(path(u"filler"_s))); }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

void FaultsTest::initTestCase()
{
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        QSKIP("only root may have file systems of its own");
}

void FaultsTest::init()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    m_mounted = mount("none", folder.constData(), "tmpfs", 0, "size=512k") == 0;
    if (!m_mounted)
        QSKIP("no file system can be mounted here");
}

void FaultsTest::cleanup()
{
    if (m_mounted)
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

/// To the last byte.
void FaultsTest::fillUp() const
{
    QFile filler(path(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qsizetype size = 65'536; size > 0; size /= 2)
        while (filler.write(QByteArray(size, 'x')) == size) { }
}

void FaultsTest::keepsWhatWasThereOnAFullDisk()
{
    const QString file = path(u"claims.csv"_s);
    QVERIFY(saveFile(file, "before"));
    fillUp();
    const auto written = saveFile(file, QByteArray(10'000, 'y'));
    QVERIFY(!written);
    QVERIFY2(written.problem().contains(u"the disk may be full"_s), qPrintable(written.problem()));
    QFile there(file);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "before");
    QCOMPARE(
        QDir(m_folder.path()).entryList(QDir::Files), QStringList({u"claims.csv"_s, u"filler"_s})); // and nothing half written
}

void FaultsTest::savesANoteOnceThereIsRoom()
{
    Dossier dossier;
    dossier.key = u"full"_s;
    const NoteFile file(path(u"own/reader.sqlite"_s));
    NoteBook book(dossier, file);
    book.setPause(std::chrono::milliseconds(1));
    book.type(subject(), u"Short."_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.state(subject().on).kind, NoteState::Kind::Saved, soon);
    fillUp();
    const QString words = u"Much that was typed. "_s.repeated(2000);
    book.type(subject(), words);
    QTRY_COMPARE_WITH_TIMEOUT(book.state(subject().on).kind, NoteState::Kind::Failed, soon);
    const QString problem = book.state(subject().on).problem;
    QVERIFY2(problem.contains(u"disk is full"_s), qPrintable(problem));
    QCOMPARE(book.text(subject().on), words); // in memory
    const QTemporaryDir elsewhere; // a full disk has not even the room that reading takes
    QVERIFY(QFile::copy(path(u"own/reader.sqlite"_s), elsewhere.filePath(u"copy"_s)));
    const auto before = NoteFile(elsewhere.filePath(u"copy"_s)).notes(u"full"_s);
    QVERIFY2(before, before ? "" : qPrintable(before.problem()));
    QCOMPARE(before->notes.value(0).text, u"Short."_s); // and on the disk
    makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(book.state(subject().on).kind, NoteState::Kind::Saved, soon); // by itself
    QCOMPARE(file.notes(u"full"_s)->notes.value(0).text, words);
}

void FaultsTest::keepsNoTextOnAFullDisk()
{
    const ReaderFile file(path(u"own/reader.sqlite"_s));
    const QDateTime now(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC);
    QVERIFY(!file.keep(
        u"full"_s, {u"north"_s, u"La mer."_s, QCryptographicHash::hash("La mer.", QCryptographicHash::Sha256), {}, now}));
    fillUp();
    const QByteArray words = QByteArray("Le vent. ").repeated(8000);
    const auto problem = file.keep(
        u"full"_s, {u"south"_s, QString::fromUtf8(words), QCryptographicHash::hash(words, QCryptographicHash::Sha256), {}, now});
    QVERIFY(problem);
    QVERIFY2(problem->sentence.contains(u"disk is full"_s), qPrintable(problem->sentence));
    makeRoom();
    const auto texts = file.texts(u"full"_s);
    QVERIFY2(texts, texts ? "" : qPrintable(texts.problem()));
    QCOMPARE(texts->size(), 1);
    QCOMPARE(texts->first().text, u"La mer."_s);
}

void FaultsTest::saysThatTheDiskMayNotBeWritten()
{
    QVERIFY(saveFile(path(u"a.csv"_s), "before"));
    QCOMPARE(mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto written = saveFile(path(u"a.csv"_s), "after");
    QVERIFY(!written);
    QVERIFY2(written.problem().contains(u"could not be written"_s), qPrintable(written.problem()));
    Dossier dossier;
    dossier.key = u"readonly"_s;
    NoteBook book(dossier, NoteFile(path(u"own/reader.sqlite"_s)));
    book.setPause(std::chrono::milliseconds(1));
    book.type(subject(), u"Typed."_s);
    QTRY_COMPARE_WITH_TIMEOUT(book.state(subject().on).kind, NoteState::Kind::Failed, soon);
    QVERIFY(book.state(subject().on).problem.contains(u"cannot be made"_s));
    QCOMPARE(book.text(subject().on), u"Typed."_s);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
