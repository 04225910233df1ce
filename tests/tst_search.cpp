// Searching without a window: words and where they stand, the index, what it answers to anything that can be typed.
#include "core/found.h"
#include "core/setaside.h"
#include "minidossier.h"

#include <QRandomGenerator>

using namespace deal;
using namespace deal::test;

namespace {

QString keyOf(const Dossier &dossier, const Found &found)
{
    switch (found.kind) {
    case FoundKind::Party:
        return dossier.parties.at(found.id).key;
    case FoundKind::Quotation:
        return dossier.passages.at(found.id).key;
    case FoundKind::Paragraph:
        return QStringLiteral("%1/%2").arg(dossier.article(found.article).key).arg(found.id);
    default:
        return dossier.claims.at(found.id).key;
    }
}

/// What was found, kind by kind: "party: halcyne; quotation: a1 b3".
QString written(const Dossier &dossier, const SearchAnswer &answer)
{
    static const QStringList kinds{QStringLiteral("party"), QStringLiteral("clause"), QStringLiteral("amount"),
        QStringLiteral("event"), QStringLiteral("quotation"), QStringLiteral("paragraph")};
    QStringList groups;
    for (const FoundGroup &group : answer.groups) {
        QStringList keys;
        for (const Found &found : group.best)
            keys << keyOf(dossier, found);
        groups << kinds.at(int(group.kind)) + QStringLiteral(": ") + keys.join(u' ');
    }
    return groups.join(QStringLiteral("; "));
}

/// All texts in which one of what is found can have its words.
QStringList textsOf(const Dossier &dossier, const Found &found)
{
    QStringList texts;
    const auto add = [&](const Localised &text) {
        for (const auto &[lang, words] : text.texts)
            texts << words;
    };
    if (found.kind == FoundKind::Party) {
        const Party &party = dossier.parties.at(found.id);
        add(party.name);
        add(party.what);
        add(party.part);
        texts << party.ticker;
    } else if (found.kind == FoundKind::Quotation) {
        texts << dossier.passages.at(found.id).exact;
        add(dossier.passages.at(found.id).rendering);
    } else {
        const Claim &claim = dossier.claims.at(found.id);
        add(claim.title);
        add(claim.summary);
        for (const char *lang : {"en", "fr"})
            if (const Words words(QString::fromLatin1(lang)); claim.amount)
                texts << words.amount(*claim.amount) << words.amountShort(*claim.amount);
    }
    return texts;
}

/// What has all words of a query, by reading every text: what the index is held against.
QSet<QString> foundByReading(const Dossier &dossier, const SearchQuery &query)
{
    QSet<QString> keys;
    const auto consider = [&](const Found &found) {
        if (query.isIn(textsOf(dossier, found).join(u'\n')))
            keys << QStringLiteral("%1 %2").arg(int(found.kind)).arg(found.id);
    };
    for (int i = 0; i < int(dossier.parties.size()); ++i)
        consider({FoundKind::Party, i, {}});
    for (int i = 0; i < int(dossier.claims.size()); ++i)
        consider({FoundKind(int(FoundKind::Clause) + int(dossier.claims.at(i).kind)), i, {}});
    for (int i = 0; i < int(dossier.passages.size()); ++i)
        consider({FoundKind::Quotation, i, {}});
    return keys;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void findsWhatReadingFinds();
    void ranks();
    void anythingCanBeTyped();
    void signsAreNoOperators_data();
    void signsAreNoOperators();
    void leavesOutWhatIsSetAside();
    void findsInWholeArticles();
    void countsTheVeryMany();
    void saysWhatWasFound();

private:
    [[nodiscard]] SearchAnswer find(const QString &typed, const QList<ArticleId> &setAside = {}) const
    {
        const Expected<SearchAnswer> answer = m_index.find(SearchQuery(typed), setAside);
        if (!answer)
            qFatal("%s", qPrintable(answer.problem()));
        return *answer;
    }
    Dossier m_dossier, m_mini;
    SearchIndex m_index;
};

void SearchTest::initTestCase()
{
    m_dossier = realDossier();
    m_mini = MiniDossier().read();
    QCOMPARE(m_index.fill(m_dossier), QString());
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); ///< what is found first of a kind
    QTest::newRow("a party") << QStringLiteral("softb") << QStringLiteral("party: softbank");
    QTest::newRow("without accents") << QStringLiteral("gouvernement americain") << QStringLiteral("party: us-government");
    QTest::newRow("a figure") << QStringLiteral("500 milliards") << QStringLiteral("amount: stargate-size");
    QTest::newRow("a figure in the other language") << QStringLiteral("$500 billion") << QStringLiteral("amount: stargate-size");
}

void SearchTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QString found = written(m_dossier, find(typed));
    QVERIFY2(found.contains(first), qPrintable(found));
}

/// Each word of the dossier, whole and in part, alone and with another: the index finds what reading everything finds.
void SearchTest::findsWhatReadingFinds()
{
    QSet<QString> all;
    for (const Claim &claim : m_dossier.claims)
        for (const auto &[lang, title] : claim.title.texts)
            for (const SearchWord &word : searchWords(title))
                all << word.word;
    QStringList words(all.begin(), all.end());
    words.sort();
    QVERIFY(words.size() > 100);
    QRandomGenerator random(3);
    int several = 0;
    for (int run = 0; run < 300; ++run) {
        QString typed = words.at(random.bounded(int(words.size())));
        typed.truncate(1 + random.bounded(int(typed.size())));
        if (run % 3 == 0)
            typed += u' ' + words.at(random.bounded(int(words.size()))).left(2);
        const SearchQuery query(typed);
        QSet<QString> found;
        for (const FoundGroup &group : find(typed).groups) {
            QVERIFY(group.count <= mostNamed ? group.best.size() == group.count : group.best.size() == mostNamed);
            for (const Found &one : group.best)
                found << QStringLiteral("%1 %2").arg(int(one.kind)).arg(one.id);
            if (group.count > mostNamed) // not all are named
                for (const QString &key : foundByReading(m_dossier, query))
                    if (key.startsWith(QString::number(int(group.kind)) + u' '))
                        found << key;
        }
        QVERIFY2(found == foundByReading(m_dossier, query), qPrintable(typed));
        several += found.size() > 1;
    }
    QVERIFY(several > 50);
}

/// Whole words before beginnings; titles before what stands under them.
void SearchTest::ranks()
{
    Dossier made = m_mini;
    const auto clause = [](const char *key, const char *title, const char *summary) {
        Claim claim;
        claim.key = QString::fromLatin1(key);
        claim.clause = ClauseFacts{};
        claim.title.texts = {{QStringLiteral("en"), QString::fromLatin1(title)}};
        claim.summary.texts = {{QStringLiteral("en"), QString::fromLatin1(summary)}};
        return claim;
    };
    made.claims = {clause("begins-below", "Something", "About powerful things"),
        clause("below", "Another thing", "All about power"), clause("begins", "Powerful words", "Nothing of it"),
        clause("title", "Power for all", "Nothing of it")};
    made.derive();
    for (int copies = 0; copies < 2; ++copies) { // few are weighed, very many are not: the order is the same
        SearchIndex index;
        QCOMPARE(index.fill(made), QString());
        const Expected<SearchAnswer> answer = index.find(SearchQuery(QStringLiteral("power")));
        QVERIFY(answer);
        QString found = written(made, *answer);
        QVERIFY2(found.startsWith(QStringLiteral("clause: title")), qPrintable(found));
        found.remove(QRegularExpression(QStringLiteral("more-\\d+ ?")));
        if (copies == 0)
            QCOMPARE(found, QStringLiteral("clause: title below begins begins-below"));
        for (int i = 0; i < 1200; ++i)
            made.claims << clause(qPrintable(QStringLiteral("more-%1").arg(i)), "Anything", "Powers that be");
        made.derive();
    }
}

