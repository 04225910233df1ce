// Claims compared article by article: which words are underlined, who is silent, and what the real dossier must show.
#include "core/comparison.h"
#include "core/differingwords.h"
#include "core/fold.h"
#include "core/setaside.h"
#include "minidossier.h"
#include "saiddossier.h"

#include <QRandomGenerator>

using namespace deal;
using namespace deal::test;

namespace {

/// The quotation with its differing words in brackets.
QString underlined(const Dossier &dossier, const ComparedQuotation &quotation)
{
    QString text = dossier.passage(quotation.passage).exact;
    for (auto span = quotation.differing.crbegin(); span != quotation.differing.crend(); ++span)
        text.insert(span->start + span->length, u']').insert(span->start, u'[');
    return text;
}

/// "A un accès [exclusif] / B silent"
QString written(const Dossier &dossier, ClaimId claim)
{
    QStringList articles;
    const ComparedClaim compared = compare(dossier, claim);
    for (int a = 0; a < compared.byArticle.size(); ++a) {
        QStringList lines;
        for (const ComparedQuotation &quotation : compared.byArticle.at(a))
            lines << underlined(dossier, quotation);
        articles << dossier.articles.at(a).letter + u' '
                + (lines.isEmpty() ? QStringLiteral("silent") : lines.join(QStringLiteral(" | ")));
    }
    return articles.join(QStringLiteral(" / "));
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesByArticle_data();
    void comparesByArticle();
    void underlinesWhatNamesTheValue_data();
    void underlinesWhatNamesTheValue();
    void marksLieInTheirQuotations();
    void findsWhatSomeLeaveOut_data();
    void findsWhatSomeLeaveOut();
    void isSilentWhereAnArticleIsSetAside();
    void showsWhatTheRealDossierMust_data();
    void showsWhatTheRealDossierMust();
    void underlinesTheRealDossier_data();
    void underlinesTheRealDossier();

private:
    Dossier real() const
    {
        Expected<Dossier> dossier = readDossier(QStringLiteral(DEAL_DOSSIER));
        if (!dossier)
            qFatal("%s", qPrintable(dossier.problem()));
        return *std::move(dossier);
    }
};

void ComparisonTest::comparesByArticle_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("compared");
    const auto row = [](const char *name, int articles, const char *said, const char *compared) {
        QTest::newRow(name) << articles << QString::fromUtf8(said) << QString::fromUtf8(compared);
    };
    row("one article", 1, "A: un accord", "A un accord");
    row("one of two is silent", 2, "B: un accord", "A silent / B un accord");
    row("two that agree", 2, "A until=2030: jusqu'en 2030 / B until=2030: en 2030 au plus tard",
        "A jusqu'en 2030 / B en 2030 au plus tard");
    row("two that differ", 2, "A scope=x: un accès complet / B scope=y: un accès limité",
        "A un accès [complet] / B un accès [limité]");
    row("one that differs from itself", 2, "A scope=x: un accès complet / A scope=y: un accès limité",
        "A un accès [complet] | un accès [limité] / B silent");
    row("who states nothing is not marked", 2, "A scope=x: un accès complet / B scope=y: un accès limité / B: un bel accès",
        "A un accès [complet] / B un accès [limité] | un bel accès");
    row("three values", 3, "A scope=x: accès rouge / B scope=y: accès vert / C scope=z: accès bleu",
        "A accès [rouge] / B accès [vert] / C accès [bleu]");
    row("two against one", 3, "A scope=x: accès rouge / B scope=y: accès vert / C scope=y: accès vert foncé",
        "A accès [rouge] / B accès [vert] / C accès [vert foncé]");
    row("ten articles, nine silent", 10, "J: un accord",
        "A silent / B silent / C silent / D silent / E silent / F silent / G silent / H silent / I silent / J un accord");
    row("typographic apostrophes are no difference", 2, "A scope=x: l'usage complet / B scope=y: l’usage limité",
        "A l'usage [complet] / B l’usage [limité]");
    row("nor is what leans on a word", 2, "A scope=x: d'usage complet / B scope=y: l’usage qu'il limite",
        "A d'usage [complet] / B l’usage qu'il [limite]");
    row("nor capitals", 2, "A scope=x: Usage complet / B scope=y: usage limité", "A Usage [complet] / B usage [limité]");
    row("small words are not marked", 2, "A scope=x: accès complet / B scope=y: accès à la fois de jour et de nuit",
        "A accès [complet] / B accès à la [fois de jour et de nuit]");
    row("the same words, two values", 2, "A scope=x: un accès / B scope=y: un accès", "A un accès / B un accès");
    row("a word of one letter", 2, "A scope=x: y a / B scope=y: accès", "A y a / B [accès]");
    row("capitals of two letters", 2, "A scope=x: des centres d'IA / B scope=y: des centres",
        "A des centres d'[IA] / B des centres");
}

