#include "searchrank.h"

#include <cmath>

namespace deal {

namespace {
constexpr double titleWeight = 8;
constexpr double saturation = 1.2, lengthShare = 0.75; ///< k1 and b, as is usual
} // namespace

double rarity(int having, int all)
{
    return std::log1p((all - having + 0.5) / (having + 0.5));
}

double relevance(const QList<RankedWord> &words, double length)
{
    double sum = 0;
    for (const RankedWord &word : words) {
        const double frequency = word.inTitle ? titleWeight : 1;
        sum += word.rarity * frequency * (saturation + 1) / (frequency + saturation * (1 - lengthShare + lengthShare * length));
    }
    return sum;
}

} // namespace deal
