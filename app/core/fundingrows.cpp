#include "fundingrows.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal fewest = 40 * unit; ///< the least width in which words beside a mark are easy to read

struct Spot {
    QRectF area; ///< its left edge and its width
    bool above = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

Spot spotOf(const FundingRowPlan &row, const FundingFrame &frame, const Measure &measure)
{
    const qreal natural = sizeOf(row.labels, -1, measure).width();
    // An amount is not broken into lines beside its mark.
    const qreal label = row.labels.isEmpty() ? 0 : measure(row.labels.first().text, row.labels.first().type, -1).width();
    const qreal least = std::max(label, std::min(natural, fewest));
    const qreal right = frame.right - row.to - fundingGap, left = row.from - fundingGap - frame.plotLeft;
    if (right >= least)
        return {{row.to + fundingGap, 0, right, 0}};
    if (left >= least)
        return {{frame.plotLeft, 0, left, 0}, false, Qt::AlignRight};
    return {{frame.plotLeft, 0, frame.right - frame.plotLeft, 0}, true};
}

/// Of the words and the mark together.
qreal heightBeside(const FundingRowPlan &row, const Spot &spot, const Measure &measure)
{
    const qreal words = sizeOf(row.labels, spot.area.width(), measure).height();
    return spot.above ? words + unit + row.thick : std::max(words, row.thick);
}

} // namespace

qreal leastRow(const QList<FundingRowPlan> &rows, const FundingFrame &frame, const Measure &measure)
{
    qreal least = 0;
    for (const FundingRowPlan &row : rows)
        least = std::max({least, sizeOf(row.names, frame.nameWidth, measure).height(),
            heightBeside(row, spotOf(row, frame, measure), measure)});
    return least + 3 * unit;
}

QList<FundingRowPlace> placeRows(
    const QList<FundingRowPlan> &rows, const FundingFrame &frame, qreal top, qreal height, const Measure &measure)
{
    QList<FundingRowPlace> places;
    for (const FundingRowPlan &row : rows) {
        const Spot spot = spotOf(row, frame, measure);
        const qreal words = sizeOf(row.labels, spot.area.width(), measure).height();
        const qreal names = sizeOf(row.names, frame.nameWidth, measure).height();
        const qreal beside = heightBeside(row, spot, measure), middle = top + height / 2;
        FundingRowPlace place;
        place.whole = {fundingMargin, top, frame.width(), height};
        place.names = {fundingMargin, middle - names / 2, frame.nameWidth, names};
        place.labels = spot.area;
        place.labels.moveTop(spot.above ? middle - beside / 2 : middle - words / 2);
        place.mark = {
            row.from, spot.above ? middle + beside / 2 - row.thick : middle - row.thick / 2, row.to - row.from, row.thick};
        place.alignment = spot.alignment;
        places << place;
        top += height;
    }
    return places;
}

} // namespace deal
