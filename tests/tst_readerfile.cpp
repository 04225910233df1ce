// The reader's own file: what is kept in it, what is never written over, and what is gone once it is forgotten.
#include "core/articletext.h"
#include "core/connection.h"
#include "core/readerfile.h"
#include "foldercopy.h"

#include <future>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

KeptText textOf(const QString &article, const QString &words, const QString &name = u"north.txt"_s)
{
    return {article, words, fingerprintOf(words), name, QDateTime(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC)};
}

QString ask(const QString &path, const QString &question)
{
    const Connection connection(path);
    const auto rows = connection.run(question);
    return rows ? rows->value(0).value(0).toString() : rows.problem();
}

void tell(const QString &path, const QStringList &statements)
{
    const QString wrong = Connection(path).runAll(statements);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

} // namespace

class ReaderFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isWhereTheReadersDataIs();
    void makesNothingUntilSomethingIsKept();
    void keepsFromRunToRun();
    void keepsPasted();
    void isPrivate();
    void keepsAsItSays();
    void keepsEachDossierApart();
    void replaces();
    void forgets();
    void forgetsOnDisk();
    void keepsNoTextThatWouldChange_data();
    void keepsNoTextThatWouldChange();
    void keepsWhatIsAcceptedAsText_data();
    void keepsWhatIsAcceptedAsText();
    void oneAlteredTextLeavesTheOthers();
    void letsTwoHaveItOpen();
    void letsTwoMakeIt();
    void writesOverNothing_data();
    void writesOverNothing();
    void takesAnEmptyFile();
    void saysWhatCannotBeWritten();
    void refusesWhatIsNoText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ReaderFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/deal-explorer/reader.sqlite"_s);
}

void ReaderFileTest::isWhereTheReadersDataIs()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    QCOMPARE(ReaderFile::ownPath(), m_path);
    QCOMPARE(ReaderFile().path(), m_path);
}

void ReaderFileTest::makesNothingUntilSomethingIsKept()
{
    const ReaderFile file(m_path);
    const auto texts = file.texts(u"mini"_s);
    QVERIFY(texts && texts->isEmpty());
    QVERIFY(!file.forget(u"mini"_s, u"north"_s));
    QVERIFY(!file.exists() && QDir(m_folder->path()).isEmpty());
}

void ReaderFileTest::keepsFromRunToRun()
{
    const KeptText north = textOf(u"north"_s, u"La mer, « été » 😀\n\n"_s), south = textOf(u"south"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, south));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, north));
    const auto texts = ReaderFile(m_path).texts(u"mini"_s);
    QVERIFY2(texts, texts ? "" : qPrintable(texts.problem()));
    QCOMPARE(texts->good, (QList<KeptText>{north, south}));
}

void ReaderFileTest::keepsPasted()
{
    const KeptText pasted = textOf(u"north"_s, u"La mer."_s, QString());
    const auto problem = ReaderFile(m_path).keep(u"mini"_s, pasted);
    QVERIFY2(!problem, problem ? qPrintable(problem->sentence) : "");
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->first().name, QString());
}

void ReaderFileTest::isPrivate()
{
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"north"_s, u"La mer."_s)));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_path), owner);
    QCOMPARE(QFile::permissions(QFileInfo(m_path).absolutePath()), owner | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QDir(QFileInfo(m_path).absolutePath()).entryList(QDir::Files), QStringList{u"reader.sqlite"_s}); // no log stays
}

