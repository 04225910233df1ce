// The labels of notes as a menu: choose one, make one, change it, take it away.
#pragma once

#include "core/notebook.h"
#include "look.h"

#include <QDialog>
#include <QMenu>

class QButtonGroup;
class QLineEdit;
class QDialogButtonBox;

namespace deal {

/// Fills the menu anew for a note that has the label `chosen`, "" for none. `choose` is told the name of the label that is
/// chosen; what concerns the labels themselves is done in the book, by a dialog over `window`.
void fillLabelMenu(QMenu &menu, const Look &look, NoteBook &book, const QString &chosen, QWidget *window,
    const std::function<void(const QString &)> &choose);

/// The name and the colour of a label.
class NoteLabelDialog final : public QDialog {
    Q_OBJECT
public:
    /// `label`: what stands there at first. A name that another of `labels` has is not taken.
    NoteLabelDialog(const Look &look, const NoteLabel &label, const QList<NoteLabel> &labels, QWidget *parent);
    [[nodiscard]] NoteLabel label() const;

private:
    void follow();
    const QString m_before;
    const QList<NoteLabel> m_labels;
    QLineEdit *m_name;
    QButtonGroup *m_colours;
    QDialogButtonBox *m_buttons;
};

} // namespace deal
