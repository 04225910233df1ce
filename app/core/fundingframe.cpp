#include "fundingframe.h"

#include <algorithm>

namespace deal {

QSizeF sizeOf(const TextBlock &block, qreal width, const Measure &measure)
{
    QSizeF size(0, 0);
    for (const TextLine &line : block)
        if (!line.text.isEmpty()) {
            const QSizeF one = measure(line.text, line.type, width);
            size = QSizeF(std::max(size.width(), one.width()), size.height() + one.height());
        }
    return size;
}

QRectF addWords(
    Drawing &drawing, const TextBlock &block, const QRectF &area, const Measure &measure, int mark, Qt::Alignment alignment)
{
    qreal y = area.top();
    QRectF taken(area.topLeft(), QSizeF(0, 0));
    for (const TextLine &line : block) {
        if (line.text.isEmpty())
            continue;
        const QSizeF size = measure(line.text, line.type, area.width());
        const qreal width = std::min(area.width(), size.width());
        const qreal x = alignment == Qt::AlignRight ? area.right() - width : area.left();
        drawing.shapes << DrawnWords{{x, y, width, size.height()}, line.text, line.type, line.tint, alignment, mark};
        taken |= QRectF(x, y, width, size.height());
        y += size.height();
    }
    return taken;
}

TextBlock namesOf(const FundingBar &bar)
{
    return {{bar.name, TextStyle::SmallBold, bar.seen ? tints::text : tints::muted}, {bar.detail}, {bar.fromTo}};
}

void addBox(Drawing &drawing, const FundingBar &bar, const QRectF &rect, int mark)
{
    if (!bar.seen) {
        drawing.shapes << DrawnBox{rect, tints::card, tints::muted, 1, true, 0, false, mark};
        return;
    }
    drawing.shapes << DrawnBox{
        rect, bar.ceiling ? paleOf(bar) : inkOf(bar), bar.ceiling ? inkOf(bar) : tints::nothing, 1, false, 0, false, mark};
    if (bar.ceiling)
        addHatch(drawing, rect, inkOf(bar), 1.5, mark);
}

void addHatch(Drawing &drawing, const QRectF &rect, const Tint &ink, qreal width, int mark)
{
    constexpr qreal thinnest = 1.25; // a thinner line is all edge at a pixel to the point, and pales away
    const bool large = rect.height() > 28 * unit; // so many lines would shout
    const QRectF inner = rect.adjusted(1, 1, -1, -1); // a pen's cap would stick out of the edge
    for (const QLineF &line : hatch(inner, large ? 1.6 * hatchGap : hatchGap))
        drawing.shapes << DrawnLine{line, ink, large ? std::max(thinnest, 0.7 * width) : width, false, mark};
}

void addGround(Drawing &drawing, qsizetype behind, const QRectF &words, int mark)
{
    drawing.shapes.insert(
        behind, DrawnBox{words.adjusted(-unit, 0, unit, 0), tints::card, tints::nothing, 1, false, 0, false, mark});
}

qreal smallHeight(const Measure &measure)
{
    return measure(QStringLiteral("0"), TextStyle::Small, -1).height();
}

void addTickLabels(Drawing &drawing, const QList<FundingTick> &ticks, qreal y, qreal right, const Measure &measure)
{
    for (const FundingTick &tick : ticks) {
        if (tick.label.isEmpty())
            continue;
        const QSizeF size = measure(tick.label, TextStyle::Small, -1);
        const qreal x = std::max(0.0, std::min(tick.x - size.width() / 2, right - size.width()));
        drawing.shapes << DrawnWords{{QPointF(x, y), size}, tick.label, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    }
}

void FundingFrame::holdBody(qreal height)
{
    const qreal more = height - (bottom - top);
    if (more <= 0)
        return;
    bottom += more;
    sharesTop += more;
    source.translate(0, more);
    size.rheight() += more;
}

FundingFrame fundingFrame(const FundingPicture &picture, QSizeF size, const Measure &measure)
{
    FundingFrame frame;
    frame.size = size.expandedTo({320, 240});
    frame.right = frame.size.width() - fundingMargin;
    frame.nameWidth = std::clamp(frame.width() * 0.28, 28 * unit, 64 * unit);
    frame.plotLeft = fundingMargin + frame.nameWidth + 4 * unit;
    const auto textAt = [&](qreal y, const QString &text, TextStyle type) {
        return QRectF(fundingMargin, y, frame.width(), text.isEmpty() ? 0 : measure(text, type, frame.width()).height());
    };
    frame.title = textAt(fundingMargin - unit, picture.finding, TextStyle::Title);
    const qreal titleRoom = std::max(frame.title.height(), textAt(0, picture.titleRoom, TextStyle::Title).height());
    frame.subtitle = textAt(frame.title.top() + titleRoom + unit, picture.subtitle, TextStyle::Small);
    frame.top = frame.subtitle.bottom() + 3 * unit;
    frame.source = textAt(0, picture.source, TextStyle::Small);
    const qreal room = std::max(frame.source.height(), textAt(0, picture.sourceRoom, TextStyle::Small).height());
    frame.source.moveTop(frame.size.height() - fundingMargin + unit - room);
    Drawing scratch;
    const qreal shares = addShares(scratch, picture, frame, 0, measure);
    frame.sharesTop = frame.source.top() - 3 * unit - shares;
    frame.bottom = frame.sharesTop - (shares > 0 ? 3 * unit : 0);
    frame.holdBody(0); // small sizes: nothing stands on the source line, even before the reading asks for its room
    return frame;
}

Drawing beginDrawing(const FundingPicture &picture, const FundingFrame &frame)
{
    Drawing drawing;
    drawing.size = frame.size;
    if (!picture.finding.isEmpty())
        drawing.shapes << DrawnWords{frame.title, picture.finding, TextStyle::Title, tints::text, Qt::AlignLeft, -1};
    if (!picture.subtitle.isEmpty())
        drawing.shapes << DrawnWords{frame.subtitle, picture.subtitle, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    return drawing;
}

void finishDrawing(Drawing &drawing, const FundingPicture &picture, const FundingFrame &frame, const Measure &measure)
{
    addShares(drawing, picture, frame, frame.sharesTop, measure);
    if (!picture.source.isEmpty())
        drawing.shapes << DrawnWords{frame.source, picture.source, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
}

} // namespace deal
