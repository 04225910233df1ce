// The marks of the timeline: a span fades where no exact day, or none, is stated; a day is a diamond or a dot, with a line over
// the days that it may be.
#include "fundingframe.h"
#include "timelinelayout.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal openFade = 10 * unit, countedFade = 5 * unit; ///< where nothing bounds it; from the articles' day
constexpr qreal lineWidth = 2.5, capWidth = 2.5, rounding = 2;

Tint inkOf(const TimelineItem &item)
{
    return item.seen ? Tint{Tint::Of::Party, item.party, false} : tints::muted;
}

Tint paleOf(const TimelineItem &item)
{
    return {Tint::Of::Party, item.party, true};
}

/// Over how many pixels a span fades in at its left, and out at its right.
std::pair<qreal, qreal> fadesOf(const TimelineItem &item, const TimelinePlace &place, const TimeScale &scale)
{
    const TimelineSpan &span = item.span;
    const auto left = [&] {
        if (!span.first.isValid())
            return openFade;
        if (!span.startStated)
            return std::max(0.0, scale.x(span.first) + countedFade - place.left);
        return span.exactStart || !span.startsBy.isValid() ? 0 : std::max(0.0, scale.x(span.startsBy) - place.left);
    };
    const auto right = [&] {
        if (!span.last.isValid())
            return openFade;
        if (!span.endStated)
            return std::max(0.0, place.right - scale.x(span.last.addDays(1)) + countedFade);
        return span.exactEnd || !span.endsFrom.isValid() ? 0 : std::max(0.0, place.right - scale.x(span.endsFrom));
    };
    return {left(), right()};
}

void addSpan(
    Drawing &drawing, const TimelineItem &item, const TimelinePlace &place, const TimeScale &scale, const QRectF &row, int mark)
{
    const QRectF rect(QPointF(place.left, row.top()), QPointF(place.right, row.bottom()));
    if (!item.seen) {
        drawing.shapes << DrawnBox{rect, tints::card, tints::muted, 1, true, rounding, false, mark};
        return;
    }
    const auto [left, right] = fadesOf(item, place, scale);
    // Named again, since Clang 14, which the checks use, captures no part of a pair.
    const auto box = [&, left = left, right = right](const QRectF &where, const Tint &fill) {
        drawing.shapes << DrawnBox{where, fill, tints::nothing, 1, false, 0, false, mark, left, right};
    };
    box(rect, paleOf(item));
    box({rect.left(), rect.bottom() - lineWidth, rect.width(), lineWidth}, inkOf(item));
    if (item.kind == ClaimKind::Amount)
        box({rect.left(), rect.top(), rect.width(), lineWidth}, inkOf(item));
    const auto cap = [&](qreal x) {
        drawing.shapes << DrawnBox{
            {x, rect.top(), capWidth, rect.height()}, inkOf(item), tints::nothing, 1, false, 0, false, mark};
    };
    if (item.span.exactStart && scale.x(item.span.first) >= scale.left)
        cap(rect.left());
    if (item.span.exactEnd && scale.x(item.span.last.addDays(1)) <= scale.right)
        cap(rect.right() - capWidth);
}

void addPoint(
    Drawing &drawing, const TimelineItem &item, const TimelinePlace &place, const TimeScale &scale, const QRectF &row, int mark)
{
    const qreal y = row.center().y();
    const QPointF from(std::max(scale.x(item.span.first), scale.left), y),
        to(std::min(scale.x(item.span.last.addDays(1)), scale.right), y);
    const bool wide = to.x() - from.x() > 2 * timelineDot + unit;
    if (wide)
        drawing.shapes << DrawnLine{{from, to}, inkOf(item), 1.5, true, mark};
    if (place.middle - timelineDot < scale.left || place.middle + timelineDot > scale.right)
        return; // its days are seen, and their middle is not
    const bool exact = item.span.exactStart;
    const Tint fill = !item.seen ? tints::card : exact ? inkOf(item) : paleOf(item);
    drawing.shapes << DrawnDot{
        {place.middle, y}, timelineDot, fill, inkOf(item), 1.5, item.kind != ClaimKind::Amount, !item.seen, mark};
}

} // namespace

void addTimelineMark(
    Drawing &drawing, const TimelineItem &item, const TimelinePlace &place, const TimeScale &scale, const QRectF &row, int mark)
{
    if (item.span.shape == TimelineSpan::Shape::Point)
        addPoint(drawing, item, place, scale, row, mark);
    else
        addSpan(drawing, item, place, scale, row, mark);
}

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Timeline)
};

/// A sign and its words: an item as an example, drawn small.
struct Sign {
    TimelineItem item;
    QString words;
};

