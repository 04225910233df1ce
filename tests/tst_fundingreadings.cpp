// The readings of the money: at many sizes and for amounts of every kind no words overlap or are cut off; parts lie inside their
// wholes, a logarithmic scale has equal steps for equal ratios, and what the filter leaves out stays in its place.
#include "core/fundingreadings.h"
#include "core/setaside.h"
#include "core/translators.h"
#include "minidossier.h"
#include "moneydrawings.h"

#include <QtTest>

#include <limits>

using namespace deal;
using test::billion;
using test::moneyOf;
using test::reach;
using test::wordsIn;

namespace {

constexpr FundingForm compared{FundingReading::Compare, false}, logarithmic{FundingReading::Compare, true},
    inParts{FundingReading::Parts, false}, inTime{FundingReading::Time, false};
const QList<FundingForm> forms{compared, logarithmic, inParts, inTime};
constexpr qint64 mostOfAll = std::numeric_limits<qint64>::max();

QSet<int> claimsOf(const Drawing &drawing)
{
    QSet<int> claims;
    for (const DrawnMark &mark : drawing.marks)
        claims << at(mark.claim);
    return claims;
}

} // namespace

class FundingReadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsItsWords_data();
    void holdsItsWords();
    void holdsSharesAlone();
    void keepsItsMarks();
    void keepsItsScaleUnderAFilter();
    void keepsItsPlacesUnderAFilter();
    void placesPowersAlike();
    void spansTheAmounts_data();
    void spansTheAmounts();
    void saysThatItIsLogarithmic();
    void drawsTheCurrencyOfMostAmounts();
    void keepsSharesOffTheMoney();
    void isQuick();

private:
    [[nodiscard]] Drawing drawn(const FundingPicture &picture, QSizeF size = {960, 540}) const
    {
        return drawFunding(picture, size, m_words, test::typewriter);
    }
    [[nodiscard]] FundingPicture real(const FundingForm &form, const Filter &filter = {}) const
    {
        return fundingPicture(m_real, filter, form, m_words);
    }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_real;
};

void FundingReadingsTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_real = test::realDossier();
}

void FundingReadingsTest::holdsItsWords_data()
{
    QTest::addColumn<FundingForm>("form");
    QTest::addColumn<QString>("text");
    const char *names[]{"compared", "logarithmic", "in parts", "in time"};
    for (int form = 0; form < forms.size(); ++form) {
        const auto row = [&](const char *name, const QString &text) {
            QTest::addRow("%s, %s", names[form], name) << forms.at(form) << text;
        };
        row("nothing", {});
        row("a sentence", QStringLiteral("Up to 500 billion dollars for Stargate, a ceiling in one article."));
        row("1 000 characters without a space", QString(1000, u'm'));
        row("from right to left", QStringLiteral("خمسمئة مليار دولار ").repeated(9).trimmed());
    }
}

void FundingReadingsTest::holdsItsWords()
{
    QFETCH(FundingForm, form);
    QFETCH(QString, text);
    const QList<QList<qint64>> amounts{
        {}, {500 * billion}, {500 * billion, 100 * billion, 15 * billion}, {1, mostOfAll, 0, -7, 3}, QList<qint64>(12, 7)};
    for (const QList<qint64> &values : amounts)
        for (const int width : {10, 320, 480, 640, 960, 1600, 3840})
            for (const int height : {10, 330, 675, 2160}) {
                const Drawing drawing = drawn(moneyOf(values, text, form), QSizeF(width, height));
                const QString fault = test::faultOf(drawing);
                QVERIFY2(fault.isEmpty(),
                    qPrintable(QStringLiteral("%1 × %2, %3 amounts: %4").arg(width).arg(height).arg(values.size()).arg(fault)));
                QCOMPARE(drawing.size.width(), qreal(std::max(width, 320)));
                QVERIFY(drawing.size.height() >= std::max(height, 240));
                QCOMPARE(drawing.marks.size(), values.size() + 2);
            }
}

void FundingReadingsTest::holdsSharesAlone()
{
    for (const FundingForm &form : forms) {
        FundingPicture picture = moneyOf({}, QStringLiteral("words"), form);
        const Drawing drawing = drawn(picture);
        QCOMPARE(drawing.marks.size(), 2);
        QCOMPARE(test::faultOf(drawing), QString());
        picture.shares.clear();
        QVERIFY(drawn(picture).marks.isEmpty());
    }
}

