#include "guardedfile.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::GuardedFile)
};

/// A row takes two bytes in its page's list of cells and at least three in its cell.
constexpr qint64 smallestRow = 5;
constexpr int stepsBetweenLooks = 20'000; ///< of SQLite's machine: about a millisecond

/// Every byte of the name that is not plain is written as %xx, so that none is read as an option.
QByteArray uriOf(const QString &path)
{
    return "file://" + QFile::encodeName(path).toPercentEncoding("/") + "?mode=ro&immutable=1";
}

} // namespace

void GuardedFile::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

GuardedFile::GuardedFile(const QString &absolutePath, std::chrono::milliseconds longest)
    : m_longest(longest)
    , m_end(std::chrono::steady_clock::now() + longest)
    , m_mostRows(fileState(absolutePath).size / smallestRow)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(
        uriOf(absolutePath).constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    m_database.reset(database);
    if (opened != SQLITE_OK)
        m_error = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(opened));
    else
        guard();
    if (database)
        sqlite3_progress_handler(database, stepsBetweenLooks, &GuardedFile::tooLate, this);
}

GuardedFile::~GuardedFile() = default;

void GuardedFile::guard() const
{
    sqlite3 *const database = m_database.get();
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
             SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
             SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, SQLITE_DBCONFIG_WRITABLE_SCHEMA})
        sqlite3_db_config(database, option, int(option == SQLITE_DBCONFIG_DEFENSIVE), nullptr);
    // db/schema.sql's longest text has 2 000 characters, and its longest statement 1 300.
    for (const auto &[limit, most] :
        {std::pair(SQLITE_LIMIT_LENGTH, 100'000), std::pair(SQLITE_LIMIT_SQL_LENGTH, 10'000), std::pair(SQLITE_LIMIT_COLUMN, 40),
            std::pair(SQLITE_LIMIT_EXPR_DEPTH, 60), std::pair(SQLITE_LIMIT_COMPOUND_SELECT, 2),
            std::pair(SQLITE_LIMIT_VDBE_OP, 25'000), std::pair(SQLITE_LIMIT_FUNCTION_ARG, 8), std::pair(SQLITE_LIMIT_ATTACHED, 0),
            std::pair(SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), std::pair(SQLITE_LIMIT_VARIABLE_NUMBER, 8),
            std::pair(SQLITE_LIMIT_TRIGGER_DEPTH, 1), std::pair(SQLITE_LIMIT_WORKER_THREADS, 0)})
        sqlite3_limit(database, limit, most);
    for (const char *pragma : {"PRAGMA cell_size_check = ON", "PRAGMA query_only = ON", "PRAGMA mmap_size = 0"})
        sqlite3_exec(database, pragma, nullptr, nullptr, nullptr);
}

int GuardedFile::tooLate(void *self)
{
    auto *file = static_cast<GuardedFile *>(self);
    file->m_late = file->m_late || std::chrono::steady_clock::now() > file->m_end;
    return int(file->m_late);
}

bool GuardedFile::each(const char *statement, const std::function<bool(sqlite3_stmt *)> &row)
{
    if (!m_error.isEmpty())
        return false;
    sqlite3_stmt *prepared = nullptr;
    int state = sqlite3_prepare_v2(m_database.get(), statement, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(prepared, sqlite3_finalize);
    bool wanted = state == SQLITE_OK;
    for (qint64 rows = 0; wanted && (state = sqlite3_step(prepared)) == SQLITE_ROW; ++rows) {
        if (rows >= std::max(m_mostRows, qint64(100))) { // pages that name each other would go on for ever
            m_error = QString::fromUtf8(sqlite3_errstr(SQLITE_CORRUPT));
            return false;
        }
        wanted = row(prepared);
    }
    if (state == SQLITE_OK || state == SQLITE_ROW || state == SQLITE_DONE)
        return true;
    m_error = m_late ? Tr::tr("reading it takes longer than %n second(s)", "", int(m_longest.count() / 1000))
                     : QString::fromUtf8(sqlite3_errmsg(m_database.get()));
    return false;
}

FileState fileState(const QString &absolutePath)
{
    struct stat found { };
    if (::stat(QFile::encodeName(absolutePath).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino, found.st_size, found.st_mtim.tv_sec * 1'000'000'000LL + found.st_mtim.tv_nsec};
}

bool isBeingWritten(const QString &absolutePath)
{
    // SQLite counts a journal whose first byte is 0 as done with: so it leaves one behind where it does not delete it.
    QFile journal(absolutePath + QStringLiteral("-journal"));
    const QByteArray first = journal.open(QIODevice::ReadOnly) ? journal.read(1) : QByteArray();
    return (!first.isEmpty() && first.at(0) != '\0') || fileState(absolutePath + QStringLiteral("-wal")).size > 0;
}

} // namespace deal
