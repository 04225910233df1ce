// Where the parts of the funding chart stand: at many sizes and for amounts of every kind, no text overlaps another, none
// leaves the picture, and a bar is as long as its money.
#include "core/fundinglayout.h"
#include "core/translators.h"
#include "minidossier.h"
#include "typewriter.h"

#include <QtTest>

#include <limits>

using namespace deal;

namespace {

constexpr qreal hair = 0.51;

FundingPicture pictureOf(const QList<qint64> &values, const QString &text)
{
    FundingPicture picture;
    picture.finding = picture.subtitle = picture.source = text;
    picture.currency = QStringLiteral("USD");
    for (const qint64 value : values) {
        FundingBar bar;
        bar.name = bar.detail = bar.fromTo = bar.note = text;
        bar.label = QStringLiteral("up to $500 B");
        bar.value = value;
        picture.bars << bar;
    }
    return picture;
}

/// Every text of the picture with the place that it was given.
QList<std::pair<QString, QRectF>> textsOf(const FundingGeometry &laid)
{
    QList<std::pair<QString, QRectF>> texts{{QStringLiteral("title"), laid.title}, {QStringLiteral("subtitle"), laid.subtitle},
        {QStringLiteral("source"), laid.source}};
    for (int i = 0; i < laid.rows.size(); ++i) {
        const FundingRow &row = laid.rows.at(i);
        for (const auto &[name, rect] : {std::pair{"name", row.name}, {"detail", row.detail}, {"receiver", row.fromTo},
                 {"label", row.label}, {"note", row.note}})
            texts << std::pair{QStringLiteral("%1 of row %2").arg(QString::fromLatin1(name)).arg(i), rect};
    }
    for (const FundingTick &tick : laid.ticks) {
        const QSizeF size = test::typewriter(tick.label, TextStyle::Small, -1);
        texts << std::pair{
            QStringLiteral("tick ") + tick.label, QRectF({tick.x - size.width() / 2, laid.plot.bottom() + 1.5 * unit}, size)};
    }
    return texts;
}

QString faultOf(const FundingGeometry &laid)
{
    const QRectF whole = QRectF({0, 0}, laid.size).adjusted(-hair, -hair, hair, hair);
    const auto texts = textsOf(laid);
    for (int i = 0; i < texts.size(); ++i) {
        if (!whole.contains(texts.at(i).second) && !texts.at(i).second.isEmpty())
            return texts.at(i).first + QStringLiteral(" leaves the picture");
        for (int j = 0; j < i; ++j) {
            const QRectF both = texts.at(i).second & texts.at(j).second;
            if (both.width() > hair && both.height() > hair)
                return texts.at(i).first + QStringLiteral(" overlaps ") + texts.at(j).first;
        }
    }
    return whole.contains(laid.plot) || laid.rows.isEmpty() ? QString() : QStringLiteral("the plot leaves the picture");
}

constexpr qint64 billion = 1'000'000'000;

} // namespace

class FundingLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_english.install(QStringLiteral("en")); }
    void holdsItsWords_data();
    void holdsItsWords();
    void drawsBarsAsLongAsTheirMoney_data();
    void drawsBarsAsLongAsTheirMoney();
    void survivesAnyAmount_data();
    void survivesAnyAmount();
    void givesTextsTheirHeight();
    void stepsRoundly_data();
    void stepsRoundly();
    void hatches_data();
    void hatches();
    void tellsTheMoneyOfADossier();
    void keepsWhatTheFilterLeavesOut();

private:
    Translators m_english;
    Words m_words{QStringLiteral("en")};
};

void FundingLayoutTest::holdsItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one letter") << QStringLiteral("A");
    QTest::newRow("a sentence") << QStringLiteral("Up to 500 billion dollars for Stargate, a ceiling in one article.");
    QTest::newRow("1 000 characters without a space") << QString(1000, u'm');
    QTest::newRow("from right to left") << QStringLiteral("خمسمئة مليار دولار ").repeated(9).trimmed();
}

void FundingLayoutTest::holdsItsWords()
{
    QFETCH(QString, text);
    for (const QList<qint64> &values :
        {QList<qint64>{}, {500 * billion}, {500 * billion, 100 * billion, 15 * billion}, QList<qint64>(12, 7)})
        for (const int width : {10, 320, 400, 480, 640, 900, 1200, 1600, 3840})
            for (const int height : {10, 240, 330, 675, 2160}) {
                const FundingGeometry laid =
                    layOutFunding(pictureOf(values, text), QSizeF(width, height), m_words, test::typewriter);
                const QString fault = faultOf(laid);
                QVERIFY2(fault.isEmpty(),
                    qPrintable(QStringLiteral("%1 × %2, %3 bars: %4").arg(width).arg(height).arg(values.size()).arg(fault)));
                QCOMPARE(laid.size.width(), qreal(std::max(width, 320)));
                QVERIFY(laid.size.height() >= std::max(height, 240));
                QCOMPARE(laid.rows.size(), values.size());
            }
}

