// The door to the printer. What is behind it (printmodule.cpp, the only file that knows Qt PrintSupport) is a module of its own,
// loaded when somebody prints: a start need not wait for printers. GUI thread only.
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace deal {

/// One page, A4 landscape unless the reader chooses otherwise.
struct PrintWork {
    QString name; ///< of the window and of the job
    /// Paints from the painter's corner; `target` is the room between the margins in the painter's units, `pixels` the same in
    /// pixels of which 96 are an inch.
    std::function<void(QPainter &painter, const QSizeF &target, const QSizeF &pixels)> paint;
};

/// dealPreviewPrint: shows the page as it will be, with what printers offer; whether it was printed.
using PreviewPrint = bool (*)(QWidget *parent, const PrintWork *work);
/// dealPrintToFile: the same page as PDF, without a window; false where it could not be written.
using PrintToFile = bool (*)(const QString *path, const PrintWork *work);

inline constexpr char previewPrintName[] = "dealPreviewPrint", printToFileName[] = "dealPrintToFile";

} // namespace deal
