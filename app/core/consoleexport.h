// What `export` writes without painting: evidence, comparison, fact-check sheet.
#pragma once

#include "commandline.h"
#include "words.h"

namespace deal {

/// The answer is the absolute path of the file; a problem is a sentence.
[[nodiscard]] Expected<QString> exportAsked(const CommandLine &line, const Dossier &dossier, const Words &words);

} // namespace deal
