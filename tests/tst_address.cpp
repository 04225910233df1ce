// What is seen as one line of text: it leads back to the same view, whatever is in it, and says so in a sentence where it cannot.
#include "core/address.h"
#include "core/focus.h"
#include "minidossier.h"
#include "randomfilters.h"

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

Filter partyFilter(const Dossier &dossier, const char *key)
{
    Filter filter;
    filter.parties << *dossier.partyByKey(QString::fromLatin1(key));
    return filter;
}

} // namespace

class AddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void isOneLine_data();
    void isOneLine();
    void leadsBack();
    void everyPlaceLeadsBack();
    void readsWhatWasWrittenBefore_data();
    void readsWhatWasWrittenBefore();
    void opensWhatItNames_data();
    void opensWhatItNames();
    void refuses_data();
    void refuses();
    void leavesOutWhatIsNotKnown_data();
    void leavesOutWhatIsNotKnown();
    void opensInOneStep_data();
    void opensInOneStep();
    void opensNothingThatNobodyCanUntick();

private:
    test::MiniDossier m_mini;
    Dossier m_dossier;
};

void AddressTest::isOneLine_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("text");
    const Dossier dossier = m_mini.read();
    const auto row = [](const char *name, const Address &address, const QString &text) {
        QTest::newRow(name) << address << u"deal:brumeval-halcyne-estran/"_s + text;
    };
    row("nothing but a page", {}, u"overview"_s);
    row("nothing but a view", {View::Funding, {}, {}, false}, u"funding"_s);
    row("another view", {View::FundingTime, {}, {}, false}, u"funding-time"_s);
    row("a party", {View::Funding, partyFilter(dossier, "halcyne"), {}, false}, u"funding?party=halcyne"_s);
    row("an article", {View::FundingParts, {}, {ArticleId(1)}, false}, u"funding-parts?without=south"_s);
    row("both articles", {View::Funding, {}, {ArticleId(0), ArticleId(1)}, false}, u"funding?without=north&without=south"_s);
    row("a logarithm", {View::Funding, {}, {}, true}, u"funding?scale=log"_s);
    row("a logarithm of a part, which has none", {View::FundingParts, {}, {}, true}, u"funding-parts"_s);
    const auto claim = [&](const char *key) { return dossier.claimByKey(QString::fromLatin1(key)); };
    row("a clause", {Page::Clauses, {}, {}, false, claim("term")}, u"clause/term"_s);
    row("a clause in the sources", {View::Comparison, {}, {}, false, claim("term")}, u"clause/term?page=comparison"_s);
    row("a party", {Page::Parties, {}, {}, false, {}, dossier.partyByKey(u"halcyne"_s)}, u"party/halcyne"_s);
    row("a party among the clauses, filtered by another",
        {Page::Clauses, partyFilter(dossier, "estran"), {}, false, {}, dossier.partyByKey(u"halcyne"_s)},
        u"party/halcyne?page=clauses&party=estran"_s);
    row("a quotation", {Page::Sources, {}, {}, false, {}, {}, PassageId(0)}, u"passage/"_s + dossier.passages.first().key);
    row("a quotation of a clause", {Page::Sources, {}, {ArticleId(1)}, false, claim("term"), {}, PassageId(0)},
        u"clause/term?page=sources&passage=%1&without=south"_s.arg(dossier.passages.first().key));
    row("all of it", {View::Funding, partyFilter(dossier, "halcyne"), {ArticleId(1)}, true},
        u"funding?party=halcyne&without=south&scale=log"_s);
}

void AddressTest::isOneLine()
{
    QFETCH(Address, address);
    QFETCH(QString, text);
    QCOMPARE(addressOf(m_dossier, address), text);
    QCOMPARE(dossierOf(text), u"brumeval-halcyne-estran"_s);
}

