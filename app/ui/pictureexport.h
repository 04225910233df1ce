// The one writer of pictures: lays the chart out for the picture's own size and writes it, whole or not at all. GUI thread only.
#pragma once

#include "core/commandline.h"
#include "core/expected.h"
#include "core/fundinglayout.h"
#include "look.h"

#include <QImage>

namespace deal {

struct PictureOptions {
    QSize size{1200, 675}; ///< logical pixels at 96 to the inch, from smallestPicture to largestPicture
    double scale = 2; ///< PNG only, 1 to 4: picture pixels to a logical one
};

/// The picture on the card's ground, with device pixel ratio `scale`.
[[nodiscard]] QImage fundingImage(
    const FundingPicture &picture, const Look &look, const Words &words, const PictureOptions &options);

/// Writes to .png, .svg or .pdf, as the suffix says. Through QSaveFile: a write that fails leaves an old file as it was. The
/// answer is the absolute path; refused in words: another suffix, a size or scale out of range, a folder that is
/// missing or read-only, a full disk, an amount-less dossier.
[[nodiscard]] Expected<QString> writeFunding(
    const QString &path, const FundingPicture &picture, const Look &look, const Words &words, const PictureOptions &options);

} // namespace deal
