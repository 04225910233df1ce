// The search as a person uses it: typing, keys, opening what was found, walking from one to the next.
#include "articlehands.h"
#include "core/searchboxes.h"
#include "searchhands.h"
#include "typewriter.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>

using namespace deal;
using namespace deal::test;

class SearchBoxTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<ArticleFolder>(); }
    void keepsToTheContract();
    void laysOutRows();
    void keysLeadToTheBox();
    void aSlashIsALetterWhereSomebodyTypes();
    void listsWhatIsFound();
    void walksTheListByKey();
    void opensAClause();
    void opensEachKind_data();
    void opensEachKind();
    void opensAParagraph();
    void runsACommand();
    void opensByClick();
    void showsMore();
    void enterDoesNotWaitInVain();

private:
    [[nodiscard]] Session open() const { return Session(m_folder->ini(), realDossier()); }
    std::unique_ptr<ArticleFolder> m_folder;
    MiniDossier m_mini;
};

void SearchBoxTest::keepsToTheContract()
{
    const Dossier dossier = realDossier();
    const Focus focus(dossier);
    const WholeTexts texts(dossier);
    const Words words(u"en"_s);
    SearchModel model(focus, words, texts);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SearchIndex index;
    QCOMPARE(index.fill(dossier), QString());
    const QList<SearchCommand> commands{{u"Clear the filter"_s, u"Edit"_s, u"Ctrl+Shift+F"_s}};
    for (const char *typed : {"o", "openai", "filter", "zzz", "", "?!", "clear edit"}) {
        const SearchQuery query(QString::fromLatin1(typed));
        model.show(query, std::nullopt, commands);
        QVERIFY(model.rowCount() > 0 && !model.summary().isEmpty());
        model.show(query, *index.find(query), commands);
        QVERIFY(model.rowCount() > 0 && !model.summary().isEmpty());
        for (int kind = 0; kind < foundKindCount; ++kind) {
            const int before = model.rowCount(), first = model.unfold(FoundKind(kind));
            QCOMPARE(first >= 0, model.rowCount() > before);
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
            QCOMPARE(bool(model.index(row).flags() & Qt::ItemIsSelectable), model.row(row).canBeChosen());
        }
    }
    model.say(u"Out of order"_s);
    QCOMPARE(model.nextChoice(0, 1), -1);
    QCOMPARE(commandsWith(SearchQuery(u"edit"_s), commands), QList<int>{0});
    QCOMPARE(commandsWith(SearchQuery(u"edition"_s), commands), QList<int>());
}

/// Every box in its row, none over another, at any width.
void SearchBoxTest::laysOutRows()
{
    SearchRow found;
    found.kind = SearchRow::Kind::Found;
    found.words = {u"Microsoft has a right of first refusal"_s, {}, u"A new clause of January 2025"_s, {}, u"Exclusivity"_s,
        u"left out by the filter"_s, false};
    SearchRow bare = found, line = found, longest = found;
    bare.words = {u"x"_s, {}, {}, {}, {}, {}, true};
    line.kind = SearchRow::Kind::Heading;
    line.text = u"Clauses · 7"_s;
    longest.words.title = u"word "_s.repeated(400);
    longest.words.where = u"where "_s.repeated(40);
    for (const SearchRow &row : {found, bare, line, longest})
        for (const qreal width : {40.0, 160.0, 320.0, 560.0, 2000.0}) {
            const Boxes laid = layOutSearchRow(row, width, typewriter);
            const QRectF whole(QPointF(), laid.size);
            QVERIFY(!laid.boxes.isEmpty());
            for (int i = 0; i < laid.boxes.size(); ++i) {
                QVERIFY(whole.contains(laid.boxes.at(i).rect));
                for (int j = 0; j < i; ++j)
                    QVERIFY(!laid.boxes.at(j).rect.intersects(laid.boxes.at(i).rect));
            }
        }
}

void SearchBoxTest::keysLeadToTheBox()
{
    const Session on = open();
    QCOMPARE(whereOf(on), u"Ctrl+K"_s);
    for (const auto &[key, modifier] : {std::pair(Qt::Key_K, Qt::ControlModifier), {Qt::Key_Slash, Qt::NoModifier}}) {
        QVERIFY(!boxOf(on)->hasFocus() && !on.seen("searchResults"));
        on.press(key, modifier);
        QVERIFY(boxOf(on)->hasFocus());
        QVERIFY(boxOf(on)->text().isEmpty());
        on.press(Qt::Key_Escape);
        QVERIFY(!boxOf(on)->hasFocus());
    }
    on.choose(u"Search…"_s);
    QVERIFY(boxOf(on)->hasFocus());
}

