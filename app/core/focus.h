// The one thing that all views share: which claim is looked at, on which page, through which filter, and the way back.
// GUI thread only. Views never know each other; they know this.
#pragma once

#include "filter.h"

#include <QObject>

namespace deal {

enum class Page { Parties, Clauses, Funding, Sources };

class Focus final : public QObject {
    Q_OBJECT
public:
    explicit Focus(const Dossier &dossier, QObject *parent = nullptr);
    [[nodiscard]] const Dossier &dossier() const { return m_dossier; }
    [[nodiscard]] std::optional<ClaimId> claim() const { return m_places.at(m_now).claim; }
    [[nodiscard]] Page page() const { return m_places.at(m_now).page; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }

public Q_SLOTS:
    /// A new place in the history, unless it is where we are. What lay ahead is forgotten, as in a browser.
    void focusClaim(deal::ClaimId claim);
    /// A step of its own, as following a link in a browser is: back leads to the page that was left, its claim still focused.
    void showPage(deal::Page page);
    void setFilter(const deal::Filter &filter);
    void clearFilter() { setFilter({}); }
    void back();
    void forward();

Q_SIGNALS:
    void claimChanged();
    void pageChanged();
    void filterChanged();
    void historyChanged();

private:
    struct Place {
        std::optional<ClaimId> claim;
        Page page = Page::Clauses;
    };
    void step(const Place &place);
    void go(qsizetype to);
    const Dossier &m_dossier;
    Filter m_filter;
    QList<Place> m_places{Place{}};
    qsizetype m_now = 0;
};

} // namespace deal
