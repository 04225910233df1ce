// A large dossier by chance, of the real format: as many clauses as asked for, of realistic lengths, among parties of whom a few
// are in very many clauses and most in few. For what has to stay quick, and for what has to stay right, with much to read.
#pragma once

#include "seeding/seeding.h"

namespace deal::test {

struct ManySize {
    int clauses = 0;
    int amounts = 0, events = 0; ///< in proportion
    int parties = 0;
    int articles = 0;
    /// What goes with so many clauses: 3 per cent of amounts and of events, at most 500 parties and 12 articles. At least one
    /// clause.
    [[nodiscard]] static ManySize of(int clauses);
};

/// The same size and seed give the same draft. Titles have 20 to 60 characters, summaries 60 to 200, quotations 20 to 160; a
/// clause has 2 to 4 parties and 1 to 3 quotations; everything is in English and French, the articles in one of both. It is fit
/// to be written, though no folder of TOML is behind it.
[[nodiscard]] Draft manyDraft(const ManySize &size, quint64 seed = 1);

/// manyDraft() as a file: the same bytes each time. 100 000 clauses take some ten seconds and 300 MB of memory while they are
/// written.
[[nodiscard]] Expected<qint64> makeManyDossier(const QString &path, int clauses, quint64 seed = 1);

} // namespace deal::test