TimelineItem example(ClaimKind kind, TimelineSpan::Shape shape, bool exact)
{
    TimelineItem item;
    item.kind = kind;
    item.span.shape = shape;
    item.span.first = QDate(2000, 1, 1);
    item.span.last = exact ? item.span.first : QDate(2000, 1, 20);
    item.span.startStated = item.span.endStated = item.span.exactStart = true;
    item.span.exactStart = item.span.exactEnd = exact;
    return item;
}

/// Those that are drawn, each once.
QList<Sign> signsOf(const Timeline &timeline)
{
    using Shape = TimelineSpan::Shape;
    QList<TimelineItem> items;
    for (const TimelineLane &lane : timeline.lanes)
        items += lane.items;
    const auto any = [&](const auto &is) {
        return std::any_of(items.begin(), items.end(), [&](const auto &i) { return i.seen && is(i); });
    };
    const auto spans = [](ClaimKind kind) {
        return [kind](const TimelineItem &i) { return i.kind == kind && i.span.shape == Shape::Span; };
    };
    const auto points = [](bool amount) {
        return
            [amount](const TimelineItem &i) { return (i.kind == ClaimKind::Amount) == amount && i.span.shape == Shape::Point; };
    };
    QList<Sign> signs;
    if (any(spans(ClaimKind::Clause)))
        signs << Sign{example(ClaimKind::Clause, Shape::Span, false), Tr::tr("clause")};
    if (any(spans(ClaimKind::Amount)))
        signs << Sign{example(ClaimKind::Amount, Shape::Span, false), Tr::tr("amount, over time")};
    if (any(points(true)))
        signs << Sign{example(ClaimKind::Amount, Shape::Point, true), Tr::tr("amount, at once or on a day")};
    if (any(points(false)))
        signs << Sign{example(ClaimKind::Event, Shape::Point, true), Tr::tr("event")};
    if (any([](const TimelineItem &i) { return i.span.shape == Shape::Point && i.span.first != i.span.last; }))
        signs << Sign{example(ClaimKind::Event, Shape::Point, false), Tr::tr("pale: some day within the dashes")};
    if (any([](const TimelineItem &i) { return i.span.shape == Shape::Span && !(i.span.exactStart && i.span.exactEnd); })) {
        signs << Sign{example(ClaimKind::Clause, Shape::Span, false), Tr::tr("fading: no exact day stated, or no date")};
        signs.last().item.span.first = {};
        signs.last().item.span.startStated = false;
    }
    if (any([](const TimelineItem &i) { return i.span.shape == Shape::Span && (i.span.exactStart || i.span.exactEnd); }))
        signs << Sign{example(ClaimKind::Clause, Shape::Span, true), Tr::tr("line at an end: a stated day")};
    if (!timeline.outline.isEmpty()) {
        signs << Sign{example(ClaimKind::Clause, Shape::Span, false), timeline.outline};
        signs.last().item.seen = false;
    }
    return signs;
}

} // namespace

qreal addTimelineSigns(Drawing &drawing, const Timeline &timeline, const QRectF &area, const Measure &measure)
{
    constexpr qreal swatch = 7 * unit, thick = 3 * unit, gap = 1.5 * unit, between = 5 * unit;
    qreal x = area.left(), y = area.top(), bottom = y;
    for (const Sign &sign : signsOf(timeline)) {
        const QSizeF line = measure(sign.words, TextStyle::Small, -1);
        const qreal most = area.width() - swatch - gap;
        const QSizeF size = line.width() <= most ? line : measure(sign.words, TextStyle::Small, most);
        if (x > area.left() && x + swatch + gap + size.width() > area.right()) {
            x = area.left();
            y = bottom + unit / 2;
        }
        const QRectF row(x, y + (smallHeight(measure) - thick) / 2, swatch, thick);
        const TimeScale scale{{double(QDate(2000, 1, 1).toJulianDay()), double(QDate(2000, 1, 21).toJulianDay())}, x, x + swatch};
        const TimelinePlace place{true, row.left(), row.right(), row.center().x(), {}, 0, 0, false};
        TimelineItem item = sign.item;
        if (item.span.shape == TimelineSpan::Shape::Point && item.span.exactStart)
            item.span.first = item.span.last = QDate(2000, 1, 10);
        if (item.span.exactEnd && item.span.shape == TimelineSpan::Shape::Span)
            item.span.last = QDate(2000, 1, 20);
        addTimelineMark(drawing, item, place, scale, row, -1);
        drawing.shapes << DrawnWords{{{x + swatch + gap, y}, QSizeF(std::min(size.width(), most), size.height())}, sign.words,
            TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
        bottom = std::max(bottom, y + size.height());
        x += swatch + gap + size.width() + between;
    }
    return bottom - area.top();
}

} // namespace deal
