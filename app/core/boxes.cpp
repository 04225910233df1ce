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
    QList<Box> boxes;

    [[nodiscard]] bool fits(qreal width) const { return x + width <= right + 0.5; }
    void newLine()
    {
        if (lineHeight > 0)
            y += lineHeight + 1.5 * unit;
        x = left;
        lineHeight = 0;
    }
    void add(Box::Part part, QSizeF size, int group = 0, int index = 0)
    {
        size.setWidth(std::min(size.width(), right - left));
        if (!fits(size.width()))
            newLine();
        lineHeight = std::max(lineHeight, size.height());
        boxes << Box{part, QRectF(QPointF(x, y), size), group, index};
        x += size.width() + gap;
    }
    [[nodiscard]] qreal bottom() const { return y + lineHeight; }
};

/// Boxes of one line stand on one middle.
void alignMiddles(QList<Box> &boxes)
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

    [[nodiscard]] qreal text(Box::Part part, const QString &words, Type type, qreal x, qreal y, qreal w, int index = 0)
    {
        if (words.isEmpty())
            return y;
        const QSizeF size = measure(words, type, w);
        out.boxes << Box{part, QRectF(x, y, w, size.height()), 0, index};
        return y + size.height();
    }
};

QSizeF chip(const Measure &measure, const QString &words, bool swatch)
{
    const QSizeF text = measure(words, Type::Small, -1);
    return {text.width() + (swatch ? 6.5 * unit : 3 * unit), std::max(chipHeight, text.height() + unit)};
}

QSizeF word(const Measure &measure, const QString &words, Type type)
{
    const QSizeF text = measure(words, type, -1);
    return {text.width(), std::max(chipHeight, text.height())};
}

qreal topLine(Writer &to, const Card &card)
{
    Flow flow{padding, padding + inner(to.width), padding};
    const QSizeF period = to.measure(card.period, Type::Small, -1);
    flow.add(Box::Part::KindIcon, {icon, 5 * unit});
    flow.gap = 1.5 * unit;
    flow.x = padding + icon + 1.5 * unit;
    flow.gap = 2 * unit;
    flow.add(Box::Part::Kind, {to.measure(card.kindWords, Type::Small, -1).width(), 5 * unit});
    if (!card.standingWords.isEmpty())
        flow.add(Box::Part::Standing, {to.measure(card.standingWords, Type::SmallBold, -1).width() + 3 * unit, 5 * unit});
    flow.add(Box::Part::Period, {period.width(), std::max(5 * unit, period.height())});
    if (flow.boxes.last().rect.top() == flow.boxes.first().rect.top())
        flow.boxes.last().rect.moveRight(flow.right);
    alignMiddles(flow.boxes);
    to.out.boxes << flow.boxes;
    return flow.bottom();
}

qreal foot(Writer &to, const Card &card, qreal y)
{
    Flow flow{padding, padding + inner(to.width), y};
    for (int g = 0; g < card.parties.size(); ++g) {
        const CardParties &group = card.parties.at(g);
        if (!group.lead.isEmpty())
            flow.add(Box::Part::Lead, word(to.measure, group.lead, Type::Small), g);
        for (int i = 0; i < group.parties.size(); ++i)
            flow.add(Box::Part::Party, chip(to.measure, group.parties.at(i).name, true), g, i);
    }
    qreal proof = icon + unit + to.measure(card.verdict, Type::SmallBold, -1).width();
    for (const QString &place : card.places)
        proof += chip(to.measure, place, false).width() + 2 * unit;
    const bool sameLine = flow.x > flow.left && flow.fits(proof);
    if (!sameLine)
        flow.newLine();
    alignMiddles(flow.boxes);
    Flow right{sameLine ? flow.right - proof : flow.left, flow.right, flow.y};
    const qreal most = right.right - right.left - icon - unit;
    const QSizeF verdict = to.measure(card.verdict, Type::SmallBold, most);
    const qreal verdictWidth = std::min(most, to.measure(card.verdict, Type::SmallBold, -1).width());
    right.gap = unit;
    right.add(Box::Part::AgreementIcon, {icon, chipHeight});
    right.gap = 2 * unit;
    right.add(Box::Part::Verdict, {verdictWidth, std::max(chipHeight, verdict.height())});
    for (int i = 0; i < card.places.size(); ++i)
        right.add(Box::Part::Place, chip(to.measure, card.places.at(i), false), 0, i);
    alignMiddles(right.boxes);
    to.out.boxes << flow.boxes << right.boxes;
    return std::max(flow.bottom(), right.bottom());
}

} // namespace

