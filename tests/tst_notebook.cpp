// The note book: it saves by itself, says how that stands, loses nothing of what cannot be saved, and takes back what was
// removed.
#include "core/connection.h"
#include "core/notebook.h"
#include "core/noteexport.h"
#include "core/notemodel.h"
#include "minidossier.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = NoteState::Kind;

constexpr int soon = 10'000; // ms

} // namespace

class NoteBookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void init();
    void savesWithinASecond();
    void savesWhoTypesOn();
    void savesWhenItEnds();
    void anEmptiedNoteIsNone();
    void keepsWhatCannotBeSaved();
    void waitsForAnotherProgram();
    void refusesWhatIsNoText();
    void twoBooks();
    void twoBooksAtOnce();
    void takesBack();
    void takesBackInTurn();
    void labels();
    void knowsWhatHasChanged();
    void filtersAndSorts();
    void showsItsRows();
    void exports();

private:
    [[nodiscard]] std::unique_ptr<NoteBook> book() const { return std::make_unique<NoteBook>(m_dossier, NoteFile(m_path)); }
    [[nodiscard]] NoteSubject claim(int id) const { return noteSubject(m_dossier, ClaimId(id), m_words); }
    [[nodiscard]] KeptNotes read() const { return *NoteFile(m_path).notes(m_dossier.key); }
    MiniDossier m_mini;
    Dossier m_dossier;
    Words m_words{u"en"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void NoteBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"own/reader.sqlite"_s);
}

void NoteBookTest::savesWithinASecond()
{
    const auto notes = book();
    const NoteKey on = claim(0).on;
    QCOMPARE(notes->state(on).kind, Kind::Nothing);
    QElapsedTimer clock;
    clock.start();
    notes->type(claim(0), u"Words."_s);
    QCOMPARE(notes->state(on).kind, Kind::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(notes->state(on).kind, Kind::Saved, soon);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed()))); // a second, on a machine that is not busy
    QCOMPARE(read().notes.size(), 1);
    QCOMPARE(read().notes.first().text, u"Words."_s);
    QCOMPARE(notes->notes().value(on), read().notes.first());
    QCOMPARE(notes->notedIds().claims, QSet<int>{0});
}

void NoteBookTest::savesWhoTypesOn()
{
    const auto notes = book();
    QString text;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 2'500;) {
        notes->type(claim(0), text += u'x');
        QTest::qWait(50);
    }
    QVERIFY(read().notes.value(0).revision > 1); // no pause was long enough to wait for
}

void NoteBookTest::savesWhenItEnds()
{
    {
        const auto notes = book();
        notes->type(claim(0), u"To the last letter"_s);
    }
    QCOMPARE(read().notes.value(0).text, u"To the last letter"_s);
}

void NoteBookTest::anEmptiedNoteIsNone()
{
    const auto notes = book();
    notes->type(claim(0), u"Words."_s);
    QCOMPARE(notes->finish(), QString());
    notes->type(claim(0), u" \n"_s);
    QCOMPARE(notes->finish(), QString());
    QVERIFY(notes->notes().isEmpty() && read().notes.isEmpty());
    QCOMPARE(notes->state(claim(0).on).kind, Kind::Nothing);
}

void NoteBookTest::keepsWhatCannotBeSaved()
{
    QFile obstacle(m_folder->filePath(u"own"_s)); // where the folder would be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    const auto notes = book();
    notes->type(claim(0), u"Words."_s);
    QTRY_COMPARE_WITH_TIMEOUT(notes->state(claim(0).on).kind, Kind::Failed, soon);
    QVERIFY(notes->state(claim(0).on).problem.contains(u"cannot be made"));
    QCOMPARE(notes->text(claim(0).on), u"Words."_s);
    QVERIFY(!notes->finish().isEmpty());
    QVERIFY(obstacle.remove());
    QTRY_COMPARE_WITH_TIMEOUT(notes->state(claim(0).on).kind, Kind::Saved, soon); // by itself
    QCOMPARE(read().notes.value(0).text, u"Words."_s);
}