/// Words in any order of anything: an answer, never a problem; and every word that is named is lit in what it was found in.
void SearchTest::anythingCanBeTyped()
{
    static const QStringList parts{QStringLiteral("\""), QStringLiteral("*"), QStringLiteral("AND"), QStringLiteral("OR"),
        QStringLiteral("NOT"), QStringLiteral("NEAR("), QStringLiteral(")"), QStringLiteral("-"), QStringLiteral(":"),
        QStringLiteral("^"), QStringLiteral("first:"), QStringLiteral("{first rest}:"), QStringLiteral("+"), QStringLiteral("'"),
        QStringLiteral("\\"), QStringLiteral(";--"), QStringLiteral("?"), QStringLiteral("%"), QStringLiteral("open"),
        QStringLiteral("État"), QStringLiteral("😀"), QStringLiteral("שלום"), QStringLiteral("\u202e"), QString(QChar(u'\0')),
        QString(QChar(0xDC00)), QStringLiteral("500"), QStringLiteral(" "), QStringLiteral("l’a")};
    QRandomGenerator random(7);
    int found = 0;
    for (int run = 0; run < 1500; ++run) {
        QString typed;
        for (int i = random.bounded(9); i >= 0; --i)
            typed += random.bounded(4) == 0 ? QString(QChar(char16_t(random.bounded(0x10000))))
                                            : parts.at(random.bounded(int(parts.size())));
        const SearchQuery query(typed);
        const Expected<SearchAnswer> answer = m_index.find(query);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.problem()));
        QVERIFY(!query.isEmpty() || answer->groups.isEmpty());
        for (const Found &one : answer->all()) {
            QVERIFY2(query.isIn(textsOf(m_dossier, one).join(u'\n')), qPrintable(typed));
            ++found;
        }
    }
    QVERIFY(found > 100);
    for (const QString &letter : {QStringLiteral("a"), QStringLiteral("é "), QStringLiteral("x y"), QStringLiteral("\"")})
        QVERIFY(m_index.find(SearchQuery(letter.repeated(4000))));
    QString many;
    for (int i = 0; i < 1000; ++i)
        many += QStringLiteral("mot%1 ").arg(i);
    QVERIFY(m_index.find(SearchQuery(many)));
    QCOMPARE(SearchQuery(many).words().size(), 64);
}

