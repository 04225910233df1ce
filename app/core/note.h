// The reader's own note on a claim, a party or a quotation of a dossier: a plain value, kept apart from the dossier, and what it
// was written on, so that a dossier that changes under a note keeps the note and says so. Pure; any thread.
#pragma once

#include "filter.h"
#include "words.h"

#include <QDateTime>

#include <tuple>

namespace deal {

enum class NoteKind { Claim, Party, Passage };

/// What a note is on: the dossier's own lasting name for it.
struct NoteKey {
    NoteKind kind = NoteKind::Claim;
    QString key;
    bool operator==(const NoteKey &) const = default;
    bool operator<(const NoteKey &other) const { return std::tie(kind, key) < std::tie(other.kind, other.key); }
};

/// The colours that a label can have. None stands alone: each has a shape of its own (Look::paintNoteLabel), and the label its
/// name.
enum class NoteColour { Blue, Green, Amber, Red, Violet, Grey };
inline constexpr int noteColourCount = 6;

struct NoteLabel {
    QString name;
    NoteColour colour = NoteColour::Blue;
    bool operator==(const NoteLabel &) const = default;
};

/// What a note is written on, as it is now.
struct NoteSubject {
    NoteKey on;
    QString title; ///< in the reader's language
    QByteArray fingerprint; ///< 32 bytes, of its words in every language
    bool operator==(const NoteSubject &) const = default;
};

struct Note {
    NoteSubject subject; ///< as it was when the note was last written
    QString text;
    QString label; ///< a NoteLabel's name; empty: none
    QDateTime created, changed; ///< UTC, to the millisecond
    qint64 revision = 0; ///< counts what was written of it; 0: nothing yet
    [[nodiscard]] const NoteKey &on() const { return subject.on; }
    /// Neither words nor a label: nothing to keep.
    [[nodiscard]] bool isEmpty() const { return label.isEmpty() && text.trimmed().isEmpty(); }
    bool operator==(const Note &) const = default;
};

/// How what a note is on stands to the note.
enum class NoteStanding {
    AsWritten,
    Changed, ///< its words are others than when the note was written
    Gone, ///< the dossier no longer has it
};

/// In UTF-16 units, what can be typed into a note.
inline constexpr qsizetype longestNote = 100'000;

/// A sentence, where a text cannot be a note's: it is too long, or holds U+0000 or half of a surrogate pair.
[[nodiscard]] std::optional<Problem> refusedNote(const QString &text, const QLocale &locale);

/// `whole`: with all of its articles, so that to set one aside changes nothing.
[[nodiscard]] NoteSubject noteSubject(const Dossier &whole, ClaimId claim, const Words &words);
[[nodiscard]] NoteSubject noteSubject(const Dossier &whole, PartyId party, const Words &words);
[[nodiscard]] NoteSubject noteSubject(const Dossier &whole, PassageId passage, const Words &words);

/// The place of what a note is on in that dossier's list of claims, parties or passages; nothing where it is not there.
[[nodiscard]] std::optional<int> notedId(const Dossier &whole, const NoteKey &on);
[[nodiscard]] NoteStanding standingOf(const Dossier &whole, const Note &note, const Words &words);
/// "This clause has changed since the note was written."; empty where it stands as it was written.
[[nodiscard]] QString standingWords(const Dossier &whole, const Note &note, const Words &words);
/// Whether the filter lets through what the note is on: a claim, or one of the claims of a party or a quotation. What is no
/// longer in the dossier passes the empty filter alone.
[[nodiscard]] bool noteAnswers(const Dossier &dossier, const NoteKey &on, const Filter &filter);

/// "clause", "amount", "event", "party", "quotation": of what kind it is, as far as the dossier still knows.
[[nodiscard]] QString noteKindWords(const Dossier &whole, const NoteKey &on, const Words &words);
/// "claim", "party", "passage", as in the reader's file and in exports.
[[nodiscard]] QString nameOf(NoteKind kind);
[[nodiscard]] std::optional<NoteKind> noteKindNamed(const QString &name);
/// "blue", …, as in the reader's file.
[[nodiscard]] QString nameOf(NoteColour colour);
[[nodiscard]] NoteColour noteColourNamed(const QString &name);
/// The same in the reader's language.
[[nodiscard]] QString noteColourWords(NoteColour colour);
/// "14:05" today, else "3 February 2025, 14:05"; in local time.
[[nodiscard]] QString noteTimeWords(const QDateTime &time, const QDateTime &now, const Words &words);

} // namespace deal
