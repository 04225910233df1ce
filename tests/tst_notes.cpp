// Notes in the window, by typing and clicking: the pane beneath the evidence, the signs beside what has one, and what
// a second window writes.
#include "core/card.h"
#include "notehands.h"
#include "ui/notelabels.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QMessageBox>
#include <QRadioButton>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class NotesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void keyWritesOnTheClaim();
    void keepsEverySign();
    void undoesWithinTheText();
    void keyWritesOnTheParty();
    void keyWritesOnTheQuotation();
    void beside();
    void marksWhatHasOne();
    void deletesAndBringsBack();
    void labels();
    void outlivesTheWindowAndTheLanguage();
    void seesWhatAnotherWindowWrote();
    void asksBeforeItIsLost();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

void NotesTest::keyWritesOnTheClaim()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    on->focus()->focusClaim(ClaimId(0));
    QVERIFY(!on.seen<NoteEdit>("noteText")); // a line, until there is something to show
    QVERIFY(on.seen("beginNote"));
    on.press(Qt::Key_N, Qt::ControlModifier);
    auto *edit = on.seen<NoteEdit>("noteText");
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClicks(edit, u"Who pays?"_s);
    QCOMPARE(on.seen<QLabel>("noteState")->text(), u"Saving…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<QLabel>("noteState")->text().startsWith(u"Saved "), soon);
    QCOMPARE(keptNotes(file, m_dossier).size(), 1);
    QCOMPARE(keptNotes(file, m_dossier).first().text, u"Who pays?"_s);
    QCOMPARE(keptNotes(file, m_dossier).first().on(), (NoteKey{NoteKind::Claim, m_dossier.claim(ClaimId(0)).key}));
    on->focus()->focusClaim(ClaimId(1));
    QVERIFY(!on.seen<NoteEdit>("noteText"));
    on->focus()->focusClaim(ClaimId(0));
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Who pays?"_s);
    on->focus()->focusClaim(ClaimId(1));
    click(on.seen("beginNote"), on.seen("beginNote")->rect().center()); // by mouse, too
    QVERIFY(on.seen<NoteEdit>("noteText")->hasFocus());
}

void NotesTest::keepsEverySign()
{
    const QString file = ini(), words = u"« 5\u00a0% »\u202f!\n\té 😀"_s;
    const Session on(file, m_dossier);
    writeNote(on, 0, u"x"_s);
    auto *edit = on.seen<NoteEdit>("noteText");
    edit->selectAll();
    QApplication::clipboard()->setText(words);
    edit->paste();
    QCOMPARE(edit->words(), words);
    on->focus()->focusClaim(ClaimId(1)); // which saves it
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).value(0).text, words, soon);
    on->focus()->focusClaim(ClaimId(0));
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), words);
}

void NotesTest::undoesWithinTheText()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    writeNote(on, 0, u"One"_s);
    auto *edit = on.seen<NoteEdit>("noteText");
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"Two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        keptNotes(file, m_dossier).value(0).text, u"One\nTwo"_s, soon); // and to save takes nothing from the way back
    for (int i = 0; i < 3 && edit->words() != u"One"; ++i)
        on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->words(), u"One"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).value(0).text, u"One"_s, soon);
}

void NotesTest::keyWritesOnTheParty()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    on->focus()->focusParty(PartyId(1));
    typeNote(on, u"Who is it?"_s);
    QCOMPARE(keptNotes(file, m_dossier).first().on(), (NoteKey{NoteKind::Party, m_dossier.party(PartyId(1)).key}));
    on->focus()->focusParty({});
    on->focus()->focusParty(PartyId(1));
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Who is it?"_s);
}

