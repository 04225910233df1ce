#include "dossierreader.h"

#include "connection.h"
#include "dossierfile.h"
#include "dossierrows.h"
#include "schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <sqlite3.h>

#include <future>
#include <tuple>

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
    /// Empty when the open database has our schema.
    [[nodiscard]] QString wrongWith(const Connection &connection) const;
    /// Empty when every page of the file is as SQLite would have it.
    [[nodiscard]] QString damage() const;
    [[nodiscard]] QString damaged(const QString &detail) const;
    QString m_path;
    QString m_shown;
};

/// Everything that the database says it is made of; empty when it cannot even say that.
QList<QVariantList> schemaOf(const Connection &connection)
{
    const auto rows = connection.run(QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"));
    return rows ? *rows : QList<QVariantList>();
}

QList<QVariantList> ownSchema()
{
    const Connection connection(QStringLiteral(":memory:"));
    return connection.runAll(schemaStatements()).isEmpty() ? schemaOf(connection) : QList<QVariantList>();
}

QString DossierReader::damaged(const QString &detail) const
{
    return tr("“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.")
        .arg(m_shown, detail.simplified());
}

QString DossierReader::wrongWith(const Connection &connection) const
{
    if (!connection.isOpen())
        return tr("“%1” cannot be opened (%2). Take a copy of your own.").arg(m_shown, connection.error());
    // The file may have been made to harm: nothing in it may run, and nothing may be written.
    for (const char *pragma : {"trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"})
        std::ignore = connection.run(QStringLiteral("PRAGMA %1").arg(QLatin1StringView(pragma)));
    const QList<QVariantList> schema = schemaOf(connection);
    if (schema.isEmpty())
        return damaged(QStringLiteral("sqlite_schema"));
    if (schema != ownSchema())
        return tr("“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.")
            .arg(m_shown, QString::number(dossierVersion));
    return {};
}

QString DossierReader::damage() const
{
    const Connection connection(m_path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    const auto check = connection.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check || check->isEmpty())
        return damaged(check ? QString() : check.problem());
    const QString answer = check->first().value(0).toString();
    return answer == QLatin1StringView("ok") ? QString() : damaged(answer);
}

Expected<Dossier> DossierReader::read() const
{
    if (const QString wrong = wrongWithDossierFile(m_path); !wrong.isEmpty())
        return Problem{wrong};
    Dossier dossier;
    dossier.path = m_path;
    const Connection connection(m_path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (const QString wrong = wrongWith(connection); !wrong.isEmpty())
        return Problem{wrong};
    // A fifth of the time that a large dossier takes, beside the reading. No row is believed before the answer is there.
    std::future<QString> whole = std::async(std::launch::async, [this] { return damage(); });
    const std::optional<QString> fault = readRows(m_path, dossier);
    if (!fault)
        dossier.derive();
    if (const QString wrong = whole.get(); !wrong.isEmpty())
        return Problem{wrong};
    if (fault)
        return Problem{damaged(*fault)};
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

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

QString ownDossierPath()
{
    const QString name = QStringLiteral("openai-microsoft-stargate.deal");
    const QDir program(QCoreApplication::applicationDirPath());
    // bin/ and share/ are neighbours in the build folder and where it is installed.
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../share/deal-explorer")})
        if (QString path = QDir::cleanPath(program.filePath(folder + u'/' + name)); QFileInfo(path).isFile())
            return path;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("deal-explorer/") + name);
}

} // namespace deal
