#include "claimrowdelegate.h"

#include "core/roles.h"

#include <QPainter>

namespace deal {

Boxes ClaimRowDelegate::boxes(const QModelIndex &index, qreal width) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const qreal left = heading ? 2 * unit : 4 * unit + look().iconSize(), top = heading ? 3 * unit : 1.5 * unit;
    const qreal w = std::max<qreal>(width - left - 2 * unit, 40);
    const qreal h = m_measure(index.data().toString(), heading ? TextStyle::SmallBold : TextStyle::Body, w).height();
    Boxes boxes;
    boxes.boxes << Cell{heading ? Cell::Part::Kind : Cell::Part::Title, QRectF(left, top, w, h)};
    boxes.size = {width, top + h + 1.5 * unit};
    return boxes;
}

void ClaimRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell box = boxes(index, option.rect.width()).boxes.first();
    const QRectF rect = box.rect.translated(option.rect.topLeft());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected, pointed = option.state & QStyle::State_MouseOver;
    if (box.part == Cell::Part::Kind) {
        look().paintText(*painter, rect, index.data().toString(), TextStyle::SmallBold, look().color(Shade::Muted));
    } else {
        painter->setPen(chosen && option.state & QStyle::State_HasFocus ? QPen(look().color(Shade::Accent), look().stroke(1.5))
                : chosen || pointed ? look().edgeOf(chosen ? Shade::AccentWash : Shade::HoverWash)
                                    : QPen(Qt::NoPen));
        painter->setBrush(chosen ? look().color(Shade::AccentWash)
                : pointed        ? look().color(Shade::HoverWash)
                                 : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        const Agreement agreement{index.data(AgreementRole).toInt()};
        const int side = look().iconSize();
        look().paintIcon(*painter, QRectF(rect.left() - 2 * unit - side, rect.top() + 1, side, side), look().iconName(agreement),
            look().color(agreement, index.data(OneOriginRole).toBool()));
        look().paintText(*painter, rect, index.data().toString(), TextStyle::Body,
            look().color(agreement == Agreement::Unsupported ? Shade::Muted : Shade::Text));
    }
    painter->restore();
}

} // namespace deal
