// The figures of a picture of the money, read back: the marks that the picture has, in its order, each with its proof; and the
// languages, filters and traps that a table must survive.
#include "core/fileexport.h"
#include "core/fundingdata.h"
#include "core/fundingpicture.h"
#include "core/setaside.h"
#include "minidossier.h"
#include "readback.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace deal;
using namespace deal::test;

namespace {

/// Rows by the names of their columns.
QList<QHash<QString, QString>> tableOf(const QString &csv)
{
    const QList<QStringList> lines = readCsv(csv);
    QList<QHash<QString, QString>> rows;
    for (const QStringList &line : lines.sliced(1)) {
        rows << QHash<QString, QString>();
        for (int i = 0; i < int(lines.first().size()); ++i)
            rows.last().insert(lines.first().at(i), line.value(i));
    }
    return rows;
}

Filter party(const Dossier &dossier, const char *key)
{
    Filter filter;
    filter.parties << *dossier.partyByKey(QString::fromLatin1(key));
    return filter;
}

QStringList keysOf(const QJsonArray &amounts, const char *key)
{
    QStringList keys;
    for (const QJsonValue &amount : amounts)
        keys << amount[QLatin1StringView(key)].toString();
    return keys;
}

} // namespace

class FundingDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void hasTheMarksOfThePicture_data();
    void hasTheMarksOfThePicture();
    void tellsARow();
    void tellsAPercentage();
    void hasALineForEachQuotation();
    void saysWhatIsShown_data();
    void saysWhatIsShown();
    void headsTheJson();
    void saysTheSameInJson();
    void changesOnlyWordsWithTheLanguage();
    void survivesTraps();
    void saysWhenNothingIsShown_data();
    void saysWhenNothingIsShown();
    void writesFiles_data();
    void writesFiles();
    void refusesAFileOfNothing();

private:
    [[nodiscard]] QList<QHash<QString, QString>> table(const Dossier &dossier, const Filter &filter = {}) const
    {
        return tableOf(fundingCsv(dossier, filter, {}, m_words));
    }
    MiniDossier m_mini;
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
};

void FundingDataTest::hasTheMarksOfThePicture_data()
{
    QTest::addColumn<FundingForm>("form");
    QTest::newRow("compared") << FundingForm{FundingReading::Compare, false};
    QTest::newRow("logarithmic") << FundingForm{FundingReading::Compare, true};
    QTest::newRow("parts") << FundingForm{FundingReading::Parts, false};
    QTest::newRow("time") << FundingForm{FundingReading::Time, false};
}

void FundingDataTest::hasTheMarksOfThePicture()
{
    QFETCH(FundingForm, form);
    const auto wide = [](const QString &text, TextStyle, qreal width) {
        return QSizeF(width < 0 ? 11.0 * double(text.size()) : width, 25.0 * (1 + (width < 0 ? 0 : double(text.size()) / 20)));
    };
    for (const Dossier &dossier : {m_dossier, realDossier()}) {
        QStringList drawn, told;
        const Picture picture = fundingToTake(dossier, {}, form, m_words);
        for (const DrawnMark &mark : picture.draw({640, 480}, wide).marks) // at another size, in another type
            drawn << dossier.claim(mark.claim).key;
        drawn.removeDuplicates();
        for (const auto &row : tableOf(fundingCsv(dossier, {}, form, m_words)))
            told << row.value(QStringLiteral("id"));
        QVERIFY(drawn.size() >= 2);
        QCOMPARE(told, drawn);
        QCOMPARE(keysOf(fundingJson(dossier, {}, form, m_words, {})[QStringLiteral("amounts")].toArray(), "id"), drawn);
    }
}

