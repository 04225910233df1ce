#include "comparedelegate.h"

#include "core/focus.h"
#include "core/roles.h"
#include "core/vocabulary.h"
#include "pageparts.h"

#include <QPainter>

#include <cmath>

namespace deal {

CompareDelegate::CompareDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_measure(look.measure())
{
}

Boxes CompareDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutCompareCell(index.data(CompareCellRole).value<CompareCell>(), width, m_measure);
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSizeF size = boxes(index, option.rect.width()).size;
    return {int(size.width()), int(std::ceil(size.height())) + 1}; // the row's line
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CompareCell cell = index.data(CompareCellRole).value<CompareCell>();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // a row whose height is still a guess
    paintGround(*painter, option);
    const QVariant party = index.data(LitPartyRole);
    if (party.isValid() && cell.kind == CompareCell::Kind::Claim)
        m_look.paintPartyEdge(*painter, option.rect, PartyId(party.toInt()), 0);
    for (const Cell &box : layOutCompareCell(cell, option.rect.width(), m_measure).boxes)
        paintBox(*painter, box, box.rect.translated(option.rect.topLeft()), cell);
    painter->restore();
}

void CompareDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool pointed = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, m_look.color(chosen ? Shade::AccentWash : pointed ? Shade::HoverWash : Shade::Card));
    painter.setPen(m_look.color(Shade::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_look.isHighContrast() && (chosen || pointed)) {
        painter.setPen(m_look.edgeOf(chosen ? Shade::AccentWash : Shade::HoverWash));
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(m_look.color(Shade::Accent), m_look.stroke(2))); // the keyboard is on this cell
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
}

void CompareDelegate::paintFound(
    QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color) const
{
    m_look.paintFound(painter, rect, text, type, color, m_focus ? m_focus->searched().query().litIn(text) : QList<WordSpan>());
}

void CompareDelegate::paintBox(QPainter &painter, const Cell &box, const QRectF &rect, const CompareCell &cell) const
{
    const bool onNothing = cell.agreement == Agreement::Unsupported;
    const QColor muted = m_look.color(Shade::Muted), text = onNothing ? muted : m_look.color(Shade::Text);
    switch (box.part) {
    case Cell::Part::KindIcon:
        return m_look.paintIcon(
            painter, rect, cell.claimKind == ClaimKind::Clause ? m_look.iconName(cell.clauseKind) : keyOf(cell.claimKind), muted);
    case Cell::Part::Title:
        return paintFound(painter, rect, cell.title, TextStyle::SmallBold, text);
    case Cell::Part::Facts:
        return m_look.paintText(painter, rect, cell.amount, TextStyle::Small, text);
    case Cell::Part::Left: {
        const CompareQuotation &quotation = cell.quotations.at(box.index);
        const bool missing = quotation.proof == Proof::Missing;
        if (quotation.differing.isEmpty())
            return paintFound(painter, rect, quotation.words, TextStyle::Quotation, missing ? muted : text);
        return m_look.paintUnderlinedText(painter, rect, quotation.words, TextStyle::Quotation, missing ? muted : text,
            quotation.differing, m_look.differing());
    }
    case Cell::Part::State: // of words that were not found alone
        return m_look.paintIcon(painter, rect, iconOf(Proof::Missing), m_look.color(shadeOf(Proof::Missing)));
    case Cell::Part::Place: {
        const CompareQuotation &quotation = cell.quotations.at(box.index);
        const bool missing = quotation.proof == Proof::Missing;
        return m_look.paintText(
            painter, rect, quotation.place, TextStyle::SmallBold, missing ? m_look.color(shadeOf(quotation.proof)) : muted);
    }
    case Cell::Part::Right:
        return paintFound(painter, rect, cell.quotations.at(box.index).rendering, TextStyle::Small, muted);
    case Cell::Part::Note:
        return m_look.paintText(
            painter, rect, cell.note, cell.kind == CompareCell::Kind::Article ? TextStyle::Body : TextStyle::Small, muted);
    case Cell::Part::AgreementIcon:
        return m_look.paintIcon(painter, rect, m_look.iconName(cell.agreement), m_look.color(cell.agreement, cell.oneOrigin));
    case Cell::Part::Verdict:
        return m_look.paintText(painter, rect, cell.title, TextStyle::SmallBold, m_look.color(cell.agreement, cell.oneOrigin));
    case Cell::Part::Summary:
        return m_look.paintText(painter, rect, cell.lines.at(box.index), TextStyle::Small, text);
    default:
        return;
    }
}

} // namespace deal
