// Where rows stand that are measured one by one: against adding up their heights, whatever the order of things.
#include "core/rowheights.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace deal;

class RowHeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guessesAtFirst();
    void emptyHasNoRow();
    void standsWhereHeightsAddUp_data();
    void standsWhereHeightsAddUp();
};

void RowHeightsTest::guessesAtFirst()
{
    RowHeights rows;
    rows.reset(1000, 100);
    QCOMPARE(rows.total(), 100'000);
    rows.setHeight(0, 40);
    rows.setHeight(1, 60);
    QCOMPARE(rows.top(2), 100);
    QCOMPARE(rows.total(), 99'900);
    rows.guessFromMeasured();
    QCOMPARE(rows.guess(), 50);
    QCOMPARE(rows.total(), 50'000);
    QVERIFY(rows.isMeasured(1) && !rows.isMeasured(2));
    rows.reset(10, rows.guess());
    QCOMPARE(rows.total(), 500);
    rows.guessFromMeasured(); // none is
    QCOMPARE(rows.guess(), 50);
}

void RowHeightsTest::emptyHasNoRow()
{
    RowHeights rows;
    QCOMPARE(rows.rowAt(0), -1);
    QCOMPARE(rows.total(), 0);
    rows.reset(0, 10);
    QCOMPARE(rows.rowAt(5), -1);
    QCOMPARE(rows.total(), 0);
}

void RowHeightsTest::standsWhereHeightsAddUp_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 7, 60})
        QTest::addRow("%d rows", count) << count;
}

void RowHeightsTest::standsWhereHeightsAddUp()
{
    QFETCH(int, count);
    QRandomGenerator random(4);
    RowHeights rows;
    rows.reset(count, 9);
    QList<int> measured(count, -1);
    for (int round = 0; round < 200; ++round) {
        const int row = random.bounded(count);
        measured[row] = random.bounded(20);
        rows.setHeight(row, measured.at(row));
        if (random.bounded(5) == 0)
            rows.guessFromMeasured();
        QList<int> holding; // by pixel
        for (int i = 0; i < count; ++i) {
            QCOMPARE(rows.top(i), int(holding.size()));
            QCOMPARE(rows.height(i), measured.at(i) < 0 ? rows.guess() : measured.at(i));
            holding << QList<int>(rows.height(i), i);
        }
        QCOMPARE(rows.total(), int(holding.size()));
        for (int y = 0; y < holding.size(); ++y)
            QCOMPARE(rows.rowAt(y), holding.at(y));
        QCOMPARE(rows.rowAt(-1), 0);
        QCOMPARE(rows.rowAt(rows.total() + 5), count - 1);
    }
}

QTEST_GUILESS_MAIN(RowHeightsTest)
#include "tst_rowheights.moc"
