// A database file that may have been made to harm, opened so that nothing in it can: read-only and immutable, with no view,
// trigger or extension, its strings and statements bounded, and with an end to how long it may be read. After
// https://www.sqlite.org/security.html. One thread for each object.
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace deal {

/// Many times what a dossier of 100 000 clauses takes on a slow machine: what takes longer was made to take for ever.
inline constexpr std::chrono::milliseconds longestReading = std::chrono::seconds(60);

class GuardedFile final {
public:
    /// `absolutePath` may hold any character. Whoever writes the file meanwhile is not waited for: see FileState.
    explicit GuardedFile(const QString &absolutePath, std::chrono::milliseconds longest = longestReading);
    ~GuardedFile();
    Q_DISABLE_COPY_MOVE(GuardedFile)
    /// Why it is not open or what was wrong since, in SQLite's words; empty when nothing was.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// The rows of one statement, until `row` answers false. False, and an error, when there are more rows than a file of this
    /// size can hold, when the time is over, and where the file is damaged.
    bool each(const char *statement, const std::function<bool(sqlite3_stmt *)> &row);

private:
    static int tooLate(void *self);
    void guard() const;
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
    std::chrono::milliseconds m_longest;
    std::chrono::steady_clock::time_point m_end;
    qint64 m_mostRows;
    QString m_error;
    bool m_late = false;
};

/// What a file is made of at one time, to tell whether it is the same file, unchanged, at another.
struct FileState {
    quint64 device = 0, inode = 0;
    qint64 size = -1, changed = 0; ///< bytes; nanoseconds since 1970. A size of -1: there is no such file
    bool operator==(const FileState &) const = default;
};
[[nodiscard]] FileState fileState(const QString &absolutePath);

/// Whether a change to the database stands beside it that has not yet been taken into it: a write-ahead log, or a journal of what
/// it was before. What the file holds by itself is then neither the old nor the new.
[[nodiscard]] bool isBeingWritten(const QString &absolutePath);

} // namespace deal
