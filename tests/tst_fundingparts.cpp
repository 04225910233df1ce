// Part of the whole: parts lie inside their wholes and stand apart from what they are no part of, as the title says it.
#include "core/fundingreadings.h"
#include "core/translators.h"
#include "minidossier.h"
#include "moneydrawings.h"

#include <QtTest>

using namespace deal;
using test::moneyOf;
using test::wordsIn;

namespace {
constexpr FundingForm inParts{FundingReading::Parts, false};
}

class FundingPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void putsPartsInsideTheirWholes();
    void survivesStrangeNesting_data();
    void survivesStrangeNesting();
    void aPartIsSeenInsideItsWhole();
    void standsApartInWords();
    void beginsWithTheAmountOfTheTitle();
    void fillsTheHeight();

private:
    [[nodiscard]] Drawing drawn(const FundingPicture &picture, QSizeF size = {960, 540}) const
    {
        return drawFunding(picture, size, m_words, test::typewriter);
    }
    [[nodiscard]] FundingPicture real() const { return fundingPicture(m_real, {}, inParts, m_words); }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_real;
};

void FundingPartsTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_real = test::realDossier();
}

void FundingPartsTest::putsPartsInsideTheirWholes()
{
    FundingPicture picture = moneyOf({500, 300, 100, 15, 60, 250}, QStringLiteral("words"), inParts);
    const QList<int> wholes{-1, 0, 1, -1, 2, 0}; // 60 in 100 in 300 in 500, 250 in 500 too
    for (int i = 0; i < wholes.size(); ++i)
        picture.bars[i].inside = wholes.at(i);
    for (const int width : {320, 960, 3840}) {
        const Drawing drawing = drawn(picture, QSizeF(width, 675));
        QCOMPARE(test::faultOf(drawing), QString());
        QHash<int, QRectF> boxes;
        for (int mark = 0; mark < 6; ++mark)
            boxes[at(drawing.marks.at(mark).claim)] = test::shapesOf<DrawnBox>(drawing, mark).first().rect;
        for (int i = 0; i < wholes.size(); ++i) {
            const qreal share = qreal(picture.bars.at(i).value) / 500;
            QVERIFY(std::abs(boxes[i].width() - share * drawing.plot.width()) < 0.01);
            QCOMPARE(boxes[i].left(), drawing.plot.left());
            for (int j = 0; j < wholes.size(); ++j) {
                if (i == j)
                    continue;
                if (wholes.at(i) == j)
                    QVERIFY(boxes[j].top() < boxes[i].top() && boxes[j].bottom() > boxes[i].bottom()
                        && boxes[j].right() > boxes[i].right());
                else if (wholes.at(i) == wholes.at(j)) // parts are never put end to end: that would add them up
                    QVERIFY(boxes[i].bottom() <= boxes[j].top() || boxes[j].bottom() <= boxes[i].top());
            }
        }
    }
}

void FundingPartsTest::survivesStrangeNesting_data()
{
    QTest::addColumn<QList<int>>("wholes"); // as a dossier gives them
    QTest::addColumn<QList<int>>("inside");
    QTest::newRow("two in each other") << QList<int>{1, 0, -1} << QList<int>{-1, -1, -1};
    QTest::newRow("three in a circle") << QList<int>{1, 2, 0} << QList<int>{-1, -1, -1};
    QTest::newRow("a part of a circle") << QList<int>{1, 0, 0} << QList<int>{-1, -1, 0};
    QTest::newRow("a part that is larger than its whole") << QList<int>{2, -1, 1} << QList<int>{2, -1, 1};
}

void FundingPartsTest::survivesStrangeNesting()
{
    QFETCH(QList<int>, wholes);
    QFETCH(QList<int>, inside);
    Dossier strange = m_real;
    const QList<ClaimId> amounts = strange.claimsOf(ClaimKind::Amount);
    for (int i = 0; i < wholes.size(); ++i)
        strange.claims[at(amounts.at(i))].amount->partOf =
            wholes.at(i) < 0 ? std::nullopt : std::optional(amounts.at(wholes.at(i)));
    const FundingPicture picture = fundingPicture(strange, {}, inParts, m_words);
    for (int i = 0; i < inside.size(); ++i)
        QCOMPARE(picture.bars.at(i).inside, inside.at(i));
    for (const int width : {320, 960})
        QCOMPARE(test::faultOf(drawn(picture, QSizeF(width, 400))), QString());
    QCOMPARE(drawn(picture).marks.size(), 4);
}

