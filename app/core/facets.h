// The numbers beside the facets, and the filter in words. Pure; any thread.
#pragma once

#include "filter.h"
#include "words.h"

namespace deal {

struct FacetCounts {
    /// By PartyId: how many claims the list would hold with that party ticked too, or, where it is ticked, how many it holds.
    QList<int> parties;
    /// By enumerator: how many claims of that kind, standing or verdict there are under what the other facets have ticked; ticks
    /// within one of these facets add up, and so do their numbers.
    QList<int> kinds;
    QList<int> standings;
    QList<int> agreements;
    QList<int> onlyIn; ///< by ArticleId: those on which that article alone speaks
    int all = 0; ///< claims of the counted kind
    int seen = 0; ///< those that match now
    bool operator==(const FacetCounts &) const = default;
};

/// Counts claims of that kind, by matches(), or of every kind, by answers(). Linear in the claims times the parties.
[[nodiscard]] FacetCounts countFacets(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind);

/// One removable part of the filter.
struct FilterChip {
    QString words;
    std::optional<PartyId> party; ///< for its colour and shape
    Filter without; ///< the filter once this part is taken away
    int group = 0; ///< chips of one facet stand together: 0 parties, 1 kinds, 2 standings, 3 agreement, 4 the day
    bool clausesOnly = false; ///< it says nothing about amounts and events
};

/// The filter in words, part by part, in the order of the facets.
[[nodiscard]] QList<FilterChip> filterInWords(const Dossier &dossier, const Filter &filter, const Words &words);
/// The same as plain words; the parties as one part where any of them will do.
[[nodiscard]] QStringList wordsOf(const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
