#include "sourcedelegate.h"

#include "core/roles.h"

#include <QPainter>

namespace deal {

SourceDelegate::SourceDelegate(const Look &look, const Dossier &dossier, bool compact, QAbstractItemView &view)
    : BoxDelegate(look, view)
    , m_dossier(dossier)
    , m_compact(compact)
{
}

SourceRow SourceDelegate::shown(const QModelIndex &index) const
{
    SourceRow row = index.data(SourceRowRole).value<SourceRow>();
    if (row.kind == SourceRow::Kind::Quotation)
        row.left = quoted(row.left, m_dossier.article(row.article).lang);
    return row;
}

Boxes SourceDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutSourceRow(shown(index), width, m_compact, m_measure);
}

void SourceDelegate::paintQuotation(
    QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const
{
    const bool left = box.part == Cell::Part::Left;
    const bool lit = index.data(LitRole).toBool(), dim = index.data(DimRole).toBool();
    const QColor wash = look().color(lit ? Shade::Lit : dim ? Shade::Card : Shade::Quoted);
    const QColor ink = look().color(lit ? Shade::LitText : dim ? Shade::Muted : Shade::Text);
    look().paintMarkedText(painter, rect, left ? row.left : row.right, left ? TextStyle::Quotation : TextStyle::Body, ink, wash);
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SourceRow row = shown(index);
    const bool head = row.kind == SourceRow::Kind::ArticleHead;
    const Boxes laid = layOutSourceRow(row, option.rect.width(), m_compact, m_measure);
    const QColor text = look().color(Shade::Text), muted = look().color(Shade::Muted);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == SourceRow::Kind::Gist || head) {
        painter->setPen(look().color(Shade::Line));
        const qreal y = option.rect.top() + 0.5;
        if (index.row() > 0)
            painter->drawLine(QPointF(option.rect.left(), y), QPointF(option.rect.right(), y));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
        painter->setPen(QPen(look().color(Shade::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1.5, -1, -1), cornerRadius, cornerRadius);
    }
    for (const Cell &box : laid.boxes) {
        const QRectF rect = box.rect.translated(option.rect.topLeft());
        if (box.part == Cell::Part::Label && head) {
            painter->setPen(muted);
            painter->setBrush(look().color(Shade::Card));
            painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            look().paintText(*painter, rect, row.label, TextStyle::SmallBold, text, Qt::AlignCenter);
        } else if (box.part == Cell::Part::Label) {
            look().paintText(*painter, rect, row.label, TextStyle::Small, muted);
        } else if (box.part == Cell::Part::Note) {
            look().paintText(*painter, rect, row.note, TextStyle::Small, muted);
        } else if (box.part == Cell::Part::Claim) {
            look().paintText(*painter, rect, row.claimTitles.at(box.index) + QStringLiteral(" →"), TextStyle::Small,
                look().color(Shade::Accent));
        } else if (row.kind == SourceRow::Kind::Quotation) {
            paintQuotation(*painter, box, rect, row, index);
        } else {
            const bool left = box.part == Cell::Part::Left;
            const TextStyle type = head ? left ? TextStyle::Heading : TextStyle::Small
                : m_compact             ? TextStyle::Small
                                        : TextStyle::Body;
            look().paintText(*painter, rect, left ? row.left : row.right, type, head && left ? text : muted);
        }
    }
    painter->restore();
}

} // namespace deal
