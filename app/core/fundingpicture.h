// The money of a deal as facts for a picture: one model behind its three readings. Pure; any thread.
#pragma once

#include "filter.h"
#include "fundingform.h"
#include "picture.h"
#include "words.h"

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
    QString sentence; ///< all of it in words: what a reader who does not see the mark is told
    bool unsupported = false; ///< it rests on nothing, articles being set aside
    std::optional<PartyId> party; ///< for its colour: who receives, or else pays
    bool operator==(const FundingBar &) const = default;
};

struct FundingPicture {
    FundingForm form;
    QString finding; ///< the title
    QString subtitle; ///< the unit, and who reports it
    QString source; ///< the source line, with what the signs mean
    QString spoken; ///< the whole in a few sentences
    QList<FundingBar> bars; ///< money in one currency, in deal order; percentages are never mixed in
    QList<FundingBar> shares; ///< percentages, in deal order: they have a place of their own
    QString currency; ///< ISO 4217 of all of them
    bool operator==(const FundingPicture &) const = default;
};

/// The money amounts of the dossier in its first currency.
[[nodiscard]] FundingPicture fundingPicture(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words);

/// The same as something to take away. `dossier` outlives it. With `sourceLine` false the picture's last line is left out, what
/// travels with it is not.
[[nodiscard]] Picture fundingToTake(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, bool sourceLine = true);

} // namespace deal
