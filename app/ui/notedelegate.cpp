#include "notedelegate.h"

#include "carddelegate.h"
#include "core/notemodel.h"
#include "looknotes.h"

#include <QPainter>

namespace deal {

Boxes NoteDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutNote(index.data(NoteRowRole).value<NoteRow>(), width, m_measure);
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoteRow row = index.data(NoteRowRole).value<NoteRow>();
    const QPointF corner = QPointF(option.rect.topLeft()) + offset();
    const Boxes laid = layOutNote(row, option.rect.width() - 2 * offset().x(), m_measure);
    const QColor text = look().color(Shade::Text), muted = look().color(Shade::Muted);
    painter->save();
    paintCardGround(*painter, look(), QRectF(corner, laid.size), option);
    if (const QVariant party = index.data(LitPartyRole); party.isValid())
        look().paintPartyEdge(*painter, QRectF(corner, laid.size), PartyId(party.toInt()), cornerRadius);
    for (const Cell &box : laid.boxes) {
        const QRectF rect = box.rect.translated(corner);
        const auto small = [&](const QString &words) {
            look().paintText(*painter, rect, words, TextStyle::Small, muted, Qt::AlignLeft | Qt::AlignVCenter);
        };
        if (box.part == Cell::Part::KindIcon) {
            look().paintIcon(*painter, rect, row.icon, muted);
        } else if (box.part == Cell::Part::Kind) {
            small(row.kind);
        } else if (box.part == Cell::Part::Standing) {
            paintNoteShape(*painter, look(), QRectF(rect.left() + unit, rect.top(), 4 * unit, rect.height()), row.label->colour);
            look().paintText(*painter, rect.adjusted(5.5 * unit, 0, 0, 0), row.label->name, TextStyle::Small, text,
                Qt::AlignLeft | Qt::AlignVCenter);
        } else if (box.part == Cell::Part::Period) {
            small(row.time);
        } else if (box.part == Cell::Part::Title) {
            paintFound(*painter, rect, row.title, row.source ? TextStyle::Quotation : TextStyle::Heading, text);
        } else if (box.part == Cell::Part::Summary) {
            paintFound(*painter, rect, row.text, TextStyle::Body, text);
        } else if (box.part == Cell::Part::State) {
            look().paintText(*painter, rect, row.standing, TextStyle::SmallBold, look().color(Shade::Warn));
        }
    }
    painter->restore();
}

} // namespace deal
