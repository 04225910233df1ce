// What a search leaves behind: the walk from one match to the next, lit words, filter and articles set aside, languages, what is
// said of it.
#include "articlehands.h"
#include "searchhands.h"

#include <QAccessible>

using namespace deal;
using namespace deal::test;

class SearchMatchesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<ArticleFolder>(); }
    void walksTheMatches();
    void escLeadsBack();
    void lightsTheWords();
    void opensWhatTheFilterLeavesOut();
    void doesNotFindWhatIsSetAside();
    void anythingCanBeTyped();
    void outlivesTheLanguage();
    void closesWithItsDossier();
    void speaks();

private:
    [[nodiscard]] Session open() const { return Session(m_folder->ini(), realDossier()); }
    std::unique_ptr<ArticleFolder> m_folder;
    MiniDossier m_mini;
};

void SearchMatchesTest::walksTheMatches()
{
    const Session on = open();
    search(on, u"premier refus"_s);
    on.press(Qt::Key_Return);
    const auto *model = &named<SearchResults>(on.window(), "searchResults")->model();
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        count += model->row(row).kind == SearchRow::Kind::Found;
    QVERIFY(count > 1);
    QCOMPARE(whereOf(on), u"1 of %1"_s.arg(count));
    QSet<QString> places{u"%1 %2 %3"_s.arg(int(on->focus()->page())).arg(keyOf(on)).arg(at(*on->focus()->passage()))};
    for (int step = 1; step < count; ++step) {
        on.press(Qt::Key_F3);
        QCOMPARE(whereOf(on), u"%1 of %2"_s.arg(step + 1).arg(count));
        places << u"%1 %2 %3"_s.arg(int(on->focus()->page())).arg(keyOf(on)).arg(at(*on->focus()->passage()));
        QVERIFY(!boxOf(on)->hasFocus());
    }
    QCOMPARE(places.size(), count);
    on.press(Qt::Key_F3);
    QCOMPARE(whereOf(on), u"1 of %1"_s.arg(count));
    on.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(whereOf(on), u"%1 of %1"_s.arg(count));
    QVERIFY(named<QLabel>(on.window(), "searchWhere")->accessibleName().startsWith(u"%1 of %1: "_s.arg(count)));
    on.press(Qt::Key_K, Qt::ControlModifier);
    on.press(Qt::Key_Escape);
    QCOMPARE(whereOf(on), u"Ctrl+K"_s);
    on.press(Qt::Key_F3); // nothing is searched for: to the box
    QVERIFY(boxOf(on)->hasFocus());
}

void SearchMatchesTest::escLeadsBack()
{
    const Session on = open();
    auto *panel = named<QAbstractItemView>(on.window(), "facets");
    panel->setFocus();
    search(on, u"openai"_s);
    on.press(Qt::Key_Down);
    on.press(Qt::Key_Escape);
    QVERIFY(panel->hasFocus() && !on.seen("searchResults"));
    QCOMPARE(boxOf(on)->text(), u"openai"_s);
    on.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(on.seen("searchResults"));
    QCOMPARE(boxOf(on)->selectedText(), u"openai"_s);
    on.press(Qt::Key_Escape);
    QVERIFY(panel->hasFocus() && boxOf(on)->text().isEmpty());
    search(on, u"openai"_s);
    click(panel->viewport(), panel->viewport()->rect().center()); // elsewhere
    QVERIFY(!on.seen("searchResults"));
}

void SearchMatchesTest::lightsTheWords()
{
    const Session on = open();
    const auto picture = [&](const char *name) {
        on.settle();
        return named<QWidget>(on.window(), name)->grab().toImage();
    };
    searchAndOpen(on, u"premier refus"_s, u"Clauses"_s);
    const QImage cards = picture("clauses"), pane = picture("evidencePane");
    QVERIFY(!on->focus()->searched().query().isEmpty());
    on->focus()->searched().light(SearchQuery(u"refusal"_s)); // in the reader's own language
    QVERIFY(picture("evidencePane") != pane);
    on->focus()->searched().light(SearchQuery(u"microsoft"_s));
    QVERIFY(picture("clauses") != cards);
    on->focus()->showWords();
    const QImage lit = picture("sources");
    on.press(Qt::Key_K, Qt::ControlModifier);
    on.press(Qt::Key_Escape); // the light goes
    QVERIFY(on->focus()->searched().query().isEmpty());
    QVERIFY(picture("sources") != lit);
}

