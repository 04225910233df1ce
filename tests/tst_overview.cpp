// The deal on one page, by rule: which figures stand first, what changed and when, where the articles differ, what one says
// alone; and its cards, on which nothing overlaps and nothing is cut off.
#include "core/facets.h"
#include "core/overviewpicture.h"
#include "core/setaside.h"
#include "core/translators.h"
#include "keysof.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "oddossiers.h"
#include "randomfilters.h"
#include "saiddossier.h"

#include <QtTest>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

const Words english{u"en"_s};

/// Amounts such as "500", "100<0" (part of the first), "20%", "7 EUR", "9!" (rests on nothing); and a term where one is named.
Dossier amountsOf(const QStringList &amounts, QStringView term = {})
{
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s), b = odd.party(u"Right"_s);
    if (!term.isNull())
        odd.clause(OddMaker::binds(a, b), term); // the first of the kinds is the term
    const int first = term.isNull() ? 0 : 1;
    for (const QString &amount : amounts)
        odd.amount(
            {{a, Role::Pays}, {b, Role::Receives}}, QString(amount).remove(QRegularExpression(u"[^0-9].*"_s)).toLongLong());
    Dossier dossier = odd.done();
    for (int i = 0; i < amounts.size(); ++i) {
        Claim &claim = dossier.claims[first + i];
        claim.key = amounts.at(i);
        if (amounts.at(i).contains(u'<'))
            claim.amount->partOf = ClaimId(first + amounts.at(i).section(u'<', 1).toInt());
        if (amounts.at(i).endsWith(u'%'))
            claim.amount->unit = Unit::Percent;
        if (amounts.at(i).endsWith(u"EUR"))
            claim.amount->currency = u"EUR"_s;
        if (amounts.at(i).endsWith(u'!'))
            claim.evidence.clear();
    }
    dossier.derive();
    return dossier;
}

QList<Filter> randomFilters(const Dossier &dossier, int count)
{
    RandomFilters random(dossier, 5);
    QList<Filter> filters;
    for (int i = 0; i < count; ++i)
        filters << random.next();
    return filters;
}

/// A line a row: its standing, before, link and after; then what more there is.
QString changesOf(const Overview &overview)
{
    QStringList lines;
    for (const OverviewGroup &group : overview.changes) {
        for (const OverviewRow &row : group.rows)
            lines << u"%1: %2 %3 %4"_s.arg(group.words, row.before, row.goesOn ? u"="_s : u">"_s, row.after);
        if (!group.more.isEmpty())
            lines << u"%1: %2"_s.arg(group.words, group.more);
    }
    return lines.join(u'\n');
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_english.install(u"en"_s); }
    void takesTheFirstSentences_data();
    void takesTheFirstSentences();
    void choosesFigures_data();
    void choosesFigures();
    void findsTheMonth_data();
    void findsTheMonth();
    void saysWhatChanged();
    void limitsEachStanding();
    void prefersWhatMoreArticlesReport();
    void quotesWhereArticlesDiffer();
    void quotesAroundWhatDiffers();
    void namesTheOneOrigin();
    void countsAsTheFacetsDo();
    void leavesOutByFilter();
    void heedsArticlesSetAside();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    Translators m_english;
    MiniDossier m_file;
    const Dossier m_mini = m_file.read();
};

void OverviewTest::takesTheFirstSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("taken");
    QTest::newRow("two of three") << u"One is here. Two is here. Three is here."_s << 100 << u"One is here. Two is here."_s;
    QTest::newRow("one") << u"Only one"_s << 100 << u"Only one"_s;
    QTest::newRow("none") << QString() << 100 << QString();
    QTest::newRow("lines") << u" One\n is. Two. Three."_s << 100 << u"One is. Two."_s;
    QTest::newRow("too long") << u"Some words that go on"_s << 12 << u"Some words…"_s;
    QTest::newRow("one long word") << QString(50, u'w') << 10 << QString(9, u'w') + u'…';
    QTest::newRow("a number is no end") << u"It is 3.5 billion. And 2. So."_s << 100 << u"It is 3.5 billion. And 2."_s;
}

