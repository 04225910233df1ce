#include "claimfiltermodel.h"

#include "sieve.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace deal {

namespace {

/// Claims without a party come last.
int partyRank(const Claim &claim)
{
    return claim.parties.isEmpty() ? std::numeric_limits<int>::max() : at(claim.parties.first().party);
}

int kindRank(const Claim &claim)
{
    return claim.clause ? int(claim.clause->kind) : claim.amount ? int(claim.amount->nature) : 0;
}

int dayRank(const Claim &claim)
{
    const QDate day = sortingDay(claim.period);
    return day.isValid() ? int(day.toJulianDay()) : std::numeric_limits<int>::max();
}

int rank(const Claim &claim, SortOrder order)
{
    switch (order) {
    case SortOrder::Date:
        return dayRank(claim);
    case SortOrder::Party:
        return partyRank(claim);
    case SortOrder::Kind:
        return kindRank(claim);
    case SortOrder::Deal:
        break;
    }
    return 0;
}

/// Rows that come or go together: each such run is one signal. More of them than this, and all rows are told to go and come,
/// which is quicker for whoever listens.
constexpr qsizetype mostRuns = 32;

/// From `first` to before `last`, both places in a list.
struct Run {
    qsizetype first, last;
};

/// The runs of a list's values that are not in the other. Both ascend in the order that `places` says.
QList<Run> runsWithout(const QList<int> &list, const QList<int> &other, const QList<int> &places)
{
    QList<Run> runs;
    qsizetype o = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        while (o < other.size() && places.at(other.at(o)) < places.at(list.at(i)))
            ++o;
        if (o < other.size() && other.at(o) == list.at(i))
            continue;
        if (!runs.isEmpty() && runs.last().last == i)
            ++runs.last().last;
        else
            runs << Run{i, i + 1};
    }
    return runs;
}

} // namespace

ClaimFilterModel::ClaimFilterModel(const Focus &focus, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_focus(focus)
{
    connect(&focus, &Focus::filterChanged, this, [this] { change(seenNow()); });
    connect(&focus, &Focus::evidenceChanged, this, &ClaimFilterModel::evidenceChanged);
}

void ClaimFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::dataChanged, this, &ClaimFilterModel::sourceChanged);
    connect(source, &QAbstractItemModel::headerDataChanged, this, &ClaimFilterModel::headerDataChanged);
    m_claims.clear();
    for (int row = 0; row < source->rowCount(); ++row)
        m_claims << ClaimId(source->index(row, 0).data(ClaimIdRole).toInt());
    setSorted(sortedNow());
    m_rows = seenNow();
    endResetModel();
}

QList<int> ClaimFilterModel::sortedNow() const
{
    QList<int> sorted(m_claims.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    QList<int> ranks;
    ranks.reserve(m_claims.size());
    for (const ClaimId claim : m_claims)
        ranks << (m_order == SortOrder::Deal ? 0 : rank(m_focus.dossier().claim(claim), m_order));
    if (m_order != SortOrder::Deal) // they come in deal order
        std::stable_sort(sorted.begin(), sorted.end(), [&](int left, int right) { return ranks.at(left) < ranks.at(right); });
    return sorted;
}

void ClaimFilterModel::setSorted(const QList<int> &sorted)
{
    m_sorted = sorted;
    m_places.resize(m_sorted.size());
    for (int i = 0; i < m_sorted.size(); ++i)
        m_places[m_sorted.at(i)] = i;
}

QList<int> ClaimFilterModel::seenNow() const
{
    const Sieve sieve(m_focus.dossier(), m_focus.filter(), false);
    QList<int> rows;
    rows.reserve(m_sorted.size());
    for (const int row : m_sorted)
        if (sieve.passes(m_claims.at(row)))
            rows << row;
    return rows;
}

void ClaimFilterModel::setOrder(SortOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    sortAgain();
}

/// The rows that are seen stay; their order may be another.
void ClaimFilterModel::sortAgain()
{
    const QList<int> sorted = sortedNow();
    if (sorted == m_sorted)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources, after;
    for (const QModelIndex &index : before)
        sources << mapToSource(index);
    setSorted(sorted);
    std::sort(m_rows.begin(), m_rows.end(), [this](int left, int right) { return m_places.at(left) < m_places.at(right); });
    for (const QModelIndex &source : std::as_const(sources))
        after << mapFromSource(source);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Other evidence may make it another day, or another first party.
void ClaimFilterModel::evidenceChanged()
{
    sortAgain();
    change(seenNow());
}

void ClaimFilterModel::change(const QList<int> &rows)
{
    if (rows == m_rows)
        return;
    const QList<Run> gone = runsWithout(m_rows, rows, m_places), come = runsWithout(rows, m_rows, m_places);
    if (gone.size() + come.size() > mostRuns) {
        remove(0, m_rows.size());
        return insert(0, rows);
    }
    for (auto run = gone.rbegin(); run != gone.rend(); ++run)
        remove(run->first, run->last);
    for (const Run &run : come)
        insert(run.first, rows.mid(run.first, run.last - run.first));
}

void ClaimFilterModel::remove(qsizetype first, qsizetype last)
{
    if (first == last)
        return;
    beginRemoveRows({}, int(first), int(last) - 1);
    m_rows.remove(first, last - first);
    endRemoveRows();
}

void ClaimFilterModel::insert(qsizetype at, const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + rows.size()) - 1);
    m_rows = m_rows.isEmpty() ? rows : m_rows.first(at) + rows + m_rows.sliced(at);
    endInsertRows();
}

void ClaimFilterModel::sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto isChanged = [&](int here) { return m_rows.at(here) >= first.row() && m_rows.at(here) <= last.row(); };
        if (!isChanged(row))
            continue;
        const int begin = row;
        while (row + 1 < m_rows.size() && isChanged(row + 1))
            ++row;
        Q_EMIT dataChanged(index(begin, first.column()), index(row, last.column()), roles);
    }
}

int ClaimFilterModel::rowOf(int source) const
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), source, [this](int left, int right) { return m_places.at(left) < m_places.at(right); });
    return found != m_rows.end() && *found == source ? int(found - m_rows.begin()) : -1;
}

QModelIndex ClaimFilterModel::indexOf(std::optional<ClaimId> claim) const
{
    const auto found =
        claim ? std::lower_bound(m_claims.begin(), m_claims.end(), *claim) : m_claims.end(); // they come in deal order
    const int row = found != m_claims.end() && *found == claim ? rowOf(int(found - m_claims.begin())) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex ClaimFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ClaimFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int ClaimFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex ClaimFilterModel::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? sourceModel()->index(m_rows.at(proxy.row()), proxy.column()) : QModelIndex();
}

QModelIndex ClaimFilterModel::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? rowOf(source.row()) : -1;
    return row < 0 ? QModelIndex() : index(row, source.column());
}

/// Columns are the source's, even where there is no row to ask about them.
QVariant ClaimFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace deal
