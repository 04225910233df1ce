#include "comparecell.h"

#include <algorithm>

namespace deal {
namespace {

constexpr qreal side = 2.5 * unit, top = 2.5 * unit;
constexpr qreal narrowest = 60;
/// Words narrower than this begin on a line of their own.
constexpr qreal leastBeside = 20 * unit;

class Writer final {
public:
    Writer(qreal width, const Measure &measure)
        : m_width(std::max(width, narrowest))
        , m_measure(measure)
        , m_icon(std::max(4 * unit, measure(QStringLiteral("0"), TextStyle::Small, -1).height()))
    {
    }

    /// Words from `indent` to the right edge, the next ones beneath.
    void text(Cell::Part part, const QString &words, TextStyle type, qreal indent = 0, int index = 0)
    {
        if (words.isEmpty())
            return;
        const qreal width = m_width - 2 * side - indent, height = m_measure(words, type, width).height();
        m_out.boxes << Cell{part, QRectF(side + indent, m_y, width, height), 0, index};
        m_y += height;
    }

    /// A sign beside the first line of the words that come.
    void sign(Cell::Part part, const QString &words, TextStyle type)
    {
        const qreal line = m_measure(words.left(1), type, -1).height();
        m_out.boxes << Cell{part, QRectF(side, m_y + (line - m_icon) / 2, m_icon, m_icon)};
    }

    void quotation(const CompareQuotation &quotation, int index)
    {
        if (index > 0)
            m_y += 1.5 * unit;
        text(Cell::Part::Left, quotation.words, TextStyle::Quotation, 0, index);
        const bool missing = quotation.proof == Proof::Missing;
        if (missing) {
            sign(Cell::Part::State, quotation.place, TextStyle::SmallBold);
            m_out.boxes.last().index = index;
        }
        const qreal start = missing ? indent() : 0, most = m_width - 2 * side - start;
        const QSizeF line = m_measure(quotation.place, TextStyle::SmallBold, -1);
        const QSizeF place =
            line.width() <= most ? line : QSizeF(most, m_measure(quotation.place, TextStyle::SmallBold, most).height());
        const qreal indent = start + place.width() + 1.5 * unit;
        const bool beside = m_width - 2 * side - indent >= leastBeside;
        const QRectF rect(side + start, m_y, place.width(), place.height());
        m_out.boxes << Cell{Cell::Part::Place, rect, 0, index};
        if (!beside || quotation.rendering.isEmpty())
            m_y = rect.bottom();
        text(Cell::Part::Right, quotation.rendering, TextStyle::Small, beside ? indent : 0, index);
    }

    void gap(qreal height) { m_y += height; }
    /// Where the words beside a sign begin.
    [[nodiscard]] qreal indent() const { return m_icon + 1.5 * unit; }

    [[nodiscard]] Boxes finished()
    {
        m_out.size = {m_width, m_y + top};
        return m_out;
    }

private:
    qreal m_width;
    const Measure &m_measure;
    qreal m_icon; ///< the side of a sign, which grows with the words
    qreal m_y = top;
    Boxes m_out;
};

} // namespace

Boxes layOutCompareCell(const CompareCell &cell, qreal width, const Measure &measure)
{
    Writer to(width, measure);
    const qreal indent = to.indent();
    switch (cell.kind) {
    case CompareCell::Kind::Claim:
        to.sign(Cell::Part::KindIcon, cell.title, TextStyle::SmallBold);
        to.text(Cell::Part::Title, cell.title, TextStyle::SmallBold, indent);
        to.text(Cell::Part::Facts, cell.amount, TextStyle::Small, indent);
        break;
    case CompareCell::Kind::Article:
        for (int i = 0; i < cell.quotations.size(); ++i)
            to.quotation(cell.quotations.at(i), i);
        to.text(Cell::Part::Note, cell.note, TextStyle::Body);
        break;
    case CompareCell::Kind::Verdict:
        to.sign(Cell::Part::AgreementIcon, cell.title, TextStyle::SmallBold);
        to.text(Cell::Part::Verdict, cell.title, TextStyle::SmallBold, indent);
        for (int i = 0; i < cell.lines.size(); ++i) {
            to.gap(0.5 * unit);
            to.text(Cell::Part::Summary, cell.lines.at(i), TextStyle::Small, indent, i);
        }
        to.text(Cell::Part::Note, cell.note, TextStyle::Small, indent);
        break;
    }
    return to.finished();
}

} // namespace deal
