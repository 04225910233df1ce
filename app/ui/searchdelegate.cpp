#include "searchdelegate.h"

#include "core/roles.h"
#include "core/searchboxes.h"
#include "core/vocabulary.h"

#include <QPainter>

namespace deal {

Boxes SearchDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return layOutSearchRow(index.data(SearchRowRole).value<SearchRow>(), width, m_measure);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchRow row = index.data(SearchRowRole).value<SearchRow>();
    const QRectF whole(option.rect);
    const bool chosen = row.canBeChosen() && option.state & QStyle::State_Selected;
    const bool pointed = row.canBeChosen() && option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == SearchRow::Kind::Heading && index.row() > 0) {
        painter->setPen(look().color(Shade::Line));
        painter->drawLine(QPointF(whole.left(), whole.top() + 0.5), QPointF(whole.right(), whole.top() + 0.5));
    }
    if (chosen || pointed) {
        const bool focused = chosen && option.state & QStyle::State_HasFocus;
        painter->setPen(focused ? QPen(look().color(Shade::Accent), look().stroke(1.5))
                                : look().edgeOf(chosen ? Shade::AccentWash : Shade::HoverWash));
        painter->setBrush(look().color(chosen ? Shade::AccentWash : Shade::HoverWash));
        painter->drawRoundedRect(whole.adjusted(unit, 1, -unit, -1), cornerRadius, cornerRadius);
    }
    for (const Cell &box : layOutSearchRow(row, whole.width(), m_measure).boxes)
        paintBox(*painter, box, box.rect.translated(whole.topLeft()), row);
    painter->restore();
}

void SearchDelegate::paintBox(QPainter &painter, const Cell &box, const QRectF &rect, const SearchRow &row) const
{
    const QColor text = look().color(Shade::Text), muted = look().color(Shade::Muted);
    switch (box.part) {
    case Cell::Part::KindIcon:
        return paintIconOf(painter, rect, row);
    case Cell::Part::Title:
        return look().paintFound(painter, rect, row.words.title, titleType(row), text, row.words.titleLit);
    case Cell::Part::Summary:
        return look().paintFound(painter, rect, row.words.text, TextStyle::Small, muted, row.words.textLit);
    case Cell::Part::Note:
        return look().paintText(painter, rect, row.words.where, TextStyle::Small, muted);
    case Cell::Part::State:
        return look().paintText(painter, rect, row.words.state, TextStyle::SmallBold, look().color(Shade::Warn));
    case Cell::Part::Label: {
        const bool heading = row.kind == SearchRow::Kind::Heading;
        const Shade shade = row.kind == SearchRow::Kind::More ? Shade::Accent : Shade::Muted;
        return look().paintText(painter, rect, row.text, heading ? TextStyle::SmallBold : TextStyle::Small, look().color(shade));
    }
    default:
        return;
    }
}

void SearchDelegate::paintIconOf(QPainter &painter, const QRectF &rect, const SearchRow &row) const
{
    if (row.party)
        return look().paintShape(painter, rect.adjusted(2, 2, -2, -2), *row.party, PartyId(row.found.id));
    const bool command = row.kind == SearchRow::Kind::Command;
    const QString icon = command ? QStringLiteral("command")
        : row.clause             ? look().iconName(*row.clause)
        : row.words.quoted       ? QStringLiteral("article")
                                 : keyOf(row.found.kind == FoundKind::Amount ? ClaimKind::Amount : ClaimKind::Event);
    look().paintIcon(painter, rect, icon, look().color(Shade::Muted));
}

} // namespace deal
