// How the window looks to its reader: its colours, the size of its words, whether anything moves by itself. An action each, in
// the View menu and by key; what they ask for, the window does and remembers.
#pragma once

#include "look.h"

#include <QActionGroup>
#include <QMenu>
#include <QObject>

#include <array>

namespace deal {

/// The sizes of words that can be chosen, in percent, from the least to the most.
inline constexpr std::array textSteps{leastText, 90, plainText, 110, 125, 150, 175, mostText};

/// The next of them beyond `percent`, larger (`by` is 1) or smaller (-1); the last one that way where there is none.
[[nodiscard]] int textStep(int percent, int by);

class Appearance final : public QObject {
    Q_OBJECT
public:
    /// Of the window as it is: `calm` when nothing moves by itself.
    Appearance(const Look &look, bool calm, QObject *parent);
    void fill(QMenu &view) const;

Q_SIGNALS:
    void lookWanted(deal::LookChoice choice);
    void textSizeWanted(int percent);
    void calmWanted(bool calm);

private:
    void makeLooks();
    void makeSizes();
    [[nodiscard]] QAction *step(const QString &name, const QList<QKeySequence> &keys, int percent);
    const Look &m_look;
    QActionGroup *m_looks, *m_sizes;
    QAction *m_larger = nullptr, *m_smaller = nullptr, *m_plain = nullptr, *m_calm;
};

} // namespace deal
