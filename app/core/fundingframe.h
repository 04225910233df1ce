// What every reading of the money has around it: title and subtitle above, shares and source line below; and the few shapes and
// blocks of words that all of them are made of. Logical pixels; pure; any thread.
#pragma once

#include "fundinglayout.h"

namespace deal {

inline constexpr qreal fundingMargin = 5 * unit;
inline constexpr qreal fundingGap = 2 * unit;
inline constexpr qreal hatchGap = 2.5 * unit;

namespace tints {
inline constexpr Tint text{Tint::Of::Text, {}, false}, muted{Tint::Of::Muted, {}, false}, grid{Tint::Of::Grid, {}, false},
    line{Tint::Of::Line, {}, false}, card{Tint::Of::Card, {}, false}, nothing{};
}
[[nodiscard]] inline Tint inkOf(const FundingBar &bar)
{
    return {Tint::Of::Party, bar.party, false};
}
[[nodiscard]] inline Tint paleOf(const FundingBar &bar)
{
    return {Tint::Of::Party, bar.party, true};
}

/// Words one below the other, each wrapped; empty ones take no room.
struct TextLine {
    QString text;
    TextStyle type = TextStyle::Small;
    Tint tint = tints::muted;
};
using TextBlock = QList<TextLine>;

/// A negative width: not wrapped.
[[nodiscard]] QSizeF sizeOf(const TextBlock &block, qreal width, const Measure &measure);
/// Adds the words; those aligned right end at the area's right edge. Only the area's corner and width count. The answer is the
/// place that they take.
QRectF addWords(Drawing &drawing, const TextBlock &block, const QRectF &area, const Measure &measure, int mark,
    Qt::Alignment alignment = Qt::AlignLeft);

/// What the amount is, in the column of names.
[[nodiscard]] TextBlock namesOf(const FundingBar &bar);

/// A box of an amount: solid, hatched where it is a ceiling, a pale dashed outline where it is not seen.
void addBox(Drawing &drawing, const FundingBar &bar, const QRectF &rect, int mark);

/// Tick labels in a row below y, centred on their x, kept inside 0 to `right`.
void addTickLabels(Drawing &drawing, const QList<FundingTick> &ticks, qreal y, qreal right, const Measure &measure);
/// The height of one line of small words.
[[nodiscard]] qreal smallHeight(const Measure &measure);

/// The places of everything but the reading itself.
struct FundingFrame {
    QSizeF size;
    QRectF title, subtitle, source;
    qreal nameWidth = 0; ///< of the column of names
    qreal plotLeft = 0; ///< where what is beside that column begins
    qreal right = 0; ///< where all of it ends
    qreal top = 0, bottom = 0; ///< of the reading
    qreal sharesTop = 0;

    [[nodiscard]] qreal width() const { return right - fundingMargin; }
    /// Room for a reading of that height: the picture grows where it has less.
    void holdBody(qreal height);
};

[[nodiscard]] FundingFrame fundingFrame(const FundingPicture &picture, QSizeF size, const Measure &measure);
/// Title and subtitle: before the reading.
[[nodiscard]] Drawing beginDrawing(const FundingPicture &picture, const FundingFrame &frame);
/// Shares and source line: after it.
void finishDrawing(Drawing &drawing, const FundingPicture &picture, const FundingFrame &frame, const Measure &measure);

/// The shares from y = `top` on, and how high they are; 0 where there are none.
qreal addShares(Drawing &drawing, const FundingPicture &picture, const FundingFrame &frame, qreal top, const Measure &measure);

} // namespace deal
