#include "tabledelegate.h"

#include "core/roles.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

#include <cmath>

namespace deal {

namespace {

constexpr qreal side = 2 * unit, top = 2.5 * unit;

TextStyle typeOf(const QModelIndex &index)
{
    return index.column() == 0 ? TextStyle::Heading : TextStyle::Body;
}

/// A wash alone would not be seen.
void paintChosenEdge(QPainter &painter, const Look &look, const QRect &row)
{
    painter.setPen(look.edgeOf(Shade::AccentWash));
    painter.drawLine(row.topLeft(), row.topRight());
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace

TableDelegate::TableDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_measure(look.measure())
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const qreal width = (table ? table->columnWidth(index.column()) : option.rect.width()) - 2 * side;
    const QSizeF size = m_measure(index.data().toString(), typeOf(index), std::max(width, 30.0));
    return QSizeF(size.width() + 2 * side, size.height() + 2 * top).toSize();
}

qreal TableDelegate::leastWidth(const Look &look, const QModelIndex &index, bool whole)
{
    QString text = index.data().toString();
    if (!whole)
        text.replace(u' ', u'\n'); // a no-break space stays
    return look.textSize(text, typeOf(index), -1).width() + 2 * side;
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, m_look.color(chosen ? Shade::AccentWash : Shade::Card));
    painter->setPen(m_look.color(Shade::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (chosen && m_look.isHighContrast())
        paintChosenEdge(*painter, m_look, option.rect);
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    if (table && table->hasFocus() && index.row() == table->currentIndex().row()) { // the keyboard is on this row, chosen or not
        painter->setPen(QPen(m_look.color(Shade::Accent), 2));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (const QVariant party = index.data(LitPartyRole); party.isValid() && index.column() == 0)
        m_look.paintPartyEdge(*painter, option.rect, PartyId(party.toInt()), 0);
    const QRectF words = QRectF(option.rect).adjusted(side, top, -side, -top);
    const bool last = index.column() == index.model()->columnCount() - 1;
    const Agreement agreement{index.data(AgreementRole).toInt()};
    const QColor ink = last || agreement == Agreement::Unsupported ? m_look.color(agreement, index.data(OneOriginRole).toBool())
                                                                   : m_look.color(Shade::Text);
    m_look.paintText(*painter, words, index.data().toString(), typeOf(index), ink);
    painter->restore();
}

} // namespace deal
