// The reader's notes behind the window: they are read once that has been painted, and again whenever it becomes active, since
// another program may have written; and the window is not left while something is not saved.
#pragma once

#include "core/focus.h"
#include "core/notebook.h"

class QWidget;

namespace deal {

class NoteDesk final : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    NoteDesk(Focus &focus, QWidget &window);
    [[nodiscard]] NoteBook &book() { return m_book; }
    /// Saves what is not saved. Where that cannot be, the reader is asked whether they leave all the same.
    [[nodiscard]] bool mayLeave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    NoteBook m_book;
    bool m_painted;
};

} // namespace deal
