#include "openreaderfile.h"

#include "readerfile.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <tuple>

namespace deal {

namespace {

/// What leads from each version to the next; a new version is a new step, and those before it stay as they are.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        {QStringLiteral(
            "CREATE TABLE article_text (\n"
            "    dossier TEXT NOT NULL CONSTRAINT \"article_text.dossier: a key\" CHECK (dossier <> ''),\n"
            "    article TEXT NOT NULL CONSTRAINT \"article_text.article: a key\" CHECK (article <> ''),\n"
            "    text TEXT NOT NULL CONSTRAINT \"article_text.text: not empty\" CHECK (text <> ''),\n"
            "    sha256 BLOB NOT NULL CONSTRAINT \"article_text.sha256: 32 bytes\" CHECK (length(sha256) = 32),\n"
            "    name TEXT NOT NULL,\n"
            "    added TEXT NOT NULL CONSTRAINT \"article_text.added: ISO 8601, UTC\"\n"
            "        CHECK (added GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),\n"
            "    CONSTRAINT \"article_text: one text an article\" PRIMARY KEY (dossier, article)\n"
            ") STRICT")},
        {QStringLiteral("CREATE TABLE note_label (\n"
                        "    name TEXT NOT NULL CONSTRAINT \"note_label.name: not empty\" CHECK (name <> '') PRIMARY KEY,\n"
                        "    colour TEXT NOT NULL CONSTRAINT \"note_label.colour: one of ours\"\n"
                        "        CHECK (colour IN ('blue', 'green', 'amber', 'red', 'violet', 'grey'))\n"
                        ") STRICT"),
            QStringLiteral(
                "CREATE TABLE note (\n"
                "    dossier TEXT NOT NULL CONSTRAINT \"note.dossier: a key\" CHECK (dossier <> ''),\n"
                "    kind TEXT NOT NULL CONSTRAINT \"note.kind: what it is on\" CHECK (kind IN ('claim', 'party', 'passage')),\n"
                "    key TEXT NOT NULL CONSTRAINT \"note.key: a key\" CHECK (key <> ''),\n"
                "    text TEXT NOT NULL,\n"
                "    label TEXT CONSTRAINT \"note.label: a label\" REFERENCES note_label (name) ON UPDATE CASCADE,\n"
                "    title TEXT NOT NULL,\n"
                "    fingerprint BLOB NOT NULL CONSTRAINT \"note.fingerprint: 32 bytes\" CHECK (length(fingerprint) = 32),\n"
                "    revision INTEGER NOT NULL CONSTRAINT \"note.revision: counted\" CHECK (revision > 0),\n"
                "    created TEXT NOT NULL CONSTRAINT \"note.created: ISO 8601, UTC\"\n"
                "        CHECK (created GLOB "
                "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),\n"
                "    changed TEXT NOT NULL CONSTRAINT \"note.changed: ISO 8601, UTC\"\n"
                "        CHECK (changed GLOB "
                "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),\n"
                "    CONSTRAINT \"note: one on a thing\" PRIMARY KEY (dossier, kind, key)\n"
                ") STRICT")},
    };
    return all;
}

/// Whether SQLite has the room beside a file that it needs before it can as much as read it: where it has none, it calls that an
/// input or output error.
bool hasRoom(const QFileInfo &file)
{
    constexpr qint64 needed = 64 * 1024;
    return QStorageInfo(file.absolutePath()).bytesAvailable() >= needed;
}

} // namespace

OpenReaderFile::OpenReaderFile(const QString &path)
    : m_info(path)
    , m_shown(QDir::toNativeSeparators(path).simplified())
    , m_connection(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"))
{
}

int OpenReaderFile::number(const char *question) const
{
    const auto rows = m_connection.run(QString::fromLatin1(question));
    return rows && !rows->isEmpty() ? rows->first().value(0).toInt() : 0;
}

QString OpenReaderFile::damaged(const QString &detail) const
{
    if (detail.contains(QLatin1StringView("locked")))
        return tr("Your own file “%1” is in use by another program. End that program and try again.").arg(m_shown);
    if (detail.contains(QLatin1StringView("disk I/O"))
        || detail.contains(QLatin1StringView("disk is full"))) // it is the disk that fails, and not the file
        return failed(detail);
    return tr("Your own file “%1” is damaged (%2). It is left as it is: move it elsewhere, and a new one will be made.")
        .arg(m_shown, detail.simplified());
}

QString OpenReaderFile::failed(const QString &detail) const
{
    if (detail.contains(QLatin1StringView("locked")))
        return tr("Your own file “%1” is being written by another program (%2). Try again when that is done.")
            .arg(m_shown, detail.simplified());
    if (detail.contains(QLatin1StringView("disk is full"))
        || (detail.contains(QLatin1StringView("disk I/O")) && !hasRoom(m_info)))
        return tr("Your own file “%1” cannot be written: the disk is full. Make room on it.").arg(m_shown);
    return tr("Your own file “%1” cannot be written (%2).").arg(m_shown, detail.simplified());
}

QString OpenReaderFile::make(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return {};
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo folder(info.absolutePath());
    QDir().mkpath(folder.absolutePath());
    const bool there = folder.isDir() || QDir(folder.absolutePath()).mkdir(folder.fileName(), owner | QFile::ExeOwner)
        || QFileInfo(folder.absoluteFilePath()).isDir(); // another program may just have made it
    QFile file(path); // made here and not by SQLite, which would let others read it
    if (there && (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) || file.exists()))
        return {};
    return tr("Your own file “%1” cannot be made: the folder cannot be written.")
        .arg(QDir::toNativeSeparators(path).simplified());
}

