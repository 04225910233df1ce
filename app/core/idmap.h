// From the id of a row to what became of it. Ids are small and dense, unless somebody means harm: a list then, not a hash.
#pragma once

#include <QHash>
#include <QList>

#include <optional>

namespace deal {

template <class Place>
class IdMap final {
public:
    void insert(qint64 id, const Place &place)
    {
        if (id < 0 || id >= mostDense) {
            m_sparse.insert(id, place);
            return;
        }
        if (id >= m_dense.size())
            m_dense.resize(id + 1);
        m_dense[id] = place;
    }
    [[nodiscard]] std::optional<Place> find(qint64 id) const
    {
        if (id >= 0 && id < m_dense.size())
            return m_dense.at(id);
        const auto found = m_sparse.constFind(id);
        return found == m_sparse.cend() ? std::nullopt : std::optional(*found);
    }

private:
    static constexpr qint64 mostDense = 1'000'000; // so that one row with a huge id does not take the memory of as many
    QList<std::optional<Place>> m_dense;
    QHash<qint64, Place> m_sparse;
};

} // namespace deal
