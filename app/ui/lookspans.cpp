// Stretches of a text, marked where they stand; on the lines that the look's one layout broke the text into.
#include "core/comparison.h"
#include "look.h"
#include "shapedtext.h"

#include <QPainter>

#include <algorithm>

namespace deal {

namespace {

QList<QRectF> rectsOf(const QTextLayout &layout, qsizetype start, qsizetype length)
{
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        qsizetype from = std::max<qsizetype>(start, line.textStart());
        qsizetype to = std::min<qsizetype>(start + length, line.textStart() + line.textLength());
        while (to > from && layout.text().at(to - 1).isSpace())
            --to; // where the line breaks
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(int(from)), right = line.cursorToX(int(to));
        rects << QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height());
    }
    return rects;
}

void paintMark(QPainter &painter, const Look &look, const QRectF &rect, const MarkedSpan &span)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.wash(span.mark));
    if (span.mark != Mark::Dim)
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), 3, 3);
    QPen line(look.line(span.mark), span.mark == Mark::Lit || span.mark == Mark::Found ? 2 : 1);
    line.setStyle(span.mark == Mark::Dim ? Qt::DotLine : span.mark == Mark::Sentence ? Qt::DashLine : Qt::SolidLine);
    line.setCapStyle(Qt::FlatCap);
    painter.setPen(line);
    const qreal y = rect.bottom() - line.widthF() / 2;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    if (span.party) { // below the other, so that both are seen
        QPen mark(look.color(*span.party), 2.5);
        mark.setCapStyle(Qt::FlatCap);
        painter.setPen(mark);
        painter.drawLine(QPointF(rect.left(), rect.bottom() + 1), QPointF(rect.right(), rect.bottom() + 1));
    }
    if (span.pointed) {
        painter.setPen(QPen(look.color(Shade::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-2.5, 0, 2.5, 1), 3, 3);
    }
}

} // namespace

LineStarts Look::lineStarts() const
{
    return [look = *this](const QString &text, TextStyle type, qreal width) {
        const QTextLayout &layout = shapedLayout(text, type, look, width);
        QList<qsizetype> starts;
        for (int i = 0; i < layout.lineCount(); ++i)
            starts << layout.lineAt(i).textStart();
        return starts;
    };
}

void Look::paintSpans(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
    const QList<MarkedSpan> &spans) const
{
    const QTextLayout &layout = shapedLayout(text, type, *this, rect.width());
    QList<MarkedSpan> marks = spans; // what is lit, and what is pointed at, is painted over what it overlaps
    const auto height = [](const MarkedSpan &span) {
        return 2 * (span.mark == Mark::Lit) + 4 * span.pointed + 8 * (span.mark == Mark::Found) - (span.mark == Mark::Sentence);
    };
    std::stable_sort(marks.begin(), marks.end(), [&](const MarkedSpan &a, const MarkedSpan &b) { return height(a) < height(b); });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QList<QTextLayout::FormatRange> inks;
    for (const MarkedSpan &span : marks) {
        for (const QRectF &line : rectsOf(layout, span.start, span.length))
            paintMark(painter, *this, line.translated(rect.topLeft()), span);
        QTextLayout::FormatRange range{int(span.start), int(span.length), {}};
        range.format.setForeground(ink(span.mark));
        inks << range;
    }
    painter.restore();
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft(), inks);
}

void Look::paintFound(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
    const QList<WordSpan> &words) const
{
    QList<MarkedSpan> spans;
    for (const WordSpan &word : words)
        spans << MarkedSpan{word.start, word.length, Mark::Found, false};
    paintSpans(painter, rect, text, type, color, spans);
}

QList<QRectF> Look::spanRects(const QString &text, TextStyle type, qreal width, qsizetype start, qsizetype length) const
{
    return rectsOf(shapedLayout(text, type, *this, width), start, length);
}

qsizetype Look::positionAt(const QString &text, TextStyle type, qreal width, QPointF point) const
{
    const QTextLayout &layout = shapedLayout(text, type, *this, width);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal next = i + 1 < layout.lineCount() ? layout.lineAt(i + 1).y() : line.y() + line.height();
        if (point.y() < line.y() || point.y() >= next)
            continue;
        const QRectF words = line.naturalTextRect();
        return point.x() < words.left() || point.x() >= words.right() ? -1
                                                                      : line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

void Look::paintPartyEdge(QPainter &painter, const QRectF &rect, PartyId party, qreal radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ground, bar;
    ground.addRoundedRect(rect, radius, radius);
    bar.addRect(rect.left(), rect.top(), partyEdge, rect.height());
    painter.fillPath(ground.intersected(bar), color(party));
    painter.restore();
}

void Look::paintCoverage(QPainter &painter, const QRectF &rect, bool carries, bool here) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = rect.adjusted(0, 1, 0, -1); // apart from the next one
    if (here) {
        painter.setPen(QPen(color(Shade::Accent), 2));
        painter.setBrush(color(Shade::AccentWash));
        painter.drawRoundedRect(bar.adjusted(-0.5, 1, 0.5, -1), 2, 2);
    } else if (carries) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Shade::Accent));
        painter.drawRoundedRect(bar, 2, 2);
    } else {
        QPen pen(color(Shade::Muted), 1);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    painter.restore();
}

} // namespace deal
