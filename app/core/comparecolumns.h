// How wide the columns of the comparison are. Pure; any thread.
#pragma once

#include <QList>

namespace deal {

/// The claim, `articles` articles, the verdict: they share `width` by their weights, each as wide as its least width at least;
/// with many articles their sum is more than `width`, and the table scrolls. Pixels; the sum is `width` wherever it can be.
[[nodiscard]] QList<int> compareColumns(int articles, int width);

} // namespace deal
