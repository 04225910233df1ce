#include "pageparts.h"

#include "flatbutton.h"

#include <QVBoxLayout>

namespace deal {

QLabel *plainLabel(const Look &look, TextStyle type, Shade shade, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(look.font(type));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, look.color(shade));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // on a ground of Base, a label would take Text
    return label;
}

PageHead pageHead(const Shared &shared, QWidget *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    QLabel *title = plainLabel(shared.look, TextStyle::Title, Shade::Text, page);
    title->setObjectName(QStringLiteral("pageTitle"));
    row->addWidget(title, 1);
    return {row, title};
}

NothingHere::NothingHere(const Shared &shared, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("nothingHere"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(3 * unit));
    QLabel *words = plainLabel(shared.look, TextStyle::Body, Shade::Muted, this);
    words->setText(sentence);
    words->setAlignment(Qt::AlignHCenter);
    auto *clear = new FlatButton(shared.look, FlatButton::Style::Outlined, this);
    clear->setText(tr("Clear filter"));
    connect(clear, &QToolButton::clicked, &shared.focus, &Focus::clearFilter);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

} // namespace deal
