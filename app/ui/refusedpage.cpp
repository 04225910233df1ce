#include "refusedpage.h"

#include "core/dossierreader.h"
#include "flatbutton.h"
#include "pageparts.h"

#include <QVBoxLayout>

namespace deal {

RefusedPage::RefusedPage(const Look &look, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("refusedPage"));
    QLabel *title = plainLabel(look, TextStyle::Title, Shade::Text, this);
    title->setText(tr("No dossier is open"));
    QLabel *words = plainLabel(look, TextStyle::Body, Shade::Text, this);
    words->setObjectName(QStringLiteral("problem"));
    words->setText(sentence);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *open = new FlatButton(look, FlatButton::Style::Outlined, this);
    open->setObjectName(QStringLiteral("openAnother"));
    open->setText(tr("Open another dossier…"));
    open->setIcon(look.icon(QStringLiteral("open")));
    connect(open, &QToolButton::clicked, this, &RefusedPage::openAnother);
    auto *own = new FlatButton(look, FlatButton::Style::Outlined, this);
    own->setObjectName(QStringLiteral("openOwn"));
    own->setText(tr("Open the dossier that comes with the program"));
    own->setVisible(!ownDossierPath().isEmpty());
    connect(own, &QToolButton::clicked, this, &RefusedPage::openOwn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(int(2 * unit));
    buttons->addWidget(open);
    buttons->addWidget(own);
    buttons->addStretch();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(int(4 * unit));
    for (QLabel *label : {title, words}) {
        label->setMinimumWidth(480);
        label->setMaximumWidth(640);
        middle->addWidget(label);
    }
    middle->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(middle);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

} // namespace deal
