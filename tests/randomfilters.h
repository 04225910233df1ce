// Filters by chance, the same ones in every run: what holds for hundreds of them is believed.
#pragma once

#include "core/filter.h"
#include "core/vocabulary.h"

#include <QRandomGenerator>

namespace deal::test {

class RandomFilters final {
public:
    RandomFilters(const Dossier &dossier, quint32 seed)
        : m_parties(int(dossier.parties.size()))
        , m_random(seed)
    {
    }

    /// At most two of each facet, as a reader ticks; often none.
    [[nodiscard]] Filter next()
    {
        Filter filter;
        for (int n = below(3); n > 0; --n)
            filter = toggled(filter, PartyId(below(m_parties)));
        filter.anyParty = below(2) == 1;
        if (below(3) == 0)
            filter.role = Role(below(countOf<Role>()));
        tickSome<ClauseKind>(filter);
        tickSome<Standing>(filter);
        tickSome<Agreement>(filter);
        if (below(4) == 0)
            filter.asOf = QDate(2019, 1, 1).addDays(below(12 * 366));
        return filter;
    }

    /// From 0 to less than n.
    [[nodiscard]] int below(int n) { return int(m_random.bounded(n)); }

private:
    template <class E>
    void tickSome(Filter &filter)
    {
        for (int n = std::max(0, below(4) - 1); n > 0; --n)
            filter = toggled(filter, E(below(countOf<E>())));
    }

    int m_parties;
    QRandomGenerator m_random;
};

} // namespace deal::test
