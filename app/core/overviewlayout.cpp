#include "overviewlayout.h"

#include "overviewcards.h"

#include <algorithm>
#include <utility>

namespace deal {

namespace {

constexpr qreal gap = 3 * unit; ///< between cards
constexpr qreal leastColumn = 105 * unit; ///< before → after is not read in a narrower one
constexpr qreal narrowest = 200;

DrawnPart drawHead(const Overview &overview, qreal width, const Measure &measure)
{
    Plate plate(measure);
    qreal y = plate.words(overview.title, TextStyle::Title, tints::text, {0, 0}, width);
    y = plate.words(overview.summary, TextStyle::Body, tints::text, {0, y + unit}, width);
    for (const QString &note : overview.notes)
        y = plate.words(note, TextStyle::Small, tints::muted, {0, y + unit}, width);
    plate.out.drawing.size = {width, y};
    return plate.out;
}

/// A drawing of another page, as a door to it.
DrawnPart drawSmall(const Overview &overview, OverviewPart part, QSizeF size, const Measure &measure, const SmallDrawing &small)
{
    const bool map = part == OverviewPart::Map;
    Plate plate(measure);
    const int mark =
        plate.begin({map ? Door::To::Map : Door::To::Timeline, {}, {}}, map ? overview.mapSentence : overview.timeSentence);
    const qreal inner = size.width() - 2 * cardPadding;
    const qreal top = plate.heading(nameOf(overview, part), inner, mark);
    const qreal natural = map ? std::clamp(inner * 0.5, 45 * unit, 85 * unit) : std::clamp(inner * 0.32, 35 * unit, 60 * unit);
    const qreal height = std::max(natural, size.height() - top - cardPadding);
    const Drawing drawing = small({inner, height}, measure);
    for (const Shape &shape : drawing.shapes)
        plate.out.drawing.shapes << moved(shape, {cardPadding, top}, mark);
    plate.frame({size.width(), std::max(size.height(), top + drawing.size.height() + cardPadding)});
    plate.end(mark, {{0, 0}, plate.out.drawing.size});
    return plate.out;
}

} // namespace

qreal overviewMargin()
{
    return 4 * unit;
}

QList<OverviewPart> partsOf(const OverviewSmall &small)
{
    QList<OverviewPart> parts{OverviewPart::Head, OverviewPart::Figures, OverviewPart::Changes};
    if (small.map)
        parts << OverviewPart::Map;
    parts << OverviewPart::Differences;
    if (small.time)
        parts << OverviewPart::When;
    return parts;
}

QString nameOf(const Overview &overview, OverviewPart part)
{
    switch (part) {
    case OverviewPart::Head:
        return overview.title;
    case OverviewPart::Figures:
        return overview.figuresHeading;
    case OverviewPart::Changes:
        return overview.changesHeading;
    case OverviewPart::Map:
        return overview.mapHeading;
    case OverviewPart::Differences:
        return overview.differencesHeading;
    case OverviewPart::When:
        break;
    }
    return overview.timeHeading;
}

DrawnPart drawPart(const Overview &overview, OverviewPart part, QSizeF asked, const Measure &measure, const OverviewSmall &small)
{
    const QSizeF size = asked.expandedTo({narrowest, 0});
    switch (part) {
    case OverviewPart::Head:
        return drawHead(overview, size.width(), measure);
    case OverviewPart::Figures:
        return drawFigures(overview, size.width(), measure);
    case OverviewPart::Changes:
        return drawChanges(overview, size, measure);
    case OverviewPart::Differences:
        return drawDifferences(overview, size, measure);
    case OverviewPart::Map:
    case OverviewPart::When:
        break;
    }
    return drawSmall(overview, part, size, measure, part == OverviewPart::Map ? small.map : small.time);
}

QList<PlacedPart> placeParts(const QList<OverviewPart> &parts, qreal width, const PartHeight &height)
{
    const qreal whole = std::max(width - 2 * overviewMargin(), narrowest), half = (whole - gap) / 2;
    QList<OverviewPart> across, cards;
    for (const OverviewPart part : parts)
        (part == OverviewPart::Head || part == OverviewPart::Figures ? across : cards) << part;
    if (half < leastColumn)
        across << std::exchange(cards, {});
    QList<PlacedPart> placed;
    qreal y = overviewMargin();
    const auto place = [&](OverviewPart part) {
        const qreal high = height(part, whole);
        placed << PlacedPart{part, QRectF(overviewMargin(), y, whole, high)};
        y += high + gap;
    };
    for (const OverviewPart part : across)
        place(part);
    for (qsizetype i = 0; i + 1 < cards.size(); i += 2) {
        const qreal high = std::max(height(cards.at(i), half), height(cards.at(i + 1), half));
        placed << PlacedPart{cards.at(i), QRectF(overviewMargin(), y, half, high)};
        placed << PlacedPart{cards.at(i + 1), QRectF(overviewMargin() + half + gap, y, half, high)};
        y += high + gap;
    }
    if (cards.size() % 2 == 1) // the last one has nobody beside it
        place(cards.last());
    return placed;
}

Drawing drawOverview(const Overview &overview, QSizeF size, const Measure &measure, const OverviewSmall &small)
{
    Drawing whole;
    const auto height = [&](OverviewPart part, qreal width) {
        return drawPart(overview, part, {width, 0}, measure, small).drawing.size.height();
    };
    qreal bottom = 0, right = size.width();
    for (const PlacedPart &placed : placeParts(partsOf(small), size.width(), height)) {
        const DrawnPart part = drawPart(overview, placed.part, placed.place.size(), measure, small);
        QList<int> marks;
        for (qsizetype i = 0; i < part.doors.size(); ++i) {
            const bool claim = part.doors.at(i).to == Door::To::Claim;
            marks << (claim ? int(whole.marks.size()) : -1);
            if (!claim) // where it leads, no paper can follow
                continue;
            DrawnMark mark = part.drawing.marks.at(i);
            mark.place.translate(placed.place.topLeft());
            whole.marks << mark;
        }
        for (const Shape &shape : part.drawing.shapes) {
            const int mark = std::visit([](const auto &one) { return one.mark; }, shape);
            whole.shapes << moved(shape, placed.place.topLeft(), marks.value(mark, -1));
        }
        bottom = std::max(bottom, placed.place.bottom());
        right = std::max(right, placed.place.right() + overviewMargin());
    }
    Plate foot(measure);
    const qreal end = foot.words(
        overview.source, TextStyle::Small, tints::muted, {overviewMargin(), bottom + gap}, right - 2 * overviewMargin());
    whole.shapes << foot.out.drawing.shapes;
    whole.size = QSizeF(right, end + overviewMargin()).expandedTo(size);
    return whole;
}

} // namespace deal
