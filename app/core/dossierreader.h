// Opens a dossier file and reads all of it into values. The one place that knows the stored words and the SELECTs.
#pragma once

#include "dossier.h"

namespace deal {

/// The schema version this program reads: PRAGMA user_version.
inline constexpr int dossierVersion = 1;
inline constexpr int dossierApplicationId = 0x4445414C; ///< "DEAL"

/// Opens read-only, and trusts nothing: the application id, the version, the schema (word for word ours, from
/// db/schema.sql), PRAGMA quick_check, then the rows. Refused, each in a sentence with what to do: a missing file, a folder, one
/// that cannot be read, one that is no dossier, one that is damaged or cut short, one of a newer version.
/// Leaves no file behind and no connection open. Any thread, one call at a time a thread.
[[nodiscard]] Expected<Dossier> readDossier(const QString &path);

/// Where the deal's own dossier is: beside the program in a build folder, else in share/deal-explorer beside bin/,
/// else in the standard data folders. Empty when there is none.
[[nodiscard]] QString ownDossierPath();

/// Of the library that reads dossiers: "3.40.1".
[[nodiscard]] QString sqliteVersion();

} // namespace deal
