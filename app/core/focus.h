// The one thing that all views share: which claim is looked at, on which page, through which filter, and the way back.
// GUI thread only. Views never know each other; they know this.
#pragma once

#include "address.h"
#include "fundingform.h"
#include "mapmoves.h"
#include "noted.h"
#include "page.h"
#include "searched.h"
#include "timelineform.h"

#include <QObject>

namespace deal {

class Focus final : public QObject {
    Q_OBJECT
public:
    /// `whole` outlives it.
    explicit Focus(const Dossier &whole, QObject *parent = nullptr);
    /// As it stands without the articles that are set aside. The reference is good for as long as the focus is; what it refers to
    /// changes with evidenceChanged(), its ids do not.
    [[nodiscard]] const Dossier &dossier() const { return m_dossier; }
    /// With all of its articles.
    [[nodiscard]] const Dossier &whole() const { return m_whole; }
    [[nodiscard]] const QList<ArticleId> &articlesSetAside() const { return m_setAside; } ///< ascending
    [[nodiscard]] Reading reading() const { return m_places.at(m_now).reading; }
    [[nodiscard]] FundingForm funding() const { return m_places.at(m_now).funding; }
    /// Which lanes the timeline has; it is the same wherever one goes back to.
    [[nodiscard]] TimelineLanes timelineLanes() const { return m_timelineLanes; }
    /// The quotation that the reader pointed at, if any.
    [[nodiscard]] std::optional<PassageId> pointedPassage() const { return m_passage; }
    /// The quotation that is looked at, else the first that proves the focused claim; nothing when there is neither.
    [[nodiscard]] std::optional<PassageId> passage() const;
    [[nodiscard]] std::optional<ClaimId> claim() const { return m_places.at(m_now).claim; }
    /// The party that is looked at: its claims are marked wherever they stand. To focus a claim is to look away from it.
    [[nodiscard]] std::optional<PartyId> party() const { return m_places.at(m_now).party; }
    /// Whether the claim is one of the focused party's.
    [[nodiscard]] bool isLit(ClaimId claim) const;
    /// The focused party where one of the claims is one of its claims; else nothing.
    [[nodiscard]] std::optional<PartyId> litParty(const QList<ClaimId> &claims) const;
    /// How the parties on the map were moved: no step in the history, since the map keeps its own.
    [[nodiscard]] const MapMoves &mapMoves() const { return m_mapMoves; }
    [[nodiscard]] Page page() const { return m_places.at(m_now).page; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// What was searched for; to turn to a quotation or a claim is to look away from a paragraph that was found.
    [[nodiscard]] Searched &searched() const { return *m_searched; }
    /// What the reader has a note on.
    [[nodiscard]] Noted &noted() const { return *m_noted; }
    /// What is seen, so that showAddress() leads back to it: the focused party or else the claim, with the quotation on the
    /// sources' page.
    [[nodiscard]] Address address() const;
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }

public Q_SLOTS:
    /// A new place in the history, unless it is where we are. What lay ahead is forgotten, as in a browser.
    void focusClaim(deal::ClaimId claim);
    /// Likewise; the claim stays, for a way back. Nothing: the reader looks away from a party.
    void focusParty(std::optional<deal::PartyId> party);
    /// A step of its own, as following a link in a browser is: back leads to the page that was left, its claim still focused.
    void showPage(deal::Page page);
    /// To a page and a claim or a party on it, in one step; what is not named stays as it is.
    void open(deal::Page page, std::optional<deal::ClaimId> claim, std::optional<deal::PartyId> party = {},
        std::optional<deal::Reading> reading = {});
    void setFilter(const deal::Filter &filter);
    void clearFilter() { setFilter({}); }
    /// "What if this article is wrong?": evidence from these no longer counts, anywhere.
    void setAside(QList<deal::ArticleId> articles);
    /// Sets one aside, or takes it back.
    void toggleAside(deal::ArticleId article);
    /// On the sources' page, a step of its own, as turning to a page is.
    void setReading(deal::Reading reading);
    /// To the sources, read in this way: one step, from wherever one is.
    void showSources(deal::Reading reading);
    /// How the money is read; on the page of the money a step of its own.
    void setFunding(deal::FundingForm form);
    /// To the money, read in this way: one step, from wherever one is.
    void showFunding(deal::FundingForm form);
    void setTimelineLanes(deal::TimelineLanes lanes);
    void setMapMoves(const deal::MapMoves &moves);
    /// To what an address of this dossier says: its articles set aside, its filter, and, in one step, its page, how that is read,
    /// and its claim or party. One that names no claim leaves the claim as it is.
    void showAddress(const deal::Address &address);
    /// To the words themselves: the sources' page, where quotations stand in their articles.
    void showWords() { showSources(reading() == Reading::Compare ? Reading::Beside : reading()); }
    /// The reader points at a quotation; the focused claim stays.
    void lookAt(deal::PassageId passage);
    void back();
    void forward();

Q_SIGNALS:
    void claimChanged();
    void partyChanged();
    void pageChanged();
    void filterChanged();
    void historyChanged();
    void evidenceChanged(); ///< articles were set aside or taken back: verdicts, places and proofs are others
    void readingChanged();
    void fundingChanged();
    void timelineChanged();
    void passageChanged();
    void mapMovesChanged();

private:
    struct Place {
        std::optional<ClaimId> claim;
        std::optional<PartyId> party;
        Page page = Page::Clauses;
        Reading reading = Reading::Beside;
        FundingForm funding;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] Seen seen() const;
    void step(const Place &place);
    /// A step to a place on another page or in another form; its claim stays.
    void stepAside(const Place &wanted);
    void go(qsizetype to);
    /// What is other than it was, form before page before claim.
    void tell(const Place &before);
    void forgetPassage();
    const Dossier &m_whole;
    Dossier m_dossier; ///< shares with the whole what is the same
    QList<ArticleId> m_setAside;
    Filter m_filter;
    TimelineLanes m_timelineLanes = TimelineLanes::Parties;
    MapMoves m_mapMoves;
    std::optional<PassageId> m_passage;
    Searched *m_searched; ///< its child
    Noted *m_noted; ///< likewise
    QList<Place> m_places{Place{}};
    qsizetype m_now = 0;
};

} // namespace deal
