#include "notefile.h"

#include "openreaderfile.h"

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::NoteFile)
};

const QString columns = QStringLiteral("kind, key, text, label, title, fingerprint, revision, created, changed");

QString stored(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Note noteOf(const QVariantList &row)
{
    Note note;
    note.subject.on = {noteKindNamed(row.value(0).toString()).value_or(NoteKind::Claim), row.value(1).toString()};
    note.text = row.value(2).toString();
    note.label = row.value(3).toString();
    note.subject.title = row.value(4).toString();
    note.subject.fingerprint = row.value(5).toByteArray();
    note.revision = row.value(6).toLongLong();
    note.created = QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs);
    note.changed = QDateTime::fromString(row.value(8).toString(), Qt::ISODateWithMs);
    return note;
}

/// Nothing where there is none; a problem in SQLite's words.
Expected<std::optional<Note>> noteIn(const Connection &connection, const QString &dossier, const NoteKey &on)
{
    const auto rows =
        connection.run(QStringLiteral("SELECT %1 FROM note WHERE dossier = ? AND kind = ? AND key = ?").arg(columns),
            {dossier, nameOf(on.kind), on.key});
    if (!rows)
        return Problem{rows.problem()};
    return rows->isEmpty() ? std::optional<Note>() : std::optional(noteOf(rows->first()));
}

/// In SQLite's words, what is wrong.
QString putNote(const Connection &connection, const QString &dossier, const Note &note)
{
    const auto done = connection.run(
        QStringLiteral("INSERT OR REPLACE INTO note (dossier, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {storedWords(dossier), nameOf(note.on().kind), storedWords(note.on().key), storedWords(note.text),
            note.label.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : note.label, storedWords(note.subject.title),
            note.subject.fingerprint, note.revision, stored(note.created), stored(note.changed)});
    return done ? QString() : done.problem();
}

/// What theirs has beyond the words that both begin with: from a line or a word on.
QString restOf(const QString &theirs, const QString &ours)
{
    const auto parted = std::mismatch(theirs.begin(), theirs.end(), ours.begin(), ours.end()).first;
    qsizetype from = parted - theirs.begin();
    while (from > 0 && !theirs.at(from - 1).isSpace())
        --from;
    return theirs.sliced(from);
}

/// The lines of theirs that ours does not hold; of the first of them, what is beyond the words that both begin with.
QString newIn(const QString &theirs, const QString &ours)
{
    QStringList lines;
    for (const QString &line : restOf(theirs, ours).split(u'\n'))
        if (!line.trimmed().isEmpty() && !ours.contains(line))
            lines << line;
    return lines.join(u'\n');
}

/// Ours, and what was written elsewhere in the meantime; each word of both, and what both have once: two that go on writing at
/// once would make it twice as long each time.
QString bothTexts(const QString &ours, const Note &theirs)
{
    const QString others = newIn(theirs.text, ours);
    if (others.isEmpty())
        return ours;
    if (theirs.text.contains(ours))
        return theirs.text;
    const QString time = theirs.changed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return ours + QStringLiteral("\n\n") + Tr::tr("— Written in another window, %1: —", "a time").arg(time) + u'\n' + others;
}

std::optional<Problem> problemOf(const QString &sentence)
{
    return sentence.isEmpty() ? std::nullopt : std::optional(Problem{sentence});
}

} // namespace

NoteFile::NoteFile(QString path)
    : m_path(std::move(path))
{
}

bool NoteFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Expected<KeptNotes> NoteFile::notes(const QString &dossier) const
{
    KeptNotes kept;
    if (!exists())
        return kept;
    const OpenReaderFile file(m_path);
    if (const QString wrong = file.wrong(); !wrong.isEmpty())
        return Problem{wrong};
    if (file.version() < 2)
        return kept;
    const auto rows =
        file.connection().run(QStringLiteral("SELECT %1 FROM note WHERE dossier = ? ORDER BY kind, key").arg(columns), {dossier});
    if (!rows)
        return Problem{file.damaged(rows.problem())};
    for (const QVariantList &row : *rows)
        kept.notes << noteOf(row);
    const auto labels = file.connection().run(QStringLiteral("SELECT name, colour FROM note_label ORDER BY name"));
    if (!labels)
        return Problem{file.damaged(labels.problem())};
    for (const QVariantList &row : *labels)
        kept.labels << NoteLabel{row.value(0).toString(), noteColourNamed(row.value(1).toString())};
    return kept;
}

