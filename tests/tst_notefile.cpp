// The notes in the reader's own file: what comes back as it was, what two programs write at once, and the step from the format
// that had no notes.
#include "core/articletext.h"
#include "core/connection.h"
#include "core/notefile.h"
#include "core/readerfile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

Note noteOn(const QString &key, const QString &text, NoteKind kind = NoteKind::Claim)
{
    const QDateTime time(QDate(2025, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    return {{{kind, key}, u"Title of "_s + key, QByteArray(32, 'f')}, text, {}, time, time, 0};
}

} // namespace

class NoteFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesNothingToRead();
    void keepsAsItWas_data();
    void keepsAsItWas();
    void keepsApart();
    void refuses_data();
    void refuses();
    void keepsBothTexts();
    void knowsWhatItHasAlready_data();
    void knowsWhatItHasAlready();
    void removes();
    void removesNotWhatIsNewer();
    void labels();
    void takesTheStep();
    void readsTheFormatBefore();
    void isOnTheDisk();

private:
    [[nodiscard]] Note keep(const Note &note, qint64 base = 0, const std::optional<NoteLabel> &label = {}) const
    {
        const auto kept = NoteFile(m_path).keep(u"mini"_s, note, base, label);
        if (!kept)
            qFatal("%s", qPrintable(kept.problem()));
        return *kept;
    }
    [[nodiscard]] KeptNotes read() const
    {
        const auto kept = NoteFile(m_path).notes(u"mini"_s);
        if (!kept)
            qFatal("%s", qPrintable(kept.problem()));
        return *kept;
    }
    /// A file as the program before this one made it, with a text in it.
    void makeVersionOne() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void NoteFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"own/reader.sqlite"_s);
}

void NoteFileTest::makesNothingToRead()
{
    QCOMPARE(read(), KeptNotes());
    QVERIFY(NoteFile(m_path).remove(u"mini"_s, noteOn(u"a"_s, {})));
    QVERIFY(!NoteFile(m_path).exists() && QDir(m_folder->path()).isEmpty());
}

void NoteFileTest::keepsAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"La mer."_s;
    QTest::newRow("no-break spaces") << u"« 5\u00a0% »\u202f!"_s;
    QTest::newRow("beyond the first plane") << u"😀𝒳"_s;
    QTest::newRow("right to left") << u"\u202bשלום\u202c"_s;
    QTest::newRow("lines") << u"\n\n a \r\n\tb\n"_s;
    QTest::newRow("quotation marks") << u"'; DROP TABLE note; --\"%1"_s;
    QTest::newRow("long") << QString(longestNote, u'é');
}

void NoteFileTest::keepsAsItWas()
{
    QFETCH(QString, text);
    QVERIFY(!refusedNote(text, QLocale::c()));
    const Note kept = keep(noteOn(u"a"_s, text));
    QCOMPARE(kept.revision, 1);
    QCOMPARE(read().notes, QList<Note>{kept});
    QCOMPARE(kept.text, text);
}

void NoteFileTest::keepsApart()
{
    const Note claim = keep(noteOn(u"a"_s, u"1"_s)), party = keep(noteOn(u"a"_s, u"2"_s, NoteKind::Party)),
               passage = keep(noteOn(u"a"_s, u"3"_s, NoteKind::Passage));
    QVERIFY(NoteFile(m_path).keep(u"other"_s, noteOn(u"a"_s, u"4"_s), 0, {}));
    QCOMPARE(read().notes, (QList<Note>{claim, party, passage}));
}

void NoteFileTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"U+0000"_s;
    QTest::newRow("half of a pair") << u"ab"_s + QChar(0xD83D) << u"U+d83d"_s;
    QTest::newRow("the other half") << QString(QChar(0xDE00)) + u'a' << u"U+de00"_s;
    QTest::newRow("too long") << QString(longestNote + 1, u'a') << u"100,001"_s;
}

void NoteFileTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto refused = refusedNote(text, QLocale(QLocale::English));
    QVERIFY(refused);
    QVERIFY2(refused->sentence.contains(why), qPrintable(refused->sentence));
}

/// Two programs: each writes over what it saw, and nothing of either is lost.
void NoteFileTest::keepsBothTexts()
{
    const Note first = keep(noteOn(u"a"_s, u"one"_s));
    const Note theirs = keep(noteOn(u"a"_s, u"theirs"_s), first.revision);
    QCOMPARE(theirs.text, u"theirs"_s); // written over what it knew: that is to change it
    const Note ours = keep(noteOn(u"a"_s, u"ours"_s), first.revision);
    QVERIFY2(ours.text.startsWith(u"ours\n") && ours.text.endsWith(u"theirs"), qPrintable(ours.text));
    QVERIFY(ours.text.contains(u"another window"));
    QCOMPARE(ours.revision, theirs.revision + 1);
    QCOMPARE(read().notes, QList<Note>{ours});
}

