#include "multifind.h"

#include <utility>
#include <vector>

namespace deal {
namespace {

constexpr int root = 0, none = -1;

struct Node {
    int fail = root; ///< the longest end of what was read that begins a wanted text as well
    int shorter = none; ///< the nearest node along the fails that ends a wanted text
    int wanted = none; ///< the first that ends here; others with the same words follow in Automaton::same
    int depth = 0;
};

class Automaton final {
public:
    explicit Automaton(const QList<QString> &wanted);
    [[nodiscard]] int step(int node, QChar c) const;
    /// The nearest node from here along the shorter ones that still waits for its first place; `none` at their end.
    [[nodiscard]] int waiting(int node);
    [[nodiscard]] const Node &at(int node) const { return m_nodes[size_t(node)]; }
    [[nodiscard]] int next(int wanted) const { return m_same[size_t(wanted)]; }
    /// Takes those off a node that are found.
    void keep(int node, int firstWanted) { m_nodes[size_t(node)].wanted = firstWanted; }
    void link(int wanted, int next) { m_same[size_t(wanted)] = next; }

private:
    /// Where that child stands among the edges, or would.
    [[nodiscard]] size_t slot(int node, QChar c) const;
    void addChild(int node, QChar c);
    [[nodiscard]] int child(int node, QChar c) const;
    void insert(const QString &words, int index);
    void linkFails();
    std::vector<Node> m_nodes{Node{}};
    std::vector<int> m_same;
    std::vector<int> m_fromRoot = std::vector<int>(0x10000, none); ///< most steps are taken from there
    std::vector<int> m_edges = std::vector<int>(1024, none); ///< children: an open hash table, at most half full, 2^n in size
    std::vector<std::pair<int, QChar>> m_parents{{none, QChar()}}; ///< of each node, in the order of their making
};

size_t Automaton::slot(int node, QChar c) const
{
    const size_t mask = m_edges.size() - 1;
    const quint64 key = quint64(node) << 16 | c.unicode();
    size_t place = size_t(key * 0x9E3779B97F4A7C15U >> 20) & mask;
    while (m_edges[place] != none && m_parents[size_t(m_edges[place])] != std::pair(node, c))
        place = (place + 1) & mask;
    return place;
}

void Automaton::addChild(int node, QChar c)
{
    const int child = int(m_nodes.size());
    m_nodes.push_back({root, none, none, m_nodes[size_t(node)].depth + 1});
    m_parents.push_back({node, c});
    if (node == root)
        m_fromRoot[c.unicode()] = child;
    m_edges[slot(node, c)] = child;
    if (2 * m_nodes.size() < m_edges.size())
        return;
    m_edges.assign(2 * m_edges.size(), none); // wanted texts that begin alike share their nodes: it grows with these alone
    for (int other = 1; other < int(m_nodes.size()); ++other)
        m_edges[slot(m_parents[size_t(other)].first, m_parents[size_t(other)].second)] = other;
}

int Automaton::child(int node, QChar c) const
{
    if (node == root)
        return m_fromRoot[c.unicode()];
    return m_edges[slot(node, c)];
}

Automaton::Automaton(const QList<QString> &wanted)
    : m_same(size_t(wanted.size()), none)
{
    for (int i = 0; i < int(wanted.size()); ++i)
        if (!wanted.at(i).isEmpty())
            insert(wanted.at(i), i);
    linkFails();
}

void Automaton::insert(const QString &words, int index)
{
    int node = root;
    for (const QChar c : words) {
        if (child(node, c) == none)
            addChild(node, c);
        node = child(node, c);
    }
    m_same[size_t(index)] = m_nodes[size_t(node)].wanted;
    m_nodes[size_t(node)].wanted = index;
}

void Automaton::linkFails()
{
    // Nodes by depth: a fail is nearer to the root than its node.
    std::vector<std::vector<int>> byDepth;
    for (int node = 1; node < int(m_nodes.size()); ++node) {
        const size_t depth = size_t(at(node).depth);
        if (byDepth.size() <= depth)
            byDepth.resize(depth + 1);
        byDepth[depth].push_back(node);
    }
    for (const std::vector<int> &nodes : byDepth)
        for (const int node : nodes) {
            const auto [parent, c] = m_parents[size_t(node)];
            Node &own = m_nodes[size_t(node)];
            own.fail = parent == root ? root : step(at(parent).fail, c);
            own.shorter = at(own.fail).wanted != none ? own.fail : at(own.fail).shorter;
        }
}

int Automaton::step(int node, QChar c) const
{
    while (true) {
        if (const int next = child(node, c); next != none)
            return next;
        if (node == root)
            return root;
        node = at(node).fail;
    }
}

int Automaton::waiting(int node)
{
    int found = node;
    while (found != none && at(found).wanted == none)
        found = at(found).shorter;
    while (node != none && node != found) { // so that nobody walks this way again
        const int next = at(node).shorter;
        m_nodes[size_t(node)].shorter = found;
        node = next;
    }
    return found;
}

} // namespace

QList<qsizetype> firstPlaces(QStringView text, const QList<QString> &wanted, const AcceptPlace &accept)
{
    QList<qsizetype> places(wanted.size(), -1);
    Automaton automaton(wanted);
    int node = root;
    for (qsizetype i = 0; i < text.size(); ++i) {
        node = automaton.step(node, text[i]);
        for (int end = automaton.waiting(node); end != none; end = automaton.waiting(automaton.at(end).shorter)) {
            int left = none; // those that wait on, since this place was not accepted
            for (int one = automaton.at(end).wanted; one != none;) {
                const int next = automaton.next(one);
                const qsizetype place = i + 1 - automaton.at(end).depth;
                if (accept(one, place)) {
                    places[one] = place;
                } else {
                    automaton.link(one, left);
                    left = one;
                }
                one = next;
            }
            automaton.keep(end, left);
        }
    }
    return places;
}

} // namespace deal
