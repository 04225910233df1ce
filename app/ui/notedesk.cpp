#include "notedesk.h"

#include "core/readerfile.h"

#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace deal {

NoteDesk::NoteDesk(Focus &focus, QWidget &window)
    : m_window(window)
    , m_book(focus.whole(), NoteFile(ReaderFile::ownPath()))
    , m_painted(window.isVisible())
{
    connect(&m_book, &NoteBook::changed, &focus, [this, noted = &focus.noted()] { noted->set(m_book.notedIds()); });
    window.installEventFilter(this);
    if (m_painted)
        QTimer::singleShot(0, &m_book, &NoteBook::look);
}

bool NoteDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint && !m_painted) { // nothing of this is worth an empty screen
        m_painted = true;
        QTimer::singleShot(0, &m_book, &NoteBook::look);
    } else if (watched == &m_window && event->type() == QEvent::WindowActivate && m_painted) {
        m_book.look();
    } else if (watched == &m_window && event->type() == QEvent::WindowDeactivate) {
        m_book.saveNow();
    }
    return QObject::eventFilter(watched, event);
}

bool NoteDesk::mayLeave()
{
    const QString problem = m_book.finish();
    if (problem.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Notes"), tr("Not all that you wrote is saved."), QMessageBox::NoButton, &m_window);
    box.setObjectName(QStringLiteral("unsavedNotes"));
    box.setInformativeText(problem);
    for (QLabel *words : box.findChildren<QLabel *>()) // the box's own format is not that of this text, which names files
        words->setTextFormat(Qt::PlainText);
    QPushButton *stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    const QPushButton *leave = box.addButton(tr("&Lose it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace deal
