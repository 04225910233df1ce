// What `search` prints: what was found, kind by kind, best first; for reading, or as JSON.
#pragma once

#include "commandline.h"
#include "words.h"

namespace deal {

/// Of articles that are set aside (dossier.setAside) neither quotations nor paragraphs. A problem where the folder of articles
/// cannot be read.
[[nodiscard]] Expected<QString> searchAsked(const CommandLine &line, const Dossier &dossier, const Words &words);

} // namespace deal