void FundingDataTest::tellsARow()
{
    const QHash<QString, QString> row = table(m_dossier).at(1);
    const std::pair<const char *, const char *> cells[] = {{"id", "first-payment"}, {"title", "12 million euros at once"},
        {"value", "12000000"}, {"unit", "currency"}, {"currency", "EUR"}, {"qualifier", "exactly"},
        {"amount_words", "€12 million"}, {"nature", "immediate"}, {"period", ""}, {"start", ""}, {"end", ""},
        {"payers", "County of Valmor; Brumeval"}, {"receivers", "Estran"}, {"other_parties", ""}, {"part_of", "estran-size"},
        {"agreement", "differ"}, {"verdict", "Sources differ on who pays"}, {"one_origin", "false"}, {"silent", ""},
        {"shown", "yes"}};
    for (const auto &[column, says] : cells) {
        QVERIFY2(row.contains(QLatin1StringView(column)), column);
        QCOMPARE(row.value(QLatin1StringView(column)), QString::fromUtf8(says));
    }
    const QHash<QString, QString> whole = table(m_dossier).at(0);
    QCOMPARE(whole.value(QStringLiteral("period")), QStringLiteral("/2030"));
    QCOMPARE(whole.value(QStringLiteral("start")), QString());
    QCOMPARE(whole.value(QStringLiteral("end")), QStringLiteral("2030"));
    QCOMPARE(whole.value(QStringLiteral("qualifier")), QStringLiteral("up_to"));
}

/// Money and shares are told apart by their unit.
void FundingDataTest::tellsAPercentage()
{
    QCOMPARE(table(m_dossier).size(), 3);
    for (const auto &row : table(m_dossier)) {
        const bool share = row.value(QStringLiteral("id")) == QStringLiteral("halcyne-share");
        QCOMPARE(row.value(QStringLiteral("unit")), share ? QStringLiteral("percent") : QStringLiteral("currency"));
        QCOMPARE(row.value(QStringLiteral("currency")), share ? QString() : QStringLiteral("EUR"));
        QCOMPARE(row.value(QStringLiteral("silent")).isEmpty(), !share);
    }
}

void FundingDataTest::hasALineForEachQuotation()
{
    const QHash<QString, QString> row = table(m_dossier).at(1);
    const auto lines = [&row](const char *column) { return row.value(QLatin1StringView(column)).split(u'\n'); };
    QCOMPARE(lines("evidence_place"), (QStringList{QStringLiteral("N ¶2"), QStringLiteral("S ¶4")}));
    QCOMPARE(lines("evidence_states"),
        (QStringList{QStringLiteral("amount:12000000; payer:valmor"), QStringLiteral("amount:12000000; payer:brumeval")}));
    const Claim &claim = m_dossier.claim(*m_dossier.claimByKey(QStringLiteral("first-payment")));
    for (int i = 0; i < 2; ++i) {
        const Passage &passage = m_dossier.passage(claim.evidence.at(i).passage);
        QCOMPARE(lines("evidence_quotation").at(i), passage.exact);
        QCOMPARE(lines("evidence_article").at(i), m_words.articleName(m_dossier.article(passage.article)));
        QCOMPARE(lines("evidence_said_by").at(i), m_words.text(m_dossier.origin(claim.evidence.at(i).origin).name));
    }
}

void FundingDataTest::saysWhatIsShown_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QList<ArticleId>>("without");
    QTest::addColumn<QString>("shown"); // of the first two
    const QList<ArticleId> none, south{ArticleId(1)}, both{ArticleId(0), ArticleId(1)};
    QTest::newRow("all") << QString() << none << "yes yes";
    QTest::newRow("valmor") << "valmor" << none << "left_out_by_filter yes";
    QTest::newRow("nobody") << "ada-merle" << none << "left_out_by_filter left_out_by_filter";
    QTest::newRow("without S") << QString() << south << "yes yes";
    QTest::newRow("valmor without S") << "valmor" << south << "left_out_by_filter yes";
    QTest::newRow("without any") << "valmor" << both << "rests_on_nothing rests_on_nothing";
}

void FundingDataTest::saysWhatIsShown()
{
    QFETCH(QString, party);
    QFETCH(QList<ArticleId>, without);
    const Dossier dossier = withoutArticles(m_dossier, without);
    const Filter filter = party.isEmpty() ? Filter() : ::party(dossier, qPrintable(party));
    const auto rows = table(dossier, filter);
    QStringList shown;
    for (int i = 0; i < 2; ++i)
        shown << rows.at(i).value(QStringLiteral("shown"));
    QTEST(shown.join(u' '), "shown");
    const QJsonArray amounts = fundingJson(dossier, filter, {}, m_words, {})[QStringLiteral("amounts")].toArray();
    QCOMPARE(keysOf(amounts, "shown").first(2), shown);
}

