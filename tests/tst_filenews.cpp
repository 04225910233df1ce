// The dossier's file is replaced, deleted, put back while the window shows it; the settings cannot be written. Nothing is lost,
// and a line says what happened and what can be done.
#include "session.h"
#include "ui/noticebar.h"

#include <QTemporaryDir>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 10'000; // ms
}

class FileNewsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void offersAReplacedFileAgain();
    void keepsWhatIsShown();
    void saysThatAFileIsGone();
    void saysItInTheOtherLanguage();
    void saysThatSettingsAreNotKept();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.deal"_s); }
    [[nodiscard]] test::Session session() const { return {m_folder->filePath(u"own/ini"_s), readDossier(path())}; }
    void replace() const;
    test::MiniDossier m_mini;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileNewsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_mini.path(), path()));
}

/// As programs do it that write beside the file first.
void FileNewsTest::replace() const
{
    QVERIFY(QFile::copy(QStringLiteral(DEAL_DOSSIER), path() + u".new"_s));
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path() + u".new"_s, path()));
}

void FileNewsTest::offersAReplacedFileAgain()
{
    const test::Session on = session();
    QVERIFY(!on.seen("dossierChanged"));
    const QString before = on.dossier().key;
    QTest::qWait(1500); // it has looked once
    replace();
    QTRY_VERIFY_WITH_TIMEOUT(on.seen("dossierChanged"), soon);
    QVERIFY(on.read().contains(u"has changed since it was opened"_s));
    QCOMPARE(on.dossier().key, before);
    on.seen<QToolButton>("openAgain")->click();
    QTRY_VERIFY_WITH_TIMEOUT(on.dossier().key != before, soon);
    on.settle();
    QVERIFY(!on.seen("dossierChanged"));
}

void FileNewsTest::keepsWhatIsShown()
{
    const test::Session on = session();
    replace();
    QTRY_VERIFY_WITH_TIMEOUT(on.seen("keepShown"), soon);
    const QString before = on.dossier().key;
    on.seen<QToolButton>("keepShown")->click();
    on.settle();
    QVERIFY(!on.seen("dossierChanged"));
    QCOMPARE(on.dossier().key, before);
    QTest::qWait(1000); // it stays away
    QVERIFY(!on.seen("dossierChanged"));
}

void FileNewsTest::saysThatAFileIsGone()
{
    const test::Session on = session();
    const QString aside = path() + u".aside"_s;
    QVERIFY(QFile::rename(path(), aside));
    QTRY_VERIFY_WITH_TIMEOUT(on.seen("dossierChanged"), soon);
    QVERIFY(on.read().contains(u"is no longer there"_s));
    QVERIFY(!on.seen("openAgain"));
    QVERIFY(QFile::rename(aside, path())); // it was only moved: all is well again
    QTRY_VERIFY_WITH_TIMEOUT(!on.seen("dossierChanged"), soon);
}

void FileNewsTest::saysItInTheOtherLanguage()
{
    const test::Session on = session();
    replace();
    QTRY_VERIFY_WITH_TIMEOUT(on.seen("dossierChanged"), soon);
    on->setLanguage(u"fr"_s);
    on.settle();
    QVERIFY(on.seen("dossierChanged"));
    QVERIFY(on.seen("keepShown"));
}

/// Where the folder should be stands a file: for root, too, nothing can be written there.
void FileNewsTest::saysThatSettingsAreNotKept()
{
    QFile inTheWay(m_folder->filePath(u"own"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const test::Session on = session();
    QTRY_VERIFY_WITH_TIMEOUT(on.seen("settingsNotKept"), soon);
    QVERIFY(on.read().contains(u"cannot be kept"_s));
    on->setLook(LookChoice::Dark); // it works all the same
    on.settle();
    QVERIFY(on.seen("settingsNotKept"));
    Q_EMIT on.seen<NoticeBar>("settingsNotKept")->putAway();
    on.settle();
    QVERIFY(!on.seen("settingsNotKept"));
}

QTEST_MAIN(FileNewsTest)
#include "tst_filenews.moc"
