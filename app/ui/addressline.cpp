#include "addressline.h"

#include "announcer.h"
#include "flatbutton.h"
#include "pageparts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace deal {

AddressLine::AddressLine(const Shared &shared, QAction &open, QWidget *parent)
    : QFrame(parent)
    , m_shared(shared)
{
    setObjectName(QStringLiteral("addressLine"));
    hide();
    connect(&open, &QAction::triggered, this, &AddressLine::ask);
}

/// When it is first wanted: all readers wait for the window, and few type an address.
void AddressLine::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *label = plainLabel(m_shared.look, TextStyle::SmallBold, Shade::Text, this);
    label->setWordWrap(false);
    label->setText(tr("Address"));
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("address"));
    m_line->setAccessibleName(tr("Address"));
    m_line->setPlaceholderText(QStringLiteral("deal:%1/clause/…").arg(m_shared.dossier().key));
    connect(m_line, &QLineEdit::returnPressed, this, &AddressLine::go);
    connect(m_line, &QLineEdit::textEdited, this, [this] { say({}); });
    auto *open = new FlatButton(m_shared.look, FlatButton::Style::Outlined, this);
    open->setObjectName(QStringLiteral("openAddress"));
    open->setText(tr("Open"));
    connect(open, &QToolButton::clicked, this, &AddressLine::go);
    m_line->setMinimumHeight(open->sizeHint().height());
    auto *away = new FlatButton(m_shared.look, FlatButton::Style::Plain, this);
    away->setIcon(m_shared.look.icon(QStringLiteral("close")));
    away->setToolButtonStyle(Qt::ToolButtonIconOnly);
    away->setAccessibleName(tr("Put the address line away"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, &AddressLine::putAway);
    m_problem = plainLabel(m_shared.look, TextStyle::Body, Shade::Bad, this);
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(open);
    row->addWidget(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(2 * unit), int(2 * unit), int(2 * unit));
    column->setSpacing(int(unit));
    column->addLayout(row);
    column->addWidget(m_problem);
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished();
}

void AddressLine::ask()
{
    if (!m_line)
        build();
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        say({});
        const QString copied = QApplication::clipboard()->text().trimmed();
        m_line->setText(dossierOf(copied).isEmpty() ? QString() : copied);
        show();
    }
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void AddressLine::go()
{
    const Expected<Address> address = readAddress(m_line->text(), m_shared.focus.whole());
    if (!address)
        return say(address.problem());
    putAway();
    m_shared.focus.showAddress(*address);
}

void AddressLine::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_line->setAccessibleDescription(sentence);
    announce(*this, sentence);
}

void AddressLine::putAway()
{
    hide();
    if (QWidget *before = std::exchange(m_before, nullptr); before && before->isVisible())
        before->setFocus();
}

void AddressLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return putAway();
    QFrame::keyPressEvent(event);
}

} // namespace deal