void FundingDataTest::headsTheJson()
{
    const Dossier dossier = withoutArticles(m_dossier, {ArticleId(1)});
    const QJsonObject json =
        fundingJson(dossier, party(dossier, "estran"), {FundingReading::Time, false}, m_words, {QStringLiteral("Estran")});
    QCOMPARE(json[QStringLiteral("dossier")].toString(), m_dossier.key);
    QCOMPARE(json[QStringLiteral("title")].toString(), m_words.text(m_dossier.title));
    QCOMPARE(json[QStringLiteral("view")].toString(), QStringLiteral("funding-time"));
    QCOMPARE(json[QStringLiteral("language")].toString(), QStringLiteral("en"));
    QCOMPARE(json[QStringLiteral("filter")].toArray(), QJsonArray{QStringLiteral("Estran")});
    QCOMPARE(json[QStringLiteral("set_aside")].toArray(), QJsonArray{QStringLiteral("south")});
    const QJsonArray sources = json[QStringLiteral("sources")].toArray();
    QCOMPARE(keysOf(sources, "letter"), (QStringList{QStringLiteral("N"), QStringLiteral("S")}));
    QVERIFY(!sources.at(0)[QStringLiteral("set_aside")].toBool() && sources.at(1)[QStringLiteral("set_aside")].toBool());
    QFile file(m_mini.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(json[QStringLiteral("sha256")].toString(), QString::fromLatin1(hash));
    Dossier unread = m_dossier; // made in memory: it has no file
    unread.sha256 = {};
    QVERIFY(fundingJson(unread, {}, {}, m_words, {})[QStringLiteral("sha256")].isNull());
}

void FundingDataTest::saysTheSameInJson()
{
    const auto rows = table(m_dossier);
    const QJsonArray amounts = fundingJson(m_dossier, {}, {}, m_words, {})[QStringLiteral("amounts")].toArray();
    QCOMPARE(amounts.size(), rows.size());
    for (int i = 0; i < int(rows.size()); ++i) {
        const QJsonValue amount = amounts.at(i);
        for (const char *key : {"id", "title", "currency", "qualifier", "amount_words", "nature", "period", "start", "end",
                 "part_of", "agreement", "verdict", "shown"})
            QCOMPARE(amount[QLatin1StringView(key)].toString(), rows.at(i).value(QLatin1StringView(key)));
        QCOMPARE(QString::number(amount[QStringLiteral("value")].toInteger()), rows.at(i).value(QStringLiteral("value")));
        QStringList quotations;
        for (const QJsonValue &evidence : amount[QStringLiteral("evidence")].toArray())
            quotations << evidence[QStringLiteral("exact")].toString();
        QCOMPARE(quotations.join(u'\n'), rows.at(i).value(QStringLiteral("evidence_quotation")));
        QVERIFY(!amount[QStringLiteral("sentence")].toString().isEmpty());
    }
    QCOMPARE(
        amounts.at(1)[QStringLiteral("payers")].toArray(), (QJsonArray{QStringLiteral("valmor"), QStringLiteral("brumeval")}));
    QCOMPARE(amounts.at(1)[QStringLiteral("receivers")].toArray(), QJsonArray{QStringLiteral("estran")});
}

void FundingDataTest::changesOnlyWordsWithTheLanguage()
{
    const Words french(QStringLiteral("fr"));
    const QList<QStringList> en = readCsv(fundingCsv(m_dossier, {}, {}, m_words)),
                             fr = readCsv(fundingCsv(m_dossier, {}, {}, french));
    QCOMPARE(fr.first(), en.first());
    for (const char *column : {"id", "value", "currency", "qualifier", "nature", "period", "start", "end", "part_of", "agreement",
             "shown", "evidence_quotation", "evidence_states"}) {
        const qsizetype i = en.first().indexOf(QLatin1StringView(column));
        QVERIFY2(i >= 0, column);
        for (int row = 1; row < int(en.size()); ++row)
            QCOMPARE(fr.at(row).at(i), en.at(row).at(i));
    }
    QCOMPARE(fr.at(1).at(en.first().indexOf(QStringLiteral("title"))), QStringLiteral("40 millions d'euros pour Estran"));
}

void FundingDataTest::survivesTraps()
{
    const QString trap = QStringLiteral("=1+1,\"x\"\r\n@SUM(A1)");
    const QString csv = fundingCsv(evil(m_dossier, trap), {}, {}, m_words);
    const QList<QStringList> rows = readCsv(csv);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
        for (const QString &cell : row)
            for (const QString &line : cell.split(u'\n'))
                QVERIFY2(!QStringView(u"=+-@").contains(line.trimmed().left(1)) || line.isEmpty(), qPrintable(line));
    }
    const QJsonObject json = fundingJson(evil(m_dossier, markup), {}, {}, m_words, {});
    QCOMPARE(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object(), json);
    QCOMPARE(json[QStringLiteral("title")].toString(), markup);
}

