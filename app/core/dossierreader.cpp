#include "dossierreader.h"

#include "dossierfile.h"
#include "dossierrows.h"
#include "schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QThread>

#include <atomic>
#include <future>

namespace deal {
namespace {

class DossierReader final {
    Q_DECLARE_TR_FUNCTIONS(deal::DossierReader)
public:
    explicit DossierReader(const QString &path)
        : m_path(path)
        , m_shown(QDir::toNativeSeparators(path).simplified())
    {
    }
    [[nodiscard]] Expected<Dossier> read() const;

private:
    /// Empty when the open database is whole and has our schema.
    [[nodiscard]] QString wrongWith(const QSqlDatabase &database) const;
    [[nodiscard]] QString damaged(const QString &detail) const;
    QString m_path;
    QString m_shown;
};

/// Takes a connection's name out of Qt's list. Warns, and leaks, while any QSqlDatabase or QSqlQuery of it lives.
class ConnectionName final {
public:
    ConnectionName()
        : m_name(QStringLiteral("dossier-%1").arg(++s_count))
    {
    }
    ~ConnectionName() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(ConnectionName)
    [[nodiscard]] const QString &text() const { return m_name; }

private:
    static inline std::atomic<int> s_count = 0; // names are for the whole process, connections for one thread
    QString m_name;
};

/// A SQLite connection for the length of a scope. Queries made from it must die before it does.
class Connection final {
public:
    explicit Connection(const QString &databaseName, const QString &options = {})
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name.text()))
    {
        m_database.setDatabaseName(databaseName);
        m_database.setConnectOptions(options);
        m_database.open();
    }
    ~Connection() { m_database.close(); }
    Q_DISABLE_COPY_MOVE(Connection)
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    ConnectionName m_name; // before the database, so that it dies after it
    QSqlDatabase m_database;
};

using SchemaRow = std::tuple<QString, QString, QString>;

/// Everything that the database says it is made of; empty when it cannot even say that.
QList<SchemaRow> schemaOf(const QSqlDatabase &database)
{
    QList<SchemaRow> rows;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"));
    while (query.next())
        rows << SchemaRow{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
    return rows;
}

QList<SchemaRow> ownSchema()
{
    const Connection connection(QStringLiteral(":memory:"));
    for (const QString &statement : schemaStatements())
        if (QSqlQuery query(connection.database()); !query.exec(statement))
            return {};
    return schemaOf(connection.database());
}

QString DossierReader::damaged(const QString &detail) const
{
    return tr("“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.")
        .arg(m_shown, detail.simplified());
}

QString DossierReader::wrongWith(const QSqlDatabase &database) const
{
    if (!database.isOpen())
        return tr("“%1” cannot be opened (%2). Take a copy of your own.").arg(m_shown, database.lastError().databaseText());
    QSqlQuery query(database);
    // The file may have been made to harm: nothing in it may run, and nothing may be written.
    for (const char *pragma : {"trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"})
        query.exec(QStringLiteral("PRAGMA %1").arg(QLatin1StringView(pragma)));
    const QList<SchemaRow> schema = schemaOf(database);
    if (schema.isEmpty())
        return damaged(QStringLiteral("sqlite_schema"));
    if (schema != ownSchema())
        return tr("“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.")
            .arg(m_shown, QString::number(dossierVersion));
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return damaged(query.lastError().databaseText());
    const QString answer = query.value(0).toString();
    return answer == QLatin1StringView("ok") ? QString() : damaged(answer);
}

Expected<Dossier> DossierReader::read() const
{
    if (const QString wrong = wrongWithDossierFile(m_path); !wrong.isEmpty())
        return Problem{wrong};
    Dossier dossier;
    dossier.path = m_path;
    const Connection connection(m_path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (const QString wrong = wrongWith(connection.database()); !wrong.isEmpty())
        return Problem{wrong};
    if (const auto fault = readRows(connection.database(), dossier))
        return Problem{damaged(*fault)};
    dossier.derive();
    // A fifth of the time that a large dossier takes, for a number that few ask for: nobody waits for it here.
    dossier.sha256 = std::async(std::launch::async, [path = m_path] {
        QThread::currentThread()->setPriority(QThread::IdlePriority); // nobody waits for it: the window comes first
        const Expected<QByteArray> hash = fingerprint(path);
        return hash ? *hash : QByteArray();
    });
    return dossier;
}

} // namespace

Expected<Dossier> readDossier(const QString &path)
{
    // Absolute, since SQLite would read a name that starts with "file:" as a URI with options of its own.
    return DossierReader(QFileInfo(path).absoluteFilePath()).read();
}

QString ownDossierPath()
{
    const QString name = QStringLiteral("openai-microsoft-stargate.deal");
    const QDir program(QCoreApplication::applicationDirPath());
    // bin/ and share/ are neighbours in the build folder and where it is installed.
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../share/deal-explorer")})
        if (const QString path = QDir::cleanPath(program.filePath(folder + u'/' + name)); QFileInfo(path).isFile())
            return path;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("deal-explorer/") + name);
}

} // namespace deal
