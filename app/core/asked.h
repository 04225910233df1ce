// What the command line asks of a dossier, by the dossier's own ids; or a sentence about a name that it does not know. Pure; any
// thread.
#pragma once

#include "commandline.h"
#include "filter.h"

namespace deal {

/// The parties and the day that were typed, as a filter.
[[nodiscard]] Expected<Filter> askedFilter(const CommandLine &line, const Dossier &dossier);
/// The dossier without the articles that were typed, by letter or, where none has that, by key, in
/// whatever case.
[[nodiscard]] Expected<Dossier> askedDossier(const CommandLine &line, const Dossier &whole);
/// The sentence, the keys nearest to what was typed, and what to do otherwise.
[[nodiscard]] QString withNearest(
    const QString &sentence, const QString &typed, const QStringList &keys, const QString &otherwise);

} // namespace deal
