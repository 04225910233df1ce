// The claims, article by article, taken away: a row a claim, a column an article, who is silent written out. As CSV and HTML.
// Pure but for the texts; GUI thread where there are some.
#pragma once

#include "wholetexts.h"
#include "words.h"

namespace deal {

/// `texts`, which may be null, tells the quotations that are not in their article's whole text.
[[nodiscard]] QString comparisonCsv(
    const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts = nullptr);
/// The words that make a difference are marked. `filter`: the filter's words.
[[nodiscard]] QString comparisonHtml(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words,
    const WholeTexts *texts = nullptr, const QStringList &filter = {});

} // namespace deal