void ReaderFileTest::keepsAsItSays()
{
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"north"_s, u"La mer."_s)));
    QCOMPARE(ask(m_path, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(ask(m_path, u"PRAGMA application_id"_s).toInt(), readerFileApplicationId);
    QCOMPARE(ask(m_path, u"PRAGMA user_version"_s).toInt(), readerFileVersion);
    QCOMPARE(ask(m_path,
                 u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
        u"0"_s);
    QCOMPARE(ask(m_path, u"SELECT added FROM article_text"_s), u"2025-02-03T04:05:06Z"_s);
    QCOMPARE(ask(m_path, u"SELECT lower(hex(sha256)) FROM article_text"_s).toLatin1(), fingerprintOf(u"La mer."_s).toHex());
}

void ReaderFileTest::keepsEachDossierApart()
{
    const KeptText one = textOf(u"a"_s, u"La mer."_s), other = textOf(u"a"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"one"_s, one) && !ReaderFile(m_path).keep(u"other"_s, other));
    QCOMPARE(ReaderFile(m_path).texts(u"one"_s)->good, QList<KeptText>{one});
    QVERIFY(!ReaderFile(m_path).forget(u"one"_s, u"a"_s));
    QVERIFY(ReaderFile(m_path).texts(u"one"_s)->isEmpty());
    QCOMPARE(ReaderFile(m_path).texts(u"other"_s)->good, QList<KeptText>{other});
}

void ReaderFileTest::replaces()
{
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"La mer."_s)));
    const KeptText second = textOf(u"a"_s, u"Le vent."_s, u"b.txt"_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, second));
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->good, QList<KeptText>{second});
}

void ReaderFileTest::forgets()
{
    const KeptText kept = textOf(u"b"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"La mer."_s)) && !ReaderFile(m_path).keep(u"mini"_s, kept));
    QVERIFY(!ReaderFile(m_path).forget(u"mini"_s, u"a"_s));
    QVERIFY(!ReaderFile(m_path).forget(u"mini"_s, u"a"_s));
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->good, QList<KeptText>{kept});
}

/// In no byte of any file of the folder, even while another program keeps the log from being thrown away.
void ReaderFileTest::forgetsOnDisk()
{
    const QString words = u"Un matin d'hiver sur la digue. "_s.repeated(2000); // over many pages
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, words)));
    const auto bytes = [this] {
        QByteArray all;
        const QDir folder(QFileInfo(m_path).absolutePath());
        for (const QString &name : folder.entryList(QDir::Files))
            all += contentOf(folder.filePath(name));
        return all;
    };
    QVERIFY(bytes().contains("matin d'hiver"));
    const Connection other(m_path);
    QVERIFY(other.run(u"SELECT count(*) FROM article_text"_s));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"Autre chose."_s)));
    QVERIFY(!bytes().contains("matin d'hiver")); // replaced
    QVERIFY(bytes().contains("Autre chose."));
    QVERIFY(!ReaderFile(m_path).forget(u"mini"_s, u"a"_s));
    QVERIFY(!bytes().contains("Autre chose."));
}

void ReaderFileTest::keepsNoTextThatWouldChange_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a mark") << u"\uFEFFLa mer."_s;
    QTest::newRow("U+FFFE") << u"La mer"_s + QChar(0xFFFE);
    QTest::newRow("U+FFFF") << u"La mer"_s + QChar(0xFFFF);
    QTest::newRow("half a pair, at the end") << u"La mer"_s + QChar(0xD83D);
    QTest::newRow("half a pair, within") << u"La"_s + QChar(0xDE00) + u" mer"_s;
}

/// SQLite would give it back as another text; and what was kept before stays.
void ReaderFileTest::keepsNoTextThatWouldChange()
{
    QFETCH(const QString, words);
    const KeptText before = textOf(u"a"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, before));
    const auto problem = ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, words));
    QVERIFY(problem && problem->sentence.contains(u"cannot be kept"));
    QCOMPARE(*ReaderFile(m_path).texts(u"mini"_s), (KeptTexts{{before}, {}}));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, before)); // and the file is as free as before
}

void ReaderFileTest::keepsWhatIsAcceptedAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFLa mer.");
    QTest::newRow("a mark within") << u"La \uFEFFmer."_s.toUtf8();
    QTest::newRow("line ends") << QByteArray("La\vmer\r\n\xE2\x80\xA8.");
    QTest::newRow("no characters, but given back") << QByteArray("\xEF\xB7\x90\xF0\x9F\xBF\xBE\xF4\x8F\xBF\xBF");
    QTest::newRow("private ones and unusual spaces") << u"\uE000\u00a0\u202f\u200b\ufffd😀"_s.toUtf8();
}

void ReaderFileTest::keepsWhatIsAcceptedAsText()
{
    QFETCH(const QByteArray, bytes);
    const auto words = articleFromBytes(bytes, u"a.txt"_s);
    QVERIFY2(words, words ? "" : qPrintable(words.problem()));
    const KeptText text = textOf(u"a"_s, *words);
    const auto problem = ReaderFile(m_path).keep(u"mini"_s, text);
    QVERIFY2(!problem, problem ? qPrintable(problem->sentence) : "");
    QCOMPARE(*ReaderFile(m_path).texts(u"mini"_s), (KeptTexts{{text}, {}}));
}