/// The eye follows when readings change: the same claims, in Compare and Time in the same order.
void FundingReadingsTest::keepsItsMarks()
{
    const Drawing bars = drawn(real(compared));
    QCOMPARE(bars.marks.size(), 4); // three amounts and a share
    for (const FundingForm &form : forms) {
        const FundingPicture picture = real(form);
        const Drawing drawing = drawn(picture);
        QCOMPARE(claimsOf(drawing), claimsOf(bars));
        for (int i = 0; i < 4; ++i) {
            if (form.reading != FundingReading::Parts)
                QCOMPARE(drawing.marks.at(i).claim, bars.marks.at(i).claim);
            const QString &sentence = drawing.marks.at(i).sentence;
            const Claim &claim = m_real.claim(drawing.marks.at(i).claim);
            QVERIFY2(sentence.contains(m_words.amount(*claim.amount)), qPrintable(sentence)); // "billion", not "B"
            QVERIFY(sentence.startsWith(m_words.text(claim.title)));
            QVERIFY(sentence.contains(m_words.places(m_real, drawing.marks.at(i).claim)));
            QVERIFY(sentence.contains(QStringLiteral("receiver: ")) && sentence.contains(QStringLiteral("payer: ")));
            QVERIFY(picture.spoken.contains(sentence.chopped(sentence.endsWith(u'.'))));
        }
    }
}

void FundingReadingsTest::keepsItsScaleUnderAFilter()
{
    Filter filter;
    filter.parties = {*m_real.partyByKey(QStringLiteral("microsoft"))};
    for (const FundingForm &form : forms) {
        const Drawing all = drawn(real(form)), some = drawn(real(form, filter));
        QCOMPARE(some.marks.size(), all.marks.size());
        int outlined = 0;
        for (int i = 0; i < all.marks.size(); ++i) {
            QCOMPARE(some.marks.at(i).claim, all.marks.at(i).claim);
            outlined += !some.marks.at(i).seen;
            const auto before = reach(all, i), after = reach(some, i);
            QVERIFY2(std::abs(before.first - after.first) < 1.1 && std::abs(before.second - after.second) < 1.1,
                qPrintable(QStringLiteral("mark %1 moved").arg(i)));
            if (!some.marks.at(i).seen)
                for (const DrawnBox &box : test::shapesOf<DrawnBox>(some, i))
                    QVERIFY(box.fill.of != Tint::Of::Party);
        }
        QCOMPARE(outlined, 2);
    }
}

/// The source line says more under a filter; the room for that is kept from the start.
void FundingReadingsTest::keepsItsPlacesUnderAFilter()
{
    QList<Filter> filters{{}, toggled(Filter(), Agreement::Unsupported)};
    for (const char *party : {"microsoft", "stargate", "openai"}) {
        filters << Filter();
        filters.last().parties = {*m_real.partyByKey(QString::fromLatin1(party))};
    }
    for (const FundingForm &form : forms)
        for (int width = 320; width <= 1600; width += 64)
            for (const Filter &filter : filters) {
                const Drawing all = drawn(real(form), QSizeF(width, 900)), some = drawn(real(form, filter), QSizeF(width, 900));
                QCOMPARE(some.size, all.size);
                for (int i = 0; i < all.marks.size(); ++i)
                    QCOMPARE(some.marks.at(i).place, all.marks.at(i).place);
            }
    QVERIFY(!real(compared).sourceRoom.isEmpty());
}

void FundingReadingsTest::placesPowersAlike()
{
    const QList<qint64> values{3, 30, 300, 3000, 6000, 60'000'000'000};
    const FundingPicture picture = moneyOf(values, QStringLiteral("w"), logarithmic);
    const Drawing drawing = drawn(picture);
    const auto x = [&](int i) { return test::shapesOf<DrawnDot>(drawing, i).first().middle.x(); };
    const qreal ten = x(1) - x(0);
    QVERIFY(ten > 1);
    QVERIFY(std::abs(x(2) - x(1) - ten) < 0.01 && std::abs(x(3) - x(2) - ten) < 0.01);
    QVERIFY(std::abs(x(4) - x(3) - ten * std::log10(2.0)) < 0.01);
    QVERIFY(std::abs(x(5) - x(4) - 7 * ten) < 0.01);
    for (const DrawnBox &box : test::shapesOf<DrawnBox>(drawing, 0)) // no bar, whose length would mean nothing
        QVERIFY(box.fill.of == Tint::Of::Card);
}

void FundingReadingsTest::spansTheAmounts_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("the deal's") << QList<qint64>{500 * billion, 100 * billion, 15 * billion} << 10 << 12;
    QTest::newRow("a power itself") << QList<qint64>{100} << 1 << 3;
    QTest::newRow("one") << QList<qint64>{1} << -1 << 1;
    QTest::newRow("the most that there is") << QList<qint64>{mostOfAll} << 18 << 19;
    QTest::newRow("all of them") << QList<qint64>{1, mostOfAll} << -1 << 19;
    QTest::newRow("some have no place") << QList<qint64>{0, -50, 70} << 1 << 2;
    QTest::newRow("none has a place") << QList<qint64>{0, -50} << 0 << 1;
    QTest::newRow("none at all") << QList<qint64>{} << 0 << 1;
}

