// "What if this article is wrong?": the dossier as it would be, were some articles not relied on. Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

/// The same dossier, ids and all, but no claim has evidence from those articles, no party is named by them, and every verdict is
/// worked out anew. What a claim says of itself (amount, qualifier, payer, dates) and only they stated is taken from the evidence
/// that is left, or is then not stated; a claim with no evidence left keeps its words, since they say what it was. The articles,
/// their passages and what these would prove stay, so that they can still be read. Shares what it does not change.
[[nodiscard]] Dossier withoutArticles(const Dossier &whole, const QList<ArticleId> &setAside);

/// The claims that have no evidence left, of whatever kind, in the dossier's order.
[[nodiscard]] QList<ClaimId> restingOnNothing(const Dossier &dossier);

} // namespace deal
