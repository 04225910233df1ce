// Quotations copied from the window, as a person does it: a key, a menu, a row's own menu; and what is said of it.
#include "dialogs.h"

#include <QClipboard>
#include <QMimeData>
#include <QStatusBar>

using namespace deal;
using namespace deal::test;

namespace {

QString clipped()
{
    return QGuiApplication::clipboard()->text();
}

ClaimId claimIn(const Session &on, const char *key)
{
    return *on.dossier().claimByKey(QString::fromLatin1(key));
}

QString passageKey(const Session &on)
{
    const std::optional<PassageId> passage = on->focus()->passage();
    return passage ? on.dossier().passage(*passage).key : QString();
}

QModelIndex rowOfPassage(const QAbstractItemView &view, const Session &on, const char *key)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QVariant id = index.data(PassageIdRole);
        if (id.isValid() && on.dossier().passages.at(id.toInt()).key == QLatin1StringView(key))
            return index;
    }
    return {};
}

QMenu *openMenu(const Session &on)
{
    auto *menu = on->findChild<QMenu *>(QStringLiteral("quotationMenu"));
    return menu && menu->isVisible() ? menu : nullptr;
}

/// The right button, as a platform tells of it.
void rightClick(CardView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    const QPoint at = view.visualRect(index).intersected(view.viewport()->rect()).center();
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &event);
    QCoreApplication::processEvents();
}

} // namespace

class CopyingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void nothingToCopyWithoutAQuotation();
    void copiesInThreeForms();
    void copiesWhatIsChosenInThePane();
    void copiesWhatIsChosenInTheSources();
    void theMenuOfARow_data();
    void theMenuOfARow();
    void noMenuWhereThereIsNoQuotation();
    void leavesTheTextOfAFieldAlone();
    void followsTheLanguage();
    void nothingToTakeWithoutADossier();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString ini() const { return file(QStringLiteral("settings.ini")); }
    MiniDossier m_mini;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CopyingTest::nothingToCopyWithoutAQuotation()
{
    const Session on(ini(), m_mini.read());
    const auto offered = [&on] {
        const bool copy = command(on, QStringLiteral("Copy quotation"))->isEnabled();
        return command(on, QStringLiteral("Copy as Markdown footnote"))->isEnabled() == copy && copy;
    };
    on->focus()->focusClaim(claimIn(on, "board"));
    QVERIFY(offered());
    on->focus()->setAside({ArticleId(1)}); // the one that spoke
    QVERIFY(!offered());
    on.choose(QStringLiteral("Copy quotation"));
    on.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipped(), QStringLiteral("before"));
    on->focus()->focusClaim(claimIn(on, "term")); // the other speaks of it
    QVERIFY(offered());
    on->focus()->back();
    QVERIFY(!offered());
    on->focus()->setAside({});
    QVERIFY(offered());
}

void CopyingTest::copiesInThreeForms()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "term"));
    on.settle();
    on.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml()); // both at once
    QVERIFY2(data->text().startsWith(QStringLiteral("«\u202fLe meunier Brumeval")), qPrintable(data->text()));
    QVERIFY(
        data->text().contains(QStringLiteral("publisher not stated")) && data->text().contains(QStringLiteral("paragraph 1")));
    QVERIFY2(data->html().contains(QStringLiteral("<blockquote lang=\"fr\"")), qPrintable(data->html()));
    QCOMPARE(on->statusBar()->currentMessage(), QStringLiteral("Copied: N ¶1"));
    on.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(clipped().startsWith(QStringLiteral("[^n-term]: «\u202fLe meunier")), qPrintable(clipped()));
}

void CopyingTest::copiesWhatIsChosenInThePane()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "term"));
    on.settle();
    auto *pane = on.seen<CardView>("evidence");
    click(*pane, rowOfPassage(*pane, on, "s-term"));
    QCOMPARE(passageKey(on), QStringLiteral("s-term"));
    QCOMPARE(on->focus()->claim(), claimIn(on, "term"));
    on.press(Qt::Key_C, Qt::ControlModifier); // the list has the keyboard, and would copy a row's words alone
    QVERIFY(clipped().contains(QStringLiteral("paragraph 3")));
    QTest::keyClick(pane, Qt::Key_Up);
    QTest::keyClick(pane, Qt::Key_Up);
    QTest::keyClick(pane, Qt::Key_Up);
    while (pane->currentIndex().row() > 0 && passageKey(on) != QStringLiteral("n-term"))
        QTest::keyClick(pane, Qt::Key_Up);
    QCOMPARE(passageKey(on), QStringLiteral("n-term")); // by key as by click
}

