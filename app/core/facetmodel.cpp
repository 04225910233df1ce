#include "facetmodel.h"

#include <algorithm>

namespace deal {

namespace {

enum Group { Parties, Kinds, Standings, Articles, Sources, GroupCount }; // the last one grows: no row moves under the mouse
/// internalId of a heading; a value's is its group.
constexpr quintptr headingId = 1000;

bool isHeading(const QModelIndex &index)
{
    return index.internalId() == headingId;
}

QList<FacetValue> valuesOf(Facet facet, qsizetype count)
{
    QList<FacetValue> values;
    for (int i = 0; i < count; ++i)
        values << FacetValue{facet, i};
    return values;
}

} // namespace

FacetModel::FacetModel(Focus &focus, const Words &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_focus(focus)
    , m_words(words)
{
    const Dossier &dossier = focus.dossier();
    m_groups = {valuesOf(Facet::Party, dossier.parties.size()), valuesOf(Facet::Kind, countOf<ClauseKind>()),
        valuesOf(Facet::Standing, countOf<Standing>()), valuesOf(Facet::ReliedOn, dossier.articles.size()), sourceValues()};
    m_counts = countFacets(dossier, focus.filter(), m_counted);
    connect(&focus, &Focus::filterChanged, this, &FacetModel::recount);
    connect(&focus, &Focus::evidenceChanged, this, &FacetModel::evidenceChanged);
}

/// One source is told apart by which; what rests on nothing is only where an article is set aside.
QList<FacetValue> FacetModel::sourceValues() const
{
    QList<FacetValue> values{{Facet::Agreement, int(Agreement::Agree)}, {Facet::Agreement, int(Agreement::Differ)}};
    values << valuesOf(Facet::OnlyIn, m_focus.dossier().articles.size());
    if (!m_focus.articlesSetAside().isEmpty())
        values << FacetValue{Facet::Agreement, int(Agreement::Unsupported)};
    return values;
}

FacetValue FacetModel::valueAt(const QModelIndex &index) const
{
    return m_groups.at(qsizetype(index.internalId())).at(index.row());
}

void FacetModel::evidenceChanged()
{
    const QList<FacetValue> values = sourceValues();
    const QModelIndex heading = index(Sources, 0);
    const int before = int(m_groups.at(Sources).size()), now = int(values.size());
    if (now > before)
        beginInsertRows(heading, before, now - 1);
    else if (now < before)
        beginRemoveRows(heading, now, before - 1);
    m_groups[Sources] = values;
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    recount();
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
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex heading = index(group, 0);
        if (const int rows = rowCount(heading))
            Q_EMIT dataChanged(index(0, 0, heading), index(rows - 1, 0, heading));
    }
    Q_EMIT dataChanged(index(0, 0), index(GroupCount - 1, 0));
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
        return GroupCount;
    return isHeading(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).size()) : 0;
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
    case Facet::OnlyIn:
        return filter.onlyIn.contains(ArticleId(value.value));
    case Facet::ReliedOn:
        return !m_focus.articlesSetAside().contains(ArticleId(value.value));
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
    case Facet::OnlyIn:
        return m_counts.onlyIn.at(value.value);
    case Facet::ReliedOn:
        return restingOn(ArticleId(value.value), m_counted);
    }
    return 0;
}

int FacetModel::restingOn(ArticleId article, std::optional<ClaimKind> kind) const
{
    const auto key = std::pair(at(article), kind ? int(*kind) : -1);
    if (const auto known = m_resting.constFind(key); known != m_resting.cend())
        return *known;
    const Dossier &whole = m_focus.whole(); // which no filter changes
    int &rest = m_resting[key];
    for (int i = 0; i < int(whole.claims.size()); ++i)
        rest += (!kind || whole.claims.at(i).kind == *kind) && whole.verdicts.at(i).articles.contains(article);
    return rest;
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
    case Facet::OnlyIn:
        return m_words.onlyIn(m_focus.dossier().article(ArticleId(value.value)));
    case Facet::ReliedOn:
        return m_words.articleName(m_focus.dossier().article(ArticleId(value.value)));
    }
    return {};
}

QString FacetModel::counted() const
{
    if (!m_counted)
        return tr("claims");
    return *m_counted == ClaimKind::Amount ? tr("amounts") : *m_counted == ClaimKind::Event ? tr("events") : tr("clauses");
}

QString FacetModel::spoken(const FacetValue &value) const
{
    if (!applies(value.facet))
        return tr("%1: about clauses only").arg(name(value));
    if (value.facet == Facet::ReliedOn)
        return isTicked(value) ? tr("%1: relied on; %n claim(s) rest on it. Untick it to see what the deal would be without it.",
                   "", restingOn(ArticleId(value.value), {}))
                                     .arg(name(value))
                               : tr("%1: set aside; %n claim(s) rested on it. Tick it to rely on it again.", "",
                                   restingOn(ArticleId(value.value), {}))
                                     .arg(name(value));
    if (value.facet != Facet::Party)
        return isTicked(value) ? tr("%1: ticked, %n of these", "", count(value)).arg(name(value))
                               : tr("%1: %n of these", "", count(value)).arg(name(value));
    return isTicked(value) ? tr("%1: ticked, %n shown", "", count(value)).arg(name(value))
                           : tr("%1: a tick would leave %n", "", count(value)).arg(name(value));
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index)) {
        const QStringList names{tr("Parties"), tr("Kind"), tr("Since January 2025"), tr("Articles relied on"), tr("Sources")};
        if (role == CountedRole && index.row() == 0)
            return counted();
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
    toggle(facet);
    return true;
}

void FacetModel::toggle(const FacetValue &value)
{
    const Filter &filter = m_focus.filter();
    switch (value.facet) {
    case Facet::Party:
        return m_focus.setFilter(toggled(filter, PartyId(value.value)));
    case Facet::Kind:
        return m_focus.setFilter(toggled(filter, ClauseKind(value.value)));
    case Facet::Standing:
        return m_focus.setFilter(toggled(filter, Standing(value.value)));
    case Facet::Agreement:
        return m_focus.setFilter(toggled(filter, Agreement(value.value)));
    case Facet::OnlyIn:
        return m_focus.setFilter(toggled(filter, ArticleId(value.value)));
    case Facet::ReliedOn:
        return m_focus.toggleAside(ArticleId(value.value));
    }
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
