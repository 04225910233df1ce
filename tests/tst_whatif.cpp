// "What if this article is wrong?" in the window: one tick away, every page follows, what rests on nothing is greyed and listed.
#include "core/setaside.h"
#include "session.h"
#include "ui/clausespage.h"
#include "ui/evidencepane.h"
#include "ui/filterpanel.h"
#include "ui/fundingview.h"
#include "ui/partiespage.h"
#include "ui/setasidebar.h"
#include "ui/sourceview.h"
#include "ui/statusline.h"

#include <QDialog>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

using namespace deal;
using namespace deal::test;

namespace {

/// The verdict on each card that is shown.
QStringList verdicts(const CardView &cards)
{
    QStringList list;
    for (int row = 0; row < cards.model()->rowCount(); ++row)
        list << cards.model()->index(row, 0).data(CardRole).value<Card>().verdict;
    return list;
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTickSetsAnArticleAside();
    void everyPageFollows();
    void theBarListsWhatRestsOnNothing();
    void theMenuSetsAside();
    void whatRestsOnNothingIsNotAskedForAnew();
    void wordsComeIntoSight();
    void theLightTellsHowQuotationsStand();

private:
    [[nodiscard]] QString ini() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    QTemporaryDir m_folder;
};

void WhatIfTest::oneTickSetsAnArticleAside()
{
    Stage stage(MiniDossier().read());
    auto *panel = new FilterPanel(stage.shared());
    auto *page = new ClausesPage(stage.shared());
    stage.show({panel, page});
    auto *facets = named<QTreeView>(stage.window, "facets");
    auto *cards = named<CardView>(stage.window, "clauses");
    const QString all = stage.shown(*cards);
    const int alone = int(verdicts(*cards).count(QStringLiteral("Only S")));
    QVERIFY(alone > 0);
    const QModelIndex heading = facets->model()->index(3, 0);
    const QPersistentModelIndex south = facets->model()->index(1, 0, heading);
    click(*facets, south);
    QCOMPARE(stage.focus.articlesSetAside(), QList<ArticleId>{ArticleId(1)});
    QCOMPARE(stage.shown(*cards), all); // nothing is hidden
    QCOMPARE(int(verdicts(*cards).count(QStringLiteral("Rests on nothing"))), alone);
    QVERIFY(!verdicts(*cards).contains(QStringLiteral("Only S")));
    click(*facets, rowSaying(*facets, QStringLiteral("Rests on nothing")));
    QCOMPARE(cards->model()->rowCount(), alone);
    click(*facets, south);
    QVERIFY(stage.focus.articlesSetAside().isEmpty());
    QCOMPARE(stage.shown(*cards), all);
}

void WhatIfTest::everyPageFollows()
{
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    Focus &focus = *on->focus();
    for (const Page page : {Page::Parties, Page::Clauses, Page::Funding, Page::Sources}) {
        focus.showPage(page);
        on.settle();
    }
    focus.focusClaim(*on.dossier().claimByKey(QStringLiteral("stargate-first-part")));
    focus.showPage(Page::Funding);
    focus.setAside({ArticleId(0)});
    on.settle();
    QVERIFY(on.read().contains(QStringLiteral("Rests on nothing"))); // the evidence pane's verdict
    auto *amounts = on.seen<QTableView>("amounts");
    const QAbstractItemModel &table = *amounts->model();
    QStringList sources;
    for (int row = 0; row < table.rowCount(); ++row)
        sources << table.index(row, table.columnCount() - 1).data().toString().section(u'\n', 0, 0);
    QCOMPARE(sources.count(QStringLiteral("Rests on nothing")), 3);
    const auto *chart = on.seen<FundingView>("fundingChart");
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Rests on nothing")));
    focus.showPage(Page::Parties);
    on.settle();
    bool greyed = false;
    auto *parties = on.seen<CardView>("parties");
    for (int row = 0; row < parties->model()->rowCount(); ++row)
        greyed = greyed || parties->model()->index(row, 0).data(PartyCardRole).value<PartyCard>().unsupported;
    QCOMPARE(greyed, std::any_of(on.dossier().parties.begin(), on.dossier().parties.end(), [](const Party &p) {
        return p.passages.isEmpty();
    }));
    focus.setAside({});
    on.settle();
    QVERIFY(!on.read().contains(QStringLiteral("Rests on nothing")));
}

void WhatIfTest::theBarListsWhatRestsOnNothing()
{
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    Focus &focus = *on->focus();
    focus.setFilter({});
    QVERIFY(!on.seen<SetAsideBar>("setAsideBar"));
    focus.setAside({ArticleId(1)});
    on.settle();
    auto *bar = on.seen<SetAsideBar>("setAsideBar");
    QVERIFY(bar);
    const QList<ClaimId> unsupported = restingOnNothing(on.dossier());
    QVERIFY(on.seen<QLabel>("setAsideWords")->text().contains(QString::number(unsupported.size())));
    QStringList named;
    for (const QToolButton *button : bar->findChildren<QToolButton *>())
        if (button->isVisible())
            named << button->text();
    const QString title = on.dossier().claim(unsupported.first()).title.in(u"en");
    QVERIFY(named.contains(title));
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        if (button->isVisible() && button->text() == title)
            button->click();
    QCOMPARE(focus.claim(), std::optional(unsupported.first()));
    on.seen<QToolButton>("listUnsupported")->click();
    on.settle();
    QCOMPARE(focus.page(), Page::Sources);
    QCOMPARE(focus.reading(), Reading::Compare);
    QCOMPARE(matching(on.dossier(), focus.filter(), {}), unsupported);
    on.seen<QToolButton>("relyAgain")->click();
    on.settle();
    QVERIFY(!on.seen<SetAsideBar>("setAsideBar"));
    QVERIFY(focus.filter().isEmpty());
}

void WhatIfTest::theMenuSetsAside()
{
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    const QString words = QStringLiteral("Rely on B (Reuters)");
    on.choose(words);
    QCOMPARE(on->focus()->articlesSetAside(), QList<ArticleId>{ArticleId(1)});
    QList<QAction *> actions = on->menuBar()->actions();
    for (int i = 0; i < actions.size(); ++i)
        if (QMenu *menu = actions.at(i)->menu())
            actions << menu->actions();
        else if (actions.at(i)->text() == words)
            QVERIFY(!actions.at(i)->isChecked());
    on.choose(words);
    QVERIFY(on->focus()->articlesSetAside().isEmpty());
}

void WhatIfTest::whatRestsOnNothingIsNotAskedForAnew()
{
    {
        const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
        on->focus()->setAside({ArticleId(0)});
        Filter only;
        only.agreements = {Agreement::Unsupported};
        on->focus()->setFilter(only);
    }
    const Session again(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    QVERIFY(again->focus()->articlesSetAside().isEmpty());
    QVERIFY(again->focus()->filter().isEmpty());
}

/// From wherever a quotation is asked for: it can be read then.
void WhatIfTest::wordsComeIntoSight()
{
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    Focus &focus = *on->focus();
    focus.setFilter({});
    focus.setReading(Reading::Compare);
    int seen = 0;
    for (int i = 0; i < int(on.dossier().passages.size()); i += 3) {
        const PassageId passage{i};
        const QList<ClaimId> claims = on.dossier().claimsByPassage.at(i);
        focus.showPage(Page::Clauses);
        if (!claims.isEmpty())
            focus.focusClaim(claims.last());
        focus.showWords();
        focus.lookAt(passage);
        on.settle();
        QCOMPARE(focus.reading(), Reading::Beside);
        auto *view = on.seen<SourceView>("sources");
        QVERIFY(view);
        QVERIFY2(inSight(*view, view->model()->index(view->sources().passageRow(passage), 0)),
            qPrintable(on.dossier().passage(passage).key));
        ++seen;
    }
    QVERIFY(seen > 15);
}

void WhatIfTest::theLightTellsHowQuotationsStand()
{
    const MiniDossier mini;
    Stage stage(mini.read());
    auto *line = new StatusLine(stage.shared(), nullptr);
    stage.show({line});
    auto *light = named<QToolButton>(stage.window, "proofLight");
    QVERIFY(light->text().contains(QStringLiteral("as recorded")));
    const auto texts = readArticleTexts(MiniDossier::articles());
    for (int a = 0; a < 2; ++a)
        stage.texts.attach(readWhole(stage.dossier(), ArticleId(a), texts->at(a).text));
    const QString all = QString::number(stage.dossier().passages.size());
    QVERIFY(light->text().startsWith(all + QStringLiteral(" of ") + all));
    QVERIFY(light->text().contains(QStringLiteral("word for word")));
    QVERIFY(!light->text().contains(QStringLiteral("as recorded")));
    QString altered = texts->at(0).text;
    stage.texts.attach(readWhole(stage.dossier(), ArticleId(0), altered.replace(QStringLiteral("2036"), QStringLiteral("2037"))));
    const PassageId gone = passagesOf(stage.dossier(), ArticleId(0)).first();
    const ClaimId failing = stage.dossier().claimsByPassage.at(at(gone)).first();
    QVERIFY(light->accessibleName().contains(stage.dossier().claim(failing).title.in(u"en")));

    click(light, light->rect().center());
    auto *list = line->findChild<QDialog *>(QStringLiteral("proofDialog"));
    QVERIFY(list && list->isVisible());
    auto *table = list->findChild<QTableView *>(QStringLiteral("proofs"));
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        width += table->columnWidth(column);
    QVERIFY(width > table->viewport()->width() * 95 / 100 && width <= table->viewport()->width());
    QCOMPARE(table->model()->rowCount(), int(stage.dossier().passages.size()));
    const QModelIndex first = table->model()->index(0, 0); // what was not found stands first
    QCOMPARE(first.data(PassageIdRole).toInt(), at(gone));
    const QString standing = table->model()->index(0, table->model()->columnCount() - 1).data().toString();
    QVERIFY2(standing.contains(QStringLiteral("2037")), qPrintable(standing)); // the nearest words
    click(*table, first);
    QCOMPARE(stage.focus.page(), Page::Sources);
    QCOMPARE(stage.focus.passage(), std::optional(gone));
    QVERIFY(stage.focus.claim() && stage.dossier().claimsByPassage.at(at(gone)).contains(*stage.focus.claim()));
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return); // Enter is the list's, and the list stays
    QVERIFY(list->isVisible());
    QCOMPARE(stage.focus.passage(), std::optional(PassageId(table->model()->index(3, 0).data(PassageIdRole).toInt())));
    stage.texts.forget(ArticleId(0));
    stage.texts.forget(ArticleId(1));
    QVERIFY(light->text().contains(QStringLiteral("as recorded")));
}

QTEST_MAIN(WhatIfTest)
#include "tst_whatif.moc"
