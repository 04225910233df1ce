#include "claimmodel.h"

#include "card.h"
#include "wholetexts.h"

namespace deal {

ClaimModel::ClaimModel(const Focus &focus, const Words &words, ClaimKind kind, const WholeTexts *texts, QObject *parent)
    : QAbstractListModel(parent)
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
    if (texts)
        connect(texts, &WholeTexts::changed, this, tell);
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
        return spoken(cardOf(m_dossier, id, m_words, m_texts));
    case Qt::AccessibleDescriptionRole:
        return m_words.text(m_dossier.claim(id).summary);
    case CardRole:
        return QVariant::fromValue(cardOf(m_dossier, id, m_words, m_texts));
    case ClaimIdRole:
        return at(id);
    case AgreementRole:
        return int(m_dossier.verdict(id).agreement);
    default:
        return {};
    }
}

} // namespace deal
