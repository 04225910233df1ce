#include "boxparts.h"
#include "card.h"

#include <cmath>

namespace deal {

namespace {

/// How a form cuts a row.
struct Columns {
    qreal side; ///< free at both edges
    qreal left, right; ///< where the source's words and ours begin
    qreal leftWidth, rightWidth;
    bool labelAbove;
};

constexpr qreal marginLeft = 1.5 * unit, marginWidth = 1.5 * unit;

Columns columnsOf(RowForm form, qreal width)
{
    if (form == RowForm::Column) {
        const qreal left = 5 * unit, w = width - left - 3 * unit;
        return {3 * unit, left, left, w, w, true};
    }
    const bool pane = form == RowForm::Pane;
    const qreal side = pane ? 0 : padding;
    const qreal left =
        side + (pane ? 3 * unit : 20 * unit); // the paragraph's label stands before it, or above where it is narrow
    const qreal between = pane ? 4 * unit : 6 * unit;
    const qreal column = (width - side - left - between) / 2;
    return {side, left, left + column + between, column, column, pane};
}

void layOutHead(Writer &to, const SourceRow &row, RowForm form)
{
    const qreal side = columnsOf(form, to.width).side;
    const qreal letter = to.measure(row.label, TextStyle::SmallBold, -1).width() + 3 * unit;
    const qreal x = side + letter + 2 * unit, w = to.width - side - x;
    qreal y = form == RowForm::Beside ? 4 * unit : 3 * unit;
    const qreal nameHeight = to.measure(row.left, TextStyle::Heading, w).height();
    const QRectF label(side, y + (nameHeight - 5 * unit) / 2, letter, 5 * unit);
    to.out.boxes << Cell{Cell::Part::Label, label};
    y = to.text(Cell::Part::Left, row.left, TextStyle::Heading, x, y, w) + 0.5 * unit;
    y = to.text(Cell::Part::Right, row.right, TextStyle::Small, x, y, w);
    if (!row.state.isEmpty())
        y = to.text(Cell::Part::State, row.state, TextStyle::SmallBold, x, y + unit, w);
    if (!row.note.isEmpty())
        y = to.text(Cell::Part::Note, row.note, TextStyle::Small, x, y + unit, w);
    to.out.size = {to.width, std::max(y, label.bottom()) + 2 * unit};
}

/// The sign of the reader's note with its words; returns where it ends.
qreal layOutNoteSign(Writer &to, int index, qreal left, qreal right, qreal y)
{
    const QSizeF size = framed(to.measure, noteWords(), TextStyle::Small, icon + unit, right - left);
    const qreal height = std::max(icon, size.height());
    to.out.boxes << Cell{Cell::Part::NoteSign, QRectF(left, y, size.width(), height), 0, index};
    return y + height;
}

/// Links to claims, from left to right; returns where they end.
qreal layOutClaims(Writer &to, const QStringList &titles, int group, qreal left, qreal right, qreal y)
{
    Flow flow{left, right, y};
    flow.gap = 4 * unit;
    for (int i = 0; i < titles.size(); ++i) {
        const qreal most = flow.right - flow.left;
        const QString link = titles.at(i) + QStringLiteral(" →");
        const QSizeF one = to.measure(link, TextStyle::Small, most);
        const qreal w = std::min(most, to.measure(link, TextStyle::Small, -1).width());
        flow.add(Cell::Part::Claim, {w, one.height()}, group, i);
    }
    to.out.boxes << flow.boxes;
    return flow.bottom();
}

/// A narrow bar for each sentence, before the words.
void layOutMargin(Writer &to, const SourceRow &row, const QRectF &text, const LineStarts &lines)
{
    const qreal line = to.measure(QStringLiteral("x"), TextStyle::Quotation, -1).height();
    const QList<std::pair<qreal, qreal>> heights =
        sentenceHeights(row.sentences, lines(row.left, TextStyle::Quotation, text.width()), line);
    for (int i = 0; i < heights.size(); ++i)
        to.out.boxes << Cell{Cell::Part::Margin,
            QRectF(marginLeft, text.top() + heights.at(i).first, marginWidth, heights.at(i).second - heights.at(i).first), 0, i};
}

void layOutParagraph(Writer &to, const SourceRow &row, RowForm form, const LineStarts &lines)
{
    const Columns cut = columnsOf(form, to.width);
    const bool beneath = cut.left == cut.right;
    qreal y = 2.5 * unit;
    const qreal labelLeft = cut.labelAbove ? cut.left : cut.side;
    const qreal labelWidth = cut.labelAbove ? to.width - cut.side - cut.left : cut.left - cut.side - unit;
    const qreal labelBottom = to.text(Cell::Part::Label, row.label, TextStyle::Small, labelLeft, y, labelWidth);
    if (cut.labelAbove && !row.label.isEmpty())
        y = labelBottom + 0.5 * unit;
    const qreal top = y;
    const qreal leftBottom = to.text(Cell::Part::Left, row.left, TextStyle::Quotation, cut.left, y, cut.leftWidth);
    layOutMargin(to, row, QRectF(cut.left, top, cut.leftWidth, leftBottom - top), lines);
    const TextStyle ours = form == RowForm::Beside ? TextStyle::Body : TextStyle::Small;
    y = to.text(Cell::Part::Right, row.right, ours, cut.right, beneath ? leftBottom + unit : y, cut.rightWidth);
    if (beneath)
        y = std::max(y, leftBottom);
    for (int i = 0; i < row.quotations.size(); ++i) {
        const SourceQuotation &quotation = row.quotations.at(i);
        if (y > top)
            y += 1.5 * unit;
        y = to.text(Cell::Part::Rendering, quotation.rendering, ours, cut.right, y, cut.rightWidth, i);
        if (quotation.noted)
            y = layOutNoteSign(to, i, cut.right, cut.right + cut.rightWidth, y + 0.5 * unit);
        if (!quotation.claimTitles.isEmpty())
            y = layOutClaims(to, quotation.claimTitles, i, cut.right, cut.right + cut.rightWidth, y + 0.5 * unit);
    }
    to.out.size = {to.width, std::max({labelBottom, leftBottom, y}) + 2.5 * unit};
}

} // namespace

QList<std::pair<qreal, qreal>> sentenceHeights(
    const QList<SentenceSpan> &sentences, const QList<qsizetype> &lineStarts, qreal lineHeight)
{
    const auto lineOf = [&](qsizetype character) {
        return qreal(std::upper_bound(lineStarts.begin(), lineStarts.end(), character) - lineStarts.begin()) - 1;
    };
    const qreal end = qreal(lineStarts.size());
    QList<qreal> tops; // in lines
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const qreal begins = lineOf(sentences.at(i).start);
        const qreal ended = i == 0 ? -1 : lineOf(sentences.at(i - 1).start + sentences.at(i - 1).length - 1);
        tops << (i == 0 ? 0 : begins > ended ? begins : begins + 0.5);
    }
    // Of several that begin within one line each has a part of it.
    for (qsizetype first = 0, next = 0; first < tops.size(); first = next) {
        while (next < tops.size() && tops.at(next) == tops.at(first))
            ++next;
        const qreal from = tops.at(first), part = (std::floor(from) + 1 - from) / qreal(next - first);
        for (qsizetype i = first; i < next; ++i)
            tops[i] = from + qreal(i - first) * part;
    }
    QList<std::pair<qreal, qreal>> heights;
    for (qsizetype i = 0; i < tops.size(); ++i)
        heights << std::pair(tops.at(i) * lineHeight, (i + 1 < tops.size() ? tops.at(i + 1) : end) * lineHeight);
    return heights;
}

