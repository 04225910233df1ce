// A picture as a page of PDF 1.4: drawn in lines and letters of embedded fonts, with its language and XMP. GUI thread only.
#pragma once

#include "core/expected.h"
#include "core/picture.h"

#include <optional>

class QPainter;

namespace deal {

/// A sentence, where SOURCE_DATE_EPOCH is set and is no whole number of seconds up to the year 9999.
[[nodiscard]] std::optional<Problem> refusedTime();

/// A page of exactly that size, in pixels of which 96 are an inch; `paint` is given a painter whose units they are. Made at the
/// second that SOURCE_DATE_EPOCH names (https://reproducible-builds.org/specs/source-date-epoch/), in UTC; without it, now.
[[nodiscard]] QByteArray pdfBytes(const QSizeF &size, const PictureFacts &facts, const std::function<void(QPainter &)> &paint);

} // namespace deal