void FundingLayoutTest::drawsBarsAsLongAsTheirMoney_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::newRow("one") << QList<qint64>{1};
    QTest::newRow("the deal's") << QList<qint64>{500 * billion, 100 * billion, 15 * billion};
    QTest::newRow("one dollar beside a trillion") << QList<qint64>{1, 1000 * billion};
    QTest::newRow("odd ones") << QList<qint64>{333, 7777, 1234, 9999, 3};
}

void FundingLayoutTest::drawsBarsAsLongAsTheirMoney()
{
    QFETCH(QList<qint64>, values);
    for (const int width : {320, 777, 1200, 3840}) {
        const FundingGeometry laid =
            layOutFunding(pictureOf(values, QStringLiteral("words")), QSizeF(width, 675), m_words, test::typewriter);
        qreal top = laid.plot.top();
        for (int i = 0; i < values.size(); ++i) {
            const FundingRow &row = laid.rows.at(i);
            QCOMPARE(row.bar.left(), laid.plot.left());
            const qreal money = laid.plot.width() * double(values.at(i)) / double(laid.end);
            QVERIFY(std::abs(row.bar.width() - std::max(1.0, money)) < 0.01); // the smallest is still seen
            QVERIFY(std::abs(row.whole.top() - top) < 0.01); // all of one height, none left out between
            QVERIFY(std::abs(row.whole.height() - laid.rows.first().whole.height()) < 0.01);
            QVERIFY(std::abs(row.bar.height() - laid.barShare * row.whole.height()) < 0.01);
            QVERIFY(row.whole.adjusted(-hair, -hair, hair, hair).contains(row.bar));
            top = row.whole.bottom();
        }
        QVERIFY(std::abs(top - laid.plot.bottom()) < 0.01);
        QCOMPARE(laid.ticks.first().value, 0);
        QCOMPARE(laid.ticks.last().value, laid.end);
        QVERIFY(laid.end >= *std::max_element(values.begin(), values.end()));
        for (int t = 0; t < laid.ticks.size(); ++t) {
            QCOMPARE(laid.ticks.at(t).value, t * laid.ticks.at(1).value);
            QVERIFY(
                std::abs(laid.ticks.at(t).x - laid.plot.left() - laid.plot.width() * t / double(laid.ticks.size() - 1)) < 0.01);
        }
    }
}

void FundingLayoutTest::survivesAnyAmount_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max() - 1,
             qint64(5'000'000'000'000'000'001), qint64(1)})
        QTest::addRow("%lld", static_cast<long long>(value)) << value;
}

/// A dossier may come from anywhere, and holds any 64-bit number.
void FundingLayoutTest::survivesAnyAmount()
{
    QFETCH(qint64, value);
    for (const int width : {320, 800, 1600}) {
        const FundingGeometry laid =
            layOutFunding(pictureOf({value, value, 1}, QStringLiteral("w")), QSizeF(width, 400), m_words, test::typewriter);
        QVERIFY(laid.ticks.size() >= 2 && laid.ticks.size() <= 7);
        QVERIFY(laid.end >= value);
        QVERIFY(laid.rows.first().bar.right() <= laid.plot.right() + hair);
        QCOMPARE(faultOf(laid), QString());
    }
}

void FundingLayoutTest::givesTextsTheirHeight()
{
    const QString text = QStringLiteral("Up to 500 billion dollars for Stargate, a ceiling in one article.");
    const FundingPicture picture = pictureOf({500 * billion, 100 * billion, 15 * billion}, text);
    for (int width = 320; width <= 1600; width += 80) {
        const FundingGeometry laid = layOutFunding(picture, QSizeF(width, 400), m_words, test::typewriter);
        const auto fits = [](const QRectF &rect, const QString &words, TextStyle type) {
            return test::typewriter(words, type, rect.width() + hair).height() <= rect.height() + hair;
        };
        QVERIFY(fits(laid.title, text, TextStyle::Title));
        QVERIFY(fits(laid.subtitle, text, TextStyle::Small));
        QVERIFY(fits(laid.source, text, TextStyle::Small));
        for (int i = 0; i < laid.rows.size(); ++i) {
            QVERIFY(fits(laid.rows.at(i).name, text, TextStyle::SmallBold));
            QVERIFY(fits(laid.rows.at(i).detail, text, TextStyle::Small));
            QVERIFY(fits(laid.rows.at(i).fromTo, text, TextStyle::Small));
            QVERIFY(fits(laid.rows.at(i).label, picture.bars.at(i).label, TextStyle::Heading));
            QVERIFY(fits(laid.rows.at(i).note, text, TextStyle::Small));
        }
    }
}

