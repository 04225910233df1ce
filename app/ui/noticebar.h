// A line in place of a modal box, above what is open: what was refused, what was done, or what is asked, with a cross to put it
// away.
#pragma once

#include "look.h"

#include <QFrame>
#include <QToolButton>

class QGridLayout;

namespace deal {

class FlowLayout;

struct NoticeText {
    enum class Tone {
        Refused, ///< something was not done, or is asked
        Calm, ///< good news, with a tick before it
    };
    struct Row {
        QString ours, theirs; ///< theirs: the source's own words; empty: ours is all
        bool operator==(const Row &) const = default;
    };
    QString sentence;
    QList<Row> rows{};
    Tone tone = Tone::Refused;
    bool operator==(const NoticeText &) const = default;
};

/// To a screen reader, an alert with all of its words as its name.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    NoticeBar(const Look &look, const NoticeText &text, QWidget *parent);
    /// In a row below the words; its name is the object's name, too.
    QToolButton *addButton(const QString &words, const char *name);
    /// The keyboard, to its first button.
    void takeFocus();
    /// Has a screen reader say it: to be called once it can be seen.
    void announce();

Q_SIGNALS:
    void putAway();

private:
    QWidget *makeRows(const QList<NoticeText::Row> &rows);
    void addRow(QGridLayout &grid, const NoticeText::Row &row);
    const Look &m_look;
    FlowLayout *m_buttons;
};

} // namespace deal
