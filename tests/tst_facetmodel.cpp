// The filter panel's rows: what is ticked, what can be ticked, and what each tick would leave. Ticks tell the focus.
#include "core/facetmodel.h"
#include "core/filtertext.h"
#include "minidossier.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace deal;

namespace {

constexpr int sourcesHeading = 4; ///< after the articles, since rows come and go under it

/// "x Halcyne 5" is ticked, "- Access" cannot be.
QString line(const QModelIndex &value)
{
    const bool can = value.flags() & Qt::ItemIsEnabled && value.flags() & Qt::ItemIsUserCheckable;
    const QString tick = !can                                   ? QStringLiteral("-")
        : value.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStringLiteral("x")
                                                                : QStringLiteral("o");
    const QVariant count = value.data(CountRole);
    return QStringLiteral("%1 %2%3").arg(tick, value.data().toString(), count.isValid() ? u' ' + count.toString() : QString());
}

} // namespace

class FacetModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_mini = test::MiniDossier().read(); }
    void readsFacets_data();
    void readsFacets();
    void saysWhatItCounts();
    void ticksTellTheFocus();
    void oneSourceIsToldApart();
    void setsArticlesAside();
    void refusesWhatIsNoTick();

private:
    Dossier m_mini;
    Words m_words{QStringLiteral("en")};
};

void FacetModelTest::readsFacets_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<QString>("parties");
    QTest::addColumn<QString>("standings");
    QTest::addColumn<QString>("agreements");
    const auto row = [](const char *filter, ClaimKind counted, const char *parties, const char *standings,
                         const char *agreements) {
        QTest::addRow("%s, %s", keyOf(counted).toLatin1().constData(), filter)
            << int(counted) << QString::fromUtf8(parties) << QString::fromUtf8(standings) << QString::fromUtf8(agreements);
    };
    row("", ClaimKind::Clause, "o Brumeval 5, o Halcyne 5, o Estran 1, o County of Valmor 0, o Ada Merle 1",
        "o Continues 2, o Changed 1, o New 2, o Ended 1", "o Agree 3, o Differ 2, o Only N 0, o Only S 1");
    row("party=estran", ClaimKind::Clause, "o Brumeval 0, o Halcyne 0, x Estran 1, o County of Valmor 0, o Ada Merle 1",
        "o Continues 0, o Changed 0, o New 1, o Ended 0", "o Agree 0, o Differ 0, o Only N 0, o Only S 1");
    row("standing=new", ClaimKind::Clause, "o Brumeval 1, o Halcyne 1, o Estran 1, o County of Valmor 0, o Ada Merle 1",
        "o Continues 2, o Changed 1, x New 2, o Ended 1", "o Agree 1, o Differ 0, o Only N 0, o Only S 1");
    row("standing=new", ClaimKind::Amount, "o Brumeval 1, o Halcyne 1, o Estran 2, o County of Valmor 1, o Ada Merle 0",
        "- Continues, - Changed, - New, - Ended", "o Agree 0, o Differ 2, o Only N 1, o Only S 0");
}

void FacetModelTest::readsFacets()
{
    QFETCH(int, counted);
    QFETCH(QString, parties);
    QFETCH(QString, standings);
    QFETCH(QString, agreements);
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    focus.setFilter(filterFromText(m_mini, QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1)));
    facets.setCounted(ClaimKind(counted));
    const auto under = [&](Facet facet) {
        const QModelIndex heading = facets.index(facet == Facet::Agreement ? sourcesHeading : int(facet), 0);
        QStringList lines;
        for (int row = 0; row < facets.rowCount(heading); ++row)
            lines << line(facets.index(row, 0, heading));
        return lines.join(QStringLiteral(", "));
    };
    QCOMPARE(under(Facet::Party), parties);
    QCOMPARE(under(Facet::Standing), standings);
    QCOMPARE(under(Facet::Agreement), agreements);
    QCOMPARE(under(Facet::Kind).count(u'-') > 0, counted != int(ClaimKind::Clause));
}