void SearchTest::signsAreNoOperators_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
        {"\"openai\"", "openai*", "-openai", "openai:", "^openai", "(openai)", "openai\"", "+openai+", "OpenAI…"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void SearchTest::signsAreNoOperators()
{
    QFETCH(QString, typed);
    const SearchAnswer plain = find(QStringLiteral("openai"));
    QVERIFY(plain.groups.size() > 2);
    QCOMPARE(find(typed).groups, plain.groups);
}

void SearchTest::leavesOutWhatIsSetAside()
{
    const SearchAnswer all = find(QStringLiteral("openai")), without = find(QStringLiteral("openai"), {ArticleId(0)});
    const auto quotations = [&](const SearchAnswer &answer, int article) {
        const QList<Found> found = answer.all();
        return std::count_if(found.begin(), found.end(), [&](const Found &one) {
            return one.kind == FoundKind::Quotation && m_dossier.passages.at(one.id).article == ArticleId(article);
        });
    };
    QVERIFY2(quotations(all, 0) > 0 && quotations(all, 1) > 0, qPrintable(written(m_dossier, all)));
    QCOMPARE(quotations(without, 0), 0);
    QCOMPARE(quotations(without, 1), quotations(all, 1));
    QVERIFY(find(QStringLiteral("openai"), {ArticleId(0), ArticleId(1)}).groups.last().kind < FoundKind::Quotation);
    const Dossier left = withoutArticles(m_dossier, {ArticleId(0)});
    WholeTexts texts(left);
    QStringList states;
    for (const Found &found : without.all()) // claims stay, and say what they rest on
        states << wordsOf(found, without.query, left, texts, Words(QStringLiteral("en"))).state;
    QVERIFY(states.contains(QStringLiteral("rests on nothing")));
    QVERIFY(states.contains(QString()));
}

void SearchTest::findsInWholeArticles()
{
    SearchIndex index;
    QCOMPARE(index.fill(m_mini), QString());
    WholeTexts texts(m_mini);
    QStringList words;
    for (int a = 0; a < int(m_mini.articles.size()); ++a) {
        WholeArticle text = readWhole(m_mini, ArticleId(a), textOf(a == 0 ? "north.txt" : "south.txt"));
        for (const WholeParagraph &paragraph : text.paragraphs)
            for (const SearchWord &word : searchWords(paragraph.text))
                if (word.word.size() > 6)
                    words << word.word;
        texts.attach(text);
        QCOMPARE(index.put(text), QString());
        QCOMPARE(index.put(text), QString()); // in its own place
    }
    QVERIFY(words.size() > 20);
    for (const QString &word : std::as_const(words)) {
        const SearchQuery query(word);
        const Expected<SearchAnswer> answer = index.find(query);
        QVERIFY(answer && answer->groups.last().kind == FoundKind::Paragraph);
        int held = 0;
        for (int a = 0; a < int(m_mini.articles.size()); ++a)
            for (const WholeParagraph &paragraph : texts.of(ArticleId(a))->paragraphs)
                held += query.isIn(paragraph.text);
        QCOMPARE(answer->groups.last().count, held);
        for (const Found &found : answer->groups.last().best) {
            const FoundWords said = wordsOf(found, query, m_mini, texts, Words(QStringLiteral("en")));
            QVERIFY2(!said.titleLit.isEmpty(), qPrintable(said.title));
            QVERIFY(said.quoted && !said.where.isEmpty());
        }
        const Expected<SearchAnswer> none = index.find(query, {ArticleId(0), ArticleId(1)});
        QVERIFY(none && (none->groups.isEmpty() || none->groups.last().kind < FoundKind::Quotation));
    }
    for (const ArticleId article : {ArticleId(0), ArticleId(1), ArticleId(0)})
        QCOMPARE(index.forget(article), QString());
    for (const QString &word : std::as_const(words)) {
        const Expected<SearchAnswer> answer = index.find(SearchQuery(word));
        QVERIFY(answer && (answer->groups.isEmpty() || answer->groups.last().kind != FoundKind::Paragraph));
    }
}

void SearchTest::countsTheVeryMany()
{
    Dossier made = m_mini;
    const Claim one = made.claims.first();
    while (made.claims.size() < mostCounted + 20) {
        made.claims << one;
        made.claims.last().key = QStringLiteral("c%1").arg(made.claims.size());
    }
    made.derive();
    SearchIndex index;
    QCOMPARE(index.fill(made), QString());
    const QString word = searchWords(one.title.texts.first().second).first().word;
    const Expected<SearchAnswer> answer = index.find(SearchQuery(word));
    QVERIFY(answer);
    const auto group = std::find_if(answer->groups.begin(), answer->groups.end(),
        [&](const FoundGroup &found) { return int(found.kind) == int(FoundKind::Clause) + int(one.kind); });
    QCOMPARE(group->count, mostCounted);
    QCOMPARE(group->best.size(), mostNamed);
    QCOMPARE(countWords(*group, Words(QStringLiteral("en"))), QStringLiteral("50 of 1,000 or more"));
}

void SearchTest::saysWhatWasFound()
{
    WholeTexts texts(m_dossier);
    const Words words(QStringLiteral("en"));
    int lit = 0;
    for (const char *typed : {"premier refus", "openai", "500 milliards", "gouvernance", "azure", "exclusi"}) {
        const SearchAnswer answer = find(QString::fromLatin1(typed));
        QVERIFY2(!answer.groups.isEmpty(), typed);
        for (const Found &found : answer.all()) {
            const FoundWords said = wordsOf(found, answer.query, m_dossier, texts, words);
            QVERIFY2(!said.titleLit.isEmpty() || !said.textLit.isEmpty(), qPrintable(said.title));
            QVERIFY(spoken(said).startsWith(said.title));
            QCOMPARE(said.quoted, found.kind == FoundKind::Quotation);
            for (const WordSpan &span : said.titleLit)
                QVERIFY(answer.query.isIn(said.title.mid(span.start, span.length)) || answer.query.words().size() > 1);
            ++lit;
        }
    }
    QVERIFY(lit > 20);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