/// Even where the whole is no ceiling, and both are one party's.
void FundingPartsTest::aPartIsSeenInsideItsWhole()
{
    FundingPicture picture = test::moneyOf({500 * test::billion, 100 * test::billion}, QStringLiteral("w"), inParts);
    for (FundingBar &bar : picture.bars) {
        bar.ceiling = false;
        bar.party = PartyId(1);
    }
    picture.bars[1].inside = 0;
    const Drawing drawing = drawn(picture);
    const DrawnBox whole = test::shapesOf<DrawnBox>(drawing, 0).first(), part = test::shapesOf<DrawnBox>(drawing, 1).first();
    QVERIFY(whole.rect.contains(part.rect));
    QVERIFY(whole.fill.pale && !part.fill.pale);
    QVERIFY(whole.edge.of == Tint::Of::Party && !whole.edge.pale);
}

void FundingPartsTest::standsApartInWords()
{
    const FundingPicture picture = real();
    QVERIFY(picture.apart.startsWith(QStringLiteral("Apart from $500\u00a0B: not part of it")));
    QVERIFY(wordsIn(drawn(picture)).contains(picture.apart));
    QCOMPARE(picture.finding,
        QStringLiteral("$500\u00a0B (A) or up to $500\u00a0B (B) announced for Stargate; inside it: $100\u00a0B (only A); "
                       "apart from it: about $15\u00a0B (only A)"));
    QVERIFY(!wordsIn(drawn(picture)).contains(QStringLiteral("400"))); // what no article states is not worked out
    FundingPicture flat = moneyOf({5, 3}, QStringLiteral("w"), inParts);
    flat.bars[1].inside = -1;
    flat.apart.clear(); // nothing has a part, so nothing is apart from it
    QCOMPARE(test::faultOf(drawn(flat)), QString());
}

/// The largest amount has no parts, a smaller one has: the heading speaks of the same amount as the title.
void FundingPartsTest::beginsWithTheAmountOfTheTitle()
{
    Dossier other = m_real;
    const QList<ClaimId> amounts = other.claimsOf(ClaimKind::Amount); // 500, 100, 15
    other.claims[at(amounts.at(1))].amount->partOf = std::nullopt;
    other.claims[at(amounts.at(2))].amount->partOf = amounts.at(1);
    const FundingPicture picture = fundingPicture(other, {}, inParts, m_words);
    QCOMPARE(picture.leading, 0);
    QCOMPARE(picture.finding,
        QStringLiteral("$500\u00a0B (A) or up to $500\u00a0B (B) announced for Stargate; apart from it: $100\u00a0B (only A)"));
    QCOMPARE(picture.apart, QStringLiteral("Apart from $500\u00a0B: not part of it, drawn on the same scale"));
    const Drawing drawing = drawn(picture);
    QCOMPARE(test::faultOf(drawing), QString());
    for (int mark = 0; mark < 3; ++mark)
        QCOMPARE(drawing.marks.at(mark).claim, amounts.at(mark));
    for (const Shape &shape : drawing.shapes)
        if (const auto *words = std::get_if<DrawnWords>(&shape); words && words->text == picture.apart) {
            QVERIFY(words->rect.top() >= drawing.marks.at(0).place.bottom());
            QVERIFY(words->rect.bottom() <= drawing.marks.at(1).place.top());
        }
    QVERIFY(wordsIn(drawing).contains(picture.apart));
}

/// In a tall format the boxes are up to twice as high as in a low one, and what is left stands evenly between the rows.
void FundingPartsTest::fillsTheHeight()
{
    const FundingPicture picture = real();
    const Drawing low = drawn(picture, {1080, 240});
    for (const int height : {700, 1080, 2000}) {
        const Drawing tall = drawn(picture, QSizeF(1080, height));
        QCOMPARE(test::faultOf(tall), QString());
        QCOMPARE(tall.size.height(), qreal(height));
        const qreal below = tall.marks.last().place.top() - tall.plot.bottom();
        QVERIFY2(below < 20 * unit, qPrintable(QString::number(below))); // no void before the shares
        const auto box = [](const Drawing &drawing, int mark) { return test::shapesOf<DrawnBox>(drawing, mark).first().rect; };
        for (const int leaf : {1, 2}) {
            QVERIFY(box(tall, leaf).height() > box(low, leaf).height());
            QVERIFY(box(tall, leaf).height() <= 2.01 * box(low, leaf).height());
        }
        QVERIFY(std::abs(tall.marks.at(1).place.bottom() - tall.marks.at(0).place.bottom() - tall.marks.at(1).place.height())
            < 4 * unit);
    }
}

QTEST_GUILESS_MAIN(FundingPartsTest)
#include "tst_fundingparts.moc"
