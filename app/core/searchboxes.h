// Where the parts of a row of what was found stand. Pure; any thread.
#pragma once

#include "boxes.h"
#include "searchmodel.h"

namespace deal {

/// The type of a row's title: the articles' own words are in serif.
[[nodiscard]] TextStyle titleType(const SearchRow &row);

/// A row of that width (at least 160 is used); it grows to its text. Of what was found, and of a command: Part::KindIcon, Title,
/// Note (where it is), Summary, State; of every other row Label alone.
[[nodiscard]] Boxes layOutSearchRow(const SearchRow &row, qreal width, const Measure &measure);

} // namespace deal
