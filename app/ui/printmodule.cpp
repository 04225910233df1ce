#include "pictureprint.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace deal {

namespace {

constexpr qreal margin = 15; // mm

void prepare(QPrinter &printer, const PrintWork &work)
{
    printer.setDocName(work.name);
    printer.setCreator(QStringLiteral("Deal Explorer " DEAL_VERSION));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
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

} // namespace

extern "C" Q_DECL_EXPORT bool dealPreviewPrint(QWidget *parent, const PrintWork *work)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *work);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(work->name);
    dialog.resize(parent ? parent->size() * 4 / 5 : QSize(1000, 720)); // Qt makes it so small that no word can be read
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [work](QPrinter *asked) { paint(*asked, *work); });
    return dialog.exec() == QDialog::Accepted;
}

extern "C" Q_DECL_EXPORT bool dealPrintToFile(const QString *path, const PrintWork *work)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(*path);
    prepare(printer, *work);
    return paint(printer, *work);
}

} // namespace deal
