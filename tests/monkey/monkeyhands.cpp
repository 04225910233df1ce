#include "monkeyhands.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QtTest>
#include <QWheelEvent>

#include <array>

namespace deal::test {

namespace {

struct Key {
    int key;
    const char *text;
};

constexpr std::array keys{Key{Qt::Key_Up, ""}, Key{Qt::Key_Down, ""}, Key{Qt::Key_Left, ""}, Key{Qt::Key_Right, ""},
    Key{Qt::Key_Down, ""}, Key{Qt::Key_Right, ""}, Key{Qt::Key_Tab, "\t"}, Key{Qt::Key_Tab, "\t"}, Key{Qt::Key_Backtab, ""},
    Key{Qt::Key_Return, "\r"}, Key{Qt::Key_Enter, "\r"}, Key{Qt::Key_Space, " "}, Key{Qt::Key_Space, " "},
    Key{Qt::Key_Escape, ""}, Key{Qt::Key_Home, ""}, Key{Qt::Key_End, ""}, Key{Qt::Key_PageUp, ""}, Key{Qt::Key_PageDown, ""},
    Key{Qt::Key_Delete, ""}, Key{Qt::Key_Backspace, ""}, Key{Qt::Key_Menu, ""}, Key{Qt::Key_F6, ""}, Key{Qt::Key_F1, ""},
    Key{Qt::Key_F2, ""}, Key{Qt::Key_F3, ""}, Key{Qt::Key_F5, ""}, Key{Qt::Key_F10, ""}, Key{Qt::Key_Plus, "+"},
    Key{Qt::Key_Minus, "-"}, Key{Qt::Key_Z, "z"}, Key{Qt::Key_A, "a"}, Key{Qt::Key_C, "c"}, Key{Qt::Key_V, "v"},
    Key{Qt::Key_X, "x"}, Key{Qt::Key_1, "1"}, Key{Qt::Key_0, "0"}, Key{Qt::Key_F, "f"}, Key{Qt::Key_F11, ""}};

/// No slash and no line feed: no name of a file outside, nothing that is confirmed.
const QStringList &phrases()
{
    static const QStringList all{QStringLiteral("Stargate"), QStringLiteral("milliards été œuvre"), QStringLiteral("l’accord"),
        QStringLiteral("Ελληνικά"), QStringLiteral("חברת הענן"), QStringLiteral("شركة السحابة"), QStringLiteral("微软 与 云"),
        QStringLiteral("😀👩‍👩‍👧 🇫🇷"), QStringLiteral("e\u0301e\u0301\u0327"),
        QStringLiteral("\u202Eright to left\u202C"), QStringLiteral("\"NOT a-b* (OR"), QStringLiteral("<b>&amp;<img src=x>"),
        QStringLiteral("2025-01-21"), QStringLiteral("100 000 000 000"), QStringLiteral("deal:openai"),
        QStringLiteral("%1 %n %s"), QStringLiteral("\u00a0\u202f\u200b"), QStringLiteral("kind:clause after:2024"),
        QStringLiteral("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"), QStringLiteral("x")};
    return all;
}

/// The window system's clock as the program sees it, in ms: clicks are double when they follow at once.
int moment(int later)
{
    static int now = 0;
    return now += later;
}

QByteArray nameOf(const QWidget &widget)
{
    return QByteArray(widget.metaObject()->className()) + " " + widget.objectName().toUtf8();
}

Qt::KeyboardModifiers anyModifiers(Roll &roll)
{
    constexpr std::array some{Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    Qt::KeyboardModifiers modifiers;
    if (roll.oneIn(3))
        modifiers |= some.at(size_t(roll.under(int(some.size()))));
    if (roll.oneIn(12))
        modifiers |= Qt::ShiftModifier;
    return modifiers;
}

} // namespace

Roll::Roll(quint32 seed, quint32 number)
    : m_state((quint64(seed) << 32) ^ number)
{
    for (int i = 0; i < 4; ++i)
        std::ignore = next();
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
quint64 Roll::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

QWidget *onTop(QWidget &window)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *top = popup ? popup : modal ? modal : &window;
    return top->window()->windowHandle() ? top->window() : &window;
}

bool Hands::step()
{
    if (m_steps.isEmpty())
        return false;
    const std::function<void()> step = m_steps.takeFirst();
    step();
    return true;
}

/// Somewhere in one of the parts that are seen.
Hands::Place Hands::somewhere(QWidget &top, Roll &roll)
{
    QList<QWidget *> seen;
    for (QWidget *part : top.findChildren<QWidget *>())
        if (part->isVisible() && part->window() == &top && !part->visibleRegion().isEmpty())
            seen << part;
    const double which = roll.part(), across = roll.part(), down = roll.part();
    QWidget *part = seen.isEmpty() || which < 0.1 ? &top : seen.at(qsizetype(which * double(seen.size())));
    const QRect room = part->visibleRegion().boundingRect();
    const QPoint at(room.left() + int(across * room.width()), room.top() + int(down * room.height()));
    return {top.windowHandle(), QPointF(part->mapTo(&top, at)), nameOf(*part)};
}

QByteArray Hands::shown(const Place &place)
{
    return '(' + QByteArray::number(int(place.at.x())) + ',' + QByteArray::number(int(place.at.y())) + ") " + place.name;
}

void Hands::send(const Place &place, QEvent::Type type, Qt::MouseButtons state, Qt::MouseButton button, int later,
    Qt::KeyboardModifiers modifiers)
{
    m_steps << [=, window = place.window, at = place.at] {
        if (window && window->isVisible()) // what closes meanwhile gets nothing
            qt_handleMouseEvent(window, at, window->mapToGlobal(at.toPoint()), state, button, type, modifiers, moment(later));
    };
}

QByteArray Hands::press(QWidget &top, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        m_steps << [=, window = QPointer(top.windowHandle())] {
            // The platform asks first whether it is a shortcut; one that it is goes no further.
            const bool goes = window
                && (type == QEvent::KeyRelease
                    || !qt_sendShortcutOverrideEvent(window, ulong(moment(500)), key, modifiers, text));
            if (goes && window)
                qt_handleKeyEvent(window, type, key, modifiers, text);
        };
    const QWidget *here = QApplication::focusWidget();
    return "key " + QKeySequence(QKeyCombination(modifiers, Qt::Key(key))).toString(QKeySequence::PortableText).toUtf8() + " at "
        + (here ? nameOf(*here) : QByteArray("nothing"));
}

QByteArray Hands::pressAny(QWidget &top, Roll &roll)
{
    const Key &key = keys.at(size_t(roll.under(int(keys.size()))));
    const Qt::KeyboardModifiers modifiers = anyModifiers(roll);
    const bool plain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier));
    return press(top, key.key, modifiers, plain ? QString::fromLatin1(key.text) : QString());
}

