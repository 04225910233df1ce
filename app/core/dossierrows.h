// The rows of a dossier as values. Trusts the schema, which was compared before, and none of the rows.
#pragma once

#include "dossier.h"

namespace deal {

/// Opens the file, an absolute path, read-only, and fills the dossier's lists from its tables, without derive(). Answers with
/// nothing when all is well, else with the place of the first fault, in the schema's words ("claim_party.role: boss"), the same
/// in every language. Any thread.
[[nodiscard]] std::optional<QString> readRows(const QString &path, Dossier &dossier);

} // namespace deal
