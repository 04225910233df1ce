// When the money is, as far as the articles say: solid where both dates are stated, dashed where days are possible only, an
// arrow where nothing bounds them.
#include "fundingreadings.h"
#include "fundingrows.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal thick = 7 * unit, radius = 2 * unit, arrow = 3 * unit;

/// A span in places: what may be, and what is sure.
struct SpanPlaces {
    qreal left = 0, right = 0; ///< all of it
    qreal from = 0, to = 0; ///< without the days that an imprecise date may mean; from >= to: nothing is left
    bool arrowLeft = false, arrowRight = false;
};

SpanPlaces placesOf(const FundingDays &days, const YearScale &scale)
{
    SpanPlaces span;
    span.arrowLeft = days.start == FundingDays::Bound::Open;
    span.arrowRight = days.end == FundingDays::Bound::Open;
    span.left = days.first.isValid() ? scale.x(days.first) : scale.left;
    span.right = days.last.isValid() ? scale.x(days.last.addDays(1)) : scale.right;
    span.from = days.startsBy.isValid() ? scale.x(days.startsBy) : span.left;
    span.to = days.endsFrom.isValid() ? scale.x(days.endsFrom.addDays(1)) : span.right;
    return span;
}

/// An end of what is not sure: an arrow's head, a line where a date is stated, and nothing where the articles' own line stands.
void addEnd(
    Drawing &drawing, const QRectF &rect, bool left, bool head, FundingDays::Bound bound, bool exact, const Tint &ink, int mark)
{
    const qreal x = left ? rect.left() : rect.right(),
                inner = left ? x + std::min(arrow, rect.width() / 2) : x - std::min(arrow, rect.width() / 2);
    if (head) {
        drawing.shapes << DrawnLine{{inner, rect.top(), x, rect.center().y()}, ink, 1.5, false, mark}
                       << DrawnLine{{x, rect.center().y(), inner, rect.bottom()}, ink, 1.5, false, mark};
    } else if (bound == FundingDays::Bound::Stated) {
        drawing.shapes << DrawnLine{{x, rect.top(), x, rect.bottom()}, ink, 1.5, !exact, mark};
    }
}

void addPossible(Drawing &drawing, const FundingBar &bar, const SpanPlaces &span, const QRectF &rect, const Tint &ink, int mark)
{
    const qreal head = std::min(arrow, rect.width() / 2); // however short it is, some of it is dashed
    const qreal left = rect.left() + (span.arrowLeft ? head : 0), right = rect.right() - (span.arrowRight ? head : 0);
    const bool sure = bar.days.isSure();
    const bool apart = span.to - span.from >= hatchGap; // else it lies within vague days, and all of it is possible
    const QRectF body(QPointF(apart ? std::max(left, span.from) : left, rect.top()),
        QPointF(apart ? std::min(right, span.to) : right, rect.bottom()));
    if (!sure && body.width() > 0 && bar.seen) {
        drawing.shapes << DrawnBox{body, paleOf(bar), tints::nothing, 1, false, 0, false, mark};
        if (bar.ceiling)
            addHatch(drawing, body, ink, 1.25, mark);
    }
    if (sure && bar.ceiling && bar.seen && !apart) // what is sure has no room for a hatch
        addHatch(drawing, rect, ink, 1.25, mark);
    const auto edges = [&](qreal from, qreal to) {
        if (to > from)
            drawing.shapes << DrawnLine{{from, rect.top(), to, rect.top()}, ink, 1.5, true, mark}
                           << DrawnLine{{from, rect.bottom(), to, rect.bottom()}, ink, 1.5, true, mark};
    };
    if (sure) {
        edges(left, span.from);
        edges(span.to, right);
    } else {
        edges(left, right);
    }
    if (!sure && bar.days.end == FundingDays::Bound::Stated && span.to > left && span.to < right)
        drawing.shapes << DrawnLine{{span.to, rect.top(), span.to, rect.bottom()}, ink, 1.5, true, mark};
    if (!sure && bar.days.start == FundingDays::Bound::Stated && span.from > left && span.from < right)
        drawing.shapes << DrawnLine{{span.from, rect.top(), span.from, rect.bottom()}, ink, 1.5, true, mark};
    const FundingDays &days = bar.days;
    if (!sure || days.first != days.startsBy)
        addEnd(drawing, rect, true, span.arrowLeft, days.start, days.first == days.startsBy, ink, mark);
    if (!sure || days.last != days.endsFrom)
        addEnd(drawing, rect, false, span.arrowRight, days.end, days.last == days.endsFrom, ink, mark);
}

