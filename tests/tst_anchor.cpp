// Folding for quoting, and finding a quotation's place. The generated texts hold what articles hold: accents written in one
// character or in two, no-break spaces, curly apostrophes, letters outside the first 65 536.
#include "core/anchor.h"

#include <QRandomGenerator>
#include <QtTest>

#include <ctime>
#include <limits>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

/// The words of a text between two positions, counted in code points.
QString slice(const QString &text, const TextPosition &position)
{
    const QList<uint> points = text.toUcs4();
    QString words;
    for (qsizetype i = position.start; i < position.end; ++i) {
        const char32_t point = points.at(i);
        words += QString::fromUcs4(&point, 1);
    }
    return words;
}

class Writer final {
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }
    qsizetype below(qsizetype count) { return qsizetype(m_random.bounded(int(count))); }
    QString letter()
    {
        static const QStringList letters{u"a"_s, u"e"_s, u"s"_s, u"t"_s, u"R"_s, u"1"_s, u"é"_s, u"e\u0301"_s, u"ç"_s,
            u"o\u0302\u0323"_s, u"œ"_s, u"x\u0302"_s, u"😀"_s, u"𝒜"_s, u"한"_s, u"\u1112\u1161\u11ab"_s};
        return letters[below(letters.size())];
    }
    QString between()
    {
        static const QStringList joints{u" "_s, u" "_s, u" "_s, u"\u00a0"_s, u"\u202f"_s, u"  "_s, u"\n\n"_s, u"’"_s, u"'"_s,
            u", "_s, u" «\u00a0"_s, u"\u00a0» "_s, u" “"_s, u"” "_s};
        return joints[below(joints.size())];
    }
    /// Letters and what stands between words, one to an item, so that a slice never cuts a letter.
    QStringList text(qsizetype words)
    {
        QStringList items;
        for (qsizetype i = 0; i < words; ++i) {
            for (qsizetype n = 1 + below(6); n > 0; --n)
                items << letter();
            items << between();
        }
        return items;
    }

private:
    QRandomGenerator m_random;
};

/// The same words, typed on another keyboard.
QString typedOtherwise(QString text)
{
    text = text.normalized(QString::NormalizationForm_D);
    text.replace(u'’', u'\'').replace(u'\u00a0', u' ').replace(u'“', u'"').replace(u'”', u'"');
    return text.replace(u"\n\n"_s, u" \t"_s);
}

} // namespace

class TestAnchor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceIsFoldingOnce();
    void marksWithoutEndAreLinear();
    void finds_data();
    void finds();
    void countsInCodePoints();
    void findsNot_data();
    void findsNot();
    void counts();
    void nearest_data();
    void nearest();
    void nearestOfManyIsNearestOfEach();
    void nearestOfManyTakesOneWalk();
    void aPositionGivesBackItsQuotation();
    void aChangedLetterNeverAnchors();
};

void TestAnchor::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QList<qsizetype>>("from");
    using From = QList<qsizetype>;
    QTest::newRow("nothing") << u""_s << u""_s << From{0};
    QTest::newRow("plain") << u"ab"_s << u"ab"_s << From{0, 1, 2};
    QTest::newRow("case is kept") << u"aB"_s << u"aB"_s << From{0, 1, 2};
    QTest::newRow("a run of spaces") << u"a \u00a0\u202f\nb"_s << u"a b"_s << From{0, 1, 5, 6};
    QTest::newRow("spaces at the ends") << u"  a\n"_s << u"a"_s << From{2, 4};
    QTest::newRow("spaces alone") << u" \n"_s << u""_s << From{2};
    QTest::newRow("two characters, one letter") << u"e\u0301s"_s << u"és"_s << From{0, 2, 3};
    QTest::newRow("marks in another order") << u"o\u0302\u0323"_s << u"\u1ed9"_s << From{0, 3};
    QTest::newRow("a mark that joins nothing") << u"x\u0302a"_s << u"x\u0302a"_s << From{0, 0, 2, 3};
    QTest::newRow("a pair of surrogates") << u"😀a"_s << u"😀a"_s << From{0, 0, 2, 3};
    QTest::newRow("Hangul letters") << u"\u1112\u1161\u11aba"_s << u"한a"_s << From{0, 3, 4};
    QTest::newRow("apostrophes") << u"‘a’ ʼ"_s << u"'a' '"_s << From{0, 1, 2, 3, 4, 5};
    QTest::newRow("double quotes") << u"“a” „"_s << u"\"a\" \""_s << From{0, 1, 2, 3, 4, 5};
    QTest::newRow("guillemets stay") << u"«a»"_s << u"«a»"_s << From{0, 1, 2, 3};
    QTest::newRow("a ligature stays") << u"ﬁ œ"_s << u"ﬁ œ"_s << From{0, 1, 2, 3};
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d)) + u'a' << QString(QChar(0xd83d)) + u'a' << From{0, 1, 2};
}

void TestAnchor::folds()
{
    QFETCH(const QString, text);
    const Folded folded = foldForQuoting(text);
    QTEST(folded.text, "folded");
    QTEST(folded.from, "from");
}

