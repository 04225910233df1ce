// The page of the notes, by typing and clicking: it lists, searches, filters, leads, deletes and brings back; what it exports;
// and what a screen reader is told.
#include "notehands.h"

#include <QAbstractItemModelTester>
#include <QAccessible>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class NotesPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void thePageListsAndLeads();
    void thePageSearchesAndFilters();
    void thePageDeletesAndBringsBack();
    void thePageSaysWhatToDo();
    void exports();
    void printsThemOnTheCommandLine();
    void saysWhatChanged();
    void screenReadersAreTold();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    [[nodiscard]] QString title(int claim) const { return m_dossier.claim(ClaimId(claim)).title.in(u"en"); }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

void NotesPageTest::thePageListsAndLeads()
{
    const Session on(ini(), m_dossier);
    writeNote(on, 0, u"First."_s);
    writeNote(on, 1, u"Second."_s);
    on->focus()->focusParty(PartyId(1));
    typeNote(on, u"Third."_s);
    on.press(Qt::Key_8, Qt::AltModifier);
    QCOMPARE(on->focus()->page(), Page::Notes);
    auto *view = on.seen<CardView>("notes");
    QVERIFY(view && view->hasFocus());
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(view->model()->rowCount(), 3);
    QVERIFY(on.seen<QLabel>("pageTitle")->text().startsWith(u"3 note"));
    QCOMPARE(view->currentIndex(), view->model()->index(0, 0)); // the party's, which is looked at, was written last
    click(*view, rowSaying(*view, title(0)));
    QCOMPARE(on->focus()->claim(), std::optional(ClaimId(0)));
    QCOMPARE(on->focus()->page(), Page::Notes);
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"First."_s);
    on->focus()->focusClaim(ClaimId(1));
    QCOMPARE(view->currentIndex().data().toString(), title(1));
    view->setFocus();
    on.press(Qt::Key_Return);
    QVERIFY(on->focus()->page() != Page::Notes);
    QCOMPARE(on->focus()->claim(), std::optional(ClaimId(1)));
}

void NotesPageTest::thePageSearchesAndFilters()
{
    const Session on(ini(), m_dossier);
    writeNote(on, 0, u"Ete"_s);
    writeNote(on, 1, u"Hiver"_s);
    on->focus()->showPage(Page::Notes);
    on.settle();
    const auto *view = on.seen<CardView>("notes");
    QTest::keyClicks(on.seen("noteSearch"), u"hiv"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(on.seen<QLabel>("pageTitle")->text().startsWith(u"1 of 2 note"));
    QTest::keyClicks(on.seen("noteSearch"), u"xx"_s);
    QVERIFY(on.seen("noNotes") && !on.seen("notes"));
    QVERIFY(on.seen<QLabel>("noNotesWords")->text().startsWith(u"No note has"));
    on.seen<QLineEdit>("noteSearch")->clear();
    QCOMPARE(view->model()->rowCount(), 2);
    Filter none;
    none.asOf = QDate(1900, 1, 1);
    on->focus()->setFilter(none);
    int passing = 0;
    for (int i = 0; i < 2; ++i)
        passing += answers(m_dossier, ClaimId(i), none);
    QCOMPARE(view->model()->rowCount(), passing);
}

void NotesPageTest::thePageDeletesAndBringsBack()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    writeNote(on, 0, u"First."_s);
    writeNote(on, 1, u"Second."_s);
    on.press(Qt::Key_8, Qt::AltModifier);
    auto *view = on.seen<CardView>("notes");
    view->setCurrentIndex(view->model()->index(0, 0));
    on.press(Qt::Key_Delete);
    QCOMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).size(), 1, soon);
    QVERIFY(on.seen("undoNote"));
    view->setFocus();
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 2, soon);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).size(), 2, soon);
    QVERIFY(!on.seen("undoNote"));
}

void NotesPageTest::thePageSaysWhatToDo()
{
    const Session on(ini(), m_dossier);
    on.press(Qt::Key_8, Qt::AltModifier);
    QVERIFY(on.seen("noNotes"));
    QVERIFY(on.seen<QLabel>("noNotesWords")->text().contains(u"Ctrl+N"));
    QVERIFY(!on.seen("noteSearch") && !on.seen<QToolButton>("exportNotes")->isEnabled());
    writeNote(on, 0, u"First."_s);
    QVERIFY(on.seen("notes") && on.seen("noteSearch"));
}

