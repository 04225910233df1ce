#include "boxes.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qreal padding = 4 * unit;
constexpr qreal icon = 4 * unit;
constexpr qreal chipHeight = 6 * unit;
constexpr qreal narrowest = 160;

qreal inner(qreal width)
{
    return std::max(width, narrowest) - 2 * padding;
}

/// Places boxes from left to right, and on the next line where they do not fit.
struct Flow {
    qreal left, right, y;
    qreal x = left;
    qreal lineHeight = 0;
    qreal gap = 2 * unit;
    QList<Cell> boxes{};

    [[nodiscard]] bool fits(qreal width) const { return x + width <= right + 0.5; }
    void newLine()
    {
        if (lineHeight > 0)
            y += lineHeight + 1.5 * unit;
        x = left;
        lineHeight = 0;
    }
    void add(Cell::Part part, QSizeF size, int group = 0, int index = 0)
    {
        size.setWidth(std::min(size.width(), right - left));
        if (!fits(size.width()))
            newLine();
        lineHeight = std::max(lineHeight, size.height());
        boxes << Cell{part, QRectF(QPointF(x, y), size), group, index};
        x += size.width() + gap;
    }
    [[nodiscard]] qreal bottom() const { return y + lineHeight; }
};

/// Boxes of one line stand on one middle.
void alignMiddles(QList<Cell> &boxes)
{
    for (qsizetype first = 0; first < boxes.size();) {
        qsizetype end = first;
        qreal height = 0;
        for (; end < boxes.size() && boxes.at(end).rect.top() == boxes.at(first).rect.top(); ++end)
            height = std::max(height, boxes.at(end).rect.height());
        const qreal top = boxes.at(first).rect.top();
        for (qsizetype i = first; i < end; ++i)
            boxes[i].rect.moveTop(top + (height - boxes.at(i).rect.height()) / 2);
        first = end;
    }
}

struct Writer {
    const Measure &measure;
    qreal width;
    Boxes out{};

    [[nodiscard]] qreal text(Cell::Part part, const QString &words, TextStyle type, qreal x, qreal y, qreal w, int index = 0)
    {
        if (words.isEmpty())
            return y;
        const QSizeF size = measure(words, type, w);
        out.boxes << Cell{part, QRectF(x, y, w, size.height()), 0, index};
        return y + size.height();
    }
};

/// Words on one line with `frame` beside them; wrapped only where the line of `most` is too short for them.
QSizeF framed(const Measure &measure, const QString &words, TextStyle type, qreal frame, qreal most)
{
    const QSizeF line = measure(words, type, -1);
    return line.width() + frame <= most ? QSizeF(line.width() + frame, line.height())
                                        : QSizeF(most, measure(words, type, most - frame).height());
}

QSizeF chip(const Measure &measure, const QString &words, bool swatch, qreal most)
{
    const QSizeF text = framed(measure, words, TextStyle::Small, swatch ? 6.5 * unit : 3 * unit, most);
    return {text.width(), std::max(chipHeight, text.height() + unit)};
}

QSizeF atLeast(qreal height, const QSizeF &size)
{
    return size.expandedTo({0, height});
}

qreal topLine(Writer &to, const Card &card)
{
    const qreal most = inner(to.width);
    Flow flow{padding, padding + most, padding};
    const auto line = [&](const QString &words, TextStyle type, qreal frame) {
        return atLeast(5 * unit, framed(to.measure, words, type, frame, most));
    };
    flow.add(Cell::Part::KindIcon, {icon, 5 * unit});
    flow.x = padding + icon + 1.5 * unit;
    flow.add(Cell::Part::Kind, line(card.kindWords, TextStyle::Small, 0));
    if (!card.standingWords.isEmpty())
        flow.add(Cell::Part::Standing, line(card.standingWords, TextStyle::SmallBold, 3 * unit));
    flow.add(Cell::Part::Period, line(card.period, TextStyle::Small, 0));
    if (flow.boxes.last().rect.top() == flow.boxes.first().rect.top())
        flow.boxes.last().rect.moveRight(flow.right);
    alignMiddles(flow.boxes);
    to.out.boxes << flow.boxes;
    return flow.bottom();
}

qreal foot(Writer &to, const Card &card, qreal y)
{
    const qreal whole = inner(to.width);
    Flow flow{padding, padding + whole, y};
    for (int g = 0; g < card.parties.size(); ++g) {
        const CardParties &group = card.parties.at(g);
        if (!group.lead.isEmpty())
            flow.add(Cell::Part::Lead, atLeast(chipHeight, framed(to.measure, group.lead, TextStyle::Small, 0, whole)), g);
        for (int i = 0; i < group.parties.size(); ++i)
            flow.add(Cell::Part::Party, chip(to.measure, group.parties.at(i).name, true, whole), g, i);
    }
    qreal proof = icon + unit + to.measure(card.verdict, TextStyle::SmallBold, -1).width();
    for (const QString &place : card.places)
        proof += chip(to.measure, place, false, whole).width() + 2 * unit;
    const bool sameLine = flow.x > flow.left && flow.fits(proof);
    if (!sameLine)
        flow.newLine();
    alignMiddles(flow.boxes);
    Flow right{sameLine ? flow.right - proof : flow.left, flow.right, flow.y};
    const qreal most = right.right - right.left - icon - unit;
    const QSizeF verdict = to.measure(card.verdict, TextStyle::SmallBold, most);
    const qreal verdictWidth = std::min(most, to.measure(card.verdict, TextStyle::SmallBold, -1).width());
    right.gap = unit;
    right.add(Cell::Part::AgreementIcon, {icon, chipHeight});
    right.gap = 2 * unit;
    right.add(Cell::Part::Verdict, {verdictWidth, std::max(chipHeight, verdict.height())});
    for (int i = 0; i < card.places.size(); ++i)
        right.add(Cell::Part::Place, chip(to.measure, card.places.at(i), false, whole), 0, i);
    alignMiddles(right.boxes);
    to.out.boxes << flow.boxes << right.boxes;
    return std::max(flow.bottom(), right.bottom());
}

} // namespace

