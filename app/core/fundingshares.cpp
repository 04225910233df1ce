// The shares, which are no money: a place of their own below it, each on a strip of its own to 100 per cent.
#include "fundingframe.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal stripWidth = 50 * unit, stripHeight = 3 * unit;

/// Where the strip stands: beside the label, or below it where there is no room.
struct ShareRow {
    TextBlock label, notes;
    qreal labelWidth = 0, labelHeight = 0, stripLeft = 0, stripTop = 0, strip = 0, notesTop = 0, height = 0;
};

ShareRow rowOf(const FundingBar &share, const QString &hundred, const FundingFrame &frame, const Measure &measure)
{
    ShareRow row;
    row.label = {{share.label, TextStyle::Heading, share.seen ? tints::text : tints::muted}};
    row.notes = {{share.note}, {share.summary}};
    const qreal area = frame.right - frame.plotLeft;
    const QSizeF label = sizeOf(row.label, area, measure);
    const qreal end = measure(hundred, TextStyle::Small, -1).width() + fundingGap;
    const bool beside = area - label.width() - fundingGap - end >= 20 * unit;
    row.labelWidth = label.width();
    row.labelHeight = label.height();
    row.stripLeft = frame.plotLeft + (beside ? label.width() + fundingGap : 0);
    row.strip = std::max(4 * unit, std::min(stripWidth, frame.right - row.stripLeft - end));
    const qreal line = std::max(smallHeight(measure), stripHeight);
    row.stripTop = beside ? (label.height() - stripHeight) / 2 : label.height() + (line - stripHeight) / 2;
    row.notesTop = (beside ? label.height() : label.height() + line) + unit / 2;
    row.height = std::max(
        row.notesTop + sizeOf(row.notes, area, measure).height(), sizeOf(namesOf(share), frame.nameWidth, measure).height());
    return row;
}

void addStrip(Drawing &drawing, const FundingBar &share, const QString &hundred, const ShareRow &row, qreal top,
    const Measure &measure, int mark)
{
    const QRectF whole(row.stripLeft, top + row.stripTop, row.strip, stripHeight);
    QRectF part = whole;
    part.setWidth(std::max(1.0, whole.width() * qreal(std::clamp<qint64>(share.value, 0, 100)) / 100)); // a hair: it is there
    drawing.shapes << DrawnBox{whole, tints::nothing, tints::muted, 1, false, 0, false, mark};
    addBox(drawing, share, part, mark);
    const QSizeF size = measure(hundred, TextStyle::Small, -1);
    drawing.shapes << DrawnWords{{QPointF(whole.right() + fundingGap, whole.center().y() - size.height() / 2), size}, hundred,
        TextStyle::Small, tints::muted, Qt::AlignLeft, mark};
}

} // namespace

qreal addShares(Drawing &drawing, const FundingPicture &picture, const FundingFrame &frame, qreal top, const Measure &measure)
{
    if (picture.shares.isEmpty())
        return 0;
    drawing.shapes << DrawnLine{{fundingMargin, top, frame.right, top}, tints::grid, 1, false, -1};
    const TextBlock heading{{picture.sharesHeading, TextStyle::SmallBold, tints::muted}};
    const QSizeF size = sizeOf(heading, frame.width(), measure);
    addWords(drawing, heading, {fundingMargin, top + fundingGap, frame.width(), 0}, measure, -1);
    qreal y = top + fundingGap + size.height() + unit;
    for (const FundingBar &share : picture.shares) {
        const int mark = int(drawing.marks.size());
        const ShareRow row = rowOf(share, picture.hundred, frame, measure);
        const qreal at = y + unit;
        addWords(drawing, namesOf(share), {fundingMargin, at, frame.nameWidth, 0}, measure, mark);
        addWords(drawing, row.label, {frame.plotLeft, at, frame.right - frame.plotLeft, 0}, measure, mark);
        addStrip(drawing, share, picture.hundred, row, at, measure, mark);
        addWords(drawing, row.notes, {frame.plotLeft, at + row.notesTop, frame.right - frame.plotLeft, 0}, measure, mark);
        drawing.marks << DrawnMark{
            share.claim, {fundingMargin, y, frame.width(), row.height + 2 * unit}, share.sentence, share.seen};
        y += row.height + 2 * unit;
    }
    return y - top;
}

} // namespace deal
