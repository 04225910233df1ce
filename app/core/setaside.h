// "What if this article is wrong?": the dossier as it would be, were some articles not relied on. Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

/// The same dossier, ids and all, but no claim has evidence from those articles, no party is named by them, and every verdict is
/// worked out anew. What a claim says of itself and only they stated is taken from the evidence that is left: its payer and dates
/// are then not stated where that states none, an amount keeps its figure. A claim with no evidence left keeps all of it, which
/// says what it was. The articles,
/// their passages and what these would prove stay, so that they can still be read. Shares what it does not change.
[[nodiscard]] Dossier withoutArticles(const Dossier &whole, const QList<ArticleId> &setAside);

/// The claims that have no evidence left, of whatever kind, in the dossier's order.
[[nodiscard]] QList<ClaimId> restingOnNothing(const Dossier &dossier);

} // namespace deal
