// Amounts as bars on a linear scale, one below the other.
#include "fundingreadings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace deal {

namespace {

struct Rows {
    const FundingPicture &picture;
    const Measure &measure;
    FundingGeometry &out;
    qreal nameWidth;

    [[nodiscard]] qreal barRight(int i) const
    {
        const qint64 value = std::max<qint64>(picture.bars.at(i).value, 0);
        // a hair at least: it is there
        return out.plot.left() + std::max(1.0, out.plot.width() * qreal(value) / qreal(out.end));
    }

    /// Beside the bar where there is room for the words, else on it.
    [[nodiscard]] QRectF labelArea(int i) const
    {
        const FundingBar &bar = picture.bars.at(i);
        const qreal right = out.size.width() - fundingMargin, x = barRight(i) + fundingGap;
        const qreal needed = measure(bar.label, TextStyle::Heading, -1).width();
        const bool beside = x + needed <= right && (bar.note.isEmpty() || right - x >= 40 * unit);
        return beside ? QRectF(x, 0, right - x, 0)
                      : QRectF(out.plot.left() + 2 * fundingGap, 0, out.plot.width() - 4 * fundingGap, 0);
    }

    /// Words on a bar hide its hatch: then only the amount stands there, and the note beneath the name.
    [[nodiscard]] bool isOnBar(int i) const { return labelArea(i).left() < barRight(i); }

    [[nodiscard]] qreal heightOfNote(int i, qreal width) const
    {
        const QString &note = picture.bars.at(i).note;
        return note.isEmpty() ? 0 : measure(note, TextStyle::Small, width).height();
    }

    [[nodiscard]] qreal heightOfLabels(int i) const
    {
        const qreal w = labelArea(i).width();
        return measure(picture.bars.at(i).label, TextStyle::Heading, w).height() + (isOnBar(i) ? 0 : heightOfNote(i, w));
    }

    [[nodiscard]] qreal heightOfNames(int i) const
    {
        return sizeOf(namesOf(picture.bars.at(i)), nameWidth, measure).height() + (isOnBar(i) ? heightOfNote(i, nameWidth) : 0);
    }

    [[nodiscard]] qreal least(int i) const { return std::max({heightOfNames(i), heightOfLabels(i), 8 * unit}) + 3 * unit; }

    [[nodiscard]] QRectF textAt(qreal x, qreal y, qreal w, const QString &text, TextStyle type) const
    {
        const QSizeF size = text.isEmpty() ? QSizeF(0, 0) : measure(text, type, w);
        return {QPointF(x, y), QSizeF(std::min(w, size.width()), size.height())};
    }