void NoteFileTest::knowsWhatItHasAlready_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("kept");
    QTest::newRow("the same") << u"same"_s << u"same"_s << u"same"_s;
    QTest::newRow("ours has theirs") << u"same"_s << u"same, and more"_s << u"same, and more"_s;
    QTest::newRow("theirs has ours") << u"same, and more"_s << u"same"_s << u"same, and more"_s;
    QTest::newRow("theirs is empty") << u" "_s << u"same"_s << u"same"_s;
}

void NoteFileTest::knowsWhatItHasAlready()
{
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    QTEST(keep(noteOn(u"a"_s, theirs)).text, "theirs");
    QTEST(keep(noteOn(u"a"_s, ours)).text, "kept");
}

void NoteFileTest::removes()
{
    const Note note = keep(noteOn(u"a"_s, u"very particular words"_s)), other = keep(noteOn(u"b"_s, u"stays"_s));
    const auto gone = NoteFile(m_path).remove(u"mini"_s, note);
    QVERIFY(gone && *gone);
    QCOMPARE(read().notes, QList<Note>{other});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("very particular")); // from the disk, too
}

void NoteFileTest::removesNotWhatIsNewer()
{
    const Note note = keep(noteOn(u"a"_s, u"one"_s)), newer = keep(noteOn(u"a"_s, u"two"_s), note.revision);
    const auto gone = NoteFile(m_path).remove(u"mini"_s, note);
    QVERIFY(gone && !*gone);
    QCOMPARE(read().notes, QList<Note>{newer});
}

void NoteFileTest::labels()
{
    const NoteLabel check{u"To check"_s, NoteColour::Red};
    Note note = noteOn(u"a"_s, u"words"_s), empty = noteOn(u"b"_s, QString());
    note.label = empty.label = check.name;
    std::ignore = keep(note, 0, check);
    std::ignore = keep(empty, 0, check);
    QCOMPARE(read().labels, QList<NoteLabel>{check});
    const NoteLabel renamed{u"Checked"_s, NoteColour::Green};
    QVERIFY(!NoteFile(m_path).putLabel(renamed, check.name));
    QCOMPARE(read().labels, QList<NoteLabel>{renamed});
    QCOMPARE(read().notes.first().label, renamed.name);
    QVERIFY(!NoteFile(m_path).removeLabel(renamed.name));
    QVERIFY(read().labels.isEmpty());
    QCOMPARE(read().notes.size(), 1); // the one that had words
    QCOMPARE(read().notes.first().label, QString());
}

void NoteFileTest::makeVersionOne() const
{
    const KeptText text{u"north"_s, u"La mer."_s, fingerprintOf(u"La mer."_s), u"north.txt"_s,
        QDateTime(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC)};
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, text));
    const QString wrong =
        Connection(m_path).runAll({u"DROP TABLE note"_s, u"DROP TABLE note_label"_s, u"PRAGMA user_version = 1"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NoteFileTest::readsTheFormatBefore()
{
    makeVersionOne();
    QCOMPARE(read(), KeptNotes());
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->size(), 1);
    QCOMPARE(Connection(m_path).run(u"PRAGMA user_version"_s)->value(0).value(0).toInt(), 1); // to read is not to write
}

void NoteFileTest::takesTheStep()
{
    makeVersionOne();
    const Note note = keep(noteOn(u"a"_s, u"words"_s));
    QCOMPARE(Connection(m_path).run(u"PRAGMA user_version"_s)->value(0).value(0).toInt(), readerFileVersion);
    QCOMPARE(read().notes, QList<Note>{note});
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->first().text, u"La mer."_s);
}

/// What SQLite calls committed in this way of keeping a log outlives the power, too (sqlite.org/pragma.html, synchronous).
void NoteFileTest::isOnTheDisk()
{
    std::ignore = keep(noteOn(u"a"_s, u"words"_s));
    QCOMPARE(Connection(m_path).run(u"PRAGMA journal_mode"_s)->value(0).value(0).toString(), u"wal"_s);
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0); // and all of it is in the file itself
}

QTEST_GUILESS_MAIN(NoteFileTest)
#include "tst_notefile.moc"