void NotesPageTest::exports()
{
    const Session on(ini(), m_dossier);
    writeNote(on, 0, u"Who *pays*?"_s);
    const QString path = m_mini.file(u"notes.md"_s), sheet = m_mini.file(u"sheet.html"_s);
    QCOMPARE(inDialogs(on, u"Notes…"_s, {saveAs(path)}), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"> Who *pays*?") && text.contains(u"## "), qPrintable(text));
    QCOMPARE(inDialogs(on, u"Fact-check sheet…"_s, {saveAs(sheet)}), 1);
    const auto read = [&] {
        QFile made(sheet);
        return made.open(QIODevice::ReadOnly) ? QString::fromUtf8(made.readAll()) : QString();
    };
    QVERIFY(read().contains(u"Who *pays*?") && read().contains(u"own notes go with it"));
    command(on, u"Take the notes along on the fact-check sheet"_s)->setChecked(false);
    QVERIFY(QFile::remove(sheet));
    QCOMPARE(inDialogs(on, u"Fact-check sheet…"_s, {saveAs(sheet)}), 1);
    QVERIFY(!read().isEmpty() && !read().contains(u"Who *pays*?") && !read().contains(u"own notes"));
}

/// The same notes, with no window: the program's own `notes`, and the sheet with --notes.
void NotesPageTest::printsThemOnTheCommandLine()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        writeNote(on, 0, u"Who pays?"_s);
    }
    const auto run = [&](QStringList arguments, int status = 0) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, Session::dataHome(file));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
            arguments << u"--dossier"_s << m_mini.path() << u"--lang"_s << u"en"_s);
        if (!program.waitForFinished() || program.exitCode() != status)
            qFatal("%s", program.readAllStandardError().constData());
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    QVERIFY(run({u"notes"_s}).contains(u"> Who pays?\n"));
    QVERIFY(run({u"notes"_s, u"--format"_s, u"csv"_s}).contains(u",Who pays?,"));
    const QJsonDocument json = QJsonDocument::fromJson(run({u"notes"_s, u"--format"_s, u"json"_s}).toUtf8());
    QCOMPARE(json[0][u"note"_s].toString(), u"Who pays?"_s);
    const QString sheet = m_mini.file(u"typed.csv"_s);
    const auto read = [&] {
        QFile made(sheet);
        return made.open(QIODevice::ReadOnly) ? QString::fromUtf8(made.readAll()) : QString();
    };
    std::ignore = run({u"export"_s, u"factcheck"_s, u"--output"_s, sheet});
    QVERIFY(!read().isEmpty() && !read().contains(u"Who pays?")); // they are not given away unasked
    std::ignore = run({u"export"_s, u"factcheck"_s, u"--output"_s, sheet, u"--notes"_s});
    QVERIFY(read().contains(u"The reader’s note: Who pays?"));
}

void NotesPageTest::saysWhatChanged()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        writeNote(on, 0, u"Words."_s);
    }
    Dossier changed = m_dossier;
    changed.claims[0].summary.texts.emplace_back(u"xx"_s, u"Otherwise"_s);
    changed.claims[1].key = u"renamed"_s;
    const Session on(file, changed);
    on->focus()->focusClaim(ClaimId(0));
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<QLabel>("noteStanding"), soon);
    QCOMPARE(on.seen<QLabel>("noteStanding")->text(), u"This clause has changed since the note was written."_s);
    typeNote(on, u" More"_s); // now it is written on what it has become
    QVERIFY(!on.seen<QLabel>("noteStanding"));
}

void NotesPageTest::screenReadersAreTold()
{
    const Session on(ini(), m_dossier);
    writeNote(on, 0, u"Words."_s);
    const auto nameOf = [&](const char *name) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(on.seen(name));
        return spoken ? spoken->text(QAccessible::Name) : QString();
    };
    QCOMPARE(nameOf("noteText"), u"Note on this clause"_s);
    QVERIFY(nameOf("noteState").startsWith(u"Saved"));
    QCOMPARE(nameOf("removeNote"), u"Delete the note"_s);
    QVERIFY(!nameOf("noteTarget").isEmpty() && !nameOf("noteLabel").isEmpty());
    on->focus()->showPage(Page::Notes);
    on.settle();
    for (const char *name : {"notes", "noteSearch", "noteSort"})
        QVERIFY2(!nameOf(name).isEmpty(), name);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(on.seen("notes"));
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"Words."));
}

QTEST_MAIN(NotesPageTest)
#include "tst_notespage.moc"