const Box *Boxes::at(QPointF point) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const Box &box) { return box.rect.contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

Boxes layOutCard(const Card &card, qreal width, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    qreal y = topLine(to, card) + 1.5 * unit;
    y = to.text(Box::Part::Title, card.title, Type::Heading, padding, y, inner(width)) + unit;
    y = to.text(Box::Part::Summary, card.summary, Type::Body, padding, y, inner(width)) + 2.5 * unit;
    to.out.size = {to.width, foot(to, card, y) + 3 * unit};
    return to.out;
}

Boxes layOutPartyCard(const PartyCard &card, qreal width, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    const qreal x = padding + icon + 2 * unit, w = padding + inner(width) - x;
    qreal y = 3 * unit;
    to.out.boxes << Box{Box::Part::KindIcon, QRectF(padding, y + 0.5 * unit, icon, icon)};
    y = to.text(Box::Part::Title, card.name, Type::Heading, x, y, w) + 0.5 * unit;
    y = to.text(Box::Part::Facts, card.facts, Type::Small, x, y, w) + unit;
    y = to.text(Box::Part::Summary, card.part, Type::Body, x, y, w) + unit;
    y = to.text(Box::Part::Counts, card.counts, Type::SmallBold, x, y, w) + 0.5 * unit;
    y = to.text(Box::Part::Place, card.places, Type::Small, x, y, w);
    to.out.size = {to.width, y + 3 * unit};
    return to.out;
}

namespace {

void layOutHead(Writer &to, const SourceRow &row, bool compact)
{
    const qreal side = compact ? 0 : padding;
    const qreal letter = to.measure(row.label, Type::SmallBold, -1).width() + 3 * unit;
    const qreal x = side + letter + 2 * unit, w = to.width - side - x;
    qreal y = compact ? 3 * unit : 4 * unit;
    const qreal nameHeight = to.measure(row.left, Type::Heading, w).height();
    to.out.boxes << Box{Box::Part::Label, QRectF(side, y + (nameHeight - 5 * unit) / 2, letter, 5 * unit)};
    y = to.text(Box::Part::Left, row.left, Type::Heading, x, y, w) + 0.5 * unit;
    y = to.text(Box::Part::Right, row.right, Type::Small, x, y, w);
    if (!row.note.isEmpty())
        y = to.text(Box::Part::Note, row.note, Type::Small, x, y + unit, w);
    to.out.size = {to.width, y + 2 * unit};
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
    if (!row.label.isEmpty()) {
        const qreal bottom = to.text(Box::Part::Label, row.label, Type::Small, side, y, compact ? to.width : gutter - unit);
        y = compact ? bottom + 0.5 * unit : y;
    }
    const Type words = quotation ? Type::Quotation : compact ? Type::Small : Type::Body;
    const bool alone = row.right.isEmpty();
    qreal bottom = to.text(Box::Part::Left, row.left, words, left, y, alone ? to.width - side - left : column);
    bottom = std::max(bottom, to.text(Box::Part::Right, row.right, quotation || !compact ? Type::Body : Type::Small, right, y, column));
    if (!row.note.isEmpty())
        bottom = to.text(Box::Part::Note, row.note, Type::Small, left, bottom + unit, to.width - side - left);
    Flow flow{left, to.width - side, bottom + unit};
    for (int i = 0; i < row.claimTitles.size(); ++i) {
        const qreal most = flow.right - flow.left;
        const QSizeF one = measure(row.claimTitles.at(i) + QStringLiteral(" →"), Type::Small, most);
        const qreal w = std::min(most, measure(row.claimTitles.at(i) + QStringLiteral(" →"), Type::Small, -1).width());
        flow.gap = 4 * unit;
        flow.add(Box::Part::Claim, {w, one.height()}, 0, i);
    }
    to.out.boxes << flow.boxes;
    to.out.size = {to.width, (row.claimTitles.isEmpty() ? bottom : flow.bottom()) + 1.5 * unit};
    return to.out;
}

} // namespace deal
