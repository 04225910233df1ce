// The overview as something to take away: one page on paper, or a file. Pure; any thread.
#pragma once

#include "overviewlayout.h"
#include "picture.h"

namespace deal {

/// The small drawings that the overview has room for, of what is seen.
[[nodiscard]] OverviewSmall smallDrawings(const Dossier &dossier, const Filter &filter, const Words &words);

/// complete(). `dossier` outlives the call alone. With `sourceLine` false the last line does not name the sources; what travels
/// with it names them. Waits for Dossier::sha256.
[[nodiscard]] Picture overviewToTake(const Dossier &dossier, const Filter &filter, const Words &words, bool sourceLine = true);

/// A sentence, where there is nothing to show.
[[nodiscard]] std::optional<Problem> noOverview(const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
