#include "overviewcards.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal signSize = 3 * unit;
constexpr qreal cardRadius = 6; // as the cards of the pages
constexpr qreal leastFigure = 36 * unit; ///< the width of its card
constexpr Tint accent{Tint::Of::Accent, {}, false};

Tint inkOf(const OverviewSign &sign)
{
    Tint ink{Tint::Of::Verdict, {}, false};
    ink.agreement = sign.agreement;
    ink.oneOrigin = sign.oneOrigin;
    return ink;
}

/// All of a figure's card but its ground; the answer is where it ends.
qreal drawFigure(Plate &plate, const OverviewFigure &figure, const QRectF &room, int mark)
{
    const Tint strong = figure.seen ? tints::text : tints::muted;
    const QPointF left = room.topLeft();
    const auto at = [&](qreal y) { return QPointF(left.x(), y); };
    qreal y = plate.words(figure.figure, TextStyle::Title, strong, left, room.width(), mark);
    y = plate.words(figure.name, TextStyle::Body, strong, at(y + unit / 2), room.width(), mark);
    y = plate.words(figure.detail, TextStyle::Small, tints::muted, at(y + unit / 2), room.width(), mark);
    y = plate.sign(figure.sign, TextStyle::Small, at(y + unit), room.width(), !figure.seen, mark);
    return addChips(plate.out.drawing, figure.places, at(y + 1.5 * unit), room.width(), strong, plate.measure, mark);
}

/// Where the parts of a row stand from left to right; without columns, one below the other.
struct RowColumns {
    bool wide = false;
    qreal pill = 0, before = 0, link = 5 * unit, after = 0, sign = 0; ///< widths
};

constexpr qreal columnGap = 2 * unit;

RowColumns columnsOf(const Overview &overview, qreal width, const Measure &measure)
{
    RowColumns columns;
    for (const OverviewGroup &group : overview.changes) {
        columns.pill = std::max(columns.pill, pillSize(group.words, measure).width());
        for (const OverviewRow &row : group.rows)
            columns.sign = std::max(columns.sign, measure(row.sign.words, TextStyle::Small, -1).width());
    }
    columns.sign = std::min(columns.sign, 26 * unit) + signSize + 1.5 * unit;
    const qreal rest = width - columns.pill - columns.link - columns.sign - 4 * columnGap;
    columns.wide = rest >= 60 * unit;
    columns.before = rest * 0.44;
    columns.after = rest - columns.before;
    return columns;
}

class RowDrawer final {
public:
    RowDrawer(Plate &plate, const RowColumns &columns, qreal width)
        : m_plate(plate)
        , m_columns(columns)
        , m_width(width)
    {
    }

    /// From `y` on; the answer is where it ends.
    [[nodiscard]] qreal draw(const OverviewGroup &group, const OverviewRow &row, qreal y)
    {
        const int mark = m_plate.begin({Door::To::Claim, row.claim, {}}, row.sentence, !row.unsupported);
        m_plate.out.drawing.marks[mark].claim = row.claim;
        const qreal end = m_columns.wide ? across(group, row, y, mark) : below(group, row, y, mark);
        m_plate.end(mark, QRectF(cardPadding - markMargin, y - unit, m_width + 2 * markMargin, end - y + 2 * unit));
        return end;
    }

private:
    /// What is as it was is muted: what is new stands out.
    [[nodiscard]] static Tint beforeInk(const OverviewRow &row)
    {
        return row.goesOn && !row.unsupported ? tints::text : tints::muted;
    }
    [[nodiscard]] static Tint afterInk(const OverviewRow &row)
    {
        return row.goesOn || row.unsupported ? tints::muted : tints::text;
    }
    [[nodiscard]] static QString linkOf(const OverviewRow &row) { return row.goesOn ? QStringLiteral("=") : QStringLiteral("→"); }