void FundingLayoutTest::stepsRoundly_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<qint64>("step");
    const auto row = [](qint64 most, int pieces, qint64 step) {
        QTest::addRow("%lld in %d", static_cast<long long>(most), pieces) << most << pieces << step;
    };
    row(500 * billion, 6, 100 * billion);
    row(500 * billion, 5, 100 * billion);
    row(500 * billion, 4, 250 * billion); // 200 would end at 600
    row(500 * billion, 2, 250 * billion);
    row(100 * billion, 5, 20 * billion);
    row(40'000'000, 6, 10'000'000);
    row(15 * billion, 3, 5 * billion);
    row(7, 3, 5);
    row(10, 10, 1);
    row(11, 10, 2);
    row(1, 6, 1);
    row(0, 6, 1);
    row(-5, 0, 1);
    row(99, 1, 100);
}

void FundingLayoutTest::stepsRoundly()
{
    QFETCH(qint64, most);
    QFETCH(int, pieces);
    QFETCH(qint64, step);
    QCOMPARE(roundStep(most, pieces), step);
}

void FundingLayoutTest::hatches_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<bool>("lines");
    QTest::newRow("a bar") << QRectF(100, 50, 700, 44) << true;
    QTest::newRow("a short one") << QRectF(100.5, 50.25, 3, 44) << false; // narrower than the gap, so it may stay empty
    QTest::newRow("a tall one") << QRectF(0, 0, 30, 900) << true;
    QTest::newRow("nothing") << QRectF() << false;
}

void FundingLayoutTest::hatches()
{
    QFETCH(QRectF, rect);
    QFETCH(bool, lines);
    const QList<QLineF> drawn = hatch(rect, 10);
    QVERIFY(!lines || !drawn.isEmpty());
    const QRectF around = rect.adjusted(-0.001, -0.001, 0.001, 0.001);
    qreal before = rect.left() + rect.top();
    for (const QLineF &line : drawn) {
        QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
        QVERIFY(std::abs(line.dx() + line.dy()) < 0.001); // all of them slant alike
        QVERIFY(std::abs(line.x1() + line.y1() - before - 10) < 0.001 || !lines); // and lie one gap apart
        before = line.x1() + line.y1();
    }
    QVERIFY(hatch(rect, 0).isEmpty());
}

void FundingLayoutTest::tellsTheMoneyOfADossier()
{
    const Dossier dossier = test::MiniDossier().read();
    const FundingPicture picture = fundingPicture(dossier, {}, {}, m_words);
    QCOMPARE(picture.currency, QStringLiteral("EUR"));
    QCOMPARE(picture.bars.size(), 2); // the percentage is no money
    QCOMPARE(picture.bars.at(0).label, QStringLiteral("up to €40\u00a0M"));
    QVERIFY(picture.bars.at(0).ceiling);
    QVERIFY(!picture.bars.at(1).ceiling);
    QVERIFY(picture.bars.at(1).note.startsWith(QStringLiteral("part of €40\u00a0M, not added to it")));
    QCOMPARE(picture.bars.at(1).party, dossier.partyByKey(QStringLiteral("estran")));
    QCOMPARE(
        picture.finding, QStringLiteral("€40\u00a0M (N) or up to €40\u00a0M (S) announced for Estran, €12\u00a0M of it at once"));
    QVERIFY(picture.source.contains(QStringLiteral("N, The northern article")));
    QVERIFY(picture.source.contains(QStringLiteral("Hatched: a ceiling.")));
    for (const FundingBar &bar : picture.bars)
        QVERIFY(picture.spoken.contains(bar.name) && picture.spoken.contains(m_words.amount(*dossier.claim(bar.claim).amount)));
}

void FundingLayoutTest::keepsWhatTheFilterLeavesOut()
{
    const Dossier dossier = test::MiniDossier().read();
    Filter filter;
    filter.parties = {*dossier.partyByKey(QStringLiteral("valmor"))};
    const FundingPicture picture = fundingPicture(dossier, filter, {}, m_words), all = fundingPicture(dossier, {}, {}, m_words);
    QCOMPARE(picture.bars.size(), all.bars.size());
    QVERIFY(!picture.bars.at(0).seen);
    QVERIFY(picture.bars.at(1).seen);
    const FundingGeometry some = layOutFunding(picture, {900, 400}, m_words, test::typewriter);
    QCOMPARE(some.end, layOutFunding(all, {900, 400}, m_words, test::typewriter).end); // the scale does not jump
}

QTEST_GUILESS_MAIN(FundingLayoutTest)
#include "tst_fundinglayout.moc"
