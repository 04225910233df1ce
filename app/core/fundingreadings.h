// The readings of the money, one function each: what stands between the frame's top and bottom, which grows where it must.
// Logical pixels; pure; any thread.
#pragma once

#include "fundingframe.h"

namespace deal {

[[nodiscard]] Drawing drawCompared(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure);
[[nodiscard]] Drawing drawLogarithmic(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure);
[[nodiscard]] Drawing drawParts(const FundingPicture &picture, QSizeF size, const Measure &measure);
[[nodiscard]] Drawing drawTime(const FundingPicture &picture, QSizeF size, const Measure &measure);

/// A scale of powers of ten: from the one below the smallest amount to the one above the largest. Amounts of zero or less have
/// no place on it.
struct LogScale {
    int first = 0, last = 1; ///< powers of ten
    qreal left = 0, right = 1;
    [[nodiscard]] qreal x(qint64 value) const; ///< the left edge for what has no place
};
[[nodiscard]] LogScale logScale(const QList<FundingBar> &bars, qreal left, qreal right);

/// A scale of days over whole years.
struct YearScale {
    FundingYears years;
    qreal left = 0, right = 1;
    /// Where that day begins; outside of the years, the nearer edge.
    [[nodiscard]] qreal x(QDate day) const;
};

} // namespace deal
