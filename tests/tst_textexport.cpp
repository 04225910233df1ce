// Tables, CSV and JSON as other programs will find them.
#include "core/textexport.h"
#include "minidossier.h"

#include <QJsonDocument>
#include <QtTest>

using namespace deal;

class TextExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::MiniDossier().read(); }
    void quotesCsv_data();
    void quotesCsv();
    void alignsTables();
    void writesAClause();
    void writesAnAmount();
    void writesEvidence();
    void writesDifferences();
    void writesAParty();
    void keepsKeysAndIdsInEveryLanguage();

private:
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_dossier.claimByKey(QString::fromLatin1(key)); }
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
};

void TextExportTest::quotesCsv_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *field, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(field) << QString::fromUtf8(written);
    };
    row("a word", "Brumeval", "Brumeval");
    row("nothing", "", "");
    row("a comma", "N ¶1, S ¶2", "\"N ¶1, S ¶2\"");
    row("a quotation mark", "the \"wheel\"", "\"the \"\"wheel\"\"\"");
    row("two lines", "one\ntwo", "\"one\ntwo\"");
    row("a formula", "=1+1", "'=1+1");
    row("plus", "+33", "'+33");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("a tab before it", "\t=1", "'\t=1");
    row("spaces before it", "  =1", "'  =1");
    row("no-break space before it", "\u00a0=1", "'\u00a0=1");
    row("a formula in the second line", "one\n=1", "\"one\n'=1\"");
    row("a formula with a comma", "=A1,B1", "\"'=A1,B1\"");
    row("minus within", "brumeval-halcyne", "brumeval-halcyne");
    row("an open period", "/2030", "/2030");
}

void TextExportTest::quotesCsv()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QCOMPARE(toCsv({QStringLiteral("a"), QStringLiteral("b")}, {{field, QStringLiteral("x")}}),
        QStringLiteral("a,b\r\n%1,x\r\n").arg(written));
}

void TextExportTest::alignsTables()
{
    const QString table = toTable({QStringLiteral("Id"), QStringLiteral("Name"), QStringLiteral("Seat")},
        {{QStringLiteral("brumeval"), QStringLiteral("e\u0301t\u00e9"), QStringLiteral("Here")},
            {QStringLiteral("x"), QStringLiteral("two\nlines"), QString()}});
    QCOMPARE(table,
        QStringLiteral("Id        Name       Seat\n"
                       "brumeval  e\u0301t\u00e9        Here\n"
                       "x         two lines\n"));
    QCOMPARE(toTable({QStringLiteral("Id")}, {}), QStringLiteral("Id\n"));
}

void TextExportTest::writesAClause()
{
    const QJsonObject json = claimJson(m_dossier, claim("wheel-supply"), m_words);
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "id": "wheel-supply", "type": "clause", "kind": "exclusivity", "standing": "ended",
        "period": "2019/2024-05", "period_words": "2019 to May 2024",
        "title": "Wheels for Brumeval alone", "summary": "Until May 2024 Halcyne sold its wheels to Brumeval alone.",
        "parties": [{"id": "halcyne", "name": "Halcyne", "role": "bound"}, {"id": "brumeval", "name": "Brumeval", "role": "benefits"}],
        "agreement": "agree", "one_origin": false,
        "articles": [{"article": "north", "places": ["¶1"]}, {"article": "south", "places": ["¶2"]}]})")
                                     .object();
    QCOMPARE(json, expected);
    QVERIFY(claimJson(m_dossier, claim("dikes"), m_words).value(QStringLiteral("period")).isNull());
}

