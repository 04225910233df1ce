// From TOML trees to a draft: each table by itself, without looking at another. What tables say of each other is checks.h's.
#pragma once

#include "draft.h"
#include "tomlsource.h"

namespace deal {

struct ReadContext {
    const QStringList &languages; ///< of the dossier; empty when it names none
    Findings &findings;
};

/// All tables of all files; there is at least one file.
[[nodiscard]] Draft readDraft(const QList<Node> &files, Findings &findings);

[[nodiscard]] DraftArticle readArticle(const Node &table, const ReadContext &context);
[[nodiscard]] DraftParty readParty(const Node &table, const ReadContext &context);
[[nodiscard]] DraftOrigin readOrigin(const Node &table, const ReadContext &context);
[[nodiscard]] DraftValue readValue(const Node &table, const ReadContext &context);
[[nodiscard]] DraftClaim readClaim(ClaimKind kind, const Node &table, const ReadContext &context);

} // namespace deal
