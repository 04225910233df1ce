// Paints a row of the sources: the article's own words in serif, ours in sans, what proves the focused claim lit.
#pragma once

#include "cardview.h"

namespace deal {

class SourceDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    /// `compact`: for the evidence pane.
    SourceDelegate(const Look &look, const Dossier &dossier, bool compact, QAbstractItemView &view);
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// With the quotation marks of each side's language, since they are laid out with the words.
    [[nodiscard]] SourceRow shown(const QModelIndex &index) const;
    void paintQuotation(
        QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const;
    const Dossier &m_dossier;
    const bool m_compact;
};

} // namespace deal
