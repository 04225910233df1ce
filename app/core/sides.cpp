#include "sides.h"

namespace deal {

SidesSeen sidesSeen(int width, const SideRoom &room, SideWish first, SideWish last)
{
    SidesSeen seen{first != SideWish::Hidden, last != SideWish::Hidden, true};
    const auto fits = [&] { return (seen.first ? room.first : 0) + room.stage + (seen.last ? room.last : 0) <= width; };
    if (!fits() && first == SideWish::Auto)
        seen.first = false;
    if (!fits() && last == SideWish::Auto)
        seen.last = false;
    seen.roomy = fits();
    return seen;
}

SideWish settledWish(SideWish wish, bool roomForAll)
{
    return wish == SideWish::Shown && roomForAll ? SideWish::Auto : wish;
}

} // namespace deal
