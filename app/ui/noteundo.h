// "The note was deleted. Undo", in place of a question before.
#pragma once

#include "core/notebook.h"
#include "look.h"

class QLabel;

namespace deal {

class FlatButton;

class NoteUndo final : public QWidget {
    Q_OBJECT
public:
    /// Hidden until a note is removed, and again once it was taken back. Both outlive it.
    NoteUndo(const Look &look, NoteBook &book, QWidget *parent);
    /// Also what was not done is said here.
    void say(const QString &sentence);

public Q_SLOTS:
    void takeBack();

Q_SIGNALS:
    void tookBack(const deal::NoteKey &on);

private:
    void follow();
    NoteBook &m_book;
    QLabel *m_words;
    FlatButton *m_undo;
};

} // namespace deal
