#include "welcome.h"

#include "flatbutton.h"
#include "pageparts.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace deal {

namespace {
const QString dismissedKey = QStringLiteral("welcome/dismissed");
constexpr int rowHeight = int(6.5 * unit); // seven lines are no page: the deal itself is seen below them
} // namespace

Welcome::Welcome(const Look &look, const QList<QAction *> &pages, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), int(3 * unit));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    QLabel *title = plainLabel(look, TextStyle::Heading, Shade::Text, this);
    title->setText(tr("What each page shows"));
    setAccessibleName(title->text());
    head->addWidget(title, 1);
    auto *done = new FlatButton(look, FlatButton::Style::Outlined, this);
    done->setObjectName(QStringLiteral("welcomeDone"));
    done->setText(tr("Got it"));
    done->setToolTip(tr("Puts this away for good. Help > What each page shows brings it back."));
    connect(done, &QToolButton::clicked, this, &Welcome::dismissed);
    head->addWidget(done, 0, Qt::AlignTop);
    column->addLayout(head);
    for (qsizetype i = 0; i < pages.size(); ++i)
        addPage(*column, pages.at(i), Page(i));
    int widest = 0;
    for (const QWidget *door : std::as_const(m_doors))
        widest = std::max(widest, door->sizeHint().width());
    for (QWidget *door : std::as_const(m_doors))
        door->setFixedWidth(widest); // the sentences stand in one column
}

void Welcome::addPage(QVBoxLayout &column, QAction *action, Page page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    auto *door = new FlatButton(m_look, FlatButton::Style::Plain, this);
    door->setText(action->iconText());
    door->setIcon(action->icon());
    door->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    door->setToolTip(action->toolTip());
    door->setAccessibleDescription(sentenceOn(page));
    connect(door, &QToolButton::clicked, action, &QAction::trigger);
    m_doors << door;
    door->setFixedHeight(rowHeight);
    row->addWidget(door, 0, Qt::AlignTop);
    QLabel *words = plainLabel(m_look, TextStyle::Body, Shade::Text, this);
    words->setText(sentenceOn(page));
    row->addWidget(words, 1, Qt::AlignVCenter);
    column.addLayout(row);
}

QString Welcome::sentenceOn(Page page)
{
    switch (page) {
    case Page::Overview:
        return tr("the key figures, what changed, where the articles differ");
    case Page::Parties:
        return tr("who is in the deal, and in how many clauses");
    case Page::Clauses:
        return tr("every term, and the words that prove it; tick a party to see its own");
    case Page::Funding:
        return tr("the amounts to scale, what lies inside what, and who says so");
    case Page::Map:
        return tr("who is tied to whom, and by what");
    case Page::Timeline:
        return tr("what holds when; choose a day, and every page shows what held then");
    case Page::Sources:
        break;
    }
    return tr("the French articles beside English, each quotation lit");
}

bool Welcome::isWanted(const QSettings &settings)
{
    return !settings.value(dismissedKey, false).toBool();
}

void Welcome::setWanted(QSettings &settings, bool wanted)
{
    settings.setValue(dismissedKey, !wanted);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.color(Shade::Line));
    painter.setBrush(m_look.color(Shade::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace deal
