#include "noteundo.h"

#include "flatbutton.h"
#include "pageparts.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace deal {

NoteUndo::NoteUndo(const Look &look, NoteBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_words(plainLabel(look, TextStyle::Small, Shade::Text, this))
    , m_undo(new FlatButton(look, FlatButton::Style::Outlined, this))
{
    setObjectName(QStringLiteral("noteUndo"));
    m_words->setObjectName(QStringLiteral("noteUndoWords"));
    m_undo->setObjectName(QStringLiteral("undoNote"));
    m_undo->setIcon(look.icon(QStringLiteral("undo")));
    m_undo->setText(tr("Undo", "the deleting of a note"));
    m_undo->setAccessibleName(tr("Bring the deleted note back"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(2 * unit));
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    connect(m_undo, &QToolButton::clicked, this, &NoteUndo::takeBack);
    connect(&book, &NoteBook::removed, this, [this] { say(tr("The note was deleted.")); });
    connect(&book, &NoteBook::said, this, &NoteUndo::say);
    connect(&book, &NoteBook::changed, this, &NoteUndo::follow);
    hide();
}

void NoteUndo::say(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setVisible(m_book.canTakeBack());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoteUndo::follow()
{
    if (!m_book.canTakeBack() && m_undo->isVisibleTo(this))
        hide();
}

void NoteUndo::takeBack()
{
    const std::optional<NoteKey> on = m_book.takeBack();
    hide();
    if (on)
        Q_EMIT tookBack(*on);
}

} // namespace deal
