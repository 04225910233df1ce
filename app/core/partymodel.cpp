#include "partymodel.h"

#include "card.h"
#include "sieve.h"

#include <array>

namespace deal {

PartyModel::PartyModel(const Focus &focus, const Words &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_dossier(focus.dossier())
    , m_words(words)
{
    const auto tell = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&focus, &Focus::evidenceChanged, this, tell);
    connect(&focus.noted(), &Noted::changed, this, tell);
}

int PartyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_dossier.parties.size());
}

PartyCard PartyModel::card(PartyId party) const
{
    PartyCard card = partyCardOf(m_dossier, party, m_words);
    card.noted = m_focus.noted().has(party);
    return card;
}

QVariant PartyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartyId id{index.row()};
    switch (role) {
    case Qt::DisplayRole:
        return m_words.text(m_dossier.party(id).name);
    case Qt::AccessibleTextRole:
        return spoken(card(id));
    case Qt::AccessibleDescriptionRole:
        return m_words.text(m_dossier.party(id).part);
    case PartyIdRole:
        return at(id);
    case PartyCardRole:
        return QVariant::fromValue(card(id));
    default:
        return {};
    }
}

PartyClaimsModel::PartyClaimsModel(const Focus &focus, const Words &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_dossier(focus.dossier())
    , m_words(words)
{
    for (const auto signal : {&Focus::filterChanged, &Focus::evidenceChanged})
        connect(&focus, signal, this, [this] { setParty(m_party); });
}

void PartyClaimsModel::setParty(std::optional<PartyId> party)
{
    beginResetModel();
    m_party = party;
    m_rows = party ? rowsOf(*party) : QList<Row>();
    endResetModel();
}

QList<PartyClaimsModel::Row> PartyClaimsModel::rowsOf(PartyId party) const
{
    const Sieve sieve(m_dossier, m_focus.filter(), true);
    std::array<QList<Row>, size_t(countOf<Role>())> byRole;
    for (const ClaimId claim : m_dossier.claimsByParty.at(at(party))) {
        if (!sieve.passes(claim))
            continue;
        for (int r = 0; r < countOf<Role>(); ++r)
            if (m_dossier.claim(claim).parties.contains(ClaimParty{party, Role(r)}))
                byRole[size_t(r)] << Row{{}, claim};
    }
    QList<Row> rows;
    for (int r = 0; r < countOf<Role>(); ++r)
        if (!byRole[size_t(r)].isEmpty())
            rows << Row{m_words.role(Role(r)), {}} << byRole[size_t(r)];
    return rows;
}

int PartyClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PartyClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        if (!row.claim)
            return row.heading;
        const Claim &claim = m_dossier.claim(*row.claim);
        const QString title = m_words.text(claim.title);
        return claim.amount ? QStringLiteral("%1 · %2").arg(m_words.amountShort(*claim.amount), title) : title;
    }
    case HeadingRole:
        return !row.claim;
    case ClaimIdRole:
        return row.claim ? QVariant(at(*row.claim)) : QVariant();
    case AgreementRole:
        return row.claim ? QVariant(int(m_dossier.verdict(*row.claim).agreement)) : QVariant();
    case OneOriginRole:
        return row.claim && m_dossier.verdict(*row.claim).oneOrigin;
    case Qt::AccessibleDescriptionRole:
        return row.claim ? m_words.verdict(m_dossier, *row.claim) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PartyClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).claim ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags; // arrows pass a heading by
}

} // namespace deal
