#include "pictureexport.h"

#include "core/savefile.h"
#include "core/view.h"
#include "drawingscene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QVersionNumber>

#include <algorithm>

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

void render(DrawingScene &scene, QPainter &painter, const QSizeF &size)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF({0, 0}, size), scene.sceneRect());
}

QByteArray png(const Picture &picture, const Look &look, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = pictureImage(picture, look, options);
    image.setText(QStringLiteral("Title"), picture.facts.title);
    image.setText(QStringLiteral("Description"), picture.facts.alternative);
    image.setText(QStringLiteral("Source"), picture.facts.source);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// QSvgGenerator of Qt 6.4 gives its size in rounded millimetres, and writes title and description as they are.
QByteArray svg(DrawingScene &scene, const PictureFacts &facts, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    const bool escapes = QLibraryInfo::version() >= QVersionNumber(6, 5);
    generator.setTitle(escapes ? facts.title : facts.title.toHtmlEscaped());
    generator.setDescription(escapes ? facts.alternative : facts.alternative.toHtmlEscaped());
    QPainter painter(&generator);
    render(scene, painter, size);
    painter.end();
    static const QRegularExpression millimetres(QStringLiteral("<svg width=\"[0-9.]+mm\" height=\"[0-9.]+mm\""));
    return QString::fromUtf8(bytes)
        .replace(millimetres, QStringLiteral("<svg width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height()))
        .toUtf8();
}

QByteArray pdf(DrawingScene &scene, const PictureFacts &facts, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setTitle(facts.title);
    writer.setCreator(QStringLiteral("Deal Explorer " DEAL_VERSION));
    QPainter painter(&writer);
    render(scene, painter, size);
    painter.end();
    return bytes;
}

} // namespace

std::optional<Problem> refusedPicture(const Picture &picture, const PictureOptions &options)
{
    if (picture.isEmpty)
        return Problem{Tr::tr("This dossier states no amount of money, so there is no chart to write.")};
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

QImage pictureImage(const Picture &picture, const Look &look, const PictureOptions &options)
{
    DrawingScene scene;
    scene.show(fitted(picture, look, options.size), look);
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(options.scale);
    image.fill(look.color(Shade::Card));
    QPainter painter(&image);
    const double smaller = std::min(options.scale, 1.0); // a painter takes any ratio below 1 for 1
    painter.scale(smaller, smaller);
    render(scene, painter, options.size);
    return image;
}

QByteArray pictureBytes(const QString &suffix, const Picture &picture, const Look &look, const PictureOptions &options)
{
    if (suffix == QStringLiteral("png"))
        return png(picture, look, options);
    DrawingScene scene;
    scene.show(fitted(picture, look, options.size), look);
    return suffix == QStringLiteral("svg") ? svg(scene, picture.facts, options.size) : pdf(scene, picture.facts, options.size);
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
    const QByteArray bytes = pictureBytes(QFileInfo(path).suffix().toLower(), picture, look, options);
    if (bytes.isEmpty())
        return Problem{Tr::tr("There is not enough memory for a picture of that size: choose a smaller one.")};
    return saveFile(path, bytes);
}

} // namespace deal
