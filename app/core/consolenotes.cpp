#include "consolenotes.h"

#include "noteexport.h"
#include "readerfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleNotes)
};

} // namespace

Expected<KeptNotes> ownNotes(const Dossier &dossier)
{
    return NoteFile(ReaderFile::ownPath()).notes(dossier.key);
}

Expected<QString> notesAsked(const CommandLine &line, const Dossier &dossier, const Words &words)
{
    Expected<KeptNotes> kept = ownNotes(dossier);
    if (!kept)
        return Problem{kept.problem()};
    const auto place = [&](const Note &note) {
        const std::optional<int> id = notedId(dossier, note.on());
        return std::tuple(!id, note.on().kind, id.value_or(0));
    };
    std::stable_sort(kept->notes.begin(), kept->notes.end(), [&](const Note &a, const Note &b) { return place(a) < place(b); });
    if (line.format == TextFormat::Json)
        return notesJson(dossier, *kept, words);
    if (line.format == TextFormat::Csv)
        return notesCsv(dossier, *kept, words);
    return kept->notes.isEmpty() ? Tr::tr("There are no notes on this dossier.") + u'\n' : notesMarkdown(dossier, *kept, words);
}

} // namespace deal
