#include "notelabels.h"

#include "core/oneline.h"
#include "looknotes.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace deal {

namespace {

constexpr int longestName = 40;

void askLabel(const Look &look, NoteBook &book, const NoteLabel &before, QWidget *window,
    const std::function<void(const QString &)> &choose)
{
    NoteLabelDialog dialog(look, before, book.labels(), window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NoteLabel label = dialog.label();
    book.putLabel(label, before.name);
    if (before.name.isEmpty())
        choose(label.name);
}

} // namespace

void fillLabelMenu(QMenu &menu, const Look &look, NoteBook &book, const QString &chosen, QWidget *window,
    const std::function<void(const QString &)> &choose)
{
    menu.clear();
    const auto add = [&](const QString &words, const QString &name) {
        QAction *action = menu.addAction(plainWords(words));
        action->setCheckable(true);
        action->setChecked(name == chosen);
        QObject::connect(action, &QAction::triggered, &menu, [choose, name] { choose(name); });
        return action;
    };
    add(NoteLabelDialog::tr("No label"), {});
    for (const NoteLabel &label : book.labels())
        add(label.name, label.name)->setIcon(noteShapeIcon(look, label.colour));
    menu.addSeparator();
    const NoteLabel free{{}, NoteColour(int(book.labels().size()) % noteColourCount)};
    QObject::connect(menu.addAction(NoteLabelDialog::tr("&New label…")), &QAction::triggered, &menu,
        [&look, &book, free, window, choose] { askLabel(look, book, free, window, choose); });
    const std::optional<NoteLabel> label = book.labelCalled(chosen);
    if (!label)
        return;
    QObject::connect(menu.addAction(NoteLabelDialog::tr("&Change the label “%1”…").arg(plainWords(chosen))), &QAction::triggered,
        &menu, [&look, &book, label = *label, window, choose] { askLabel(look, book, label, window, choose); });
    QObject::connect(menu.addAction(NoteLabelDialog::tr("&Take the label “%1” off every note").arg(plainWords(chosen))),
        &QAction::triggered, &menu, [&book, chosen] { book.removeLabel(chosen); });
}

NoteLabelDialog::NoteLabelDialog(const Look &look, const NoteLabel &label, const QList<NoteLabel> &labels, QWidget *parent)
    : QDialog(parent)
    , m_before(label.name)
    , m_labels(labels)
    , m_name(new QLineEdit(label.name, this))
    , m_colours(new QButtonGroup(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("noteLabelDialog"));
    setWindowTitle(label.name.isEmpty() ? tr("New label") : tr("Change the label"));
    m_name->setObjectName(QStringLiteral("labelName"));
    m_name->setMaxLength(longestName);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto *colours = new QGroupBox(tr("Colour and shape"), this);
    auto *grid = new QGridLayout(colours);
    for (int i = 0; i < noteColourCount; ++i) {
        auto *button = new QRadioButton(noteColourWords(NoteColour(i)), colours);
        button->setIcon(noteShapeIcon(look, NoteColour(i)));
        button->setChecked(NoteColour(i) == label.colour);
        m_colours->addButton(button, i);
        grid->addWidget(button, i / 2, i % 2);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(colours);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NoteLabelDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

NoteLabel NoteLabelDialog::label() const
{
    return {oneLine(m_name->text(), longestName), NoteColour(m_colours->checkedId())};
}

void NoteLabelDialog::follow()
{
    const QString name = label().name;
    const bool taken = name != m_before
        && std::any_of(m_labels.begin(), m_labels.end(), [&name](const NoteLabel &other) { return other.name == name; });
    m_name->setToolTip(taken ? tr("Another label has this name.") : QString());
    m_name->setAccessibleDescription(m_name->toolTip());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && !taken);
}

} // namespace deal
