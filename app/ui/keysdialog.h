// Help > Keys: what every key does, in a window beside the other, with a line to search them by.
#pragma once

#include "keymodel.h"
#include "look.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace deal {

class CardView;

class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    /// `look` outlives it.
    KeysDialog(const Look &look, QList<KeyGroup> groups, QWidget *parent);
    [[nodiscard]] const KeyModel &model() const { return m_model; }

protected:
    /// Up and Down in the line walk the list below it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    KeyModel m_model;
    QLineEdit *m_line;
    QLabel *m_count;
    CardView *m_view;
};

} // namespace deal
