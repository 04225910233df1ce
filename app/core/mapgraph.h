// Who is tied to whom: a dossier as parties and the ties between them, for the map. Pure; any thread.
//
// Which tie a claim makes, by the roles that its parties have:
// - from each that is bound (else that pays) to each that benefits (else that receives);
// - where nobody is bound and nobody pays, from each that is affected to those; where nobody is affected either, each partner is
// a
//   partner of theirs;
// - with nobody who benefits or receives: those that are bound, and the partners, to one another, alike: each to the joint
// venture
//   among all that are named, where there is one, else each to the first; a single one touches those that are affected;
// - several that benefit, with nobody else named: likewise;
// - whoever is affected besides is touched by the first of the others, unless the two are tied anyway.
// A claim of one party alone ties nobody; one from a party to itself is a loop. Events tie nobody: they stand on the timeline.
#pragma once

#include "filter.h"
#include "words.h"

namespace deal {

enum class TieManner {
    Binds, ///< an arrow: from who is bound or pays to who benefits or receives
    Partners, ///< a line: alike
    Touches, ///< a thin arrow: affects
};

struct MapNode {
    PartyId party{};
    PartyKind kind = PartyKind::Company;
    QString name;
    bool seen = true; ///< it has part in something that is seen, of whatever kind
    bool operator==(const MapNode &) const = default;
};

/// One claim, or several of the same two parties that are drawn as one.
struct MapTie {
    int from = 0, to = 0; ///< places in MapGraph::nodes; the same: a loop
    TieManner manner = TieManner::Binds;
    QList<ClaimId> claims; ///< in the dossier's order, at least one
    QList<ClaimId> seen; ///< those that the filter leaves and that rest on something
    QString label; ///< "exclusivity (4)", "≠ up to $500 B"; of what is seen, else of all
    bool oneSource = false; ///< only one article speaks on any of them: drawn dashed
    bool differs = false; ///< the articles differ on one of them
    [[nodiscard]] const QList<ClaimId> &told() const { return seen.isEmpty() ? claims : seen; }
    bool operator==(const MapTie &) const = default;
};

struct MapGraph {
    QList<MapNode> nodes; ///< by PartyId
    QList<MapTie> ties; ///< in the order of their first claims
    bool operator==(const MapGraph &) const = default;
};

/// Up to so many claims from one party to another are drawn each by itself; more of them kind by kind, up to so many kinds; else
/// all as one.
inline constexpr int mostFanned = 4, mostKinds = 5;

/// With everything seen.
[[nodiscard]] MapGraph mapGraph(const Dossier &dossier, const Words &words);

/// The same parties and ties, place by place, with what is seen of them. `relied`: the dossier without the articles that are set
/// aside, or itself.
[[nodiscard]] MapGraph seenThrough(MapGraph graph, const Dossier &relied, const Filter &filter, const Words &words);

/// All that a party or a tie says on the map, in a sentence or two; of long lists, the first items and how many more.
[[nodiscard]] QString nodeSentence(const MapGraph &graph, int node, const Dossier &dossier, const Words &words);
[[nodiscard]] QString tieSentence(const MapGraph &graph, int tie, const Dossier &dossier, const Words &words);

/// The ties of a party, in the graph's order.
[[nodiscard]] QList<int> tiesOf(const MapGraph &graph, int node);
/// The tie that stands for the claim, the first where several do; -1: none.
[[nodiscard]] int tieOf(const MapGraph &graph, ClaimId claim);

} // namespace deal