void SearchBoxTest::aSlashIsALetterWhereSomebodyTypes()
{
    const Session on = open();
    search(on, u"a"_s);
    QTest::keyClick(boxOf(on), Qt::Key_Slash);
    QCOMPARE(boxOf(on)->text(), u"a/"_s);
    on.press(Qt::Key_Down);
    QVERIFY(listOf(on)->hasFocus());
    QTest::keyClick(listOf(on), Qt::Key_Slash);
    QCOMPARE(boxOf(on)->text(), u"a//"_s);
}

void SearchBoxTest::listsWhatIsFound()
{
    const Session on = open();
    search(on, u"premier refus"_s);
    const QStringList rows = rowsOf(on);
    QVERIFY2(!rows.filter(u"Clauses · "_s).isEmpty(), qPrintable(rows.join(u'\n')));
    QVERIFY2(!rows.filter(u"Quotations · "_s).isEmpty(), qPrintable(rows.join(u'\n')));
    QVERIFY2(!rows.filter(u"premier refus"_s).isEmpty(), qPrintable(rows.join(u'\n')));
    search(on, u"export"_s);
    QVERIFY2(!rowsOf(on).filter(u"Commands · "_s).isEmpty(), qPrintable(rowsOf(on).join(u'\n')));
    search(on, u"xyzzyx"_s);
    QVERIFY2(rowsOf(on).first().contains(u"Nothing in this dossier has “xyzzyx”"), qPrintable(rowsOf(on).join(u'\n')));
    boxOf(on)->clear();
    QVERIFY(!on.seen("searchResults"));
}

void SearchBoxTest::walksTheListByKey()
{
    const Session on = open();
    search(on, u"stargate"_s);
    on.press(Qt::Key_Down);
    const CardView *list = listOf(on);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1); // under the heading
    int met = 1;
    for (int row = 1; row < list->model()->rowCount() - 1; row = list->currentIndex().row()) {
        on.press(Qt::Key_Down);
        if (list->currentIndex().row() == row)
            break;
        QVERIFY(list->currentIndex().flags() & Qt::ItemIsSelectable);
        QVERIFY(inSight(*list, list->currentIndex()));
        ++met;
    }
    QVERIFY(met > 8);
    for (; met > 1; --met)
        on.press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    on.press(Qt::Key_Up);
    QVERIFY(boxOf(on)->hasFocus());
    on.press(Qt::Key_Down);
    QTest::keyClick(listOf(on), Qt::Key_X); // more is typed, from within the list
    QVERIFY(boxOf(on)->hasFocus());
    QCOMPARE(boxOf(on)->text(), u"stargatex"_s);
}

void SearchBoxTest::opensAClause()
{
    const Session on = open();
    on->focus()->showPage(Page::Sources);
    searchAndOpen(on, u"premier refus"_s, u"Clauses"_s);
    QVERIFY(!on.seen("searchResults"));
    QCOMPARE(on->focus()->page(), Page::Clauses);
    const Claim &claim = on.dossier().claim(*on->focus()->claim());
    QVERIFY(SearchQuery(u"premier refus"_s).isIn(claim.title.in(u"fr") + u' ' + claim.summary.in(u"fr")));
    QVERIFY(named<CardView>(on.window(), "clauses")->hasFocus());
    on.press(Qt::Key_Left, Qt::AltModifier); // one step
    QCOMPARE(on->focus()->page(), Page::Sources);
}

void SearchBoxTest::opensEachKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<Page>("page");
    QTest::newRow("a party") << u"softbank"_s << u"Parties"_s << Page::Parties;
    QTest::newRow("an amount") << u"500 milliards"_s << u"Amounts"_s << Page::Funding;
    QTest::newRow("an event") << u"stargate"_s << u"Events"_s << Page::Sources;
    QTest::newRow("a quotation") << u"premier refus"_s << u"Quotations"_s << Page::Sources;
}

void SearchBoxTest::opensEachKind()
{
    QFETCH(QString, typed);
    QFETCH(QString, heading);
    QFETCH(Page, page);
    const Session on = open();
    search(on, typed);
    const QModelIndex row = firstUnder(on, heading);
    const Found found = row.data(SearchRowRole).value<SearchRow>().found;
    click(*listOf(on), row);
    on.settle();
    const Focus &focus = *on->focus();
    QCOMPARE(focus.page(), page);
    switch (found.kind) {
    case FoundKind::Party:
        QVERIFY(focus.party() == PartyId(found.id));
        break;
    case FoundKind::Quotation:
        QVERIFY(focus.passage() == PassageId(found.id));
        QVERIFY(on.dossier().claimsByPassage.at(found.id).contains(*focus.claim()));
        QVERIFY(focus.reading() != Reading::Compare);
        QVERIFY(inSight(*named<CardView>(on.window(), "sources"), named<CardView>(on.window(), "sources")->currentIndex()));
        break;
    default:
        QVERIFY(focus.claim() == ClaimId(found.id));
    }
    QVERIFY(focus.searched().query() == SearchQuery(typed));
}