void TextExportTest::writesAnAmount()
{
    const QJsonObject json = claimJson(m_dossier, claim("first-payment"), m_words);
    QCOMPARE(json.value(QStringLiteral("value")).toInteger(), 12'000'000);
    QCOMPARE(json.value(QStringLiteral("currency")).toString(), QStringLiteral("EUR"));
    QCOMPARE(json.value(QStringLiteral("unit")).toString(), QStringLiteral("currency"));
    QCOMPARE(json.value(QStringLiteral("qualifier")).toString(), QStringLiteral("exactly"));
    QCOMPARE(json.value(QStringLiteral("nature")).toString(), QStringLiteral("immediate"));
    QCOMPARE(json.value(QStringLiteral("part_of")).toString(), QStringLiteral("estran-size"));
    QCOMPARE(json.value(QStringLiteral("sum_of")).toArray(), QJsonArray());
    QVERIFY(!json.contains(QStringLiteral("standing")));
    const QJsonObject share = claimJson(m_dossier, claim("halcyne-share"), m_words);
    QVERIFY(share.value(QStringLiteral("currency")).isNull() && share.contains(QStringLiteral("currency")));
    QCOMPARE(share.value(QStringLiteral("amount_words")).toString(), QStringLiteral("about 15%"));
}

void TextExportTest::writesEvidence()
{
    const QJsonArray evidence =
        claimWithEvidenceJson(m_dossier, claim("wheel-supply"), m_words).value(QStringLiteral("evidence")).toArray();
    QCOMPARE(evidence.size(), 3);
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "passage": "s-other-ports", "article": "south", "paragraph": {"kind": "body", "number": 2, "words": "¶2"},
        "exact": "d'autres ports", "prefix": "libre de fournir ", "suffix": "", "rendering": "other ports",
        "origin": {"id": "south-itself", "kind": "article", "name": "the Gazette itself"}, "states": {}})")
                                     .object();
    QCOMPARE(evidence.at(2).toObject(), expected);
    const QJsonObject since{{QStringLiteral("since"), QStringLiteral("2019")}}; // a date stays text
    QCOMPARE(evidence.at(1).toObject().value(QStringLiteral("states")).toObject(), since);
}

void TextExportTest::writesDifferences()
{
    const QJsonObject json = claimWithEvidenceJson(m_dossier, claim("first-payment"), m_words);
    const QJsonArray expected = QJsonDocument::fromJson(R"([{"attribute": "payer", "values": [
        {"value": "valmor", "words": "County of Valmor", "passages": ["n-first-payment"]},
        {"value": "brumeval", "words": "Brumeval", "passages": ["s-first-payment"]}]}])")
                                    .array();
    QCOMPARE(json.value(QStringLiteral("differences")).toArray(), expected);
    const QJsonObject states =
        json.value(QStringLiteral("evidence")).toArray().first().toObject().value(QStringLiteral("states")).toObject();
    QCOMPARE(states.value(QStringLiteral("amount")).toInteger(), 12'000'000); // a number is a number
}

void TextExportTest::writesAParty()
{
    const QJsonObject json = partyJson(m_dossier, *m_dossier.partyByKey(QStringLiteral("estran")), m_words);
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("joint_venture"));
    QVERIFY(json.value(QStringLiteral("ticker")).isNull() && json.value(QStringLiteral("seat")).isNull());
    QCOMPARE(json.value(QStringLiteral("clauses")).toArray(), QJsonArray{QStringLiteral("board")});
    QCOMPARE(json.value(QStringLiteral("amounts")).toArray(),
        (QJsonArray{QStringLiteral("estran-size"), QStringLiteral("first-payment")}));
    QCOMPARE(json.value(QStringLiteral("passages")).toArray().size(), 2);
}

void TextExportTest::keepsKeysAndIdsInEveryLanguage()
{
    const Words french(QStringLiteral("fr"));
    for (int i = 0; i < int(m_dossier.claims.size()); ++i) {
        const QJsonObject en = claimWithEvidenceJson(m_dossier, ClaimId(i), m_words);
        const QJsonObject fr = claimWithEvidenceJson(m_dossier, ClaimId(i), french);
        QCOMPARE(en.keys(), fr.keys());
        for (const char *key : {"id", "type", "kind", "standing", "period", "agreement", "value", "part_of"})
            QCOMPARE(en.value(QLatin1StringView(key)), fr.value(QLatin1StringView(key)));
        QVERIFY(en.value(QLatin1StringView("title")) != fr.value(QLatin1StringView("title")));
    }
}

QTEST_GUILESS_MAIN(TextExportTest)
#include "tst_textexport.moc"
