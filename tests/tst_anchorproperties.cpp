// Ten thousand generated texts: an anchored quotation is always given back by its offsets, and words that are almost there are
// never found. And texts that are made to be slow are not.
#include "core/anchor.h"
#include "core/multifind.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace deal;

namespace {

constexpr int texts = 10'000;

/// What makes offsets go wrong: accents in one piece and in two, marks, characters beyond the first plane, every kind of space
/// and of quotation mark, ligatures, Hangul, right-to-left letters.
const QStringList &pieces()
{
    static const QStringList all{QStringLiteral("le"), QStringLiteral("milliards"), QStringLiteral("accès"),
        QStringLiteral("acce\u0300s"), QStringLiteral("500"), QStringLiteral("e\u0301te\u0301"), QStringLiteral("été"),
        QStringLiteral("l’"), QStringLiteral("l'"), QStringLiteral("«\u00a0oui\u202f»"), QStringLiteral("“non”"),
        QStringLiteral("\"non\""), QStringLiteral("😀"), QStringLiteral("👩\u200d💻"), QStringLiteral("q\u0323\u0307"),
        QStringLiteral("𝛼"), QStringLiteral("œuvre"), QStringLiteral("ﬁn"), QStringLiteral("한글"),
        QStringLiteral("\u1112\u1161\u11ab"), QStringLiteral("אב"), QStringLiteral("20 %"), QStringLiteral("A"),
        QStringLiteral("a"), QStringLiteral("aa"), QStringLiteral("."), QStringLiteral(","), QStringLiteral("Å"),
        QStringLiteral("\u212b")};
    return all;
}

const QStringList &spaces()
{
    static const QStringList all{QStringLiteral(" "), QStringLiteral("\u00a0"), QStringLiteral("\u202f"), QStringLiteral("\n"),
        QStringLiteral("\t "), QStringLiteral("  "), QString()};
    return all;
}

class Chance final {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    int below(qsizetype end) { return int(m_random.bounded(quint32(end))); }
    const QString &of(const QStringList &list) { return list.at(below(list.size())); }
    QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += of(pieces()) + of(spaces());
        return text;
    }

private:
    QRandomGenerator m_random;
};

/// The same words as another typesetter leaves them: to be found all the same.
QString set(const QString &words, Chance &chance)
{
    QString other = chance.below(2) ? words : words.normalized(QString::NormalizationForm(chance.below(2)));
    for (QChar &c : other)
        if (c.isSpace())
            c = chance.below(2) ? QChar(0x00a0) : QChar(u' ');
        else if (c == u'\'' || c == u'’')
            c = chance.below(2) ? u'’' : u'\'';
        else if (c == u'"' || c == u'“' || c == u'”')
            c = chance.below(2) ? u'“' : u'"';
    return other;
}

/// The stretch of a text between two code points.
QString stretch(const QString &text, const TextPosition &position)
{
    const QList<uint> points = text.toUcs4();
    return QString::fromUcs4(
        reinterpret_cast<const char32_t *>(points.constData()) + position.start, position.end - position.start);
}

QString folded(const QString &text)
{
    return foldForQuoting(text).text;
}

/// A place in the text where a letter begins, so that no quotation takes a letter and leaves its accent.
qsizetype letterStart(const QString &text, Chance &chance)
{
    const Folded whole = foldForQuoting(text);
    return whole.from.at(chance.below(whole.from.size()));
}

/// Words that are almost those of the text: one letter, one accent, one case, one figure or one word is another.
QString almost(QString words, Chance &chance)
{
    const qsizetype at = chance.below(words.size());
    switch (chance.below(6)) {
    case 0:
        return words.insert(at, QStringLiteral("x"));
    case 1:
        return words.remove(at, 1);
    case 2:
        return words.at(at).isUpper() ? words.replace(at, 1, words.at(at).toLower())
                                      : words.replace(at, 1, words.at(at).toUpper());
    case 3:
        return words.replace(QStringLiteral("500"), QStringLiteral("501")).replace(QStringLiteral("é"), QStringLiteral("e"));
    case 4:
        return words.insert(at, QStringLiteral(" plus "));
    default:
        return words.replace(at, 1, QStringLiteral("\u0301"));
    }
}

} // namespace

class AnchorPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offsetsGiveTheQuotationBack();
    void nearMissesAreNeverFound();
    void surroundingsDecideBetweenRepeats();
    void allAtOnceAndOneByOneAreTheSame();
    void findsManyAsOneByOne();
    void slowTextsAreNot_data();
    void slowTextsAreNot();
};

void AnchorPropertiesTest::offsetsGiveTheQuotationBack()
{
    Chance chance(20250121);
    int anchored = 0;
    for (int i = 0; i < texts; ++i) {
        const QString text = chance.text(4 + chance.below(30));
        qsizetype from = letterStart(text, chance), to = letterStart(text, chance);
        if (from > to)
            std::swap(from, to);
        const QString words = text.mid(from, to - from);
        if (folded(words).isEmpty())
            continue;
        const qsizetype before = std::min<qsizetype>(from, chance.below(12)), after = chance.below(12);
        const bool whole = foldForQuoting(text).from.contains(from - before) && foldForQuoting(text).from.contains(to + after);
        const Quotation quotation{
            set(words, chance), whole ? text.mid(from - before, before) : QString(), whole ? text.mid(to, after) : QString()};
        const QList<std::optional<Anchored>> found = AnchoringText(text).findAll({quotation});
        QVERIFY2(found.first(), qPrintable(text + QStringLiteral(" | ") + words));
        QCOMPARE(folded(stretch(text, found.first()->position)), folded(words));
        QCOMPARE(text.mid(found.first()->from, found.first()->to - found.first()->from), stretch(text, found.first()->position));
        ++anchored;
    }
    QVERIFY(anchored > texts * 9 / 10);
}

