// An image as PNG (ISO/IEC 15948) with the words that belong to it: fewer colours where nobody can see it, which makes a large
// file small and quick to write. Any thread.
#pragma once

#include "core/picture.h"

#include <QImage>

namespace deal {

/// The image's device pixel ratio says how large it prints: so many pixels to a 96th of an inch. The same image and facts give
/// the same bytes. Keywords as the standard has them (Title, Description, Copyright, Software, and Comment for the sources: its
/// Source is a device); and XMP.
[[nodiscard]] QByteArray pngBytes(const QImage &image, const PictureFacts &facts);

/// As QImage::Format_RGB32 has it: 0xFFRRGGBB.
using Pixel = quint32;

/// The image's colours as at most 256: those of the background, the words and the bars as they are, and each shade between them
/// (edges are smoothed) as one that differs by at most `most` in red, green and blue, of 255. Empty where that cannot be, or
/// where there are more than 4096.
struct FewColours {
    QList<Pixel> palette;
    /// A byte a pixel, its place in the palette; before each row a zero, with which PNG says that a row stands for itself.
    QByteArray rows;
};
[[nodiscard]] FewColours fewColours(const QImage &image, int most);

} // namespace deal