void FundingDataTest::saysWhenNothingIsShown_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QList<ArticleId>>("without");
    QTest::addColumn<bool>("money");
    QTest::addColumn<QString>("says");
    const QList<ArticleId> none, both{ArticleId(0), ArticleId(1)};
    QTest::newRow("all") << QString() << none << true << QString();
    QTest::newRow("one") << "valmor" << none << true << QString();
    QTest::newRow("left out") << "ada-merle" << none << true << "The filter leaves no amount, so there is nothing to write.";
    QTest::newRow("not relied on") << QString() << both << true
                                   << "No amount rests on an article that is relied on, so there is nothing to write.";
    QTest::newRow("no money") << QString() << none << false
                              << "This dossier states no amount of money, so there is nothing to write.";
}

void FundingDataTest::saysWhenNothingIsShown()
{
    QFETCH(QString, party);
    QFETCH(QList<ArticleId>, without);
    QFETCH(bool, money);
    Dossier dossier = withoutArticles(m_dossier, without);
    if (!money) {
        dossier.claims.removeIf([](const Claim &claim) { return claim.kind == ClaimKind::Amount; });
        dossier.derive();
    }
    const auto nothing = nothingShown(dossier, party.isEmpty() ? Filter() : ::party(dossier, qPrintable(party)), m_words);
    QTEST(nothing ? nothing->sentence : QString(), "says");
}

void FundingDataTest::writesFiles_data()
{
    QTest::addColumn<View>("view");
    QTest::newRow("funding") << View::Funding;
    QTest::newRow("funding-parts") << View::FundingParts;
    QTest::newRow("funding-time") << View::FundingTime;
}

void FundingDataTest::writesFiles()
{
    QFETCH(View, view);
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("a.CSV")), json = folder.filePath(QStringLiteral("a.json"));
    const Filter filter = party(m_dossier, "estran");
    QVERIFY(writeView(csv, view, m_dossier, {}, m_words, nullptr, filter));
    QVERIFY(writeView(json, view, m_dossier, {}, m_words, nullptr, filter));
    const QByteArray mark("\xEF\xBB\xBF");
    const FundingForm form{*fundingReading(view), false};
    QCOMPARE(bytesOf(csv), mark + fundingCsv(m_dossier, filter, form, m_words).toUtf8());
    const QJsonObject read = QJsonDocument::fromJson(bytesOf(json)).object();
    QCOMPARE(read, fundingJson(m_dossier, filter, form, m_words, {QStringLiteral("Estran")}));
    QCOMPARE(read[QStringLiteral("view")].toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void FundingDataTest::refusesAFileOfNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const auto written = writeView(path, View::Funding, m_dossier, {}, m_words, nullptr, party(m_dossier, "ada-merle"));
    QVERIFY(!written && written.problem().startsWith(QStringLiteral("The filter leaves no amount")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(FundingDataTest)
#include "tst_fundingdata.moc"