void CopyingTest::copiesWhatIsChosenInTheSources()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showPage(Page::Sources);
    on.settle();
    auto *view = on.seen<CardView>("sources");
    for (const char *key : {"s-board", "s-parties", "n-dikes"}) { // the second names parties and proves no claim
        click(*view, rowOfPassage(*view, on, key));
        QCOMPARE(passageKey(on), QString::fromLatin1(key));
        on.choose(QStringLiteral("Copy quotation"));
        QVERIFY2(clipped().contains(on.dossier().passage(*on->focus()->passage()).exact), qPrintable(clipped()));
    }
}

void CopyingTest::theMenuOfARow_data()
{
    QTest::addColumn<bool>("sources");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("sources, right button") << true << false;
    QTest::newRow("sources, Shift+F10") << true << true;
    QTest::newRow("pane, right button") << false << false;
    QTest::newRow("pane, Shift+F10") << false << true;
}

void CopyingTest::theMenuOfARow()
{
    QFETCH(bool, sources);
    QFETCH(bool, byKey);
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "wheel-supply"));
    if (sources)
        on->focus()->showPage(Page::Sources);
    on.settle();
    auto *view = on.seen<CardView>(sources ? "sources" : "evidence");
    const QModelIndex row = rowOfPassage(*view, on, "s-since-2019");
    QVERIFY(!openMenu(on));
    if (byKey) {
        view->setFocus();
        view->setCurrentIndex(row);
        on.press(Qt::Key_F10, Qt::ShiftModifier);
    } else {
        rightClick(*view, row);
    }
    QMenu *const menu = openMenu(on);
    QVERIFY(menu);
    QCOMPARE(passageKey(on), QStringLiteral("s-since-2019"));
    QStringList offers;
    for (const QAction *action : menu->actions())
        offers << action->text().remove(u'&');
    QCOMPARE(offers,
        (QStringList{
            QStringLiteral("Copy quotation"), QStringLiteral("Copy as Markdown footnote"), QStringLiteral("Write a note")}));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    QVERIFY(!menu->isVisible());
    QVERIFY2(clipped().startsWith(QStringLiteral("[^s-since-2019]: ")), qPrintable(clipped()));
    QCOMPARE(on->statusBar()->currentMessage(), QStringLiteral("Copied: S ¶2"));
}

void CopyingTest::noMenuWhereThereIsNoQuotation()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "term"));
    on->focus()->showPage(Page::Sources);
    on.settle();
    auto *view = on.seen<CardView>("sources");
    const QString before = passageKey(on);
    rightClick(*view, view->model()->index(0, 0)); // the article's head
    QVERIFY(!openMenu(on));
    QCOMPARE(passageKey(on), before);
    on->focus()->showPage(Page::Clauses);
    on.settle();
    auto *clauses = on.seen<CardView>("clauses");
    rightClick(*clauses, clauses->model()->index(0, 0));
    QVERIFY(!openMenu(on));
}

void CopyingTest::leavesTheTextOfAFieldAlone()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "term"));
    QLineEdit field(&on.window());
    field.setText(QStringLiteral("typed here"));
    field.show();
    field.setFocus();
    field.selectAll();
    on.settle();
    on.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipped(), QStringLiteral("typed here"));
}

void CopyingTest::followsTheLanguage()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "term"));
    on->setLanguage(QStringLiteral("fr"));
    on.settle();
    on.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipped().contains(QStringLiteral("L'article du nord")), qPrintable(clipped()));
    QVERIFY(!clipped().contains(QStringLiteral("The miller"))); // who reads French needs no rendering
    on->setLanguage(QStringLiteral("en"));
    on.settle();
    on.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipped().contains(QStringLiteral("The miller")));
}

void CopyingTest::nothingToTakeWithoutADossier()
{
    const Session on(ini(), readDossier(file(QStringLiteral("missing.deal"))));
    for (const char *words : {"Copy quotation", "Copy as Markdown footnote", "Picture or table…", "Fact-check sheet…",
             "Comparison…", "Evidence as Web Annotations…"})
        QVERIFY2(!command(on, QString::fromUtf8(words))->isEnabled(), words);
    on->show(m_mini.read());
    on.settle();
    QVERIFY(command(on, QStringLiteral("Comparison…"))->isEnabled());
    on->focus()->focusClaim(claimIn(on, "term"));
    on.choose(QStringLiteral("Copy quotation"));
    QVERIFY(clipped().contains(QStringLiteral("paragraph 1")));
}

QTEST_MAIN(CopyingTest)
#include "tst_copying.moc"