void TestAnchor::foldingTwiceIsFoldingOnce()
{
    Writer writer(7);
    for (int i = 0; i < 500; ++i) {
        const QString text = writer.text(12).join(QString());
        const Folded once = foldForQuoting(text);
        QCOMPARE(foldForQuoting(once.text).text, once.text);
        QCOMPARE(once.from.size(), once.text.size() + 1);
        QVERIFY(std::is_sorted(once.from.begin(), once.from.end()));
        QCOMPARE(foldForQuoting(typedOtherwise(text)).text, once.text);
    }
}

void TestAnchor::marksWithoutEndAreLinear()
{
    QElapsedTimer timer;
    timer.start();
    const QString text = u'a' + QString(1'000'000, QChar(0x301));
    QCOMPARE(foldForQuoting(text).from.constLast(), text.size());
    QVERIFY(timer.elapsed() < 5'000);
}

void TestAnchor::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("gives");
    QTest::newRow("at the start") << u"la mer monte"_s << u"la mer"_s << u""_s << u""_s << u"la mer"_s;
    QTest::newRow("at the end") << u"la mer monte\n"_s << u"monte"_s << u""_s << u""_s << u"monte"_s;
    QTest::newRow("the whole") << u"\n la mer \n"_s << u"la mer"_s << u""_s << u""_s << u"la mer"_s;
    QTest::newRow("behind an emoji") << u"🌊🌊 la mer"_s << u"mer"_s << u""_s << u""_s << u"mer"_s;
    QTest::newRow("over a line's end") << u"la\nmer"_s << u"la mer"_s << u""_s << u""_s << u"la\nmer"_s;
    QTest::newRow("a no-break space") << u"40\u00a0millions d’euros"_s << u"40 millions d'euros"_s << u""_s << u""_s
                                      << u"40\u00a0millions d’euros"_s;
    QTest::newRow("an accent in two characters") << u"la mare\u0301e monte"_s << u"marée"_s << u""_s << u""_s << u"mare\u0301e"_s;
    QTest::newRow("the first of two") << u"un port, un port"_s << u"port"_s << u""_s << u""_s << u"port"_s;
    QTest::newRow("by its prefix") << u"un port, le port"_s << u"port"_s << u"le "_s << u""_s << u"port"_s;
    QTest::newRow("by its suffix") << u"port. port, port!"_s << u"port"_s << u""_s << u"!"_s << u"port"_s;
    QTest::newRow("by both") << u"a port b, c port b, c port d"_s << u"port"_s << u"c "_s << u" d"_s << u"port"_s;
    QTest::newRow("spaces around it") << u"la mer monte"_s << u" mer "_s << u""_s << u""_s << u"mer"_s;
}

void TestAnchor::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, exact);
    QFETCH(const QString, prefix);
    QFETCH(const QString, suffix);
    const auto position = AnchoringText(text).find(exact, prefix, suffix);
    QVERIFY(position);
    QTEST(slice(text, *position), "gives");
}

void TestAnchor::countsInCodePoints()
{
    QCOMPARE(AnchoringText(u"🌊🌊 la mer"_s).find(u"mer"), (TextPosition{6, 9}));
    QCOMPARE(AnchoringText(u"un port, le port"_s).find(u"port", u"le "), (TextPosition{12, 16}));
}

void TestAnchor::findsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("nothing") << u"la mer"_s << u""_s << u""_s;
    QTest::newRow("a space") << u"la mer"_s << u" "_s << u""_s;
    QTest::newRow("in no text") << u""_s << u"la mer"_s << u""_s;
    QTest::newRow("another case") << u"La mer"_s << u"la mer"_s << u""_s;
    QTest::newRow("no accent") << u"la marée"_s << u"la maree"_s << u""_s;
    QTest::newRow("the letter without its mark") << u"x\u0302 y"_s << u"x"_s << u""_s;
    QTest::newRow("the mark without its letter") << u"x\u0302 y"_s << u"\u0302 y"_s << u""_s;
    QTest::newRow("half an emoji") << u"😀"_s << QString(QChar(0xd83d)) << u""_s;
    QTest::newRow("a space that is not there") << u"lamer"_s << u"la mer"_s << u""_s;
    QTest::newRow("another prefix") << u"la mer"_s << u"mer"_s << u"une "_s;
    QTest::newRow("a hyphen for a dash") << u"la – mer"_s << u"la - mer"_s << u""_s;
}

void TestAnchor::findsNot()
{
    QFETCH(const QString, text);
    QFETCH(const QString, exact);
    QFETCH(const QString, prefix);
    QVERIFY(!AnchoringText(text).find(exact, prefix));
}

void TestAnchor::counts()
{
    const AnchoringText text(u"Le port. Un port\u00a0; d’autres ports."_s);
    QCOMPARE(text.count(u"port"), 3);
    QCOMPARE(text.count(u"d'autres"), 1);
    QCOMPARE(text.count(u"mer"), 0);
    QCOMPARE(text.count(u""), 0);
    QCOMPARE(AnchoringText(u"aaa"_s).count(u"aa"), 2);
}