    qreal across(const OverviewGroup &group, const OverviewRow &row, qreal y, int mark)
    {
        const RowColumns &c = m_columns;
        qreal x = cardPadding;
        qreal end = addPill(m_plate.out.drawing, group.words, group.standing, {x, y}, c.pill, m_plate.measure, mark).bottom();
        const auto add = [&](const QString &text, TextStyle type, const Tint &tint, qreal top, qreal width) {
            end = std::max(end, m_plate.words(text, type, tint, {x, top}, width, mark));
        };
        const qreal line = y + unit / 4; // on one line with the pill's word
        x += c.pill + columnGap;
        add(row.before, TextStyle::Body, beforeInk(row), line, c.before);
        x += c.before + columnGap;
        add(linkOf(row), TextStyle::Body, tints::muted, line, c.link);
        x += c.link + columnGap;
        add(row.after, TextStyle::Body, afterInk(row), line, c.after);
        x += c.after + columnGap;
        end = std::max(end, m_plate.sign(row.sign, TextStyle::Small, {x, y + unit / 2}, c.sign, row.unsupported, mark));
        x = cardPadding + c.pill + columnGap; // beneath all that it explains
        return m_plate.words(row.detail, TextStyle::Small, tints::muted, {x, end}, m_width + cardPadding - x, mark);
    }

    qreal below(const OverviewGroup &group, const OverviewRow &row, qreal y, int mark)
    {
        const QRectF pill = addPill(m_plate.out.drawing, group.words, group.standing, {cardPadding, y},
            std::min(m_columns.pill, m_width), m_plate.measure, mark);
        const qreal x = pill.right() + columnGap, room = m_width + cardPadding - x;
        const bool beside = room > 16 * unit;
        qreal end = m_plate.sign(row.sign, TextStyle::Small,
            beside ? QPointF(x, y + unit / 2) : QPointF(cardPadding, pill.bottom() + unit / 2), beside ? room : m_width,
            row.unsupported, mark);
        end = std::max(end, pill.bottom()) + unit / 2;
        const QPointF left(cardPadding, 0);
        if (row.before != QStringLiteral("—"))
            end = m_plate.words(row.before, TextStyle::Body, beforeInk(row), left + QPointF(0, end), m_width, mark);
        end =
            m_plate.words(linkOf(row) + u' ' + row.after, TextStyle::Body, afterInk(row), left + QPointF(0, end), m_width, mark);
        return m_plate.words(row.detail, TextStyle::Small, tints::muted, left + QPointF(0, end), m_width, mark);
    }

    Plate &m_plate;
    const RowColumns &m_columns;
    qreal m_width;
};

/// A line that leads elsewhere, or only says something where it has no door.
qreal addLink(Plate &plate, const QString &text, const std::optional<Door> &door, qreal x, qreal y, qreal width)
{
    const int mark = door ? plate.begin(*door, text) : -1;
    const qreal end = plate.words(text, TextStyle::Small, door ? accent : tints::muted, {x, y}, width, mark);
    if (mark >= 0)
        plate.end(mark, QRectF(x - markMargin, y - unit / 2, width + 2 * markMargin, end - y + unit));
    return end;
}

} // namespace

int Plate::begin(const Door &door, const QString &sentence, bool seen)
{
    out.drawing.marks << DrawnMark{door.claim, {}, sentence, seen};
    out.doors << door;
    return int(out.drawing.marks.size()) - 1;
}

qreal Plate::words(const QString &text, TextStyle type, const Tint &tint, QPointF corner, qreal width, int mark)
{
    if (text.isEmpty())
        return corner.y();
    const QSizeF size = measure(text, type, width);
    out.drawing.shapes << DrawnWords{{corner, QSizeF(width, size.height())}, text, type, tint, Qt::AlignLeft, mark};
    return corner.y() + size.height();
}

qreal Plate::sign(const OverviewSign &sign, TextStyle type, QPointF corner, qreal width, bool pale, int mark)
{
    const qreal line = measure(sign.words.left(1), type, -1).height();
    const Tint ink = pale ? tints::muted : inkOf(sign);
    addSign(out.drawing, {corner + QPointF(0, (line - signSize) / 2), QSizeF(signSize, signSize)}, sign.agreement, ink, mark);
    const qreal indent = signSize + 1.5 * unit;
    return words(sign.words, type, ink, corner + QPointF(indent, 0), width - indent, mark);
}

