// The text of a whole article from whatever file it comes in; and which article a text is.
#include "core/proof.h"
#include "foldercopy.h"
#include "minidossier.h"

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

/// The words as UTF-16, without a mark.
QByteArray utf16(const QString &words, bool little)
{
    QByteArray bytes;
    for (const QChar c : words) {
        const char low = char(c.unicode() & 0xFF), high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

const QString sentence = u"L’été coûte 40 €."_s;

} // namespace

class ArticleTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void pastes();
    void fingerprintsTheWords();
    void recognises_data();
    void recognises();

private:
    Dossier m_mini;
};

void ArticleTextTest::initTestCase()
{
    m_mini = test::MiniDossier().read();
}

void ArticleTextTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QByteArray windows("L\x92\xE9t\xE9 co\xFBte 40 \x80.");
    QTest::newRow("UTF-8") << sentence.toUtf8() << sentence;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + sentence.toUtf8() << sentence;
    QTest::newRow("ASCII") << QByteArray("a") << u"a"_s;
    QTest::newRow("UTF-16, little, with a mark") << "\xFF\xFE" + utf16(sentence, true) << sentence;
    QTest::newRow("UTF-16, big, with a mark") << "\xFE\xFF" + utf16(sentence, false) << sentence;
    QTest::newRow("UTF-16, little, without") << utf16(sentence, true) << sentence;
    QTest::newRow("UTF-16, big, without") << utf16(sentence, false) << sentence;
    QTest::newRow("UTF-16, beyond the first plane") << "\xFF\xFE" + utf16(u"a😀b"_s, true) << u"a😀b"_s;
    QTest::newRow("Greek in UTF-16 with a mark") << "\xFE\xFF" + utf16(u"αβγ"_s, false) << u"αβγ"_s;
    QTest::newRow("Windows-1252") << windows << sentence;
    QTest::newRow("Windows-1252, one letter at the end") << QByteArray("a\xE9") << u"aé"_s;
    QTest::newRow("Windows-1252, all that it has beyond Latin-1") << QByteArray(
        "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9E\x9F")
                                                                  << u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s;
    QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
    QTest::newRow("line ends of old Macs") << QByteArray("a\rb\r\rc") << u"a\nb\n\nc"_s;
    QTest::newRow("line ends of all kinds") << QByteArray("a\r\n\rb\n\rc") << u"a\n\nb\n\nc"_s;
    QTest::newRow("line ends in UTF-16") << utf16(u"abc\r\nd"_s, true) << u"abc\nd"_s;
    QTest::newRow("line ends within a paragraph") << u"a\vb\u2028c\u2029d\u0085e"_s.toUtf8() << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("several marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF\xEF\xBB\xBF") + "a" << u"a"_s;
    QTest::newRow("two marks in UTF-16") << "\xFF\xFE" + utf16(u"\uFEFFabc"_s, true) << u"abc"_s;
    QTest::newRow("a mark within") << u"a\uFEFFb"_s.toUtf8() << u"a\uFEFFb"_s;
    QTest::newRow("tabs and a page's end") << QByteArray("a\tb\fc") << u"a\tb\fc"_s;
    QTest::newRow("4 MB") << QByteArray(largestArticle, 'a') << QString(largestArticle, u'a');
}

void ArticleTextTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const auto read = articleFromBytes(bytes, u"a.txt"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.problem()));
    QCOMPARE(*read, text);
}

void ArticleTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, const char *problem) {
        QTest::newRow(name) << bytes << QString::fromUtf8(problem);
    };
    row("empty", "", "is empty");
    row("white space", " \r\n\t\n", "is empty");
    row("a mark and nothing", "\xEF\xBB\xBF", "is empty");
    row("a mark of UTF-16 and nothing", "\xFF\xFE", "is empty");
    row("one byte over 4 MB", QByteArray(largestArticle + 1, 'a'), "larger than 4 MB");
    row("a PDF", "%PDF-1.7\n", "a PDF");
    row("a PNG", "\x89PNG\r\n\x1A\n", "a picture");
    row("a JPEG", "\xFF\xD8\xFF\xE0", "a picture");
    row("a Word document", QByteArray("PK\3\4\x14\0", 6), "ZIP");
    row("an old Word document", "\xD0\xCF\x11\xE0\xA1\xB1", "word processor");
    row("RTF", "{\\rtf1\\ansi}", "word processor");
    row("a dossier", QByteArray("SQLite format 3\0x", 17), "a database");
    row("a NUL", QByteArray("abc\0def", 7), "is not text.");
    row("NULs alone", QByteArray(8, '\0'), "is not text.");
    row("a bell", "abc\adef", "is not text.");
    row("escape sequences", "\x1B[1mabc\x1B[0m", "is not text.");
    row("a control in UTF-16", "\xFF\xFE" + utf16(u"a\u0001b"_s, true), "is not text.");
    row("a NUL in UTF-16", "\xFF\xFE" + utf16(QString(u'a') + QChar(0) + u'b', true), "is not text.");
    row("U+FFFF", "abc\xEF\xBF\xBF", "is not text.");
    row("U+FFFE", "abc\xEF\xBF\xBE", "is not text.");
    row("U+FFFE in UTF-16", "\xFF\xFE" + utf16(u"a"_s + QChar(0xFFFE), true), "is not text.");
    row("marks and nothing", "\xEF\xBB\xBF\xEF\xBB\xBF", "is empty");
    row("no letter of Windows", "abc \x81 \xE9", "is not text.");
    row("UTF-16 of an odd length", "\xFF\xFE" + utf16(u"abc"_s, true) + "d", "is damaged: it is UTF-16");
    row("UTF-16 without a mark, of an odd length", utf16(u"abcdef"_s, true) + "d", "is damaged: it is UTF-16");
    row("half a pair, at the end", "\xFF\xFE" + utf16(u"ab"_s + QChar(0xD83D), true), "is damaged: it is UTF-16");
    row("half a pair, within", "\xFE\xFF" + utf16(u"a"_s + QChar(0xDE00) + u'b', false), "is damaged: it is UTF-16");
    row("UTF-8 with a mark, cut short",
        "\xEF\xBB\xBF"
        "ab\xC3",
        "is damaged: it is UTF-8");
    row("UTF-8 with one bad byte", u"été, état, île"_s.toUtf8() + "\xE9.", "is damaged: it is UTF-8");
}

void ArticleTextTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"north.txt"_s);
    writeFile(path, bytes);
    const auto read = readArticleText(path);
    QVERIFY(!read);
    QVERIFY2(read.problem().contains(problem) && read.problem().contains(u"“north.txt”"), qPrintable(read.problem()));
    QCOMPARE(articleFromBytes(bytes, u"north.txt"_s).problem(), read.problem());
    QVERIFY(!read.problem().contains(u'\n'));
    QCOMPARE(contentOf(path), bytes);
}

void ArticleTextTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto says = [](const QString &path, QStringView words) {
        const auto read = readArticleText(path);
        return !read && read.problem().contains(words);
    };
    QVERIFY(says(folder.filePath(u"none.txt"_s), u"no such file"));
    QVERIFY(says(folder.path(), u"it is a folder"));
    QVERIFY(says(u"/dev/zero"_s, u"not an ordinary file")); // and it does not go on for ever
    QVERIFY(!articleFiles(folder.path()));
    QVERIFY(!articleFiles(folder.filePath(u"none"_s)));
    writeFile(folder.filePath(u"b.txt"_s), "b");
    writeFile(folder.filePath(u"A.TXT"_s), "a");
    writeFile(folder.filePath(u"c.md"_s), "c");
    const auto files = articleFiles(folder.path());
    QVERIFY(files);
    QCOMPARE(*files, (QStringList{folder.filePath(u"A.TXT"_s), folder.filePath(u"b.txt"_s)}));
}

void ArticleTextTest::pastes()
{
    QCOMPARE(*articleFromWords(u"a\r\nb\rc"_s), u"a\nb\nc"_s);
    QVERIFY(articleFromWords(u" \n"_s).problem().contains(u"no text to paste"));
    QVERIFY(articleFromWords(u"a\u0007"_s).problem().contains(u"not plain text"));
    QVERIFY(articleFromWords(u"a"_s + QChar(0xD83D)).problem().contains(u"not plain text"));
    QVERIFY(articleFromWords(QChar(0xDE00) + u"a"_s).problem().contains(u"not plain text"));
    QCOMPARE(*articleFromWords(u"\uFEFFa"_s), u"a"_s);
    QVERIFY(articleFromWords(QString(largestArticle, u'a')));
    QVERIFY(articleFromWords(QString(largestArticle / 2 + 1, u'é')).problem().contains(u"4 MB"));
}

void ArticleTextTest::fingerprintsTheWords()
{
    // printf 'été' | sha256sum
    QCOMPARE(fingerprintOf(u"été"_s).toHex(), QByteArray("bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c"));
    QCOMPARE(fingerprintOf(*articleFromBytes("\xFF\xFE" + utf16(u"été"_s, true), {})), fingerprintOf(u"été"_s));
}

void ArticleTextTest::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("article"); // by letter; empty: none
    QTest::addColumn<int>("found");
    const QString north = QString::fromUtf8(contentOf(testData(u"articles/north.txt"_s)));
    const QString south = QString::fromUtf8(contentOf(testData(u"articles/south.txt"_s)));
    const QString a = u"N"_s, b = u"S"_s;
    QTest::newRow("the one") << north << a << 10;
    QTest::newRow("the other") << south << b << 11;
    QTest::newRow("with other apostrophes and spaces") << QString(north).replace(u'’', u'\'').replace(u' ', u'\u00a0') << a << 10;
    QTest::newRow("one word altered") << QString(north).replace(u"qui dirige"_s, u"qui quitta"_s) << a << 9;
    QTest::newRow("half of it") << south.left(south.indexOf(u"Une première tranche"_s)) << b << 6;
    QTest::newRow("all of one and some of the other") << north + south.left(south.indexOf(u"Depuis 2019"_s)) << a << 10;
    QTest::newRow("neither") << u"Une autre histoire."_s << QString() << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
}

void ArticleTextTest::recognises()
{
    QFETCH(const QString, text);
    QFETCH(const QString, article);
    QFETCH(const int, found);
    const Recognition recognised = recogniseArticle(m_mini, text);
    QCOMPARE(recognised.article.has_value(), !article.isEmpty());
    QCOMPARE(recognised.found, found);
    if (article.isEmpty()) {
        QCOMPARE(recognised, Recognition());
        return;
    }
    QCOMPARE(m_mini.article(*recognised.article).letter, article);
    QCOMPARE(recognised.total, int(passagesOf(m_mini, *recognised.article).size()));
    QCOMPARE(int(recognised.missing.size()), recognised.total - found);
    QCOMPARE(recognised.isWhole(), found == recognised.total);
    for (const QuotationCheck &check : recognised.missing)
        QVERIFY(!check.place && m_mini.passage(check.passage).article == *recognised.article);
}

QTEST_GUILESS_MAIN(ArticleTextTest)
#include "tst_articletext.moc"
