// The claims, article by article, taken away: a row a claim, a column an article, who is silent written out. As CSV and HTML.
// Pure; any thread.
#pragma once

#include "words.h"

namespace deal {

[[nodiscard]] QString comparisonCsv(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words);
/// The words that make a difference are marked.
[[nodiscard]] QString comparisonHtml(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words);

} // namespace deal
