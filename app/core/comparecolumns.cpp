#include "comparecolumns.h"

namespace deal {
namespace {

struct Share {
    int weight, least;
};

constexpr Share claim{17, 150}, article{30, 200}, verdict{23, 180};

} // namespace

QList<int> compareColumns(int articles, int width)
{
    QList<Share> shares{claim};
    for (int i = 0; i < articles; ++i)
        shares << article;
    shares << verdict;
    QList<int> widths;
    int spare = width, weights = 0;
    for (const Share &share : shares) {
        widths << share.least;
        spare -= share.least;
        weights += share.weight;
    }
    for (qsizetype i = 0; i < shares.size() && spare > 0 && weights > 0;
         ++i) { // what is left, so that rounding leaves nothing over
        const int part = spare * shares.at(i).weight / weights;
        widths[i] += part;
        spare -= part;
        weights -= shares.at(i).weight;
    }
    return widths;
}

} // namespace deal
