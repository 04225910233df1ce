// The comparison as a table: its rows, its words, its order, and where the parts of its cells and its columns stand.
#include "core/comparecolumns.h"
#include "core/comparemodel.h"
#include "core/facets.h"
#include "core/translators.h"
#include "minidossier.h"
#include "randomfilters.h"
#include "saiddossier.h"

#include <numeric>
#include <QAbstractItemModelTester>

using namespace deal;
using namespace deal::test;

namespace {

constexpr qreal advance = 7, lineHeight = 16;

/// Each letter is as wide as the next.
QSizeF fixedPitch(const QString &text, TextStyle, qreal width)
{
    const qreal whole = qreal(text.size()) * advance;
    return width < 0 || whole <= width ? QSizeF(whole, lineHeight)
                                       : QSizeF(width, std::ceil(whole / std::max(width, advance)) * lineHeight);
}

struct Table {
    explicit Table(const Dossier &from)
        : dossier(from)
        , focus(dossier)
        , texts(dossier)
        , model(focus, words, texts)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    [[nodiscard]] QString keys() const
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys << dossier.claim(model.claimAt(row)).key;
        return keys.join(u' ');
    }
    [[nodiscard]] QString header(int column) const
    {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    [[nodiscard]] CompareCell cell(int row, int column) const
    {
        return model.index(row, column).data(CompareCellRole).value<CompareCell>();
    }
    Dossier dossier;
    Focus focus;
    Words words{QStringLiteral("en")};
    WholeTexts texts;
    CompareModel model;
    QAbstractItemModelTester tester;
};

QStringList three()
{
    return {QStringLiteral("B scope=x: un accès complet / A scope=y: un accès limité"),
        QStringLiteral("A by=z until=2030: en 2030 / B by=z: bientôt"), QStringLiteral("B: seul B le dit")};
}

} // namespace

class CompareModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_mini = MiniDossier().read(); }
    void hasARowAClaimAndAColumnAnArticle();
    void saysItInWords();
    void isReadAloud();
    void rendersInTheReadersLanguage();
    void followsTheFilter();
    void followsWhatIsSetAside();
    void whoWasSilentAnywayIsSilent();
    void saysWhatIsNotFound();
    void sorts_data();
    void sorts();
    void keepsItsOrderThroughTheFilter();
    void countsWhatHasOneOrigin();
    void worksForTenArticles();
    void cellsGrowToTheirWords_data();
    void cellsGrowToTheirWords();
    void columnsShareTheWidth_data();
    void columnsShareTheWidth();

private:
    Dossier m_mini;
};

