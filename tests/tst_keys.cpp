// F1: every key of the window is in the list, and does what the list says; no key means two things.
#include "session.h"
#include "ui/comparetable.h"
#include "ui/filterpanel.h"
#include "ui/fundingview.h"
#include "ui/keysdialog.h"
#include "ui/sourceview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QShortcut>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

/// Every action in the menus, at any depth.
QList<const QAction *> menuActions(const Session &on)
{
    QList<const QAction *> found, left;
    for (const QAction *action : on->menuBar()->actions())
        left << action;
    while (!left.isEmpty()) {
        const QAction *action = left.takeFirst();
        if (action->menu())
            for (const QAction *inside : action->menu()->actions())
                left << inside;
        else
            found << action;
    }
    return found;
}

/// Every page and every way of reading has been seen, so that all that takes a key is there.
void seeEverything(const Session &on)
{
    for (const Page page : {Page::Overview, Page::Parties, Page::Clauses, Page::Funding, Page::Map, Page::Timeline})
        on->focus()->showPage(page);
    for (const Reading reading : {Reading::Beside, Reading::Abreast, Reading::Compare})
        on->focus()->showSources(reading);
    on.settle();
}

/// The keys that the list says, each with what it does.
QMultiHash<QString, QString> listedKeys(const QList<KeyGroup> &groups)
{
    QMultiHash<QString, QString> keys;
    for (const KeyGroup &group : groups)
        for (const KeyHelp &help : group.keys)
            for (const QKeyCombination key : help.keys)
                keys.insert(QKeySequence(key).toString(), help.does);
    return keys;
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void everyCommandWithAKeyIsListed();
    void everyOtherKeyIsListed();
    void noKeyMeansTwoThings();
    void noGroupSaysAKeyTwice();
    void viewsAnswerToTheirKeys();
    void theKeyOpensOneList();
    void theListIsSearched_data();
    void theListIsSearched();
    void theListIsAModel();
    void theKeyboardWalksTheList();
    void anotherLanguageClosesTheList();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

void KeysTest::everyCommandWithAKeyIsListed()
{
    const Session on(ini(), m_dossier);
    const QMultiHash<QString, QString> listed = listedKeys(menuKeys(*on->menuBar()));
    int withKey = 0;
    for (const QAction *action : menuActions(on))
        for (const QKeySequence &key : action->shortcuts()) {
            ++withKey;
            QVERIFY2(listed.contains(key.toString()), qPrintable(action->text()));
            const QString words = action->text().remove(u'&').remove(u'…');
            QCOMPARE(listed.value(key.toString()), words);
        }
    QVERIFY(withKey > 15);
    QCOMPARE(listed.size(), withKey);
}

/// Keys that no menu shows: of actions on the parts of the window, of buttons, of shortcuts.
void KeysTest::everyOtherKeyIsListed()
{
    const Session on(ini(), m_dossier);
    seeEverything(on);
    const QMultiHash<QString, QString> listed = listedKeys(menuKeys(*on->menuBar()) + viewKeys());
    const auto isListed = [&listed](const QKeySequence &key) { return key.isEmpty() || listed.contains(key.toString()); };
    for (const QAction *action : on->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(isListed(key), qPrintable(key.toString()));
    for (const QShortcut *shortcut : on->findChildren<QShortcut *>())
        QVERIFY2(isListed(shortcut->key()), qPrintable(shortcut->key().toString()));
    for (const QAbstractButton *button : on->findChildren<QAbstractButton *>()) {
        const bool accelerator = button->text().contains(u'&'); // Alt and a letter, which the button shows itself
        QVERIFY2(accelerator || isListed(button->shortcut()), qPrintable(button->text()));
    }
}

void KeysTest::noKeyMeansTwoThings()
{
    const Session on(ini(), m_dossier);
    seeEverything(on);
    QHash<QString, const QObject *> taken;
    const auto take = [&taken](const QKeySequence &key, const QObject *by) {
        const QObject *before = taken.value(key.toString(), by);
        taken.insert(key.toString(), by);
        return key.isEmpty() || before == by;
    };
    for (const QAction *action : menuActions(on))
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(take(key, action), qPrintable(key.toString()));
    for (const QWidget *widget : on->findChildren<QWidget *>())
        for (const QAction *action : widget->actions())
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(take(key, action), qPrintable(key.toString()));
    for (const QShortcut *shortcut : on->findChildren<QShortcut *>()) // of parts that are not seen together
        if (const auto *part = qobject_cast<const QWidget *>(shortcut->parent()); part && part->isVisible())
            QVERIFY2(take(shortcut->key(), shortcut), qPrintable(shortcut->key().toString()));
}

void KeysTest::noGroupSaysAKeyTwice()
{
    const Session on(ini(), m_dossier);
    for (const KeyGroup &group : menuKeys(*on->menuBar()) + viewKeys()) {
        QVERIFY(!group.name.isEmpty() && !group.keys.isEmpty());
        QSet<int> seen;
        for (const KeyHelp &help : group.keys) {
            QVERIFY2(!help.does.isEmpty(), qPrintable(group.name));
            QVERIFY2(!help.keys.isEmpty() || !help.id.isEmpty(), qPrintable(help.does)); // or a key can be chosen for it
            for (const QKeyCombination key : help.keys) {
                QVERIFY2(!seen.contains(key.toCombined()), qPrintable(group.name + u": "_s + help.does));
                seen << key.toCombined();
            }
        }
    }
}

/// What the chart says that it answers to, it does answer to: the key goes no further.
void KeysTest::viewsAnswerToTheirKeys()
{
    const Session on(ini(), m_dossier);
    on->focus()->showPage(Page::Funding);
    on.settle();
    auto *chart = on.seen<FundingView>("fundingChart");
    chart->setFocus();
    for (const KeyHelp &help : FundingView::keys().keys)
        for (const QKeyCombination key : help.keys) {
            chart->walkTo(1); // Enter leaves the page where a mark is chosen already
            on->focus()->focusClaim(ClaimId(0));
            QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
            QCoreApplication::sendEvent(chart, &press);
            QVERIFY2(press.isAccepted(), qPrintable(help.does));
        }
    QKeyEvent other(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
    QCoreApplication::sendEvent(chart, &other);
    QVERIFY(!other.isAccepted());
}

void KeysTest::theKeyOpensOneList()
{
    const Session on(ini(), m_dossier);
    on.press(Qt::Key_F1);
    auto *dialog = on->findChild<KeysDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    on->activateWindow();
    on.settle();
    on.choose(u"Keys…"_s);
    QCOMPARE(on->findChildren<KeysDialog *>().size(), 1);
    QVERIFY(dialog->model().keyCount() > 30);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!on->findChild<KeysDialog *>());
}

void KeysTest::theListIsSearched_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // one of the rows; empty: there is none
    QTest::newRow("a word") << u"footnote"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("in another case") << u"FOOTNOTE"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("with an accent") << u"fóotnote"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("the beginning of a word") << u"foot"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("words apart") << u"footnote copy"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("the key") << u"ctrl+shift+m"_s << u"Copy as Markdown footnote"_s;
    QTest::newRow("a typewriter's apostrophe") << u"money's"_s << u"To the next mark, and what it says"_s; // by its heading
    QTest::newRow("nothing") << QString() << u"Back"_s;
    QTest::newRow("spaces") << u"   "_s << u"Back"_s;
    QTest::newRow("what is not there") << u"weather"_s << QString();
    QTest::newRow("no pattern") << u".*"_s << QString();
}

void KeysTest::theListIsSearched()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const Session on(ini(), m_dossier);
    on.press(Qt::Key_F1);
    auto *dialog = on->findChild<KeysDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"keysLine"_s)->setText(typed); // letters with accents have no key of their own here
    const KeyModel &model = dialog->model();
    const QString count = dialog->findChild<QLabel *>(u"keysCount"_s)->text();
    QCOMPARE(model.keyCount() == 0, found.isEmpty());
    if (found.isEmpty()) {
        QVERIFY2(count.contains(typed), qPrintable(count));
        QCOMPARE(model.rowCount(), 0); // nor a heading above nothing
        return;
    }
    QVERIFY(!model.match(model.index(0), Qt::DisplayRole, found, 1, Qt::MatchExactly).isEmpty());
    if (!typed.trimmed().isEmpty())
        QVERIFY(model.match(model.index(0), Qt::DisplayRole, u"Quit"_s, 1, Qt::MatchExactly).isEmpty());
}

