// The seal of a dossier, by which damage is known, be it one bit of a quotation: the last eight bytes of each page, which SQLite
// leaves to others ("reserved space", https://www.sqlite.org/fileformat2.html, 1.3.4), hold a checksum of the page and of its
// place. It tells of accidents and of edits by other programs; it is no signature, since anybody can compute it. Any thread.
#pragma once

#include <QString>

namespace deal {

/// Makes a new database whose pages have room for a seal. False when it cannot be written.
[[nodiscard]] bool makeRoomForSeal(const QString &absolutePath);
/// Seals each page of a database that was made so and is open nowhere. False when it has no room for a seal, or cannot be
/// written.
[[nodiscard]] bool sealDossier(const QString &absolutePath);
/// Whether every page is as it was when it was sealed; of a file that cannot be read, or was never sealed, false. One pass over
/// the file, a page at a time in memory.
[[nodiscard]] bool isSealed(const QString &absolutePath);

} // namespace deal