void addMark(Drawing &drawing, const FundingBar &bar, const YearScale &scale, const QRectF &rect, int mark)
{
    const Tint ink = bar.seen ? inkOf(bar) : tints::muted;
    const qreal width = bar.seen ? 2 : 1;
    if (bar.days.shape == FundingDays::Shape::Day || bar.days.shape == FundingDays::Shape::AtOnce) {
        const bool diamond = bar.days.shape == FundingDays::Shape::AtOnce;
        const Tint fill = !bar.seen ? tints::card : diamond || bar.ceiling ? paleOf(bar) : ink;
        drawing.shapes << DrawnDot{
            rect.center(), diamond ? radius + unit / 2 : radius, fill, ink, width, diamond, diamond || !bar.seen, mark};
        if (bar.ceiling && bar.seen)
            drawing.shapes << DrawnLine{
                {rect.right() + 1, rect.center().y() - radius, rect.right() + 1, rect.center().y() + radius}, ink, width, false,
                mark};
        return;
    }
    const SpanPlaces span = placesOf(bar.days, scale);
    if (bar.days.isSure()) {
        const QRectF sure(QPointF(span.from, rect.top()), QPointF(std::max(span.to, span.from + 2), rect.bottom()));
        addBox(drawing, bar, sure, mark);
    }
    if (bar.days.isVague())
        addPossible(drawing, bar, span, rect, ink, mark);
}

FundingRowPlan planOf(const FundingBar &bar, const YearScale *scale, const FundingFrame &frame)
{
    FundingRowPlan plan;
    plan.names = namesOf(bar);
    plan.labels = {{bar.label, TextStyle::Heading, bar.seen ? tints::text : tints::muted}, {bar.when}, {bar.note}};
    plan.from = plan.to = frame.plotLeft - fundingGap; // without an axis, words alone
    if (!scale)
        return plan;
    plan.thick = thick;
    if (bar.days.shape == FundingDays::Shape::Span) {
        const SpanPlaces span = placesOf(bar.days, *scale);
        plan.from = span.left;
        plan.to = std::max(span.right, span.left + 2);
        return plan;
    }
    const qreal half = radius + unit / 2 + 1, middle = (scale->x(bar.days.first) + scale->x(bar.days.first.addDays(1))) / 2;
    plan.from = middle - half;
    plan.to = middle + half;
    return plan;
}

/// Years whose words have room, the first and the last before those between: each in the middle of its year.
QList<FundingTick> ticksOf(const YearScale &scale, const Measure &measure)
{
    const int first = scale.years.first, last = scale.years.last;
    const qreal year = (scale.right - scale.left) / (last - first + 1);
    const qreal needed = measure(QString::number(last), TextStyle::Small, -1).width() + 2 * unit;
    qint64 step = 1;
    while (double(step) * year < needed)
        step = roundStep(step + 1, 1);
    const auto tickAt = [&](int y) {
        return FundingTick{y, QString::number(y), (scale.x(QDate(y, 1, 1)) + scale.x(QDate(y, 12, 31).addDays(1))) / 2};
    };
    QList<FundingTick> ticks{tickAt(first)};
    const FundingTick end = tickAt(last);
    for (qint64 y = (first / step + 1) * step; y < last; y += step)
        if (const FundingTick tick = tickAt(int(y)); tick.x - ticks.last().x >= needed && end.x - tick.x >= needed)
            ticks << tick;
    if (end.x - ticks.last().x >= needed)
        ticks << end;
    return ticks;
}

/// The lines of the articles' days, and above them their words, on as many rows as they need.
struct WrittenLabels {
    QList<QRectF> places; ///< from y = 0
    qreal height = 0;
};

WrittenLabels labelsOf(
    const QList<FundingWritten> &written, const YearScale &scale, const FundingFrame &frame, const Measure &measure)
{
    WrittenLabels labels;
    for (const FundingWritten &one : written) {
        const qreal x = scale.x(one.day), width = scale.right - scale.left;
        const QSizeF size = measure(one.label, TextStyle::Small, width);
        const qreal left = std::clamp(x - size.width() / 2, frame.plotLeft, std::max(frame.plotLeft, scale.right - size.width()));
        QRectF place(QPointF(left, 0), QSizeF(std::min(size.width(), width), size.height()));
        for (const QRectF &before : labels.places)
            if (place.intersects(before.adjusted(-fundingGap, 0, fundingGap, 0)))
                place.moveTop(before.bottom());
        labels.places << place;
        labels.height = std::max(labels.height, place.bottom());
    }
    return labels;
}