Expected<Note> NoteFile::keep(const QString &dossier, const Note &note, qint64 base, const std::optional<NoteLabel> &label) const
{
    Note kept = note;
    const auto work = [&](const OpenReaderFile &file, const Connection &connection) -> QString {
        const auto there = noteIn(connection, dossier, note.on());
        if (!there)
            return file.failed(there.problem());
        if (*there && (*there)->revision != base)
            kept.text = bothTexts(note.text, **there);
        if (*there)
            kept.created = (*there)->created;
        kept.revision = std::max(base, *there ? (*there)->revision : 0) + 1;
        if (label) {
            const auto known = connection.run(QStringLiteral("INSERT OR IGNORE INTO note_label (name, colour) VALUES (?, ?)"),
                {label->name, nameOf(label->colour)});
            if (!known)
                return file.failed(known.problem());
        }
        if (const QString wrong = putNote(connection, dossier, kept); !wrong.isEmpty())
            return file.failed(wrong);
        const auto again = noteIn(connection, dossier, note.on()); // letter for letter, or not at all
        if (!again || !*again || **again != kept)
            return Tr::tr("This note cannot be kept as it is: it holds signs that are no text. Take them out.");
        return {};
    };
    const QString wrong = writeToReaderFile(m_path, true, work);
    if (!wrong.isEmpty())
        return Problem{wrong};
    return kept;
}

Expected<bool> NoteFile::remove(const QString &dossier, const Note &note) const
{
    if (!exists())
        return true;
    bool gone = true;
    const QString wrong = writeToReaderFile(m_path, false, [&](const OpenReaderFile &file, const Connection &connection) {
        const auto there = noteIn(connection, dossier, note.on());
        if (!there)
            return file.failed(there.problem());
        gone = !*there || (*there)->revision == note.revision || (*there)->text == note.text;
        const auto done = gone ? connection.run(QStringLiteral("DELETE FROM note WHERE dossier = ? AND kind = ? AND key = ?"),
                              {dossier, nameOf(note.on().kind), note.on().key})
                               : QList<QVariantList>();
        return done ? QString() : file.failed(done.problem());
    });
    if (!wrong.isEmpty())
        return Problem{wrong};
    return gone;
}

std::optional<Problem> NoteFile::putLabel(const NoteLabel &label, const QString &before) const
{
    return problemOf(writeToReaderFile(m_path, true, [&](const OpenReaderFile &file, const Connection &connection) {
        const auto renamed = before.isEmpty() || before == label.name
            ? QList<QVariantList>()
            : connection.run(QStringLiteral("UPDATE note_label SET name = ? WHERE name = ?"), {label.name, before});
        if (!renamed)
            return file.failed(renamed.problem());
        const auto done = connection.run(QStringLiteral("INSERT INTO note_label (name, colour) VALUES (?, ?)"
                                                        " ON CONFLICT (name) DO UPDATE SET colour = excluded.colour"),
            {label.name, nameOf(label.colour)});
        return done ? QString() : file.failed(done.problem());
    }));
}

std::optional<Problem> NoteFile::removeLabel(const QString &name) const
{
    if (!exists())
        return {};
    return problemOf(writeToReaderFile(m_path, false, [&](const OpenReaderFile &file, const Connection &connection) {
        for (const char *statement :
            {"DELETE FROM note WHERE label = ? AND trim(text) = ''",
                "UPDATE note SET label = NULL, revision = revision + 1 WHERE label = ?", "DELETE FROM note_label WHERE name = ?"})
            if (const auto done = connection.run(QString::fromLatin1(statement), {name}); !done)
                return file.failed(done.problem());
        return QString();
    }));
}

} // namespace deal