QByteArray Hands::typeWords(QWidget &top, Roll &roll)
{
    const QString &words = phrases().at(roll.under(int(phrases().size())));
    QWidget *here = QApplication::focusWidget();
    if (here && roll.oneIn(4)) { // as an input method does it
        m_steps << [words, there = QPointer(here)] {
            QInputMethodEvent begun(words.left(2), {}), done;
            done.setCommitString(words);
            for (QEvent *event : {&begun, &done})
                if (there)
                    QCoreApplication::sendEvent(there, event);
        };
        return "compose " + words.toUtf8() + " at " + nameOf(*here);
    }
    for (const QChar letter : words)
        std::ignore =
            press(top, letter.toUpper().unicode() < 0x100 ? letter.toUpper().unicode() : int(Qt::Key_unknown), {}, letter);
    return "type " + words.toUtf8() + " at " + (here ? nameOf(*here) : QByteArray("nothing"));
}

QByteArray Hands::pointAnywhere(QWidget &top, Roll &roll)
{
    const Place place = somewhere(top, roll);
    send(place, QEvent::MouseMove, Qt::NoButton, Qt::NoButton, 500);
    return "point " + shown(place);
}

QByteArray Hands::clickAnywhere(QWidget &top, Roll &roll)
{
    const Place place = somewhere(top, roll);
    constexpr std::array buttons{Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
        Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton};
    const Qt::MouseButton button = buttons.at(size_t(roll.under(int(buttons.size()))));
    const int times = roll.oneIn(6) ? 2 : 1;
    const Qt::KeyboardModifiers modifiers = roll.oneIn(8) ? anyModifiers(roll) : Qt::KeyboardModifiers();
    send(place, QEvent::MouseMove, Qt::NoButton, Qt::NoButton, 500);
    for (int i = 0; i < times; ++i) {
        send(place, QEvent::MouseButtonPress, button, button, i == 0 ? 500 : 20, modifiers);
        send(place, QEvent::MouseButtonRelease, Qt::NoButton, button, 20, modifiers);
    }
    return (times == 2 ? "double click " : "click ") + QByteArray::number(int(button)) + ' ' + shown(place);
}

QByteArray Hands::dragAnywhere(QWidget &top, Roll &roll)
{
    const Place from = somewhere(top, roll);
    Place to = somewhere(top, roll);
    if (roll.oneIn(2)) // a short way, within the same part
        to.at = from.at + QPointF(roll.under(121) - 60, roll.under(121) - 60);
    send(from, QEvent::MouseMove, Qt::NoButton, Qt::NoButton, 500);
    send(from, QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton, 500);
    for (int i = 1; i <= 4; ++i)
        send({from.window, from.at + (to.at - from.at) * i / 4, {}}, QEvent::MouseMove, Qt::LeftButton, Qt::NoButton, 20);
    send(to, QEvent::MouseButtonRelease, Qt::NoButton, Qt::LeftButton, 20);
    return "drag " + shown(from) + " to " + shown(to);
}

QByteArray Hands::turnWheel(QWidget &top, Roll &roll)
{
    const Place place = somewhere(top, roll);
    const int by = (roll.oneIn(2) ? 1 : -1) * 120 * (1 + roll.under(3));
    const Qt::KeyboardModifiers modifiers = roll.oneIn(3) ? Qt::ControlModifier : Qt::NoModifier;
    const QPoint way = roll.oneIn(6) ? QPoint(by, 0) : QPoint(0, by);
    m_steps << [=, window = place.window, at = place.at] {
        if (window && window->isVisible()) {
            QWheelEvent event(at, window->mapToGlobal(at), {}, way, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(window, &event);
        }
    };
    return "wheel " + QByteArray::number(by) + ' ' + shown(place);
}

} // namespace deal::test
