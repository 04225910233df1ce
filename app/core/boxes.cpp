#include "boxparts.h"

namespace deal {

namespace {

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
    const qreal side = iconSide(to.measure);
    flow.add(Cell::Part::KindIcon, {side, std::max(side, 5 * unit)});
    flow.x = padding + side + 1.5 * unit;
    flow.add(Cell::Part::Kind, line(card.kindWords, TextStyle::Small, 0));
    if (!card.standingWords.isEmpty())
        flow.add(Cell::Part::Standing, line(card.standingWords, TextStyle::SmallBold, 3 * unit));
    if (card.noted)
        flow.add(Cell::Part::NoteSign, {icon, 5 * unit});
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
    const qreal side = iconSide(to.measure);
    qreal proof = side + unit + to.measure(card.verdict, TextStyle::SmallBold, -1).width();
    for (const QString &place : card.places)
        proof += chip(to.measure, place, false, whole).width() + 2 * unit;
    const bool sameLine = flow.x > flow.left && flow.fits(proof);
    if (!sameLine)
        flow.newLine();
    alignMiddles(flow.boxes);
    Flow right{sameLine ? flow.right - proof : flow.left, flow.right, flow.y};
    const qreal most = right.right - right.left - side - unit;
    const QSizeF verdict = to.measure(card.verdict, TextStyle::SmallBold, most);
    const qreal verdictWidth = std::min(most, to.measure(card.verdict, TextStyle::SmallBold, -1).width());
    right.gap = unit;
    right.add(Cell::Part::AgreementIcon, {side, std::max(side, chipHeight)});
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
    const qreal side = iconSide(measure), x = padding + side + 2 * unit, w = padding + inner(width) - x;
    qreal y = 3 * unit;
    to.out.boxes << Cell{Cell::Part::KindIcon, QRectF(padding, y + 0.5 * unit, side, side)};
    const qreal sign = card.noted ? side + unit : 0;
    if (card.noted)
        to.out.boxes << Cell{Cell::Part::NoteSign, QRectF(x + w - side, y + 0.5 * unit, side, side)};
    y = to.text(Cell::Part::Title, card.name, TextStyle::Heading, x, y, w - sign) + 0.5 * unit;
    y = to.text(Cell::Part::Facts, card.facts, TextStyle::Small, x, y, w) + unit;
    y = to.text(Cell::Part::Summary, card.part, TextStyle::Body, x, y, w) + unit;
    y = to.text(Cell::Part::Counts, card.counts, TextStyle::SmallBold, x, y, w) + 0.5 * unit;
    y = to.text(Cell::Part::Place, card.places, TextStyle::Small, x, y, w);
    to.out.size = {to.width, y + 3 * unit};
    return to.out;
}

} // namespace deal
