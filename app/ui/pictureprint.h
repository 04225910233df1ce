// The door to the printer. What is behind it (printmodule.cpp, the only file that knows Qt PrintSupport) is a module of its own,
// loaded when somebody prints: a start need not wait for printers. GUI thread only.
#pragma once

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace deal {

/// One page, A4 unless the reader chooses otherwise.
struct PrintWork {
    QString name; ///< of the window
    QString title; ///< of the job: the picture's
    /// Paints from the painter's corner; `target` is the room between the margins in the painter's units, `pixels` the same in
    /// pixels of which 96 are an inch.
    std::function<void(QPainter &painter, const QSizeF &target, const QSizeF &pixels)> paint;
    /// Writes the page as a file of PDF that says what it is, instead; false where it could not. `page` is its size and `room`
    /// what lies between its margins, in pixels of which 96 are an inch.
    std::function<bool(const QString &path, const QSizeF &page, const QRectF &room)> write;
    bool upright = false; ///< portrait, which a page of words wants; else landscape
};

enum class Printed { No, Yes, Failed };

/// dealPreviewPrint: shows the page as it will be, with what printers offer; what became of it.
using PreviewPrint = Printed (*)(QWidget *parent, const PrintWork *work);
/// dealPrintToFile: the same page as PDF, without a window; false where it could not be written.
using PrintToFile = bool (*)(const QString *path, const PrintWork *work);

inline constexpr char previewPrintName[] = "dealPreviewPrint", printToFileName[] = "dealPrintToFile";

} // namespace deal
