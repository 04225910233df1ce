// Where the parts of a card stand: computed here, from the widths of words that a measurer gives, so that it is tested
// without a screen; a delegate only paints the boxes. Logical pixels. Pure; any thread.
#pragma once

#include "card.h"
#include "sourcemodel.h"

#include <functional>
#include <QRectF>

namespace deal {

/// The one type scale, and the serif that is the sources' own.
enum class TextStyle { Title, Heading, Body, Small, SmallBold, Quotation };

/// The size of a text in a type, wrapped at a width (a negative width: not wrapped).
using Measure = std::function<QSizeF(const QString &text, TextStyle type, qreal width)>;

/// The one spacing unit.
inline constexpr qreal unit = 4;

struct Cell {
    enum class Part {
        KindIcon,
        NoteSign, ///< the reader has a note on it
        Kind,
        Standing,
        Period,
        Title,
        Summary,
        Party,
        Lead,
        AgreementIcon,
        Verdict,
        Place, // of a clause card
        Facts,
        Counts, // of a party's card
        Label,
        Left,
        Right,
        Note,
        Margin,
        Rendering,
        State,
        Nearest,
        Claim, // of a source's row
    };
    Part part = Part::Title;
    QRectF rect; ///< within the card, whose corner is 0, 0
    int group = 0; ///< of Party and Lead: which CardParties; of a paragraph's Claim: which quotation
    int index = 0; ///< of Party, Place, Rendering, Margin (the sentence) and Claim: which one
    bool operator==(const Cell &) const = default;
};

struct Boxes {
    QSizeF size; ///< of the whole, its padding included, the gap to the next one not
    QList<Cell> boxes; ///< in reading order; none overlaps another, none leaves the whole
    [[nodiscard]] const Cell *at(QPointF point) const; ///< the box under a point, or nothing
};

/// A clause card of that width (at least 160 is used). It grows to its text; nothing is cut off.
[[nodiscard]] Boxes layOutCard(const Card &card, qreal width, const Measure &measure);
[[nodiscard]] Boxes layOutPartyCard(const PartyCard &card, qreal width, const Measure &measure);
/// How a row of a source is laid out.
enum class RowForm {
    Beside, ///< two columns, the paragraph's label before them
    Pane, ///< two narrow columns, for the evidence pane
    Column, ///< one column, our words beneath the source's
};

/// Where each line of a text begins, in its UTF-16 units, in a type, wrapped at a width; the first is 0.
using LineStarts = std::function<QList<qsizetype>(const QString &text, TextStyle type, qreal width)>;

/// A row of a source. It grows to its text; nothing is cut off. `lines` breaks a text as `measure` does.
[[nodiscard]] Boxes layOutSourceRow(
    const SourceRow &row, qreal width, RowForm form, const Measure &measure, const LineStarts &lines);

/// From where to where each sentence of a text goes, from 0 at its top, for lines of that height that begin at those characters:
/// by the lines that it takes; sentences that share a line share its height. Linear in the sentences.
[[nodiscard]] QList<std::pair<qreal, qreal>> sentenceHeights(
    const QList<SentenceSpan> &sentences, const QList<qsizetype> &lineStarts, qreal lineHeight);

} // namespace deal