void OverviewTest::takesTheFirstSentences()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QTEST(firstSentences(text, 2, most), "taken");
}

void OverviewTest::choosesFigures_data()
{
    QTest::addColumn<QStringList>("amounts");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("figures");
    const QString none, until = u"/2030"_s;
    QTest::newRow("the largest, its part, one apart, the term")
        << QStringList{u"15"_s, u"500"_s, u"100<1"_s, u"7"_s} << until << u"500 100<1 15 claim-0"_s;
    QTest::newRow("four without a term") << QStringList{u"15"_s, u"500"_s, u"100<1"_s, u"7"_s} << none << u"500 100<1 15 7"_s;
    QTest::newRow("parts fill before others do")
        << QStringList{u"500"_s, u"100<0"_s, u"60<0"_s, u"15"_s, u"7"_s} << none << u"500 100<0 60<0 15"_s;
    QTest::newRow("a part of a part is no part of it")
        << QStringList{u"500"_s, u"100<0"_s, u"60<1"_s, u"15"_s} << none << u"500 100<0 15"_s;
    QTest::newRow("shares come after money") << QStringList{u"20%"_s, u"5"_s} << until << u"5 20% claim-0"_s;
    QTest::newRow("shares alone") << QStringList{u"20%"_s, u"30%"_s} << none << u"30% 20%"_s;
    QTest::newRow("the currency of most amounts") << QStringList{u"900 EUR"_s, u"5"_s, u"6"_s} << none << u"6 5"_s;
    QTest::newRow("the term alone") << QStringList() << until << u"claim-0"_s;
    QTest::newRow("a term without an end") << QStringList{u"5"_s} << u"2019/"_s << u"5"_s;
    QTest::newRow("nothing") << QStringList() << none << QString();
    QTest::newRow("what rests on nothing does not count") << QStringList{u"500!"_s, u"15"_s} << none << u"15"_s;
    QTest::newRow("in a circle nothing is a part") << QStringList{u"5<1"_s, u"9<0"_s} << none << u"9<0 5<1"_s;
    QTest::newRow("part of itself") << QStringList{u"5<0"_s} << none << u"5<0"_s;
}

void OverviewTest::choosesFigures()
{
    QFETCH(const QStringList, amounts);
    QFETCH(const QString, term);
    const Dossier dossier = amountsOf(amounts, term);
    QTEST(keysOf(dossier, keyFigures(dossier)), "figures");
}

void OverviewTest::findsTheMonth_data()
{
    QTest::addColumn<QStringList>("fresh"); // of new clauses
    QTest::addColumn<QStringList>("ended");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("heading");
    const QStringList none;
    QTest::newRow("new clauses") << QStringList{u"2024-03-02"_s, u"2024-05"_s, u"2024-05-07"_s} << none << none
                                 << u"What changed in May 2024"_s;
    QTest::newRow("the earliest of equals") << QStringList{u"2024-05"_s, u"2024-03"_s} << none << none
                                            << u"What changed in March 2024"_s;
    QTest::newRow("the ends of what was") << none << QStringList{u"2019/2024-06"_s} << none << u"What changed in June 2024"_s;
    QTest::newRow("clauses before events") << QStringList{u"2024-05"_s} << none << QStringList{u"2023-01-01"_s, u"2023-01-02"_s}
                                           << u"What changed in May 2024"_s;
    QTest::newRow("events") << none << none << QStringList{u"2019"_s, u"2023-01~"_s, u"2023-01-02"_s, u"2030"_s}
                            << u"What changed in January 2023"_s;
    QTest::newRow("the articles") << QStringList{u"2024"_s} << none << none << u"What changed in January 2025"_s;
}

