// The right side of the window: the evidence, and beneath it the reader's own note. Beside the sources, which are the evidence
// themselves, the note alone, while it is being written.
#pragma once

#include "shared.h"

#include <QWidget>

namespace deal {

class FlatButton;
class NotePane;

class SidePane final : public QWidget {
    Q_OBJECT
public:
    /// `shared.notes` is there.
    explicit SidePane(const Shared &shared, QWidget *parent = nullptr);
    /// Whether there is anything to see on the page that is shown.
    [[nodiscard]] bool isWanted() const;

public Q_SLOTS:
    /// The caret into the note on what is looked at: the quotation where the keyboard is at one, else the party or the claim.
    void write();

Q_SIGNALS:
    void wantedChanged(); ///< it is to be shown, or need not be
    void left(); ///< the keyboard is to go back to the page

private:
    [[nodiscard]] bool isAtQuotation() const;
    void pageChanged();
    void leave();
    Shared m_shared;
    QWidget *m_evidence;
    NotePane *m_note;
    FlatButton *m_close;
    bool m_writing = false; ///< beside the sources
};

} // namespace deal
