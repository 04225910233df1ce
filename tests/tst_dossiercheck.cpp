// What a check finds in a dossier with one thing wrong with it, and that it finds nothing in one with nothing wrong.
#include "core/checkmodel.h"
#include "core/fold.h"
#include "core/translators.h"
#include "minidossier.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

#include <functional>

using namespace deal;
using namespace deal::test;

namespace {

using Change = std::function<void(Dossier &)>;

Claim &claimOf(Dossier &dossier, const char *key)
{
    return dossier.claims[at(*dossier.claimByKey(QLatin1StringView(key)))];
}

Localised both(const char *en, const char *fr)
{
    return {{{QStringLiteral("en"), QString::fromUtf8(en)}, {QStringLiteral("fr"), QString::fromUtf8(fr)}}};
}

AmountFacts &amountOf(Dossier &dossier, const char *key)
{
    return *claimOf(dossier, key).amount;
}

} // namespace

class TestDossierCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_english.install(QStringLiteral("en")); }
    void findsNothingInGoodOnes();
    void finds_data();
    void finds();
    void findsWordsThatAreNotThere();
    void concernsHaveWordsAndKeys();
    void saysItAsText();
    void saysItAsJson();
    void listsItAsATable();

private:
    [[nodiscard]] QList<DossierFinding> check(const Dossier &dossier) const { return checkDossier(dossier, m_words); }
    Translators m_english;
    MiniDossier m_mini;
    Words m_words{QStringLiteral("en")};
};

void TestDossierCheck::findsNothingInGoodOnes()
{
    for (const QString &lang : {QStringLiteral("en"), QStringLiteral("fr")}) {
        QCOMPARE(checkDossier(m_mini.read(), Words(lang)), QList<DossierFinding>());
        QCOMPARE(checkDossier(realDossier(), Words(lang)), QList<DossierFinding>());
    }
    QCOMPARE(check(Dossier()), QList<DossierFinding>());
}

void TestDossierCheck::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("concern");
    QTest::addColumn<QString>("about"); // the address of it
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, Concern concern, const char *about, const char *says) {
        QTest::newRow(name) << change << int(concern) << QString::fromUtf8(about) << QString::fromUtf8(says);
    };
    row(
        "no evidence", [](Dossier &d) { claimOf(d, "board").evidence.clear(); }, Concern::NoEvidence, "claim/board",
        "rests on no");
    row(
        "proves nothing",
        [](Dossier &d) {
            Passage passage = d.passages.first();
            passage.key = QStringLiteral("spare");
            d.passages << passage;
        },
        Concern::ProvesNothing, "passage/spare", "no claim and no party");
    row(
        "one name", [](Dossier &d) { d.parties[1].name = both("BRUMEVAL", "Brumévàl"); }, Concern::OneNameForTwo, "party/halcyne",
        "same name");
    row(
        "one name in another language", [](Dossier &d) { d.parties[1].name = both("Halcyne", "brumeval"); },
        Concern::OneNameForTwo, "party/halcyne", "same name");
    row(
        "one ticker", [](Dossier &d) { d.parties[0].ticker = d.parties[2].ticker = QStringLiteral("BRV.P"); },
        Concern::TwoNamesForOne, "party/estran", "BRV.P");
    row(
        "ends before it begins",
        [](Dossier &d) {
            claimOf(d, "term").evidence.first().states = {
                {Attribute::Since, QStringLiteral("2030")}, {Attribute::Until, QStringLiteral("2029-06")}};
        },
        Concern::DatesOutOfOrder, "claim/term", "ends before it begins");
    row(
        "an event of after",
        [](Dossier &d) {
            d.articles[0].published = *parseEdtf(u"2024-05");
            claimOf(d, "presentation").period = *parseEdtf(u"2024-06-01");
        },
        Concern::DatesOutOfOrder, "claim/presentation", "1 June 2024");
    row(
        "no currency",
        [](Dossier &d) { amountOf(d, "first-payment").currency.clear(), amountOf(d, "estran-size").currency.clear(); },
        Concern::NoUnit, "claim/estran-size", "no currency");
    row(
        "a part too large", [](Dossier &d) { amountOf(d, "first-payment").value = 41'000'000; }, Concern::LargerThanWhole,
        "claim/first-payment", "€41 million");
    row(
        "a part of another unit", [](Dossier &d) { amountOf(d, "first-payment").currency = QStringLiteral("USD"); },
        Concern::LargerThanWhole, "claim/first-payment", "another unit");
    row(
        "parts too large together",
        [](Dossier &d) {
            amountOf(d, "first-payment").value = 30'000'000;
            Claim second = claimOf(d, "first-payment");
            second.key = QStringLiteral("second-payment");
            d.claims << second;
        },
        Concern::LargerThanWhole, "claim/estran-size", "together");
    row(
        "parts beyond any number",
        [](Dossier &d) {
            amountOf(d, "estran-size").value = amountOf(d, "first-payment").value = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i)
                d.claims << claimOf(d, "first-payment");
        },
        Concern::LargerThanWhole, "claim/estran-size", "together");
    row(
        "a language less",
        [](Dossier &d) {
            claimOf(d, "term").title = {{{QStringLiteral("en"), QStringLiteral("Term")}}};
        },
        Concern::LanguageMissing, "claim/term", "missing in fr");
    row(
        "a rendering less", [](Dossier &d) { d.passages.first().rendering = {}; }, Concern::LanguageMissing, "passage/n-term",
        "missing in en");
    row(
        "the dossier's own", [](Dossier &d) { d.title = {}; }, Concern::LanguageMissing, "overview", "missing in en, fr");
    row(
        "one title", [](Dossier &d) { claimOf(d, "dikes").title = both("THE ALLIANCE lasts  until 2036", "Autre"); },
        Concern::SameTitle, "claim/dikes", "term");
}

