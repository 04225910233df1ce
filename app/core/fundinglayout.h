// The funding chart as geometry: where each part stands. Logical pixels; pure; any thread.
#pragma once

#include "fundingpicture.h"

namespace deal {

struct FundingTick {
    qint64 value = 0;
    QString label;
    qreal x = 0;
    bool operator==(const FundingTick &) const = default;
};

struct FundingRow {
    QRectF bar, name, detail, fromTo, label, note;
    QRectF whole; ///< what a click may hit: the full width of the row
    bool operator==(const FundingRow &) const = default;
};

/// Bars on a linear scale.
struct FundingGeometry {
    QSizeF size;
    QRectF title, subtitle, plot, axis, source;
    QList<FundingTick> ticks; ///< from 0, in steps of roundStep()
    qint64 end = 1; ///< the value at the plot's right edge
    qreal barShare = 0.5; ///< how much of a row's height its bar takes, 0 to 1
    QList<FundingRow> rows; ///< all of one height, from the plot's top to its bottom
};

/// For a picture of that size (at least 320 x 240 is used); text wraps, so rows grow; no two texts overlap. Room is kept below
/// the plot for the shares.
[[nodiscard]] FundingGeometry layOutFunding(
    const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure);

/// The picture in the form that it asks for; at least 320 x 240 is used. Each bar and each share is a mark, in that order in
/// Compare and Time; in Parts an amount is followed by its parts.
[[nodiscard]] Drawing drawFunding(const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure);

/// A round step (1, 2, 2.5 or 5 times a power of ten) that takes at most `pieces` to reach `most`; one that meets it, where there
/// is one.
[[nodiscard]] qint64 roundStep(qint64 most, int pieces);

} // namespace deal
