// A whole paragraph's columns: what stands beside and beneath its words, its margin, and where two articles abreast meet.
#include "core/boxes.h"
#include "core/meeting.h"
#include "typewriter.h"

#include <QtTest>

using namespace deal;

class ColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsOursBeneathInAColumn();
    void dividesAMarginAmongItsSentences_data();
    void dividesAMarginAmongItsSentences();
    void listsMeet_data();
    void listsMeet();
};

void ColumnsTest::putsOursBeneathInAColumn()
{
    SourceRow row;
    row.kind = SourceRow::Kind::Paragraph;
    row.left = QStringLiteral("Les mots de l’article, un à un.");
    row.quotations << SourceQuotation{
        {PassageId(0), 0, 8}, QStringLiteral("the words"), {ClaimId(0)}, {QStringLiteral("A claim")}, Mark::Quoted};
    const auto rectOf = [&](RowForm form, Cell::Part part) {
        for (const Cell &box : layOutSourceRow(row, 500, form, test::typewriter, test::lineStarts).boxes)
            if (box.part == part)
                return box.rect;
        return QRectF();
    };
    using enum Cell::Part;
    QVERIFY(rectOf(RowForm::Beside, Rendering).left() > rectOf(RowForm::Beside, Left).right());
    QCOMPARE(rectOf(RowForm::Beside, Rendering).top(), rectOf(RowForm::Beside, Left).top());
    QCOMPARE(rectOf(RowForm::Column, Rendering).left(), rectOf(RowForm::Column, Left).left());
    for (const RowForm form : {RowForm::Beside, RowForm::Column}) {
        QVERIFY(rectOf(form, Claim).top() >= rectOf(form, Rendering).bottom());
        QVERIFY(form == RowForm::Beside || rectOf(form, Rendering).top() >= rectOf(form, Left).bottom());
    }
}

/// Ten letters a line; a line is 21 high.
void ColumnsTest::dividesAMarginAmongItsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qreal>>("tops"); // in lines; the last is where the last sentence ends
    const auto row = [](const char *name, const char *text, const QList<qreal> &tops) {
        QTest::newRow(name) << QString::fromUtf8(text) << tops;
    };
    row("nothing", "", {});
    row("one sentence", "Un seul.", {0, 1});
    row("one of two lines", "Un seul, mais long.", {0, 2});
    row("each on a line of its own", "Une ligne. Une autre.", {0, 1, 2});
    row("two on one line", "Un. Deux.", {0, 0.5, 1});
    row("three on one line", "Un. Do. T.", {0, 0.5, 0.75, 1});
    row("the second begins within a line", "Un mot. Et deux autres.", {0, 0.5, 3});
    row("a word that is longer than a line", "Anticonstitutionnellement. Oui.", {0, 3, 4});
}

void ColumnsTest::dividesAMarginAmongItsSentences()
{
    QFETCH(QString, text);
    QFETCH(QList<qreal>, tops);
    const QList<SentenceSpan> sentences = sentencesOf(text);
    const auto heights = sentenceHeights(sentences, test::lineStarts(text, TextStyle::Quotation, 75), 21);
    QCOMPARE(heights.size(), sentences.size());
    QList<qreal> found;
    for (const auto &[top, bottom] : heights) {
        QVERIFY(bottom > top);
        QCOMPARE(found.isEmpty() ? 0 : found.last(), top / 21);
        if (found.isEmpty())
            found << top / 21;
        found << bottom / 21;
    }
    QCOMPARE(found, tops);
}

void ColumnsTest::listsMeet_data()
{
    QTest::addColumn<QList<int>>("sides"); // top and reach on the left, on the right; the height that is wanted
    QTest::addColumn<QList<int>>("meeting"); // how far each is scrolled; how far beyond
    const auto row = [](const char *name, const QList<int> &sides, const QList<int> &meeting) {
        QTest::newRow(name) << sides << meeting;
    };
    row("in the midst of both", {500, 1000, 700, 1000, 200}, {300, 500, 0, 0});
    row("near the top of one", {50, 1000, 700, 1000, 200}, {0, 650, 0, 0});
    row("near the top of the other", {700, 1000, 0, 1000, 200}, {700, 0, 0, 0});
    row("near the end of one", {500, 1000, 1400, 1000, 200}, {300, 1200, 0, 200});
    row("top against end", {50, 1000, 1400, 1000, 200}, {0, 1350, 0, 350});
    row("a list that need not scroll", {100, 0, 900, 1000, 200}, {0, 800, 0, 0});
    row("wanted above the top", {500, 1000, 700, 1000, -80}, {500, 700, 0, 0});
}

void ColumnsTest::listsMeet()
{
    QFETCH(QList<int>, sides);
    QFETCH(QList<int>, meeting);
    const Meeting found = meet({sides.at(0), sides.at(1)}, {sides.at(2), sides.at(3)}, sides.at(4));
    QCOMPARE(found, (Meeting{meeting.at(0), meeting.at(1), meeting.at(2), meeting.at(3)}));
    QCOMPARE(sides.at(0) - found.left, sides.at(2) - found.right); // at one height
}

QTEST_APPLESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
