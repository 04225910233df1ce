#include "focus.h"

namespace deal {

namespace {
constexpr qsizetype longestHistory = 500;
}

Focus::Focus(const Dossier &dossier, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
{
}

void Focus::focusClaim(ClaimId claim)
{
    if (this->claim() == claim)
        return;
    step({claim, page()});
    Q_EMIT claimChanged();
    Q_EMIT historyChanged();
}

void Focus::showPage(Page page)
{
    if (page == this->page())
        return;
    step({claim(), page});
    Q_EMIT pageChanged();
    Q_EMIT historyChanged();
}

void Focus::step(const Place &place)
{
    if (!claim()) {
        m_places[m_now] = place; // nothing was focused: there is nothing to go back to
        return;
    }
    m_places.resize(m_now + 1);
    m_places.append(place);
    if (m_places.size() > longestHistory)
        m_places.removeFirst();
    m_now = m_places.size() - 1;
}

void Focus::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void Focus::back()
{
    if (canGoBack())
        go(m_now - 1);
}

void Focus::forward()
{
    if (canGoForward())
        go(m_now + 1);
}

void Focus::go(qsizetype to)
{
    const Place before = m_places.at(m_now);
    m_now = to;
    const Place &now = m_places.at(m_now);
    if (now.page != before.page)
        Q_EMIT pageChanged();
    if (now.claim != before.claim)
        Q_EMIT claimChanged();
    Q_EMIT historyChanged();
}

} // namespace deal
