#include "sourcespage.h"

#include "abreastview.h"
#include "besideview.h"
#include "compareview.h"
#include "flatbutton.h"
#include "keychoice.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace deal {

SourcesPage::SourcesPage(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_stack(new QStackedWidget(this))
{
    const PageHead head = pageHead(shared, this);
    head.title->setText(tr("What the %n article(s) say", "", int(shared.dossier().articles.size())));
    for (int i = 0; i < readingCount; ++i) {
        auto *button = new FlatButton(shared.look, FlatButton::Style::Outlined, this);
        button->setText(plainWords(readingName(Reading(i), shared.dossier(), shared.words)));
        button->setObjectName(QStringLiteral("reading%1").arg(i));
        button->setCheckable(true);
        followKey(*button, readingName(Reading(i), shared.dossier(), shared.words) + QStringLiteral(" (%1)"),
            QStringLiteral("sources-%1").arg(i + 1), QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)));
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_shared.focus.setReading(Reading(i));
            showReading(); // one that is chosen already stays pressed
        });
        head.row->addWidget(button);
        m_buttons.at(size_t(i)) = button;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), int(3 * unit));
    column->setSpacing(int(2.5 * unit));
    column->addLayout(head.row);
    column->addWidget(m_stack, 1);
    connect(&shared.focus, &Focus::readingChanged, this, &SourcesPage::showReading);
    showReading();
}

QString SourcesPage::readingName(Reading reading, const Dossier &dossier, const Words &words)
{
    const QList<Article> &articles = dossier.articles;
    const auto language = [&](const QString &code) {
        const QString name = QLocale(QLocale(code).language(), QLocale::World).nativeLanguageName(); // "English", of no country
        return name.isEmpty() ? code : QString(name.front().toUpper() + name.mid(1));
    };
    switch (reading) {
    case Reading::Beside: {
        if (articles.isEmpty())
            break;
        const QString own = articles.first().lang;
        QString other = words.lang() == own ? QString() : words.lang();
        for (const QString &code : dossier.languages)
            if (other.isEmpty() && code != own)
                other = code;
        return other.isEmpty() ? language(own) : tr("%1 | %2", "two languages side by side").arg(language(own), language(other));
    }
    case Reading::Abreast:
        if (articles.size() > 1)
            return tr("%1 | %2", "two articles side by side").arg(articles.at(0).letter, articles.at(1).letter);
        break;
    case Reading::Compare:
        return tr("Compare", "the articles, claim by claim");
    }
    return tr("Articles");
}

void SourcesPage::focusInEvent(QFocusEvent *event)
{
    m_stack->currentWidget()->setFocus(event->reason());
}

void SourcesPage::showReading()
{
    const auto reading = size_t(m_shared.focus.reading());
    if (!m_views.at(reading)) { // built when it is first seen
        m_views.at(reading) = makeView(Reading(reading));
        m_stack->addWidget(m_views.at(reading));
        Q_EMIT viewBuilt(m_views.at(reading));
    }
    m_stack->setCurrentWidget(m_views.at(reading));
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == reading); // no exclusive group, where Tab would reach one of them only
}

QWidget *SourcesPage::makeView(Reading reading)
{
    switch (reading) {
    case Reading::Abreast:
        return new AbreastView(m_shared, m_stack);
    case Reading::Compare:
        return new CompareView(m_shared, m_stack);
    case Reading::Beside:
        break;
    }
    return new BesideView(m_shared, m_stack);
}

} // namespace deal