void SearchBoxTest::opensAParagraph()
{
    const Session on(m_folder->ini(), m_mini.read());
    dropFiles(on, {ArticleFolder::north(), ArticleFolder::south()});
    // A word that stands in one paragraph of the whole texts alone.
    QHash<QString, int> places;
    const QString text = textOf("south.txt");
    const WholeArticle south = readWhole(on.dossier(), *recogniseArticle(on.dossier(), text).article, text);
    for (int i = 0; i < south.paragraphs.size(); ++i)
        for (const SearchWord &word : searchWords(south.paragraphs.at(i).text))
            if (word.word.size() > 7 && !foldForSearching(textOf("north.txt")).text.contains(word.word))
                places[word.word] = places.contains(word.word) && places.value(word.word) != i ? -1 : i;
    QString word;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        if (place.value() >= int(south.paragraphs.size()) / 2 && (word.isEmpty() || place.key() < word))
            word = place.key();
    QVERIFY(!word.isEmpty());
    search(on, word);
    const auto *results = on.seen<SearchResults>("searchResults");
    int row = results->model().rowCount() - 1;
    while (row > 0
        && (results->model().row(row).kind != SearchRow::Kind::Found
            || results->model().row(row).found.kind != FoundKind::Paragraph))
        --row;
    QVERIFY2(row > 0, qPrintable(word + u": "_s + rowsOf(on).join(u'\n')));
    QCOMPARE(results->model().row(row).found.id, places.value(word));
    click(*listOf(on), listOf(on)->model()->index(row, 0));
    on.settle();
    QCOMPARE(on->focus()->page(), Page::Sources);
    const auto *sources = named<CardView>(on.window(), "sources");
    const SourceRow here = sources->currentIndex().data(SourceRowRole).value<SourceRow>();
    QCOMPARE(here.left, south.paragraphs.at(places.value(word)).text);
    QVERIFY(sources->visualRect(sources->currentIndex()).intersects(sources->viewport()->rect()));
}

void SearchBoxTest::runsACommand()
{
    const Session on = open();
    Filter filter;
    filter.parties = {PartyId(0)};
    on->focus()->setFilter(filter);
    search(on, u"clear the filter"_s);
    const int row = int(rowsOf(on).indexOf(u"Clear the filter"_s));
    QVERIFY2(row > 0, qPrintable(rowsOf(on).join(u'\n')));
    QVERIFY(on.seen<SearchResults>("searchResults")->model().row(row).words.text == u"Edit"_s);
    click(*listOf(on), listOf(on)->model()->index(row, 0));
    on.settle();
    QVERIFY(on->focus()->filter().isEmpty());
    QVERIFY(boxOf(on)->text().isEmpty() && !on.seen("searchResults"));
    search(on, u"français"_s); // which makes every menu anew
    on.press(Qt::Key_Return);
    on.settle();
    QTRY_COMPARE(boxOf(on)->accessibleName().isEmpty(), false);
    QTRY_VERIFY(on->windowTitle().contains(u"Deal Explorer"_s));
}

void SearchBoxTest::opensByClick()
{
    const Session on = open();
    search(on, u"exclusiv"_s);
    const QString words = firstUnder(on, u"Clauses"_s).data().toString();
    click(*listOf(on), firstUnder(on, u"Clauses"_s));
    QVERIFY(!on.seen("searchResults"));
    QCOMPARE(on.dossier().claim(*on->focus()->claim()).title.in(u"en"), words);
    search(on, u"exclusiv"_s);
    click(*listOf(on), listOf(on)->model()->index(0, 0)); // a heading is no choice
    QVERIFY(on.seen("searchResults"));
}

void SearchBoxTest::showsMore()
{
    const Session on = open();
    search(on, u"openai"_s);
    const int more = int(rowsOf(on).indexOf(QRegularExpression(u"^Show \\d+ more$"_s)));
    QVERIFY2(more > 0, qPrintable(rowsOf(on).join(u'\n')));
    const int rows = int(rowsOf(on).size());
    click(*listOf(on), listOf(on)->model()->index(more, 0));
    QVERIFY(on.seen("searchResults"));
    QVERIFY(rowsOf(on).size() > rows);
    QVERIFY(rowsOf(on).at(more) != rowsOf(on).at(more - 1));
    QCOMPARE(listOf(on)->currentIndex().row(), more);
}

/// Enter before there is an answer opens what is found first, once it is.
void SearchBoxTest::enterDoesNotWaitInVain()
{
    const Session on = open();
    on.press(Qt::Key_K, Qt::ControlModifier);
    boxOf(on)->setText(u"premier refus"_s);
    QTest::keyClick(boxOf(on), Qt::Key_Return);
    QTRY_VERIFY(on->focus()->searched().query() == SearchQuery(u"premier refus"_s));
    QVERIFY(!on.seen("searchResults"));
}

QTEST_MAIN(SearchBoxTest)
#include "tst_searchbox.moc"
