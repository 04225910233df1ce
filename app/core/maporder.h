// Which way the ties of the map go from the left to the right. Pure; any thread.
#pragma once

#include "maplayout.h"

#include <QMap>

namespace deal {

[[nodiscard]] inline bool isLoop(const MapPlan::Link &link)
{
    return link.from == link.to;
}

/// Which links are drawn from the left to the right, and which the other way round, so that none closes a circle: two parties
/// stand as most of the arrows between them point; of a circle of several, the step back to the one that is met first is turned.
class MapOrder final {
public:
    explicit MapOrder(const MapPlan &plan);
    [[nodiscard]] bool isForward(int from, int to) const { return m_forward.contains({from, to}); }

private:
    enum State { New, Open, Done };
    void visit(int root);
    QList<QList<int>> m_next; ///< by party, those that come after it, ascending
    QList<State> m_state;
    QMap<std::pair<int, int>, bool> m_forward;
};

} // namespace deal
