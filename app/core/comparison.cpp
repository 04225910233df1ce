#include "comparison.h"

#include "differingwords.h"
#include "vocabulary.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace deal {
namespace {

/// What one of the evidence has against it.
struct Opposition {
    QSet<int> opponents; ///< places of evidence that states another value of something that both state
    QList<Statement> states; ///< its own of those values
};

QList<Opposition> oppositionsOf(const Dossier &dossier, ClaimId claim)
{
    QList<Opposition> found(dossier.claim(claim).evidence.size());
    for (const Difference &difference : dossier.verdict(claim).differences)
        for (const StatedValue &own : difference.values)
            for (const int place : own.evidence) {
                found[place].states << Statement{difference.attribute, own.value};
                for (const StatedValue &other : difference.values)
                    if (own.value != other.value)
                        found[place].opponents.unite(QSet<int>(other.evidence.begin(), other.evidence.end()));
            }
    return found;
}

/// The numbers of an EDTF date, and the names of its months.
QString dateWords(const QString &value, const QString &lang)
{
    const QStringList numbers =
        QString(value).replace(QRegularExpression(QStringLiteral("\\D+")), QStringLiteral(" ")).split(u' ');
    QStringList words = numbers;
    for (const QString &number : numbers)
        if (number.size() == 2 && number.toInt() >= 1 && number.toInt() <= 12)
            words << QLocale(lang).monthName(number.toInt());
    return words.join(u' ');
}

NamedValue namedBy(const Dossier &dossier, const Statement &statement, const QString &lang)
{
    switch (statement.attribute) {
    case Attribute::Amount:
    case Attribute::Rate:
        return {{}, true};
    case Attribute::Qualifier:
        return {hedgesFor(statement.value), false, statement.value == keyOf(Qualifier::Exactly)};
    case Attribute::Since:
    case Attribute::Until:
    case Attribute::Date:
        return {dateWords(statement.value, lang), false};
    case Attribute::Payer:
        if (const auto party = dossier.partyByKey(statement.value))
            return {dossier.party(*party).name.in(lang), false};
        return {};
    case Attribute::Scope:
    case Attribute::Direction:
        break;
    }
    for (const ValueWords &words : dossier.values)
        if (words.attribute == statement.attribute && words.value == statement.value)
            return {words.label.in(lang), false};
    return {};
}

QList<WordSpan> differingIn(const Dossier &dossier, ClaimId claim, const Opposition &opposition, PassageId id)
{
    const Passage &passage = dossier.passage(id);
    QStringList others;
    for (const int place : opposition.opponents)
        if (const PassageId other = dossier.claim(claim).evidence.at(place).passage; other != id)
            others << dossier.passage(other).exact;
    QList<NamedValue> named;
    for (const Statement &statement : opposition.states)
        named << namedBy(dossier, statement, dossier.article(passage.article).lang);
    return differingWords(passage.exact, others, named);
}

} // namespace

ComparedClaim compare(const Dossier &dossier, ClaimId id)
{
    const QList<Evidence> &evidence = dossier.claim(id).evidence;
    const QList<Opposition> oppositions = oppositionsOf(dossier, id);
    ComparedClaim compared{id, QList<QList<ComparedQuotation>>(dossier.articles.size())};
    for (int i = 0; i < int(evidence.size()); ++i) {
        const PassageId passage = evidence.at(i).passage;
        ComparedQuotation quotation{passage, evidence.at(i).origin, {}};
        if (!oppositions.at(i).opponents.isEmpty())
            quotation.differing = differingIn(dossier, id, oppositions.at(i), passage);
        compared.byArticle[at(dossier.passage(passage).article)] << quotation;
    }
    return compared;
}

QList<PartlyStated> partlyStated(const Dossier &dossier, ClaimId id)
{
    const QList<Evidence> &evidence = dossier.claim(id).evidence;
    QList<PartlyStated> found;
    for (int a = 0; a < countOf<Attribute>(); ++a) {
        PartlyStated stated{Attribute(a), {}, {}, dossier.verdict(id).articles};
        QSet<QString> values;
        for (int i = 0; i < int(evidence.size()); ++i)
            for (const Statement &statement : evidence.at(i).states)
                if (statement.attribute == stated.attribute) {
                    stated.value = statement.value;
                    values << statement.value;
                    stated.evidence << i;
                    stated.without.removeOne(dossier.passage(evidence.at(i).passage).article);
                }
        if (values.size() == 1 && !stated.without.isEmpty())
            found << stated;
    }
    return found;
}

} // namespace deal
