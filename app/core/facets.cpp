#include "facets.h"

#include "sieve.h"

namespace deal {

namespace {

/// Goes through the claims twice: what they are, and who is in those that one more party would be chosen from.
class Counter final {
public:
    Counter(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind)
        : m_dossier(dossier)
        , m_filter(filter)
        , m_kind(kind)
        , m_sieve(dossier, filter, !kind)
    {
        m_counts.parties.fill(0, dossier.parties.size());
        m_counts.kinds.fill(0, countOf<ClauseKind>());
        m_counts.standings.fill(0, countOf<Standing>());
        m_counts.agreements.fill(0, countOf<Agreement>());
        m_counts.onlyIn.fill(0, dossier.articles.size());
    }

    [[nodiscard]] FacetCounts counted()
    {
        for (int i = 0; i < m_dossier.claims.size(); ++i)
            if (isOfKind(i))
                count(i);
        countParties();
        return m_counts;
    }

private:
    [[nodiscard]] bool isOfKind(int claim) const { return !m_kind || m_dossier.columns.rows.at(claim).kind == *m_kind; }

    /// A claim without such a value answers each of them or, where every kind is counted, none.
    void countValue(QList<int> &counts, quint8 value) const
    {
        if (value != ClaimColumns::none)
            ++counts[value];
        else if (m_kind)
            for (int &one : counts)
                ++one;
    }

    void count(int claim)
    {
        ++m_counts.all;
        const quint8 parts = m_sieve.parts(ClaimId(claim));
        const auto passes = [parts](int wanted) { return (parts & wanted) == wanted; };
        if (!passes(Sieve::Parties | Sieve::Day))
            return; // its parties are not those ticked, or it is another day: no other tick brings it back
        const ClaimColumns::Row &row = m_dossier.columns.rows.at(claim);
        m_counts.seen += parts == Sieve::Every;
        if (passes(Sieve::Verdicts | Sieve::Standings))
            countValue(m_counts.kinds, row.clauseKind);
        if (passes(Sieve::Verdicts | Sieve::Kinds))
            countValue(m_counts.standings, row.standing);
        if (!passes(Sieve::Kinds | Sieve::Standings))
            return;
        ++m_counts.agreements[int(row.agreement)];
        if (row.only >= 0)
            ++m_counts.onlyIn[row.only];
    }

    /// One more party narrows what is seen, unless any of the ticked will do: then it brings what it is in, if that passes all
    /// else.
    void countParties()
    {
        const bool adds = m_filter.anyParty && !m_filter.parties.isEmpty();
        const unsigned roles = m_filter.role ? 1U << unsigned(*m_filter.role) : 0xffU;
        const quint8 wanted = adds ? quint8(Sieve::Every & ~Sieve::Parties) : quint8(Sieve::Every);
        const PartyRoles *const parties = m_dossier.columns.parties.constData();
        const int *const from = m_dossier.columns.partiesFrom.constData();
        int *const counts = m_counts.parties.data();
        for (int i = 0; i < m_dossier.claims.size(); ++i) {
            if (m_sieve.parts(ClaimId(i)) != wanted || !isOfKind(i))
                continue;
            for (const PartyRoles *one = parties + from[i], *const end = parties + from[i + 1]; one < end; ++one)
                counts[one->party] += (one->roles & roles) != 0;
        }
        if (adds)
            for (int &count : m_counts.parties)
                count += m_counts.seen;
        for (const PartyId party : m_filter.parties)
            m_counts.parties[at(party)] = m_counts.seen;
    }

    const Dossier &m_dossier;
    const Filter &m_filter;
    const std::optional<ClaimKind> m_kind;
    const Sieve m_sieve;
    FacetCounts m_counts;
};

} // namespace

FacetCounts countFacets(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind)
{
    return Counter(dossier, filter, kind).counted();
}

QList<FilterChip> filterInWords(const Dossier &dossier, const Filter &filter, const Words &words)
{
    QList<FilterChip> chips;
    for (PartyId party : filter.parties) {
        const QString name = words.text(dossier.party(party).name);
        chips << FilterChip{filter.role ? Words::tr("%1: %2", "a party in a role, in the filter")
                                              .arg(name, words.locale().toLower(words.role(*filter.role)))
                                        : name,
            party, toggled(filter, party)};
    }
    for (ClauseKind kind : filter.kinds)
        chips << FilterChip{words.clauseKind(kind), {}, toggled(filter, kind), 1, true};
    for (Standing standing : filter.standings)
        chips << FilterChip{words.standing(standing), {}, toggled(filter, standing), 2, true};
    for (Agreement agreement : filter.agreements)
        chips << FilterChip{words.agreement(agreement), {}, toggled(filter, agreement), 3};
    for (ArticleId article : filter.onlyIn)
        chips << FilterChip{words.onlyIn(dossier.article(article)), {}, toggled(filter, article), 3};
    if (filter.asOf) {
        Filter ever = filter;
        ever.asOf.reset();
        chips << FilterChip{Words::tr("as of %1", "a day, in the filter").arg(words.day(*filter.asOf)), {}, ever, 4};
    }
    return chips;
}

QStringList wordsOf(const Dossier &dossier, const Filter &filter, const Words &words)
{
    QStringList parties, parts;
    for (const FilterChip &chip : filterInWords(dossier, filter, words))
        (chip.party ? parties : parts) << chip.words;
    if (filter.anyParty && parties.size() > 1)
        parties = {Words::tr("any of %1", "parties").arg(parties.join(QStringLiteral(", ")))};
    return parties + parts;
}

} // namespace deal
