// The card on which the articles' own words stand side by side.
#include "overviewcards.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal gap = 4 * unit;
constexpr qreal leastColumn = 34 * unit;
constexpr qsizetype mostColumns = 3;
constexpr Tint accent{Tint::Of::Accent, {}, false};

/// What one article says, quotation by quotation; the answer is where it ends.
qreal drawSayings(Plate &plate, const QList<OverviewSaying> &sayings, QPointF corner, qreal width, int mark)
{
    qreal y = corner.y();
    for (const OverviewSaying &saying : sayings) {
        const QPointF at(corner.x(), y);
        y = plate.words(saying.words, TextStyle::Quotation, tints::text, at, width, mark);
        std::get<DrawnWords>(plate.out.drawing.shapes.last()).differing = saying.differing;
        y = plate.words(saying.place, TextStyle::SmallBold, tints::muted, {corner.x(), y + unit / 2}, width, mark) + 1.5 * unit;
    }
    return y - 1.5 * unit;
}

qreal drawDifference(Plate &plate, const OverviewDifference &difference, qreal top, qreal width)
{
    const int mark = plate.begin({Door::To::Claim, difference.claim, {}}, difference.sentence);
    const qreal x = cardPadding;
    qreal y = plate.words(difference.name, TextStyle::SmallBold, tints::text, {x, top}, width, mark);
    y = plate.sign({Agreement::Differ, false, difference.what}, TextStyle::Small, {x, y + unit / 2}, width, false, mark) + unit;
    const qsizetype count = std::max<qsizetype>(difference.sayings.size(), 1);
    const qreal each = (width - gap * qreal(count - 1)) / qreal(count);
    const bool beside = count <= mostColumns && each >= leastColumn;
    qreal end = y;
    for (qsizetype i = 0; i < difference.sayings.size(); ++i) {
        const QPointF at = beside ? QPointF(x + qreal(i) * (each + gap), y) : QPointF(x, i > 0 ? end + 1.5 * unit : y);
        end = std::max(end, drawSayings(plate, difference.sayings.at(i), at, beside ? each : width, mark));
    }
    if (!difference.note.isEmpty())
        end = plate.words(difference.note, TextStyle::Small, tints::muted, {x, end + unit}, width, mark);
    plate.end(mark, QRectF(x - markMargin, top - unit, width + 2 * markMargin, end - top + 2 * unit));
    return end;
}

} // namespace

DrawnPart drawDifferences(const Overview &overview, QSizeF size, const Measure &measure)
{
    Plate plate(measure);
    const qreal width = size.width() - 2 * cardPadding;
    qreal y = plate.heading(overview.differencesHeading, width) + unit;
    if (!overview.noDifferences.isEmpty())
        y = plate.words(overview.noDifferences, TextStyle::Body, tints::muted, {cardPadding, y}, width) + 3 * unit;
    for (const OverviewDifference &difference : overview.differences)
        y = drawDifference(plate, difference, y, width) + 5 * unit;
    for (const OverviewLink &link : overview.links) {
        const int mark = plate.begin(link.door, link.words);
        const qreal end = plate.words(link.words, TextStyle::Small, accent, {cardPadding, y}, width, mark);
        plate.end(mark, QRectF(cardPadding - markMargin, y - unit / 2, width + 2 * markMargin, end - y + unit));
        y = end + 1.5 * unit;
    }
    plate.frame({size.width(), std::max(size.height(), y + 2 * unit)});
    return plate.out;
}

} // namespace deal