void OverviewTest::findsTheMonth()
{
    QFETCH(const QStringList, fresh);
    QFETCH(const QStringList, ended);
    QFETCH(const QStringList, events);
    OddMaker odd;
    const PartyId a = odd.party(u"Left"_s);
    for (const QString &period : fresh + ended)
        odd.clause({{a, Role::Bound}}, period);
    for (const QString &period : events)
        odd.event({{a, Role::Affected}}, period);
    Dossier dossier = odd.done();
    for (int i = 0; i < fresh.size() + ended.size(); ++i)
        dossier.claims[i].clause->standing = i < fresh.size() ? Standing::New : Standing::Ended;
    QTEST(overviewOf(dossier, {}, english).changesHeading, "heading");
    for (Article &article : dossier.articles)
        article.published = {};
    if (QByteArrayView(QTest::currentDataTag()) == "the articles")
        QCOMPARE(overviewOf(dossier, {}, english).changesHeading, u"What changed"_s);
}

void OverviewTest::saysWhatChanged()
{
    const Overview overview = overviewOf(m_mini, {}, english);
    QCOMPARE(overview.changesHeading, u"What changed in May 2024"_s);
    QCOMPARE(changesOf(overview),
        u"Changed: as it was, no date stated > Brumeval uses the turbines\n"
        "New: — > The alliance lasts until 2036\n"
        "New: — > Ada Merle chairs the board\n"
        "Continues: Turbines stand on Brumeval's dikes = the same\n"
        "Continues: The revenue is shared = the same\n"
        "Ended: Wheels for Brumeval alone > ended: 2019 to May 2024"_s);
    const OverviewRow &changed = overview.changes.first().rows.first();
    QCOMPARE(changed.detail, u"Brumeval keeps the use of Halcyne's turbines; how far is told in two ways."_s);
    QVERIFY(changed.sentence.startsWith(u"Changed: Brumeval uses the turbines. Before: as it was, no date stated."_s));
    QVERIFY(!overview.changesNote.isEmpty());
    Dossier dated = m_mini;
    dated.claims[at(changed.claim)].period = *parseEdtf(u"2019/..");
    QCOMPARE(overviewOf(dated, {}, english).changes.first().rows.first().before, u"as it was since 2019"_s);
    dated.claims[at(changed.claim)].clause->standing = Standing::New;
    QCOMPARE(overviewOf(dated, {}, english).changesNote, QString());
}

void OverviewTest::limitsEachStanding()
{
    const Dossier dossier = partyInManyClauses(300, 40);
    const Overview overview = overviewOf(dossier, {}, english);
    QCOMPARE(overview.changes.size(), 4);
    for (const OverviewGroup &group : overview.changes) {
        QVERIFY(group.rows.size() <= 4);
        QVERIFY(group.door);
        QCOMPARE(group.door->to, Door::To::Clauses);
        const qsizetype there = matching(dossier, group.door->filter, ClaimKind::Clause).size();
        QCOMPARE(group.more, u"and %1 more"_s.arg(there - group.rows.size()));
        for (const ClaimId id : matching(dossier, group.door->filter, ClaimKind::Clause))
            QCOMPARE(dossier.claim(id).clause->standing, group.standing);
    }
}

void OverviewTest::prefersWhatMoreArticlesReport()
{
    const Dossier dossier = dossierSaying(2,
        {u"A: un"_s, u"A: deux"_s, u"A: trois / B: quatre"_s, u"A: cinq"_s, u"A: six / B: sept"_s, u"B: huit"_s, u"B: neuf"_s});
    const Overview overview = overviewOf(dossier, {}, english);
    QList<ClaimId> shown;
    for (const OverviewRow &row : overview.changes.first().rows)
        shown << row.claim;
    QCOMPARE(keysOf(dossier, shown), u"claim0 claim1 claim2 claim4"_s);
}

