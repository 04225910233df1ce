// The note on what is looked at, beneath its evidence: typed in place, saved by itself. It says in words how that stands.
#pragma once

#include "core/notebook.h"
#include "flatbutton.h"
#include "noteedit.h"
#include "shared.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

namespace deal {

class NoteUndo;

class NotePane final : public QWidget {
    Q_OBJECT
public:
    /// `shared.notes` is there.
    explicit NotePane(const Shared &shared, QWidget *parent = nullptr);
    /// The caret into the note on what is looked at: with `quotation` on the quotation, else on the party or the claim.
    void write(bool quotation);
    /// A note is being written, or was begun.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// As if nothing had been begun; what was typed is saved.
    void close();

Q_SIGNALS:
    void opened();
    void escaped(); ///< the keyboard is to go back to where it came from

private:
    void build();
    void buildBody();
    QWidget *buildFoot();
    void connectParts();
    void connectBody();
    void follow();
    void showSubject(bool same);
    void showState();
    void sayState(const QString &words, Shade shade, bool alert);
    void fillTargets();
    void fillLabels();
    void showLabel();
    void remove();
    [[nodiscard]] std::optional<NoteSubject> focused() const;
    [[nodiscard]] std::optional<NoteSubject> quotation() const;
    [[nodiscard]] QString targetWords(const NoteSubject &subject) const;
    Shared m_shared;
    NoteBook &m_book;
    std::optional<NoteSubject> m_subject;
    bool m_onQuotation = false; ///< the reader asked for the quotation
    bool m_open = false;
    bool m_alerted = false; ///< what went wrong has been said once
    FlatButton *m_write = nullptr;
    QWidget *m_body = nullptr;
    QComboBox *m_target = nullptr;
    FlatButton *m_label = nullptr;
    FlatButton *m_remove = nullptr;
    QLabel *m_standing = nullptr;
    NoteEdit *m_edit = nullptr;
    QLabel *m_state = nullptr;
    NoteUndo *m_undo = nullptr;
};

} // namespace deal
