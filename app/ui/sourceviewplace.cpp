// Where the articles stand in their view: how far it can be scrolled, and which line stays when rows above it change.
#include "sourceview.h"

#include "sourcedelegate.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace deal {

std::optional<int> SourceView::topOf(PassageId passage) const
{
    const QModelIndex index = m_model.index(m_model.passageRow(passage));
    if (!index.isValid())
        return std::nullopt;
    return int(std::round(m_delegate->quotationRect(index, passage).top())) + visualRect(index).top()
        + verticalScrollBar()->value();
}

int SourceView::reach() const
{
    return verticalScrollBar()->maximum() - m_overscroll;
}

void SourceView::setOverscroll(int pixels)
{
    if (pixels == m_overscroll)
        return;
    m_overscroll = pixels;
    updateGeometries();
}

void SourceView::updateGeometries()
{
    {
        const QScopedValueRollback<bool> settling(m_settling, true);
        const int value = verticalScrollBar()->value();
        CardView::updateGeometries();
        if (m_overscroll > 0) {
            verticalScrollBar()->setMaximum(verticalScrollBar()->maximum() + m_overscroll);
            verticalScrollBar()->setValue(value);
        }
    }
    Q_EMIT settled();
}

SourceView::Kept SourceView::keptOf(const QModelIndex &index) const
{
    const SourceRow row = m_model.row(index.row());
    Kept kept{row.article, row.paragraph, std::nullopt, visualRect(index).top()};
    if (row.kind == SourceRow::Kind::Quotation)
        kept.passage = row.passage;
    return kept;
}

/// What stands nearest to the top: a quotation in its paragraph, or the paragraph's own beginning. Of several on one line it is
/// the one that was kept before, so that there and back leads to the same.
SourceView::Kept SourceView::topmost() const
{
    QModelIndex index = indexAt({4, 1});
    Kept kept = keptOf(index);
    const int corner = kept.y;
    const auto consider = [&](PassageId passage) {
        const int y = corner + int(std::round(m_delegate->quotationRect(index, passage).top()));
        const bool again = m_top && m_top->passage == passage && std::abs(y) == std::abs(kept.y);
        if (kept.passage == passage || std::abs(y) < std::abs(kept.y) || again) {
            kept.passage = passage;
            kept.y = y;
        }
    };
    const SourceRow row = m_model.row(index.row());
    if (kept.passage)
        consider(*kept.passage);
    for (const SourceQuotation &quotation : row.quotations)
        consider(quotation.span.passage);
    while (!kept.passage && !kept.paragraph && index.row() > 0 && row.kind == SourceRow::Kind::Paragraph) {
        index = index.siblingAtRow(index.row() - 1); // text that the dossier does not number may go: what stands before it stays
        kept = keptOf(index);
        kept.y = 0;
        if (m_model.row(index.row()).kind != SourceRow::Kind::Paragraph)
            break;
    }
    return kept;
}

void SourceView::keepPlace()
{
    m_chosen.reset();
    m_top = isVisible() && indexAt({4, 1}).isValid() ? std::optional(topmost()) : std::nullopt;
    if (!currentIndex().isValid())
        return;
    m_chosen = keptOf(currentIndex());
    const std::optional<PassageId> looked = m_shared.focus.passage();
    if (looked && m_model.row(currentIndex().row()).quotationOf(*looked) >= 0)
        m_chosen->passage = looked;
}

QModelIndex SourceView::found(const Kept &kept) const
{
    int row = kept.passage ? m_model.passageRow(*kept.passage) : -1;
    if (row < 0 && kept.paragraph)
        row = m_model.paragraphRow(*kept.paragraph);
    return m_model.index(row < 0 ? m_model.headRow(kept.article) : row);
}

void SourceView::restorePlace()
{
    m_delegate->setPointed(std::nullopt);
    m_delegate->setSentence(std::nullopt);
    if (isVisible())
        doItemsLayout();
    if (m_chosen)
        showChosen(found(*m_chosen));
    if (!m_top || !isVisible())
        return;
    measureAll();
    const QModelIndex index = found(*m_top);
    if (!index.isValid())
        return verticalScrollBar()->setValue(0); // another article
    const QRectF words = m_top->passage ? m_delegate->quotationRect(index, *m_top->passage) : QRectF();
    const int y = visualRect(index).top() + int(std::round(words.top()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + y - m_top->y);
}

} // namespace deal