void CompareModelTest::hasARowAClaimAndAColumnAnArticle()
{
    const Table table(m_mini);
    QCOMPARE(table.model.rowCount(), int(m_mini.claims.size()));
    QCOMPARE(table.model.columnCount(), 4);
    QCOMPARE(table.header(0), QStringLiteral("Claim"));
    QCOMPARE(table.header(1), QStringLiteral("N · The northern article"));
    QCOMPARE(table.header(2), QStringLiteral("S · Gazette du Sud"));
    QCOMPARE(table.header(3), QStringLiteral("How they differ"));
    QVERIFY(!table.model.headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
    for (int row = 0; row < table.model.rowCount(); ++row)
        QCOMPARE(table.model.indexOf(ClaimId(row)).row(), row);
    QVERIFY(!table.model.indexOf({}).isValid());
}

void CompareModelTest::saysItInWords()
{
    const Table table(dossierSaying(2, three()));
    QCOMPARE(table.text(0, 0), QStringLiteral("Claim 0"));
    QCOMPARE(table.text(0, 1), QStringLiteral("«\u202fun accès limité\u202f»"));
    QCOMPARE(table.text(2, 1), QStringLiteral("silent"));
    QCOMPARE(table.text(0, 3), QStringLiteral("Sources differ on scope"));
    QCOMPARE(table.text(1, 3), QStringLiteral("Sources agree, one origin: by=z"));
    QCOMPARE(table.text(2, 3), QStringLiteral("Only B"));
    QCOMPARE(table.cell(0, 3).lines, QStringList{QStringLiteral("scope: y (A\u00a0¶1), x (B\u00a0¶1)")});
    QCOMPARE(table.cell(1, 3).lines, QStringList{QStringLiteral("end: 2030 (A\u00a0¶2); B does not say")});
    QCOMPARE(table.cell(2, 3).note, QStringLiteral("A is silent"));
    const CompareQuotation quotation = table.cell(0, 2).quotations.first();
    QCOMPARE(quotation.place, QStringLiteral("¶1"));
    QCOMPARE(
        quotation.words.mid(quotation.differing.first().start, quotation.differing.first().length), QStringLiteral("complet"));
}

void CompareModelTest::isReadAloud()
{
    const Table table(dossierSaying(2, three()));
    const auto spoken = [&](int row, int column) { return table.text(row, column, Qt::AccessibleTextRole); };
    QCOMPARE(spoken(0, 1),
        QStringLiteral(
            "A, The paper called A: «\u202fun accès limité\u202f» (¶1), in English: un accès limité; differing: limité"));
    QCOMPARE(spoken(2, 1), QStringLiteral("A, The paper called A: silent"));
    QCOMPARE(spoken(2, 3), QStringLiteral("Only B; A is silent"));
    const Table mini(m_mini);
    const int size = mini.model.indexOf(m_mini.claimByKey(QStringLiteral("estran-size"))).row();
    QVERIFY(mini.text(size, 0, Qt::AccessibleTextRole).startsWith(QStringLiteral("40 million euros for Estran, up to ")));
    QCOMPARE(
        mini.text(size, 0, Qt::AccessibleDescriptionRole), QStringLiteral("What the joint venture is to spend on tide mills."));
    QCOMPARE(mini.text(size, 0, Qt::ToolTipRole), QStringLiteral("<qt>What the joint venture is to spend on tide mills.</qt>"));
}

void CompareModelTest::rendersInTheReadersLanguage()
{
    const Dossier dossier = dossierSaying(2, three());
    const Focus focus(dossier);
    const Words french(QStringLiteral("fr")), english(QStringLiteral("en"));
    const WholeTexts texts(dossier);
    const CompareModel own(focus, french, texts), other(focus, english, texts);
    const auto rendering = [](const CompareModel &model) {
        return model.index(0, 1).data(CompareCellRole).value<CompareCell>().quotations.first().rendering;
    };
    QCOMPARE(rendering(own), QString()); // the quotation is French already
    QCOMPARE(rendering(other), QStringLiteral("in English: un accès limité"));
}

void CompareModelTest::followsTheFilter()
{
    Table table(m_mini);
    RandomFilters filters(m_mini, 11);
    int some = 0;
    for (int round = 0; round < 200; ++round) {
        const Filter filter = filters.next();
        table.focus.setFilter(filter);
        QList<ClaimId> answering;
        for (int i = 0; i < m_mini.claims.size(); ++i)
            if (answers(m_mini, ClaimId(i), filter))
                answering << ClaimId(i);
        QList<ClaimId> rows;
        for (int row = 0; row < table.model.rowCount(); ++row)
            rows << table.model.claimAt(row);
        QCOMPARE(rows, answering);
        QCOMPARE(countFacets(m_mini, filter, {}).seen, int(rows.size())); // what chips and panel say
        some += !rows.isEmpty() && rows.size() < m_mini.claims.size();
    }
    QVERIFY(some > 20);
}

void CompareModelTest::followsWhatIsSetAside()
{
    Table table(dossierSaying(2, three()));
    table.focus.setAside({ArticleId(1)});
    QCOMPARE(table.model.rowCount(), 3);
    QCOMPARE(table.header(2), QStringLiteral("B · The paper called B (set aside)"));
    QCOMPARE(table.text(0, 2), QStringLiteral("set aside"));
    QCOMPARE(table.text(0, 3), QStringLiteral("Only A"));
    QCOMPARE(table.cell(0, 3).note, QString()); // B has been told to be silent, and is not called so
    QVERIFY(table.cell(0, 1).quotations.first().differing.isEmpty());
    QCOMPARE(table.text(2, 3), QStringLiteral("Rests on nothing"));
    QCOMPARE(table.cell(2, 0).agreement, Agreement::Unsupported);
    table.focus.setFilter(toggled(Filter(), Agreement::Unsupported));
    QCOMPARE(table.keys(), QStringLiteral("claim2"));
    table.focus.setAside({});
    QCOMPARE(table.model.rowCount(), 3); // with the filter that has lost its object
    QCOMPARE(table.text(0, 2), QStringLiteral("«\u202fun accès complet\u202f»"));
    table.focus.setAside({ArticleId(0), ArticleId(1)});
    QCOMPARE(table.text(1, 3), QStringLiteral("Rests on nothing"));
}

void CompareModelTest::whoWasSilentAnywayIsSilent()
{
    Table table(dossierSaying(2, {QStringLiteral("A: un / B: deux"), QStringLiteral("B: seul")}));
    table.focus.setAside({ArticleId(0)});
    QCOMPARE(table.text(0, 1), QStringLiteral("set aside"));
    QCOMPARE(table.text(1, 1), QStringLiteral("silent"));
    QCOMPARE(table.header(1), QStringLiteral("A · The paper called A (set aside)"));
}

/// The words that the whole text does not hold are said not to be there, seen and spoken, and are marked as nothing.
void CompareModelTest::saysWhatIsNotFound()
{
    Table table(dossierSaying(2, three()));
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
    table.texts.attach(readWhole(table.dossier, ArticleId(0), QStringLiteral("Il y aura un accès partiel en 2030.")));
    QCOMPARE(int(changes.size()), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), table.model.index(0, 1));
    QCOMPARE(changes.first().at(1).toModelIndex(), table.model.index(2, 1));
    const CompareQuotation missing = table.cell(0, 1).quotations.first();
    QCOMPARE(missing.proof, Proof::Missing);
    QCOMPARE(missing.place, QStringLiteral("¶1 · not found in the whole text"));
    QVERIFY(missing.differing.isEmpty());
    QCOMPARE(table.text(0, 1, Qt::AccessibleTextRole),
        QStringLiteral("A, The paper called A: «\u202fun accès limité\u202f» (¶1 · not found in the whole text), "
                       "in English: un accès limité"));
    QCOMPARE(table.cell(1, 1).quotations.first().place, QStringLiteral("¶2")); // found
    QCOMPARE(table.cell(0, 2).quotations.first().place, QStringLiteral("¶1")); // no text of B
    const auto signs = [&](int row) {
        const QList<Cell> boxes = layOutCompareCell(table.cell(row, 1), 200, fixedPitch).boxes;
        return std::count_if(boxes.begin(), boxes.end(), [](const Cell &box) { return box.part == Cell::Part::State; });
    };
    QCOMPARE(int(signs(0)), 1);
    QCOMPARE(int(signs(1)), 0);
    table.texts.forget(ArticleId(0));
    QCOMPARE(table.cell(0, 1).quotations.first().place, QStringLiteral("¶1"));
    QVERIFY(!table.cell(0, 1).quotations.first().differing.isEmpty());
}

void CompareModelTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, int column, Qt::SortOrder order, const char *keys) {
        QTest::newRow(name) << column << order << QString::fromLatin1(keys);
    };
    row("deal order", -1, Qt::AscendingOrder, "claim0 claim1 claim2 claim3");
    row("title", 0, Qt::AscendingOrder, "claim2 claim3 claim1 claim0");
    row("title, backwards", 0, Qt::DescendingOrder, "claim0 claim1 claim3 claim2");
    row("as A tells it", 1, Qt::AscendingOrder, "claim1 claim3 claim0 claim2");
    row("as A tells it, backwards, silent last", 1, Qt::DescendingOrder, "claim3 claim1 claim0 claim2");
    row("verdict", 3, Qt::AscendingOrder, "claim1 claim3 claim0 claim2");
    row("verdict, backwards", 3, Qt::DescendingOrder, "claim0 claim2 claim3 claim1");
}

void CompareModelTest::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Dossier dossier = dossierSaying(2,
        {QStringLiteral("B: seul"), QStringLiteral("A scope=x: un / B scope=y: deux"), QStringLiteral("B: seul aussi"),
            QStringLiteral("A: un / B: deux")});
    const QStringList titles{QStringLiteral("zone"), QStringLiteral("Étude"), QStringLiteral("ère"), QStringLiteral("été")};
    for (int i = 0; i < titles.size(); ++i)
        dossier.claims[i].title = {{{QStringLiteral("en"), titles.at(i)}}};
    Table table(dossier);
    const QPersistentModelIndex kept = table.model.index(3, 1);
    table.model.sort(column, order);
    QTEST(table.keys(), "keys");
    QCOMPARE(kept.row(), table.model.indexOf(ClaimId(3)).row()); // the row of the claim, wherever it has gone
    QCOMPARE(kept.column(), 1);
    table.model.sort(-1);
    QCOMPARE(table.keys(), QStringLiteral("claim0 claim1 claim2 claim3"));
}

void CompareModelTest::keepsItsOrderThroughTheFilter()
{
    Table table(dossierSaying(2, three()));
    table.model.sort(0, Qt::DescendingOrder);
    QCOMPARE(table.keys(), QStringLiteral("claim2 claim1 claim0"));
    table.focus.setFilter(toggled(toggled(Filter(), Agreement::Differ), ArticleId(1)));
    QCOMPARE(table.keys(), QStringLiteral("claim2 claim0"));
    table.focus.clearFilter();
    QCOMPARE(table.keys(), QStringLiteral("claim2 claim1 claim0"));
}

