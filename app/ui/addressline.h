// Go > Open an address: a line above the stage to type or paste one in, with what is wrong with it below.
#pragma once

#include "shared.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace deal {

class AddressLine final : public QFrame {
    Q_OBJECT
public:
    /// Hidden until `open` is triggered; that outlives it.
    AddressLine(const Shared &shared, QAction &open, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void ask();
    void go();
    void say(const QString &sentence);
    /// The keyboard goes back to where it was.
    void putAway();
    Shared m_shared;
    QLineEdit *m_line = nullptr;
    QLabel *m_problem = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace deal
