// A claim, article by article: the words of each, which of them make the difference, and who is silent. Derived from the
// evidence and its verdict alone; for one article, two or ten. Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

/// UTF-16 units of a quotation.
struct WordSpan {
    qsizetype start = 0, length = 0;
    bool operator==(const WordSpan &) const = default;
};

struct ComparedQuotation {
    PassageId passage{};
    OriginId origin{};
    /// The words that make the difference, in order, neighbours as one, none of them shared with a quotation that states another
    /// value: those that name the stated value where it is named ("exclusif", "2028", "jusqu'à"), else all that are not shared.
    /// But a sum against a ceiling is its figure ("500 milliards"), which the two may share.
    /// Empty unless this quotation states what the sources differ on.
    QList<WordSpan> differing;
    bool operator==(const ComparedQuotation &) const = default;
};

struct ComparedClaim {
    ClaimId claim{};
    QList<QList<ComparedQuotation>> byArticle; ///< by ArticleId, one for every article of the dossier; empty: it is silent
    bool operator==(const ComparedClaim &) const = default;
};

[[nodiscard]] ComparedClaim compare(const Dossier &dossier, ClaimId claim);

/// What some of the articles that speak state with one voice, and the others leave out.
struct PartlyStated {
    Attribute attribute = Attribute::Amount;
    QString value;
    QList<int> evidence; ///< places in Claim::evidence that state it
    QList<ArticleId> without; ///< those that speak and do not say, ascending; never empty
    bool operator==(const PartlyStated &) const = default;
};

[[nodiscard]] QList<PartlyStated> partlyStated(const Dossier &dossier, ClaimId claim);

} // namespace deal
