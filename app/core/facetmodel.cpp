#include "facetmodel.h"

namespace deal {

namespace {

constexpr int facetCount = 4;
/// internalId of a heading; a value's is its facet.
constexpr quintptr headingId = 1000;

bool isHeading(const QModelIndex &index)
{
    return index.internalId() == headingId;
}

FacetValue valueAt(const QModelIndex &index)
{
    return {Facet(index.internalId()), index.row()};
}

} // namespace

FacetModel::FacetModel(Focus &focus, const Words &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_focus(focus)
    , m_words(words)
{
    m_counts = countFacets(focus.dossier(), focus.filter(), m_counted);
    connect(&focus, &Focus::filterChanged, this, &FacetModel::recount);
}

void FacetModel::setCounted(std::optional<ClaimKind> kind)
{
    if (kind == m_counted)
        return;
    m_counted = kind;
    recount();
}

void FacetModel::recount()
{
    m_counts = countFacets(m_focus.dossier(), m_focus.filter(), m_counted);
    for (int facet = 0; facet < facetCount; ++facet) {
        const QModelIndex heading = index(facet, 0);
        if (const int rows = rowCount(heading))
            Q_EMIT dataChanged(index(0, 0, heading), index(rows - 1, 0, heading));
    }
    Q_EMIT dataChanged(index(0, 0), index(facetCount - 1, 0));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : headingId);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isHeading(child))
        return {};
    return createIndex(int(child.internalId()), 0, headingId);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return facetCount;
    if (!isHeading(parent) || parent.column() != 0)
        return 0;
    switch (Facet(parent.row())) {
    case Facet::Party:
        return int(m_focus.dossier().parties.size());
    case Facet::Kind:
        return countOf<ClauseKind>();
    case Facet::Standing:
        return countOf<Standing>();
    case Facet::Agreement:
        return countOf<Agreement>();
    }
    return 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool FacetModel::applies(Facet facet) const
{
    return (facet != Facet::Kind && facet != Facet::Standing) || !m_counted || m_counted == ClaimKind::Clause;
}

bool FacetModel::isTicked(const FacetValue &value) const
{
    const Filter &filter = m_focus.filter();
    switch (value.facet) {
    case Facet::Party:
        return filter.parties.contains(PartyId(value.value));
    case Facet::Kind:
        return filter.kinds.contains(ClauseKind(value.value));
    case Facet::Standing:
        return filter.standings.contains(Standing(value.value));
    case Facet::Agreement:
        return filter.agreements.contains(Agreement(value.value));
    }
    return false;
}

int FacetModel::count(const FacetValue &value) const
{
    switch (value.facet) {
    case Facet::Party:
        return m_counts.parties.at(value.value);
    case Facet::Kind:
        return m_counts.kinds.at(value.value);
    case Facet::Standing:
        return m_counts.standings.at(value.value);
    case Facet::Agreement:
        return m_counts.agreements.at(value.value);
    }
    return 0;
}

QString FacetModel::name(const FacetValue &value) const
{
    switch (value.facet) {
    case Facet::Party:
        return m_words.text(m_focus.dossier().party(PartyId(value.value)).name);
    case Facet::Kind:
        return m_words.clauseKind(ClauseKind(value.value));
    case Facet::Standing:
        return m_words.standing(Standing(value.value));
    case Facet::Agreement:
        return m_words.agreement(Agreement(value.value));
    }
    return {};
}

QString FacetModel::spoken(const FacetValue &value) const
{
    if (!applies(value.facet))
        return tr("%1: about clauses only").arg(name(value));
    return isTicked(value) ? tr("%1: ticked, %n shown", "", count(value)).arg(name(value))
                           : tr("%1: a tick would leave %n", "", count(value)).arg(name(value));
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index)) {
        const QStringList names{tr("Parties"), tr("Kind"), tr("Since January 2025"), tr("Sources")};
        if (role == CountedRole && index.row() == 0)
            return m_counted == ClaimKind::Amount ? tr("amounts") : m_counted == ClaimKind::Event ? tr("events") : tr("clauses");
        return role == Qt::DisplayRole ? QVariant(names.at(index.row())) : role == HeadingRole ? QVariant(true) : QVariant();
    }
    const FacetValue value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return name(value);
    case Qt::CheckStateRole:
        return isTicked(value) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spoken(value);
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1</qt>").arg(spoken(value).toHtmlEscaped()); // data, never markup
    case CountRole:
        return applies(value.facet) ? QVariant(count(value)) : QVariant();
    case FacetRole:
        return QVariant::fromValue(value);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || isHeading(index))
        return false;
    const FacetValue facet = valueAt(index);
    if ((value.toInt() == Qt::Checked) == isTicked(facet))
        return true;
    const Filter &filter = m_focus.filter();
    switch (facet.facet) {
    case Facet::Party:
        m_focus.setFilter(toggled(filter, PartyId(facet.value)));
        break;
    case Facet::Kind:
        m_focus.setFilter(toggled(filter, ClauseKind(facet.value)));
        break;
    case Facet::Standing:
        m_focus.setFilter(toggled(filter, Standing(facet.value)));
        break;
    case Facet::Agreement:
        m_focus.setFilter(toggled(filter, Agreement(facet.value)));
        break;
    }
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags some = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return applies(valueAt(index).facet) ? some | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : some;
}

} // namespace deal