void AddressTest::leadsBack()
{
    test::RandomFilters random(m_dossier, 4);
    static const QRegularExpression uri(u"^[a-z]+:[A-Za-z0-9._~-]+/[a-z-]+(\\?[A-Za-z0-9._~=&%-]*)?$"_s);
    for (int i = 0; i < 500; ++i) {
        const View view = View(random.below(viewCount));
        Address address{view, random.next(), {}, false};
        if (!address.filter.parties.isEmpty() && random.below(2))
            address.filter.onlyIn << ArticleId(random.below(2));
        for (int a = 0; a < m_dossier.articles.size(); ++a)
            if (random.below(3) == 0)
                address.setAside << ArticleId(a);
        address.logarithmic = view == View::Funding && random.below(2);
        const QString text = addressOf(m_dossier, address);
        QVERIFY2(uri.match(text).hasMatch(), qPrintable(text));
        const Expected<Address> read = readAddress(text, m_dossier);
        QVERIFY2(read && *read == address, qPrintable(text));
    }
}

/// Every page and way of reading, with nothing, each claim, each party, each quotation.
void AddressTest::everyPlaceLeadsBack()
{
    QList<Seen> places;
    for (int page = 0; page < pageCount; ++page)
        places << Seen(Page(page));
    for (int view = 0; view < viewCount; ++view)
        places << Seen(View(view));
    places << Seen(Page::Sources);
    places.last().reading = Reading::Abreast;
    QSet<QString> texts;
    for (const Seen &seen : places) {
        QList<Address> addresses{{seen, {}, {}, false}};
        for (int i = 0; i < m_dossier.claims.size(); ++i)
            addresses << Address{seen, {}, {}, false, ClaimId(i)}
                      << Address{seen, {}, {}, false, ClaimId(i), {}, PassageId(i % 3)};
        for (int i = 0; i < m_dossier.parties.size(); ++i)
            addresses << Address{seen, {}, {}, false, {}, PartyId(i)};
        for (int i = 0; i < m_dossier.passages.size(); ++i)
            addresses << Address{seen, {}, {}, false, {}, {}, PassageId(i)};
        for (const Address &address : addresses) {
            const QString text = addressOf(m_dossier, address);
            const Expected<Address> read = readAddress(text, m_dossier);
            QVERIFY2(read && *read == address, qPrintable(text));
            texts << text;
        }
    }
    const qsizetype each = 1 + 2 * m_dossier.claims.size() + m_dossier.parties.size() + m_dossier.passages.size();
    QCOMPARE(texts.size(), (pageCount + 4) * each); // the two other readings of the money, and of the sources
}

void AddressTest::readsWhatWasWrittenBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Page>("page");
    QTest::newRow("a dossier") << u""_s << Page::Overview;
    QTest::newRow("a dossier, filtered") << u"?party=halcyne"_s << Page::Overview;
    QTest::newRow("evidence") << u"/evidence"_s << Page::Sources;
    QTest::newRow("a sheet") << u"/factcheck"_s << Page::Clauses;
    QTest::newRow("any claim") << u"/claim/term"_s << Page::Clauses;
    QTest::newRow("a clause by another kind") << u"/event/term"_s << Page::Clauses;
    QTest::newRow("a page that is not known") << u"/clause/term?page=weather"_s << Page::Clauses;
    QTest::newRow("a quotation that is not known") << u"/clause/term?passage=nothing"_s << Page::Clauses;
    QTest::newRow("a page's page") << u"/parties?page=sources"_s << Page::Parties;
    QTest::newRow("white space around it") << u"/parties \n"_s << Page::Parties;
}

void AddressTest::readsWhatWasWrittenBefore()
{
    QFETCH(QString, text);
    QFETCH(Page, page);
    const Expected<Address> read = readAddress(u"deal:brumeval-halcyne-estran"_s + text, m_dossier);
    QVERIFY(read);
    QCOMPARE(read->seen.page, page);
    QCOMPARE(read->claim.has_value(), text.contains(u"term"_s));
    QVERIFY(!read->passage);
}

