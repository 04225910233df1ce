#include "claimmodel.h"

#include "card.h"
#include "partymark.h"
#include "wholetexts.h"

namespace deal {

ClaimModel::ClaimModel(const Focus &focus, const Words &words, ClaimKind kind, const WholeTexts *texts, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_dossier(focus.dossier())
    , m_words(words)
    , m_texts(texts)
    , m_rows(m_dossier.claimsOf(kind))
{
    const auto tell = [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&focus, &Focus::evidenceChanged, this, tell);
    connect(&focus.noted(), &Noted::changed, this, tell);
    connect(&focus, &Focus::partyChanged, this, [this] {
        if (!m_rows.isEmpty()) // how they are painted and what is said of them; never how high they are
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitPartyRole, Qt::AccessibleTextRole});
    });
    if (texts)
        connect(texts, &WholeTexts::changed, this, tell);
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Card ClaimModel::card(ClaimId claim) const
{
    Card card = cardOf(m_dossier, claim, m_words, m_texts);
    card.noted = m_focus.noted().has(claim);
    return card;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimId id = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.text(m_dossier.claim(id).title);
    case Qt::AccessibleTextRole:
        return withPartyMark(spoken(card(id)), m_focus, {id}, m_words);
    case Qt::AccessibleDescriptionRole:
        return m_words.text(m_dossier.claim(id).summary);
    case CardRole:
        return QVariant::fromValue(card(id));
    case ClaimIdRole:
        return at(id);
    case LitPartyRole:
        return litPartyData(m_focus, {id});
    case AgreementRole:
        return int(m_dossier.verdict(id).agreement);
    default:
        return {};
    }
}

} // namespace deal
