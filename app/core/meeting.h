// Where two lists that are read abreast must be scrolled to, so that two of their lines stand at one height. Pixels. Pure; any
// thread.
#pragma once

#include <algorithm>

namespace deal {

/// A list that scrolls, and the line of it that is to meet another's.
struct MeetingSide {
    int top = 0; ///< of the line, from the top of the list, 0 or more
    int reach = 0; ///< how far the list scrolls, 0 or more
};

struct Meeting {
    int left = 0, right = 0; ///< how far each is scrolled
    int leftBeyond = 0, rightBeyond = 0; ///< of it, how far beyond its reach, so that they meet all the same
    bool operator==(const Meeting &) const = default;
};

/// The lines meet at `height` below the top of what is seen, or above it where one of the lists has not so much above its line.
[[nodiscard]] constexpr Meeting meet(const MeetingSide &left, const MeetingSide &right, int height)
{
    const int at = std::max(0, std::min({height, left.top, right.top}));
    const Meeting both{left.top - at, right.top - at, 0, 0};
    return {both.left, both.right, std::max(0, both.left - left.reach), std::max(0, both.right - right.reach)};
}

} // namespace deal