void NoteBookTest::waitsForAnotherProgram()
{
    const auto notes = book();
    notes->type(claim(0), u"One."_s);
    QCOMPARE(notes->finish(), QString());
    {
        const Connection other(m_path);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        notes->type(claim(0), u"Two."_s);
        QElapsedTimer clock;
        clock.start();
        notes->saveNow();
        QVERIFY(clock.elapsed() < 500); // who types does not wait
        QTRY_COMPARE_WITH_TIMEOUT(notes->state(claim(0).on).kind, Kind::Failed, soon);
        QVERIFY2(notes->state(claim(0).on).problem.contains(u"another program"), qPrintable(notes->state(claim(0).on).problem));
        QVERIFY(other.run(u"ROLLBACK"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(notes->state(claim(0).on).kind, Kind::Saved, soon);
    QCOMPARE(read().notes.value(0).text, u"Two."_s);
}

void NoteBookTest::refusesWhatIsNoText()
{
    const auto notes = book();
    notes->type(claim(0), u"a"_s + QChar(0));
    notes->saveNow();
    QCOMPARE(notes->state(claim(0).on).kind, Kind::Failed);
    QVERIFY(notes->state(claim(0).on).problem.contains(u"U+0000"));
    notes->type(claim(0), u"a"_s);
    QCOMPARE(notes->finish(), QString());
}

/// One looks, and sees what the other wrote; then both write over the same.
void NoteBookTest::twoBooks()
{
    const auto one = book(), two = book();
    one->type(claim(0), u"One."_s);
    QCOMPARE(one->finish(), QString());
    QVERIFY(two->notes().isEmpty());
    two->look();
    QCOMPARE(two->finish(), QString());
    QCOMPARE(two->text(claim(0).on), u"One."_s);
    two->type(claim(0), u"One. And two."_s);
    QCOMPARE(two->finish(), QString());
    const QSignalSpy mixed(one.get(), &NoteBook::mixed);
    one->type(claim(0), u"Something else."_s);
    QCOMPARE(one->finish(), QString());
    QCOMPARE(mixed.size(), 1);
    const QString text = read().notes.value(0).text;
    QVERIFY2(text.contains(u"Something else.") && text.contains(u"One. And two."), qPrintable(text));
    QCOMPARE(one->text(claim(0).on), text);
}

/// Each word that either types is in the file in the end.
void NoteBookTest::twoBooksAtOnce()
{
    const auto one = book(), two = book();
    one->setPause(std::chrono::milliseconds(5));
    two->setPause(std::chrono::milliseconds(7));
    for (int i = 0; i < 20; ++i) {
        one->type(claim(0), one->text(claim(0).on) + u" a%1."_s.arg(i));
        two->type(claim(0), two->text(claim(0).on) + u" b%1."_s.arg(i));
        QTest::qWait(int(QRandomGenerator::global()->bounded(20)));
    }
    QCOMPARE(one->finish(), QString());
    QCOMPARE(two->finish(), QString());
    QCOMPARE(one->finish(), QString());
    const QString text = read().notes.value(0).text;
    for (int i = 0; i < 20; ++i)
        QVERIFY2(text.contains(u"a%1."_s.arg(i)) && text.contains(u"b%1."_s.arg(i)), qPrintable(text));
}

void NoteBookTest::takesBack()
{
    const auto notes = book();
    notes->type(claim(0), u"Words."_s);
    QCOMPARE(notes->finish(), QString());
    const Note before = read().notes.first();
    const QSignalSpy removed(notes.get(), &NoteBook::removed);
    notes->remove(claim(0).on);
    QCOMPARE(removed.size(), 1);
    QVERIFY(notes->notes().isEmpty() && notes->canTakeBack());
    QCOMPARE(notes->finish(), QString());
    QVERIFY(read().notes.isEmpty());
    QCOMPARE(notes->takeBack(), std::optional(claim(0).on));
    QVERIFY(!notes->canTakeBack());
    QCOMPARE(notes->finish(), QString());
    QCOMPARE(read().notes.first().text, before.text);
    QCOMPARE(read().notes.first().created, before.created);
}

void NoteBookTest::takesBackInTurn()
{
    const auto notes = book();
    for (int i = 0; i < 2; ++i)
        notes->type(claim(i), u"Words %1."_s.arg(i));
    QCOMPARE(notes->finish(), QString());
    for (int i = 0; i < 2; ++i)
        notes->remove(claim(i).on);
    notes->type(claim(1), u"Since."_s); // what was written since stays, too
    QCOMPARE(notes->takeBack(), std::optional(claim(1).on));
    QCOMPARE(notes->takeBack(), std::optional(claim(0).on));
    QVERIFY(!notes->takeBack());
    QCOMPARE(notes->finish(), QString());
    QCOMPARE(read().notes.size(), 2);
    QCOMPARE(notes->text(claim(1).on), u"Words 1.\n\nSince."_s);
}

void NoteBookTest::labels()
{
    const auto notes = book();
    const NoteLabel label{u"To check"_s, NoteColour::Amber};
    notes->putLabel(label);
    QCOMPARE(notes->finish(), QString());
    QCOMPARE(notes->finish(), QString()); // and what is read after that
    QCOMPARE(notes->labels(), QList<NoteLabel>{label});
    notes->setLabel(claim(0), label.name); // without a word
    QCOMPARE(notes->finish(), QString());
    QCOMPARE(read().notes.value(0).label, label.name);
    notes->setLabel(claim(0), {});
    QCOMPARE(notes->finish(), QString());
    QVERIFY(read().notes.isEmpty());
}

/// A dossier that changes under a note keeps the note, and says so.
void NoteBookTest::knowsWhatHasChanged()
{
    const auto notes = book();
    notes->type(claim(0), u"Words."_s);
    notes->type(noteSubject(m_dossier, PartyId(0), m_words), u"Who."_s);
    notes->type(noteSubject(m_dossier, PassageId(0), m_words), u"What."_s);
    QCOMPARE(notes->finish(), QString());
    Dossier now = m_dossier;
    for (const Note &note : read().notes) {
        QCOMPARE(standingOf(now, note, m_words), NoteStanding::AsWritten);
        QCOMPARE(standingOf(now, note, Words(u"fr"_s)), NoteStanding::AsWritten); // in whatever language
        QCOMPARE(standingWords(now, note, m_words), QString());
    }
    now.claims[0].summary.texts.emplace_back(u"en"_s, u"More."_s);
    now.parties[0].seat.texts.emplace_back(u"xx"_s, u"Elsewhere"_s);
    now.passages[0].exact += u'!';
    for (const Note &note : read().notes) {
        QCOMPARE(standingOf(now, note, m_words), NoteStanding::Changed);
        QVERIFY(standingWords(now, note, m_words).contains(u"since the note was written"));
    }
    Note gone = read().notes.first();
    gone.subject.on.key = u"no-such-thing"_s;
    QCOMPARE(standingOf(now, gone, m_words), NoteStanding::Gone);
    QVERIFY(standingWords(now, gone, m_words).contains(u"No longer"));
    QVERIFY(noteAnswers(now, gone.on(), {}));
    Filter filter;
    filter.parties = {PartyId(0)};
    QVERIFY(!noteAnswers(now, gone.on(), filter));
}

void NoteBookTest::filtersAndSorts()
{
    const auto notes = book();
    Focus focus(m_dossier);
    NoteModel model(focus, *notes, m_words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (int i = 2; i >= 0; --i) {
        notes->type(claim(i), u"Été %1."_s.arg(i));
        QCOMPARE(notes->finish(), QString());
        QTest::qWait(5);
    }
    const auto shown = [&] {
        QStringList keys;
        for (const Note &note : model.notes())
            keys << note.on().key;
        return keys;
    };
    QStringList deal{claim(0).on.key, claim(1).on.key, claim(2).on.key};
    QCOMPARE(shown(), deal); // claim 0 was written last
    notes->type(claim(2), u"Été, à la fin"_s);
    QCOMPARE(notes->finish(), QString());
    QCOMPARE(shown().first(), deal.at(2));
    model.sort(NoteOrder::Deal);
    QCOMPARE(shown(), deal);
    model.search(u"ETE"_s);
    QCOMPARE(model.rowCount(), 3);
    model.search(u"a la fin"_s);
    QCOMPARE(shown(), QStringList{deal.at(2)});
    model.search({});
    model.showLabel(QString());
    QCOMPARE(model.rowCount(), 3);
    model.showLabel(u"none such"_s);
    QCOMPARE(model.rowCount(), 0);
    model.showLabel({});
    Filter filter;
    filter.parties = {m_dossier.claim(ClaimId(0)).parties.first().party};
    focus.setFilter(filter);
    QStringList passing;
    for (int i = 0; i < 3; ++i)
        if (answers(m_dossier, ClaimId(i), filter))
            passing << deal.at(i);
    QCOMPARE(shown(), passing);
    notes->remove(claim(0).on);
    QVERIFY(!shown().contains(deal.at(0)));
}

void NoteBookTest::showsItsRows()
{
    const auto notes = book();
    Focus focus(m_dossier);
    const NoteModel model(focus, *notes, m_words);
    notes->type(claim(0), QString(1000, u'x') + u"\nand more"_s);
    QCOMPARE(notes->finish(), QString());
    const auto row = model.index(0).data(NoteRowRole).value<NoteRow>();
    QCOMPARE(row.title, m_words.text(m_dossier.claim(ClaimId(0)).title));
    QVERIFY(row.text.size() < 300 && row.text.endsWith(u'…'));
    QVERIFY(row.standing.isEmpty());
    const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(said.contains(row.title) && said.contains(row.kind) && said.contains(row.text));
    QCOMPARE(model.index(0).data(ClaimIdRole).toInt(), 0);
    QVERIFY(!model.index(0).data(PartyIdRole).isValid());
    const Measure measure = [](const QString &text, TextStyle, qreal width) {
        const qreal line = qreal(text.size()) * 8;
        return width < 0 || line <= width ? QSizeF(line, 20) : QSizeF(width, 20 * std::ceil(line / width));
    };
    for (const qreal width : {100., 300., 700.}) {
        const Boxes laid = layOutNote(row, width, measure);
        for (qsizetype i = 0; i < laid.boxes.size(); ++i) {
            QVERIFY(QRectF(QPointF(), laid.size).contains(laid.boxes.at(i).rect));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!laid.boxes.at(i).rect.adjusted(0.1, 0.1, -0.1, -0.1).intersects(laid.boxes.at(j).rect));
        }
    }
}

void NoteBookTest::exports()
{
    KeptNotes kept;
    const QDateTime time(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC);
    kept.labels = {{u"To check"_s, NoteColour::Amber}};
    kept.notes << Note{claim(0), u"=1+1, \"said\"\n# no heading"_s, u"To check"_s, time, time, 1};
    Note gone{claim(1), u"Kept."_s, {}, time, time, 1};
    gone.subject.on.key = u"gone"_s;
    gone.subject.title = u"An *old* title"_s;
    kept.notes << gone;
    const QString markdown = notesMarkdown(m_dossier, kept, m_words);
    QVERIFY(markdown.contains(u"\n> =1+1, \"said\"\n> # no heading\n"));
    QVERIFY(markdown.contains(u"## An \\*old\\* title"));
    QVERIFY(markdown.contains(u"No longer in this dossier"));
    QVERIFY(markdown.contains(u"<deal:%1/"_s.arg(m_dossier.key)));
    const QString csv = notesCsv(m_dossier, kept, m_words);
    QVERIFY2(csv.contains(u"\"'=1+1, \"\"said\"\"\n# no heading\""), qPrintable(csv));
    QVERIFY(noteBytes(NoteFormat::Csv, m_dossier, kept, m_words).startsWith("\xEF\xBB\xBFkind,id,title,"));
    const QJsonArray json = QJsonDocument::fromJson(noteBytes(NoteFormat::Json, m_dossier, kept, m_words)).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.at(0)[u"note"_s].toString(), kept.notes.first().text);
    QCOMPARE(json.at(0)[u"colour"_s].toString(), u"amber"_s);
    QCOMPARE(json.at(1)[u"standing"_s].toString(), u"gone"_s);
    QVERIFY(json.at(1)[u"address"_s].isNull());
}

QTEST_GUILESS_MAIN(NoteBookTest)
#include "tst_notebook.moc"