void ComparisonTest::comparesByArticle()
{
    QFETCH(int, articles);
    QFETCH(QString, said);
    const Dossier dossier = dossierSaying(articles, {said});
    const ComparedClaim compared = compare(dossier, ClaimId(0));
    QCOMPARE(compared.claim, ClaimId(0));
    QCOMPARE(int(compared.byArticle.size()), articles);
    QTEST(written(dossier, ClaimId(0)), "compared");
}

void ComparisonTest::underlinesWhatNamesTheValue_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("compared");
    const auto row = [](const char *name, const char *said, const char *compared) {
        QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(compared);
    };
    row("a year", "A date=2027: La roue doit tourner en 2027 / B date=2028: Elle tournera en 2028 sans doute",
        "A La roue doit tourner en [2027] / B Elle tournera en [2028] sans doute");
    row("a year and what hedges it", "A date=2027~: La roue doit tourner vers 2027 / B date=2028: La roue est attendue en 2028",
        "A La roue doit tourner [vers 2027] / B La roue est attendue en [2028]");
    row("a month", "A date=2025-01: signé en janvier 2025 à Paris / B date=2025-03: conclu en mars 2025 à Lyon",
        "A signé en [janvier] 2025 à Paris / B conclu en [mars] 2025 à Lyon");
    row("a day", "A date=2025-01-21: signé le 21 janvier / B date=2025-01-22: conclu le 22 janvier",
        "A signé le [21] janvier / B conclu le [22] janvier");
    row("a sum and its unit", "A amount=5: il faut 5 millions pour cela / B amount=6: les 6 milliards promis",
        "A il faut [5 millions] pour cela / B les [6 milliards] promis");
    row("a rate", "A rate=15: elle touche environ 15 % / B rate=20: le taux est de 20%",
        "A elle touche [environ 15 %] / B le taux est de [20%]");
    row("a ceiling", "A qualifier=exactly: 40 millions / B qualifier=up_to: dépenser jusqu'à 40 millions",
        "A [40 millions] / B dépenser [jusqu'à] 40 millions");
    row("a ceiling where the plain sum has more to say",
        "A qualifier=exactly: 500 milliards de dollars jusqu'en 2029 / "
        "B qualifier=up_to: jusqu'à 500 milliards de dollars",
        "A [500 milliards] de dollars jusqu'en 2029 / B [jusqu'à] 500 milliards de dollars");
    row("a bare figure", "A qualifier=exactly: elle en paiera 40 en 2029 / B qualifier=up_to: jusqu'à 40",
        "A elle en paiera [40] en 2029 / B [jusqu'à] 40");
    row("a sum in words", "A qualifier=exactly: un milliard comptant / B qualifier=about: environ un milliard",
        "A un milliard [comptant] / B [environ] un milliard");
    row("a plain sum that is another",
        "A amount=5 qualifier=exactly: 5 millions / B amount=6 qualifier=up_to: jusqu'à 6 millions",
        "A [5 millions] / B [jusqu'à 6] millions");
    row("a ceiling with a typographic apostrophe", "A qualifier=about: environ 40 / B qualifier=up_to: investir jusqu’à 40",
        "A [environ] 40 / B investir [jusqu’à] 40");
    row("two attributes", "A amount=5 payer=x: 5 millions par l'un / B amount=6 payer=y: 6 millions par l'autre",
        "A [5] millions par l'un / B [6] millions par l'autre");
}

