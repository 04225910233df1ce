#include "maporder.h"

namespace deal {

MapOrder::MapOrder(const MapPlan &plan)
    : m_next(plan.nodes.size())
    , m_state(plan.nodes.size(), New)
{
    QMap<std::pair<int, int>, int> balance;
    for (const MapPlan::Link &link : plan.links)
        if (!isLoop(link)) {
            const bool forth = link.from < link.to;
            balance[forth ? std::pair(link.from, link.to) : std::pair(link.to, link.from)] += link.arrow ? (forth ? 1 : -1) : 0;
        }
    for (auto it = balance.cbegin(); it != balance.cend(); ++it) {
        const auto [low, high] = it.key();
        it.value() >= 0 ? m_next[low] << high : m_next[high] << low;
    }
    for (int node = 0; node < int(plan.nodes.size()); ++node)
        if (m_state.at(node) == New)
            visit(node);
}

void MapOrder::visit(int root)
{
    QList<std::pair<int, qsizetype>> path{{root, 0}};
    m_state[root] = Open;
    while (!path.isEmpty()) {
        const int node = path.last().first;
        if (path.last().second == m_next.at(node).size()) {
            m_state[node] = Done;
            path.removeLast();
            continue;
        }
        const int next = m_next.at(node).at(path.last().second++);
        m_forward.insert(m_state.at(next) == Open ? std::pair(next, node) : std::pair(node, next), true);
        if (m_state.at(next) == New) {
            m_state[next] = Open;
            path.append({next, 0});
        }
    }
}

} // namespace deal
