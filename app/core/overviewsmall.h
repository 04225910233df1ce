// The small drawings of the overview, one function each; one that would show nothing is missing. Pure; any thread.
#pragma once

#include "overviewlayout.h"

namespace deal {

/// The parties with most ties, as many as there is room for.
[[nodiscard]] SmallDrawing smallMap(const Dossier &dossier, const Filter &filter, const Words &words);
/// The claims that have a place in time, as many as there is room for: key figures before others.
[[nodiscard]] SmallDrawing smallTimeline(const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
