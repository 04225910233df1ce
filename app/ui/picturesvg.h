// A drawing as SVG 1.1, so that a browser shows it, a screen reader reads it (SVG-AAM, WAI-ARIA Graphics Module) and a drawing
// program changes it: real words, a group with a name for each claim, no clip, filter, pattern or script. GUI thread only.
#pragma once

#include "core/picture.h"
#include "look.h"

namespace deal {

/// `drawing` is what picture.draw() made; `size` is in CSS pixels, which are 96 to the inch. The same drawing gives the same
/// bytes. Words stand line by line where Look::paintText puts them and keep that width in whatever font they are shown.
[[nodiscard]] QByteArray svgBytes(const Drawing &drawing, const Picture &picture, const Look &look, const QSize &size);

} // namespace deal