void ComparisonTest::underlinesWhatNamesTheValue()
{
    QFETCH(QString, said);
    QTEST(written(dossierSaying(2, {said}), ClaimId(0)), "compared");
}

/// Of quotations by chance: every mark lies in its quotation, apart from the one before, on whole words, none of them shared.
void ComparisonTest::marksLieInTheirQuotations()
{
    QRandomGenerator chance(7);
    const QStringList words{QStringLiteral("l'accès"), QStringLiteral("d’OpenAI"), QStringLiteral("de"), QStringLiteral("la"),
        QStringLiteral("2030"), QStringLiteral("jusqu'en"), QStringLiteral("«"), QStringLiteral("été,"), QStringLiteral("20 %"),
        QStringLiteral("e\u0301te\u0301"), QStringLiteral("\U0001F600"), QStringLiteral("1,5"), QStringLiteral("qu'"),
        QStringLiteral("peut-être"), QStringLiteral("exclusif"), QStringLiteral("…")};
    int marks = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto text = [&] {
            QStringList some;
            for (int n = chance.bounded(9); n >= 0; --n)
                some << words.at(chance.bounded(int(words.size())));
            return some.join(u' ');
        };
        const QString own = text();
        const QStringList others{text(), text()};
        qsizetype end = 0;
        for (const WordSpan &span : differingWords(own, others, {{QStringLiteral("exclusive"), chance.bounded(2) == 1}})) {
            const QByteArray where = (own + QStringLiteral(" / ") + others.join(QStringLiteral(" / "))).toUtf8();
            QVERIFY2(span.length > 0 && span.start >= end && span.start + span.length <= own.size(), where);
            end = span.start + span.length;
            const QString marked = own.mid(span.start, span.length);
            QVERIFY2(!marked.front().isSpace() && !marked.back().isSpace() && !own.at(span.start).isLowSurrogate(), where);
            QVERIFY2(end == own.size() || !own.at(end).isMark(), where);
            for (const QString &other : others) // no word of the mark stands in the others
                for (const QString &word : foldForQuoting(marked).text.split(u' '))
                    QVERIFY2(word == u'«' || word == u'…' || !foldForQuoting(other).text.split(u' ').contains(word), where);
            ++marks;
        }
    }
    QVERIFY2(marks > 1000, qPrintable(QString::number(marks)));
}

void ComparisonTest::findsWhatSomeLeaveOut_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *said, const char *left) {
        QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(left);
    };
    row("both state it", "A until=2030: x / B until=2030: y", "");
    row("one states it", "A until=2030: x / B: y", "until=2030 (0) not B");
    row("nobody else speaks", "A until=2030: x", "");
    row("the article says it elsewhere", "A: x / A until=2030: y / B until=2030: z", "");
    row("two values are a difference", "A until=2030: x / B until=2031: y / C: z", "");
    row("two of three", "A until=2030: x / B: y / C until=2030: z", "until=2030 (0 2) not B");
    row("two attributes", "A until=2030: x / B scope=x: y", "until=2030 (0) not B, scope=x (1) not A");
}

void ComparisonTest::findsWhatSomeLeaveOut()
{
    QFETCH(QString, said);
    const Dossier dossier = dossierSaying(3, {said});
    QStringList found;
    for (const PartlyStated &stated : partlyStated(dossier, ClaimId(0))) {
        QStringList places, letters;
        for (const int place : stated.evidence)
            places << QString::number(place);
        for (const ArticleId article : stated.without)
            letters << dossier.article(article).letter;
        found << QStringLiteral("%1=%2 (%3) not %4")
                     .arg(keyOf(stated.attribute), stated.value, places.join(u' '), letters.join(u' '));
    }
    QTEST(found.join(QStringLiteral(", ")), "left");
}

