// The commands for notes in the menus: write one, export them, take them along on the fact-check sheet.
#pragma once

#include "core/focus.h"
#include "keyhelp.h"

#include <QAction>
#include <QMenu>

namespace deal {

class NoteActions final : public QObject {
    Q_OBJECT
public:
    /// `focus` is null when no dossier is open: then none is enabled.
    NoteActions(Focus *focus, QObject *parent);
    /// Enabled while something is looked at that a note can be on.
    [[nodiscard]] QAction *write() const { return m_write; }
    [[nodiscard]] QAction *exportNotes() const { return m_export; }
    /// Ticked: the fact-check sheet takes the notes along.
    [[nodiscard]] QAction *along() const { return m_along; }
    void fillEdit(QMenu &edit) const { edit.addAction(m_write); }
    void fillExport(QMenu &exports) const;
    /// Those of the page of the notes, and of a note's words.
    [[nodiscard]] static KeyGroup keys();

private:
    QAction *m_write, *m_export, *m_along;
};

} // namespace deal
