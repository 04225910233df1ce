#include "carddelegate.h"

#include "core/card.h"
#include "core/roles.h"

#include <QPainter>

namespace deal {

void paintCardGround(QPainter &painter, const Look &look, const QRectF &rect, const QStyleOptionViewItem &option)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool pointed = option.state & QStyle::State_MouseOver;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(chosen ? QPen(look.color(Shade::Accent), look.stroke(focused ? 2.5 : 1.5))
                          : QPen(look.color(pointed ? Shade::Muted : Shade::Line), 1));
    painter.setBrush(chosen && focused ? look.color(Shade::FocusWash) : look.color(Shade::Card));
    const qreal half = chosen && focused ? 0 : 0.5;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

Boxes CardDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutCard(index.data(CardRole).value<Card>(), width, m_measure);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card card = index.data(CardRole).value<Card>();
    const QPointF corner = QPointF(option.rect.topLeft()) + offset();
    const Boxes laid = layOutCard(card, option.rect.width() - 2 * offset().x(), m_measure);
    painter->save();
    paintCardGround(*painter, look(), QRectF(corner, laid.size), option);
    if (const QVariant party = index.data(LitPartyRole); party.isValid())
        look().paintPartyEdge(*painter, QRectF(corner, laid.size), PartyId(party.toInt()), cornerRadius);
    for (const Cell &box : laid.boxes) {
        if (box.part == Cell::Part::NoteSign)
            look().paintIcon(*painter, box.rect.translated(corner), QStringLiteral("note"), look().color(Shade::Accent));
        else
            paintBox(*painter, box, box.rect.translated(corner), card);
    }
    painter->restore();
}

void CardDelegate::paintBox(QPainter &painter, const Cell &box, const QRectF &rect, const Card &card) const
{
    const QColor muted = look().color(Shade::Muted);
    const QColor text =
        card.agreement == Agreement::Unsupported ? muted : look().color(Shade::Text); // it rests on nothing: greyed
    const auto small = [&](const QString &words, const QColor &color, TextStyle type = TextStyle::Small) {
        look().paintText(painter, rect, words, type, color, Qt::AlignLeft | Qt::AlignVCenter);
    };
    const auto chipGround = [&](qreal radius) {
        painter.setPen(look().color(Shade::Line));
        painter.setBrush(look().color(Shade::Card));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    };
    switch (box.part) {
    case Cell::Part::KindIcon:
        return look().paintIcon(
            painter, rect, card.claimKind == ClaimKind::Clause ? look().iconName(card.kind) : keyOf(card.claimKind), muted);
    case Cell::Part::Kind:
        return small(card.kindWords, muted);
    case Cell::Part::Standing: {
        const Pill pill = look().pill(*card.standing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pill.wash);
        painter.drawRoundedRect(rect, 4, 4);
        return look().paintText(painter, rect, card.standingWords, TextStyle::SmallBold, pill.text, Qt::AlignCenter);
    }
    case Cell::Part::Period:
        return small(card.period, muted);
    case Cell::Part::Title:
        return paintFound(painter, rect, card.title, TextStyle::Heading, text);
    case Cell::Part::Summary:
        return paintFound(painter, rect, card.summary, TextStyle::Body, text);
    case Cell::Part::Lead:
        return small(card.parties.at(box.group).lead, muted);
    case Cell::Part::Party: {
        const CardParty &party = card.parties.at(box.group).parties.at(box.index);
        chipGround(rect.height() / 2);
        look().paintShape(painter, QRectF(rect.left() + 2 * unit, rect.center().y() - 5, 10, 10), party.kind, party.party);
        const QRectF words = rect.adjusted(5 * unit, 0, -unit, 0);
        return look().paintText(painter, words, party.name, TextStyle::Small, text, Qt::AlignLeft | Qt::AlignVCenter);
    }
    case Cell::Part::AgreementIcon:
        return look().paintIcon(painter, rect, look().iconName(card.agreement), look().color(card.agreement, card.oneOrigin));
    case Cell::Part::Verdict:
        return small(card.verdict, look().color(card.agreement, card.oneOrigin), TextStyle::SmallBold);
    case Cell::Part::Place:
        chipGround(4);
        return look().paintText(painter, rect, card.places.at(box.index), TextStyle::Small,
            card.notFound.contains(box.index) ? look().color(Shade::Bad) : text, Qt::AlignCenter);
    default:
        return;
    }
}

Boxes PartyDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutPartyCard(index.data(PartyCardRole).value<PartyCard>(), width, m_measure);
}

void PartyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PartyCard card = index.data(PartyCardRole).value<PartyCard>();
    const QPointF corner = QPointF(option.rect.topLeft()) + offset();
    const Boxes laid = layOutPartyCard(card, option.rect.width() - 2 * offset().x(), m_measure);
    painter->save();
    paintCardGround(*painter, look(), QRectF(corner, laid.size), option);
    const QColor muted = look().color(Shade::Muted), text = card.unsupported ? muted : look().color(Shade::Text);
    for (const Cell &box : laid.boxes) {
        const QRectF rect = box.rect.translated(corner);
        if (box.part == Cell::Part::KindIcon)
            look().paintShape(*painter, rect.adjusted(1, 1, -1, -1), card.kind, card.party);
        else if (box.part == Cell::Part::NoteSign)
            look().paintIcon(*painter, rect, QStringLiteral("note"), look().color(Shade::Accent));
        else if (box.part == Cell::Part::Title)
            paintFound(*painter, rect, card.name, TextStyle::Heading, text);
        else if (box.part == Cell::Part::Facts)
            look().paintText(*painter, rect, card.facts, TextStyle::Small, muted);
        else if (box.part == Cell::Part::Summary)
            paintFound(*painter, rect, card.part, TextStyle::Body, text);
        else if (box.part == Cell::Part::Counts)
            look().paintText(*painter, rect, card.counts, TextStyle::SmallBold, text);
        else if (box.part == Cell::Part::Place)
            look().paintText(*painter, rect, card.places, TextStyle::Small, muted);
    }
    painter->restore();
}

} // namespace deal