void FundingReadingsTest::spansTheAmounts()
{
    QFETCH(QList<qint64>, values);
    QFETCH(int, first);
    QFETCH(int, last);
    const LogScale scale = logScale(moneyOf(values, {}).bars, 100, 700);
    QCOMPARE(scale.first, first);
    QCOMPARE(scale.last, last);
    for (const qint64 value : values) {
        QVERIFY(scale.x(value) >= 100 && scale.x(value) <= 700);
        QCOMPARE(scale.x(value) > 100, value > 0);
    }
}

void FundingReadingsTest::saysThatItIsLogarithmic()
{
    const QString words = wordsIn(drawn(real(logarithmic)));
    QVERIFY(words.contains(QStringLiteral("US dollars, logarithmic scale")));
    for (const char *tick : {"$10\u00a0B", "$100\u00a0B", "$1\u00a0T", "$20\u00a0B", "$50\u00a0B"})
        QVERIFY2(words.contains(QString::fromUtf8(tick)), tick);
    QVERIFY(words.contains(QStringLiteral("up to")) && words.contains(QStringLiteral("about")));
    QVERIFY(!wordsIn(drawn(real(compared))).contains(QStringLiteral("logarithmic")));
    QVERIFY(wordsIn(drawn(moneyOf({0, 7}, {}, logarithmic))).contains(QStringLiteral("no place")));
}

void FundingReadingsTest::drawsTheCurrencyOfMostAmounts()
{
    Dossier mixed = m_real;
    const QList<ClaimId> amounts = mixed.claimsOf(ClaimKind::Amount);
    mixed.claims[at(amounts.at(0))].amount->currency = QStringLiteral("EUR");
    const FundingPicture picture = fundingPicture(mixed, {}, compared, m_words);
    QCOMPARE(picture.currency, QStringLiteral("USD")); // two against one, though a euro is first
    QCOMPARE(picture.bars.size(), 2);
    QCOMPARE(picture.otherAmounts, 1);
    QCOMPARE(picture.otherCurrencies, QStringList{QStringLiteral("EUR")});
    for (const QString &told : {picture.subtitle, picture.spoken})
        QVERIFY2(told.contains(QStringLiteral("1 amount in another currency (EUR) is not drawn")), qPrintable(told));
    mixed.claims[at(amounts.at(1))].amount->currency = QStringLiteral("JPY"); // one each: the first
    QCOMPARE(fundingPicture(mixed, {}, compared, m_words).currency, QStringLiteral("EUR"));
    QCOMPARE(real(compared).otherAmounts, 0);
    QVERIFY(!real(compared).subtitle.contains(QStringLiteral("currenc")));
}

void FundingReadingsTest::keepsSharesOffTheMoney()
{
    for (const FundingForm &form : forms) {
        const FundingPicture picture = real(form);
        QCOMPARE(picture.shares.size(), 1);
        const Drawing drawing = drawn(picture);
        const DrawnMark &mark = drawing.marks.last();
        QCOMPARE(m_real.claim(mark.claim).key, QStringLiteral("revenue-share"));
        QVERIFY(mark.place.top() >= drawing.plot.bottom());
        const QList<DrawnBox> boxes = test::shapesOf<DrawnBox>(drawing, 3); // the strip and what is filled of it
        QCOMPARE(boxes.size(), 2);
        QVERIFY(std::abs(boxes.at(1).rect.width() - boxes.at(0).rect.width() / 5) < 0.01);
        const QString words = wordsIn(drawing);
        for (const char *said :
            {"Not money: a share", "about 20%", "100%", "unnamed sources", "the exact rate is secret", "Only A"})
            QVERIFY2(words.contains(QString::fromUtf8(said)), said);
        QVERIFY(!picture.finding.contains(u'%'));
    }
}

/// The least of ten, since the machine may be busy with other things.
void FundingReadingsTest::isQuick()
{
    for (const FundingForm &form : forms) {
        const FundingPicture picture = real(form);
        qint64 least = mostOfAll;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!drawn(picture, {1200, 675}).marks.isEmpty());
            least = std::min(least, timer.nsecsElapsed());
        }
        QVERIFY2(least < 15'000'000, qPrintable(QString::number(least)));
    }
    FundingPicture deep = moneyOf(QList<qint64>(2000, 9), QStringLiteral("w"), inParts);
    for (int i = 0; i < deep.bars.size(); ++i)
        deep.bars[i].inside = i - 1;
    QCOMPARE(drawn(deep).marks.size(), 2002);
}

QTEST_GUILESS_MAIN(FundingReadingsTest)
#include "tst_fundingreadings.moc"