void TestAnchor::nearest_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("one letter") << u"Ada Merle presidera le conseil"_s << u"Ada Merle présidera le conseil"_s;
    QTest::newRow("one word") << u"le grand conseil d'Estran"_s << u"présidera le conseil d'Estran"_s;
    QTest::newRow("another case") << u"ada merle"_s << u"Ada Merle"_s;
    QTest::newRow("words left out") << u"Ada le conseil d'Estran"_s << u"présidera le conseil d'Estran"_s;
    QTest::newRow("nothing in common") << u"un moulin"_s << u""_s;
    QTest::newRow("too little in common") << u"le vent"_s << u""_s;
}

void TestAnchor::nearest()
{
    QFETCH(const QString, exact);
    const AnchoringText text(u"Le soir, Ada Merle présidera le conseil d’Estran, a indiqué Halcyne."_s);
    QVERIFY(!text.find(exact));
    QTEST(text.nearest(exact), "nearest");
}

void TestAnchor::nearestOfManyIsNearestOfEach()
{
    const AnchoringText text(u"La la mer, LA MER, la mer du nord ; Straße, STRASSE, 𐐀𐐁𐐂𐐃𐐄. La mer du sud."_s);
    const QStringList exacts{u"la la mer du sud"_s, u""_s, u"la mer du nord et du sud"_s, u"straße"_s, u"𐐨𐐩𐐪𐐫𐐬 la"_s,
        u"rien de tel"_s, u"mer mer du nord"_s, u"La la mer"_s, u"La la mer"_s};
    const QStringList all = text.nearestAll(exacts);
    QCOMPARE(all.size(), exacts.size());
    for (qsizetype i = 0; i < exacts.size(); ++i)
        QCOMPARE(all.at(i), text.nearest(exacts.at(i)));
    QCOMPARE(all.at(0), u"𐐀𐐁𐐂𐐃𐐄. La mer du sud"_s);
    QCOMPARE(all.at(3), u"Straße"_s);
    QVERIFY(all.at(4).startsWith(u"𐐀𐐁𐐂𐐃𐐄"_s));
    QCOMPARE(all.at(7), u"La la mer"_s);
    QVERIFY(text.nearestAll({}).isEmpty());
}

void TestAnchor::nearestOfManyTakesOneWalk()
{
    const AnchoringText text(u"Le soir, Ada Merle présidera le conseil d’Estran, a indiqué Halcyne. "_s.repeated(60'000)); // 4 MB
    QStringList exacts;
    for (int i = 0; i < 32; ++i)
        exacts << u"Halcyne numéro %1 préside un autre conseil ailleurs, avec d’autres gens et pour d’autres raisons"_s.arg(i);
    const auto ticks = [&](const QStringList &wanted) {
        const std::clock_t before = std::clock(); // of this program alone, however busy the machine
        const QStringList found = text.nearestAll(wanted);
        return found.contains(QString()) ? std::numeric_limits<std::clock_t>::max() : std::clock() - before;
    };
    const std::clock_t one = ticks(exacts.first(1)), all = ticks(exacts);
    QVERIFY2(all < 12 * one, qPrintable(u"%1 for one, %2 for all"_s.arg(one).arg(all))); // not 32 times as long
}

void TestAnchor::aPositionGivesBackItsQuotation()
{
    Writer writer(20250121);
    int told = 0;
    for (int i = 0; i < 3000; ++i) {
        const QStringList items = writer.text(30);
        const qsizetype begin = writer.below(items.size() - 20);
        const qsizetype length = 4 + writer.below(16);
        const QString exact = QStringList(items.mid(begin, length)).join(QString());
        const QString prefix =
            QStringList(items.mid(std::max(qsizetype(0), begin - 6), std::min(begin, qsizetype(6)))).join(QString());
        const QString words = foldForQuoting(exact).text;
        if (words.isEmpty())
            continue;
        const QString whole = items.join(QString());
        const AnchoringText text(whole);
        for (const QString &typed : {exact, typedOtherwise(exact)}) {
            const auto position = text.find(typed);
            QVERIFY2(position, qPrintable(typed));
            QCOMPARE(foldForQuoting(slice(whole, *position)).text, words);
        }
        // With the words before it, it is this place and no other.
        const QString before = QStringList(items.mid(0, begin)).join(QString());
        const auto exactly = text.find(exact, prefix);
        QVERIFY(exactly);
        if (text.count(prefix + exact) == 1) {
            ++told;
            QVERIFY(exactly->start >= before.toUcs4().size());
            QVERIFY(exactly->end <= (before + exact).toUcs4().size());
        }
    }
    QVERIFY(told > 2500);
}

void TestAnchor::aChangedLetterNeverAnchors()
{
    Writer writer(2030);
    for (int i = 0; i < 3000; ++i) {
        const QStringList items = writer.text(30);
        QStringList quotation = items.mid(writer.below(items.size() - 20), 4 + writer.below(16));
        // ß is no letter of the generator's.
        quotation[writer.below(quotation.size())] = u"ß"_s;
        const AnchoringText text(items.join(QString()));
        QVERIFY(!text.find(quotation.join(QString())));
        QCOMPARE(text.count(quotation.join(QString())), 0);
    }
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
