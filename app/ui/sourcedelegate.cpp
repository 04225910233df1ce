#include "sourcedelegate.h"

#include "core/card.h"
#include "core/roles.h"

#include <QPainter>

namespace deal {

SourceDelegate::SourceDelegate(const Look &look, const Focus &focus, RowForm form, QAbstractItemView &view)
    : BoxDelegate(look, view)
    , m_focus(focus)
    , m_form(form)
    , m_lines(look.lineStarts())
{
    followSearch(focus);
}

SourceRow SourceDelegate::shown(const QModelIndex &index) const
{
    SourceRow row = index.data(SourceRowRole).value<SourceRow>();
    if (row.kind != SourceRow::Kind::Quotation)
        return row;
    const QString &lang = m_focus.dossier().article(row.article).lang;
    row.left = quoted(row.left, lang);
    if (!row.nearest.isEmpty())
        row.nearest = quoted(row.nearest, lang);
    return row;
}

Boxes SourceDelegate::boxes(const QModelIndex &index, qreal width) const
{
    return laid(shown(index), width);
}

Boxes SourceDelegate::laid(const SourceRow &row, qreal width) const
{
    return layOutSourceRow(row, width, m_form, m_measure, m_lines);
}

std::optional<PassageId> SourceDelegate::passageAt(const QModelIndex &index, QPointF point) const
{
    const SourceRow row = shown(index);
    const Boxes boxes = laid(row, width());
    const Cell *cell = boxes.at(point);
    if (!cell)
        return std::nullopt;
    if (row.kind == SourceRow::Kind::Quotation)
        return cell->part == Cell::Part::Left || cell->part == Cell::Part::Right || cell->part == Cell::Part::Claim
            ? std::optional(row.passage)
            : std::nullopt;
    int found = -1;
    if (cell->part == Cell::Part::Left && row.kind == SourceRow::Kind::Paragraph)
        found =
            row.quotationAt(look().positionAt(row.left, TextStyle::Quotation, cell->rect.width(), point - cell->rect.topLeft()));
    else if (cell->part == Cell::Part::Rendering)
        found = cell->index;
    else if (cell->part == Cell::Part::Claim)
        found = cell->group;
    return found < 0 || found >= row.quotations.size() ? std::nullopt : std::optional(row.quotations.at(found).span.passage);
}

QRectF SourceDelegate::rectOf(const QModelIndex &index, const SourceRow &row, qsizetype start, qsizetype length) const
{
    QRectF around;
    for (const Cell &cell : boxes(index, width()).boxes)
        if (cell.part == Cell::Part::Left)
            for (const QRectF &line : look().spanRects(row.left, TextStyle::Quotation, cell.rect.width(), start, length))
                around |= line.translated(cell.rect.topLeft());
    return around;
}

QRectF SourceDelegate::quotationRect(const QModelIndex &index, PassageId passage) const
{
    const SourceRow row = shown(index);
    if (row.kind == SourceRow::Kind::Quotation)
        return row.passage == passage ? rectOf(index, row, 0, row.left.size()) : QRectF();
    const int place = row.quotationOf(passage);
    if (place < 0)
        return {};
    const QuotedSpan &span = row.quotations.at(place).span;
    return rectOf(index, row, span.start, span.length);
}

QRectF SourceDelegate::wordsRect(const QModelIndex &index, WordSpan words) const
{
    return rectOf(index, shown(index), words.start, words.length);
}

QRectF SourceDelegate::sentenceRect(const QModelIndex &index, int sentence) const
{
    const SourceRow row = shown(index);
    if (sentence < 0 || sentence >= row.sentences.size())
        return {};
    return rectOf(index, row, row.sentences.at(sentence).start, row.sentences.at(sentence).length);
}

/// The evidence pane marks nothing: every quotation there is looked at.
bool SourceDelegate::isPointed(PassageId passage) const
{
    return m_form != RowForm::Pane && (m_pointed ? m_pointed : m_focus.passage()) == passage;
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SourceRow row = shown(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, row);
    const Boxes boxes = laid(row, option.rect.width());
    for (const Cell &box : boxes.boxes)
        paintCell(*painter, box, box.rect.translated(option.rect.topLeft()), row, index);
    painter->restore();
}

void SourceDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const SourceRow &row) const
{
    const bool begins = row.kind != SourceRow::Kind::Quotation && row.kind != SourceRow::Kind::Silent;
    if (begins && index.row() > 0) {
        painter.setPen(look().color(Shade::Line));
        const qreal y = option.rect.top() + 0.5;
        painter.drawLine(QPointF(option.rect.left(), y), QPointF(option.rect.right(), y));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
        painter.setPen(QPen(look().color(Shade::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1.5, -1, -1), cornerRadius, cornerRadius);
    }
}

void SourceDelegate::paintCell(
    QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const
{
    const QColor muted = look().color(Shade::Muted);
    switch (box.part) {
    case Cell::Part::Label:
        return paintLabel(painter, rect, row);
    case Cell::Part::Note:
        return look().paintText(painter, rect, row.note, TextStyle::Small, muted);
    case Cell::Part::State:
        return look().paintText(painter, rect, row.state, TextStyle::SmallBold,
            row.proof == Proof::Missing ? look().color(Shade::Bad)
                : row.setAside          ? look().color(Shade::Warn)
                                        : muted);
    case Cell::Part::Nearest:
        return look().paintText(painter, rect, row.nearest, TextStyle::Quotation, muted);
    case Cell::Part::Claim: {
        const QStringList &titles = row.quotations.isEmpty() ? row.claimTitles : row.quotations.at(box.group).claimTitles;
        return look().paintText(
            painter, rect, titles.at(box.index) + QStringLiteral(" →"), TextStyle::Small, look().color(Shade::Accent));
    }
    case Cell::Part::NoteSign: {
        const QColor ink = look().color(Shade::Accent);
        look().paintIcon(painter, QRectF(rect.left(), rect.top(), 4 * unit, rect.height()), QStringLiteral("note"), ink);
        return look().paintText(painter, rect.adjusted(5 * unit, 0, 0, 0), noteWords(), TextStyle::Small, ink, Qt::AlignVCenter);
    }
    case Cell::Part::Margin: {
        const bool here = m_sentence == SentencePlace{index.row(), box.index};
        return look().paintCoverage(painter, rect, row.sentences.at(box.index).carries, here);
    }
    case Cell::Part::Rendering:
        return paintRendering(painter, rect, row.quotations.at(box.index));
    default:
        return paintWords(painter, box, rect, row, index);
    }
}

void SourceDelegate::paintLabel(QPainter &painter, const QRectF &rect, const SourceRow &row) const
{
    if (row.kind != SourceRow::Kind::ArticleHead)
        return look().paintText(painter, rect, row.label, TextStyle::Small, look().color(Shade::Muted));
    painter.setPen(look().color(Shade::Muted));
    painter.setBrush(look().color(Shade::Card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    look().paintText(painter, rect, row.label, TextStyle::SmallBold, look().color(Shade::Text), Qt::AlignCenter);
}

void SourceDelegate::paintWords(
    QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const
{
    const bool left = box.part == Cell::Part::Left, head = row.kind == SourceRow::Kind::ArticleHead;
    if (row.kind == SourceRow::Kind::Quotation)
        return paintQuotation(painter, box, rect, row, index);
    if (row.kind == SourceRow::Kind::Paragraph && left)
        return paintParagraph(painter, rect, row, index);
    const TextStyle type = head     ? left ? TextStyle::Heading : TextStyle::Small
        : m_form == RowForm::Beside ? TextStyle::Body
                                    : TextStyle::Small;
    paintFound(painter, rect, left ? row.left : row.right, type, look().color(head && left ? Shade::Text : Shade::Muted));
}

void SourceDelegate::paintQuotation(
    QPainter &painter, const Cell &box, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const
{
    const bool left = box.part == Cell::Part::Left;
    const QString &words = left ? row.left : row.right;
    const TextStyle type = left ? TextStyle::Quotation : m_form == RowForm::Column ? TextStyle::Small : TextStyle::Body;
    const bool beneath = !left && m_form == RowForm::Column;
    if (beneath || row.proof == Proof::Missing) // what was not found is never marked as what was
        return paintFound(painter, rect, words, type, look().color(beneath || row.setAside ? Shade::Muted : Shade::Text));
    const Mark mark = index.data(LitRole).toBool() ? Mark::Lit : index.data(DimRole).toBool() ? Mark::Dim : Mark::Quoted;
    const QVariant lit = left ? index.data(LitPartyRole) : QVariant();
    const auto party = lit.isValid() ? std::optional(PartyId(lit.toInt())) : std::nullopt;
    paintMarked(painter, rect, words, type, look().ink(mark), {{0, words.size(), mark, isPointed(row.passage), party}});
}

void SourceDelegate::paintParagraph(QPainter &painter, const QRectF &rect, const SourceRow &row, const QModelIndex &index) const
{
    QList<MarkedSpan> spans;
    if (m_sentence && m_sentence->row == index.row() && m_sentence->sentence < row.sentences.size()) {
        const SentenceSpan &sentence = row.sentences.at(m_sentence->sentence);
        spans << MarkedSpan{sentence.start, sentence.length, Mark::Sentence, false};
    }
    for (const SourceQuotation &quotation : row.quotations)
        spans << MarkedSpan{
            quotation.span.start, quotation.span.length, quotation.mark, isPointed(quotation.span.passage), quotation.party};
    paintMarked(painter, rect, row.left, TextStyle::Quotation, look().color(row.setAside ? Shade::Muted : Shade::Text), spans);
}

void SourceDelegate::paintMarked(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
    QList<MarkedSpan> spans) const
{
    for (const WordSpan &word : found(text))
        spans << MarkedSpan{word.start, word.length, Mark::Found, false};
    look().paintSpans(painter, rect, text, type, color, spans);
}

/// Beneath a column's own words ours are muted, and only what is pointed at is marked.
void SourceDelegate::paintRendering(QPainter &painter, const QRectF &rect, const SourceQuotation &quotation) const
{
    const bool pointed = isPointed(quotation.span.passage);
    const QString &words = quotation.rendering;
    if (m_form == RowForm::Column && !pointed)
        return paintFound(painter, rect, words, TextStyle::Small, look().color(Shade::Muted));
    const Mark mark = m_form == RowForm::Column && quotation.mark != Mark::Lit ? Mark::Quoted : quotation.mark;
    paintMarked(painter, rect, words, m_form == RowForm::Column ? TextStyle::Small : TextStyle::Body, look().ink(mark),
        {{0, words.size(), mark, pointed}});
}

} // namespace deal
