#include "dossiersettle.h"

#include "vocabulary.h"

#include <algorithm>
#include <array>

namespace deal {
namespace {

std::optional<QString> fault(QLatin1StringView column, const Claim &claim)
{
    return QStringLiteral("%1: %2").arg(column, claim.key);
}

std::optional<QString> faultOf(const Claim &claim, const Dossier &dossier)
{
    if (claim.evidence.isEmpty())
        return fault(QLatin1StringView("claim.proof"), claim);
    if (claim.clause.has_value() != (claim.kind == ClaimKind::Clause))
        return fault(QLatin1StringView("clause.claim"), claim);
    if (claim.clause && claim.parties.isEmpty())
        return fault(QLatin1StringView("clause.lead_party"), claim);
    if (claim.amount.has_value() != (claim.kind == ClaimKind::Amount))
        return fault(QLatin1StringView("amount.claim"), claim);
    if (claim.amount && claim.amount->partOf && !dossier.claim(*claim.amount->partOf).amount)
        return fault(QLatin1StringView("amount.part_of"), claim);
    return {};
}

/// Whoever follows part_of upwards must arrive. Each amount is walked over once.
std::optional<QString> faultOfNesting(const QList<Claim> &claims)
{
    QList<qsizetype> walk(claims.size(), 0); // 0: not yet seen; otherwise the walk that came by
    for (qsizetype start = 0; start < walk.size(); ++start) {
        qsizetype i = start;
        while (walk.at(i) == 0) {
            walk[i] = start + 1;
            const auto &amount = claims.at(i).amount;
            if (!amount || !amount->partOf)
                break;
            i = at(*amount->partOf);
            if (walk.at(i) == start + 1)
                return fault(QLatin1StringView("amount.part_of"), claims.at(i));
        }
    }
    return {};
}

void numberParagraphs(Dossier &dossier)
{
    for (const Article &article : std::as_const(dossier.articles)) {
        std::array<int, size_t(countOf<ParagraphKind>())> counts{};
        for (const ParagraphId id : article.paragraphs) {
            Paragraph &paragraph = dossier.paragraphs[at(id)];
            const auto counted = paragraph.kind == ParagraphKind::Lead ? ParagraphKind::Body : paragraph.kind;
            paragraph.number = ++counts.at(size_t(counted));
        }
    }
}

/// Passages are numbered article by article, in order.
void sortEvidence(QList<Claim> &claims)
{
    for (Claim &claim : claims) {
        std::stable_sort(claim.evidence.begin(), claim.evidence.end(),
            [](const Evidence &a, const Evidence &b) { return a.passage < b.passage; });
        for (Evidence &evidence : claim.evidence)
            std::stable_sort(evidence.states.begin(), evidence.states.end(),
                [](const Statement &a, const Statement &b) { return a.attribute < b.attribute; });
    }
}

} // namespace

std::optional<QString> settle(Dossier &dossier)
{
    for (const Claim &claim : std::as_const(dossier.claims))
        if (const auto wrong = faultOf(claim, dossier))
            return wrong;
    if (const auto wrong = faultOfNesting(dossier.claims))
        return wrong;
    numberParagraphs(dossier);
    sortEvidence(dossier.claims);
    return {};
}

} // namespace deal
