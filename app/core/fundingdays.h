// When an amount of money is, as far as the articles say: days that are sure, days that are possible, and where nothing bounds
// them. Dates are EDTF (ISO 8601-2). Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

struct FundingDays {
    enum class Shape {
        Span, ///< from first to last, or what lies within
        Day, ///< one stated day
        AtOnce, ///< "immediately", and no date
    };
    enum class Bound {
        Stated,
        Articles, ///< not stated; the day the articles were written bounds it
        Open, ///< nothing bounds it
    };
    Shape shape = Shape::Span;
    Bound start = Bound::Open, end = Bound::Open;
    QDate first, last; ///< all the days that it may cover, both included; invalid where Open
    QDate startsBy; ///< the last day that a stated start can mean, as it is written
    QDate endsFrom; ///< the first day that a stated end can mean, as it is written
    bool hedged = false; ///< a date is approximate or uncertain: no day is sure

    /// From startsBy to endsFrom it goes on for certain: both dates are stated without a hedge, and no day is both.
    [[nodiscard]] bool isSure() const
    {
        return shape == Shape::Span && start == Bound::Stated && end == Bound::Stated && !hedged && startsBy <= endsFrom;
    }
    /// Some day of it is possible only.
    [[nodiscard]] bool isVague() const { return shape == Shape::Span && !(isSure() && first == startsBy && last == endsFrom); }
    bool operator==(const FundingDays &) const = default;
};

/// The days of an amount. `written`: the earliest day of the articles that speak on it, or invalid. What is announced or to be
/// paid at once lies after that day, what is invested already before it. A date that is approximate or uncertain is
/// widened by its own unit on both sides. Total.
[[nodiscard]] FundingDays fundingDays(const Period &period, Nature nature, QDate written);

/// The first day that an article can have been written on; invalid where it states none.
[[nodiscard]] QDate writtenFrom(const Article &article);
/// The earliest of these days among the articles that speak on a claim.
[[nodiscard]] QDate writtenFrom(const Dossier &dossier, ClaimId claim);

/// Years, both included.
struct FundingYears {
    int first = 0;
    int last = 0;
    [[nodiscard]] QDate begin() const { return {first, 1, 1}; }
    [[nodiscard]] qint64 days() const { return begin().daysTo(QDate(last, 12, 31)) + 1; }
    bool operator==(const FundingYears &) const = default;
};

/// From the earliest to the latest year that a claim of whatever kind names; nothing where none is dated.
[[nodiscard]] std::optional<FundingYears> yearsNamed(const Dossier &dossier);

} // namespace deal
