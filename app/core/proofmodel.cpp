#include "proofmodel.h"

#include <algorithm>

namespace deal {

ProofModel::ProofModel(const Focus &focus, const WholeTexts &texts, const Words &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_dossier(focus.whole())
    , m_texts(texts)
    , m_words(words)
{
    reorder();
    connect(&texts, &WholeTexts::changed, this, [this] {
        beginResetModel();
        reorder();
        endResetModel();
    });
}

void ProofModel::reorder()
{
    m_rows.clear();
    for (int i = 0; i < int(m_dossier.passages.size()); ++i)
        m_rows << PassageId(i);
    std::stable_partition(
        m_rows.begin(), m_rows.end(), [this](PassageId passage) { return m_texts.proof(passage) == Proof::Missing; });
}

int ProofModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProofModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProofModel::cell(PassageId id, int column) const
{
    switch (column) {
    case Place:
        return m_words.place(m_dossier, id);
    case Quoted:
        return m_dossier.passage(id).exact;
    case Proves: {
        QStringList titles;
        for (const ClaimId claim : m_dossier.claimsByPassage.at(at(id)))
            titles << m_words.text(m_dossier.claim(claim).title);
        return titles.isEmpty() ? tr("a party’s name") : titles.join(u'\n');
    }
    case Standing:
        return proofWords(m_dossier, m_texts, id);
    default:
        return {};
    }
}

QVariant ProofModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PassageId id = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(id, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and cell, spoken")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cell(id, index.column()));
    case PassageIdRole:
        return at(id);
    case ProofRole:
        return int(m_texts.proof(id));
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place", "of a quotation");
    case Quoted:
        return tr("The article’s words");
    case Proves:
        return tr("What it proves");
    case Standing:
        return tr("How it stands", "a quotation");
    default:
        return {};
    }
}

} // namespace deal
