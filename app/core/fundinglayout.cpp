#include "fundinglayout.h"

#include "fundingreadings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace deal {

qint64 roundStep(qint64 most, int pieces)
{
    const double least = double(std::max<qint64>(most, 1)) / std::max(pieces, 1);
    qint64 power = 1;
    while (double(power) * 10 <= least)
        power *= 10;
    QList<qint64> steps;
    for (const qint64 halves : {2, 4, 5, 10, 20}) { // of the power: 1, 2, 2.5, 5 and 10 times
        const double step = double(halves) / 2 * double(power);
        if (step >= least && step < double(std::numeric_limits<qint64>::max()) && step == std::floor(step))
            steps << (power == 1 ? halves / 2 : power / 2 * halves);
    }
    if (steps.isEmpty())
        return most; // a number so large that no round one follows
    const auto meets = std::find_if(steps.begin(), steps.end(), [&](qint64 step) { return most % step == 0; });
    // a step that ends at the largest amount, unless it leaves more than half of the pieces unused
    return meets != steps.end() && double(*meets) <= 2 * least ? *meets : steps.first();
}

Drawing drawFunding(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    switch (picture.form.reading) {
    case FundingReading::Compare:
        return picture.form.logarithmic ? drawLogarithmic(picture, size, words, measure)
                                        : drawCompared(picture, size, words, measure);
    case FundingReading::Parts:
        return drawParts(picture, size, measure);
    case FundingReading::Time:
        return drawTime(picture, size, measure);
    }
    return {};
}

} // namespace deal
