#include "core/schema.h"
#include "rows.h"
#include "seeding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <filesystem>
#include <optional>
#include <system_error>

namespace deal {

namespace {

/// A file that is gone again unless it was kept, with the journal that SQLite may have put beside it.
class PartFile final {
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~PartFile() { remove(); }
    Q_DISABLE_COPY_MOVE(PartFile)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    const QString m_path;
};

/// The name dies last: QSqlDatabase::removeDatabase() wants no copy of the connection to be alive.
class ConnectionName final {
public:
    ConnectionName() = default;
    ~ConnectionName() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(ConnectionName)
    [[nodiscard]] const QString &text() const { return m_name; }

private:
    const QString m_name = QStringLiteral("deal-seed");
};

std::optional<QString> run(const QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return query.lastError().databaseText();
    return {};
}

/// Deferred foreign keys are checked when the transaction ends; this says which table holds the broken one.
std::optional<QString> brokenReference(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return query.lastError().databaseText();
    if (!query.next())
        return {};
    return QStringLiteral("a row of %1 refers to a row of %2 that is not there")
        .arg(query.value(0).toString(), query.value(2).toString());
}

std::optional<QString> writeTables(const Draft &draft, const QSqlDatabase &database)
{
    // The journal stays in memory: the part file is thrown away when anything fails.
    if (auto wrong = run(database,
            {QStringLiteral("PRAGMA journal_mode = MEMORY"), QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("BEGIN"),
                QStringLiteral("PRAGMA defer_foreign_keys = ON")}))
        return wrong;
    if (auto wrong = run(database, schemaStatements()))
        return wrong;
    if (auto wrong = insertRows(draft, database))
        return wrong;
    if (auto wrong = brokenReference(database))
        return wrong;
    return run(database, {QStringLiteral("COMMIT"), QStringLiteral("VACUUM"), QStringLiteral("PRAGMA journal_mode = DELETE")});
}

std::optional<QString> writeFile(const Draft &draft, const QString &absolutePath)
{
    const ConnectionName name;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name.text());
    database.setDatabaseName(absolutePath);
    if (!database.open())
        return database.lastError().databaseText();
    auto wrong = writeTables(draft, database);
    database.close();
    return wrong;
}

} // namespace

Expected<qint64> writeDossier(const Draft &draft, const QString &out)
{
    const QFileInfo target(out);
    const auto cannot = [&out](const QString &why) {
        return Problem{QStringLiteral("%1 cannot be written: %2").arg(quoted(out), why)};
    };
    if (target.isDir())
        return cannot(QStringLiteral("it is a folder"));
    // Absolute, since SQLite would read a name that starts with "file:" as a URI with options of its own.
    const PartFile part(target.absoluteFilePath() + QStringLiteral(".part-%1").arg(QCoreApplication::applicationPid()));
    if (const auto wrong = writeFile(draft, part.path()))
        return cannot(*wrong);
    const qint64 size = QFileInfo(part.path()).size();
    std::error_code error;
    std::filesystem::rename(QFileInfo(part.path()).filesystemFilePath(), target.filesystemAbsoluteFilePath(), error);
    if (error)
        return cannot(QString::fromStdString(error.message()));
    return size;
}

} // namespace deal
