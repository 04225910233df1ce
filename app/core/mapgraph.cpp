#include "mapgraph.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::MapGraph)
};

constexpr qsizetype mostCrossed = 36; ///< pairs of one claim; more are tied through the first of each side

/// What one claim ties.
struct Tied {
    int from = 0, to = 0;
    TieManner manner = TieManner::Binds;
    auto operator<=>(const Tied &) const = default;
};

class Tying final {
public:
    Tying(const Dossier &dossier, ClaimId id)
        : m_dossier(dossier)
        , m_from(dossier.partiesIn(id, Role::Bound))
        , m_to(dossier.partiesIn(id, Role::Benefits))
        , m_partners(dossier.partiesIn(id, Role::Partner))
        , m_affected(dossier.partiesIn(id, Role::Affected))
    {
        if (m_from.isEmpty())
            m_from = dossier.partiesIn(id, Role::Pays);
        if (m_to.isEmpty())
            m_to = dossier.partiesIn(id, Role::Receives);
    }
    [[nodiscard]] QList<Tied> ties()
    {
        if (!m_to.isEmpty())
            toThose();
        else
            partners();
        for (const QList<PartyId> &others : {m_from, m_partners, m_affected})
            if (!others.isEmpty()) {
                touch(others.first());
                break;
            }
        return m_ties;
    }

private:
    void add(PartyId from, PartyId to, TieManner manner)
    {
        Tied tied{at(from), at(to), manner};
        if (manner == TieManner::Partners && tied.from > tied.to)
            std::swap(tied.from, tied.to);
        if (!m_ties.contains(tied))
            m_ties << tied;
    }
    void alike(const QList<PartyId> &parties, PartyId hub)
    {
        for (const PartyId party : parties)
            if (party != hub)
                add(party, hub, TieManner::Partners);
    }
    void toThose()
    {
        TieManner manner = TieManner::Binds;
        QList<PartyId> from = m_from;
        if (from.isEmpty())
            from = m_affected;
        if (from.isEmpty()) {
            from = m_partners;
            manner = TieManner::Partners;
        }
        if (from.isEmpty())
            return alike(m_to, m_to.first());
        const bool many = from.size() * m_to.size() > mostCrossed;
        for (const PartyId one : std::as_const(from))
            for (const PartyId other : std::as_const(m_to)) {
                const bool loop = one == other && (from.size() > 1 || m_to.size() > 1 || manner == TieManner::Partners);
                if (!loop && (!many || one == from.first() || other == m_to.first()))
                    add(one, other, manner);
            }
    }
    void partners()
    {
        QList<PartyId> ventures;
        for (const PartyId party : m_from + m_partners + m_affected)
            if (m_dossier.party(party).kind == PartyKind::JointVenture && !ventures.contains(party))
                ventures << party;
        QList<PartyId> parties = m_from;
        for (const PartyId party : std::as_const(m_partners))
            if (!parties.contains(party))
                parties << party;
        if (parties.size() > 1)
            alike(parties, ventures.size() == 1 ? ventures.first() : parties.first());
    }
    void touch(PartyId by)
    {
        const QList<Tied> others = m_ties;
        for (const PartyId party : std::as_const(m_affected)) {
            const bool tied = std::any_of(
                others.begin(), others.end(), [&](const Tied &one) { return one.from == at(party) || one.to == at(party); });
            if (party != by && !tied)
                add(by, party, TieManner::Touches);
        }
    }
    const Dossier &m_dossier;
    QList<PartyId> m_from, m_to, m_partners, m_affected;
    QList<Tied> m_ties;
};

/// The pairs with their claims, in the order of the first of these.
struct Gathered {
    QMap<Tied, QList<ClaimId>> claims;
    QList<Tied> order;
    void add(const Tied &tied, ClaimId claim)
    {
        QList<ClaimId> &list = claims[tied];
        if (list.isEmpty())
            order << tied;
        if (list.isEmpty() || list.last() != claim)
            list << claim;
    }
};

/// A party that is only touched by what ties the two anyway is not touched once more.
Gathered gathered(const Dossier &dossier)
{
    Gathered firm, all;
    QList<std::pair<ClaimId, QList<Tied>>> made;
    for (int i = 0; i < int(dossier.claims.size()); ++i)
        if (dossier.claims.at(i).kind != ClaimKind::Event)
            made.append({ClaimId(i), Tying(dossier, ClaimId(i)).ties()});
    for (const auto &[claim, ties] : std::as_const(made))
        for (const Tied &tied : ties)
            if (tied.manner != TieManner::Touches)
                firm.add(tied, claim);
    const auto isTied = [&firm](int a, int b) {
        return firm.claims.contains({a, b, TieManner::Binds}) || firm.claims.contains({b, a, TieManner::Binds})
            || firm.claims.contains({std::min(a, b), std::max(a, b), TieManner::Partners});
    };
    for (const auto &[claim, ties] : std::as_const(made))
        for (const Tied &tied : ties)
            if (tied.manner != TieManner::Touches || ties.size() == 1 || !isTied(tied.from, tied.to))
                all.add(tied, claim);
    return all;
}

