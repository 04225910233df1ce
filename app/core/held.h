// Which days a claim holds on, as far as the articles say. Dates are EDTF (ISO 8601-2:2019). Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

/// The days on which a claim may hold, both included; an invalid day: nothing bounds it there.
struct HeldDays {
    QDate first, last;
    bool operator==(const HeldDays &) const = default;
};

/// From what is stated, each date at its widest. Where no start is stated, what is new, announced or to be paid at once, and any
/// event, is counted from the first day that an article can have been written on which speaks of it; where no end is stated, what
/// has ended is counted up to that day. What has happened, and money that was put in, holds ever after.
[[nodiscard]] HeldDays heldDays(const Dossier &dossier, ClaimId claim);

/// Whether it may hold on that day: nothing that is stated speaks against it.
[[nodiscard]] bool mayHoldOn(const Dossier &dossier, ClaimId claim, QDate day);

} // namespace deal