void KeysTest::theListIsAModel()
{
    KeyModel model({{u"One"_s, {{{Qt::Key_A}, u"does a"_s}, {{Qt::Key_B, Qt::Key_C}, u"does b"_s, u"b"_s}}},
        {u"Two"_s, {{{Qt::Key_D}, u"does d"_s}}}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.keyCount(), 3);
    QCOMPARE(model.index(2).data(KeyModel::KeysRole).toStringList(), (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"does b: B, C"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"does a: A, fixed"_s);
    QCOMPARE(model.rowOf(u"b"_s), 2);
    QCOMPARE(model.rowOf(u"c"_s), -1);
    QCOMPARE(model.index(2).data(Qt::AccessibleDescriptionRole).toString(), u"One"_s);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    model.find(u"two"_s);
    QCOMPARE(model.rowCount(), 2);
    model.find(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    model.find({});
    QCOMPARE(model.rowCount(), 5);
    model.find(u"does b"_s);
    model.setGroups({{u"One"_s, {{{}, u"does b"_s, u"b"_s, true}, {{Qt::Key_E}, u"does e"_s}}}}); // still looked for
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"does b: no key, changed"_s);
    QVERIFY(model.index(1).data(KeyModel::ChosenRole).toBool());
}

void KeysTest::theKeyboardWalksTheList()
{
    const Session on(ini(), m_dossier);
    on.press(Qt::Key_F1);
    auto *dialog = on->findChild<KeysDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->findChild<QLineEdit *>(u"keysLine"_s);
    auto *keys = dialog->findChild<CardView *>(u"keys"_s);
    QCOMPARE(QApplication::focusWidget(), line);
    QVERIFY(!line->accessibleName().isEmpty() && !keys->accessibleName().isEmpty());
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), keys);
    QVERIFY(!keys->currentIndex().data(HeadingRole).toBool());
    const int first = keys->currentIndex().row();
    QTest::keyClick(keys, Qt::Key_Down);
    QVERIFY(keys->currentIndex().row() > first);
}

void KeysTest::anotherLanguageClosesTheList()
{
    const Session on(ini(), m_dossier);
    on.press(Qt::Key_F1);
    QVERIFY(on->findChild<KeysDialog *>());
    on->setLanguage(u"fr"_s);
    on->activateWindow(); // no window manager gives it back after a dialog
    on.settle();
    QVERIFY(!on->findChild<KeysDialog *>());
    on.press(Qt::Key_F1);
    QVERIFY(on->findChild<KeysDialog *>());
}

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
