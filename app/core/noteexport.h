// The reader's notes as text for other programs and for reading. Pure; any thread.
#pragma once

#include "notefile.h"

namespace deal {

/// "markdown", "csv", "json": as the command line has them, in the enumerators' order.
enum class NoteFormat { Markdown, Csv, Json };

/// A heading for each thing that has a note, what is said of it, the note's words (each line as it is, set off as a quotation)
/// and an address that leads there. CommonMark: what the dossier says is escaped, so that it stays words.
[[nodiscard]] QString notesMarkdown(const Dossier &whole, const KeptNotes &kept, const Words &words);
/// A row a note: kind, key, title, place, label, note, created, changed (ISO 8601, UTC), standing, address. As toCsv().
[[nodiscard]] QString notesCsv(const Dossier &whole, const KeptNotes &kept, const Words &words);
/// An array with an object a note; the keys are documented in the README and stay.
[[nodiscard]] QString notesJson(const Dossier &whole, const KeptNotes &kept, const Words &words);
/// As a file's bytes: UTF-8, CSV with a byte order mark.
[[nodiscard]] QByteArray noteBytes(NoteFormat format, const Dossier &whole, const KeptNotes &kept, const Words &words);

} // namespace deal
