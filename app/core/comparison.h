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
    /// The words that no quotation with another value shares, in order, neighbours as one; empty unless this quotation states
    /// what the sources differ on.
    QList<WordSpan> differing;
    bool operator==(const ComparedQuotation &) const = default;
};

struct ComparedClaim {
    ClaimId claim{};
    QList<QList<ComparedQuotation>> byArticle; ///< by ArticleId, one for every article of the dossier; empty: it is silent
    bool operator==(const ComparedClaim &) const = default;
};

[[nodiscard]] ComparedClaim compare(const Dossier &dossier, ClaimId claim);

} // namespace deal
