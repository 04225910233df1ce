// The one place from which the program says something of its own accord to those who listen: how much a tick has left, where a
// key has led, what was refused. Qt 6.4 keeps QAccessible::Alert to itself on AT-SPI. What Orca reads out is the words inside a
// notification that comes into sight, and so the words stand in one that nobody sees. GUI thread only.
#pragma once

#include <QWidget>

namespace deal {

class Announcer final : public QWidget {
    Q_OBJECT
public:
    /// Covers nothing of the window and takes no key.
    explicit Announcer(QWidget &window);
    /// The same sentence twice is said twice.
    void say(const QString &sentence);
    /// What was said last.
    [[nodiscard]] QString lastSaid() const { return accessibleName(); }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QWidget *m_words;
};

/// Says it in the window of `part`, whose announcer is made when it is first needed. An empty sentence is not said.
void announce(const QWidget &part, const QString &sentence);

} // namespace deal
