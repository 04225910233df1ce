// The parties and claims of a dossier, without what proves them: a part of its rows that is read by itself, on a thread of its
// own.
#pragma once

#include "rowreader.h"

namespace deal {

struct ClaimIds {
    RowIds parties, claims;
};

/// Reads parties, claims and who takes part in them into the dossier, which has its languages already, and nothing else of it, so
/// that its other parts may be read at the same time. Both are noted under their rows' ids. Returns the fault that makes the file
/// a damaged one, as readRows() does.
[[nodiscard]] std::optional<QString> readClaimRows(const QString &path, Dossier &dossier, ClaimIds &ids);

} // namespace deal
