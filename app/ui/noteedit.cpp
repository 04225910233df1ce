#include "noteedit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace deal {

namespace {
constexpr int fewestLines = 3, mostLines = 9;
constexpr int edge = 3;
constexpr qreal rounding = 4;
} // namespace

NoteEdit::NoteEdit(const Look &look, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame); // event() draws the edge, with the keyboard another
    setViewportMargins(edge, edge, edge, edge);
    setObjectName(QStringLiteral("noteText"));
    setFont(look.font(TextStyle::Body));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_showing)
            Q_EMIT typed();
    });
}

void NoteEdit::show(const QString &text, bool same)
{
    if (same && text == words())
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    if (!same) {
        setPlainText(text);
        return;
    }
    const int caret = textCursor().position();
    QTextCursor writer(document()); // as if it were typed: it can be undone
    const QString before = words();
    if (text.startsWith(before)) {
        writer.movePosition(QTextCursor::End);
        writer.insertText(text.mid(before.size()));
    } else {
        writer.select(QTextCursor::Document);
        writer.insertText(text);
    }
    QTextCursor here = textCursor();
    here.setPosition(std::min(caret, int(text.size())));
    setTextCursor(here);
}

QString NoteEdit::words() const
{
    QString text = document()->toRawText();
    for (QChar &sign : text)
        if (sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator)
            sign = u'\n';
    return text;
}

int NoteEdit::heightFor(int lines) const
{
    return lines * QFontMetrics(font()).lineSpacing() + int(2 * document()->documentMargin()) + 2 * edge;
}

QSize NoteEdit::sizeHint() const
{
    int lines = 0; // as they wrap now
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    return {200, heightFor(std::clamp(lines, fewestLines, mostLines))};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {80, heightFor(fewestLines)};
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool NoteEdit::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.color(hasFocus() ? Shade::Accent : Shade::Muted), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), rounding, rounding);
    }
    return done;
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT left();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return Q_EMIT escaped();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace deal