void FacetModelTest::saysWhatItCounts()
{
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    const QModelIndex parties = facets.index(int(Facet::Party), 0);
    QSet<QString> words;
    for (const ClaimKind kind : {ClaimKind::Clause, ClaimKind::Amount, ClaimKind::Event}) {
        facets.setCounted(kind);
        words << parties.data(CountedRole).toString();
    }
    QCOMPARE(words.size(), 3);
    QVERIFY(!words.contains(QString()));
    for (int row = 0; row < facets.rowCount(parties); ++row) // spoken with its count
        QVERIFY(facets.index(row, 0, parties)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(facets.index(row, 0, parties).data(CountRole).toString()));
}

void FacetModelTest::ticksTellTheFocus()
{
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    const QModelIndex estran = facets.index(2, 0, facets.index(int(Facet::Party), 0));
    const QModelIndex differ = facets.index(int(Agreement::Differ), 0, facets.index(sourcesHeading, 0));
    QSignalSpy changed(&facets, &QAbstractItemModel::dataChanged);
    QVERIFY(facets.setData(estran, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(facets.setData(differ, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(changed.count() > 0);
    QCOMPARE(filterText(m_mini, focus.filter()), QStringLiteral("party=estran&agreement=differ"));
    QCOMPARE(estran.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(facets.setData(estran, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(facets.setData(estran, Qt::Unchecked, Qt::CheckStateRole)); // it is already
    QCOMPARE(filterText(m_mini, focus.filter()), QStringLiteral("agreement=differ"));
}

void FacetModelTest::oneSourceIsToldApart()
{
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    const QModelIndex onlyS = facets.index(3, 0, facets.index(sourcesHeading, 0));
    QCOMPARE(onlyS.data().toString(), QStringLiteral("Only S"));
    QVERIFY(facets.setData(onlyS, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(filterText(m_mini, focus.filter()), QStringLiteral("only=south"));
    QCOMPARE(filterFromText(m_mini, QStringLiteral("only=south")), focus.filter());
    for (const ClaimId claim : matching(m_mini, focus.filter(), {}))
        QCOMPARE(m_mini.verdict(claim).articles, QList<ArticleId>{ArticleId(1)});
    QCOMPARE(int(matching(m_mini, focus.filter(), ClaimKind::Clause).size()), onlyS.data(CountRole).toInt());
}

/// Unticking an article is no filter: its evidence counts no more, and what then rests on nothing can be asked for.
void FacetModelTest::setsArticlesAside()
{
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    const QAbstractItemModelTester tester(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex sources = facets.index(sourcesHeading, 0), articles = facets.index(3, 0);
    const QPersistentModelIndex south = facets.index(1, 0, articles);
    QCOMPARE(south.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const int before = facets.rowCount(sources);
    QVERIFY(facets.setData(south, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(focus.filter().isEmpty());
    QCOMPARE(focus.articlesSetAside(), QList<ArticleId>{ArticleId(1)});
    QCOMPARE(facets.rowCount(sources), before + 1);
    const QModelIndex nothing = facets.index(before, 0, sources);
    QCOMPARE(nothing.data().toString(), QStringLiteral("Rests on nothing"));
    QCOMPARE(nothing.data(CountRole).toInt(), 1); // the one clause that only S states
    QVERIFY(facets.setData(nothing, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(facets.setData(south, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(facets.rowCount(sources), before);
    QVERIFY(focus.filter().isEmpty()); // nobody could untick it any more
}

void FacetModelTest::refusesWhatIsNoTick()
{
    Focus focus(m_mini);
    FacetModel facets(focus, m_words);
    const QModelIndex heading = facets.index(0, 0), value = facets.index(0, 0, heading);
    QVERIFY(heading.data(HeadingRole).toBool());
    QVERIFY(!facets.setData(heading, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!facets.setData(value, QStringLiteral("x"), Qt::EditRole));
    QVERIFY(focus.filter().isEmpty());
    QVERIFY(!value.flags().testFlag(Qt::ItemIsEditable));
}

QTEST_GUILESS_MAIN(FacetModelTest)
#include "tst_facetmodel.moc"
