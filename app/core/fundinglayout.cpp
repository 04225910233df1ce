#include "fundinglayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace deal {

namespace {

constexpr qreal margin = 5 * unit;
constexpr qreal gap = 2 * unit;

struct Rows {
    const FundingPicture &picture;
    const Measure &measure;
    FundingGeometry &out;
    qreal nameWidth;

    [[nodiscard]] qreal barRight(int i) const
    {
        return out.plot.left() + out.plot.width() * qreal(picture.bars.at(i).value) / qreal(out.end);
    }

    /// Beside the bar where there is room for the words, else on it.
    [[nodiscard]] QRectF labelArea(int i) const
    {
        const FundingBar &bar = picture.bars.at(i);
        const qreal right = out.size.width() - margin, x = barRight(i) + gap;
        const qreal needed = measure(bar.label, TextStyle::Heading, -1).width();
        const bool beside = x + needed <= right && (bar.note.isEmpty() || right - x >= 40 * unit);
        return beside ? QRectF(x, 0, right - x, 0) : QRectF(out.plot.left() + 2 * gap, 0, out.plot.width() - 4 * gap, 0);
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
        const FundingBar &bar = picture.bars.at(i);
        return measure(bar.name, TextStyle::SmallBold, nameWidth).height()
            + measure(bar.detail, TextStyle::Small, nameWidth).height() + (isOnBar(i) ? heightOfNote(i, nameWidth) : 0);
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
        row.whole = QRectF(margin, top, out.size.width() - 2 * margin, height);
        const qreal thick = height * out.barShare;
        row.bar = QRectF(out.plot.left(), top + (height - thick) / 2, barRight(i) - out.plot.left(), thick);
        qreal y = top + (height - heightOfNames(i)) / 2;
        row.name = textAt(margin, y, nameWidth, bar.name, TextStyle::SmallBold);
        row.detail = textAt(margin, row.name.bottom(), nameWidth, bar.detail, TextStyle::Small);
        const QRectF area = labelArea(i);
        y = top + (height - heightOfLabels(i)) / 2;
        row.label = textAt(area.left(), y, area.width(), bar.label, TextStyle::Heading);
        row.note = isOnBar(i) ? textAt(margin, row.detail.bottom(), nameWidth, bar.note, TextStyle::Small)
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
void placeRows(Rows &rows, FundingGeometry &geometry)
{
    const int count = int(rows.picture.bars.size());
    qreal height = count ? geometry.plot.height() / count : 0;
    qreal labels = 0;
    for (int i = 0; i < count; ++i) {
        height = std::max(height, rows.least(i));
        labels = std::max(labels, rows.heightOfLabels(i));
    }
    const qreal more = height * count - geometry.plot.height();
    if (more > 0) {
        geometry.plot.setHeight(height * count);
        geometry.source.translate(0, more);
        geometry.size.rheight() += more;
    }
    if (height > 0)
        geometry.barShare = std::clamp((labels + 2 * unit) / height, 0.4, 0.85);
    for (int i = 0; i < count; ++i)
        rows.place(i, geometry.plot.top() + i * height, height);
}

} // namespace

qint64 roundStep(qint64 most, int pieces)
{
    const double least = double(std::max<qint64>(most, 1)) / std::max(pieces, 1);
    qint64 power = 1;
    while (double(power) * 10 <= least)
        power *= 10;
    QList<qint64> steps;
    for (const qint64 halves : {2, 4, 5, 10, 20}) { // of the power: 1, 2, 2.5, 5 and 10 times
        const double step = double(halves) / 2 * double(power);
        if (step >= least && step < double(std::numeric_limits<qint64>::max()) && step == std::floor(step))
            steps << (power == 1 ? halves / 2 : power / 2 * halves);
    }
    if (steps.isEmpty())
        return most; // a number so large that no round one follows
    const auto meets = std::find_if(steps.begin(), steps.end(), [&](qint64 step) { return most % step == 0; });
    // a step that ends at the largest amount, unless it leaves more than half of the pieces unused
    return meets != steps.end() && double(*meets) <= 2 * least ? *meets : steps.first();
}

QList<QLineF> hatch(const QRectF &rect, qreal spacing)
{
    QList<QLineF> lines;
    if (rect.isEmpty() || spacing <= 0)
        return lines;
    // Lines x + y = c, from the top left corner to the bottom right one.
    const qreal last = rect.right() + rect.bottom();
    for (qreal c = rect.left() + rect.top() + spacing; c < last; c += spacing) {
        const qreal x1 = std::max(rect.left(), c - rect.bottom()), x2 = std::min(rect.right(), c - rect.top());
        if (x2 > x1)
            lines << QLineF(x1, c - x1, x2, c - x2);
    }
    return lines;
}

FundingGeometry layOutFunding(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    FundingGeometry geometry;
    geometry.size = size.expandedTo({320, 240});
    const qreal width = geometry.size.width() - 2 * margin;
    const auto textAt = [&](qreal y, const QString &text, TextStyle type) {
        return QRectF(margin, y, width, text.isEmpty() ? 0 : measure(text, type, width).height());
    };
    geometry.title = textAt(margin - unit, picture.finding, TextStyle::Title);
    geometry.subtitle = textAt(geometry.title.bottom() + unit, picture.subtitle, TextStyle::Small);
    const qreal sourceHeight = measure(picture.source, TextStyle::Small, width).height();
    geometry.source = QRectF(margin, geometry.size.height() - margin + unit - sourceHeight, width, sourceHeight);

    Rows rows{picture, measure, geometry, std::clamp(width * 0.28, 28 * unit, 64 * unit)};
    const qreal left = margin + rows.nameWidth + 4 * unit;
    const qreal axis = measure(QStringLiteral("0"), TextStyle::Small, -1).height() + 2 * unit;
    const qreal top = geometry.subtitle.bottom() + 3 * unit, bottom = geometry.source.top() - axis - 3 * unit;
    // the last tick's label hangs over the right edge of the plot by half
    geometry.plot = QRectF(left, top, geometry.size.width() - margin - 7 * unit - left, bottom - top);
    addTicks(geometry, picture, words, measure);
    placeRows(rows, geometry);
    return geometry;
}

namespace {

constexpr Tint text{Tint::Of::Text, {}, false}, muted{Tint::Of::Muted, {}, false}, grid{Tint::Of::Grid, {}, false},
    card{Tint::Of::Card, {}, false}, nothing{};

/// A list of shapes, filled from the back to the front.
struct Pen {
    Drawing &drawing;
    void words(const QRectF &rect, const QString &words, TextStyle type, const Tint &tint, int mark = -1,
        Qt::Alignment alignment = Qt::AlignLeft) const
    {
        if (!words.isEmpty())
            drawing.shapes << DrawnWords{rect, words, type, tint, alignment, mark};
    }
    void bar(const FundingBar &bar, const FundingRow &row, int mark) const
    {
        const Tint ink{Tint::Of::Party, bar.party, false}, pale{Tint::Of::Party, bar.party, true};
        if (!bar.seen) {
            drawing.shapes << DrawnBox{row.bar, card, muted, 1, true, 0, true, mark};
            return;
        }
        drawing.shapes << DrawnBox{row.bar, bar.ceiling ? pale : ink, bar.ceiling ? ink : nothing, 1, false, 0, true, mark};
        if (bar.ceiling)
            for (const QLineF &line : hatch(row.bar, 2.5 * unit))
                drawing.shapes << DrawnLine{line, ink, 1.5, false, mark};
        if (row.label.left() < row.bar.right()) // words on a bar stand on the card's own ground
            drawing.shapes << DrawnBox{row.label.adjusted(-2 * unit, -0.5 * unit, 2 * unit, 0.5 * unit), card, nothing, 1, false,
                1.5 * unit, false, mark};
    }
};

} // namespace

Drawing drawFunding(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure)
{
    const FundingGeometry geometry = layOutFunding(picture, size, words, measure);
    Drawing drawing;
    drawing.size = geometry.size;
    drawing.plot = geometry.plot;
    const Pen pen{drawing};
    pen.words(geometry.title, picture.finding, TextStyle::Title, text);
    pen.words(geometry.subtitle, picture.subtitle, TextStyle::Small, muted);
    for (const FundingTick &tick : geometry.ticks)
        drawing.shapes << DrawnLine{{tick.x, geometry.plot.top(), tick.x, geometry.plot.bottom()}, grid, 1, false, -1};
    for (int i = 0; i < picture.bars.size(); ++i) {
        const FundingBar &bar = picture.bars.at(i);
        const FundingRow &row = geometry.rows.at(i);
        pen.bar(bar, row, i);
        pen.words(row.name, bar.name, TextStyle::SmallBold, bar.seen ? text : muted, i);
        pen.words(row.detail, bar.detail, TextStyle::Small, muted, i);
        pen.words(row.label, bar.label, TextStyle::Heading, bar.seen ? text : muted, i);
        pen.words(row.note, bar.note, TextStyle::Small, muted, i);
        drawing.marks << DrawnMark{bar.claim, row.whole, bar.sentence, bar.seen};
    }
    for (const FundingTick &tick : geometry.ticks)
        pen.words(QRectF(tick.x - 12 * unit, geometry.plot.bottom() + 1.5 * unit, 24 * unit, 4 * unit), tick.label,
            TextStyle::Small, muted, -1, Qt::AlignHCenter);
    pen.words(geometry.source, picture.source, TextStyle::Small, muted);
    return drawing;
}

} // namespace deal
