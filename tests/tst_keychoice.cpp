// Another key for a command: typed in the list of keys, kept in the settings, followed wherever the key is written; what cannot
// be is refused in words that name what has the key.
#include "session.h"
#include "ui/keychoice.h"
#include "ui/keyedit.h"
#include "ui/keysdialog.h"
#include "ui/menucommands.h"

#include <QLineEdit>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

QAction *commandOf(const Session &on, const QString &id)
{
    for (const MenuCommand &command : menuCommands(*on->menuBar()))
        if (command.action->objectName() == id)
            return command.action;
    return nullptr;
}

QStringList keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys << key.toString(QKeySequence::PortableText);
    return keys;
}

/// The list of keys, with the command's row chosen.
class List final {
public:
    List(const Session &on, const QString &id)
    {
        on->activateWindow();
        on.settle();
        on.press(Qt::Key_F1);
        m_dialog = on->findChild<KeysDialog *>();
        if (!m_dialog || !QTest::qWaitForWindowActive(m_dialog))
            qFatal("no list of keys");
        const int row = m_dialog->model().rowOf(id);
        if (row < 0)
            qFatal("%s is not in the list", qPrintable(id));
        view()->setFocus();
        view()->setCurrentIndex(m_dialog->model().index(row));
    }
    CardView *view() const { return m_dialog->findChild<CardView *>(u"keys"_s); }
    KeyEdit *edit() const
    {
        for (auto *edit : m_dialog->findChildren<KeyEdit *>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    /// As a person does it: Enter on the row, then the key.
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        if (!edit())
            QTest::keyClick(view(), Qt::Key_Return);
        if (!edit() || !edit()->hasFocus())
            qFatal("no key can be typed");
        QTest::keyClick(edit(), key, modifiers);
    }
    QString said() const { return m_dialog->findChild<QLabel *>(u"keysCount"_s)->text(); }
    QString row() const { return view()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    void press(const char *button) const
    {
        auto *found = m_dialog->findChild<QPushButton *>(QString::fromLatin1(button));
        QVERIFY(found && found->isEnabled());
        QTest::keyClick(found, Qt::Key_Space);
    }
    KeysDialog *operator->() const { return m_dialog; }

private:
    KeysDialog *m_dialog;
};

} // namespace

class KeyChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void everyCommandHasAnId();
    void aKeyIsChosenAndKept();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aKeyIsTakenAwayAndComesBack();
    void twoCommandsChangeTheirKeys();
    void whatIsWrittenFollows();
    void theFieldIsNoTrap();
    void whatTheSettingsSayWrongIsLeftOut_data();
    void whatTheSettingsSayWrongIsLeftOut();
    void fixedKeysSaySo();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

/// But those that come from a dossier or from what the reader has opened.
void KeyChoiceTest::everyCommandHasAnId()
{
    const Session on(ini(), m_dossier);
    QSet<QString> ids;
    int without = 0;
    for (const MenuCommand &command : menuCommands(*on->menuBar())) {
        const QString id = command.action->objectName();
        if (id.isEmpty()) {
            ++without;
            QVERIFY2(command.action->shortcuts().isEmpty(), qPrintable(command.words.text));
            QVERIFY2(command.words.path.contains(u"wrong"_s), qPrintable(command.words.text));
            continue;
        }
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
    }
    QCOMPARE(without, int(m_dossier.articles.size()));
    QVERIFY(ids.size() > 30);
    on->setLanguage(u"fr"_s);
    on.settle();
    QVERIFY(commandOf(on, u"quit"_s));
}

void KeyChoiceTest::aKeyIsChosenAndKept()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        const List list(on, u"exportChart"_s);
        list.type(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!list.edit());
        QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+J"_s});
        QCOMPARE(list.row(), u"Picture or table: Ctrl+J, changed"_s);
        QVERIFY(list.view()->hasFocus());
    }
    const Session on(file, m_dossier);
    const QAction *action = commandOf(on, u"exportChart"_s);
    QCOMPARE(keysOf(action), QStringList{u"Ctrl+J"_s});
    QVERIFY2(action->toolTip().endsWith(u"(Ctrl+J)"_s), qPrintable(action->toolTip()));
    QVERIFY2(!action->toolTip().contains(u"Ctrl+E"_s), qPrintable(action->toolTip()));
    for (const MenuCommand &command : menuCommands(*on->menuBar()))
        if (command.action == action)
            QCOMPARE(command.words.keys, u"Ctrl+J"_s);
    on->setLanguage(u"fr"_s); // which makes all menus anew
    on.settle();
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+J"_s});
}

void KeyChoiceTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("said");
    const int none = Qt::NoModifier, ctrl = Qt::ControlModifier, alt = Qt::AltModifier, shift = Qt::ShiftModifier;
    QTest::newRow("another command's") << int(Qt::Key_P) << ctrl << u"Ctrl+P is the key of “Print”"_s;
    QTest::newRow("one of several") << int(Qt::Key_F) << ctrl << u"Ctrl+F is the key of “Search”"_s;
    QTest::newRow("a page's") << int(Qt::Key_3) << alt << u"Alt+3 is the key of “Clauses”"_s;
    QTest::newRow("a letter") << int(Qt::Key_X) << none << u"X alone is for typing"_s;
    QTest::newRow("a capital") << int(Qt::Key_X) << shift << u"Shift+X alone is for typing"_s;
    QTest::newRow("an arrow") << int(Qt::Key_Down) << none << u"Down has its own meaning"_s;
    QTest::newRow("Enter") << int(Qt::Key_Return) << none << u"Return has its own meaning"_s;
    QTest::newRow("a view's") << int(Qt::Key_Z) << ctrl << u"Ctrl+Z has its own meaning: "_s;
    QTest::newRow("a menu's") << int(Qt::Key_V) << alt << u"Alt+V opens the menu “View”"_s;
}

void KeyChoiceTest::whatCannotBeIsRefused()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, said);
    const Session on(ini(), m_dossier);
    const List list(on, u"exportChart"_s);
    list.type(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY2(list.said().startsWith(said), qPrintable(list.said()));
    QVERIFY(list.edit()); // another one can be typed
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+E"_s});
    list.type(Qt::Key_F7);
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"F7"_s});
}

void KeyChoiceTest::aKeyIsTakenAwayAndComesBack()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        List list(on, u"search"_s);
        list.type(Qt::Key_Backspace);
        QCOMPARE(keysOf(commandOf(on, u"search"_s)), QStringList{u"/"_s}); // a letter's key stays
        list->close();
    }
    const Session on(file, m_dossier);
    QCOMPARE(keysOf(commandOf(on, u"search"_s)), QStringList{u"/"_s});
    List list(on, u"search"_s);
    list.press("resetKey");
    const QStringList own{u"Ctrl+K"_s, u"Ctrl+F"_s, u"/"_s};
    QCOMPARE(keysOf(commandOf(on, u"search"_s)), own);
    list.type(Qt::Key_F7);
    QCOMPARE(keysOf(commandOf(on, u"search"_s)), (QStringList{u"F7"_s, u"/"_s}));
    list.press("resetKeys");
    QCOMPARE(keysOf(commandOf(on, u"search"_s)), own);
    QVERIFY(!list->findChild<QPushButton *>(u"resetKeys"_s)->isEnabled());
}

void KeyChoiceTest::twoCommandsChangeTheirKeys()
{
    const QString file = ini();
    {
        const Session on(file, m_dossier);
        const List list(on, u"exportChart"_s);
        list.type(Qt::Key_Backspace);
        const List other(on, u"printChart"_s);
        other.type(Qt::Key_E, Qt::ControlModifier);
        const List first(on, u"exportChart"_s);
        first.type(Qt::Key_P, Qt::ControlModifier);
        first.press("changeKey");
        first.type(Qt::Key_Escape);
    }
    const Session on(file, m_dossier);
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+P"_s});
    QCOMPARE(keysOf(commandOf(on, u"printChart"_s)), QStringList{u"Ctrl+E"_s});
    const List list(on, u"printChart"_s);
    list.press("resetKey"); // which the other has
    QVERIFY2(list.said().startsWith(u"Ctrl+P is the key of “Picture or table”"_s), qPrintable(list.said()));
    QCOMPARE(keysOf(commandOf(on, u"printChart"_s)), QStringList{u"Ctrl+E"_s});
}

