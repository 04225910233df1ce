#include "timescale.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::TimeScale)
};

constexpr qreal labelGap = 2 * unit, fromLine = unit; ///< between two labels; between a line and its label

/// What one tick is from the next.
struct TickStep {
    enum class Of { Days, Months, Years };
    Of of;
    int count;
    int least; ///< days
};

constexpr std::array steps{TickStep{TickStep::Of::Days, 1, 1}, TickStep{TickStep::Of::Days, 5, 3},
    TickStep{TickStep::Of::Days, 10, 8}, TickStep{TickStep::Of::Months, 1, 28}, TickStep{TickStep::Of::Months, 3, 90},
    TickStep{TickStep::Of::Years, 1, 365}, TickStep{TickStep::Of::Years, 2, 730}, TickStep{TickStep::Of::Years, 5, 1826},
    TickStep{TickStep::Of::Years, 10, 3652}, TickStep{TickStep::Of::Years, 20, 7304}, TickStep{TickStep::Of::Years, 50, 18262},
    TickStep{TickStep::Of::Years, 100, 36524}, TickStep{TickStep::Of::Years, 200, 73048},
    TickStep{TickStep::Of::Years, 500, 182621}, TickStep{TickStep::Of::Years, 1000, 365242},
    TickStep{TickStep::Of::Years, 2000, 730485}, TickStep{TickStep::Of::Years, 5000, 1826212}};

/// The tick on that day or the last one before it. Days are counted within a month, the first of each step is the month's first.
QDate tickUpTo(QDate day, const TickStep &step)
{
    switch (step.of) {
    case TickStep::Of::Days: {
        const int last =
            30 / step.count * step.count - step.count; // the last but one: a month's end is near the next one's first
        const int into = step.count == 1 ? day.day() - 1 : std::min((day.day() - 1) / step.count * step.count, last);
        return {day.year(), day.month(), 1 + into};
    }
    case TickStep::Of::Months:
        return {day.year(), (day.month() - 1) / step.count * step.count + 1, 1};
    case TickStep::Of::Years:
        break;
    }
    return {std::max(1, day.year() - day.year() % step.count), 1, 1};
}

QDate tickAfter(QDate tick, const TickStep &step)
{
    switch (step.of) {
    case TickStep::Of::Days: {
        const QDate month = QDate(tick.year(), tick.month(), 1).addMonths(1);
        const QDate next = tick.addDays(step.count);
        return next >= month || tickUpTo(next, step) == tick ? month : next;
    }
    case TickStep::Of::Months:
        return tick.addMonths(step.count);
    case TickStep::Of::Years:
        break;
    }
    return {tick.year() - tick.year() % step.count + step.count, 1, 1};
}

QString monthOf(QDate day, bool withYear, const Words &words)
{
    const EdtfDate month{EdtfDate::Form::Date, day.year(), day.month(), 0};
    return withYear ? words.periodShort({month, month, false})
                    : words.locale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

/// `alone`: nothing before it says where one is.
QString labelOf(QDate day, const TickStep &step, bool alone, const Words &words)
{
    const bool year = day.month() == 1 && day.day() == 1;
    switch (step.of) {
    case TickStep::Of::Days:
        if (alone)
            return words.periodShort({{EdtfDate::Form::Date, day.year(), day.month(), day.day()},
                {EdtfDate::Form::Date, day.year(), day.month(), day.day()}, false});
        return day.day() == 1 ? monthOf(day, year, words) : QString::number(day.day());
    case TickStep::Of::Months:
        if (year)
            break;
        if (step.count == 1)
            return monthOf(day, alone, words);
        return alone ? Tr::tr("Q%1 %2", "a quarter and its year, on an axis").arg((day.month() + 2) / 3).arg(day.year())
                     : Tr::tr("Q%1", "a quarter, on an axis").arg((day.month() + 2) / 3);
    case TickStep::Of::Years:
        break;
    }
    return QString::number(day.year());
}

bool isStrong(QDate day, const TickStep &step)
{
    return step.of == TickStep::Of::Days ? day.day() == 1 : step.of == TickStep::Of::Months && day.month() == 1;
}

qreal widestLabel(const TimeScale &scale, const TickStep &step, const Words &words, const Measure &measure)
{
    const auto width = [&](const QString &label) { return measure(label, TextStyle::SmallBold, -1).width(); };
    const QDate last = scale.dateAt(scale.right);
    if (step.of == TickStep::Of::Years)
        return width(QString::number(last.year()));
    if (step.of == TickStep::Of::Days)
        return width(QStringLiteral("30"));
    qreal widest = width(QString::number(last.year()));
    for (int month = 1; month <= 12; month += step.count)
        widest = std::max(widest, width(labelOf({last.year(), month, 1}, step, false, words)));
    return widest;
}

TickStep stepFor(const TimeScale &scale, const Words &words, const Measure &measure)
{
    for (const TickStep &step : steps) {
        const qreal room = step.least * scale.perDay();
        if (room > labelGap && room >= widestLabel(scale, step, words, measure) + fromLine + labelGap)
            return step;
    }
    return steps.back();
}

/// Puts a label where it has room, and nothing where it has none.
void place(TimeTick &tick, const QString &label, const TimeScale &scale, const QList<TimeTick> &others, const Measure &measure)
{
    const QSizeF size = measure(label, tick.strong ? TextStyle::SmallBold : TextStyle::Small, -1);
    const QRectF wanted(QPointF(std::max(tick.x + fromLine, scale.left), 0), size);
    const bool free = wanted.right() <= scale.right && std::none_of(others.begin(), others.end(), [&](const TimeTick &other) {
        return !other.label.isEmpty() && other.place.adjusted(-labelGap, 0, labelGap, 0).intersects(wanted);
    });
    if (!free)
        return;
    tick.label = label;
    tick.place = wanted;
}

} // namespace

