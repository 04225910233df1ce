#include "noticebar.h"

#include "announcer.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deal {

namespace {

constexpr int fewRows = 6; // more than these are scrolled
constexpr int rowsHeight = int(38 * unit);

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *bar = qobject_cast<NoticeBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage, bar->accessibleName()) : nullptr;
}

/// Screen readers speak of their own accord what has the role of an alert, and Qt has no property for a widget's role.
void makeAlerts()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

QString spoken(const NoticeText &text)
{
    QStringList words{text.sentence};
    for (const NoticeText::Row &row : text.rows)
        words << (row.theirs.isEmpty() ? row.ours : row.ours + QStringLiteral(": ") + row.theirs);
    return words.join(u'\n');
}

} // namespace

NoticeBar::NoticeBar(const Look &look, const NoticeText &text, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_buttons(new FlowLayout(nullptr, int(2 * unit)))
{
    makeAlerts();
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(spoken(text));
    setAutoFillBackground(true);
    const bool calm = text.tone == NoticeText::Tone::Calm;
    const Pill pill = look.pill(calm ? Standing::Continues : Standing::Changed);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, pill.wash);
    setPalette(ground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(int(4 * unit), int(2 * unit), int(2 * unit), int(2 * unit));
    if (calm) {
        auto *tick = new QLabel(this);
        tick->setPixmap(look.pixmap(QStringLiteral("check"), {look.iconSize(), look.iconSize()}, pill.text, devicePixelRatioF()));
        tick->setContentsMargins(0, int(1.5 * unit), int(unit), 0);
        row->addWidget(tick, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(int(1.5 * unit));
    QLabel *words = plainLabel(look, TextStyle::Body, Shade::Text, this);
    words->setObjectName(QStringLiteral("problem"));
    words->setText(text.sentence);
    words->setContentsMargins(0, int(1.5 * unit), 0, int(unit));
    column->addWidget(words);
    if (!text.rows.isEmpty())
        column->addWidget(makeRows(text.rows));
    column->addLayout(m_buttons);
    auto *away = new FlatButton(look, FlatButton::Style::Plain, this);
    away->setIcon(look.icon(QStringLiteral("close")));
    away->setToolButtonStyle(Qt::ToolButtonIconOnly);
    away->setAccessibleName(tr("Put this notice away"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, &QWidget::hide);
    connect(away, &QToolButton::clicked, this, &NoticeBar::putAway);
    row->addLayout(column, 1);
    row->addWidget(away, 0, Qt::AlignTop);
}

void NoticeBar::addRow(QGridLayout &grid, const NoticeText::Row &row)
{
    const int line = grid.rowCount();
    const bool alone = row.theirs.isEmpty();
    QLabel *ours = plainLabel(m_look, alone ? TextStyle::Body : TextStyle::Small, Shade::Text, this);
    ours->setText(row.ours);
    ours->setWordWrap(alone);
    ours->setContentsMargins(0, alone ? 0 : int(unit), 0, 0); // on the line of the larger type beside it
    grid.addWidget(ours, line, 0, 1, alone ? 2 : 1, alone ? Qt::Alignment() : Qt::AlignTop);
    if (alone)
        return;
    QLabel *theirs = plainLabel(m_look, TextStyle::Quotation, Shade::Text, this);
    theirs->setText(row.theirs);
    grid.addWidget(theirs, line, 1);
}

QWidget *NoticeBar::makeRows(const QList<NoticeText::Row> &rows)
{
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, int(unit));
    grid->setHorizontalSpacing(int(3 * unit));
    grid->setVerticalSpacing(int(unit));
    grid->setColumnStretch(1, 1);
    for (const NoticeText::Row &row : rows)
        addRow(*grid, row);
    if (rows.size() <= fewRows)
        return body;
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(rowsHeight);
    scroll->setWidget(body); // which would fill its own ground from now on
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QToolButton *NoticeBar::addButton(const QString &words, const char *name)
{
    auto *button = new FlatButton(m_look, FlatButton::Style::Outlined, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(plainWords(words));
    button->setAccessibleName(words);
    m_buttons->addWidget(button);
    return button;
}

void NoticeBar::takeFocus()
{
    if (QWidget *first = m_buttons->count() > 0 ? m_buttons->itemAt(0)->widget() : findChild<QToolButton *>())
        first->setFocus();
}

void NoticeBar::announce()
{
    deal::announce(*this, accessibleName());
}

} // namespace deal