void OverviewTest::quotesWhereArticlesDiffer()
{
    const Overview overview = overviewOf(m_mini, {}, english);
    QList<ClaimId> differ;
    for (const OverviewDifference &difference : overview.differences)
        differ << difference.claim;
    QCOMPARE(keysOf(m_mini, differ), u"turbine-access revenue-sharing estran-size first-payment"_s);
    QCOMPARE(overview.links.first().words, u"and 1 more on which the articles differ"_s);
    QCOMPARE(keysOf(m_mini, matching(m_mini, overview.links.first().door.filter, {})),
        u"turbine-access revenue-sharing estran-size first-payment first-wheel"_s);
    const OverviewDifference &payer = overview.differences.at(3);
    QCOMPARE(payer.sayings.size(), 2);
    QCOMPARE(payer.sayings.first().first().words, u"«\u202f12 millions tout de suite, versés par le comté de Valmor\u202f»"_s);
    const OverviewSaying &north = payer.sayings.first().first();
    QVERIFY(!north.differing.isEmpty());
    QVERIFY(north.words.mid(north.differing.last().start, north.differing.last().length).contains(u"Valmor"_s));
    QVERIFY(payer.sentence.contains(north.place + u' ' + north.words));
}

/// Of a long quotation the stretch is shown in which it differs; its marked words are those of the whole.
void OverviewTest::quotesAroundWhatDiffers()
{
    const QString before = u"des mots qui ne disent rien de plus que les autres "_s.repeated(2),
                  after = u" et encore des mots sans fin que personne ne lit "_s;
    for (const auto &[first, last] : {std::pair(QString(), after), {before, QString()}, {before, after}}) {
        const Dossier dossier = dossierSaying(2,
            {u"A scope=exclusive: %1un accès exclusif%2 / B scope=complete: %1un accès complet%2"_s.arg(
                first.trimmed() + u' ', last)});
        const Overview overview = overviewOf(dossier, {}, english);
        const ComparedClaim compared = compare(dossier, ClaimId(0));
        for (int article = 0; article < 2; ++article) {
            const OverviewSaying &saying = overview.differences.first().sayings.at(article).first();
            const ComparedQuotation &whole = compared.byArticle.at(article).first();
            QVERIFY(saying.words.size() < 130);
            QCOMPARE(saying.differing.size(), whole.differing.size());
            for (int i = 0; i < whole.differing.size(); ++i)
                QCOMPARE(saying.words.mid(saying.differing.at(i).start, saying.differing.at(i).length),
                    dossier.passage(whole.passage).exact.mid(whole.differing.at(i).start, whole.differing.at(i).length));
        }
    }
}

void OverviewTest::namesTheOneOrigin()
{
    const auto noteOf = [](const QString &claim) {
        return overviewOf(dossierSaying(2, {claim}), {}, english).differences.first().note;
    };
    QCOMPARE(noteOf(u"A by=x scope=exclusive: l'usage exclusif / B by=x scope=complete: un usage complet"_s),
        u"One origin behind A ¶1 and B ¶1: by=x."_s);
    QCOMPARE(noteOf(u"A by=x scope=exclusive: l'usage exclusif / B by=y scope=complete: un usage complet"_s), QString());
    QCOMPARE(noteOf(u"A by=x scope=exclusive: l'usage exclusif / A by=x scope=complete: un usage complet"_s), QString());
}

void OverviewTest::countsAsTheFacetsDo()
{
    for (const Filter &filter : randomFilters(m_mini, 40)) {
        const Overview overview = overviewOf(m_mini, filter, english);
        for (const OverviewLink &link : overview.links)
            if (!link.door.filter.onlyIn.isEmpty()) {
                QCOMPARE(link.door.to, Door::To::Comparison);
                const QString letter = m_mini.article(link.door.filter.onlyIn.first()).letter;
                int count = 0;
                for (const ClaimId id : matching(m_mini, filter, {}))
                    count += m_mini.verdict(id).agreement == Agreement::OneSource
                        && m_mini.verdict(id).articles == link.door.filter.onlyIn;
                QVERIFY(count > 0);
                QVERIFY2(link.words.contains(QString::number(count)) && link.words.contains(letter), qPrintable(link.words));
            }
    }
}

