// Paints a row of the notes as a card: NoteRowRole in, boxes from the core.
#pragma once

#include "cardview.h"

namespace deal {

class NoteDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    [[nodiscard]] QPointF offset() const override { return {2, 2}; }
    [[nodiscard]] qreal gap() const override { return 2.5 * unit; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace deal
