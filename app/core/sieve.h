// The filter over all claims at once, by their columns: the same answers as matches() and answers(), claim by claim. Pure; any
// thread.
#pragma once

#include "filter.h"

namespace deal {

class Sieve final {
public:
    /// What a claim passes, part by part of the filter.
    enum Part : quint8 { Parties = 1, Verdicts = 2, Kinds = 4, Standings = 8, Day = 16, Every = 31 };

    /// `clausesOnly`: kinds and standings, where some are ticked, leave nothing but clauses, as in answers(); without it
    /// they let amounts and events pass, as in matches().
    Sieve(const Dossier &dossier, const Filter &filter, bool clausesOnly);
    [[nodiscard]] quint8 parts(ClaimId claim) const { return m_parts.at(at(claim)); }
    [[nodiscard]] bool passes(ClaimId claim) const { return parts(claim) == Every; }

private:
    QList<quint8> m_parts; ///< by ClaimId
};

} // namespace deal
