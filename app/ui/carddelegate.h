// Paints a clause's card: CardRole in, boxes from the core, colours from the look.
#pragma once

#include "cardview.h"

namespace deal {

class CardDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    [[nodiscard]] QPointF offset() const override { return {2, 2}; }
    [[nodiscard]] qreal gap() const override { return 2.5 * unit; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBox(QPainter &painter, const Box &box, const QRectF &rect, const Card &card) const;
};

/// Paints a party's card: PartyCardRole in.
class PartyDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    [[nodiscard]] QPointF offset() const override { return {2, 2}; }
    [[nodiscard]] qreal gap() const override { return 2.5 * unit; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The card's own ground and edge; the edge says chosen and, with the keyboard, focused.
void paintCardGround(QPainter &painter, const Look &look, const QRectF &rect, const QStyleOptionViewItem &option);

} // namespace deal
