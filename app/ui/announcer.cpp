#include "announcer.h"

#include <QAccessibleWidget>

namespace deal {

namespace {

/// Role and name of the notification, and of the words in it: Qt has no property for a widget's role.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    auto *words = qobject_cast<QWidget *>(object);
    return words && qobject_cast<Announcer *>(words->parent()) ? new QAccessibleWidget(words, QAccessible::StaticText) : nullptr;
}

void makeAnnouncersSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

void tell(QWidget *widget, QAccessible::Event what)
{
    QAccessibleEvent event(widget, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(QWidget &window)
    : QWidget(&window)
    , m_words(new QWidget(this))
{
    makeAnnouncersSpeak();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setGeometry(0, 0, 1, 1);
    m_words->setGeometry(0, 0, 1, 1);
    lower();
    hide();
}

void Announcer::say(const QString &sentence)
{
    setAccessibleName(sentence); // which tells that the name has changed: else a name once read is kept
    m_words->setAccessibleName(sentence);
    if (isHidden())
        show(); // which tells of itself
    else
        for (QWidget *widget : {m_words, static_cast<QWidget *>(this)})
            tell(widget, QAccessible::ObjectShow);
    Q_EMIT said(sentence);
}

void announce(const QWidget &part, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QWidget *window = part.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    (announcer ? announcer : new Announcer(*window))->say(sentence);
}

} // namespace deal
