// The two ways in that need widgets: the window, and pictures without one.
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

/// Paints for the command line, as it asks. `line` and `words` outlive it. Needs a QApplication.
[[nodiscard]] PictureWriter pictureWriter(const CommandLine &line, const Words &words);

} // namespace deal
