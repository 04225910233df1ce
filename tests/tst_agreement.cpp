// What judge() makes of evidence. Each line of a fixture is a piece of evidence: article, who says so, what it states.
#include "core/agreement.h"
#include "core/vocabulary.h"

#include <QtTest>

using namespace deal;

namespace {

struct Fixture {
    Claim claim;
    QList<Passage> passages;
};

/// "N paper until=2036 rate=15; S brumeval until=2036"
Fixture read(const QString &text)
{
    Fixture fixture;
    QStringList articles;
    QStringList origins;
    const auto idOf = [](QStringList &known, const QString &word) {
        if (!known.contains(word))
            known << word;
        return int(known.indexOf(word));
    };
    articles << QStringLiteral("N") << QStringLiteral("S"); // the dossier's order
    for (const QString &line : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        Evidence evidence{PassageId(fixture.passages.size()), OriginId(idOf(origins, words.at(1))), {}};
        for (const QString &stated : words.mid(2))
            evidence.states << Statement{*fromKey<Attribute>(stated.section(u'=', 0, 0)), stated.section(u'=', 1)};
        Passage passage;
        passage.article = ArticleId(idOf(articles, words.at(0)));
        fixture.passages << passage;
        fixture.claim.evidence << evidence;
    }
    return fixture;
}

/// "differ, N S, scope: exclusive (0) complete (1)"
QString write(const Verdict &verdict)
{
    QStringList parts{keyOf(verdict.agreement)};
    QStringList letters;
    for (const ArticleId article : verdict.articles)
        letters << QStringList{QStringLiteral("N"), QStringLiteral("S"), QStringLiteral("E")}.at(at(article));
    parts << letters.join(u' ');
    if (verdict.oneOrigin)
        parts << QStringLiteral("one origin");
    for (const Difference &difference : verdict.differences) {
        QString values = keyOf(difference.attribute) + u':';
        for (const StatedValue &value : difference.values) {
            QStringList places;
            for (const int i : value.evidence)
                places << QString::number(i);
            values += QStringLiteral(" %1 (%2)").arg(value.value, places.join(u' '));
        }
        parts << values;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
};

void AgreementTest::judges_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *evidence, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(evidence) << QString::fromUtf8(verdict);
    };
    row("nobody speaks", "", "unsupported, ");
    row("one article, once", "N paper until=2036", "one_source, N");
    row("one article, twice, the same", "N paper until=2036; N paper until=2036", "one_source, N");
    row("one article, one voice, is not called one origin", "N paper; N paper", "one_source, N");
    row("two articles, two voices", "N paper until=2036; S brumeval until=2036", "agree, N S");
    row("two articles that state nothing comparable", "N paper; S brumeval", "agree, N S");
    row("two articles relay one statement", "N brumeval; S brumeval", "agree, N S, one origin");
    row("three voices, two of them one", "N brumeval; S brumeval; S paper", "agree, N S");
    row("two articles differ", "N paper until=2029; S brumeval until=2030", "differ, N S, until: 2029 (0) 2030 (1)");
    row("an article differs from itself", "N paper scope=exclusive; N paper scope=complete",
        "differ, N, scope: exclusive (0) complete (1)");
    row("one origin, two values", "N brumeval amount=5; S brumeval amount=6", "differ, N S, one origin, amount: 5 (0) 6 (1)");
    row("silence is no value", "N paper until=2029 amount=5; S brumeval amount=5", "agree, N S");
    row("two agree against a third", "N paper rate=15; N other rate=20; S brumeval rate=15",
        "differ, N S, rate: 15 (0 2) 20 (1)");
    row("two attributes, in the vocabulary's order", "N paper until=2029 amount=5; S brumeval until=2030 amount=6",
        "differ, N S, amount: 5 (0) 6 (1), until: 2029 (0) 2030 (1)");
    row("articles in the dossier's order, not the evidence's", "S paper; N brumeval", "agree, N S");
    row("a third article", "E paper; S brumeval", "agree, S E");
    row("the same number under two attributes is no difference", "N paper since=2019; S brumeval until=2030", "agree, N S");
}

void AgreementTest::judges()
{
    QFETCH(QString, evidence);
    QFETCH(QString, verdict);
    const Fixture fixture = read(evidence);
    QCOMPARE(write(judge(fixture.claim, fixture.passages)), verdict);
}

QTEST_APPLESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