void ReaderFileTest::oneAlteredTextLeavesTheOthers()
{
    const KeptText bad = textOf(u"north"_s, u"La mer."_s), good = textOf(u"south"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, bad) && !ReaderFile(m_path).keep(u"mini"_s, good));
    const auto alter = [this] { tell(m_path, {u"UPDATE article_text SET text = 'La mère.' WHERE article = 'north'"_s}); };
    alter();
    const auto texts = ReaderFile(m_path).texts(u"mini"_s);
    QVERIFY2(texts, texts ? "" : qPrintable(texts.problem()));
    QCOMPARE(texts->good, QList<KeptText>{good});
    QCOMPARE(texts->faults.size(), 1);
    const QString fault = texts->faults.first();
    QVERIFY2(fault.contains(u"“north”") && fault.contains(u"again") && fault.contains(u"reader.sqlite"), qPrintable(fault));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, bad)); // replaced
    QCOMPARE(*ReaderFile(m_path).texts(u"mini"_s), (KeptTexts{{bad, good}, {}}));
    alter();
    QVERIFY(!ReaderFile(m_path).forget(u"mini"_s, u"north"_s)); // or forgotten
    QCOMPARE(*ReaderFile(m_path).texts(u"mini"_s), (KeptTexts{{good}, {}}));
}

void ReaderFileTest::letsTwoHaveItOpen()
{
    const KeptText first = textOf(u"a"_s, u"La mer."_s), second = textOf(u"b"_s, u"Le vent."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, first));
    const Connection reading(m_path);
    QVERIFY(reading.run(u"BEGIN"_s) && reading.run(u"SELECT count(*) FROM article_text"_s)); // it sees the file as it is now
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, second));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"c"_s, u"Rien."_s)));
    const auto problem = ReaderFile(m_path).forget(u"mini"_s, u"c"_s);
    QVERIFY(!problem); // it is done
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->good, (QList<KeptText>{first, second}));
    QVERIFY(ReaderFile(m_path).remark().contains(u"Another program has your own file")); // forgotten, but in its log still
    const KeptText third = textOf(u"b"_s, u"Le vent du nord."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, third)); // replaced
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->good, (QList<KeptText>{first, third}));
    QVERIFY(!ReaderFile(m_path).remark().isEmpty());
    QVERIFY(reading.run(u"COMMIT"_s));
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, second)); // whoever writes next empties it
    QCOMPARE(ReaderFile(m_path).remark(), QString());
    const Connection writing(m_path, u"QSQLITE_BUSY_TIMEOUT=0"_s);
    QVERIFY(writing.run(u"BEGIN IMMEDIATE"_s));
    const auto locked = ReaderFile(m_path).forget(u"mini"_s, u"a"_s); // it waits, and says so in the end
    QVERIFY(locked && locked->sentence.contains(u"locked"));
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->size(), 2);
    QVERIFY(writing.run(u"ROLLBACK"_s));
    QVERIFY(!ReaderFile(m_path).forget(u"mini"_s, u"a"_s));
}

void ReaderFileTest::letsTwoMakeIt()
{
    const auto keep = [this](const char *article) {
        return std::async(std::launch::async, [this, article] {
            const auto problem = ReaderFile(m_path).keep(u"mini"_s, textOf(QString::fromLatin1(article), u"La mer."_s));
            return problem ? problem->sentence : QString();
        });
    };
    auto one = keep("a"), two = keep("b"), three = keep("c");
    QCOMPARE((QStringList{one.get(), two.get(), three.get()}), (QStringList{{}, {}, {}}));
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->size(), 3);
}

