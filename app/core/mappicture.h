// The map as a picture to take away: title, map, legend, source line. Pure; any thread.
#pragma once

#include "mapgraph.h"
#include "viewpicture.h"

namespace deal {

/// What is found of what is seen: between which two parties most claims stand.
[[nodiscard]] QString mapFinding(const MapGraph &graph, const Words &words);

/// Complete (core/picturefacts.h). `dossier` outlives the call alone. Waits for Dossier::sha256.
[[nodiscard]] Picture mapToTake(
    View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words);

/// A sentence, where no party is seen.
[[nodiscard]] std::optional<Problem> nothingOnMap(const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
