// The money of a deal as facts for a picture: one model behind its three readings. Pure; any thread.
#pragma once

#include "filter.h"
#include "fundingdays.h"
#include "fundingform.h"
#include "picture.h"
#include "words.h"

namespace deal {

struct FundingBar {
    ClaimId claim{};
    QString name; ///< what the money is
    QString detail; ///< its nature, and its time where the reading does not show that
    QString fromTo; ///< "Microsoft → OpenAI"; empty where neither is stated
    QString label; ///< "up to $500 B"
    QString note; ///< "only A", "part of …, not added to it"
    QString when; ///< "until 2029 (only A), start not stated"
    QString summary; ///< of a share: the dossier's own sentence on it
    qint64 value = 0; ///< whole units of the currency, or per cent
    bool ceiling = false; ///< drawn hatched
    bool seen =
        true; ///< false: the filter leaves it out, or it is unsupported; it stays as a pale outline: the scale does not jump
    QString sentence; ///< all of it in words: what a reader who does not see the mark is told
    bool unsupported = false; ///< it rests on nothing, articles being set aside
    std::optional<PartyId> party; ///< for its colour: who receives, or else pays
    int inside = -1; ///< the place in FundingPicture::bars of the amount that it is part of; -1: of none; never in a circle
    FundingDays days;
    bool operator==(const FundingBar &) const = default;
};

/// The days of some articles, as a line on an axis of years.
struct FundingWritten {
    QDate day; ///< the earliest of them
    QString label; ///< "the articles, January 2025"
    bool operator==(const FundingWritten &) const = default;
};

struct FundingPicture {
    FundingForm form;
    QString finding; ///< the title: of what is seen
    /// The title with nothing left out by a filter; a drawing keeps as much room for it. Empty: none. As sourceRoom.
    QString titleRoom;
    QString nothing; ///< why no mark is seen, in a sentence; empty: one is
    QString subtitle; ///< the unit, and who reports it
    QString source; ///< the source line, with what the signs mean
    /// The longest source line that a filter can give; a drawing keeps as much room for it, so that no mark moves when one is
    /// set. Empty: no room but for the line itself. fundingPicture() fills it for the screen, fundingToTake() leaves it out of
    /// files.
    QString sourceRoom;
    QString spoken; ///< the whole in a few sentences
    QString axis; ///< the title of the axis of money: its unit, and the scale where that is logarithmic
    QString apart; ///< Parts: the heading of all but the leading amount and its parts, where an amount has parts
    QString sharesHeading; ///< of the shares
    QString hundred; ///< "100%": the end of a share's strip
    QString offScale; ///< what stands beside an amount that a logarithmic scale has no place for
    QList<FundingBar> bars; ///< money in one currency, in deal order; percentages are never mixed in
    QList<FundingBar> shares; ///< percentages, in deal order: they have a place of their own
    QString currency; ///< ISO 4217 of all of them
    int otherAmounts = 0; ///< of money in other currencies: they are not drawn
    QStringList otherCurrencies; ///< ISO 4217, in deal order
    int leading = -1; ///< the place in bars of the largest that is part of none and rests on something; -1: none
    std::optional<FundingYears> years; ///< of the axis of Time, with every day that is drawn; nothing is dated: none
    QList<FundingWritten> written; ///< ascending, a month once
    bool operator==(const FundingPicture &) const = default;
};

/// The money amounts of the dossier in the currency that most of them are in (the first of those, where several are), and its
/// shares.
[[nodiscard]] FundingPicture fundingPicture(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words);

/// The same as something to take away, complete(). `dossier` outlives the call alone. With `sourceLine` false the picture's last
/// line does not name the sources, though it explains the signs; what travels with it names them. Waits for Dossier::sha256.
[[nodiscard]] Picture fundingToTake(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, bool sourceLine = true);

} // namespace deal