void ReaderFileTest::writesOverNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("problem");
    QTest::newRow("text") << u"text"_s << u"is damaged"_s;
    QTest::newRow("cut short") << u"cut"_s << u"is damaged"_s;
    QTest::newRow("overwritten in the middle") << u"noise"_s << u"is damaged"_s;
    QTest::newRow("another program's") << u"other"_s << u"of another program"_s;
    QTest::newRow("another program's, with nothing in it") << u"hollow"_s << u"of another program"_s;
    QTest::newRow("a version before the first") << u"older"_s << u"is damaged"_s;
    QTest::newRow("no version") << u"none"_s << u"is damaged"_s;
    QTest::newRow("a newer version") << u"newer"_s << u"newer Deal Explorer"_s;
}

void ReaderFileTest::writesOverNothing()
{
    QFETCH(const QString, what);
    QFETCH(const QString, problem);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"La mer. "_s.repeated(3000))));
    const QByteArray whole = contentOf(m_path);
    if (what == u"text")
        writeFile(m_path, "This is no database at all, and longer than a header of one is.");
    if (what == u"cut")
        writeFile(m_path, whole.left(whole.size() / 2));
    if (what == u"noise")
        writeFile(m_path, QByteArray(whole).replace(4096, 4096, QByteArray(4096, '\xA5')));
    if (what == u"other")
        tell(m_path, {u"PRAGMA application_id = 7"_s});
    if (what == u"hollow" && QFile::remove(m_path))
        tell(m_path, {u"PRAGMA application_id = 7"_s});
    if (what == u"older")
        tell(m_path, {u"PRAGMA user_version = -1"_s});
    if (what == u"none")
        tell(m_path, {u"PRAGMA user_version = 0"_s});
    if (what == u"newer")
        tell(m_path, {u"PRAGMA user_version = %1"_s.arg(readerFileVersion + 1)});
    const QByteArray before = contentOf(m_path);
    const ReaderFile file(m_path);
    const auto texts = file.texts(u"mini"_s);
    QVERIFY(!texts);
    QVERIFY2(texts.problem().contains(problem) && texts.problem().contains(u"reader.sqlite"), qPrintable(texts.problem()));
    QCOMPARE(contentOf(m_path), before);
    const auto kept = file.keep(u"mini"_s, textOf(u"b"_s, u"Le vent."_s)), forgotten = file.forget(u"mini"_s, u"a"_s);
    QVERIFY(kept && forgotten);
    QCOMPARE(kept->sentence, texts.problem());
    QCOMPARE(forgotten->sentence, texts.problem());
    QCOMPARE(contentOf(m_path), before);
}

/// A program that was killed at the worst moment leaves one.
void ReaderFileTest::takesAnEmptyFile()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
    writeFile(m_path, {});
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(ReaderFile(m_path).texts(u"mini"_s)->isEmpty());
    const KeptText text = textOf(u"a"_s, u"La mer."_s);
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, text));
    QCOMPARE(ReaderFile(m_path).texts(u"mini"_s)->good, QList<KeptText>{text});
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther))); // and is private from now on
}

void ReaderFileTest::saysWhatCannotBeWritten()
{
    writeFile(m_folder->filePath(u"data"_s), "a file where the folder would be");
    const auto problem = ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"La mer."_s));
    QVERIFY(problem && problem->sentence.contains(u"cannot be made"));
    init();
    QVERIFY(!ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, u"La mer."_s)));
    const QString folder = QFileInfo(m_path).absolutePath();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const bool bound = !QFileInfo(folder).isWritable(); // who may do everything is bound by no permission
    const auto closed = ReaderFile(m_path).keep(u"mini"_s, textOf(u"b"_s, u"Le vent."_s));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!bound)
        QSKIP("permissions bind nobody here");
    QVERIFY(closed && closed->sentence.contains(u"may not be written"));
}

void ReaderFileTest::refusesWhatIsNoText()
{
    KeptText wrong = textOf(u"a"_s, u"La mer."_s);
    wrong.sha256.chop(1);
    QVERIFY(ReaderFile(m_path).keep(u"mini"_s, wrong)->sentence.contains(u"32 bytes"));
    QVERIFY(ReaderFile(m_path).keep(u"mini"_s, textOf(u"a"_s, QString()))->sentence.contains(u"not empty"));
    QVERIFY(ReaderFile(m_path).keep(QString(), textOf(u"a"_s, u"La mer."_s))->sentence.contains(u"a key"));
    QVERIFY(ReaderFile(m_path).texts(u"mini"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(ReaderFileTest)
#include "tst_readerfile.moc"