void CompareModelTest::countsWhatHasOneOrigin()
{
    Table table(dossierSaying(2,
        {QStringLiteral("A by=z: un / B by=z: deux"), QStringLiteral("A: un / B: deux"),
            QStringLiteral("A by=z scope=x: un / B by=z scope=y: deux")}));
    QCOMPARE(table.model.agreeing(), 2);
    QCOMPARE(table.model.oneOrigin(), 1); // of those that agree: the third differs, whoever says it
    table.focus.setFilter(toggled(Filter(), Agreement::Differ));
    QCOMPARE(table.model.agreeing(), 0);
    QCOMPARE(table.model.oneOrigin(), 0);
}

void CompareModelTest::worksForTenArticles()
{
    const Table ten(dossierSaying(10, {QStringLiteral("A: un / J scope=x: deux / J scope=y: trois")}));
    QCOMPARE(ten.model.columnCount(), 12);
    QCOMPARE(ten.header(10), QStringLiteral("J · The paper called J"));
    QCOMPARE(ten.text(0, 5), QStringLiteral("silent"));
    QCOMPARE(int(ten.cell(0, 10).quotations.size()), 2);
    const Table one(dossierSaying(1, {QStringLiteral("A: un")}));
    QCOMPARE(one.model.columnCount(), 3);
    QCOMPARE(one.text(0, 2), QStringLiteral("Only A"));
}

void CompareModelTest::cellsGrowToTheirWords_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("claim") << 0;
    QTest::newRow("first article") << 1;
    QTest::newRow("second article") << 2;
    QTest::newRow("verdict") << 3;
}

void CompareModelTest::cellsGrowToTheirWords()
{
    QFETCH(int, column);
    Table table(m_mini);
    table.texts.attach(readWhole(m_mini, ArticleId(1), QStringLiteral("Nothing of the sort."))); // none is found
    for (int row = 0; row < table.model.rowCount(); ++row) {
        const CompareCell cell = table.cell(row, column);
        qreal before = std::numeric_limits<qreal>::max();
        for (const qreal width : {20.0, 80.0, 150.0, 200.0, 333.0, 700.0}) {
            const Boxes laid = layOutCompareCell(cell, width, fixedPitch);
            QVERIFY(!laid.boxes.isEmpty());
            QCOMPARE(laid.size.width(), std::max(width, 60.0));
            QVERIFY2(laid.size.height() <= before, "wider, and yet higher");
            before = laid.size.height();
            const QRectF whole(QPointF(0, 0), laid.size);
            for (qsizetype i = 0; i < laid.boxes.size(); ++i) {
                QVERIFY2(whole.contains(laid.boxes.at(i).rect), "a part leaves its cell");
                for (qsizetype k = 0; k < i; ++k)
                    QVERIFY2(!laid.boxes.at(i).rect.intersects(laid.boxes.at(k).rect), "a part lies on another");
            }
        }
        const Boxes laid = layOutCompareCell(cell, 200, fixedPitch);
        const auto count = [&](Cell::Part part) {
            return int(std::count_if(laid.boxes.begin(), laid.boxes.end(), [&](const Cell &box) { return box.part == part; }));
        };
        QCOMPARE(count(Cell::Part::Left), int(cell.quotations.size()));
        QCOMPARE(count(Cell::Part::Place), int(cell.quotations.size()));
        QCOMPARE(count(Cell::Part::Summary), int(cell.lines.size()));
        QCOMPARE(count(Cell::Part::Note), cell.note.isEmpty() ? 0 : 1);
    }
}

void CompareModelTest::columnsShareTheWidth_data()
{
    QTest::addColumn<int>("articles");
    for (const int articles : {1, 2, 3, 10})
        QTest::addRow("%d", articles) << articles;
}

void CompareModelTest::columnsShareTheWidth()
{
    QFETCH(int, articles);
    const QList<int> least = compareColumns(articles, 0);
    QCOMPARE(int(least.size()), articles + 2);
    const int most = std::accumulate(least.begin(), least.end(), 0);
    for (int width = 0; width < 3000; width += 7) {
        const QList<int> widths = compareColumns(articles, width);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), std::max(width, most));
        for (qsizetype i = 0; i < widths.size(); ++i)
            QVERIFY(widths.at(i) >= least.at(i));
        for (int a = 2; a <= articles; ++a)
            QVERIFY2(std::abs(widths.at(a) - widths.at(1)) <= 2, "no article is wider than another");
    }
}

QTEST_GUILESS_MAIN(CompareModelTest)
#include "tst_comparemodel.moc"
