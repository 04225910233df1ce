// What assistive technology says of a thing's place among those of its kind.
#pragma once

#include <QString>

namespace deal {

/// "3 of 16"; `index` from 0.
[[nodiscard]] QString placeInSet(int index, int count);

} // namespace deal
