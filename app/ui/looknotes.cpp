#include "looknotes.h"

#include <QPainter>

namespace deal {

QColor noteColor(const Look &look, NoteColour colour)
{
    switch (colour) {
    case NoteColour::Blue:
        return look.color(Shade::Accent);
    case NoteColour::Green:
        return look.color(Shade::Good);
    case NoteColour::Amber:
        return look.color(Shade::Warn);
    case NoteColour::Red:
        return look.color(Shade::Bad);
    case NoteColour::Violet:
        return QColor(look.isDark() ? 0xffcbb2ff : 0xff5b34a8);
    case NoteColour::Grey:
        break;
    }
    return look.color(Shade::Muted);
}

void paintNoteShape(QPainter &painter, const Look &look, const QRectF &rect, NoteColour colour)
{
    const QPointF middle = rect.center();
    const QColor ink = noteColor(look, colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (colour) {
    case NoteColour::Blue:
        painter.drawEllipse(middle, 5, 5);
        break;
    case NoteColour::Green:
        painter.drawRect(QRectF(middle - QPointF(4.5, 4.5), QSizeF(9, 9)));
        break;
    case NoteColour::Amber:
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -5), middle + QPointF(5.5, 4.5), middle + QPointF(-5.5, 4.5)});
        break;
    case NoteColour::Red:
        painter.drawPolygon(
            QPolygonF{middle + QPointF(0, -5.5), middle + QPointF(5.5, 0), middle + QPointF(0, 5.5), middle + QPointF(-5.5, 0)});
        break;
    case NoteColour::Violet:
        painter.setPen(QPen(ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 4, 4);
        break;
    case NoteColour::Grey:
        painter.drawRect(QRectF(middle - QPointF(5, 2), QSizeF(10, 4)));
        break;
    }
    painter.restore();
}

QIcon noteShapeIcon(const Look &look, NoteColour colour)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(QSize(16, 16) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintNoteShape(painter, look, QRectF(0, 0, 16, 16), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace deal