const Cell *Boxes::at(QPointF point) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const Cell &box) { return box.rect.contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

Boxes layOutCard(const Card &card, qreal width, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    qreal y = topLine(to, card) + 1.5 * unit;
    y = to.text(Cell::Part::Title, card.title, TextStyle::Heading, padding, y, inner(width)) + unit;
    y = to.text(Cell::Part::Summary, card.summary, TextStyle::Body, padding, y, inner(width)) + 2.5 * unit;
    to.out.size = {to.width, foot(to, card, y) + 3 * unit};
    return to.out;
}

Boxes layOutPartyCard(const PartyCard &card, qreal width, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    const qreal x = padding + icon + 2 * unit, w = padding + inner(width) - x;
    qreal y = 3 * unit;
    to.out.boxes << Cell{Cell::Part::KindIcon, QRectF(padding, y + 0.5 * unit, icon, icon)};
    y = to.text(Cell::Part::Title, card.name, TextStyle::Heading, x, y, w) + 0.5 * unit;
    y = to.text(Cell::Part::Facts, card.facts, TextStyle::Small, x, y, w) + unit;
    y = to.text(Cell::Part::Summary, card.part, TextStyle::Body, x, y, w) + unit;
    y = to.text(Cell::Part::Counts, card.counts, TextStyle::SmallBold, x, y, w) + 0.5 * unit;
    y = to.text(Cell::Part::Place, card.places, TextStyle::Small, x, y, w);
    to.out.size = {to.width, y + 3 * unit};
    return to.out;
}

namespace {

void layOutHead(Writer &to, const SourceRow &row, bool compact)
{
    const qreal side = compact ? 0 : padding;
    const qreal letter = to.measure(row.label, TextStyle::SmallBold, -1).width() + 3 * unit;
    const qreal x = side + letter + 2 * unit, w = to.width - side - x;
    qreal y = compact ? 3 * unit : 4 * unit;
    const qreal nameHeight = to.measure(row.left, TextStyle::Heading, w).height();
    const QRectF label(side, y + (nameHeight - 5 * unit) / 2, letter, 5 * unit);
    to.out.boxes << Cell{Cell::Part::Label, label};
    y = to.text(Cell::Part::Left, row.left, TextStyle::Heading, x, y, w) + 0.5 * unit;
    y = to.text(Cell::Part::Right, row.right, TextStyle::Small, x, y, w);
    if (!row.note.isEmpty())
        y = to.text(Cell::Part::Note, row.note, TextStyle::Small, x, y + unit, w);
    to.out.size = {to.width, std::max(y, label.bottom()) + 2 * unit};
}

} // namespace

Boxes layOutSourceRow(const SourceRow &row, qreal width, bool compact, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    if (row.kind == SourceRow::Kind::ArticleHead) {
        layOutHead(to, row, compact);
        return to.out;
    }
    const bool quotation = row.kind == SourceRow::Kind::Quotation;
    const qreal side = compact ? 0 : padding;
    const qreal gutter = compact ? 3 * unit : 20 * unit; // the paragraph's label stands in it; above the words where it is narrow
    const qreal between = compact ? 4 * unit : 6 * unit;
    const qreal column = (to.width - 2 * side - gutter - between) / 2;
    const qreal left = side + gutter, right = left + column + between;
    qreal y = row.kind == SourceRow::Kind::Gist ? 2.5 * unit : 1.5 * unit;
    const qreal labelBottom =
        to.text(Cell::Part::Label, row.label, TextStyle::Small, side, y, compact ? to.width : gutter - unit);
    if (compact && !row.label.isEmpty())
        y = labelBottom + 0.5 * unit;
    const TextStyle words = quotation ? TextStyle::Quotation : compact ? TextStyle::Small : TextStyle::Body;
    const bool alone = row.right.isEmpty();
    const qreal leftBottom = to.text(Cell::Part::Left, row.left, words, left, y, alone ? to.width - side - left : column);
    qreal bottom = std::max({labelBottom, leftBottom,
        to.text(Cell::Part::Right, row.right, quotation || !compact ? TextStyle::Body : TextStyle::Small, right, y, column)});
    if (!row.note.isEmpty())
        bottom = to.text(Cell::Part::Note, row.note, TextStyle::Small, left, bottom + unit, to.width - side - left);
    Flow flow{left, to.width - side, bottom + unit};
    for (int i = 0; i < row.claimTitles.size(); ++i) {
        const qreal most = flow.right - flow.left;
        const QSizeF one = measure(row.claimTitles.at(i) + QStringLiteral(" →"), TextStyle::Small, most);
        const qreal w = std::min(most, measure(row.claimTitles.at(i) + QStringLiteral(" →"), TextStyle::Small, -1).width());
        flow.gap = 4 * unit;
        flow.add(Cell::Part::Claim, {w, one.height()}, 0, i);
    }
    to.out.boxes << flow.boxes;
    to.out.size = {to.width, (row.claimTitles.isEmpty() ? bottom : flow.bottom()) + 1.5 * unit};
    return to.out;
}

} // namespace deal
