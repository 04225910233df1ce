// Help > Keys: what every key does, in a window beside the other, with a line to search them by; and another key for a command,
// in the row itself.
#pragma once

#include "keymodel.h"
#include "look.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace deal {

class CardView;
class KeyChoice;
class KeyEdit;

class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    /// `groups` answers with what there is now. `look` and `choice` outlive it.
    KeysDialog(const Look &look, std::function<QList<KeyGroup>()> groups, KeyChoice &choice, QWidget *parent);
    [[nodiscard]] const KeyModel &model() const { return m_model; }

protected:
    /// Up and Down in the line walk the list below it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *buildFoot();
    void find(const QString &words);
    [[nodiscard]] QString command() const; ///< the current row's; empty: none, or its key is fixed
    void follow(); ///< what can be done with the current row
    void change();
    void endChange();
    void take(const QKeySequence &key);
    void say(const QString &problem); ///< in place of the number
    void refill();
    std::function<QList<KeyGroup>()> m_groups;
    KeyChoice &m_choice;
    KeyModel m_model;
    QLineEdit *m_line;
    QLabel *m_count;
    CardView *m_view;
    QPushButton *m_change, *m_reset, *m_resetAll;
    KeyEdit *m_edit = nullptr; ///< while a key is changed
    QString m_changing; ///< the command whose key that is
};

} // namespace deal
