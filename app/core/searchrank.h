// How well a row answers a search: BM25 with weighted fields (Robertson and Zaragoza, "The Probabilistic Relevance Framework:
// BM25 and Beyond", 2009, section 3.6), of rows in which each word counts once. Pure; any thread.
#pragma once

#include <QList>

namespace deal {

/// What a word weighs that `having` of `all` rows have: the fewer, the more; never negative.
[[nodiscard]] double rarity(int having, int all);

/// A word of the query, in a row that has it.
struct RankedWord {
    double rarity = 0;
    bool inTitle = false; ///< and not only in what stands under it
};

/// The more, the better. `length`: how many words the row has, as a multiple of what rows of its kind have on average.
[[nodiscard]] double relevance(const QList<RankedWord> &words, double length);

} // namespace deal
