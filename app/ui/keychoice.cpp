#include "keychoice.h"

#include "look.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace deal {

namespace {

const QString group = QStringLiteral("keys"); // of the settings

/// One that nobody types for its own sake: with a modifier that no letter needs, or a function key.
bool canBeChosen(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination one = key[0];
    const bool modified = one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = one.key() >= Qt::Key_F1 && one.key() <= Qt::Key_F35;
    return one.key() != Qt::Key_unknown && (modified || function);
}

QString inWords(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// In a tool tip, the key stands in brackets at the end.
QString withKey(const QString &tip, const QKeySequence &before, const QKeySequence &now)
{
    const auto tail = [](const QKeySequence &key) {
        return key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(inWords(key));
    };
    return (tip.endsWith(tail(before)) ? tip.chopped(tail(before).size()) : tip) + tail(now);
}

void collect(const QList<QAction *> &actions, QList<QAction *> &into)
{
    for (QAction *action : actions)
        if (action->menu())
            collect(action->menu()->actions(), into);
        else if (!action->objectName().isEmpty())
            into << action;
}

} // namespace

KeyChoice::KeyChoice(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void KeyChoice::serve(const QMenuBar &bar, QList<KeyGroup> fixed)
{
    m_bar = &bar;
    m_fixed = std::move(fixed);
    m_commands.clear();
    QList<QAction *> actions;
    collect(bar.actions(), actions);
    for (QAction *action : actions)
        m_commands << Command{action, action->shortcuts()};
    read();
}

const KeyChoice::Command *KeyChoice::command(const QString &id) const
{
    const auto found = std::find_if(
        m_commands.begin(), m_commands.end(), [&id](const Command &command) { return command.action->objectName() == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

/// First those that were chosen lose their own key, so that two commands can have changed theirs with each other.
void KeyChoice::read()
{
    m_settings.beginGroup(group);
    QHash<QString, QString> chosen;
    for (const QString &id : m_settings.childKeys())
        chosen.insert(id, m_settings.value(id).toString());
    m_settings.endGroup();
    m_leftOut.clear();
    QStringList ids = chosen.keys();
    ids.sort();
    for (const QString &id : ids)
        if (const Command *known = command(id))
            apply(*known, {});
    for (const QString &id : ids) {
        const Command *known = command(id);
        const QKeySequence key = QKeySequence::fromString(chosen.value(id), QKeySequence::PortableText);
        const QString problem = !known                         ? tr("no command is called “%1”").arg(id)
            : chosen.value(id).isEmpty()                       ? QString()
            : key.isEmpty() || key[0].key() == Qt::Key_unknown ? tr("“%1” is no key").arg(chosen.value(id))
                                                               : whyNot(id, key);
        if (!problem.isEmpty())
            m_leftOut << problem;
        if (known && problem.isEmpty())
            apply(*known, key);
        else if (known && !known->own.isEmpty() && whyNot(id, known->own.first()).isEmpty())
            apply(*known, known->own.first());
    }
}

void KeyChoice::apply(const Command &command, const QKeySequence &key)
{
    QList<QKeySequence> keys;
    if (!command.own.isEmpty() && key == command.own.first())
        keys = command.own;
    else if (!key.isEmpty())
        keys << key;
    for (const QKeySequence &own : command.own)
        if (!canBeChosen(own) && !keys.contains(own))
            keys << own; // such as /, which stays
    const QKeySequence before = command.action->shortcut();
    command.action->setShortcuts(keys);
    command.action->setToolTip(withKey(command.action->toolTip(), before, command.action->shortcut()));
}

QString KeyChoice::opensMenu(const QKeySequence &key) const
{
    for (const QAction *menu : m_bar->actions())
        if (menu->menu() && QKeySequence::mnemonic(menu->text()) == key)
            return menu->text().remove(u'&');
    return {};
}

QString KeyChoice::whyNot(const QString &id, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const QString words = inWords(key);
    for (const Command &other : m_commands)
        if (other.action->objectName() != id && other.action->shortcuts().contains(key))
            return tr("%1 is the key of “%2”: choose another, or give that one another first")
                .arg(words, plainName(*other.action));
    for (const KeyGroup &view : m_fixed)
        for (const KeyHelp &help : view.keys)
            if (help.keys.contains(key[0]))
                return tr("%1 has its own meaning: %2 (%3)", "a key; what it does; where").arg(words, help.does, view.name);
    if (const QString menu = opensMenu(key); !menu.isEmpty())
        return tr("%1 opens the menu “%2”").arg(words, menu);
    const Command *own = command(id);
    if (!canBeChosen(key) && !(own && own->own.contains(key)))
        return tr("%1 alone is for typing: hold Ctrl or Alt with it, or take a function key").arg(words);
    return {};
}

QString KeyChoice::give(const QString &id, const QKeySequence &key)
{
    const Command *known = command(id);
    const QString problem = whyNot(id, key);
    if (!known || !problem.isEmpty())
        return problem;
    apply(*known, key);
    const QString setting = group + u'/' + id;
    if (known->action->shortcuts() == known->own)
        m_settings.remove(setting);
    else
        m_settings.setValue(setting, key.toString(QKeySequence::PortableText));
    Q_EMIT changed();
    return {};
}

QString KeyChoice::reset(const QString &id)
{
    const Command *known = command(id);
    return known ? give(id, known->own.value(0)) : QString();
}

void KeyChoice::resetAll()
{
    m_settings.remove(group);
    m_leftOut.clear();
    for (const Command &command : std::as_const(m_commands))
        if (command.action->shortcuts() != command.own)
            apply(command, command.own.value(0));
    Q_EMIT changed();
}

bool KeyChoice::isChosen(const QString &id) const
{
    const Command *known = command(id);
    return known && known->action->shortcuts() != known->own;
}

bool KeyChoice::anyChosen() const
{
    return std::any_of(
        m_commands.begin(), m_commands.end(), [](const Command &command) { return command.action->shortcuts() != command.own; });
}

void followKey(QToolButton &button, const QString &tip, const QString &id, const QKeySequence &own)
{
    QList<QAction *> actions;
    if (const auto *window = qobject_cast<QMainWindow *>(button.window()))
        collect(window->menuBar()->actions(), actions);
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&id](const QAction *action) { return action->objectName() == id; });
    QAction *const action = found == actions.end() ? nullptr : *found;
    const auto tell = [&button, tip, own, action] {
        const QKeySequence key = action ? action->shortcut() : own;
        const QString without = QString(tip).remove(QStringLiteral(" (%1)"));
        button.setToolTip(plainToolTip(key.isEmpty() ? without : tip.arg(inWords(key))));
    };
    if (action)
        QObject::connect(action, &QAction::changed, &button, tell);
    tell();
}

QKeySequence standardKey(QKeySequence::StandardKey key, const QKeySequence &otherwise)
{
    return QKeySequence::keyBindings(key).value(0, otherwise);
}

} // namespace deal
