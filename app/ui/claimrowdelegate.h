// Paints a claim as one row under a heading: its title with its agreement's sign; both wrap.
#pragma once

#include "cardview.h"

namespace deal {

class ClaimRowDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    using BoxDelegate::BoxDelegate;
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace deal
