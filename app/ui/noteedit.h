// Where a note's words are typed: plain text, as high as they are within bounds; what has the keyboard no longer is saved at
// once.
#pragma once

#include "look.h"

#include <QPlainTextEdit>

namespace deal {

class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    NoteEdit(const Look &look, QWidget *parent);
    /// Another note's words, without a way back to those that stood there; the caret stays where that is the same note.
    void show(const QString &text, bool same);
    /// Letter for letter: QPlainTextEdit::toPlainText() would make a no-break space a plain one.
    [[nodiscard]] QString words() const;
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(); ///< by the reader
    void left(); ///< the keyboard is elsewhere now
    void escaped(); ///< by the key

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightFor(int lines) const;
    const Look &m_look;
    bool m_showing = false;
};

} // namespace deal