void addAxis(Drawing &drawing, const YearScale &scale, const Measure &measure)
{
    const QList<FundingTick> ticks = ticksOf(scale, measure);
    const auto lineAt = [&](qreal x) {
        drawing.shapes << DrawnLine{{x, drawing.plot.top(), x, drawing.plot.bottom()}, tints::grid, 1, false, -1};
    };
    const qreal year = (scale.right - scale.left) / (scale.years.last - scale.years.first + 1);
    if (year >= 4 * unit) // a line a year, where they do not become a wall
        for (int y = scale.years.first; y <= scale.years.last; ++y)
            lineAt(scale.x(QDate(y, 1, 1)));
    else
        for (const FundingTick &tick : ticks)
            lineAt(scale.x(QDate(int(tick.value), 1, 1)));
    lineAt(scale.right);
    drawing.shapes << DrawnLine{
        {scale.left, drawing.plot.bottom(), scale.right, drawing.plot.bottom()}, tints::line, 1, false, -1};
    addTickLabels(drawing, ticks, drawing.plot.bottom() + unit, drawing.size.width(), measure);
}

/// The lines first: the words of one may stand in the way of another.
void addWritten(
    Drawing &drawing, const QList<FundingWritten> &written, const WrittenLabels &labels, const YearScale &scale, qreal top)
{
    for (int i = 0; i < written.size(); ++i) {
        const qreal x = scale.x(written.at(i).day);
        drawing.shapes << DrawnLine{
            {x, top + labels.places.at(i).bottom() + unit / 2, x, drawing.plot.bottom()}, tints::muted, 1, false, -1};
    }
    for (int i = 0; i < written.size(); ++i) {
        const QRectF place = labels.places.at(i).translated(0, top);
        addGround(drawing, drawing.shapes.size(), place, -1);
        drawing.shapes << DrawnWords{place, written.at(i).label, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    }
}

void addRow(Drawing &drawing, const FundingBar &bar, const FundingRowPlan &plan, const FundingRowPlace &place,
    const YearScale *scale, const QList<FundingWritten> &written, const Measure &measure)
{
    const int mark = int(drawing.marks.size());
    addWords(drawing, plan.names, place.names, measure, mark);
    if (scale)
        addMark(drawing, bar, *scale, place.mark, mark);
    const qsizetype behind = drawing.shapes.size();
    const QRectF taken = addWords(drawing, plan.labels, place.labels, measure, mark, place.alignment);
    const bool crossed = scale && std::any_of(written.begin(), written.end(), [&](const FundingWritten &one) {
        const qreal x = scale->x(one.day);
        return x > taken.left() - unit && x < taken.right() + unit;
    });
    if (crossed)
        addGround(drawing, behind, taken, mark);
    drawing.marks << DrawnMark{bar.claim, place.whole, bar.sentence, bar.seen};
}

} // namespace

qreal YearScale::x(QDate day) const
{
    const qint64 all = years.days(), past = std::clamp<qint64>(years.begin().daysTo(day), 0, all);
    return left + (right - left) * double(past) / double(all);
}

Drawing drawTime(const FundingPicture &picture, QSizeF size, const Measure &measure)
{
    FundingFrame frame = fundingFrame(picture, size, measure);
    const YearScale years{picture.years.value_or(FundingYears{}), frame.plotLeft, frame.right};
    const YearScale *scale = picture.years && !picture.bars.isEmpty() ? &years : nullptr;
    QList<FundingRowPlan> plans;
    for (const FundingBar &bar : picture.bars)
        plans << planOf(bar, scale, frame);
    QList<FundingWritten> written; // those whose day is on the axis
    for (const FundingWritten &one : picture.written)
        if (scale && one.day.year() >= years.years.first && one.day.year() <= years.years.last)
            written << one;
    const WrittenLabels labels = labelsOf(written, years, frame, measure);
    const qreal axis = scale ? smallHeight(measure) + 2 * unit : 0, above = labels.height + (written.isEmpty() ? 0 : unit);
    const auto count = qreal(plans.size());
    frame.holdBody(plans.isEmpty() ? 0 : above + leastRow(plans, frame, measure) * count + axis);
    Drawing drawing = beginDrawing(picture, frame);
    if (!plans.isEmpty())
        drawing.plot = QRectF(QPointF(frame.plotLeft, frame.top + above), QPointF(frame.right, frame.bottom - axis));
    if (scale)
        addAxis(drawing, years, measure);
    if (scale)
        addWritten(drawing, written, labels, years, frame.top);
    if (!plans.isEmpty()) {
        const auto places = placeRows(plans, frame, drawing.plot.top(), drawing.plot.height() / count, measure);
        for (int i = 0; i < plans.size(); ++i)
            addRow(drawing, picture.bars.at(i), plans.at(i), places.at(i), scale, written, measure);
    }
    finishDrawing(drawing, picture, frame, measure);
    return drawing;
}

} // namespace deal