/// What a claim is called on the map.
QString kindOf(const Claim &claim, const Words &words)
{
    return claim.clause ? words.clauseKind(claim.clause->kind) : words.claimKind(claim.kind);
}

QString labelOf(const Dossier &dossier, TieManner manner, const QList<ClaimId> &claims, const Words &words)
{
    const int count = int(claims.size());
    const Claim &first = dossier.claim(claims.first());
    if (manner == TieManner::Touches)
        return count == 1 ? Tr::tr("affects") : Tr::tr("%1 (%2)", "a kind of claim; how many").arg(Tr::tr("affects")).arg(count);
    if (count == 1)
        return first.amount ? words.amountShort(*first.amount) : kindOf(first, words);
    const auto like = [&](const auto &same) { return std::all_of(claims.begin(), claims.end(), same); };
    const auto isAmount = [&](ClaimId id) { return dossier.claim(id).amount.has_value(); };
    if (like(isAmount))
        return Tr::tr("%n amount(s)", nullptr, count);
    const auto isSameKind = [&](ClaimId id) {
        return first.clause && dossier.claim(id).clause && dossier.claim(id).clause->kind == first.clause->kind;
    };
    if (like(isSameKind))
        return Tr::tr("%1 (%2)", "a kind of claim; how many").arg(kindOf(first, words)).arg(count);
    return std::none_of(claims.begin(), claims.end(), isAmount) ? Tr::tr("%n clause(s)", nullptr, count)
                                                                : Tr::tr("%n claim(s)", nullptr, count);
}

/// Each by itself, kind by kind, or all as one.
QList<QList<ClaimId>> bundled(const Dossier &dossier, TieManner manner, const QList<ClaimId> &claims)
{
    if (manner == TieManner::Touches)
        return {claims};
    QList<QList<ClaimId>> bundles;
    if (claims.size() <= mostFanned) {
        for (const ClaimId claim : claims)
            bundles << QList<ClaimId>{claim};
        return bundles;
    }
    QList<std::optional<ClauseKind>> kinds;
    for (const ClaimId id : claims) {
        const Claim &claim = dossier.claim(id);
        const std::optional<ClauseKind> kind = claim.clause ? std::optional(claim.clause->kind) : std::nullopt;
        qsizetype place = kinds.indexOf(kind);
        if (place < 0) {
            place = kinds.size();
            kinds << kind;
            bundles << QList<ClaimId>();
        }
        bundles[place] << id;
    }
    return bundles.size() <= mostKinds ? bundles : QList<QList<ClaimId>>{claims};
}

void judgeTie(MapTie &tie, const Dossier &dossier, const Words &words)
{
    const QList<ClaimId> &told = tie.told();
    const auto is = [&](Agreement agreement) {
        return [&dossier, agreement](ClaimId id) { return dossier.verdict(id).agreement == agreement; };
    };
    tie.oneSource = std::all_of(told.begin(), told.end(), is(Agreement::OneSource));
    tie.differs = std::any_of(told.begin(), told.end(), is(Agreement::Differ));
    tie.label = labelOf(dossier, tie.manner, told, words);
    if (tie.differs)
        tie.label.prepend(QStringLiteral("≠ "));
}

QString shortened(QString name)
{
    constexpr qsizetype most = 120;
    return name.size() > most ? name.left(most - 1).trimmed() + u'…' : name;
}

/// The first of them, and how many more there are.
QString someOf(const QStringList &items, const Words &words)
{
    constexpr int most = 6;
    if (items.size() <= most)
        return items.join(words.separator());
    return items.first(most).join(words.separator()) + words.separator()
        + Tr::tr("%n more", "items of a list", int(items.size()) - most);
}

QString leftOutWords(const Dossier &dossier, const MapTie &tie)
{
    if (!tie.seen.isEmpty())
        return {};
    const bool unsupported = std::all_of(tie.claims.begin(), tie.claims.end(),
        [&](ClaimId id) { return dossier.verdict(id).agreement == Agreement::Unsupported; });
    return u' ' + (unsupported ? Tr::tr("It rests on nothing.") : Tr::tr("Left out by the filter."));
}

} // namespace

MapGraph mapGraph(const Dossier &dossier, const Words &words)
{
    MapGraph graph;
    for (int i = 0; i < int(dossier.parties.size()); ++i) {
        const Party &party = dossier.parties.at(i);
        graph.nodes << MapNode{PartyId(i), party.kind, words.text(party.name), true};
    }
    const Gathered all = gathered(dossier);
    for (const Tied &tied : all.order)
        for (const QList<ClaimId> &claims : bundled(dossier, tied.manner, all.claims.value(tied))) {
            MapTie tie{tied.from, tied.to, tied.manner, claims, claims, {}, false, false};
            judgeTie(tie, dossier, words);
            graph.ties << tie;
        }
    return graph;
}

