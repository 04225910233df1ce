#include "searchboxes.h"

#include "boxparts.h"

namespace deal {

namespace {

constexpr qreal side = 3 * unit;
constexpr qreal widestWhere = 0.35; ///< of the row

} // namespace

TextStyle titleType(const SearchRow &row)
{
    return row.words.quoted ? TextStyle::Quotation : TextStyle::Body;
}

Boxes layOutSearchRow(const SearchRow &row, qreal width, const Measure &measure)
{
    Writer writer{measure, std::max(width, narrowest), {}};
    const qreal right = writer.width - side, sign = iconSide(measure), textLeft = side + sign + 2 * unit;
    qreal y = 1.5 * unit;
    if (row.kind != SearchRow::Kind::Found && row.kind != SearchRow::Kind::Command) {
        const bool heading = row.kind == SearchRow::Kind::Heading;
        const qreal left = row.kind == SearchRow::Kind::More ? textLeft : side;
        y = writer.text(Cell::Part::Label, row.text, heading ? TextStyle::SmallBold : TextStyle::Small, left,
            heading ? 2.5 * unit : y, right - left);
        writer.out.size = {writer.width, y + unit};
        return writer.out;
    }
    writer.out.boxes << Cell{Cell::Part::KindIcon, QRectF(side, y + unit / 2, sign, sign)};
    const qreal most = std::floor(writer.width * widestWhere);
    const QSizeF line = measure(row.words.where, TextStyle::Small, -1);
    const qreal whereWidth = row.words.where.isEmpty() ? 0 : std::min(line.width(), most);
    const qreal textRight = whereWidth > 0 ? right - whereWidth - 2 * unit : right;
    qreal below = writer.text(Cell::Part::Title, row.words.title, titleType(row), textLeft, y, textRight - textLeft);
    if (whereWidth > 0)
        below = std::max(
            below, writer.text(Cell::Part::Note, row.words.where, TextStyle::Small, right - whereWidth, y + 1, whereWidth));
    below = writer.text(Cell::Part::Summary, row.words.text, TextStyle::Small, textLeft, below, right - textLeft);
    below = writer.text(Cell::Part::State, row.words.state, TextStyle::SmallBold, textLeft, below, right - textLeft);
    writer.out.size = {writer.width, std::max(below, y + sign) + 1.5 * unit};
    return writer.out;
}

} // namespace deal
