#include "sieve.h"

#include "vocabulary.h"

#include <array>

namespace deal {

namespace {

/// By enumerator, whether it passes; the last place is for claims that have no such value.
template <class E>
using Passing = std::array<bool, size_t(countOf<E>()) + 1>;

template <class E>
Passing<E> passing(const QList<E> &ticked, bool withoutValue)
{
    Passing<E> found;
    found.fill(ticked.isEmpty());
    for (const E value : ticked)
        found[size_t(value)] = true;
    found.back() = ticked.isEmpty() || withoutValue;
    return found;
}

template <class E>
bool isPassing(const Passing<E> &passing, quint8 value)
{
    return passing[value == ClaimColumns::none ? passing.size() - 1 : value];
}

/// Sets the bit where the ticked parties, any or all of them, are in the claim in the role that is asked for.
void siftParties(const Dossier &dossier, const Filter &filter, QList<quint8> &parts)
{
    QList<bool> ticked(dossier.parties.size(), false);
    for (const PartyId party : filter.parties)
        ticked[at(party)] = true;
    const ClaimColumns &columns = dossier.columns;
    const unsigned roles = filter.role ? 1U << unsigned(*filter.role) : 0xffU;
    const qsizetype wanted = filter.anyParty ? 1 : filter.parties.size();
    const PartyRoles *const first = columns.parties.constData(), *next = first;
    const int *const from = columns.partiesFrom.constData();
    const bool *const isTicked = ticked.constData();
    quint8 *const part = parts.data(); // one look whether it is shared, not one a claim
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype held = 0;
        for (const PartyRoles *const end = first + from[i + 1]; next < end; ++next)
            held += isTicked[next->party] && (next->roles & roles);
        part[i] |= quint8((held >= wanted) * Sieve::Parties);
    }
}

} // namespace

Sieve::Sieve(const Dossier &dossier, const Filter &filter, bool clausesOnly)
    : m_parts(dossier.claims.size(), quint8(filter.parties.isEmpty() ? int(Parties) : 0))
{
    const Passing<ClauseKind> kinds = passing(filter.kinds, !clausesOnly);
    const Passing<Standing> standings = passing(filter.standings, !clausesOnly);
    const bool anyVerdict = filter.agreements.isEmpty() && filter.onlyIn.isEmpty();
    std::array<bool, size_t(countOf<Agreement>())> agreements{};
    for (const Agreement agreement : filter.agreements)
        agreements[size_t(agreement)] = true;
    QList<bool> alone(dossier.articles.size(), false);
    for (const ArticleId article : filter.onlyIn)
        alone[at(article)] = true;
    const int day = filter.asOf ? int(filter.asOf->toJulianDay()) : 0;
    quint8 *const parts = m_parts.data();
    const ClaimColumns::Row *const rows = dossier.columns.rows.constData();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const ClaimColumns::Row &row = rows[i];
        const bool holds = !filter.asOf || (row.firstDay <= day && day <= row.lastDay);
        const bool verdict = anyVerdict || agreements[size_t(row.agreement)] || (row.only >= 0 && alone.at(row.only));
        const bool kind = isPassing<ClauseKind>(kinds, row.clauseKind), standing = isPassing<Standing>(standings, row.standing);
        parts[i] |= quint8(verdict * Verdicts + kind * Kinds + standing * Standings + holds * Day);
    }
    if (!filter.parties.isEmpty())
        siftParties(dossier, filter, m_parts);
}

} // namespace deal
