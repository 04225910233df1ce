// "Did you mean …?": the words that somebody who mistyped may have had in mind. Pure; any thread.
#pragma once

#include <QStringList>

namespace deal {

/// Of the candidates, those nearest to what was typed, best first, by edit distance (Levenshtein 1966), a beginning or
/// a part counting as near; at most `most`, and none that has little in common with it.
[[nodiscard]] QStringList nearestTo(const QString &typed, const QStringList &candidates, int most = 3);

} // namespace deal
