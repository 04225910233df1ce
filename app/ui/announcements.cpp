#include "announcements.h"

#include "announcer.h"
#include "core/facets.h"
#include "filterpanel.h"
#include "windowactions.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>

namespace deal {

namespace {
constexpr int pause = 60; ///< milliseconds: a tick changes the filter once, an address the filter, the page and the claim
}

Announcements::Announcements(const Shared &shared, QWidget &stage)
    : QObject(&stage)
    , m_shared(shared)
    , m_stage(stage)
    , m_page(shared.focus.page())
    , m_day(shared.focus.filter().asOf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &Announcements::speak);
    m_focusSoon.setSingleShot(true);
    connect(&m_focusSoon, &QTimer::timeout, this, &Announcements::speakFocused);
    connect(qApp, &QApplication::focusChanged, &m_focusSoon, [this](QWidget *, const QWidget *now) {
        if (now && QAccessible::isActive())
            m_focusSoon.start(0); // after what Qt tells
    });
    for (const auto signal : {&Focus::filterChanged, &Focus::pageChanged, &Focus::readingChanged, &Focus::fundingChanged})
        connect(&shared.focus, signal, &m_soon, qOverload<>(&QTimer::start));
}

QString Announcements::countInWords(const Focus &focus, const Words &words)
{
    const std::optional<ClaimKind> kind = FilterPanel::countedBy(focus);
    const FacetCounts counts = countFacets(focus.dossier(), focus.filter(), kind);
    const auto some = [&](const QString &all, const QString &part) {
        return counts.seen == counts.all ? all : part.arg(words.locale().toString(counts.seen));
    };
    if (kind == ClaimKind::Clause)
        return some(tr("%n clause(s)", "", counts.all), tr("%1 of %n clause(s)", "", counts.all));
    if (kind == ClaimKind::Amount)
        return some(tr("%n amount(s)", "", counts.all), tr("%1 of %n amount(s)", "", counts.all));
    return some(tr("%n claim(s)", "", counts.all), tr("%1 of %n claim(s)", "", counts.all));
}

void Announcements::speakFocused() const
{
    QWidget *here = QApplication::focusWidget();
    QAccessibleInterface *whole = here ? QAccessible::queryAccessibleInterface(here) : nullptr;
    QAccessibleInterface *part = whole ? whole->focusChild() : nullptr;
    const auto *table = qobject_cast<const QAbstractItemView *>(here);
    if (whole && whole->tableInterface() && table && table->currentIndex().isValid())
        part = whole->tableInterface()->cellAt(table->currentIndex().row(), table->currentIndex().column());
    if (!part || part == whole)
        return;
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void Announcements::speak()
{
    QString sentence = countInWords(m_shared.focus, m_shared.words);
    const std::optional<QDate> day = m_shared.focus.filter().asOf;
    if (day != m_day)
        sentence = day ? tr("As of %1: %2", "a day; how many claims").arg(m_shared.words.day(*day), sentence)
                       : tr("At any time: %1", "how many claims").arg(sentence);
    if (m_shared.focus.page() != m_page)
        sentence =
            tr("%1: %2", "a page; how many claims").arg(WindowActions::pageName(m_shared.focus.page()).remove(u'&'), sentence);
    m_day = day;
    m_page = m_shared.focus.page();
    announce(m_stage, sentence);
}

} // namespace deal
