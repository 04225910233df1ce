// Dates as the sources give them: EDTF (ISO 8601-2:2019), level 0 and the part of level 1 that articles need:
// `2030`, `2025-01`, `2025-01-21`, a trailing `?` (uncertain), `~` (approximate), `%` (both), and intervals of two such
// dates, where an empty side means "not stated" and `..` means "open". Pure functions; any thread.
#pragma once

#include "expected.h"

#include <QDate>
#include <QString>

namespace deal {

struct EdtfDate {
    enum class Form { Date, Unknown, Open };
    Form form = Form::Unknown;
    int year = 0; ///< 1 to 9999
    int month = 0; ///< 1 to 12, 0 = not given
    int day = 0; ///< 1 to 31, 0 = not given
    bool approximate = false;
    bool uncertain = false;

    [[nodiscard]] bool isDate() const { return form == Form::Date; }
    /// The first and the last day that the date can mean; invalid unless isDate().
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// As written: `2025-01~`, `..`, or empty.
    [[nodiscard]] QString text() const;
    bool operator==(const EdtfDate &) const = default;
};

/// A date (then start and end are equal and interval is false), an interval, or nothing stated.
struct Period {
    EdtfDate start;
    EdtfDate end;
    bool interval = false;

    [[nodiscard]] bool isStated() const { return start.isDate() || end.isDate(); }
    [[nodiscard]] QString text() const;
    bool operator==(const Period &) const = default;
};

/// An empty text is a period that is not stated. An interval that ends before it starts is refused
/// (compared as latest end against earliest start), as is one without any date, a 31 April or a year 0.
[[nodiscard]] Expected<Period> parseEdtf(QStringView text);

/// For sorting by date: the first day a period may begin on, or, where no start is stated, the last day it may end on;
/// an unstated period sorts last (an invalid date).
[[nodiscard]] QDate sortingDay(const Period &period);

} // namespace deal
