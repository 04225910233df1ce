// Days as places along an axis, with zoom and pan, and the ticks of such an axis. A day is a real number that begins at its
// Julian day number (QDate::toJulianDay) and is 1 long. Pure; any thread.
#pragma once

#include "boxes.h"
#include "words.h"

namespace deal {

/// What of time is seen.
struct TimeWindow {
    double from = 0, to = 1; ///< from < to
    [[nodiscard]] double days() const { return to - from; }
    /// Whether some of those days are seen; an invalid day: nothing bounds it there.
    [[nodiscard]] bool meets(QDate first, QDate last) const;
    bool operator==(const TimeWindow &) const = default;
};

/// The shortest time that can be seen, in days.
inline constexpr double leastDaysSeen = 10;
/// From 1 January of the year 1 to 31 December 9999: what EDTF has four digits for.
[[nodiscard]] TimeWindow allTime();
/// From the first day's beginning to the last one's end, within allTime() and no shorter than leastDaysSeen.
[[nodiscard]] TimeWindow windowOf(QDate first, QDate last);
/// The nearest window as long as that, or as near to it as can be, within `whole`.
[[nodiscard]] TimeWindow within(const TimeWindow &window, const TimeWindow &whole);
/// `factor` times as long (below 1: nearer); the day `around` stays where it is, unless that would leave allTime().
[[nodiscard]] TimeWindow zoomed(const TimeWindow &window, double factor, double around);
/// Later by so many days; stops at the ends of allTime().
[[nodiscard]] TimeWindow panned(const TimeWindow &window, double days);

/// Days and logical pixels: linear.
struct TimeScale {
    TimeWindow window;
    qreal left = 0, right = 1;
    [[nodiscard]] qreal perDay() const { return (right - left) / window.days(); }
    /// Outside of left to right for what is not seen.
    [[nodiscard]] qreal x(double day) const { return left + (day - window.from) * perDay(); }
    [[nodiscard]] qreal x(QDate day) const { return x(double(day.toJulianDay())); }
    [[nodiscard]] double dayAt(qreal x) const { return window.from + (x - left) / perDay(); }
    /// The date at a place, from the year 1 to 9999.
    [[nodiscard]] QDate dateAt(qreal x) const;
    bool operator==(const TimeScale &) const = default;
};

struct TimeTick {
    QDate day; ///< what its label stands for begins on it
    qreal x = 0; ///< of the line; left of the scale's left edge: there is none
    QString label; ///< empty: there is no room for one
    QRectF place; ///< of the label, its top at 0; within the scale, and clear of every other
    bool strong = false; ///< in bold: a larger unit begins here: a year among months, a month among days
    bool operator==(const TimeTick &) const = default;
};

/// Thousands of years, centuries, decades, years, quarters, months, days: the finest whose labels have room. Each label begins at
/// its line; the first tells where one is, if need be at the left edge.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeScale &scale, const Words &words, const Measure &measure);

/// The words, or as many characters of them as that width holds and an ellipsis; empty where not even three do.
[[nodiscard]] QString elidedTo(const QString &words, TextStyle type, qreal width, const Measure &measure);

} // namespace deal
