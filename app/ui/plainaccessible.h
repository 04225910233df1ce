// What Qt's own parts are to assistive technology where Qt says what misleads: a frame with things in it is announced as a
// window, the border between two panes as nothing that is known. GUI thread only.
#pragma once

namespace deal {

/// From now on a QFrame is a group, and a splitter's handle a separator.
void makePlainPartsSpeak();

} // namespace deal
