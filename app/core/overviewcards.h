// The overview's cards, one function each, and what they are made with. For overviewlayout.cpp alone. Logical pixels; pure; any
// thread.
#pragma once

#include "drawnsigns.h"
#include "fundingframe.h"
#include "overviewlayout.h"

namespace deal {

inline constexpr qreal cardPadding = 4 * unit;
inline constexpr qreal markMargin = 2 * unit; ///< around what a mark shows, on both sides

/// A card that is being drawn.
struct Plate {
    explicit Plate(const Measure &with)
        : measure(with)
    {
    }
    const Measure &measure;
    DrawnPart out{};

    /// From here on shapes belong to this mark, until it ends with its place.
    [[nodiscard]] int begin(const Door &door, const QString &sentence, bool seen = true);
    void end(int mark, const QRectF &place) { out.drawing.marks[mark].place = place; }
    /// Words in a width; empty ones take no room. The answer is where they end.
    qreal words(const QString &text, TextStyle type, const Tint &tint, QPointF corner, qreal width, int mark = -1);
    /// The sign of a verdict and its words.
    qreal sign(const OverviewSign &sign, TextStyle type, QPointF corner, qreal width, bool pale, int mark);
    /// The heading of a card, in its padding; the answer is where what is below it begins.
    qreal heading(const QString &text, qreal width, int mark = -1);
    /// Behind all that is drawn: a card's ground, of that size.
    void frame(QSizeF size);
};

[[nodiscard]] DrawnPart drawFigures(const Overview &overview, qreal width, const Measure &measure);
[[nodiscard]] DrawnPart drawChanges(const Overview &overview, QSizeF size, const Measure &measure);
[[nodiscard]] DrawnPart drawDifferences(const Overview &overview, QSizeF size, const Measure &measure);

} // namespace deal
