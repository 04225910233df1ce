// Words for XML, whatever stands in them. Pure; any thread.
#pragma once

#include <QString>

namespace deal {

/// Without the characters that XML 1.0 has no place for (2.2: controls, halves of surrogate pairs, U+FFFE and U+FFFF); what is
/// markup in them is for the writer to escape.
[[nodiscard]] QString xmlWords(const QString &words);

} // namespace deal