    void place(int i, qreal top, qreal height)
    {
        const FundingBar &bar = picture.bars.at(i);
        FundingRow row;
        row.whole = QRectF(fundingMargin, top, out.size.width() - 2 * fundingMargin, height);
        const qreal thick = height * out.barShare;
        row.bar = QRectF(out.plot.left(), top + (height - thick) / 2, barRight(i) - out.plot.left(), thick);
        qreal y = top + (height - heightOfNames(i)) / 2;
        row.name = textAt(fundingMargin, y, nameWidth, bar.name, TextStyle::SmallBold);
        row.detail = textAt(fundingMargin, row.name.bottom(), nameWidth, bar.detail, TextStyle::Small);
        row.fromTo = textAt(fundingMargin, row.detail.bottom(), nameWidth, bar.fromTo, TextStyle::Small);
        const QRectF area = labelArea(i);
        y = top + (height - heightOfLabels(i)) / 2;
        row.label = textAt(area.left(), y, area.width(), bar.label, TextStyle::Heading);
        row.note = isOnBar(i) ? textAt(fundingMargin, row.fromTo.bottom(), nameWidth, bar.note, TextStyle::Small)
                              : textAt(area.left(), row.label.bottom(), area.width(), bar.note, TextStyle::Small);
        out.rows << row;
    }
};

void addTicks(FundingGeometry &geometry, const FundingPicture &picture, const Words &words, const Measure &measure)
{
    qint64 most = 1;
    for (const FundingBar &bar : picture.bars)
        most = std::max(most, bar.value);
    const int pieces = std::clamp(int(geometry.plot.width() / (17 * unit)), 2, 6);
    const qint64 step = roundStep(most, pieces), count = most / step + (most % step != 0);
    // a stranger's dossier may hold any 64-bit number: the axis then ends at the number itself
    geometry.end = count > std::numeric_limits<qint64>::max() / step ? most : count * step;
    for (qint64 i = 0; i <= geometry.end / step; ++i) {
        AmountFacts facts;
        facts.value = i * step;
        facts.currency = picture.currency;
        const qreal x = geometry.plot.left() + geometry.plot.width() * qreal(facts.value) / qreal(geometry.end);
        geometry.ticks << FundingTick{facts.value, facts.value ? words.amountShort(facts) : QStringLiteral("0"), x};
    }
    qreal widest = 0;
    for (const FundingTick &tick : geometry.ticks)
        widest = std::max(widest, measure(tick.label, TextStyle::Small, -1).width());
    const bool crowded = geometry.ticks.size() > 2 && widest + 2 * unit > geometry.ticks.at(1).x - geometry.ticks.at(0).x;
    for (qsizetype i = 1; crowded && i + 1 < geometry.ticks.size(); ++i)
        geometry.ticks[i].label.clear(); // words too wide for their places: the ends say enough
}

/// Rows of one height, since the chart's categories are; the picture grows rather than cut a word off.
qreal rowHeight(const Rows &rows)
{
    const int count = int(rows.picture.bars.size());
    qreal height = count ? rows.out.plot.height() / count : 0, labels = 0;
    for (int i = 0; i < count; ++i) {
        height = std::max(height, rows.least(i));
        labels = std::max(labels, rows.heightOfLabels(i));
    }
    if (height > 0)
        rows.out.barShare = std::clamp((labels + 2 * unit) / height, 0.4, 0.85);
    return height;
}

/// The frame, grown to hold the rows, and the geometry in it.
FundingGeometry placed(FundingFrame &frame, const FundingPicture &picture, const Words &words, const Measure &measure)
{
    FundingGeometry geometry;
    geometry.size = frame.size;
    // the unit is said in the subtitle too: where the picture is low, rows need the room more
    const bool titled = !picture.bars.isEmpty() && frame.size.height() >= 100 * unit;
    const qreal area = frame.right - frame.plotLeft;
    const qreal title = titled && !picture.axis.isEmpty() ? measure(picture.axis, TextStyle::Small, area).height() : 0;
    const qreal axis = 2.5 * unit + smallHeight(measure) + title;
    // the last tick's label hangs over the right edge of the plot by half
    geometry.plot = QRectF(frame.plotLeft, frame.top, area - 7 * unit, frame.bottom - frame.top - axis);
    addTicks(geometry, picture, words, measure);
    Rows rows{picture, measure, geometry, frame.nameWidth};
    const qreal height = rowHeight(rows);
    frame.holdBody(height * qreal(picture.bars.size()) + axis);
    geometry.plot.setBottom(frame.bottom - axis);
    geometry.axis = QRectF(frame.plotLeft, geometry.plot.bottom() + 2 * unit + smallHeight(measure), area, title);
    for (int i = 0; i < picture.bars.size(); ++i)
        rows.place(i, geometry.plot.top() + i * height, height);
    geometry.size = frame.size;
    geometry.title = frame.title;
    geometry.subtitle = frame.subtitle;
    geometry.source = frame.source;
    return geometry;
}

void addBar(Drawing &drawing, const FundingBar &bar, const FundingRow &row, int mark)
{
    const Tint ink = inkOf(bar);
    if (!bar.seen) {
        drawing.shapes << DrawnBox{row.bar, tints::card, tints::muted, 1, true, 0, true, mark};
        return;
    }
    drawing.shapes << DrawnBox{
        row.bar, bar.ceiling ? paleOf(bar) : ink, bar.ceiling ? ink : tints::nothing, 1, false, 0, true, mark};
    if (bar.ceiling)
        addHatch(drawing, row.bar, ink, 1.5, mark);
    if (row.label.left() < row.bar.right()) // words on a bar stand on the card's own ground
        drawing.shapes << DrawnBox{row.label.adjusted(-2 * unit, -0.5 * unit, 2 * unit, 0.5 * unit), tints::card, tints::nothing,
            1, false, 1.5 * unit, false, mark};
}

void addRow(Drawing &drawing, const FundingBar &bar, const FundingRow &row, int mark)
{
    const Tint strong = bar.seen ? tints::text : tints::muted;
    const auto add = [&](const QRectF &rect, const QString &words, TextStyle type, const Tint &tint) {
        if (!words.isEmpty())
            drawing.shapes << DrawnWords{rect, words, type, tint, Qt::AlignLeft, mark};
    };
    addBar(drawing, bar, row, mark);
    if (row.label.left() >= row.bar.right()) // no grid line goes through words
        addGround(drawing, drawing.shapes.size(), row.note.isEmpty() ? row.label : row.label | row.note, mark);
    add(row.name, bar.name, TextStyle::SmallBold, strong);
    add(row.detail, bar.detail, TextStyle::Small, tints::muted);
    add(row.fromTo, bar.fromTo, TextStyle::Small, tints::muted);
    add(row.label, bar.label, TextStyle::Heading, strong);
    add(row.note, bar.note, TextStyle::Small, tints::muted);
    drawing.marks << DrawnMark{bar.claim, row.whole, bar.sentence, bar.seen};
}

} // namespace

FundingGeometry layOutFunding(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    FundingFrame frame = fundingFrame(picture, size, measure);
    return placed(frame, picture, words, measure);
}

Drawing drawCompared(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    FundingFrame frame = fundingFrame(picture, size, measure);
    if (picture.bars.isEmpty()) { // shares alone have no axis of money
        Drawing drawing = beginDrawing(picture, frame);
        finishDrawing(drawing, picture, frame, measure);
        return drawing;
    }
    const FundingGeometry geometry = placed(frame, picture, words, measure);
    Drawing drawing = beginDrawing(picture, frame);
    drawing.plot = geometry.plot;
    for (const FundingTick &tick : geometry.ticks)
        drawing.shapes << DrawnLine{{tick.x, geometry.plot.top(), tick.x, geometry.plot.bottom()}, tints::grid, 1, false, -1};
    for (int i = 0; i < picture.bars.size(); ++i)
        addRow(drawing, picture.bars.at(i), geometry.rows.at(i), i);
    addTickLabels(drawing, geometry.ticks, geometry.plot.bottom() + 1.5 * unit, frame.size.width(), measure);
    if (!geometry.axis.isEmpty())
        drawing.shapes << DrawnWords{geometry.axis, picture.axis, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    finishDrawing(drawing, picture, frame, measure);
    return drawing;
}

} // namespace deal
