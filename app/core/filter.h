// Which claims are seen: the reader's ticks as a value, and what each further tick would leave. Pure; any thread.
#pragma once

#include "dossier.h"

namespace deal {

struct Filter {
    QList<PartyId> parties; ///< ticked, ascending
    bool anyParty = false; ///< any of the ticked, instead of all of them
    std::optional<Role> role; ///< the ticked parties count in that role only; nothing = in any role
    QList<ClauseKind> kinds; ///< any of these; about clauses only
    QList<Standing> standings; ///< any of these; about clauses only
    QList<Agreement> agreements; ///< any of these, or of onlyIn
    std::optional<QDate> asOf; ///< claims that may hold on that day (held.h)
    QList<ArticleId> onlyIn; ///< ascending: claims on which no article speaks but one of these (Agreement::OneSource, told apart)
    [[nodiscard]] bool isEmpty() const
    {
        return parties.isEmpty() && kinds.isEmpty() && standings.isEmpty() && agreements.isEmpty() && onlyIn.isEmpty() && !asOf;
    }
    bool operator==(const Filter &) const = default;
};

/// Kinds and standings say nothing about amounts and events, and so let them pass.
[[nodiscard]] bool matches(const Dossier &dossier, ClaimId claim, const Filter &filter);
/// As matches(), for pages that show claims of every kind: with kinds or standings ticked, only clauses can answer them.
[[nodiscard]] bool answers(const Dossier &dossier, ClaimId claim, const Filter &filter);
/// The claims of that kind that match, or, without one, those of every kind that answer; in deal order.
[[nodiscard]] QList<ClaimId> matching(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind);

/// The same filter with one thing ticked or unticked.
[[nodiscard]] Filter toggled(Filter filter, PartyId party);
[[nodiscard]] Filter toggled(Filter filter, ClauseKind kind);
[[nodiscard]] Filter toggled(Filter filter, Standing standing);
[[nodiscard]] Filter toggled(Filter filter, Agreement agreement);
[[nodiscard]] Filter toggled(Filter filter, ArticleId onlyIn);
/// Whether the verdict is one of those ticked in `agreements` and `onlyIn`; with nothing ticked there, any is.
[[nodiscard]] bool verdictPasses(const Verdict &verdict, const Filter &filter);

} // namespace deal
