#include "noticebar.h"

#include "flatbutton.h"
#include "pageparts.h"

namespace deal {

NoticeBar::NoticeBar(const Look &look, const QString &sentence, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("notice"));
    setAutoFillBackground(true);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, look.pill(Standing::Changed).wash);
    setPalette(ground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(int(4 * unit), int(2 * unit), int(2 * unit), int(2 * unit));
    QLabel *words = plainLabel(look, TextStyle::Body, Shade::Text, this);
    words->setObjectName(QStringLiteral("problem"));
    words->setText(sentence);
    auto *away = new FlatButton(look, FlatButton::Style::Plain, this);
    away->setIcon(look.icon(QStringLiteral("close")));
    away->setToolButtonStyle(Qt::ToolButtonIconOnly);
    away->setAccessibleName(tr("Put this notice away"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, &QWidget::hide);
    connect(away, &QToolButton::clicked, this, &NoticeBar::putAway);
    row->addWidget(words, 1);
    row->addWidget(away, 0, Qt::AlignTop);
}

} // namespace deal
