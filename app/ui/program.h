// The two ways in that need widgets: the window, and a picture without one.
#pragma once

#include "core/console.h"
#include "core/translators.h"

#include <future>

namespace deal {

/// The language that the reader chose in the window; empty when none was. Needs no application object.
[[nodiscard]] QString rememberedLanguage();

/// To be called before there is a QApplication. Reads the fonts' settings in another thread, which costs the window nothing
/// while Qt connects to the display, and sees to it that Qt starts no message bus where there is none.
[[nodiscard]] std::future<void> prepareForWindow();

/// Shows the window and runs the event loop. A dossier that could not be opened is shown as a page that says why.
int runWindow(const CommandLine &line, std::future<Expected<Dossier>> dossier, Translators &translators);

/// Writes the picture that was asked for; one line of what is wrong to err.
[[nodiscard]] ExitStatus runExport(const CommandLine &line, const Dossier &dossier, const Words &words, QTextStream &err);

} // namespace deal
