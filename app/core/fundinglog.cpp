// Amounts on a logarithmic scale: a length means nothing there, so each is a dot at its value.
#include "fundingreadings.h"
#include "fundingrows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {

constexpr qreal radius = 2 * unit;
constexpr int mostPower = 18; ///< of ten in 64 bits

qint64 power(int exponent)
{
    qint64 value = 1;
    for (; exponent > 0; --exponent)
        value *= 10;
    return value;
}

/// The largest power of ten that is less than the value.
int powerBelow(qint64 value)
{
    int exponent = -1;
    for (qint64 ten = 1; ten < value; ten *= 10) {
        ++exponent;
        if (exponent == mostPower)
            break;
    }
    return exponent;
}

/// The smallest power of ten that is more than the value.
int powerAbove(qint64 value)
{
    int exponent = 0;
    while (exponent <= mostPower && power(exponent) <= value)
        ++exponent;
    return exponent;
}

FundingTick tickAt(qint64 value, const LogScale &scale, const QString &currency, const Words &words)
{
    AmountFacts facts;
    facts.value = value;
    facts.currency = currency;
    return {value, words.amountShort(facts), scale.x(value)};
}

/// Powers of ten, and 2 and 5 times them where there is room for their words.
QList<FundingTick> ticksOf(const LogScale &scale, const QString &currency, const Words &words, const Measure &measure)
{
    QList<FundingTick> ticks;
    qreal widest = 0;
    for (int exponent = std::max(scale.first, 0); exponent <= std::min(scale.last, mostPower); ++exponent) {
        ticks << tickAt(power(exponent), scale, currency, words);
        widest = std::max(widest, measure(ticks.last().label, TextStyle::Small, -1).width());
    }
    const qreal decade = (scale.right - scale.left) / (scale.last - scale.first);
    const int every = std::max(1, int(std::ceil((widest + 2 * unit) / decade)));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (i % every != 0)
            ticks[i].label.clear();
    if (decade * std::log10(2.0) < widest + 4 * unit)
        return ticks;
    const qsizetype tens = ticks.size();
    for (qsizetype i = 0; i < tens; ++i)
        for (const qint64 times : {2, 5})
            if (const qint64 ten = ticks.at(i).value; ten < power(std::min(scale.last, mostPower)))
                ticks << tickAt(ten * times, scale, currency, words);
    std::sort(ticks.begin(), ticks.end(), [](const FundingTick &a, const FundingTick &b) { return a.value < b.value; });
    return ticks;
}

FundingRowPlan planOf(const FundingBar &bar, const FundingPicture &picture, const LogScale &scale)
{
    FundingRowPlan plan;
    plan.names = namesOf(bar);
    plan.labels = {{bar.label, TextStyle::Heading, bar.seen ? tints::text : tints::muted},
        {bar.value > 0 ? QString() : picture.offScale}, {bar.note}};
    const qreal x = scale.x(bar.value);
    plan.from = x - radius - unit / 2;
    plan.to = x + radius + unit / 2 + (bar.ceiling ? unit : 0);
    plan.thick = 2 * radius + unit;
    return plan;
}

void addDot(Drawing &drawing, const FundingBar &bar, const LogScale &scale, qreal y, int mark)
{
    const qreal x = scale.x(bar.value);
    const Tint ink = bar.seen ? inkOf(bar) : tints::muted;
    if (x - radius > scale.left)
        drawing.shapes << DrawnLine{{scale.left, y, x - radius, y}, ink, 1, true, mark};
    const bool hollow = !bar.seen || bar.ceiling || bar.value <= 0;
    drawing.shapes << DrawnDot{
        {x, y}, radius, hollow ? tints::card : ink, ink, bar.seen ? 2.0 : 1.0, bar.value <= 0, !bar.seen, mark};
    if (bar.ceiling) {
        const qreal cap = x + radius + unit;
        drawing.shapes << DrawnLine{{cap, y - radius, cap, y + radius}, ink, bar.seen ? 2.0 : 1.0, false, mark};
    }
}

} // namespace

qreal LogScale::x(qint64 value) const
{
    if (value <= 0)
        return left;
    return left + (right - left) * (std::log10(double(value)) - first) / (last - first);
}

LogScale logScale(const QList<FundingBar> &bars, qreal left, qreal right)
{
    LogScale scale{0, 1, left, right};
    qint64 least = 0, most = 0;
    for (const FundingBar &bar : bars)
        if (bar.value > 0) {
            least = least == 0 ? bar.value : std::min(least, bar.value);
            most = std::max(most, bar.value);
        }
    if (most > 0) {
        scale.first = powerBelow(least);
        scale.last = powerAbove(most);
    }
    return scale;
}

Drawing drawLogarithmic(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    FundingFrame frame = fundingFrame(picture, size, measure);
    const LogScale scale = logScale(picture.bars, frame.plotLeft, frame.right - 7 * unit);
    QList<FundingRowPlan> plans;
    for (const FundingBar &bar : picture.bars)
        plans << planOf(bar, picture, scale);
    const qreal area = frame.right - frame.plotLeft;
    const qreal axis =
        plans.isEmpty() ? 0 : 2 * unit + smallHeight(measure) + measure(picture.axis, TextStyle::Small, area).height();
    const auto count = qreal(plans.size());
    frame.holdBody(leastRow(plans, frame, measure) * count + axis);
    Drawing drawing = beginDrawing(picture, frame);
    if (!plans.isEmpty()) {
        drawing.plot = QRectF(QPointF(scale.left, frame.top), QPointF(scale.right, frame.bottom - axis));
        const QList<FundingTick> ticks = ticksOf(scale, picture.currency, words, measure);
        for (const FundingTick &tick : ticks)
            drawing.shapes << DrawnLine{{tick.x, drawing.plot.top(), tick.x, drawing.plot.bottom()}, tints::grid, 1, false, -1};
        const auto places = placeRows(plans, frame, frame.top, drawing.plot.height() / count, measure);
        for (int i = 0; i < plans.size(); ++i) {
            const FundingBar &bar = picture.bars.at(i);
            addWords(drawing, plans.at(i).names, places.at(i).names, measure, i);
            addDot(drawing, bar, scale, places.at(i).mark.center().y(), i);
            addWords(drawing, plans.at(i).labels, places.at(i).labels, measure, i, places.at(i).alignment);
            drawing.marks << DrawnMark{bar.claim, places.at(i).whole, bar.sentence, bar.seen};
        }
        const qreal below = drawing.plot.bottom() + 1.5 * unit;
        addTickLabels(drawing, ticks, below, frame.size.width(), measure);
        addWords(drawing, {{picture.axis}}, {frame.plotLeft, below + smallHeight(measure), area, 0}, measure, -1);
    }
    finishDrawing(drawing, picture, frame, measure);
    return drawing;
}

} // namespace deal
