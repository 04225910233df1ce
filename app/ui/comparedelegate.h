// Paints a cell of the comparison: CompareCellRole in, boxes from the core, colours from the look.
#pragma once

#include "core/comparecell.h"
#include "look.h"

#include <QStyledItemDelegate>

namespace deal {

class Focus;

class CompareDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CompareDelegate(const Look &look, QObject *parent);
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const;
    /// At the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Words that were searched for are lit from now on, but in quotations where others are marked. `focus` outlives it.
    void followSearch(const Focus &focus) { m_focus = &focus; }

private:
    /// From the left, with those words lit.
    void paintFound(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintBox(QPainter &painter, const Cell &box, const QRectF &rect, const CompareCell &cell) const;
    const Look &m_look;
    const Measure m_measure;
    const Focus *m_focus = nullptr;
};

} // namespace deal