/// Tool tips of buttons that do what a command does, and the search's own hint.
void KeyChoiceTest::whatIsWrittenFollows()
{
    const Session on(ini(), m_dossier);
    on->focus()->showSources(Reading::Abreast);
    on->focus()->showPage(Page::Funding);
    const auto *beside = on->findChild<QToolButton *>(u"reading0"_s), *time = on->findChild<QToolButton *>(u"money2"_s),
               *logarithmic = on->findChild<QToolButton *>(u"scale1"_s);
    const auto *hint = on->findChild<QLabel *>(u"searchWhere"_s);
    QVERIFY(beside && time && logarithmic && hint);
    const std::tuple<const char *, Qt::Key, const QToolButton *, const char *> rows[] = {
        {"sources-1", Qt::Key_F7, beside, "Ctrl+1"}, {"money-3", Qt::Key_F10, time, "Ctrl+6"},
        {"logarithmic", Qt::Key_F12, logarithmic, "Ctrl+L"}};
    for (const auto &[id, key, button, before] : rows) {
        QVERIFY2(button->toolTip().contains(QString::fromLatin1(before)), qPrintable(button->toolTip()));
        List list(on, QString::fromLatin1(id));
        list.type(key);
        QVERIFY2(button->toolTip().contains(u'(' + QKeySequence(key).toString() + u')'), qPrintable(button->toolTip()));
        QVERIFY2(!button->toolTip().contains(QString::fromLatin1(before)), qPrintable(button->toolTip()));
        list.type(Qt::Key_Backspace);
        QVERIFY2(!button->toolTip().contains(u'('), qPrintable(button->toolTip()));
    }
    QCOMPARE(hint->text(), u"Ctrl+K"_s);
    List list(on, u"search"_s);
    list.type(Qt::Key_F11);
    QCOMPARE(hint->text(), u"F11"_s);
}

void KeyChoiceTest::theFieldIsNoTrap()
{
    const Session on(ini(), m_dossier);
    const List list(on, u"exportChart"_s);
    QTest::keyClick(list.view(), Qt::Key_Return);
    QVERIFY(list.edit() && !list.edit()->accessibleName().isEmpty());
    QTest::keyClick(list.edit(), Qt::Key_Tab);
    QVERIFY(!list.edit());
    QTest::keyClick(list.view(), Qt::Key_Return);
    QTest::keyClick(list.edit(), Qt::Key_Control); // a modifier by itself is no key yet
    QVERIFY(list.edit());
    QTest::keyClick(list.edit(), Qt::Key_Escape);
    QVERIFY(!list.edit());
    QVERIFY(list.view()->hasFocus() && list->isVisible());
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+E"_s});
}

void KeyChoiceTest::whatTheSettingsSayWrongIsLeftOut_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such command") << u"fly"_s << u"Ctrl+J"_s << u"no command is called “fly”"_s;
    QTest::newRow("no key") << u"exportChart"_s << u"Ctrl+Nonsense"_s << u"“Ctrl+Nonsense” is no key"_s;
    QTest::newRow("a letter") << u"exportChart"_s << u"X"_s << u"X alone is for typing"_s;
    QTest::newRow("another's") << u"exportChart"_s << u"Ctrl+P"_s << u"Ctrl+P is the key of “Print”"_s;
    QTest::newRow("several keys") << u"exportChart"_s << u"Ctrl+J, Ctrl+J"_s << u"alone is for typing"_s;
}

void KeyChoiceTest::whatTheSettingsSayWrongIsLeftOut()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    QFETCH(QString, said);
    const QString file = ini();
    QSettings(file, QSettings::IniFormat).setValue(u"keys/"_s + id, value);
    const Session on(file, m_dossier);
    QCOMPARE(keysOf(commandOf(on, u"exportChart"_s)), QStringList{u"Ctrl+E"_s});
    const List list(on, u"quit"_s);
    on.press(Qt::Key_F1);
    QSettings settings(file, QSettings::IniFormat);
    KeyChoice choice(settings, nullptr);
    choice.serve(*on->menuBar(), viewKeys());
    QCOMPARE(choice.leftOut().size(), 1);
    QVERIFY2(choice.leftOut().first().contains(said), qPrintable(choice.leftOut().first()));
}

void KeyChoiceTest::fixedKeysSaySo()
{
    const Session on(ini(), m_dossier);
    List list(on, u"quit"_s);
    const KeyModel &model = list->model();
    bool met = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(HeadingRole).toBool() || !index.data(KeyModel::CommandRole).toString().isEmpty())
            continue;
        met = true;
        QVERIFY2(index.data(Qt::AccessibleTextRole).toString().endsWith(u"fixed"_s), qPrintable(index.data().toString()));
        list.view()->setCurrentIndex(index);
        QVERIFY(!list->findChild<QPushButton *>(u"changeKey"_s)->isEnabled());
    }
    QVERIFY(met);
    QTest::keyClick(list.view(), Qt::Key_Return);
    QVERIFY(!list.edit());
    QVERIFY2(list.said().contains(u"fixed"_s), qPrintable(list.said()));
}

QTEST_MAIN(KeyChoiceTest)
#include "tst_keychoice.moc"
