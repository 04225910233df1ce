// The one writer of pictures: lays a picture out for its own size and writes it, whole or not at all. What the window shows, how
// large it is and how dense the screen is play no part. GUI thread only.
#pragma once

#include "core/commandline.h"
#include "core/expected.h"
#include "core/picture.h"
#include "look.h"

#include <QImage>

namespace deal {

struct PictureOptions {
    QSize size{1200, 675}; ///< logical pixels at 96 to the inch, from smallestPicture to largestPicture
    double scale = 2; ///< PNG only, 1 to 4: picture pixels to a logical one
};

/// Lays the picture out for `size` in logical pixels and paints it from the painter's corner, as large as it fits into `target`
/// in the painter's units, without a ground.
void paintPicture(QPainter &painter, const QSizeF &target, const Picture &picture, const Look &look, const QSizeF &size);

/// The picture on the card's ground, with device pixel ratio `scale`, below 1 for a preview; null where there is not enough
/// memory.
[[nodiscard]] QImage pictureImage(const Picture &picture, const Look &look, const PictureOptions &options);

/// A file's bytes; `suffix` is png, svg or pdf. Empty where there is not enough memory. The same picture, look and options give
/// the same bytes: of PDF where SOURCE_DATE_EPOCH is set (https://reproducible-builds.org/specs/source-date-epoch/).
[[nodiscard]] QByteArray pictureBytes(
    const QString &suffix, const Picture &picture, const Look &look, const PictureOptions &options);

/// A sentence, where the picture cannot be written: there is nothing to show, the size or the scale is out of range.
[[nodiscard]] std::optional<Problem> refusedPicture(const Picture &picture, const PictureOptions &options);

/// Writes to .png, .svg or .pdf, as the suffix says. Through QSaveFile: a write that fails leaves an old file as it was. The
/// answer is the absolute path; refused in words: another suffix, a size or scale out of range, a folder that is
/// missing or read-only, a full disk, a picture with nothing to show, a SOURCE_DATE_EPOCH that is none.
[[nodiscard]] Expected<QString> writePicture(
    const QString &path, const Picture &picture, const Look &look, const PictureOptions &options);

/// A printer's page as PDF: the picture in the `room` between the margins of a page of that size, in pixels of which 96 are an
/// inch. The answer is as writePicture()'s.
[[nodiscard]] Expected<QString> writePage(
    const QString &path, const Picture &picture, const Look &look, const QSizeF &page, const QRectF &room);

} // namespace deal
