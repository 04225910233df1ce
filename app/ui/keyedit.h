// A key is typed here, as it is to be from now on: one key with its modifiers. Escape leaves it as it was, Backspace takes it
// away, Tab goes on: no trap. GUI thread only.
#pragma once

#include <QKeySequenceEdit>

namespace deal {

class KeyEdit final : public QKeySequenceEdit {
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent);

Q_SIGNALS:
    void typed(const QKeySequence &key); ///< empty: no key
    void left(); ///< by Escape, or since the keyboard went elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace deal
