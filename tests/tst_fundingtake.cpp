// What travels with the funding picture: whose it is, what the filter left, which articles and places, and why there may be
// nothing.
#include "core/fundingpicture.h"
#include "core/picturefacts.h"
#include "core/setaside.h"
#include "core/translators.h"
#include "minidossier.h"
#include "typewriter.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace deal;

class FundingTakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhereItComesFrom();
    void saysWhatTheFilterLeft();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void drawsWhatItSays();

private:
    [[nodiscard]] Picture taken(const Dossier &dossier, const Filter &filter = {}, bool sourceLine = true) const
    {
        return fundingToTake(dossier, filter, {FundingReading::Time, false}, m_words, sourceLine);
    }
    Translators m_english;
    Words m_words{QStringLiteral("en")};
    Dossier m_real;
};

void FundingTakeTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_real = test::realDossier();
}

void FundingTakeTest::saysWhereItComesFrom()
{
    const PictureFacts facts = taken(m_real).facts;
    QCOMPARE(facts.view, View::FundingTime);
    QCOMPARE(facts.lang, QStringLiteral("en"));
    QCOMPARE(facts.dossier, m_words.text(m_real.title));
    QCOMPARE(facts.key, m_real.key);
    QFile file(QStringLiteral(DEAL_DOSSIER));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(facts.sha256, QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(facts.claims,
        (QStringList{QStringLiteral("stargate-size"), QStringLiteral("stargate-first-part"), QStringLiteral("microsoft-invested"),
            QStringLiteral("revenue-share")}));
    QCOMPARE(facts.articles.size(), 2);
    QCOMPARE(facts.articles.at(1), QStringLiteral("B, Reuters (22 January 2025 at 02:16)"));
    QVERIFY(facts.filter.isEmpty());
    for (const ClaimId id : m_real.claimsOf(ClaimKind::Amount))
        for (const Evidence &evidence : m_real.claim(id).evidence)
            QCOMPARE(facts.places.count(m_words.place(m_real, evidence.passage)), 1);
    QVERIFY(facts.source.contains(facts.articles.at(0)) && facts.source.contains(facts.articles.at(1)));
    QVERIFY(facts.alternative.startsWith(facts.title));
    Dossier nameless = m_real;
    nameless.sha256 = {};
    QCOMPARE(taken(nameless).facts.sha256, QString());
}

void FundingTakeTest::saysWhatTheFilterLeft()
{
    Filter filter;
    filter.parties = {*m_real.partyByKey(QStringLiteral("microsoft"))};
    const Picture picture = taken(m_real, filter);
    QCOMPARE(picture.nothing, QString());
    QCOMPARE(picture.facts.filter, QStringList{QStringLiteral("Microsoft")});
    QCOMPARE(picture.facts.title, QStringLiteral("No date is stated for about $15\u00a0B"));
    QCOMPARE(picture.facts.claims, (QStringList{QStringLiteral("microsoft-invested"), QStringLiteral("revenue-share")}));
    QCOMPARE(picture.facts.articles.size(), 1); // B speaks on neither
    for (const QString &place : picture.facts.places)
        QVERIFY(place.startsWith(QStringLiteral("A ")));
    QVERIFY(picture.facts.source.contains(QStringLiteral("Grey outline: left out by the filter (Microsoft).")));
    QVERIFY(picture.facts.alternative.contains(QStringLiteral("left out by the filter")));
    filter.parties << *m_real.partyByKey(QStringLiteral("stargate"));
    filter.anyParty = true;
    QCOMPARE(taken(m_real, filter).facts.filter, QStringList{QStringLiteral("any of Microsoft, Stargate")});
    filter.anyParty = false;
    for (int party = 0; party < m_real.parties.size(); ++party)
        filter.parties << PartyId(party);
    const QString many = taken(m_real, filter).facts.source; // no more of it than a line has room for
    QVERIFY2(many.contains(QStringLiteral("left out by the filter (")) && many.contains(QStringLiteral("…).")), qPrintable(many));
}

void FundingTakeTest::saysWhyThereIsNothing_data()
{
    const Dossier real = test::realDossier();
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("no amount") << QStringLiteral("none") << QStringLiteral("No amount of money is stated");
    QTest::newRow("the filter") << QStringLiteral("filter") << QStringLiteral("The filter leaves no amount to show");
    QTest::newRow("set aside") << QStringLiteral("set aside")
                               << QStringLiteral("No amount rests on an article that is relied on");
    QTest::newRow("shares alone") << QStringLiteral("shares") << QString();
}

void FundingTakeTest::saysWhyThereIsNothing()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    Dossier dossier = m_real;
    Filter filter;
    if (what == QStringLiteral("set aside"))
        dossier = withoutArticles(m_real, {ArticleId(0), ArticleId(1)});
    if (what == QStringLiteral("filter"))
        filter.parties = {*m_real.partyByKey(QStringLiteral("microsoft")), *m_real.partyByKey(QStringLiteral("stargate"))};
    if (what == QStringLiteral("none") || what == QStringLiteral("shares"))
        dossier.claims.removeIf([&](const Claim &claim) {
            return claim.amount && (what == QStringLiteral("none") || claim.amount->unit == Unit::Currency);
        });
    dossier.derive();
    const Picture picture = taken(dossier, filter);
    QCOMPARE(picture.nothing.isEmpty(), why.isEmpty());
    QCOMPARE(picture.facts.claims.isEmpty(), !why.isEmpty());
    if (why.isEmpty())
        QCOMPARE(picture.facts.title, QStringLiteral("Microsoft's part of OpenAI's revenue: about 20%"));
    else
        QCOMPARE(picture.facts.title, why);
    QVERIFY(picture.draw({640, 480}, test::typewriter).size.width() >= 640); // it can be drawn all the same
}

void FundingTakeTest::drawsWhatItSays()
{
    const auto last = [](const Drawing &drawing) { return std::get<DrawnWords>(drawing.shapes.last()).text; };
    const Picture whole = taken(m_real), bare = taken(m_real, {}, false);
    QCOMPARE(last(whole.draw({960, 540}, test::typewriter)), whole.facts.source);
    QVERIFY(last(bare.draw({960, 540}, test::typewriter)) != whole.facts.source);
    PictureFacts facts = whole.facts; // the line is gone from the picture alone, and nobody is asked to keep it
    facts.licence = pictureLicence(false);
    QCOMPARE(bare.facts, facts);
    QVERIFY(whole.facts.licence.contains(QStringLiteral("keep the source line")));
    QVERIFY(!facts.licence.contains(QStringLiteral("source line")));
    QVERIFY(facts.licence.contains(QStringLiteral("the articles as its sources")));
}

QTEST_GUILESS_MAIN(FundingTakeTest)
#include "tst_fundingtake.moc"
