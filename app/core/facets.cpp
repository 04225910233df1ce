#include "facets.h"

namespace deal {

namespace {

template <class T>
bool passes(const QList<T> &ticked, T own)
{
    return ticked.isEmpty() || ticked.contains(own);
}

struct Counter {
    const Dossier &dossier;
    const Filter &filter;
    const bool everyKind = true; ///< then a kind or a standing asks for clauses
    FacetCounts counts;

    QList<Filter> byParty{}; ///< the filter with each party ticked
    Filter base{}; ///< the filter with nothing ticked but parties
    QList<Filter> byAgreement{}, byArticle{}; ///< that one tick alone

    void prepare()
    {
        for (int p = 0; p < dossier.parties.size(); ++p)
            byParty << (filter.parties.contains(PartyId(p)) ? filter : toggled(filter, PartyId(p)));
        base = filter;
        base.kinds.clear();
        base.standings.clear();
        base.agreements.clear();
        base.onlyIn.clear();
        for (int i = 0; i < countOf<Agreement>(); ++i)
            byAgreement << toggled(Filter(), Agreement(i));
        for (int a = 0; a < dossier.articles.size(); ++a)
            byArticle << toggled(Filter(), ArticleId(a));
    }

    void countParties(ClaimId id)
    {
        for (int p = 0; p < byParty.size(); ++p)
            counts.parties[p] += everyKind ? answers(dossier, id, byParty.at(p)) : matches(dossier, id, byParty.at(p));
    }

    /// Whether the claim has that value, in a facet that is about clauses.
    template <class T>
    [[nodiscard]] bool has(const Claim &claim, T value, T ClauseFacts::*own) const
    {
        return claim.clause ? *claim.clause.*own == value : !everyKind;
    }
    template <class T>
    [[nodiscard]] bool isAnswered(const Claim &claim, const QList<T> &ticked, T ClauseFacts::*own) const
    {
        return claim.clause ? passes(ticked, *claim.clause.*own) : !everyKind || ticked.isEmpty();
    }

    void count(ClaimId id)
    {
        const Claim &claim = dossier.claim(id);
        ++counts.all;
        countParties(id);
        if (!matches(dossier, id, base))
            return; // its parties are not those ticked: no other tick brings it back
        const Verdict &verdict = dossier.verdict(id);
        const bool byVerdict = verdictPasses(verdict, filter);
        const bool byKind = isAnswered(claim, filter.kinds, &ClauseFacts::kind);
        const bool byStanding = isAnswered(claim, filter.standings, &ClauseFacts::standing);
        counts.seen += byVerdict && byKind && byStanding;
        for (int i = 0; i < countOf<ClauseKind>(); ++i)
            counts.kinds[i] += byVerdict && byStanding && has(claim, ClauseKind(i), &ClauseFacts::kind);
        for (int i = 0; i < countOf<Standing>(); ++i)
            counts.standings[i] += byVerdict && byKind && has(claim, Standing(i), &ClauseFacts::standing);
        if (!byKind || !byStanding)
            return;
        for (int i = 0; i < byAgreement.size(); ++i)
            counts.agreements[i] += verdictPasses(verdict, byAgreement.at(i));
        for (int a = 0; a < byArticle.size(); ++a)
            counts.onlyIn[a] += verdictPasses(verdict, byArticle.at(a));
    }
};

} // namespace

FacetCounts countFacets(const Dossier &dossier, const Filter &filter, std::optional<ClaimKind> kind)
{
    Counter counter{dossier, filter, !kind, {}};
    counter.prepare();
    counter.counts.parties.fill(0, dossier.parties.size());
    counter.counts.kinds.fill(0, countOf<ClauseKind>());
    counter.counts.standings.fill(0, countOf<Standing>());
    counter.counts.agreements.fill(0, countOf<Agreement>());
    counter.counts.onlyIn.fill(0, dossier.articles.size());
    for (int i = 0; i < dossier.claims.size(); ++i)
        if (!kind || dossier.claims.at(i).kind == *kind)
            counter.count(ClaimId(i));
    return counter.counts;
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
