// Quotation marks, in the language of what is quoted. Pure; any thread.
#pragma once

#include <QString>

namespace deal {

/// "« les mots »" for French words, “the words” for English ones.
[[nodiscard]] QString quoted(const QString &words, const QString &lang);

} // namespace deal