void TestDossierCheck::finds()
{
    QFETCH(Change, change);
    QFETCH(int, concern);
    QFETCH(QString, about);
    QFETCH(QString, says);
    Dossier dossier = m_mini.read();
    change(dossier);
    CheckModel model(dossier);
    model.setFindings(check(dossier));
    const QString address = QStringLiteral("deal:") + dossier.key + u'/' + about;
    QStringList found;
    bool there = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const DossierFinding &finding = model.findings().at(row);
        found << model.addressOf(row) + u' ' + finding.words;
        there = there || (int(finding.concern) == concern && model.addressOf(row) == address && finding.words.contains(says));
    }
    QVERIFY2(there, qPrintable(found.join(u'\n')));
    for (const DossierFinding &finding : model.findings()) // and of one thing wrong, at most what follows from it
        QVERIFY2(int(finding.concern) == concern || finding.concern == Concern::ProvesNothing, qPrintable(finding.words));
}

void TestDossierCheck::findsWordsThatAreNotThere()
{
    const Dossier dossier = m_mini.read();
    QList<QuotationCheck> checks = prove(dossier, *readArticleTexts(MiniDossier::articles())).articles.first().checks;
    QVERIFY(checkDossier(dossier, m_words, checks).isEmpty());
    checks[1].place.reset();
    checks[1].nearest = QStringLiteral("des mots voisins");
    const QList<DossierFinding> found = checkDossier(dossier, m_words, checks);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().concern, Concern::NotInArticle);
    QCOMPARE(found.first().passage, checks.at(1).passage);
    QVERIFY(found.first().words.contains(QStringLiteral("des mots voisins")));
    QVERIFY(comparedWords(dossier, checks).contains(QString::number(checks.size())));
    QVERIFY(comparedWords(dossier, {}).contains(QString::number(dossier.passages.size())));
}

void TestDossierCheck::concernsHaveWordsAndKeys()
{
    QSet<QString> words, keys;
    for (int c = 0; c < concernCount; ++c) {
        words << concernWords(Concern(c), 2);
        keys << concernKey(Concern(c));
        QVERIFY(concernWords(Concern(c), 2).contains(u'2'));
    }
    QCOMPARE(words.size(), concernCount);
    QCOMPARE(keys.size(), concernCount);
}

void TestDossierCheck::saysItAsText()
{
    Dossier dossier = m_mini.read();
    QVERIFY(checkText(dossier, {}, {}).startsWith(QStringLiteral("Nothing was found.\n")));
    claimOf(dossier, "dikes").title = claimOf(dossier, "term").title;
    const QString text = checkText(dossier, check(dossier), {});
    QVERIFY2(text.startsWith(concernWords(Concern::SameTitle, 1) + QStringLiteral("\n  “The alliance lasts until 2036” (dikes)")),
        qPrintable(text));
}

void TestDossierCheck::saysItAsJson()
{
    Dossier dossier = m_mini.read();
    claimOf(dossier, "dikes").title = claimOf(dossier, "term").title;
    const QJsonObject json = checkJson(dossier, check(dossier), {});
    QCOMPARE(json.value(u"dossier").toString(), dossier.key);
    QCOMPARE(json.value(u"counts").toObject().value(u"same_title").toInt(), 1);
    QCOMPARE(json.value(u"counts").toObject().size(), concernCount);
    const QJsonObject finding = json.value(u"findings").toArray().first().toObject();
    QCOMPARE(finding.value(u"claim").toString(), QStringLiteral("dikes"));
    QVERIFY(finding.value(u"passage").isNull() && finding.value(u"party").isNull());
    QVERIFY(!finding.value(u"words").toString().isEmpty());
}

void TestDossierCheck::listsItAsATable()
{
    Dossier dossier = m_mini.read();
    CheckModel model(dossier);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *key : {"dikes", "board"})
        claimOf(dossier, key).title = claimOf(dossier, "term").title;
    model.setFindings(check(dossier));
    QCOMPARE(model.rowCount(), 2);
    const QString concern = concernWords(Concern::SameTitle, 2);
    QCOMPARE(model.index(0, CheckModel::What).data().toString(), concern);
    QCOMPARE(model.index(1, CheckModel::What).data().toString(), QString()); // once for those below it, too
    QCOMPARE(model.index(1, CheckModel::What).data(Qt::AccessibleTextRole).toString(), concern);
    QCOMPARE(model.index(0, CheckModel::Found).data(ClaimIdRole).toInt(), at(*dossier.claimByKey(QStringLiteral("dikes"))));
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDossierCheck)
#include "tst_dossiercheck.moc"
