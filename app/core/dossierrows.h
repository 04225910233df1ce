// The rows of a dossier as values. Trusts the schema, which was compared before, and none of the rows.
#pragma once

#include "dossier.h"

class QSqlDatabase;

namespace deal {

/// Fills the dossier's lists from the tables, without derive(). Answers with nothing when all is well, else with the
/// place of the first fault, in the schema's words ("claim_party.role: boss"), the same in every language.
[[nodiscard]] std::optional<QString> readRows(const QSqlDatabase &database, Dossier &dossier);

} // namespace deal
