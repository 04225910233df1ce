// What can be said of a dossier file from its bytes alone, before any database engine is let near it.
#pragma once

#include "expected.h"

#include <QByteArray>

namespace deal {

/// Empty when the file may be opened: a whole, plain SQLite file of our application and version. Otherwise one sentence
/// with what to do. The layout is that of https://www.sqlite.org/fileformat2.html, section 1.3. Any thread.
[[nodiscard]] QString wrongWithDossierFile(const QString &absolutePath);

/// The file's SHA-256, 32 bytes. Any thread.
[[nodiscard]] Expected<QByteArray> fingerprint(const QString &absolutePath);

} // namespace deal
