#include "held.h"

#include "fundingdays.h"

namespace deal {

namespace {

HeldDays daysOf(const Claim &claim, QDate written)
{
    const FundingDays days = fundingDays(claim.period, claim.amount ? claim.amount->nature : Nature::Share, written);
    return {days.first, days.last};
}

} // namespace

HeldDays heldDays(const Dossier &dossier, ClaimId id)
{
    const Claim &claim = dossier.claim(id);
    const QDate written = writtenFrom(dossier, id);
    HeldDays days = daysOf(claim, written);
    // A day that is written down speaks louder than the day of the article.
    const auto sinceWritten = [&] { return days.last.isValid() ? std::min(written, days.last) : written; };
    switch (claim.kind) {
    case ClaimKind::Amount:
        if (claim.amount->nature == Nature::Invested || claim.amount->nature == Nature::Immediate)
            days.last = {};
        break;
    case ClaimKind::Event:
        if (!days.first.isValid() && written.isValid())
            days.first = sinceWritten();
        days.last = {};
        break;
    case ClaimKind::Clause:
        if (claim.clause->standing == Standing::New && !days.first.isValid() && written.isValid())
            days.first = sinceWritten();
        if (claim.clause->standing == Standing::Ended && !days.last.isValid() && written.isValid())
            days.last = days.first.isValid() ? std::max(written, days.first) : written;
        break;
    }
    return days;
}

bool mayHoldOn(const Dossier &dossier, ClaimId claim, QDate day)
{
    const HeldDays days = heldDays(dossier, claim);
    return (!days.first.isValid() || days.first <= day) && (!days.last.isValid() || day <= days.last);
}

} // namespace deal
