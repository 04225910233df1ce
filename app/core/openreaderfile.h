// The reader's own file while it is open: what is right with it, the steps from format to format, and transactions that last.
// What is kept in it is the business of readerfile.h (texts of articles) and notefile.h (notes).
#pragma once

#include "connection.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace deal {

/// Open as long as it lives, in one thread. A sentence is for the reader, in one line; an empty one says that all is well.
class OpenReaderFile final {
    Q_DECLARE_TR_FUNCTIONS(deal::ReaderFile)
public:
    /// Waits up to two seconds for another program that writes.
    explicit OpenReaderFile(const QString &path);
    /// Makes the private folder (mode 0700) and the empty file in it (0600); a sentence when that cannot be.
    [[nodiscard]] static QString make(const QString &path);
    [[nodiscard]] static QString openElsewhere(const QString &path);
    /// To be asked first: a sentence when the file is not to be used.
    [[nodiscard]] QString wrong() const;
    /// Makes the tables of the present version where they are not there, then does the work in a transaction in which nobody else
    /// writes, then empties the log. When this answers nothing, what was written is on the disk (write-ahead log, synchronous
    /// FULL: it outlives the end of the program and of the power). The work answers a sentence to have it all undone.
    [[nodiscard]] QString write(const std::function<QString(const Connection &)> &work) const;
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// Of the format: 0 where nothing was kept yet.
    [[nodiscard]] int version() const { return number("PRAGMA user_version"); }
    [[nodiscard]] QString damaged(const QString &detail) const;
    [[nodiscard]] QString failed(const QString &detail) const;
    /// The file's name in one line.
    [[nodiscard]] const QString &shown() const { return m_shown; }

private:
    [[nodiscard]] QString wrongInside() const;
    [[nodiscard]] QString wrongVersion() const;
    /// Before anything is written: the present version's tables.
    [[nodiscard]] QString prepare() const;
    /// A transaction in which nobody else writes; a sentence, and no transaction, when the file is not to be written.
    [[nodiscard]] QString begin() const;
    [[nodiscard]] QString undone(const QString &sentence) const;
    [[nodiscard]] int number(const char *question) const;
    QFileInfo m_info;
    QString m_shown; ///< one line
    Connection m_connection;
};

/// A QString that is null would be stored as NULL.
[[nodiscard]] inline QVariant storedWords(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Opens the file, looks whether it is right, and writes; makes it first where `makes` says so and there is none.
[[nodiscard]] QString writeToReaderFile(
    const QString &path, bool makes, const std::function<QString(const OpenReaderFile &, const Connection &)> &work);

} // namespace deal