Boxes layOutSourceRow(const SourceRow &row, qreal width, RowForm form, const Measure &measure, const LineStarts &lines)
{
    Writer to{measure, std::max(width, narrowest)};
    if (row.kind == SourceRow::Kind::ArticleHead || row.kind == SourceRow::Kind::Paragraph) {
        row.kind == SourceRow::Kind::Paragraph ? layOutParagraph(to, row, form, lines) : layOutHead(to, row, form);
        return to.out;
    }
    const Columns cut = columnsOf(form, to.width);
    const bool quotation = row.kind == SourceRow::Kind::Quotation, beneath = cut.left == cut.right;
    const qreal wide = to.width - cut.side - cut.left;
    qreal y = row.kind == SourceRow::Kind::Gist ? 2.5 * unit : 1.5 * unit;
    const qreal labelLeft = form == RowForm::Column ? cut.left : cut.side;
    const qreal labelWidth = cut.labelAbove ? to.width - labelLeft : cut.left - cut.side - unit;
    const qreal labelBottom = to.text(Cell::Part::Label, row.label, TextStyle::Small, labelLeft, y, labelWidth);
    if (cut.labelAbove && !row.label.isEmpty())
        y = labelBottom + 0.5 * unit;
    const TextStyle ours = form == RowForm::Beside ? TextStyle::Body : TextStyle::Small;
    const TextStyle rendering = form == RowForm::Column ? TextStyle::Small : TextStyle::Body;
    const bool alone = row.right.isEmpty();
    const qreal leftBottom =
        to.text(Cell::Part::Left, row.left, quotation ? TextStyle::Quotation : ours, cut.left, y, alone ? wide : cut.leftWidth);
    const qreal rightTop = beneath ? leftBottom + unit : y;
    qreal bottom = std::max({labelBottom, leftBottom,
        to.text(Cell::Part::Right, row.right, quotation ? rendering : ours, cut.right, rightTop, cut.rightWidth)});
    if (!row.state.isEmpty())
        bottom = to.text(Cell::Part::State, row.state, TextStyle::SmallBold, cut.left, bottom + unit, wide);
    if (!row.nearest.isEmpty())
        bottom = to.text(Cell::Part::Nearest, row.nearest, TextStyle::Quotation, cut.left, bottom + 0.5 * unit, wide);
    if (!row.note.isEmpty())
        bottom = to.text(Cell::Part::Note, row.note, TextStyle::Small, cut.left, bottom + unit, wide);
    if (row.noted)
        bottom = layOutNoteSign(to, 0, cut.left, to.width - cut.side, bottom + unit);
    if (!row.claimTitles.isEmpty())
        bottom = layOutClaims(to, row.claimTitles, 0, cut.left, to.width - cut.side, bottom + unit);
    to.out.size = {to.width, bottom + 1.5 * unit};
    return to.out;
}

} // namespace deal
