#include "pictureprint.h"

#include <QAction>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPaintEngine>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

#include <optional>

namespace deal {

namespace {

constexpr qreal margin = 15; // mm

void prepare(QPrinter &printer, const PrintWork &work)
{
    printer.setDocName(work.title);
    printer.setCreator(QStringLiteral("Deal Explorer " DEAL_VERSION));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(work.upright ? QPageLayout::Portrait : QPageLayout::Landscape);
    printer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
}

bool paint(QPrinter &printer, const PrintWork &work)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF target = printer.pageRect(QPrinter::DevicePixel).size();
    work.paint(painter, target, target * 96 / printer.resolution());
    return painter.end();
}

bool writePage(const QPrinter &printer, const PrintWork &work)
{
    constexpr qreal pixelsToPoint = 96.0 / 72;
    const QPageLayout layout = printer.pageLayout();
    const QRectF room = layout.paintRect(QPageLayout::Point);
    return work.write(printer.outputFileName(), layout.fullRect(QPageLayout::Point).size() * pixelsToPoint,
        {room.topLeft() * pixelsToPoint, room.size() * pixelsToPoint});
}

/// What Qt writes to a file it does not check, nor say what the picture says of itself.
bool printOn(QPrinter &printer, const PrintWork &work)
{
    const bool isFile = printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty();
    return isFile ? writePage(printer, work) : paint(printer, work) && printer.printerState() != QPrinter::Error;
}

/// Where there is no printer but a file, Qt's own dialog for the page does not open: its button would be a dead one.
void followPrinter(const QPrintPreviewDialog &dialog, const QPrinter &printer)
{
    // Qt's own words, in Qt's own translation: none of ours.
    constexpr const char *context = "QPrintPreviewDialog", *words = "Page setup";
    const QString setup = QCoreApplication::translate(context, words);
    for (QAction *action : dialog.findChildren<QAction *>())
        if (action->text() == setup)
            action->setVisible(printer.outputFormat() == QPrinter::NativeFormat);
}

} // namespace

extern "C" Q_DECL_EXPORT Printed dealPreviewPrint(QWidget *parent, const PrintWork *work)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *work);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(work->name);
    dialog.resize(parent ? parent->size() * 4 / 5 : QSize(1000, 720)); // Qt makes it so small that no word can be read
    followPrinter(dialog, printer);
    std::optional<bool> done; // nothing: whoever was asked for a file's name gave none
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [work, &done](QPrinter *asked) {
        // Qt asks in the same words for the page that is seen and for the one that is printed, but not on the same engine.
        if (asked->paintEngine()->type() == QPaintEngine::Picture)
            paint(*asked, *work);
        else
            done = printOn(*asked, *work);
    });
    if (dialog.exec() != QDialog::Accepted || !done)
        return Printed::No;
    return *done ? Printed::Yes : Printed::Failed;
}

extern "C" Q_DECL_EXPORT bool dealPrintToFile(const QString *path, const PrintWork *work)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(*path);
    prepare(printer, *work);
    return writePage(printer, *work);
}

} // namespace deal
