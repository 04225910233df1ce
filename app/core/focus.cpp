#include "focus.h"

#include "setaside.h"

#include <algorithm>

namespace deal {

namespace {
constexpr qsizetype longestHistory = 500;
}

Focus::Focus(const Dossier &whole, QObject *parent)
    : QObject(parent)
    , m_whole(whole)
    , m_dossier(whole)
    , m_searched(new Searched(this))
    , m_noted(new Noted(this))
{
    connect(this, &Focus::claimChanged, this, &Focus::forgetPassage);
    connect(this, &Focus::passageChanged, m_searched, &Searched::leave);
}

bool Focus::isLit(ClaimId claim) const
{
    if (!party())
        return false;
    const QList<ClaimId> &claims = m_dossier.claimsByParty.at(at(*party())); // ascending
    return std::binary_search(claims.begin(), claims.end(), claim);
}

std::optional<PartyId> Focus::litParty(const QList<ClaimId> &claims) const
{
    const bool lit = std::any_of(claims.begin(), claims.end(), [this](ClaimId claim) { return isLit(claim); });
    return lit ? party() : std::nullopt;
}

std::optional<PassageId> Focus::passage() const
{
    if (m_passage || !claim())
        return m_passage;
    const QList<Evidence> &evidence = m_dossier.claim(*claim()).evidence;
    return evidence.isEmpty() ? std::nullopt : std::optional(evidence.first().passage);
}

void Focus::lookAt(PassageId passage)
{
    if (m_passage == passage)
        return;
    m_passage = passage;
    Q_EMIT passageChanged();
}

/// A claim that the quotation does not prove is another matter.
void Focus::forgetPassage()
{
    if (m_passage && claim() && !m_whole.claimsByPassage.at(at(*m_passage)).contains(*claim()))
        m_passage.reset();
    Q_EMIT passageChanged();
}

void Focus::setAside(QList<ArticleId> articles)
{
    std::sort(articles.begin(), articles.end());
    if (articles.isEmpty())
        articles = {}; // and no storage: Qt compares storage with memcmp, which takes no null pointer beside it
    if (articles == m_setAside)
        return;
    m_setAside = std::move(articles);
    m_dossier = withoutArticles(m_whole, m_setAside);
    Q_EMIT evidenceChanged();
    if (m_setAside.isEmpty() && m_filter.agreements.contains(Agreement::Unsupported))
        setFilter(
            toggled(m_filter, Agreement::Unsupported)); // nothing rests on nothing any more, and nothing offers to untick it
}

void Focus::toggleAside(ArticleId article)
{
    QList<ArticleId> aside = m_setAside;
    if (!aside.removeOne(article))
        aside << article;
    setAside(aside);
}

void Focus::setReading(Reading reading)
{
    if (page() == Page::Sources)
        return showSources(reading);
    if (reading == this->reading())
        return;
    m_places[m_now].reading = reading; // how they will be read: nothing on the screen changes
    Q_EMIT readingChanged();
}

void Focus::setFunding(FundingForm form)
{
    if (page() == Page::Funding)
        return showFunding(form);
    if (form == funding())
        return;
    m_places[m_now].funding = form;
    Q_EMIT fundingChanged();
}

void Focus::setTimelineLanes(TimelineLanes lanes)
{
    if (lanes == m_timelineLanes)
        return;
    m_timelineLanes = lanes;
    Q_EMIT timelineChanged();
}

void Focus::showSources(Reading reading)
{
    Place wanted = m_places.at(m_now);
    wanted.page = Page::Sources;
    wanted.reading = reading;
    stepAside(wanted);
}

void Focus::showFunding(FundingForm form)
{
    Place wanted = m_places.at(m_now);
    wanted.page = Page::Funding;
    wanted.funding = form;
    stepAside(wanted);
}

void Focus::showAddress(const Address &address)
{
    setAside(address.setAside); // before the filter, which may ask for what then rests on nothing
    const bool idle = address.setAside.isEmpty() && address.filter.agreements.contains(Agreement::Unsupported);
    setFilter(idle ? toggled(address.filter, Agreement::Unsupported) : address.filter);
    Place wanted = m_places.at(m_now);
    wanted.page = address.seen.page;
    if (wanted.page == Page::Funding)
        wanted.funding = {address.seen.money, address.logarithmic};
    if (wanted.page == Page::Sources)
        wanted.reading = address.seen.reading;
    if (address.claim)
        wanted.claim = address.claim;
    wanted.party = address.party;
    stepAside(wanted);
    if (address.passage)
        lookAt(*address.passage);
}

Address Focus::address() const
{
    Address address{seen(), m_filter, m_setAside, page() == Page::Funding && funding().logarithmic};
    address.party = party();
    if (!party())
        address.claim = claim();
    const bool first = claim() && !m_dossier.claim(*claim()).evidence.isEmpty()
        && m_dossier.claim(*claim()).evidence.first().passage == passage();
    if (page() == Page::Sources && !party() && !first)
        address.passage = passage();
    return address;
}

Seen Focus::seen() const
{
    Seen seen(page());
    if (page() == Page::Funding)
        seen.money = funding().reading;
    if (page() == Page::Sources)
        seen.reading = reading();
    return seen;
}

void Focus::stepAside(const Place &wanted)
{
    const Place before = m_places.at(m_now);
    if (wanted == before)
        return;
    step(wanted);
    tell(before);
}

void Focus::focusClaim(ClaimId claim)
{
    Place wanted = m_places.at(m_now);
    wanted.claim = claim;
    wanted.party.reset();
    stepAside(wanted);
}

void Focus::focusParty(std::optional<PartyId> party)
{
    Place wanted = m_places.at(m_now);
    wanted.party = party;
    stepAside(wanted);
}

void Focus::open(Page page, std::optional<ClaimId> claim, std::optional<PartyId> party, std::optional<Reading> reading)
{
    Place wanted = m_places.at(m_now);
    wanted.page = page;
    wanted.reading = reading.value_or(wanted.reading);
    if (claim) {
        wanted.claim = claim;
        wanted.party.reset();
    }
    if (party)
        wanted.party = party;
    stepAside(wanted);
}

void Focus::showPage(Page page)
{
    Place wanted = m_places.at(m_now);
    wanted.page = page;
    stepAside(wanted);
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

void Focus::setMapMoves(const MapMoves &moves)
{
    if (moves == m_mapMoves)
        return;
    m_mapMoves = moves;
    Q_EMIT mapMovesChanged();
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
    tell(before);
}

void Focus::tell(const Place &before)
{
    const Place now = m_places.at(m_now);
    if (now.funding != before.funding)
        Q_EMIT fundingChanged();
    if (now.reading != before.reading)
        Q_EMIT readingChanged();
    if (now.page != before.page)
        Q_EMIT pageChanged();
    if (now.claim != before.claim)
        Q_EMIT claimChanged();
    if (now.party != before.party)
        Q_EMIT partyChanged();
    Q_EMIT historyChanged();
}

} // namespace deal
