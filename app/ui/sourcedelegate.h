// Paints a row of the sources: the article's own words in serif, ours in sans, what proves the focused claim lit; and knows which
// words stand at which point of it.
#pragma once

#include "cardview.h"

namespace deal {

class SourceDelegate final : public BoxDelegate {
    Q_OBJECT
public:
    /// `focus` outlives it.
    SourceDelegate(const Look &look, const Focus &focus, RowForm form, QAbstractItemView &view);
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The quotation that the mouse is over. Without one it is the focus's that is marked.
    void setPointed(std::optional<PassageId> passage) { m_pointed = passage; }
    [[nodiscard]] std::optional<PassageId> pointed() const { return m_pointed; }
    /// The sentence that the reader has gone to.
    void setSentence(std::optional<SentencePlace> sentence) { m_sentence = sentence; }
    [[nodiscard]] std::optional<SentencePlace> sentence() const { return m_sentence; }

    // All from the row's own corner.
    /// The quotation at a point, be it in the source's words or in ours; the shortest where several overlap.
    [[nodiscard]] std::optional<PassageId> passageAt(const QModelIndex &index, QPointF point) const;
    /// Around a quotation's own words; empty when the row has it not.
    [[nodiscard]] QRectF quotationRect(const QModelIndex &index, PassageId passage) const;
    /// Around words of a row's left side.
    [[nodiscard]] QRectF wordsRect(const QModelIndex &index, WordSpan words) const;
    [[nodiscard]] QRectF sentenceRect(const QModelIndex &index, int sentence) const;

private:
    /// With the quotation marks of each side's language, since they are laid out with the words.
    [[nodiscard]] SourceRow shown(const QModelIndex &index) const;
    [[nodiscard]] Boxes laid(const SourceRow &row, qreal width) const;
    [[nodiscard]] bool isPointed(PassageId passage) const;
    [[nodiscard]] QRectF rectOf(const QModelIndex &index, const SourceRow &row, qsizetype start, qsizetype length) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const SourceRow &row) const;
    void paintCell(QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const;
    void paintLabel(QPainter &painter, const QRectF &rect, const SourceRow &row) const;
    void paintWords(QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const;
    void paintQuotation(
        QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const;
    void paintParagraph(QPainter &painter, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const;
    /// As Look::paintSpans(), with the words that were searched for lit over all else.
    void paintMarked(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
        QList<MarkedSpan> spans) const;
    void paintRendering(QPainter &painter, const QRectF &rect, const SourceQuotation &quotation) const;
    const Focus &m_focus;
    const RowForm m_form;
    const LineStarts m_lines;
    std::optional<PassageId> m_pointed;
    std::optional<SentencePlace> m_sentence;
};

} // namespace deal