void AddressTest::opensWhatItNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Page>("page");
    QTest::newRow("a clause") << u"/clause/term"_s << Page::Clauses;
    QTest::newRow("a clause elsewhere") << u"/clause/term?page=abreast"_s << Page::Sources;
    QTest::newRow("a party") << u"/party/halcyne"_s << Page::Parties;
    QTest::newRow("a party elsewhere") << u"/party/halcyne?page=funding-parts"_s << Page::Funding;
    QTest::newRow("a page") << u"/parties"_s << Page::Parties;
}

/// In one step, there and back; what is copied there is the address that led there.
void AddressTest::opensWhatItNames()
{
    QFETCH(QString, text);
    QFETCH(Page, page);
    Focus focus(m_dossier);
    focus.focusClaim(ClaimId(1));
    focus.focusParty(PartyId(0));
    const Expected<Address> address = readAddress(u"deal:brumeval-halcyne-estran"_s + text, m_dossier);
    QVERIFY(address);
    focus.showAddress(*address);
    QCOMPARE(focus.page(), page);
    QCOMPARE(focus.claim(), address->claim ? address->claim : std::optional(ClaimId(1)));
    QCOMPARE(focus.party(), address->party); // one that names no party looks away
    if (address->claim || address->party)
        QCOMPARE(addressOf(m_dossier, focus.address()), u"deal:brumeval-halcyne-estran"_s + text);
    focus.back();
    QCOMPARE(focus.party(), PartyId(0));
    QCOMPARE(focus.claim(), ClaimId(1));
}

void AddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString none = u"is not an address"_s;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("another scheme") << u"https://example.org/funding"_s << none;
    QTest::newRow("no dossier") << u"deal:"_s << none;
    QTest::newRow("words") << u"deal: the term"_s << none;
    QTest::newRow("a kind that is not known") << u"deal:brumeval-halcyne-estran/weather/fine"_s << none;
    QTest::newRow("too long a path") << u"deal:brumeval-halcyne-estran/clause/term/1"_s << none;
    QTest::newRow("no such claim") << u"deal:brumeval-halcyne-estran/clause/no%0Ane"_s << u"no clause, amount or event “no ne”"_s;
    QTest::newRow("no claim") << u"deal:brumeval-halcyne-estran/clause/"_s << u"no clause, amount or event “”"_s;
    QTest::newRow("no such party") << u"deal:brumeval-halcyne-estran/party/nobody"_s << u"no party “nobody”"_s;
    QTest::newRow("no such quotation") << u"deal:brumeval-halcyne-estran/passage/none"_s << u"no quotation “none”"_s;
    QTest::newRow("no key") << u"deal:/funding"_s << none;
    QTest::newRow("a path") << u"deal:brumeval-halcyne-estran/../funding"_s << none;
    QTest::newRow("no end of it") << u"deal:brumeval-halcyne-estran/funding?party="_s + QString(100'000, u'x') << none;
    QTest::newRow("another dossier") << u"deal:some-deal/funding"_s << u"another dossier, “some-deal”"_s;
    QTest::newRow("another view") << u"deal:brumeval-halcyne-estran/weather"_s << u"the view “weather”"_s;
    QTest::newRow("a line end in a view") << u"deal:brumeval-halcyne-estran/a%0Ab%0D%07c"_s << u"the view “a b c”"_s;
    QTest::newRow("a line end in a key") << u"deal:some%E2%80%A8deal/funding"_s << u"another dossier, “some deal”"_s;
    QTest::newRow("a line end in no address") << u"deal:some\ndeal"_s << u"“deal:some deal” is not"_s;
    QTest::newRow("letters turned around") << u"deal:brumeval-halcyne-estran/a%E2%80%AEb%E2%81%A6"_s << u"the view “ab”"_s;
    QTest::newRow("an empty view") << u"deal:brumeval-halcyne-estran/?party=halcyne"_s << u"the view “”"_s;
}

void AddressTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Expected<Address> read = readAddress(text, m_dossier);
    QVERIFY(!read);
    QVERIFY2(read.problem().contains(says), qPrintable(read.problem()));
    QVERIFY(read.problem().size() < 300 && !read.problem().contains(u'\n') && !read.problem().contains(QChar(0x202E)));
}

void AddressTest::leavesOutWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a party") << u"?party=halcyne&party=nobody&without=south"_s;
    QTest::newRow("an article") << u"?party=halcyne&without=east&without=south"_s;
    QTest::newRow("a scale") << u"?party=halcyne&scale=square&without=south"_s;
    QTest::newRow("a name") << u"?party=halcyne&colour=blue&without=south"_s;
    QTest::newRow("what comes after it") << u"?party=halcyne&without=south#claim"_s;
    QTest::newRow("twice the same") << u"?party=halcyne&party=halcyne&without=south&without=south"_s;
    QTest::newRow("letters that need no percent sign") << u"?party=h%61lcyne&without=%73outh"_s;
    QTest::newRow("nonsense") << u"?&&=&party=halcyne&without=south&%%%&%00"_s;
}

void AddressTest::leavesOutWhatIsNotKnown()
{
    QFETCH(QString, text);
    const Address expected{View::Funding, partyFilter(m_dossier, "halcyne"), {ArticleId(1)}, false};
    for (const QString &key : {u"deal:brumeval-halcyne-estran/funding"_s, u"DEAL:brumeval%2Dhalcyne%2Destran/funding"_s}) {
        const Expected<Address> read = readAddress(key + text, m_dossier);
        QVERIFY(read);
        QVERIFY(*read == expected);
    }
}

void AddressTest::opensInOneStep_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<Page>("page");
    QTest::newRow("bars") << View::Funding << Page::Funding;
    QTest::newRow("parts") << View::FundingParts << Page::Funding;
    QTest::newRow("time") << View::FundingTime << Page::Funding;
    QTest::newRow("the map") << View::Map << Page::Map;
    QTest::newRow("the comparison") << View::Comparison << Page::Sources;
    QTest::newRow("the evidence") << View::Evidence << Page::Sources;
    QTest::newRow("the sheet") << View::FactCheck << Page::Clauses;
}

void AddressTest::opensInOneStep()
{
    QFETCH(View, view);
    QFETCH(Page, page);
    Focus focus(m_dossier);
    focus.focusClaim(ClaimId(1));
    focus.showPage(Page::Parties);
    const Address address{view, partyFilter(m_dossier, "halcyne"), {ArticleId(1)}, view == View::Funding};
    focus.showAddress(address);
    QCOMPARE(focus.page(), page);
    QCOMPARE(focus.claim(), ClaimId(1));
    QVERIFY(focus.filter() == address.filter);
    QCOMPARE(focus.articlesSetAside(), address.setAside);
    if (const auto reading = fundingReading(view))
        QVERIFY((focus.funding() == FundingForm{*reading, address.logarithmic}));
    focus.showAddress(address); // a second time is no step
    focus.back();
    QCOMPARE(focus.page(), Page::Parties);
    QVERIFY(focus.funding() == FundingForm());
}

/// With no article set aside nothing rests on nothing, and the filter panel does not offer to untick it.
void AddressTest::opensNothingThatNobodyCanUntick()
{
    Focus focus(m_dossier);
    Filter filter;
    filter.agreements = {Agreement::Unsupported};
    focus.showAddress({View::Funding, filter, {}, false});
    QVERIFY(focus.filter().isEmpty());
    focus.showAddress({View::Funding, filter, {ArticleId(0)}, false});
    QVERIFY(focus.filter() == filter);
}

QTEST_MAIN(AddressTest)
#include "tst_address.moc"
