// A picture as a page of PDF 1.4: drawn in lines and letters of embedded fonts, with its language and XMP. GUI thread only.
#pragma once

#include "core/picture.h"

class QPainter;

namespace deal {

/// A page of that size, in pixels of which 96 are an inch; `paint` is given a painter whose units they are. Made at the second
/// that SOURCE_DATE_EPOCH names (https://reproducible-builds.org/specs/source-date-epoch/), in UTC; without it, now.
[[nodiscard]] QByteArray pdfBytes(const QSize &size, const PictureFacts &facts, const std::function<void(QPainter &)> &paint);

} // namespace deal
