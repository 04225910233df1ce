// What `notes` prints: the reader's own notes on the dossier, from their own file.
#pragma once

#include "commandline.h"
#include "notefile.h"

namespace deal {

/// What is kept for that dossier in the reader's own file; a sentence where that cannot be read.
[[nodiscard]] Expected<KeptNotes> ownNotes(const Dossier &dossier);
/// In the format that the line asks for, in deal order.
[[nodiscard]] Expected<QString> notesAsked(const CommandLine &line, const Dossier &dossier, const Words &words);

} // namespace deal
