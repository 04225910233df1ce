// The words of a search without an index: how texts are folded and parted, which of their words are lit, what is cut out of them.
#include "core/found.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace deal;

namespace {

/// "[Le] droit de [premier] refus": a text with some of its words marked.
QString marked(const QString &text, const QList<WordSpan> &spans)
{
    QString out = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        out.insert(span->start + span->length, u']');
        out.insert(span->start, u'[');
    }
    return out;
}

QString wordsOfText(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words << word.word;
    return words.join(u' ');
}

} // namespace

class SearchWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void theWayBackIsWhole();
    void readsWords_data();
    void readsWords();
    void lights_data();
    void lights();
    void cutsSnippets_data();
    void cutsSnippets();
};

void SearchWordsTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << QStringLiteral("OpenAI ÉTÉ Straße ΣΑΣ") << QStringLiteral("openai ete strasse σασ");
    QTest::newRow("accents, composed") << QStringLiteral("État, Noël, œuvre, cætera")
                                       << QStringLiteral("etat, noel, oeuvre, caetera");
    QTest::newRow("accents, combining") << QStringLiteral("E\u0301tat e\u0302tre") << QStringLiteral("etat etre");
    QTest::newRow("letters of our neighbours") << QStringLiteral("Łódź Øresund đ þ İı") << QStringLiteral("lodz oresund d th ii");
    QTest::newRow("quotation marks") << QStringLiteral("l’API ‘a’ “b” „c‟ ʼd") << QStringLiteral("l'api 'a' \"b\" \"c\" 'd");
    QTest::newRow("dashes") << QStringLiteral("a–b—c‑d−e") << QStringLiteral("a-b-c-d−e"); // a minus is a sign, and no dash
    QTest::newRow("spaces") << QStringLiteral("500\u00a0milliards\u202fde\u2009\u3000x\ty\nz\u2028w")
                            << QStringLiteral("500 milliards de  x y z w");
    QTest::newRow("what only formats") << QStringLiteral("coopé\u00adration \u200e\u200fab\ufeffc \u202Ed")
                                       << QStringLiteral("cooperation abc d");
    QTest::newRow("ligatures, signs in one") << QStringLiteral("ﬁnance ² ½ ™ ①") << QStringLiteral("finance 2 1⁄2 tm 1");
    QTest::newRow("digits of other scripts") << QStringLiteral("٢٠٣٠") << QStringLiteral("2030");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("NUL and controls") << QString::fromUtf16(u"a\0b\u0007c", 5) << QStringLiteral("a b c");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u'a' << QStringLiteral(" a");
    QTest::newRow("vowel signs stay") << QStringLiteral("हिन्दी") << QStringLiteral("हिनदी");
}

void SearchWordsTest::folds()
{
    QFETCH(QString, text);
    QTEST(foldForSearching(text).text, "folded");
}

/// For any text, the map goes from the first to the last, and never back.
void SearchWordsTest::theWayBackIsWhole()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 400; ++run) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += QChar(char16_t(random.bounded(run % 2 ? 0x180 : 0x10000)));
        const Folded folded = foldForSearching(text);
        QCOMPARE(folded.from.size(), folded.text.size() + 1);
        QVERIFY(std::is_sorted(folded.from.begin(), folded.from.end()));
        QCOMPARE(folded.from.last(), text.size());
        QVERIFY(folded.text.isValidUtf16());
        QCOMPARE(foldForSearching(folded.text).text, folded.text); // once is enough
    }
}

void SearchWordsTest::readsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("an article before an apostrophe")
        << QStringLiteral("L’API d'Azure, jusqu’en 2030") << QStringLiteral("api azure jusqu en 2030");
    QTest::newRow("a letter after one") << QStringLiteral("Microsoft’s, we'll, don't") << QStringLiteral("microsoft we don");
    QTest::newRow("a short word after an article") << QStringLiteral("l’IA, d’or") << QStringLiteral("ia or");
    QTest::newRow("an article alone") << QStringLiteral("l' ") << QStringLiteral("l");
    QTest::newRow("within quotation marks") << QStringLiteral("the 'EU' says ‘no’") << QStringLiteral("the eu says no");
    QTest::newRow("figures") << QStringLiteral("$500 B, 13,5 %, GPT-4o") << QStringLiteral("500 b 13 5 gpt 4o");
    QTest::newRow("no space between words") << QStringLiteral("中文 abc日本") << QStringLiteral("中 文 abc 日 本");
    QTest::newRow("from right to left") << QStringLiteral("שלום עולם") << QStringLiteral("שלום עולם");
    QTest::newRow("no words") << QStringLiteral("¿? … « » 😀 ''") << QString();
}