void SearchMatchesTest::opensWhatTheFilterLeavesOut()
{
    const Session on = open();
    Filter filter;
    filter.parties = {on.dossier().partyByKey(u"arm"_s).value()};
    on->focus()->setFilter(filter);
    search(on, u"premier refus"_s);
    const QModelIndex row = firstUnder(on, u"Clauses"_s);
    QVERIFY(row.data(SearchRowRole).value<SearchRow>().words.state.contains(u"left out by the filter"_s));
    click(*listOf(on), row);
    QVERIFY(on->focus()->filter().isEmpty());
    QVERIFY(rowOf(*named<CardView>(on.window(), "clauses"), *on->focus()->claim()).isValid());
    QVERIFY(named<QLabel>(on.window(), "searchWhere")->accessibleName().endsWith(u"The filter is cleared."_s));
}

void SearchMatchesTest::doesNotFindWhatIsSetAside()
{
    const Session on = open();
    search(on, u"premier refus"_s);
    const auto quotations = [&] { return rowsOf(on).filter(QRegularExpression(u"^Quotations"_s)).value(0); };
    const QString before = quotations();
    QVERIFY(!before.isEmpty());
    on->focus()->setAside({ArticleId(0), ArticleId(1)});
    QTRY_VERIFY(quotations().isEmpty());
    QVERIFY2(rowsOf(on).last().contains(u"set aside"), qPrintable(rowsOf(on).join(u'\n')));
    on->focus()->setAside({});
    QTRY_COMPARE(quotations(), before);
}

void SearchMatchesTest::anythingCanBeTyped()
{
    const Session on = open();
    for (const QString &typed :
        {u"\"*"_s, u"AND"_s, u"NEAR("_s, u"-: ^"_s, u"😀"_s, u"\u202eשלום"_s, u"x"_s.repeated(4000), u"a "_s.repeated(2000)}) {
        on.press(Qt::Key_K, Qt::ControlModifier);
        boxOf(on)->setText(typed);
        QTRY_VERIFY(isAnswered(on));
        QVERIFY2(rowsOf(on).filter(u"out of order"_s).isEmpty(), qPrintable(typed));
        QVERIFY(!rowsOf(on).isEmpty());
    }
}

void SearchMatchesTest::outlivesTheLanguage()
{
    const Session on = open();
    search(on, u"premier refus"_s);
    on.press(Qt::Key_Return);
    const QString where = whereOf(on).section(u' ', 0, 0);
    on->setLanguage(u"fr"_s);
    on.settle();
    QCOMPARE(boxOf(on)->text(), u"premier refus"_s);
    QCOMPARE(whereOf(on).section(u' ', 0, 0), where);
    on.press(Qt::Key_F3);
    QCOMPARE(whereOf(on).section(u' ', 0, 0), u"2"_s);
    on->setLanguage(u"en"_s);
    on.settle();
}

void SearchMatchesTest::closesWithItsDossier()
{
    const Session on = open();
    search(on, u"openai"_s);
    on->show(m_mini.read());
    on.settle();
    QVERIFY(!on.seen("searchResults") && boxOf(on)->text().isEmpty());
    search(on, u"halcyne"_s);
    QVERIFY2(rowsOf(on).first().startsWith(u"Parties"_s), qPrintable(rowsOf(on).join(u'\n')));
    on->show(Problem{u"No dossier"_s});
    on.settle();
}

void SearchMatchesTest::speaks()
{
    const Session on = open();
    const auto name = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name); };
    search(on, u"stargate"_s);
    QCOMPARE(name(boxOf(on)), u"Search"_s);
    QCOMPARE(name(listOf(on)), u"Search results"_s);
    auto *hint = named<QLabel>(on.window(), "searchHint");
    QTRY_VERIFY2(name(hint).contains(QRegularExpression(u"^\\d+ found.*Clauses: \\d+"_s)), qPrintable(name(hint)));
    QVERIFY(listOf(on)->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Party: "_s));
}

QTEST_MAIN(SearchMatchesTest)
#include "tst_searchmatches.moc"
