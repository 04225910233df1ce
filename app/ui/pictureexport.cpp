#include "pictureexport.h"

#include "core/savefile.h"
#include "core/view.h"
#include "drawingscene.h"
#include "picturepdf.h"
#include "picturepng.h"
#include "picturesvg.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <new>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::PictureExport)
};

/// Lays the picture out so that it fills its size in a readable type: one wider than a page is laid out as a page and drawn
/// larger, one that is too small for its words is laid out larger and drawn smaller.
Drawing fitted(const Picture &picture, const Look &look, QSizeF size)
{
    constexpr double pageWidth = 960, smaller = 0.92, least = 0.2;
    Drawing drawing;
    for (double factor = std::max(1.0, size.width() / pageWidth); factor > least; factor *= smaller) {
        drawing = picture.draw(size / factor, look.measure());
        if (drawing.size.height() <= size.height() / factor + 0.5 && drawing.size.width() <= size.width() / factor + 0.5)
            break;
    }
    return drawing;
}

} // namespace

std::optional<Problem> refusedPicture(const Picture &picture, const PictureOptions &options)
{
    if (!picture.nothing.isEmpty())
        return Problem{picture.nothing};
    if (options.size != options.size.expandedTo(smallestPicture).boundedTo(largestPicture))
        return Problem{Tr::tr("A picture of %1 × %2 cannot be written: it is from %3 × %4 to %5 × %6.")
                           .arg(options.size.width())
                           .arg(options.size.height())
                           .arg(smallestPicture.width())
                           .arg(smallestPicture.height())
                           .arg(largestPicture.width())
                           .arg(largestPicture.height())};
    if (!(options.scale >= 1 && options.scale <= 4)) // not even where it is no number
        return Problem{Tr::tr("A scale of %1 cannot be written: it is from 1 to 4.").arg(options.scale)};
    return {};
}

void paintPicture(QPainter &painter, const QSizeF &target, const Picture &picture, const Look &look, const QSizeF &size)
{
    DrawingScene scene;
    scene.show(fitted(picture, look, size), look);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF({0, 0}, target), scene.sceneRect());
}

QImage pictureImage(const Picture &picture, const Look &look, const PictureOptions &options)
{
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(options.scale);
    image.fill(look.color(Shade::Card));
    QPainter painter(&image);
    const double smaller = std::min(options.scale, 1.0); // a painter takes any ratio below 1 for 1
    painter.scale(smaller, smaller);
    paintPicture(painter, options.size, picture, look, options.size);
    return image;
}

QByteArray pictureBytes(const QString &suffix, const Picture &picture, const Look &look, const PictureOptions &options)
try {
    if (suffix == QStringLiteral("png"))
        return pngBytes(pictureImage(picture, look, options), picture.facts);
    if (suffix == QStringLiteral("svg"))
        return svgBytes(fitted(picture, look, options.size), picture, look, options.size);
    return pdfBytes(options.size, picture.facts, [&](QPainter &painter) {
        painter.fillRect(QRectF({0, 0}, options.size), look.color(Shade::Card));
        paintPicture(painter, options.size, picture, look, options.size);
    });
} catch (const std::bad_alloc &) {
    return {};
}

Expected<QString> writePicture(const QString &path, const Picture &picture, const Look &look, const PictureOptions &options)
{
    if (!isPicture(path))
        return Problem{Tr::tr("“%1” does not say what kind of picture to write: end its name in .png, .svg or .pdf.")
                           .arg(QFileInfo(path).fileName())};
    if (const auto refused = refusedPicture(picture, options))
        return *refused;
    if (const auto refused = refusedPlace(path))
        return *refused;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (const auto refused = suffix == QStringLiteral("pdf") ? refusedTime() : std::nullopt)
        return *refused;
    const QByteArray bytes = pictureBytes(suffix, picture, look, options);
    if (bytes.isEmpty())
        return Problem{Tr::tr("There is not enough memory for a picture of that size: choose a smaller one.")};
    return saveFile(path, bytes);
}

Expected<QString> writePage(const QString &path, const Picture &picture, const Look &look, const QSizeF &page, const QRectF &room)
{
    if (const auto refused = refusedTime())
        return *refused;
    return saveFile(path, pdfBytes(page, picture.facts, [&](QPainter &painter) {
        painter.translate(room.topLeft());
        paintPicture(painter, room.size(), picture, look, room.size());
    }));
}

} // namespace deal
