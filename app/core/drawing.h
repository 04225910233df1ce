// A picture as shapes and words in their places, laid out for its own size: what the screen and every file show, whichever view
// made it. Colours are named by what they are for; the look has them. Logical pixels, from the top left corner. A value; any
// thread.
#pragma once

#include "boxes.h"
#include "comparison.h"

#include <QLineF>

#include <variant>

namespace deal {

/// What a colour is for.
struct Tint {
    enum class Of { Nothing, Text, Muted, Grid, Line, Card, Party, Accent, Standing, Verdict };
    Of of = Of::Nothing;
    std::optional<PartyId> party; ///< with Of::Party; without one, a colour that is no party's
    bool pale = false; ///< mixed with the card, as behind a hatch; of Of::Standing the wash behind its words
    deal::Standing standing = deal::Standing::Continues; ///< with Of::Standing
    Agreement agreement = Agreement::Agree; ///< with Of::Verdict
    bool oneOrigin = false; ///< with Of::Verdict
    bool operator==(const Tint &) const = default;
};

struct DrawnBox {
    QRectF rect;
    Tint fill, edge;
    qreal width = 1; ///< of the edge, which is drawn inside the rectangle
    bool dashed = false;
    qreal radius = 0;
    bool isBar =
        false; ///< a bar of the chart: all of them have one height, stand in rows that fill the plot, and begin at its left
    int mark = -1; ///< the place of the mark that it belongs to; -1: to none
    qreal fadeLeft = 0, fadeRight = 0; ///< over so many pixels from that side the fill fades in; the edge does not
    bool operator==(const DrawnBox &) const = default;
};

struct DrawnLine {
    QLineF line;
    Tint tint;
    qreal width = 1;
    bool dashed = false;
    int mark = -1;
    bool operator==(const DrawnLine &) const = default;
};

/// A disc, or a diamond of the same breadth.
struct DrawnDot {
    QPointF middle;
    qreal radius = 0;
    Tint fill, edge;
    qreal width = 1.5; ///< of the edge, half of it outside
    bool diamond = false;
    bool dashed = false;
    int mark = -1;
    bool operator==(const DrawnDot &) const = default;
};

/// Cubic Bézier curves, one joined to the next: a start, then two handles and an end for each.
struct DrawnCurve {
    QList<QPointF> points; ///< 1 + 3 n of them
    Tint tint;
    qreal width = 1.5;
    bool dashed = false;
    int mark = -1;
    bool operator==(const DrawnCurve &) const = default;
};

/// A closed, filled outline: the head of an arrow, the shape of a party.
struct DrawnPolygon {
    QList<QPointF> corners; ///< three or more
    Tint fill, edge;
    qreal width = 1;
    bool dashed = false;
    int mark = -1;
    bool operator==(const DrawnPolygon &) const = default;
};

/// Words, wrapped at the rectangle's width as the measurer wraps them; they fit in it.
struct DrawnWords {
    QRectF rect;
    QString text;
    TextStyle type = TextStyle::Body;
    Tint tint{Tint::Of::Text, {}, false};
    Qt::Alignment alignment = Qt::AlignLeft;
    int mark = -1;
    QList<WordSpan> differing{}; ///< underlined: the words that make a difference, places in `text`
    bool operator==(const DrawnWords &) const = default;
};

using Shape = std::variant<DrawnBox, DrawnLine, DrawnDot, DrawnCurve, DrawnPolygon, DrawnWords>;

/// What stands for one claim, or for a party: it can be pointed at, walked to and spoken.
struct DrawnMark {
    ClaimId claim{};
    QRectF place; ///< what a click may hit; no two overlap
    QString sentence; ///< all that the mark says, in words
    bool seen = true; ///< false: the filter leaves it out, or it rests on nothing; it is an outline
    std::optional<PartyId> party{}; ///< with one, it stands for that party and for no claim
    bool operator==(const DrawnMark &) const = default;
};

struct Drawing {
    QSizeF size; ///< at least what was asked for; more where words need it
    QRectF plot; ///< where the bars stand, if there are any
    QList<Shape> shapes; ///< from the back to the front; those of one mark stand together
    QList<DrawnMark> marks; ///< in reading order
    bool operator==(const Drawing &) const = default;
};

/// The opacity of a box's fill along its width, which is 1 long: ascending places with their opacities, from 0 to 1. Where both
/// sides fade over more than there is, each has its share of it.
[[nodiscard]] QList<std::pair<qreal, qreal>> fadeStops(const DrawnBox &box);

/// Slanted lines, `gap` apart, cut to the rectangle: a hatch that is the same in every format.
[[nodiscard]] QList<QLineF> hatch(const QRectF &rect, qreal gap);

} // namespace deal
