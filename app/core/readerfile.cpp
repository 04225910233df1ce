#include "readerfile.h"

#include "articletext.h"
#include "connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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
    };
    return all;
}

/// A QString that is null would be stored as NULL.
QVariant words(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

class OpenReaderFile final {
    Q_DECLARE_TR_FUNCTIONS(deal::ReaderFile)
public:
    explicit OpenReaderFile(const QString &path)
        : m_info(path)
        , m_shown(QDir::toNativeSeparators(path).simplified())
        , m_connection(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"))
    {
    }
    /// Makes the private folder and the empty file in it; a sentence when that cannot be.
    [[nodiscard]] static QString make(const QString &path);
    [[nodiscard]] static QString openElsewhere(const QString &path);
    /// To be asked first: a sentence when the file is not to be used.
    [[nodiscard]] QString wrong() const;
    /// Before anything is written: the present version's tables. A sentence when that cannot be.
    [[nodiscard]] QString prepare() const;
    /// The statement in a transaction of its own, then the log is emptied. A sentence when it cannot be done, and nothing is
    /// written then. `text` is what must stand in the file afterwards, letter for letter; without one nothing is compared.
    [[nodiscard]] QString write(const QString &statement, const QVariantList &values, const QString *text) const;
    [[nodiscard]] Expected<KeptTexts> texts(const QString &dossier) const;
    [[nodiscard]] bool hasTables() const { return number("PRAGMA user_version") > 0; }

private:
    [[nodiscard]] QString wrongInside() const;
    [[nodiscard]] QString wrongVersion() const;
    /// A transaction in which nobody else writes; a sentence, and no transaction, when the file is not to be written.
    [[nodiscard]] QString begin() const;
    [[nodiscard]] QString undone(const QString &sentence) const;
    [[nodiscard]] bool holds(const QVariantList &keys, const QString &text) const;
    [[nodiscard]] int number(const char *question) const;
    [[nodiscard]] QString damaged(const QString &detail) const;
    [[nodiscard]] QString failed(const QString &detail) const;
    QFileInfo m_info;
    QString m_shown; ///< one line
    Connection m_connection;
};

int OpenReaderFile::number(const char *question) const
{
    const auto rows = m_connection.run(QString::fromLatin1(question));
    return rows && !rows->isEmpty() ? rows->first().value(0).toInt() : 0;
}

QString OpenReaderFile::damaged(const QString &detail) const
{
    if (detail.contains(QLatin1StringView("locked")))
        return tr("Your own file “%1” is in use by another program. End that program and try again.").arg(m_shown);
    return tr("Your own file “%1” is damaged (%2). It is left as it is: move it elsewhere, and a new one will be made.")
        .arg(m_shown, detail.simplified());
}

QString OpenReaderFile::failed(const QString &detail) const
{
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

bool OpenReaderFile::holds(const QVariantList &keys, const QString &text) const
{
    const auto row =
        m_connection.run(QStringLiteral("SELECT text, sha256 FROM article_text WHERE dossier = ? AND article = ?"), keys);
    return row && !row->isEmpty() && row->first().value(0).toString() == text
        && row->first().value(1).toByteArray() == fingerprintOf(text);
}

QString OpenReaderFile::write(const QString &statement, const QVariantList &values, const QString *text) const
{
    if (QString wrong = begin(); !wrong.isEmpty())
        return wrong;
    if (const auto done = m_connection.run(statement, values); !done)
        return undone(failed(done.problem()));
    if (text && !holds(values.first(2), *text))
        return undone(
            tr("This text cannot be kept in your own file: it holds signs that are no text. Save the article as plain text and "
               "open it again."));
    if (const auto done = m_connection.run(QStringLiteral("COMMIT")); !done)
        return undone(failed(done.problem()));
    // What was taken away stands in the log still, until that is emptied; where it cannot be, remark() says so.
    std::ignore = m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

Expected<KeptTexts> OpenReaderFile::texts(const QString &dossier) const
{
    const auto rows = m_connection.run(
        QStringLiteral("SELECT article, text, sha256, name, added FROM article_text WHERE dossier = ? ORDER BY article"),
        {dossier});
    if (!rows)
        return Problem{damaged(rows.problem())};
    KeptTexts texts;
    for (const QVariantList &row : *rows) {
        const KeptText text{row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray(), row.value(3).toString(),
            QDateTime::fromString(row.value(4).toString(), Qt::ISODate)};
        if (fingerprintOf(text.text) == text.sha256)
            texts.good << text;
        else
            texts.faults << tr("The text of the article “%1” that your own file “%2” keeps is damaged, and is not used. Open the "
                               "whole text of that article again: it takes its place.",
                "an article's key; a file")
                                .arg(text.article.simplified(), m_shown);
    }
    return texts;
}

std::optional<Problem> problemOf(const QString &sentence)
{
    return sentence.isEmpty() ? std::nullopt : std::optional(Problem{sentence});
}

/// Opens, looks, prepares and writes.
std::optional<Problem> writeTo(
    const QString &path, const QString &statement, const QVariantList &values, const QString *text = nullptr)
{
    const OpenReaderFile file(path);
    QString wrong = file.wrong();
    if (wrong.isEmpty())
        wrong = file.prepare();
    return problemOf(wrong.isEmpty() ? file.write(statement, values, text) : wrong);
}

} // namespace

ReaderFile::ReaderFile(QString path)
    : m_path(std::move(path))
{
}

QString ReaderFile::ownPath()
{
    // Not AppDataLocation, which would have another place for each program that is built of these parts.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).absoluteFilePath(QStringLiteral("deal-explorer/reader.sqlite"));
}

bool ReaderFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Expected<KeptTexts> ReaderFile::texts(const QString &dossier) const
{
    if (!exists())
        return KeptTexts();
    const OpenReaderFile file(m_path);
    if (const QString wrong = file.wrong(); !wrong.isEmpty())
        return Problem{wrong};
    return file.hasTables() ? file.texts(dossier) : KeptTexts();
}

std::optional<Problem> ReaderFile::keep(const QString &dossier, const KeptText &text) const
{
    if (const QString wrong = OpenReaderFile::make(m_path); !wrong.isEmpty())
        return Problem{wrong};
    return writeTo(m_path,
        QStringLiteral("INSERT INTO article_text (dossier, article, text, sha256, name, added) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (dossier, article) DO UPDATE"
                       " SET text = excluded.text, sha256 = excluded.sha256, name = excluded.name, added = excluded.added"),
        {words(dossier), words(text.article), words(text.text), text.sha256, words(text.name),
            text.added.toUTC().toString(Qt::ISODate)},
        &text.text);
}

std::optional<Problem> ReaderFile::forget(const QString &dossier, const QString &article) const
{
    if (!exists())
        return {};
    return writeTo(m_path, QStringLiteral("DELETE FROM article_text WHERE dossier = ? AND article = ?"), {dossier, article});
}

QString ReaderFile::remark() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 ? OpenReaderFile::openElsewhere(m_path) : QString();
}

} // namespace deal