bool TimeWindow::meets(QDate first, QDate last) const
{
    return (!first.isValid() || double(first.toJulianDay()) < to) && (!last.isValid() || double(last.toJulianDay()) + 1 > from);
}

TimeWindow allTime()
{
    return {double(QDate(1, 1, 1).toJulianDay()), double(QDate(9999, 12, 31).toJulianDay()) + 1};
}

TimeWindow within(const TimeWindow &window, const TimeWindow &whole)
{
    const double days = std::clamp(window.days(), std::min(leastDaysSeen, whole.days()), whole.days());
    const double from = std::clamp(window.from, whole.from, std::max(whole.from, whole.to - days));
    return {from, from + days};
}

TimeWindow windowOf(QDate first, QDate last)
{
    return within({double(first.toJulianDay()), double(last.toJulianDay()) + 1}, allTime());
}

TimeWindow zoomed(const TimeWindow &window, double factor, double around)
{
    const double days = std::clamp(window.days() * factor, leastDaysSeen, allTime().days());
    const double share = std::clamp((around - window.from) / window.days(), 0.0, 1.0);
    const double pivot = window.from + share * window.days();
    return within({pivot - share * days, pivot + (1 - share) * days}, allTime());
}

TimeWindow panned(const TimeWindow &window, double days)
{
    return within({window.from + days, window.to + days}, allTime());
}

QDate TimeScale::dateAt(qreal x) const
{
    const TimeWindow all = allTime();
    return QDate::fromJulianDay(qint64(std::floor(std::clamp(dayAt(x), all.from, all.to - 1))));
}

QList<TimeTick> timeTicks(const TimeScale &scale, const Words &words, const Measure &measure)
{
    const TickStep step = stepFor(scale, words, measure);
    const QDate end = QDate::fromJulianDay(qint64(std::ceil(scale.window.to)));
    QList<TimeTick> ticks;
    for (QDate day = tickUpTo(scale.dateAt(scale.left), step); day < end && day.year() <= 9999; day = tickAfter(day, step))
        ticks << TimeTick{day, scale.x(day), {}, {}, isStrong(day, step)};
    const auto strong =
        std::find_if(ticks.begin(), ticks.end(), [&](const TimeTick &tick) { return tick.strong && tick.x >= scale.left; });
    for (auto tick = strong; tick != ticks.end(); ++tick)
        if (tick->strong)
            place(*tick, labelOf(tick->day, step, false, words), scale, ticks, measure);
    // Of years, one that has passed would be read as the one that is seen.
    const bool passed = step.of == TickStep::Of::Years && step.count > 1 && ticks.value(0).x < scale.left;
    if (!ticks.isEmpty() && !passed && (ticks.first().label.isEmpty() || strong == ticks.begin()))
        place(ticks.first(), labelOf(ticks.first().day, step, true, words), scale, ticks.sliced(1), measure);
    if (step.of == TickStep::Of::Days && strong != ticks.end() && ticks.first().label.isEmpty()) {
        strong->label.clear(); // no room before it to say where one is: it does so itself
        place(*strong, labelOf(strong->day, step, true, words), scale, ticks, measure);
    }
    for (TimeTick &tick : ticks)
        if (tick.label.isEmpty() && tick.x >= scale.left)
            place(tick, labelOf(tick.day, step, false, words), scale, ticks, measure);
    return ticks;
}

QString elidedTo(const QString &words, TextStyle type, qreal width, const Measure &measure)
{
    const auto fits = [&](const QString &text) { return measure(text, type, -1).width() <= width; };
    if (fits(words))
        return words;
    constexpr qsizetype most = 400; // no line holds more, and a longer text is dear to measure
    QTextBoundaryFinder ends(QTextBoundaryFinder::Grapheme, words.left(most));
    QList<qsizetype> cuts;
    for (qsizetype at = ends.toNextBoundary(); at > 0; at = ends.toNextBoundary())
        cuts << at;
    const auto shortened = [&](qsizetype cut) { return words.left(cut).trimmed() + u'…'; };
    const auto first =
        std::partition_point(cuts.begin(), cuts.end(), [&](qsizetype cut) { return fits(shortened(cut)); }); // the first too long
    return first - cuts.begin() < 3 ? QString() : shortened(*(first - 1));
}

} // namespace deal