/// What the filter leaves out is counted: nothing is lost. The figures are the same whatever it is.
void OverviewTest::leavesOutByFilter()
{
    const Overview all = overviewOf(m_mini, {}, english);
    for (const Filter &filter : randomFilters(m_mini, 40)) {
        const Overview overview = overviewOf(m_mini, filter, english);
        QCOMPARE(overview.figures.size(), all.figures.size());
        for (int i = 0; i < all.figures.size(); ++i) {
            QCOMPARE(overview.figures.at(i).claim, all.figures.at(i).claim);
            QCOMPARE(overview.figures.at(i).seen, matches(m_mini, all.figures.at(i).claim, filter));
            QCOMPARE(overview.figures.at(i).sentence.contains(u"Left out by the filter"_s), !overview.figures.at(i).seen);
        }
        QCOMPARE(overview.changes.size(), all.changes.size());
        for (int i = 0; i < all.changes.size(); ++i) {
            QList<ClaimId> wanted;
            for (const OverviewRow &row : all.changes.at(i).rows)
                if (matches(m_mini, row.claim, filter))
                    wanted << row.claim;
            QList<ClaimId> shown;
            for (const OverviewRow &row : overview.changes.at(i).rows)
                shown << row.claim;
            QCOMPARE(keysOf(m_mini, shown), keysOf(m_mini, wanted));
            const qsizetype hidden = all.changes.at(i).rows.size() - wanted.size();
            QCOMPARE(overview.changes.at(i).more, hidden ? u"%1 left out by the filter"_s.arg(hidden) : QString());
        }
        QCOMPARE(overview.notes.isEmpty(), filter.isEmpty());
    }
}

void OverviewTest::heedsArticlesSetAside()
{
    const Dossier without = withoutArticles(m_mini, {ArticleId(0)});
    const Overview overview = overviewOf(without, {}, english);
    QVERIFY(overview.notes.first().startsWith(u"N is set aside"_s));
    QCOMPARE(overview.differences.size(), 0);
    QCOMPARE(overview.noDifferences, u"One article speaks alone: there is nothing to compare it with."_s);
    for (const OverviewFigure &figure : overview.figures)
        QVERIFY(without.verdict(figure.claim).agreement != Agreement::Unsupported);
    for (const OverviewGroup &group : overview.changes)
        for (const OverviewRow &row : group.rows) {
            QCOMPARE(row.unsupported, without.verdict(row.claim).agreement == Agreement::Unsupported);
            QCOMPARE(row.detail, QString()); // it was written with both in view
        }
    const Overview none = overviewOf(withoutArticles(m_mini, {ArticleId(0), ArticleId(1)}), {}, english);
    QCOMPARE(none.figures.size(), 0);
    QVERIFY(!none.noFigures.isEmpty());
    QCOMPARE(none.source, u"No article is relied on."_s);
    QVERIFY(claimsOf(none).isEmpty());
    QVERIFY(none.nothing.startsWith(u"No claim rests on"_s));
}

void OverviewTest::saysWhatIsMissing_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<bool>("figures");
    QTest::addColumn<bool>("changes");
    QTest::newRow("nothing at all") << OddMaker().done() << false << false;
    QTest::newRow("no clause") << nothingOfAKind(false, true, true) << true << false;
    QTest::newRow("no amount") << nothingOfAKind(true, false, true) << true << true; // its clause is a term with an end
    QTest::newRow("only events") << nothingOfAKind(false, false, true) << false << false;
    QTest::newRow("one party") << oneParty() << true << true;
}

void OverviewTest::saysWhatIsMissing()
{
    QFETCH(const Dossier, dossier);
    const Overview overview = overviewOf(dossier, {}, english);
    QTEST(!overview.figures.isEmpty(), "figures");
    QTEST(!overview.changes.isEmpty(), "changes");
    QCOMPARE(overview.noFigures.isEmpty(), !overview.figures.isEmpty());
    QCOMPARE(overview.noChanges.isEmpty(), !overview.changes.isEmpty());
    QCOMPARE(overview.noDifferences.isEmpty(), !overview.differences.isEmpty());
    QVERIFY(!spoken(overview).isEmpty());
    QCOMPARE(overview.nothing.isEmpty(), !claimsOf(overview).isEmpty());
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
