#include "readerfile.h"

#include "articletext.h"
#include "openreaderfile.h"

#include <QDir>
#include <QStandardPaths>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ReaderFile)
};

Expected<KeptTexts> textsIn(const OpenReaderFile &file, const QString &dossier)
{
    const auto rows = file.connection().run(
        QStringLiteral("SELECT article, text, sha256, name, added FROM article_text WHERE dossier = ? ORDER BY article"),
        {dossier});
    if (!rows)
        return Problem{file.damaged(rows.problem())};
    KeptTexts texts;
    for (const QVariantList &row : *rows) {
        const KeptText text{row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray(), row.value(3).toString(),
            QDateTime::fromString(row.value(4).toString(), Qt::ISODate)};
        if (fingerprintOf(text.text) == text.sha256)
            texts.good << text;
        else
            texts.faults << Tr::tr(
                "The text of the article “%1” that your own file “%2” keeps is damaged, and is not used. Open the "
                "whole text of that article again: it takes its place.",
                "an article's key; a file")
                                .arg(text.article.simplified(), file.shown());
    }
    return texts;
}

/// Whether what stands in the file is that text, letter for letter.
bool holds(const Connection &connection, const QVariantList &keys, const QString &text)
{
    const auto row =
        connection.run(QStringLiteral("SELECT text, sha256 FROM article_text WHERE dossier = ? AND article = ?"), keys);
    return row && !row->isEmpty() && row->first().value(0).toString() == text
        && row->first().value(1).toByteArray() == fingerprintOf(text);
}

std::optional<Problem> problemOf(const QString &sentence)
{
    return sentence.isEmpty() ? std::nullopt : std::optional(Problem{sentence});
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
    return file.version() > 0 ? textsIn(file, dossier) : KeptTexts();
}

std::optional<Problem> ReaderFile::keep(const QString &dossier, const KeptText &text) const
{
    return problemOf(writeToReaderFile(m_path, true, [&](const OpenReaderFile &file, const Connection &connection) -> QString {
        const QVariantList values{storedWords(dossier), storedWords(text.article), storedWords(text.text), text.sha256,
            storedWords(text.name), text.added.toUTC().toString(Qt::ISODate)};
        const auto done = connection.run(
            QStringLiteral("INSERT INTO article_text (dossier, article, text, sha256, name, added) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (dossier, article) DO UPDATE"
                           " SET text = excluded.text, sha256 = excluded.sha256, name = excluded.name, added = excluded.added"),
            values);
        if (!done)
            return file.failed(done.problem());
        if (!holds(connection, values.first(2), text.text))
            return Tr::tr("This text cannot be kept in your own file: it holds signs that are no text. Save the article as plain "
                          "text and open it again.");
        return {};
    }));
}

std::optional<Problem> ReaderFile::forget(const QString &dossier, const QString &article) const
{
    if (!exists())
        return {};
    return problemOf(writeToReaderFile(m_path, false, [&](const OpenReaderFile &file, const Connection &connection) {
        const auto done =
            connection.run(QStringLiteral("DELETE FROM article_text WHERE dossier = ? AND article = ?"), {dossier, article});
        return done ? QString() : file.failed(done.problem());
    }));
}

QString ReaderFile::remark() const
{
    return QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 ? OpenReaderFile::openElsewhere(m_path) : QString();
}

} // namespace deal
