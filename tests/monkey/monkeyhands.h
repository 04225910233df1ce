// The monkey's hands: keys, buttons, the wheel, as the window system sends them, to whatever is on top.
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <functional>

namespace deal::test {

/// What a seed says about one event; the event is made of nothing else.
class Roll final {
public:
    Roll(quint32 seed, quint32 number);
    /// From 0 to `below` - 1, each as likely.
    [[nodiscard]] int under(int below) { return int(next() % quint64(below)); }
    [[nodiscard]] bool oneIn(int many) { return under(many) == 0; }
    /// From 0 to 1.
    [[nodiscard]] double part() { return double(next() >> 11) / double(1ULL << 53); }

private:
    quint64 next();
    quint64 m_state;
};

/// What a key or a button would reach: a menu that is open, a dialog, the window.
[[nodiscard]] QWidget *onTop(QWidget &window);

/// What the hands do takes several steps (a button goes down, and up), and any of them may open a dialog that stays: each step is
/// done by itself.
class Hands final {
public:
    /// Answers say what will be done, for the log.
    QByteArray press(QWidget &top, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {});
    [[nodiscard]] QByteArray pressAny(QWidget &top, Roll &roll);
    [[nodiscard]] QByteArray typeWords(QWidget &top, Roll &roll);
    [[nodiscard]] QByteArray pointAnywhere(QWidget &top, Roll &roll);
    [[nodiscard]] QByteArray clickAnywhere(QWidget &top, Roll &roll);
    [[nodiscard]] QByteArray dragAnywhere(QWidget &top, Roll &roll);
    [[nodiscard]] QByteArray turnWheel(QWidget &top, Roll &roll);
    /// Anything else, in its turn.
    void add(std::function<void()> step) { m_steps << std::move(step); }
    /// Does the next step. False when there is none.
    bool step();

private:
    struct Place {
        QPointer<QWindow> window;
        QPointF at; ///< in the window's pixels
        QByteArray name;
    };
    [[nodiscard]] static Place somewhere(QWidget &top, Roll &roll);
    [[nodiscard]] static QByteArray shown(const Place &place);
    void send(const Place &place, QEvent::Type type, Qt::MouseButtons state, Qt::MouseButton button, int later,
        Qt::KeyboardModifiers modifiers = {});
    QList<std::function<void()>> m_steps;
};

} // namespace deal::test