void ComparisonTest::isSilentWhereAnArticleIsSetAside()
{
    const Dossier whole = dossierSaying(
        2, {QStringLiteral("A scope=x: un accès complet / B scope=y: un accès limité"), QStringLiteral("A: un accord")});
    QCOMPARE(written(withoutArticles(whole, {ArticleId(1)}), ClaimId(0)), QStringLiteral("A un accès complet / B silent"));
    QCOMPARE(written(withoutArticles(whole, {ArticleId(0)}), ClaimId(1)), QStringLiteral("A silent / B silent"));
    const Dossier nothing = withoutArticles(whole, {ArticleId(0), ArticleId(1)});
    QCOMPARE(written(nothing, ClaimId(0)), QStringLiteral("A silent / B silent"));
    QVERIFY(partlyStated(nothing, ClaimId(0)).isEmpty());
    QVERIFY(nothing.unheard.value(ClaimId(0)).contains(ArticleId(1)));
    QVERIFY(!nothing.unheard.value(ClaimId(1)).contains(ArticleId(1))); // it was silent anyway
    QVERIFY(!whole.unheard.value(ClaimId(0)).contains(ArticleId(1)));
}

void ComparisonTest::showsWhatTheRealDossierMust_data()
{
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *key, const char *verdict) { QTest::newRow(key) << QString::fromUtf8(verdict); };
    row("stargate-size", "differ on qualifier: exactly A, up_to B");
    row("access-to-technology", "differ on scope: exclusive A, complete A, access B");
    row("term", "agree, one origin");
    row("stargate-first-part", "only A");
    row("first-refusal", "only A");
    row("separate-board", "only B");
    row("openai-stake", "only B");
}

void ComparisonTest::showsWhatTheRealDossierMust()
{
    const Dossier dossier = real();
    const auto id = dossier.claimByKey(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(id);
    const Verdict &verdict = dossier.verdict(*id);
    const auto letter = [&](int evidence) {
        return dossier.article(dossier.passage(dossier.claim(*id).evidence.at(evidence).passage).article).letter;
    };
    QString found;
    if (verdict.agreement == Agreement::OneSource)
        found = QStringLiteral("only ") + dossier.article(verdict.articles.first()).letter;
    else if (verdict.agreement == Agreement::Agree)
        found = verdict.oneOrigin ? QStringLiteral("agree, one origin") : QStringLiteral("agree");
    for (const Difference &difference : verdict.differences) {
        QStringList values;
        for (const StatedValue &value : difference.values)
            values << value.value + u' ' + letter(value.evidence.first());
        found += QStringLiteral("differ on %1: %2").arg(keyOf(difference.attribute), values.join(QStringLiteral(", ")));
    }
    QTEST(found, "verdict");
    const ComparedClaim compared = compare(dossier, *id);
    for (int a = 0; a < dossier.articles.size(); ++a)
        QCOMPARE(compared.byArticle.at(a).isEmpty(), !verdict.articles.contains(ArticleId(a)));
    if (id == dossier.claimByKey(QStringLiteral("stargate-first-part"))) // with its payer, whom nobody else names
        QVERIFY(
            dossier.claim(*id).evidence.first().states.contains(Statement{Attribute::Payer, QStringLiteral("us-government")}));
}

void ComparisonTest::underlinesTheRealDossier_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("stargate-size") << QStringLiteral("A 500 milliards / B jusqu'à");
    QTest::newRow("access-to-technology") << QStringLiteral("A exclusif, complet / B propriété intellectuelle");
}

void ComparisonTest::underlinesTheRealDossier()
{
    const Dossier dossier = real();
    QString found;
    for (int i = 0; i < dossier.claims.size(); ++i) {
        QStringList articles;
        const ComparedClaim compared = compare(dossier, ClaimId(i));
        for (int a = 0; a < compared.byArticle.size(); ++a) {
            QStringList marked;
            for (const ComparedQuotation &quotation : compared.byArticle.at(a))
                for (const WordSpan &span : quotation.differing)
                    marked << dossier.passage(quotation.passage).exact.mid(span.start, span.length);
            if (!marked.isEmpty())
                articles << dossier.articles.at(a).letter + u' ' + marked.join(QStringLiteral(", "));
        }
        if (dossier.claims.at(i).key == QLatin1StringView(QTest::currentDataTag()))
            found = articles.join(QStringLiteral(" / "));
        QCOMPARE(
            !articles.isEmpty(), dossier.verdicts.at(i).agreement == Agreement::Differ); // of each that differs, something is
    }
    QTEST(found, "marked");
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
