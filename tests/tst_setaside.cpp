// "What if this article is wrong?": what is left of a dossier once articles are set aside.
#include "core/card.h"
#include "core/fundinglayout.h"
#include "core/setaside.h"
#include "minidossier.h"

#include <QtTest>

using namespace deal;

class SetAsideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesNothingFromNothing();
    void everyVerdictIsThatOfWhatIsLeft_data();
    void everyVerdictIsThatOfWhatIsLeft();
    void restatesWhatOnlyTheyStated();
    void listsWhatRestsOnNothing();
    void namesNoPartyByThem();
    void saysSoInWords();

private:
    [[nodiscard]] ClaimId real(const char *key) const { return *m_real.claimByKey(QString::fromLatin1(key)); }
    Dossier m_mini, m_real;
    Words m_words{QStringLiteral("en")};
};

void SetAsideTest::initTestCase()
{
    m_mini = test::MiniDossier().read();
    m_real = test::realDossier();
}

void SetAsideTest::takesNothingFromNothing()
{
    const Dossier left = withoutArticles(m_real, {});
    QCOMPARE(left.claims, m_real.claims);
    QCOMPARE(left.verdicts, m_real.verdicts);
    QVERIFY(restingOnNothing(left).isEmpty());
}

void SetAsideTest::everyVerdictIsThatOfWhatIsLeft_data()
{
    QTest::addColumn<QList<int>>("aside");
    QTest::newRow("the first") << QList<int>{0};
    QTest::newRow("the second") << QList<int>{1};
    QTest::newRow("both") << QList<int>{0, 1};
}

void SetAsideTest::everyVerdictIsThatOfWhatIsLeft()
{
    QFETCH(QList<int>, aside);
    for (const Dossier *whole : {&m_mini, &m_real}) {
        QList<ArticleId> articles;
        for (const int article : aside)
            articles << ArticleId(article);
        const Dossier left = withoutArticles(*whole, articles);
        QCOMPARE(left.claims.size(), whole->claims.size());
        QCOMPARE(left.claimsByPassage, whole->claimsByPassage); // what they would prove can still be read
        for (int p = 0; p < int(left.parties.size()); ++p)
            for (int i = 0; i < int(left.claims.size()); ++i) {
                const QList<ClaimParty> &parties = left.claims.at(i).parties;
                const bool named =
                    std::any_of(parties.begin(), parties.end(), [p](const ClaimParty &one) { return one.party == PartyId(p); });
                QCOMPARE(left.claimsByParty.at(p).contains(ClaimId(i)), named);
            }
        for (int i = 0; i < int(left.claims.size()); ++i) {
            const Claim &claim = left.claims.at(i);
            QList<Evidence> expected;
            for (const Evidence &evidence : whole->claims.at(i).evidence)
                if (!articles.contains(whole->passage(evidence.passage).article))
                    expected << evidence;
            QCOMPARE(claim.evidence, expected);
            QCOMPARE(left.verdicts.at(i), judge(claim, left.passages));
            QCOMPARE(restingOnNothing(left).contains(ClaimId(i)), expected.isEmpty());
            QCOMPARE(left.verdicts.at(i).agreement == Agreement::Unsupported, expected.isEmpty());
        }
    }
}

/// Stargate's size is a ceiling on B's word, and ends in 2029 on A's; the payer of the first part is A's alone.
void SetAsideTest::restatesWhatOnlyTheyStated()
{
    const ClaimId size = real("stargate-size"), first = real("stargate-first-part"), building = real("exclusive-building");
    const Dossier withoutA = withoutArticles(m_real, {ArticleId(0)}), withoutB = withoutArticles(m_real, {ArticleId(1)});
    QCOMPARE(m_real.claim(size).amount->qualifier, Qualifier::UpTo);
    QCOMPARE(withoutB.claim(size).amount->qualifier, Qualifier::Exactly);
    QCOMPARE(withoutB.claim(size).period.text(), QStringLiteral("/2029"));
    QCOMPARE(withoutA.claim(size).amount->qualifier, Qualifier::UpTo);
    QVERIFY(!withoutA.claim(size).period.isStated());
    QCOMPARE(withoutA.claim(first).parties, m_real.claim(first).parties); // it rests on nothing, and says what it was
    QCOMPARE(withoutB.claim(first), m_real.claim(first));
    QVERIFY(withoutA.claim(building).period.isStated()); // since 2019 on B's word
    QVERIFY(withoutB.verdict(size).differences.isEmpty());
    QCOMPARE(withoutB.verdict(size).agreement, Agreement::OneSource);
}

void SetAsideTest::listsWhatRestsOnNothing()
{
    for (int a = 0; a < 2; ++a) {
        QList<ClaimId> alone;
        for (int i = 0; i < int(m_real.claims.size()); ++i)
            if (m_real.verdicts.at(i).articles == QList<ArticleId>{ArticleId(a)})
                alone << ClaimId(i);
        QVERIFY(!alone.isEmpty());
        QCOMPARE(restingOnNothing(withoutArticles(m_real, {ArticleId(a)})), alone);
    }
}

void SetAsideTest::namesNoPartyByThem()
{
    const Dossier withoutB = withoutArticles(m_real, {ArticleId(1)});
    for (const Party &party : withoutB.parties)
        for (const PassageId passage : party.passages)
            QCOMPARE(withoutB.passage(passage).article, ArticleId(0));
    const PartyId son = *withoutB.partyByKey(QStringLiteral("masayoshi-son"));
    QVERIFY(partyCardOf(withoutB, son, m_words).unsupported);
    QVERIFY(!partyCardOf(m_real, son, m_words).unsupported);
    QVERIFY(partyCardOf(withoutB, son, m_words).places.contains(QStringLiteral("no article")));
}

void SetAsideTest::saysSoInWords()
{
    const Dossier withoutA = withoutArticles(m_real, {ArticleId(0)});
    const ClaimId first = real("stargate-first-part");
    QCOMPARE(m_words.verdict(withoutA, first), QStringLiteral("Rests on nothing"));
    QVERIFY(cardOf(withoutA, first, m_words).places.isEmpty());
    const FundingPicture picture = fundingPicture(withoutA, {}, {}, m_words);
    int outlined = 0;
    for (const FundingBar &bar : picture.bars) {
        QCOMPARE(bar.unsupported, withoutA.verdict(bar.claim).agreement == Agreement::Unsupported);
        QCOMPARE(bar.seen, !bar.unsupported);
        outlined += bar.unsupported;
    }
    QCOMPARE(outlined, 2); // the hundred billion and Microsoft's money are A's alone
    QVERIFY(picture.source.contains(QStringLiteral("A is set aside: ")));
    QVERIFY(!picture.finding.contains(QStringLiteral("100")));
    const Dossier none = withoutArticles(m_real, {ArticleId(0), ArticleId(1)});
    QVERIFY(fundingPicture(none, {}, {}, m_words).source.startsWith(QStringLiteral("No article")));
}

QTEST_GUILESS_MAIN(SetAsideTest)
#include "tst_setaside.moc"
