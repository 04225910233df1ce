// Reduced motion: nothing moves unless the reader moves it. GUI thread only.
#pragma once

#include <QSettings>

namespace deal {

/// As the reader has chosen; until then, as the style says. Qt 6.4 knows no more: the desktop's own settings (GNOME's
/// enable-animations, KDE's animation speed) come to it only through a style or a platform theme that turns animations off.
[[nodiscard]] bool isCalm(const QSettings &settings);

/// No menu or list fades or slides in, no bar runs without end, no caret blinks; or all of that again. Nothing else in the
/// program moves: lists scroll by the wheel's own steps, charts and map stand at once, and the timeline's Play goes from day to
/// day without what would be between them.
void keepCalm(bool calm);

} // namespace deal
