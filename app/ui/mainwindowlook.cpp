// The window as its reader wants to see it: colours, the size of words, motion; at once, and remembered.
#include "calm.h"
#include "mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace deal {

void MainWindow::showLook(const Look &look)
{
    m_look = look;
    QApplication::setPalette(m_look.palette());
    QApplication::setFont(m_look.font(TextStyle::Body));
    setFont(QApplication::font());
    rebuild();
}

void MainWindow::setLook(LookChoice choice)
{
    Look::readSystem(); // it may have changed unseen while its colours were not asked for
    m_settings.setValue(QStringLiteral("look"), nameOf(choice));
    showLook(Look(choice, m_look.textPercent()));
}

void MainWindow::setTextSize(int percent)
{
    const Look look(m_look.choice(), percent);
    m_settings.setValue(QStringLiteral("textSize"), look.textPercent());
    if (look.textPercent() != m_look.textPercent())
        showLook(look);
}

void MainWindow::setCalm(bool calm)
{
    m_settings.setValue(QStringLiteral("reduceMotion"), calm);
    keepCalm(calm);
}

/// The platform tells of another theme by ThemeChange; of another palette, where ours does not hide it, by the other.
bool MainWindow::event(QEvent *event)
{
    const bool theme = event->type() == QEvent::ThemeChange;
    if (theme || (event->type() == QEvent::ApplicationPaletteChange && QApplication::palette() != m_look.palette()))
        m_systemChanged = true;
    if (m_systemChanged
        && (theme || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::WindowActivate))
        QMetaObject::invokeMethod(this, &MainWindow::followSystem, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::followSystem()
{
    if (!m_systemChanged || QApplication::activeModalWidget()) // a dialog lives on what would be built anew: later
        return;
    if (QApplication::activePopupWidget()) { // so does a menu that is open, and nothing is told when it closes
        QTimer::singleShot(200, this, &MainWindow::followSystem);
        return;
    }
    const bool other = Look::readSystem();
    m_systemChanged = false; // to read it is to change the palette, twice
    const bool follows = m_look.choice() == LookChoice::System || m_look.choice() == LookChoice::HighContrast;
    if (follows && other)
        showLook(Look(m_look.choice(), m_look.textPercent()));
    else if (QApplication::palette() != m_look.palette())
        QApplication::setPalette(m_look.palette());
}

} // namespace deal
