// The claims of a deal in time, as facts for a picture: which lane each stands in, from when to when, as far as the articles say.
// Nothing is dated that they do not date. Dates are EDTF (ISO 8601-2:2019). Pure; any thread.
#pragma once

#include "asof.h"
#include "fundingpicture.h"
#include "picture.h"
#include "timelineform.h"
#include "timescale.h"

namespace deal {

/// The days of a claim: from `first` to `last` at their widest, sure from `startsBy` to `endsFrom`.
struct TimelineSpan {
    enum class Shape {
        Span, ///< it goes on for a while
        Point, ///< it is on one day, which may be known to the month or the year only
        Undated, ///< nothing places it in time
    };
    Shape shape = Shape::Undated;
    QDate first, last; ///< both included; invalid: nothing bounds it there
    QDate startsBy; ///< the last day that it may begin on; invalid: not stated
    QDate endsFrom; ///< the first day that it may end on; invalid: not stated
    bool startStated = false, endStated = false; ///< else it is open there, or counted from or to the articles' day
    bool exactStart = false, exactEnd = false; ///< a day is stated, without a hedge
    bool operator==(const TimelineSpan &) const = default;
};

/// From what is stated; where no start is, what is new or announced is counted from the articles' day, as held.h counts, and
/// money that was put in already up to it. An event without a date, and a clause that nothing bounds, are undated.
[[nodiscard]] TimelineSpan timelineSpan(const Dossier &dossier, ClaimId claim);

struct TimelineItem {
    ClaimId claim{};
    ClaimKind kind = ClaimKind::Clause;
    QString label; ///< its name; of an amount, its value first
    QString sentence; ///< all of it in words
    std::optional<PartyId> party; ///< the first that its writer names: its lane and its colour
    bool seen = true; ///< false: the filter leaves it out, or it is unsupported; an outline in its place
    bool unsupported = false;
    TimelineSpan span;
    bool operator==(const TimelineItem &) const = default;
};

struct TimelineLane {
    QString name;
    std::optional<PartyId> party; ///< of a lane of a party
    PartyKind shape = PartyKind::Company; ///< of that party
    QList<TimelineItem> items; ///< by the day on which they begin, those without one first; never empty
    bool operator==(const TimelineLane &) const = default;
};

struct Timeline {
    QList<TimelineLane> lanes;
    TimelineLane undated; ///< what no date is stated for; may be empty
    TimeWindow first; ///< what is seen at first: the years named around the articles'
    TimeWindow whole; ///< every day that is drawn
    std::optional<TimeWindow> window; ///< what is seen; without one, `first`
    QList<FundingWritten> written; ///< the articles' days
    std::optional<FundingWritten> today; ///< only on a screen: a picture does not change from day to day
    std::optional<FundingWritten> asOf; ///< the filter's day
    QString title, subtitle, source;
    QString outline; ///< what an outline means here; empty: none is drawn
    QString spoken; ///< the whole in a few sentences
    QString nothing; ///< why no mark is seen, in a sentence; empty: one is
    [[nodiscard]] TimeWindow seen() const { return window.value_or(first); }
    bool operator==(const Timeline &) const = default;
};

/// Every claim of the dossier. `today`: drawn as a line; nothing: it is not.
[[nodiscard]] Timeline timelineOf(
    const Dossier &dossier, const Filter &filter, TimelineLanes lanes, const Words &words, std::optional<QDate> today = {});

/// The same as something to take away, complete(), without today. `dossier` outlives the call alone. With `sourceLine` false the
/// last line does not name the sources. Waits for Dossier::sha256.
[[nodiscard]] Picture timelineToTake(
    const Dossier &dossier, const Filter &filter, TimelineLanes lanes, const Words &words, bool sourceLine = true);

/// A sentence, where no claim of it would be seen.
[[nodiscard]] std::optional<Problem> nothingInTime(const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
