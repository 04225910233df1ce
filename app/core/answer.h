// The last words of a text command: what it found on standard output, what is wrong on standard error.
#pragma once

#include "console.h"

namespace deal {

/// Writes both as UTF-8 whatever the locale, and answers with the program's exit status: `done`, unless standard output
/// could not be written whole. A reader that has gone (`| head`) has had what it wanted: that is no error.
[[nodiscard]] int answer(ExitStatus done, const QString &out, const QString &err);

/// The sentence for a window that has nowhere to be shown.
[[nodiscard]] QString noDisplay();

} // namespace deal
