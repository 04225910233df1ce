// File > Check this dossier, as a person meets it: what was found, where each finding leads, and what can be copied.
#include "core/seal.h"
#include "session.h"
#include "ui/checkdialog.h"
#include "ui/statusline.h"

#include <QAccessible>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include <sqlite3.h>

using namespace deal;
using namespace deal::test;

namespace {

void run(const QString &path, const char *statement)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    QVERIFY(sealDossier(path));
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestCheckDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void saysThatNothingWasFound();
    void eachFindingLeadsToItsPlace();
    void copiesWhatWasFound();
    void followsTheTextsThatAreOpened();
    void isOneListAndGoesWithItsLanguage();
    void speaks();

private:
    [[nodiscard]] QString ini() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    /// A clause and a party have the words of others, and a party has no text in French.
    static void harm(const MiniDossier &mini)
    {
        run(mini.path(),
            "UPDATE claim_text SET title = (SELECT title FROM claim_text c WHERE c.claim = 1 AND c.lang = claim_text.lang) "
            "WHERE claim = 2");
        run(mini.path(), "UPDATE party_text SET name = 'BRUMEVAL' WHERE party = 2");
        run(mini.path(), "DELETE FROM passage_text WHERE passage = 3");
    }
    [[nodiscard]] static CheckDialog *open(const Session &on)
    {
        on.choose(QStringLiteral("Check this dossier…"));
        return on->findChild<CheckDialog *>();
    }
    [[nodiscard]] static QString words(const CheckDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckDialog::saysThatNothingWasFound()
{
    const MiniDossier mini;
    const Session on(ini(), readDossier(mini.path()));
    const CheckDialog *dialog = open(on);
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(words(*dialog, "checkSummary"), QStringLiteral("Nothing was found"));
    QVERIFY(!named<QTableView>(on.window(), "findings")->isVisible());
}

void TestCheckDialog::eachFindingLeadsToItsPlace()
{
    const MiniDossier mini;
    harm(mini);
    const Session on(ini(), readDossier(mini.path()));
    QVERIFY(open(on));
    auto *table = named<QTableView>(on.window(), "findings");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        width += table->columnWidth(column);
    QVERIFY(width > table->viewport()->width() * 95 / 100 && width <= table->viewport()->width());

    Focus &focus = *on->focus();
    Filter narrow;
    narrow.parties = {*on.dossier().partyByKey(QStringLiteral("ada-merle"))};
    focus.setFilter(narrow);
    QTest::keyClick(table, Qt::Key_Return); // the first row is chosen
    QCOMPARE(focus.party(), on.dossier().partyByKey(QStringLiteral("halcyne")));
    QCOMPARE(focus.page(), Page::Parties);
    QCOMPARE(focus.filter(), Filter()); // which might have left it out
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(focus.passage(), PassageId(table->model()->index(1, 0).data(PassageIdRole).toInt()));
    QCOMPARE(focus.page(), Page::Sources);
    click(*table, table->model()->index(2, CheckModel::Found));
    QCOMPARE(focus.claim(), on.dossier().claimByKey(QStringLiteral("dikes")));
    QCOMPARE(focus.page(), Page::Clauses);
    QVERIFY(!focus.party());
}

void TestCheckDialog::copiesWhatWasFound()
{
    const MiniDossier mini;
    harm(mini);
    const Session on(ini(), readDossier(mini.path()));
    CheckDialog *dialog = open(on);
    QVERIFY(dialog);
    click(named<QPushButton>(*dialog, "copyCheck"), QPoint(5, 5));
    QVERIFY2(clipboardText().contains(QStringLiteral("(dikes)")), qPrintable(clipboardText()));
    click(named<QPushButton>(*dialog, "copyCheckJson"), QPoint(5, 5));
    const QJsonObject json = QJsonDocument::fromJson(clipboardText().toUtf8()).object();
    QCOMPARE(json.value(u"counts").toObject().value(u"same_title").toInt(), 1);
    QCOMPARE(json.value(u"sha256").toString(), on.dossier().fingerprintInHex());
}

void TestCheckDialog::followsTheTextsThatAreOpened()
{
    const MiniDossier mini;
    Stage stage(mini.read());
    const QAction check;
    auto *line = new StatusLine(stage.shared(), nullptr, &check);
    stage.show({line});
    line->showCheck();
    const auto *dialog = line->findChild<CheckDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(words(*dialog, "checkSummary"), QStringLiteral("Nothing was found")); // not compared, and so not claimed either
    const QString text = textOf("north.txt");
    const auto *table = dialog->findChild<QTableView *>();
    stage.texts.attach(
        readWhole(stage.dossier(), ArticleId(0), QString(text).replace(QStringLiteral("2036"), QStringLiteral("2037"))));
    QVERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QVERIFY(table->model()->index(0, CheckModel::Found).data().toString().contains(QStringLiteral("2037")));
    stage.texts.attach(readWhole(stage.dossier(), ArticleId(0), text));
    QVERIFY(!table->isVisible());
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestCheckDialog::isOneListAndGoesWithItsLanguage()
{
    const MiniDossier mini;
    const Session on(ini(), readDossier(mini.path()));
    const QPointer<CheckDialog> first = open(on);
    QVERIFY(open(on) == first);
    on->setLanguage(QStringLiteral("fr"));
    on.settle();
    QVERIFY(!first);
    for (QAction *action : on->menuBar()->actions().first()->menu()->actions())
        if (action->objectName() == QStringLiteral("checkDossier"))
            action->trigger();
    on.settle();
    QVERIFY(on->findChild<CheckDialog *>());
}

void TestCheckDialog::speaks()
{
    const MiniDossier mini;
    harm(mini);
    const Session on(ini(), readDossier(mini.path()));
    QVERIFY(open(on));
    auto *table = named<QTableView>(on.window(), "findings");
    QVERIFY(!table->accessibleName().isEmpty());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
    QVERIFY(spoken);
    QStringList said;
    for (int i = 0; i < spoken->childCount(); ++i)
        said << spoken->child(i)->text(QAccessible::Name);
    QVERIFY2(said.join(u'|').contains(QStringLiteral("have the same name")), qPrintable(said.join(u'|')));
    QCOMPARE(said.filter(concernWords(Concern::SameTitle, 1)).size(), 1);
}

QTEST_MAIN(TestCheckDialog)
#include "tst_checkdialog.moc"
