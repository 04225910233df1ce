// Paints a row of what was found: SearchRowRole in, boxes from the core, colours from the look.
#pragma once

#include "cardview.h"

namespace deal {

struct SearchRow;

class SearchDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBox(QPainter &painter, const Cell &box, const QRectF &rect, const SearchRow &row) const;
    void paintIconOf(QPainter &painter, const QRectF &rect, const SearchRow &row) const;
};

} // namespace deal
