// What somebody who knows the matter would ask about a dossier that opens: claims that rest on nothing, words that are not in
// their article, names used twice, dates and amounts that cannot be. Findings are questions to its writer, not faults of the
// file; a file with faults is refused when it is opened. Pure; any thread.
#pragma once

#include "proof.h"
#include "words.h"

#include <QJsonObject>

namespace deal {

enum class Concern {
    NoEvidence, ///< a claim without evidence
    NotInArticle, ///< a quotation that was compared with its whole article and is not there
    ProvesNothing, ///< a passage that no claim and no party rests on
    OneNameForTwo, ///< two parties with the same name, but for case, accents and signs
    TwoNamesForOne, ///< two parties with the same ticker
    DatesOutOfOrder, ///< an end before its start, or an event of a day after the articles that report it
    NoUnit, ///< an amount without a currency, or in one that is none
    LargerThanWhole, ///< an amount, or several together, larger than what they are to lie inside; or in another unit
    LanguageMissing, ///< a text that is not there in every language of the dossier
    SameTitle, ///< two clauses with the same title
};
inline constexpr int concernCount = int(Concern::SameTitle) + 1;

/// One thing to look at, and where: at most one of the three, none where it is of the whole dossier.
struct DossierFinding {
    Concern concern{};
    std::optional<ClaimId> claim;
    std::optional<PassageId> passage;
    std::optional<PartyId> party;
    QString words; ///< one sentence, in the reader's language
    bool operator==(const DossierFinding &) const = default;
};

/// By concern, and in the dossier's order within each. `compared`: the checks of quotations with whole articles, as far as there
/// are any (proof.h). Sentences are in the language of `words`.
[[nodiscard]] QList<DossierFinding> checkDossier(
    const Dossier &dossier, const Words &words, const QList<QuotationCheck> &compared = {});

/// "2 claims without evidence"
[[nodiscard]] QString concernWords(Concern concern, int count);
/// For JSON: "no_evidence"; it never changes with the language.
[[nodiscard]] QString concernKey(Concern concern);
/// How many quotations were compared with whole articles, and how many were not.
[[nodiscard]] QString comparedWords(const Dossier &dossier, const QList<QuotationCheck> &compared);

/// A heading with its count for each concern that there is, the sentences below; what was found in all, and what was compared.
[[nodiscard]] QString checkText(
    const Dossier &dossier, const QList<DossierFinding> &findings, const QList<QuotationCheck> &compared);
/// The keys are documented in the README and stay.
[[nodiscard]] QJsonObject checkJson(
    const Dossier &dossier, const QList<DossierFinding> &findings, const QList<QuotationCheck> &compared);

} // namespace deal
