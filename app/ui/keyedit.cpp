#include "keyedit.h"

#include <QKeyEvent>

namespace deal {

KeyEdit::KeyEdit(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setObjectName(QStringLiteral("keyEdit"));
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return Q_EMIT typed({});
    QKeySequenceEdit::keyPressEvent(event);
    if (const QKeySequence key = keySequence(); !key.isEmpty()) { // not while modifiers alone are held
        clear(); // it would wait for a second one
        Q_EMIT typed(QKeySequence(key[0]));
    }
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace deal
