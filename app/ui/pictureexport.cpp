#include "pictureexport.h"

#include "core/savefile.h"
#include "core/view.h"
#include "fundingscene.h"

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

/// Lays the scene out so that it fills the picture in a readable type: a picture wider than a page is laid out as a page and
/// drawn larger, one that is too small for its words is laid out larger and drawn smaller.
void layOutFitted(FundingScene &scene, const FundingPicture &picture, const Look &look, const Words &words, QSizeF size)
{
    constexpr double pageWidth = 960, smaller = 0.92, least = 0.2;
    for (double factor = std::max(1.0, size.width() / pageWidth); factor > least; factor *= smaller) {
        scene.show(picture, size / factor, look, words);
        if (scene.sceneRect().height() <= size.height() / factor + 0.5
            && scene.sceneRect().width() <= size.width() / factor + 0.5)
            return;
    }
}

void render(FundingScene &scene, QPainter &painter, const QSizeF &size)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF({0, 0}, size), scene.sceneRect());
}

QByteArray png(const FundingPicture &picture, const Look &look, const Words &words, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = fundingImage(picture, look, words, options);
    image.setText(QStringLiteral("Title"), picture.finding);
    image.setText(QStringLiteral("Description"), picture.spoken);
    image.setText(QStringLiteral("Source"), picture.source);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// QSvgGenerator of Qt 6.4 gives its size in rounded millimetres, and writes title and description as they are.
QByteArray svg(FundingScene &scene, const FundingPicture &picture, QSize size)
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
    generator.setTitle(escapes ? picture.finding : picture.finding.toHtmlEscaped());
    generator.setDescription(escapes ? picture.spoken : picture.spoken.toHtmlEscaped());
    QPainter painter(&generator);
    render(scene, painter, size);
    painter.end();
    static const QRegularExpression millimetres(QStringLiteral("<svg width=\"[0-9.]+mm\" height=\"[0-9.]+mm\""));
    return QString::fromUtf8(bytes)
        .replace(millimetres, QStringLiteral("<svg width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height()))
        .toUtf8();
}

QByteArray pdf(FundingScene &scene, const FundingPicture &picture, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setTitle(picture.finding);
    writer.setCreator(QStringLiteral("Deal Explorer " DEAL_VERSION));
    QPainter painter(&writer);
    render(scene, painter, size);
    painter.end();
    return bytes;
}

std::optional<Problem> refusal(const QString &path, const FundingPicture &picture, const PictureOptions &options)
{
    if (const auto refused = refusedName(path, View::Funding))
        return refused;
    if (picture.bars.isEmpty())
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
    return refusedPlace(path);
}

} // namespace

QImage fundingImage(const FundingPicture &picture, const Look &look, const Words &words, const PictureOptions &options)
{
    FundingScene scene;
    layOutFitted(scene, picture, look, words, options.size);
    const QSizeF size = options.size;
    QImage image((size * options.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(options.scale);
    image.fill(look.color(Shade::Card));
    QPainter painter(&image);
    render(scene, painter, size);
    return image;
}

Expected<QString> writeFunding(
    const QString &path, const FundingPicture &picture, const Look &look, const Words &words, const PictureOptions &options)
{
    if (const auto refused = refusal(path, picture, options))
        return *refused;
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QStringLiteral("png")) {
        bytes = png(picture, look, words, options);
    } else {
        FundingScene scene;
        layOutFitted(scene, picture, look, words, options.size);
        bytes = suffix == QStringLiteral("svg") ? svg(scene, picture, options.size) : pdf(scene, picture, options.size);
    }
    if (bytes.isEmpty())
        return Problem{Tr::tr("There is not enough memory for a picture of that size: choose a smaller one.")};
    return saveFile(path, bytes);
}

} // namespace deal
