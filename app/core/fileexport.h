// What is text of a view, and the file that takes it. Any thread but where there are whole texts.
#pragma once

#include "filter.h"
#include "note.h"
#include "view.h"
#include "wholetexts.h"
#include "words.h"

namespace deal {

/// Evidence, comparison or fact-check sheet of these claims, or the figures of a reading of the money, as a file's bytes;
/// `suffix`: one of suffixesOf(view), no picture's. `texts`, which may be null, gives the evidence its positions and says which
/// quotations are not in their article; `filter`: the one that left these claims, to be named; `notes`: the
/// reader's, for the fact-check sheet; null: without. CSV begins with a byte order mark,
/// without which some spreadsheets take UTF-8 for something else.
[[nodiscard]] QByteArray viewBytes(const QString &suffix, View view, const Dossier &dossier, const QList<ClaimId> &claims,
    const Words &words, const WholeTexts *texts, const Filter &filter = {}, const QList<Note> *notes = nullptr);

/// The same as a file in the form that the end of the name asks for, whole or not at all. The answer is the absolute path;
/// refused in a sentence as refusedName(), nothingShown() and saveFile() do.
[[nodiscard]] Expected<QString> writeView(const QString &path, View view, const Dossier &dossier, const QList<ClaimId> &claims,
    const Words &words, const WholeTexts *texts, const Filter &filter = {}, const QList<Note> *notes = nullptr);

} // namespace deal