void AnchorPropertiesTest::nearMissesAreNeverFound()
{
    Chance chance(19570612);
    int misses = 0;
    while (misses < texts) {
        const QString text = chance.text(8 + chance.below(30));
        const qsizetype from = letterStart(text, chance), to = letterStart(text, chance);
        if (to - from < 4)
            continue;
        const QString words = almost(text.mid(from, to - from), chance);
        // By plain search, that of nobody's folding but this line's: what stands there after all is no miss.
        if (folded(words).isEmpty() || folded(text).contains(folded(words)))
            continue;
        const AnchoringText ready(text);
        QVERIFY2(!ready.find(words), qPrintable(text + QStringLiteral(" | ") + words));
        QVERIFY(!ready.findAll({{words, {}, {}}}).first());
        ++misses;
    }
}

void AnchorPropertiesTest::surroundingsDecideBetweenRepeats()
{
    Chance chance(2030);
    for (int i = 0; i < 500; ++i) {
        const QString words = QStringLiteral("un accès complet");
        QStringList before, parts;
        QList<qsizetype> starts;
        QString text;
        for (int part = 0; part < 5; ++part) {
            before << QStringLiteral("début %1 ").arg(part);
            text += chance.text(chance.below(6)) + u' ' + before.last();
            starts << text.toUcs4().size();
            text += words + u' ';
        }
        const AnchoringText ready(text);
        for (int part = 0; part < 5; ++part)
            QCOMPARE(ready.findAll({{words, before.at(part), {}}}).first()->position.start, starts.at(part));
        QVERIFY(!ready.findAll({{words, QStringLiteral("début 9 "), {}}}).first()); // the words are there, not after these
    }
}

void AnchorPropertiesTest::allAtOnceAndOneByOneAreTheSame()
{
    Chance chance(42);
    for (int i = 0; i < 400; ++i) {
        const QString text = chance.text(60);
        QList<Quotation> quotations;
        for (int q = 0; q < 30; ++q) {
            const qsizetype from = chance.below(text.size()), length = chance.below(20);
            const QString words = text.mid(from, length);
            quotations << Quotation{chance.below(3) ? words : almost(words + u'.', chance),
                text.mid(std::max<qsizetype>(0, from - 3), chance.below(3) ? 0 : std::min<qsizetype>(from, 3)), {}};
        }
        const AnchoringText ready(text);
        const QList<std::optional<Anchored>> all = ready.findAll(quotations);
        for (qsizetype q = 0; q < quotations.size(); ++q) {
            const std::optional<TextPosition> one = ready.find(quotations.at(q).exact, quotations.at(q).prefix);
            QCOMPARE(all.at(q).has_value(), one.has_value());
            if (one)
                QCOMPARE(all.at(q)->position, *one);
        }
    }
}

void AnchorPropertiesTest::findsManyAsOneByOne()
{
    Chance chance(7);
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int c = chance.below(40); c >= 0; --c)
            text += QChar(u'a' + chance.below(3));
        QList<QString> wanted;
        for (int w = 0; w < 8; ++w) {
            QString word;
            for (int c = chance.below(5); c > 0; --c)
                word += QChar(u'a' + chance.below(3));
            wanted << word;
        }
        const int parity = chance.below(3); // only every other place is accepted, or any
        const auto accept = [parity](qsizetype, qsizetype place) { return parity == 2 || place % 2 == parity; };
        const QList<qsizetype> found = firstPlaces(text, wanted, accept);
        for (qsizetype w = 0; w < wanted.size(); ++w) {
            qsizetype expected = wanted.at(w).isEmpty() ? -1 : text.indexOf(wanted.at(w));
            while (expected >= 0 && !accept(w, expected))
                expected = text.indexOf(wanted.at(w), expected + 1);
            QCOMPARE(found.at(w), expected);
        }
    }
}

void AnchorPropertiesTest::slowTextsAreNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    constexpr int letters = 2 * 1024 * 1024;
    QTest::newRow("one letter, again and again") << QString(letters, u'a') << QString(150, u'a') + u'b';
    QTest::newRow("two letters by turns") << QStringLiteral("ab").repeated(letters / 2)
                                          << QStringLiteral("ab").repeated(75) + u'c';
    QTest::newRow("spaces") << QString(letters, u' ') << QStringLiteral("un mot");
    QTest::newRow("marks on one letter") << QString(QStringLiteral("e") + QString(letters / 8, QChar(0x301)))
                                         << QStringLiteral("ef");
    QTest::newRow("emoji") << QStringLiteral("😀").repeated(letters / 4) << QStringLiteral("😀").repeated(70) + u'!';
}

/// Were it not linear, each of these would take minutes, and the test its time-out.
void AnchorPropertiesTest::slowTextsAreNot()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QList<Quotation> quotations;
    for (int i = 0; i < 1'000; ++i)
        quotations << Quotation{words + QString::number(i), {}, {}};
    for (const std::optional<Anchored> &anchored : AnchoringText(text).findAll(quotations))
        QVERIFY(!anchored);
}

QTEST_GUILESS_MAIN(AnchorPropertiesTest)
#include "tst_anchorproperties.moc"
