#include "dossierreader.h"

#include "dossierfile.h"
#include "dossierrows.h"
#include "dossierrules.h"
#include "dossierschema.h"
#include "guardedfile.h"
#include "oneline.h"
#include "seal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <sqlite3.h>

#include <future>

namespace deal {
namespace {

class DossierReader final {
    Q_DECLARE_TR_FUNCTIONS(deal::DossierReader)
public:
    explicit DossierReader(const QString &path)
        : m_path(path)
        , m_shown(oneLine(QDir::toNativeSeparators(path), 4096))
    {
    }
    [[nodiscard]] Expected<Dossier> read() const;

private:
    /// Empty when the file has our schema, word for word.
    [[nodiscard]] QString wrongWithSchema() const;
    [[nodiscard]] QString changed() const;
    [[nodiscard]] QString unsealed() const;
    [[nodiscard]] QString damaged(const QString &detail) const;
    QString m_path;
    QString m_shown;
};

QString DossierReader::damaged(const QString &detail) const
{
    return tr("“%1” is damaged (%2). Take another copy of the dossier, or compile it again with deal-seed.")
        .arg(m_shown, detail.simplified());
}

QString DossierReader::wrongWithSchema() const
{
    switch (compareSchema(m_path)) {
    case SchemaState::Ours:
        return {};
    case SchemaState::Unreadable:
        return damaged(QStringLiteral("sqlite_schema"));
    case SchemaState::Other:
        break;
    }
    return tr("“%1” is not built as a dossier of format %2 is: its tables were changed. Compile it again with deal-seed.")
        .arg(m_shown, QString::number(dossierVersion));
}

QString DossierReader::changed() const
{
    return tr("“%1” was changed while it was read. Open it again.").arg(m_shown);
}

QString DossierReader::unsealed() const
{
    return tr("“%1” is damaged, or was changed after deal-seed had made it: its seal does not fit. Take another copy of the "
              "dossier, or compile it again with deal-seed.")
        .arg(m_shown);
}

Expected<Dossier> DossierReader::read() const
{
    const FileState before = fileState(m_path);
    if (const QString wrong = wrongWithDossierFile(m_path); !wrong.isEmpty())
        return Problem{wrong};
    Dossier dossier;
    dossier.path = m_path;
    if (const QString wrong = wrongWithSchema(); !wrong.isEmpty())
        return Problem{wrong};
    // A fifth of the time that a large dossier takes, beside the reading. No row is believed before the answers are there.
    std::future<std::optional<QString>> whole = std::async(std::launch::async, [this] { return damageOf(m_path); });
    std::future<bool> seal = std::async(std::launch::async, [this] { return isSealed(m_path); });
    std::optional<QString> fault = readRows(m_path, dossier);
    if (!fault)
        fault = faultOfRules(dossier);
    if (!fault)
        dossier.derive();
    if (const std::optional<QString> damage = whole.get())
        return Problem{damaged(*damage)};
    if (fault)
        return Problem{damaged(*fault)};
    if (!seal.get())
        return Problem{unsealed()};
    if (fileState(m_path) != before)
        return Problem{changed()};
    // A fifth of the time that a large dossier takes, for a number that few ask for: nobody waits for it here.
    dossier.sha256 = std::async(std::launch::async, [path = m_path, before] {
        QThread::currentThread()->setPriority(QThread::IdlePriority); // nobody waits for it: the window comes first
        const Expected<QByteArray> hash = fingerprint(path);
        return hash && fileState(path) == before ? *hash : QByteArray(); // not that of another file in its place
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
