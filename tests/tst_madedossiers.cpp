// What other tests and measures rest on: made-up dossiers are as they say, the same each time, and fit to be opened.
#include "core/dossierreader.h"
#include "manydossier.h"
#include "oddossiers.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace deal;
using namespace deal::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many of the texts are not of such a length, in any language.
int outside(const Localised &localised, int least, int most)
{
    return int(std::count_if(localised.texts.begin(), localised.texts.end(),
        [&](const auto &one) { return one.second.size() < least || one.second.size() > most; }));
}

} // namespace

class TestMadeDossiers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void opensWithWhatWasAskedFor_data();
    void opensWithWhatWasAskedFor();
    void lengthsAreThoseOfARealOne();
    void aFewPartiesAreInManyClauses();
    void everyVerdictComesUp();
    void oddOnesHoldTogether_data();
    void oddOnesHoldTogether();
    void namesAreNotShared();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] Dossier made(int clauses)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.deal").arg(clauses));
        if (const auto written = makeManyDossier(path, clauses); !written)
            qFatal("%s", qPrintable(written.problem()));
        Expected<Dossier> dossier = readDossier(path);
        if (!dossier)
            qFatal("%s", qPrintable(dossier.problem()));
        return *std::move(dossier);
    }
};

void TestMadeDossiers::sameSeedSameBytes()
{
    const auto make = [this](const QString &name, quint64 seed) {
        const QString path = m_folder.filePath(name);
        return makeManyDossier(path, 300, seed) ? bytesOf(path) : QByteArray();
    };
    const QByteArray first = make(QStringLiteral("a.deal"), 7);
    QVERIFY(!first.isEmpty());
    QVERIFY(first == make(QStringLiteral("b.deal"), 7));
    QVERIFY(first != make(QStringLiteral("c.deal"), 8));
}

void TestMadeDossiers::opensWithWhatWasAskedFor_data()
{
    QTest::addColumn<int>("clauses");
    for (const int clauses : {1, 40, 3000})
        QTest::addRow("%d", clauses) << clauses;
}

void TestMadeDossiers::opensWithWhatWasAskedFor()
{
    QFETCH(int, clauses);
    const Dossier dossier = made(clauses);
    const ManySize size = ManySize::of(clauses);
    QCOMPARE(dossier.claimsOf(ClaimKind::Clause).size(), clauses);
    QCOMPARE(dossier.claimsOf(ClaimKind::Amount).size(), size.amounts);
    QCOMPARE(dossier.claimsOf(ClaimKind::Event).size(), size.events);
    QCOMPARE(dossier.parties.size(), size.parties);
    QCOMPARE(dossier.articles.size(), size.articles);
    QCOMPARE(dossier.languages, (QStringList{QStringLiteral("en"), QStringLiteral("fr")}));
}

void TestMadeDossiers::lengthsAreThoseOfARealOne()
{
    const Dossier dossier = made(3000);
    for (const Claim &claim : dossier.claims) {
        QCOMPARE(outside(claim.title, 20, 60), 0);
        QCOMPARE(outside(claim.summary, 60, 200), 0);
        QVERIFY(claim.parties.size() >= 2 && claim.parties.size() <= 4);
        QVERIFY(claim.evidence.size() >= 1 && claim.evidence.size() <= 3);
    }
    for (const Passage &passage : dossier.passages)
        QVERIFY(passage.exact.size() >= 20 && passage.exact.size() <= 160);
}

void TestMadeDossiers::aFewPartiesAreInManyClauses()
{
    QList<qsizetype> counts;
    for (const QList<ClaimId> &claims : made(3000).claimsByParty)
        counts << claims.size();
    std::sort(counts.begin(), counts.end());
    QVERIFY2(counts.last() > 15 * counts.at(counts.size() / 2), qPrintable(QString::number(counts.last())));
    QVERIFY(counts.at(counts.size() / 2) > 0);
}

void TestMadeDossiers::everyVerdictComesUp()
{
    QSet<int> verdicts;
    for (const Verdict &verdict : made(3000).verdicts)
        verdicts << int(verdict.agreement);
    QCOMPARE(verdicts, (QSet<int>{int(Agreement::Agree), int(Agreement::Differ), int(Agreement::OneSource)}));
}

void TestMadeDossiers::oddOnesHoldTogether_data()
{
    QTest::addColumn<Dossier>("dossier");
    for (const OddDossier &odd : oddDossiers())
        QTest::newRow(odd.name) << odd.dossier;
}

void TestMadeDossiers::oddOnesHoldTogether()
{
    QFETCH(Dossier, dossier);
    QCOMPARE(dossier.verdicts.size(), dossier.claims.size());
    auto before = ClaimKind::Clause;
    for (const Claim &claim : std::as_const(dossier.claims)) {
        QVERIFY(claim.kind >= before);
        before = claim.kind;
        QCOMPARE(claim.clause.has_value(), claim.kind == ClaimKind::Clause);
        QCOMPARE(claim.amount.has_value(), claim.kind == ClaimKind::Amount);
        QCOMPARE(claim.evidence.size(), 1);
        QVERIFY(dossier.paragraph(dossier.passage(claim.evidence.first().passage).paragraph)
                    .passages.contains(claim.evidence.first().passage));
        for (const ClaimParty &party : claim.parties)
            QVERIFY(at(party.party) >= 0 && at(party.party) < dossier.parties.size());
    }
}

void TestMadeDossiers::namesAreNotShared()
{
    QSet<QString> names;
    for (const OddDossier &odd : oddDossiers())
        names << QLatin1StringView(odd.name);
    QCOMPARE(names.size(), oddDossiers().size());
    QVERIFY(names.size() >= 15);
}

QTEST_GUILESS_MAIN(TestMadeDossiers)
#include "tst_madedossiers.moc"
