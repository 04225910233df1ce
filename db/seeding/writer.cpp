#include "core/connection.h"
#include "core/schema.h"
#include "core/seal.h"
#include "rows.h"
#include "seeding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
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

/// Deferred foreign keys are checked when the transaction ends; this says which table holds the broken one.
QString brokenReference(const Connection &connection)
{
    const auto broken = connection.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.problem();
    if (broken->isEmpty())
        return {};
    const QVariantList &row = broken->first();
    return QStringLiteral("a row of %1 refers to a row of %2 that is not there")
        .arg(row.value(0).toString(), row.value(2).toString());
}

/// Empty when all was written.
QString writeTables(const Draft &draft, const Connection &connection)
{
    if (!connection.isOpen())
        return connection.error();
    // The journal stays in memory: the part file is thrown away when anything fails.
    if (QString wrong = connection.runAll(
            QStringList{QStringLiteral("PRAGMA journal_mode = MEMORY"), QStringLiteral("PRAGMA foreign_keys = ON"),
                QStringLiteral("BEGIN"), QStringLiteral("PRAGMA defer_foreign_keys = ON")}
            + schemaStatements());
        !wrong.isEmpty())
        return wrong;
    if (auto wrong = insertRows(draft, connection.database()))
        return *wrong;
    if (QString wrong = brokenReference(connection); !wrong.isEmpty())
        return wrong;
    return connection.runAll(
        {QStringLiteral("COMMIT"), QStringLiteral("VACUUM"), QStringLiteral("PRAGMA journal_mode = DELETE")});
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
    if (!makeRoomForSeal(part.path()))
        return cannot(QStringLiteral("no new file can be made there"));
    if (const QString wrong = writeTables(draft, Connection(part.path())); !wrong.isEmpty())
        return cannot(wrong);
    if (!sealDossier(part.path()))
        return cannot(QStringLiteral("its pages cannot be sealed"));
    const qint64 size = QFileInfo(part.path()).size();
    std::error_code error;
    std::filesystem::rename(QFileInfo(part.path()).filesystemFilePath(), target.filesystemAbsoluteFilePath(), error);
    if (error)
        return cannot(QString::fromStdString(error.message()));
    return size;
}

} // namespace deal
