// Paints a table's cell: words that wrap, the first column in the heading type, a row's edge, the chosen row's wash.
#pragma once

#include "look.h"

#include <QStyledItemDelegate>

namespace deal {

class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TableDelegate(const Look &look, QObject *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a cell must be for its lines (`whole`), or its words, to stay unbroken; its padding included.
    [[nodiscard]] static qreal leastWidth(const Look &look, const QModelIndex &index, bool whole);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
    const Measure m_measure;
};

} // namespace deal