void SearchWordsTest::readsWords()
{
    QFETCH(QString, text);
    QTEST(wordsOfText(text), "words");
}

void SearchWordsTest::lights_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("lit");
    QTest::newRow("two words") << QStringLiteral("premier refus") << QStringLiteral("Un droit de [premier] [refus] de l’État");
    QTest::newRow("without accents") << QStringLiteral("etat") << QStringLiteral("[État] d’une œuvre");
    QTest::newRow("an apostrophe") << QStringLiteral("l'api") << QStringLiteral("L’[API] d’OpenAI");
    QTest::newRow("another apostrophe") << QStringLiteral("L’API") << QStringLiteral("L'[API] et une [api]");
    QTest::newRow("ligatures") << QStringLiteral("oeuvre") << QStringLiteral("d’[œuvres] ﬁnes");
    QTest::newRow("a ligature typed") << QStringLiteral("ﬁn") << QStringLiteral("[finance] et [ﬁnes]");
    QTest::newRow("combining") << QStringLiteral("ete") << QStringLiteral("[e\u0301te\u0301] passé");
    QTest::newRow("the beginning only") << QStringLiteral("star") << QStringLiteral("[Stargate], restart");
    QTest::newRow("a soft hyphen") << QStringLiteral("cooperation") << QStringLiteral("la [coopé\u00adration]");
    QTest::newRow("nothing") << QStringLiteral("!?") << QStringLiteral("a b");
    QTest::newRow("a fraction") << QStringLiteral("2") << QStringLiteral("[½] page");
}

void SearchWordsTest::lights()
{
    QFETCH(QString, typed);
    QFETCH(QString, lit);
    const QString text = QString(lit).remove(u'[').remove(u']');
    QCOMPARE(marked(text, SearchQuery(typed).litIn(text)), lit);
}

void SearchWordsTest::cutsSnippets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("short") << QStringLiteral("All of it stays.") << QStringLiteral("it");
    QTest::newRow("at the beginning") << QStringLiteral("find ") + QStringLiteral("word ").repeated(80) << QStringLiteral("find");
    QTest::newRow("in the middle") << QStringLiteral("word ").repeated(60) + QStringLiteral("find ")
            + QStringLiteral("word ").repeated(60)
                                   << QStringLiteral("find");
    QTest::newRow("at the end") << QStringLiteral("word ").repeated(80) + QStringLiteral("find") << QStringLiteral("find");
    QTest::newRow("one long word") << QStringLiteral("x").repeated(500) << QStringLiteral("x");
    QTest::newRow("a long word before it") << QStringLiteral("x").repeated(500) + QStringLiteral(" find")
                                           << QStringLiteral("find");
    QTest::newRow("line ends") << QStringLiteral("a\nfind\u2028b") << QStringLiteral("find");
    QTest::newRow("nowhere") << QStringLiteral("word ").repeated(80) << QStringLiteral("other");
}

void SearchWordsTest::cutsSnippets()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const SearchQuery query(word);
    const Snippet snippet = snippetOf(text, query.litIn(text));
    QVERIFY2(snippet.text.size() <= 170, qPrintable(snippet.text));
    QVERIFY(!snippet.text.contains(u'\n') && !snippet.text.contains(QChar::LineSeparator));
    QCOMPARE(snippet.text.startsWith(QStringLiteral("… ")) || snippet.text.endsWith(QStringLiteral(" …")),
        text.simplified().size() > 160);
    for (const WordSpan &span : snippet.lit)
        QCOMPARE(foldForSearching(snippet.text.mid(span.start, span.length)).text.left(word.size()), word);
    QCOMPARE(snippet.lit.isEmpty(), word == QStringLiteral("other") || word == QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
