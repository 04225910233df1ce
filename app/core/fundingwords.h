// The sentences of the funding picture: each derived from the dossier, none typed in. Pure; any thread.
#pragma once

#include "fundingpicture.h"

namespace deal {

/// The place of the largest amount that is part of none and rests on something, whatever the filter leaves. -1: none.
[[nodiscard]] int fundingLeading(const QList<FundingBar> &bars);
/// The title: what this reading finds in what is seen, each amount with those who say so where not all of the articles do.
[[nodiscard]] QString fundingFinding(const Dossier &dossier, const FundingPicture &picture, const Words &words);
[[nodiscard]] QString fundingSubtitle(const Dossier &dossier, const FundingPicture &picture);
/// How many amounts are in other currencies and not drawn; empty where none is.
[[nodiscard]] QString fundingOthers(const FundingPicture &picture);
/// The articles that speak, and what those signs mean that are drawn. `filter`: in words, part by part.
[[nodiscard]] QString fundingSource(
    const Dossier &dossier, const FundingPicture &picture, const QStringList &filter, const Words &words);
/// The second half of it alone.
[[nodiscard]] QString fundingSigns(
    const Dossier &dossier, const FundingPicture &picture, const QStringList &filter, const Words &words);
/// The longest such line that a filter can give. `picture`: with nothing left out.
[[nodiscard]] QString fundingSourceRoom(const Dossier &dossier, const FundingPicture &picture, const Words &words);
[[nodiscard]] QString fundingAxis(const FundingPicture &picture);
/// When an amount is: what is stated, and what is not.
[[nodiscard]] QString fundingWhen(const Dossier &dossier, ClaimId claim, const FundingDays &days, const Words &words);
/// All that a mark says.
[[nodiscard]] QString fundingSentence(const Dossier &dossier, const FundingBar &bar, const Words &words);
/// "A, a French article (22 January 2025)"
[[nodiscard]] QString articleInWords(const Article &article, const Words &words);
/// Month by month, the days of the articles that speak on those amounts.
[[nodiscard]] QList<FundingWritten> fundingWritten(const Dossier &dossier, const QList<FundingBar> &bars, const Words &words);

} // namespace deal