/// Where the keyboard is at a quotation, the note is on that; the box says so, and leads to the claim's.
void NotesTest::keyWritesOnTheQuotation()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    on->focus()->focusClaim(ClaimId(0));
    auto *view = on.seen<CardView>("evidence");
    view->setFocus();
    QModelIndex quotation;
    for (int row = 0; row < view->model()->rowCount() && !quotation.isValid(); ++row)
        if (view->model()->index(row, 0).data(PassageIdRole).isValid())
            quotation = view->model()->index(row, 0);
    view->setCurrentIndex(quotation);
    typeNote(on, u"Is that what he said?"_s);
    const Passage &passage = m_dossier.passage(PassageId(quotation.data(PassageIdRole).toInt()));
    QCOMPARE(keptNotes(file, m_dossier).first().on(), (NoteKey{NoteKind::Passage, passage.key}));
    auto *target = on.seen<QComboBox>("noteTarget");
    QVERIFY(target->currentText().startsWith(u"Note on the quotation"));
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Up);
    QCOMPARE(target->currentText(), u"Note on this clause"_s);
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), QString());
    QTest::keyClick(target, Qt::Key_Down);
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Is that what he said?"_s);
}

/// The sources are the evidence themselves: the note alone stands beside them, while it is written.
void NotesTest::beside()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showSources(Reading::Beside);
    on.settle();
    QVERIFY(!on.seen("sidePane"));
    typeNote(on, u"Beside."_s);
    QVERIFY(on.seen("sidePane") && !on.seen("evidencePane"));
    QCOMPARE(keptNotes(file, m_dossier).first().on().kind, NoteKind::Passage);
    on.press(Qt::Key_Escape);
    QVERIFY(!on.seen("sidePane"));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() != u"noteText");
    on->focus()->showPage(Page::Clauses);
    on.settle();
    QVERIFY(on.seen("evidencePane"));
}

void NotesTest::marksWhatHasOne()
{
    const Session on(ini(), m_dossier);
    const auto *cards = on.seen<CardView>("clauses");
    const QModelIndex row = rowOf(*cards, ClaimId(0));
    QVERIFY(!row.data(CardRole).value<Card>().noted);
    const QAbstractItemModelTester tester(
        const_cast<QAbstractItemModel *>(cards->model()), QAbstractItemModelTester::FailureReportingMode::QtTest);
    writeNote(on, 0, u"Words."_s);
    QVERIFY(row.data(CardRole).value<Card>().noted);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(noteWords()));
    QVERIFY(!rowOf(*cards, ClaimId(1)).data(CardRole).value<Card>().noted);
    const auto *delegate = static_cast<const BoxDelegate *>(cards->itemDelegate());
    const auto signs = [&](const QModelIndex &index) {
        const QList<Cell> boxes = delegate->boxes(index, 500).boxes;
        return std::count_if(boxes.begin(), boxes.end(), [](const Cell &box) { return box.part == Cell::Part::NoteSign; });
    };
    QCOMPARE(signs(row), 1);
    QCOMPARE(signs(rowOf(*cards, ClaimId(1))), 0);
}

void NotesTest::deletesAndBringsBack()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    writeNote(on, 0, u"Words."_s);
    click(on.seen("removeNote"), on.seen("removeNote")->rect().center());
    QVERIFY(!on.seen<NoteEdit>("noteText"));
    QTRY_VERIFY_WITH_TIMEOUT(keptNotes(file, m_dossier).isEmpty(), soon);
    QCOMPARE(on.seen<QLabel>("noteUndoWords")->text(), u"The note was deleted."_s);
    QVERIFY(on.seen("undoNote")->hasFocus());
    QTest::keyClick(on.seen("undoNote"), Qt::Key_Space);
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Words."_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).size(), 1, soon);
    QVERIFY(!on.seen("undoNote"));
}