QString OpenReaderFile::openElsewhere(const QString &path)
{
    return tr("Another program has your own file “%1” open: until that ends, the file’s log may hold what was there before.")
        .arg(QDir::toNativeSeparators(path).simplified());
}

QString OpenReaderFile::wrong() const
{
    if (!m_connection.isOpen())
        return tr("Your own file “%1” cannot be opened (%2).").arg(m_shown, m_connection.error());
    if (!m_info.isWritable() || !QFileInfo(m_info.absolutePath()).isWritable()) // even to read it, SQLite writes beside it
        return tr("Your own file “%1” cannot be used: it or its folder may not be written. Give yourself the right to.")
            .arg(m_shown);
    std::ignore = m_connection.run(QStringLiteral("BEGIN")); // all of it as it is at one moment
    QString wrong = wrongInside();
    std::ignore = m_connection.run(QStringLiteral("ROLLBACK"));
    return wrong;
}

QString OpenReaderFile::wrongInside() const
{
    const auto check = m_connection.run(QStringLiteral("PRAGMA quick_check(1)"));
    const QString answer = check ? check->value(0).value(0).toString() : check.problem();
    if (answer != QLatin1StringView("ok"))
        return damaged(answer);
    const int application = number("PRAGMA application_id");
    if (application == 0 && number("SELECT count(*) FROM sqlite_schema") == 0)
        return {}; // empty: nothing was kept in it yet
    if (application != readerFileApplicationId)
        return tr("“%1” is a file of another program. It is left as it is: move it elsewhere, and your own file will be made.")
            .arg(m_shown);
    if (number("PRAGMA user_version") == 0) // both are written at once
        return damaged(QStringLiteral("user_version: 0"));
    return wrongVersion();
}

QString OpenReaderFile::wrongVersion() const
{
    const int version = number("PRAGMA user_version");
    if (version < 0)
        return damaged(QStringLiteral("user_version: %1").arg(version));
    if (version > readerFileVersion)
        return tr(
            "Your own file “%1” was written by a newer Deal Explorer (its format is %2, this program writes %3). It is left as "
            "it is: install the newer program.")
            .arg(m_shown, QString::number(version), QString::number(readerFileVersion));
    return {};
}

QString OpenReaderFile::begin() const
{
    const auto begun = m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return failed(begun.problem());
    const QString wrong = wrongVersion(); // a newer program may have come between
    return wrong.isEmpty() ? QString() : undone(wrong);
}

QString OpenReaderFile::undone(const QString &sentence) const
{
    std::ignore = m_connection.run(QStringLiteral("ROLLBACK"));
    return sentence;
}

QString OpenReaderFile::prepare() const
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (m_info.permissions() & others) // a log that is made hereafter is as private as the file
        QFile::setPermissions(m_info.filePath(), owner);
    QString problem =
        m_connection.runAll({QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA secure_delete = ON")});
    if (!problem.isEmpty())
        return failed(problem);
    if (QString wrong = begin(); !wrong.isEmpty())
        return wrong;
    QStringList statements; // only now is it sure that no other program is doing the same
    for (qsizetype done = number("PRAGMA user_version"); done < steps().size(); ++done)
        statements << steps().at(done) << QStringLiteral("PRAGMA application_id = %1").arg(readerFileApplicationId)
                   << QStringLiteral("PRAGMA user_version = %1").arg(done + 1);
    problem = m_connection.runAll(statements << QStringLiteral("COMMIT"));
    // It wants the file for itself and does not wait: where that fails, whoever writes next brings it about.
    std::ignore = m_connection.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    return problem.isEmpty() ? QString() : failed(problem);
}

QString OpenReaderFile::write(const std::function<QString(const Connection &)> &work) const
{
    if (QString wrong = prepare(); !wrong.isEmpty())
        return wrong;
    if (QString wrong = begin(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = work(m_connection); !wrong.isEmpty())
        return undone(wrong);
    if (const auto done = m_connection.run(QStringLiteral("COMMIT")); !done)
        return undone(failed(done.problem()));
    // What was taken away stands in the log still, until that is emptied; where it cannot be, ReaderFile::remark() says so.
    std::ignore = m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

QString writeToReaderFile(
    const QString &path, bool makes, const std::function<QString(const OpenReaderFile &, const Connection &)> &work)
{
    if (QString wrong = makes ? OpenReaderFile::make(path) : QString(); !wrong.isEmpty())
        return wrong;
    const OpenReaderFile file(path);
    QString wrong = file.wrong();
    return wrong.isEmpty() ? file.write([&](const Connection &connection) { return work(file, connection); }) : wrong;
}

} // namespace deal
