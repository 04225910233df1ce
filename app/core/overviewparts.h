// The parts of the overview, each by its own rules. For overview.cpp alone. Pure; any thread.
#pragma once

#include "overview.h"

namespace deal {

inline constexpr qsizetype longestName = 140, longestSummary = 420; ///< characters; a stranger's dossier may hold thousands

/// What parts a part is made from.
struct OverviewSource {
    const Dossier &dossier;
    const Filter &filter;
    const Words &words;
    [[nodiscard]] QString name(ClaimId claim) const { return shortened(words.text(dossier.claim(claim).title), longestName); }
    [[nodiscard]] bool unsupported(ClaimId claim) const { return dossier.verdict(claim).agreement == Agreement::Unsupported; }
};

/// The verdict in a word or three: "Agree, one origin", "Only A".
[[nodiscard]] OverviewSign signOf(const OverviewSource &from, ClaimId claim);
/// Sentences, each ended where it is not, one after the other; empty ones are left out.
[[nodiscard]] QString sentencesOf(const QStringList &parts);

void addFigures(Overview &to, const OverviewSource &from);
void addChanges(Overview &to, const OverviewSource &from);
void addDifferences(Overview &to, const OverviewSource &from);

} // namespace deal
