// A monkey at the window: it does a given number of things by chance, the same for the same seed, and says whether the program
// bore it: no crash, no warning, no long wait, no memory that grows.
#pragma once

#include "core/translators.h"
#include "monkeycage.h"
#include "monkeyhands.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace deal::test {

struct MonkeyPlan {
    quint32 seed = 1;
    int events = 1500;
    int limit = 10'000; ///< ms that one event may hold the window
    bool growth = false; ///< whether memory that grows is a failure, and not only told
};

class Monkey final : public QObject {
    Q_OBJECT
public:
    /// All outlive it. A QApplication is there.
    Monkey(const MonkeyPlan &plan, const MonkeyCage &cage);
    ~Monkey() override;
    /// Until all is done or something is wrong. True when nothing was.
    [[nodiscard]] bool run();
    /// What was seen, in lines for people.
    [[nodiscard]] QString report() const;

private:
    /// From one event to the next.
    void tick();
    /// The next tick, be it in the event loop of a dialog that this one opens.
    void goOn();
    void wait();
    void end();
    /// Before an event: what is on top is in sight, and in the cage.
    void makeReady();
    [[nodiscard]] bool mayRest() const;
    /// Towards a window as on the first day, in which memory is counted. True when it has been.
    [[nodiscard]] bool rest();
    void open();
    void close();
    [[nodiscard]] QByteArray act(Roll &roll);
    [[nodiscard]] QByteArray answerFiles(QDialog &dialog, Roll &roll);
    [[nodiscard]] QByteArray command(Roll &roll);
    [[nodiscard]] QByteArray shortcut(Roll &roll);
    [[nodiscard]] QByteArray change(Roll &roll);
    [[nodiscard]] QByteArray openSome(Roll &roll);
    [[nodiscard]] QByteArray dropSome(Roll &roll);
    [[nodiscard]] QByteArray leaveWindow(Roll &roll);
    [[nodiscard]] QByteArray listen(Roll &roll);
    [[nodiscard]] QByteArray restart();

    const MonkeyPlan m_plan;
    const MonkeyCage &m_cage;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translators> m_translators;
    std::unique_ptr<MainWindow> m_window;
    Hands m_hands;
    QElapsedTimer m_clock, m_resting;
    int m_number = 0;
    int m_escapes = 0;
    bool m_done = false;
    QByteArray m_last; ///< the event that the program is at
    QList<std::pair<qint64, QByteArray>> m_slow; ///< ms, and what
    QList<qint64> m_memory; ///< after the first half, after the second
    qint64 m_took = 0; ///< ms
};

} // namespace deal::test
