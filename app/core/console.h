// The text commands: list, show, verify, and the exports that are text. Over the same core as the window, with no display.
#pragma once

#include "commandline.h"
#include "words.h"

#include <QTextStream>

namespace deal {

/// The program's exit statuses, in the README and the man page too.
enum class ExitStatus : int { Done = 0, FoundWrong = 1, BadUsage = 2 };

/// The dossier that was asked for, else the deal's own.
[[nodiscard]] Expected<Dossier> openDossier(const CommandLine &line);

/// Runs list, show, verify or an export that is text; what was asked for goes to out, one line of what is wrong to err.
[[nodiscard]] ExitStatus runTextCommand(
    const CommandLine &line, const Dossier &dossier, const Words &words, QTextStream &out, QTextStream &err);

} // namespace deal
