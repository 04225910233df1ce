// Hands for tests of notes in the window: to write one as a person does, and to look into the reader's own file.
#pragma once

#include "core/notefile.h"
#include "dialogs.h"
#include "ui/noteedit.h"

namespace deal::test {

inline constexpr int soon = 10'000; ///< ms

/// What the runs with those settings have kept of notes on that dossier.
[[nodiscard]] inline QList<Note> keptNotes(const QString &ini, const Dossier &dossier)
{
    const auto kept = NoteFile(Session::dataHome(ini) + QStringLiteral("/deal-explorer/reader.sqlite")).notes(dossier.key);
    if (!kept)
        qFatal("%s", qPrintable(kept.problem()));
    return kept->notes;
}

/// By the key, on what is looked at; until it says that it is saved.
inline void typeNote(const Session &on, const QString &words)
{
    on.press(Qt::Key_N, Qt::ControlModifier);
    NoteEdit *edit = on.seen<NoteEdit>("noteText");
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClicks(edit, words);
    QTRY_VERIFY_WITH_TIMEOUT(on.seen<QLabel>("noteState")->text().startsWith(QStringLiteral("Saved")), soon);
}

/// The same on a claim.
inline void writeNote(const Session &on, int claim, const QString &words)
{
    on->focus()->focusClaim(ClaimId(claim));
    typeNote(on, words);
}

} // namespace deal::test
