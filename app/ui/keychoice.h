// Which key each command of the menus has: the program's own, or the one that the reader has chosen. What is chosen is kept in
// the settings by the command's id, which is its object name and the same in every language. Keys without Ctrl, Alt or Meta are
// for typing or the views' own, and stay as they are. GUI thread only.
#pragma once

#include "keyhelp.h"

#include <QAction>
#include <QHash>
#include <QSettings>
#include <QToolButton>

namespace deal {

class KeyChoice final : public QObject {
    Q_OBJECT
public:
    /// `settings` outlive it.
    KeyChoice(QSettings &settings, QObject *parent);
    /// From now on the bar's commands have the keys that were chosen; the keys of `fixed` cannot be. The bar outlives it, or
    /// is served anew.
    void serve(const QMenuBar &bar, QList<KeyGroup> fixed);
    /// Why the command cannot have that key, in a sentence that says what has it now; empty when it can. No key can always be
    /// had.
    [[nodiscard]] QString whyNot(const QString &id, const QKeySequence &key) const;
    /// Gives it the key, or none, and remembers that. Answers with whyNot(), and where that is not empty does nothing.
    QString give(const QString &id, const QKeySequence &key);
    /// The program's own key again; as give().
    QString reset(const QString &id);
    void resetAll();
    [[nodiscard]] bool isChosen(const QString &id) const;
    [[nodiscard]] bool anyChosen() const;
    /// What the settings say of keys and makes no sense here, a sentence each; it is left out.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void changed();

private:
    struct Command {
        QAction *action;
        QList<QKeySequence> own; ///< as the program gives them, the first of them as menus show it
    };
    [[nodiscard]] const Command *command(const QString &id) const;
    void apply(const Command &command, const QKeySequence &key);
    void read();
    [[nodiscard]] QString opensMenu(const QKeySequence &key) const;
    QSettings &m_settings;
    const QMenuBar *m_bar = nullptr;
    QList<Command> m_commands;
    QList<KeyGroup> m_fixed;
    QStringList m_leftOut;
};

/// The button's tool tip, with the key that the command has now in place of " (%1)". In a window without that command it is
/// `own`.
void followKey(QToolButton &button, const QString &tip, const QString &id, const QKeySequence &own);

/// The platform's key for that, or `otherwise` where it has none.
[[nodiscard]] QKeySequence standardKey(QKeySequence::StandardKey key, const QKeySequence &otherwise);

} // namespace deal
