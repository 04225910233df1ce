#include "monkey.h"

#include "core/dossierreader.h"
#include "monkeylog.h"

#include <QApplication>
#include <QPixmapCache>
#include <QThread>

#include <malloc.h>

namespace deal::test {

namespace {
constexpr int slow = 1000; // ms, from which on an event is told
constexpr int quiet = 1500; // ms that the window is left alone before memory is counted
constexpr int patience = 200; // times Esc is pressed before a dialog counts as one that does not close
constexpr double mayGrow = 1.05;
} // namespace

Monkey::Monkey(const MonkeyPlan &plan, const MonkeyCage &cage)
    : m_plan(plan)
    , m_cage(cage)
{
    QApplication::setQuitOnLastWindowClosed(false);
}

Monkey::~Monkey()
{
    close();
}

void Monkey::open()
{
    m_settings = std::make_unique<QSettings>(m_cage.settings(), QSettings::IniFormat);
    m_translators = std::make_unique<Translators>();
    m_translators->install(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translators, QStringLiteral("en"), LookChoice::Light);
    m_window->resize(1360, 850);
    m_window->show(readDossier(m_cage.realDossier()));
    m_window->show();
    m_window->activateWindow();
}

void Monkey::close()
{
    m_window.reset();
    m_translators.reset();
    m_settings.reset();
}

bool Monkey::run()
{
    open();
    QElapsedTimer all;
    all.start();
    m_clock.start();
    goOn();
    QApplication::exec();
    m_took = all.elapsed();
    close();
    if (m_plan.growth && m_memory.size() == 2 && double(m_memory.at(1)) > mayGrow * double(m_memory.at(0)))
        noteFailure(QStringLiteral("memory grew by more than a twentieth from the first half to the second"));
    return failures().isEmpty();
}

void Monkey::end()
{
    m_done = true;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
    QApplication::quit();
}

/// What is done between two of them is the last event's doing.
void Monkey::wait()
{
    const qint64 waited = m_clock.restart();
    if (waited > slow)
        m_slow << std::pair(waited, QByteArray::number(m_number) + ' ' + m_last);
    if (waited > m_plan.limit)
        noteFailure(QStringLiteral("an event took %1 ms").arg(waited));
}

void Monkey::goOn()
{
    QTimer::singleShot(0, this, &Monkey::tick);
}

void Monkey::tick()
{
    wait();
    if (m_done)
        return;
    goOn();
    if (!failures().isEmpty())
        return end();
    if (m_hands.step())
        return;
    const bool half = m_number == m_plan.events / 2 && m_memory.isEmpty();
    const bool whole = m_number == m_plan.events;
    if (half || whole) {
        if (rest() && whole)
            end();
        return;
    }
    makeReady();
    Roll roll(m_plan.seed, quint32(++m_number));
    noteEvent(m_number, m_last = "…"); // should it be that very choice that goes wrong
    m_last = act(roll);
    noteEvent(m_number, m_last);
}

void Monkey::makeReady()
{
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        return m_cage.keepInside(*dialog);
    }
    if (!m_window->isVisible() || m_window->isMinimized()) // it was closed, which is to be borne, too
        m_window->showNormal();
    if (!m_window->isActiveWindow() && !QApplication::activePopupWidget())
        m_window->activateWindow(); // no window manager gives it back after a dialog
}

bool Monkey::mayRest() const
{
    return !QApplication::activePopupWidget() && !QApplication::activeModalWidget() && QThread::currentThread()->loopLevel() == 1;
}

bool Monkey::rest()
{
    if (!mayRest()) {
        m_last = m_hands.press(*onTop(*m_window), Qt::Key_Escape);
        if (++m_escapes > patience)
            noteFailure(QStringLiteral("Esc does not close what is open"));
        return false;
    }
    if (!m_resting.isValid()) {
        close();
        m_cage.forget();
        open();
        m_resting.start();
    }
    if (m_resting.elapsed() < quiet)
        return false;
    QPixmapCache::clear();
    malloc_trim(0);
    m_memory << memoryInUse();
    m_resting.invalidate();
    m_escapes = 0;
    return true;
}

QString Monkey::report() const
{
    QStringList lines;
    const double seconds = double(m_took) / 1000;
    lines << QStringLiteral("seed %1: %2 of %3 events in %4 s")
                 .arg(m_plan.seed)
                 .arg(m_number)
                 .arg(m_plan.events)
                 .arg(seconds, 0, 'f', 1);
    if (m_memory.size() == 2)
        lines << QStringLiteral("memory: %1 KB after the first half, %2 KB after the second, %3 times that")
                     .arg(m_memory.at(0) / 1024)
                     .arg(m_memory.at(1) / 1024)
                     .arg(double(m_memory.at(1)) / double(m_memory.at(0)), 0, 'f', 3);
    lines << QStringLiteral("%1 events held the window for more than %2 ms").arg(m_slow.size()).arg(slow);
    for (const auto &[took, what] : m_slow)
        lines << QStringLiteral("    %1 ms: %2").arg(took).arg(QString::fromUtf8(what));
    for (const QString &failure : failures())
        lines << QStringLiteral("WRONG: ") + failure;
    return lines.join(u'\n');
}

} // namespace deal::test