void NotesTest::labels()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    writeNote(on, 0, u"Words."_s);
    auto *button = on.seen<QToolButton>("noteLabel");
    QCOMPARE(button->accessibleName(), u"Label: none"_s);
    const auto choose = [&](const QString &words) {
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions())
            if (action->text().remove(u'&') == words)
                return action->trigger();
        qFatal("no label is called %s", qPrintable(words));
    };
    const int met = meeting([&] { choose(u"New label…"_s); }, {[](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"labelName"_s);
        QTest::keyClicks(name, u"To check"_s);
        for (QRadioButton *colour : dialog.findChildren<QRadioButton *>())
            if (colour->text().startsWith(u"red"))
                colour->click();
        dialog.accept();
    }});
    QCOMPARE(met, 1);
    QTRY_COMPARE_WITH_TIMEOUT(button->accessibleName(), u"Label: To check"_s, soon);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).first().label, u"To check"_s, soon);
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), u"To check"_s, soon);
    choose(u"No label"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).first().label, QString(), soon);
    choose(u"To check"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).first().label, u"To check"_s, soon);
    choose(u"Take the label “To check” off every note"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptNotes(file, m_dossier).first().label, QString(), soon);
}

void NotesTest::outlivesTheWindowAndTheLanguage()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        on->focus()->focusClaim(ClaimId(0));
        on.press(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(on.seen("noteText"), u"Half a"_s);
        on->setLanguage(u"fr"_s); // everything is built anew
        on.settle();
        QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Half a"_s);
        on->setLanguage(u"en"_s);
        on.settle();
        on.press(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(on.seen("noteText"), u" word"_s);
        QVERIFY(on->close()); // at once
    }
    QCOMPARE(keptNotes(file, m_dossier).first().text, u"Half a word"_s);
    const Session again(file, m_dossier);
    again->focus()->focusClaim(ClaimId(0));
    QTRY_VERIFY_WITH_TIMEOUT(again.seen<NoteEdit>("noteText"), soon);
    QCOMPARE(again.seen<NoteEdit>("noteText")->words(), u"Half a word"_s);
}

void NotesTest::seesWhatAnotherWindowWrote()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    writeNote(on, 0, u"Mine."_s);
    const NoteFile other(Session::dataHome(file) + u"/deal-explorer/reader.sqlite"_s);
    Note note = keptNotes(file, m_dossier).first();
    note.text = u"Theirs."_s;
    QVERIFY(other.keep(m_dossier.key, note, note.revision, {}));
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&on.window(), &back);
    QTRY_COMPARE_WITH_TIMEOUT(on.seen<NoteEdit>("noteText")->words(), u"Theirs."_s, soon);
    note = keptNotes(file, m_dossier).first();
    note.text = u"Theirs again."_s;
    QVERIFY(other.keep(m_dossier.key, note, note.revision, {}));
    QTest::keyClicks(on.seen("noteText"), u"Mine: "_s); // over what was seen
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<NoteEdit>("noteText")->words().contains(u"Theirs again."), soon);
    QVERIFY(on.seen<NoteEdit>("noteText")->words().contains(u"Mine: "));
    QVERIFY(on.seen<QLabel>("noteState")->text().contains(u"both texts are kept"));
}

void NotesTest::asksBeforeItIsLost()
{
    const QString file = ini();
    const Session on(file, m_dossier);
    QFile obstacle(Session::dataHome(file)); // where the folder would be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    on->focus()->focusClaim(ClaimId(0));
    on.press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(on.seen("noteText"), u"Precious."_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<QLabel>("noteState")->text().startsWith(u"Not saved."), soon);
    bool closed = true;
    QCOMPARE(meeting([&] { closed = on->close(); }, {[](QDialog &dialog) { dialog.reject(); }}), 1);
    QVERIFY(!closed && on->isVisible());
    QCOMPARE(on.seen<NoteEdit>("noteText")->words(), u"Precious."_s);
    QVERIFY(obstacle.remove());
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<QLabel>("noteState")->text().startsWith(u"Saved"), soon);
    QCOMPARE(meeting([&] { closed = on->close(); }, {}), 0);
    QVERIFY(closed);
}

QTEST_MAIN(NotesTest)
#include "tst_notes.moc"
