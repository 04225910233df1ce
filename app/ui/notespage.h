// The reader's notes: a card for each, with what it is on; searched, filtered and sorted, exported, deleted and brought back.
#pragma once

#include "cardview.h"
#include "core/notemodel.h"
#include "flatbutton.h"
#include "shared.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>

namespace deal {

class NoteUndo;

class NotesPage final : public QWidget {
    Q_OBJECT
public:
    /// `shared.notes` is there. `writeNote` and `exportNotes`: the menu's commands; null where there is no window.
    NotesPage(const Shared &shared, QAction *writeNote, QAction *exportNotes, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again

private:
    QWidget *buildTools();
    QWidget *buildView();
    QWidget *buildEmpty(QAction *writeNote);
    void connectParts();
    void refresh();
    void fillLabels();
    void showFocus();
    /// To what the note is on; the page stays.
    void choose(const QModelIndex &index);
    /// To where that stands.
    void open(const QModelIndex &index);
    void removeCurrent();
    Shared m_shared;
    NoteBook &m_book;
    NoteModel m_model;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_labels = nullptr;
    QWidget *m_tools = nullptr;
    CardView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    FlatButton *m_write = nullptr; ///< where there is no note yet
    FlatButton *m_export = nullptr;
    NoteUndo *m_undo = nullptr;
    QStackedLayout *m_stack;
    std::optional<NoteKey> m_chosen; ///< the row that the reader is at, be it of what is no longer there
};

} // namespace deal
