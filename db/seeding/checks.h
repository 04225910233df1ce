// What the tables of a draft must say of each other. Each check adds its findings and stops at none.
#pragma once

#include "core/proof.h"
#include "draft.h"

namespace deal {

/// Keys used twice, and keys that name nothing: parties, passages, origins, values; the same passage twice for one claim.
void checkKeys(const Draft &draft, Findings &findings);

/// Amounts inside amounts and sums of amounts: nothing counted twice, nothing larger than its whole, no wrong total.
void checkMoney(const Draft &draft, Findings &findings);

/// Passages that prove nothing, words that nobody states, tickers that stand in none of their party's passages.
void checkUse(const Draft &draft, Findings &findings);

/// Every quotation against the whole articles: word for word, told apart from its like, in the article's order, and all of
/// an article's together at most 40 % of it.
void checkArticles(const Draft &draft, const QList<ArticleText> &texts, Findings &findings);

} // namespace deal
