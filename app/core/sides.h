// Which of the window's two side panes are seen beside the stage. Logical pixels. Pure; any thread.
#pragma once

namespace deal {

/// What the reader has said of a pane.
enum class SideWish {
    Auto, ///< nothing: it is seen where there is room
    Shown, ///< by hand, where there was no room
    Hidden, ///< by hand
};

/// The least widths in which each part can be used.
struct SideRoom {
    int first = 0, stage = 0, last = 0;
};

struct SidesSeen {
    bool first = true, last = true;
    bool roomy = true; ///< the stage has the width that it needs
    bool operator==(const SidesSeen &) const = default;
};

/// In a window of that width. Where there is no room for all, the first pane (the filter, which can be read from its chips) goes
/// before the last (the evidence); one that was shown by hand stays, and then the stage may have less than it needs. A pane that
/// the page has no use for is Hidden.
[[nodiscard]] SidesSeen sidesSeen(int width, const SideRoom &room, SideWish first, SideWish last);

/// What becomes of a wish: one that was shown by hand goes by itself again once there is room for all.
[[nodiscard]] SideWish settledWish(SideWish wish, bool roomForAll);

} // namespace deal