MapGraph seenThrough(MapGraph graph, const Dossier &relied, const Filter &filter, const Words &words)
{
    QList<bool> seen(relied.claims.size(), false);
    for (int i = 0; i < int(seen.size()); ++i)
        seen[i] = relied.verdict(ClaimId(i)).agreement != Agreement::Unsupported && answers(relied, ClaimId(i), filter);
    for (MapNode &node : graph.nodes) {
        const QList<ClaimId> &claims = relied.claimsByParty.at(at(node.party));
        node.seen = std::any_of(claims.begin(), claims.end(), [&seen](ClaimId id) { return seen.at(at(id)); });
    }
    for (MapTie &tie : graph.ties) {
        tie.seen.clear();
        const auto names = [&](ClaimId id, int party) { // one may have lost its part with an article that is set aside
            const QList<ClaimParty> &parties = relied.claim(id).parties;
            return std::any_of(parties.begin(), parties.end(), [party](const ClaimParty &p) { return at(p.party) == party; });
        };
        for (const ClaimId id : std::as_const(tie.claims))
            if (seen.at(at(id)) && names(id, tie.from) && names(id, tie.to))
                tie.seen << id;
        judgeTie(tie, relied, words);
    }
    return graph;
}

QString nodeSentence(const MapGraph &graph, int node, const Dossier &dossier, const Words &words)
{
    const MapNode &one = graph.nodes.at(node);
    QList<int> tied(graph.nodes.size(), 0);
    QStringList others;
    for (const int tie : tiesOf(graph, node)) {
        const MapTie &it = graph.ties.at(tie);
        const int other = it.from == node ? it.to : it.from;
        if (other == node || it.seen.isEmpty())
            continue;
        if (tied.at(other) == 0)
            others << QString::number(other);
        tied[other] += int(it.seen.size());
    }
    for (QString &other : others) {
        const int place = other.toInt();
        other = Tr::tr("%1: %n claim(s)", "a party", tied.at(place)).arg(shortened(graph.nodes.at(place).name));
    }
    const Party &party = dossier.party(one.party);
    QString sentence = QStringLiteral("%1, %2. ").arg(shortened(one.name), words.partyKind(party.kind));
    sentence += Tr::tr("Named in %n claim(s).", nullptr, int(dossier.claimsByParty.at(at(one.party)).size()));
    sentence += u' '
        + (others.isEmpty() ? Tr::tr("Tied to no other party.") : Tr::tr("Tied to %1.", "parties").arg(someOf(others, words)));
    return one.seen ? sentence : sentence + u' ' + Tr::tr("Left out by the filter.");
}

QString tieSentence(const MapGraph &graph, int tie, const Dossier &dossier, const Words &words)
{
    const MapTie &it = graph.ties.at(tie);
    const QString from = shortened(graph.nodes.at(it.from).name), to = shortened(graph.nodes.at(it.to).name);
    QStringList titles;
    for (const ClaimId id : it.told()) {
        const Claim &claim = dossier.claim(id);
        titles << words.text(claim.title) + (claim.amount ? u' ' + words.amount(*claim.amount) : QString());
    }
    const QString list = someOf(titles, words);
    QString who;
    switch (it.manner) {
    case TieManner::Binds:
        who = it.from == it.to ? Tr::tr("From %1 to itself: %2.", "a party; claims").arg(from, list)
                               : Tr::tr("From %1 to %2: %3.", "parties; claims").arg(from, to, list);
        break;
    case TieManner::Partners:
        who = Tr::tr("Between %1 and %2: %3.", "parties; claims").arg(from, to, list);
        break;
    case TieManner::Touches:
        who = Tr::tr("%1 affects %2: %3.", "parties; claims").arg(from, to, list);
        break;
    }
    if (it.told().size() == 1)
        who += u' ' + words.verdict(dossier, it.told().first()) + u'.';
    else if (it.differs)
        who += u' ' + Tr::tr("The articles differ on some of it.");
    else if (it.oneSource)
        who += u' ' + Tr::tr("Only one article says so of each.");
    return who + leftOutWords(dossier, it);
}

QList<int> tiesOf(const MapGraph &graph, int node)
{
    QList<int> ties;
    for (int i = 0; i < int(graph.ties.size()); ++i)
        if (graph.ties.at(i).from == node || graph.ties.at(i).to == node)
            ties << i;
    return ties;
}

int tieOf(const MapGraph &graph, ClaimId claim)
{
    for (int i = 0; i < int(graph.ties.size()); ++i)
        if (graph.ties.at(i).claims.contains(claim))
            return i;
    return -1;
}

} // namespace deal
