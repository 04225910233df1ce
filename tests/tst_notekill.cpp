// The program is ended in the midst of writing notes, as by kill -9, 200 times: no note that was said to be saved is lost, and
// the file always opens.
#include "core/connection.h"
#include "core/notefile.h"
#include "killednotes.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// A text by its run and its number, which grow.
using Place = std::pair<int, int>;

Place placeOf(const QString &text)
{
    return {text.section(u' ', 0, 0).toInt(), text.section(u' ', 1, 1).toInt()};
}

} // namespace

class NoteKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasSaved();

private:
    /// Ends it some time after it has said that many notes are saved.
    void run(int seed, int said, int microseconds);
    void check();
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"own/reader.sqlite"_s);
    QMap<QString, Place> m_saved; ///< what was said to be saved last, by key
    int m_said = 0, m_runsThatSaid = 0;
};

void NoteKillTest::run(int seed, int said, int microseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(DEAL_BIN_DIR "/../tests/note-writer"), {m_path, QString::number(seed)});
    QVERIFY(writer.waitForStarted());
    QList<QByteArray> lines;
    while (lines.size() <= said) { // the first says that it begins
        while (!writer.canReadLine())
            QVERIFY2(writer.waitForReadyRead(20'000), writer.readAllStandardError());
        lines << writer.readLine().chopped(1);
    }
    QCOMPARE(lines.takeFirst(), "ready");
    QThread::usleep(unsigned(microseconds));
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // it was still writing
    QList<QByteArray> rest = writer.readAllStandardOutput().split('\n');
    rest.removeLast(); // what ends in no line feed was not said
    lines << rest;
    for (const QByteArray &line : std::as_const(lines)) {
        const QList<QByteArray> parts = line.split(' ');
        QCOMPARE(parts.size(), 3);
        m_saved[QString::fromUtf8(parts.at(0))] = {parts.at(1).toInt(), parts.at(2).toInt()};
        ++m_said;
    }
    m_runsThatSaid += !lines.isEmpty();
}

void NoteKillTest::check()
{
    if (QFileInfo::exists(m_path)) {
        const Connection connection(m_path);
        const auto answer = connection.run(u"PRAGMA quick_check"_s);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.problem()));
        QCOMPARE(answer->value(0).value(0).toString(), u"ok"_s);
    }
    const auto kept = NoteFile(m_path).notes(u"killed"_s);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.problem()));
    QMap<QString, QString> texts;
    for (const Note &note : kept->notes)
        texts.insert(note.on().key, note.text);
    for (auto saved = m_saved.cbegin(); saved != m_saved.cend(); ++saved) {
        QVERIFY2(texts.contains(saved.key()), qPrintable(saved.key()));
        const QString text = texts.value(saved.key());
        const Place place = placeOf(text);
        QVERIFY2(place >= saved.value(), qPrintable(saved.key())); // a later one may have been kept and not yet been told
        QVERIFY(text == test::killedText(place.first, place.second)); // word for word
    }
}

void NoteKillTest::losesNothingThatWasSaved()
{
    std::mt19937 random(6);
    for (int seed = 1; seed <= kills; ++seed) {
        const int said = int(random() % 3);
        run(seed, said, int(random() % 20'000));
        check();
        if (QTest::currentTestFailed())
            qFatal("after kill %d", seed);
    }
    QVERIFY2(m_said > kills / 2 && m_runsThatSaid > kills / 2,
        qPrintable(u"%1 said, in %2 runs"_s.arg(m_said).arg(m_runsThatSaid))); // else there was nothing to lose
    qInfo("%d notes were said to be saved, in %d of %d runs", m_said, m_runsThatSaid, kills);
}

QTEST_GUILESS_MAIN(NoteKillTest)
#include "tst_notekill.moc"
