// The commands: list, show, search, notes, verify, check, export. Over the same core as the window, with no display.
#pragma once

#include "consoleexport.h"

namespace deal {

/// The program's exit statuses, in the README and the man page too.
enum class ExitStatus : int { Done = 0, FoundWrong = 1, BadUsage = 2 };

/// The dossier that was asked for, else the deal's own.
[[nodiscard]] Expected<Dossier> openDossier(const CommandLine &line);

/// Runs list, show, search, notes, verify, check or export; what was asked for goes to out, one line of what is wrong to err.
/// `picture` is needed where the line paints.
[[nodiscard]] ExitStatus runCommand(const CommandLine &line, const Dossier &dossier, const Words &words, QTextStream &out,
    QTextStream &err, const PictureWriter &picture = {});

} // namespace deal
