// What begins, changes and ends on a day: the steps of a walk through the time of a deal, and each day in a sentence. Pure; any
// thread.
#pragma once

#include "filter.h"
#include "words.h"

namespace deal {

/// What is other on a day than on the day before; claims in deal order.
struct DayChanges {
    QDate day;
    QList<ClaimId> begin; ///< clauses and amounts that may hold from that day on, as held.h counts
    QList<ClaimId> change; ///< clauses that are changed: on the first day that an article can have been written on which says so
    QList<ClaimId> end; ///< clauses and amounts whose last day was the day before
    QList<ClaimId> happen; ///< events
    [[nodiscard]] bool isEmpty() const { return begin.isEmpty() && change.isEmpty() && end.isEmpty() && happen.isEmpty(); }
    bool operator==(const DayChanges &) const = default;
};

/// The days on which something that the filter leaves changes, ascending, none of them empty; its own day plays no part. Nothing
/// is dated: none.
[[nodiscard]] QList<DayChanges> daysOfChange(const Dossier &dossier, const Filter &filter);

/// "21 January 2025: 16 clauses begin, 2 clauses change, 2 events. 26 of 28 clauses may hold." Of what the filter leaves.
/// `days`: as above.
[[nodiscard]] QString dayInWords(
    const Dossier &dossier, const Filter &filter, const QList<DayChanges> &days, QDate day, const Words &words);

/// The next such day after (`steps` > 0) or before a day, so many steps on; the last or first where there are no more. No day:
/// from before the first, or after the last. Invalid: there are no days.
[[nodiscard]] QDate dayOfChange(const QList<DayChanges> &days, std::optional<QDate> from, int steps);

/// A day as it is typed, `2025-01-21`, `2025-01` or `2025` (their first days; EDTF level 0, years 1 to 9999). A sentence: it is
/// none.
[[nodiscard]] Expected<QDate> typedDay(const QString &text);

} // namespace deal
