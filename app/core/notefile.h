// The notes in the reader's own file. Any thread; each call opens the file and closes it again, and waits up to two seconds for
// another program that writes.
#pragma once

#include "note.h"

namespace deal {

/// All that is kept for a dossier.
struct KeptNotes {
    QList<Note> notes; ///< by kind and key
    QList<NoteLabel> labels; ///< by name; the same for every dossier
    bool operator==(const KeptNotes &) const = default;
};

class NoteFile final {
public:
    /// `path` as ReaderFile has it.
    explicit NoteFile(QString path);
    [[nodiscard]] bool exists() const;
    /// None, and no file made, when there is no file; none in a file of a format that had no notes yet.
    [[nodiscard]] Expected<KeptNotes> notes(const QString &dossier) const;
    /// Keeps the note, and its label where that is not known yet. `base`: the revision that it was written over, 0 where there
    /// was none. Where the file by now holds another (a second program wrote), nothing is lost: both texts are kept, one after
    /// the other. The answer is the note as it stands in the file, on the disk.
    [[nodiscard]] Expected<Note> keep(
        const QString &dossier, const Note &note, qint64 base, const std::optional<NoteLabel> &label) const;
    /// False where the file by now holds another text than `note`: that is left.
    [[nodiscard]] Expected<bool> remove(const QString &dossier, const Note &note) const;
    /// In the place of the label `before`, whose notes have the new one then; with an empty one, beside the others.
    [[nodiscard]] std::optional<Problem> putLabel(const NoteLabel &label, const QString &before) const;
    /// Its notes have none then; those that had no words go.
    [[nodiscard]] std::optional<Problem> removeLabel(const QString &name) const;

private:
    QString m_path;
};

} // namespace deal
