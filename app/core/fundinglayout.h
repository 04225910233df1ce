// The funding chart as facts and geometry: what it says, where each part stands. Logical pixels; pure; any thread.
#pragma once

#include "boxes.h"
#include "filter.h"

#include <QLineF>

namespace deal {

struct FundingBar {
    ClaimId claim{};
    QString name; ///< what the money is
    QString detail; ///< its nature and time
    QString label; ///< "up to $500 B"
    QString note; ///< "only A", "part of …, not added to it"
    qint64 value = 0; ///< whole units of the currency
    bool ceiling = false; ///< drawn hatched
    bool seen =
        true; ///< false: the filter leaves it out, or it is unsupported; it stays as a pale outline: the scale does not jump
    bool unsupported = false; ///< it rests on nothing, articles being set aside
    std::optional<PartyId> party; ///< for its colour: who receives, or else pays
    bool operator==(const FundingBar &) const = default;
};

struct FundingPicture {
    QString finding; ///< the title
    QString subtitle; ///< the unit, and who reports it
    QString source; ///< the source line, with what the signs mean
    QString spoken; ///< the whole in a few sentences
    QList<FundingBar> bars; ///< money in one currency, in deal order; percentages are never mixed in
    QString currency; ///< ISO 4217 of all of them
    bool operator==(const FundingPicture &) const = default;
};

/// The money amounts of the dossier in its first currency.
[[nodiscard]] FundingPicture fundingPicture(const Dossier &dossier, const Filter &filter, const Words &words);

struct FundingTick {
    qint64 value = 0;
    QString label;
    qreal x = 0;
    bool operator==(const FundingTick &) const = default;
};

struct FundingRow {
    QRectF bar, name, detail, label, note;
    QRectF whole; ///< what a click may hit: the full width of the row
    bool operator==(const FundingRow &) const = default;
};

struct FundingGeometry {
    QSizeF size;
    QRectF title, subtitle, plot, source;
    QList<FundingTick> ticks; ///< from 0, in steps of roundStep()
    qint64 end = 1; ///< the value at the plot's right edge
    qreal barShare = 0.5; ///< how much of a row's height its bar takes, 0 to 1
    QList<FundingRow> rows; ///< all of one height, from the plot's top to its bottom
};

/// For a picture of that size (at least 320 x 240 is used); text wraps, so rows grow; no two texts overlap.
[[nodiscard]] FundingGeometry layOutFunding(
    const FundingPicture &picture, QSizeF size, const Words &words, const Measure &measure);

/// Slanted lines, `gap` apart, cut to the rectangle: a hatch that is the same in every format.
[[nodiscard]] QList<QLineF> hatch(const QRectF &rect, qreal gap);

/// A round step (1, 2, 2.5 or 5 times a power of ten) that takes at most `pieces` to reach `most`; one that meets it, where there
/// is one.
[[nodiscard]] qint64 roundStep(qint64 most, int pieces);

} // namespace deal
