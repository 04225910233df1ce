// Files put together as one ZIP archive (PKWARE APPNOTE 6.3.2), for formats that are such archives. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace deal {

struct ZipEntry {
    QByteArray name; ///< ASCII, / between folders
    QByteArray bytes; ///< under 4 GB
    bool packed = true; ///< deflated; OpenDocument wants its first entry as it is
};

/// CRC-32 of ISO 3309, as ZIP, PNG and others use it.
[[nodiscard]] quint32 checksum(QByteArrayView bytes);

/// The same entries give the same bytes: the archive names no hour (1 January 1980, as early as it can).
[[nodiscard]] QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace deal