qreal Plate::heading(const QString &text, qreal width, int mark)
{
    return words(text, TextStyle::Heading, tints::text, {cardPadding, cardPadding - unit}, width, mark) + 2 * unit;
}

void Plate::frame(QSizeF size)
{
    out.drawing.size = size;
    out.drawing.shapes.prepend(DrawnBox{{{0, 0}, size}, tints::card, tints::line, 1, false, cardRadius, false, -1});
}

DrawnPart drawFigures(const Overview &overview, qreal width, const Measure &measure)
{
    Plate plate(measure);
    const auto count = overview.figures.size();
    if (count == 0) {
        const qreal end =
            plate.words(overview.noFigures, TextStyle::Body, tints::muted, {cardPadding, cardPadding}, width - 2 * cardPadding);
        plate.frame({width, end + cardPadding});
        return plate.out;
    }
    constexpr qreal gap = 3 * unit;
    auto columns = std::clamp<qsizetype>(qsizetype((width + gap) / (leastFigure + gap)), 1, count);
    columns = columns == 3 && count == 4 ? 2 : columns; // none stands alone
    const qreal each = (width - gap * qreal(columns - 1)) / qreal(columns);
    qreal y = 0;
    for (qsizetype first = 0; first < count; first += columns) {
        const qsizetype end = std::min(first + columns, count);
        Plate scratch(measure);
        qreal height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = std::max(
                height, drawFigure(scratch, overview.figures.at(i), {cardPadding, 3 * unit, each - 2 * cardPadding, 0}, -1));
        for (qsizetype i = first; i < end; ++i) {
            const OverviewFigure &figure = overview.figures.at(i);
            const QRectF card((each + gap) * qreal(i - first), y, each, height + 3 * unit);
            const int mark = plate.begin({Door::To::Claim, figure.claim, {}}, figure.sentence, figure.seen);
            plate.out.drawing.shapes << DrawnBox{
                card, tints::card, figure.seen ? tints::line : tints::muted, 1, !figure.seen, cardRadius, false, mark};
            (void)drawFigure(plate, figure, card.adjusted(cardPadding, 3 * unit, -cardPadding, 0), mark);
            plate.end(mark, card);
        }
        y += height + 3 * unit + gap;
    }
    plate.out.drawing.size = {width, y - gap};
    return plate.out;
}

DrawnPart drawChanges(const Overview &overview, QSizeF size, const Measure &measure)
{
    Plate plate(measure);
    const qreal width = size.width() - 2 * cardPadding;
    qreal y = plate.heading(overview.changesHeading, width);
    y = plate.words(overview.noChanges, TextStyle::Body, tints::muted, {cardPadding, y}, width);
    const RowColumns columns = columnsOf(overview, width, measure);
    RowDrawer rows(plate, columns, width);
    for (const OverviewGroup &group : overview.changes) {
        y += unit;
        for (const OverviewRow &row : group.rows)
            y = rows.draw(group, row, y) + (row.detail.isEmpty() ? 2 : 3) * unit;
        if (group.rows.isEmpty()) // its words say why
            y = addPill(plate.out.drawing, group.words, group.standing, {cardPadding, y}, columns.pill, measure, -1).bottom()
                + unit;
        if (!group.more.isEmpty()) {
            const qreal x = cardPadding + (columns.wide ? columns.pill + columnGap : 0);
            y = addLink(plate, group.more, group.door, x, y, width + cardPadding - x) + 2 * unit;
        }
    }
    if (!overview.changesNote.isEmpty())
        y = plate.words(overview.changesNote, TextStyle::Small, tints::muted, {cardPadding, y + unit}, width) + unit;
    plate.frame({size.width(), std::max(size.height(), y + 2 * unit)});
    return plate.out;
}

} // namespace deal
