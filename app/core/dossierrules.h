// The rules of db/schema.sql that SQLite's check of a file does not look at: keys that are there once, statements that say
// something, texts that are there. A file's rows may break them, whatever its schema says.
#pragma once

#include "dossier.h"

namespace deal {

/// Answers with the place of the first fault, in the schema's words ("claim.key: term"), the same in every language. After
/// settle(), which knows that all references are good. Pure; any thread.
[[nodiscard]] std::optional<QString> faultOfRules(const Dossier &dossier);

} // namespace deal
