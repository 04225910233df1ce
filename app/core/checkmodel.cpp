#include "checkmodel.h"

namespace deal {

CheckModel::CheckModel(const Dossier &dossier, QObject *parent)
    : QAbstractTableModel(parent)
    , m_dossier(dossier)
{
}

void CheckModel::setFindings(const QList<DossierFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    m_counts = {};
    for (const DossierFinding &finding : findings)
        ++m_counts.at(size_t(finding.concern));
    endResetModel();
}

QString CheckModel::addressOf(int row) const
{
    const DossierFinding &finding = m_findings.at(row);
    const QString what = finding.claim ? QStringLiteral("claim/") + m_dossier.claim(*finding.claim).key
        : finding.passage              ? QStringLiteral("passage/") + m_dossier.passage(*finding.passage).key
        : finding.party                ? QStringLiteral("party/") + m_dossier.party(*finding.party).key
                                       : QStringLiteral("overview");
    return QStringLiteral("deal:%1/%2").arg(m_dossier.key, what);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckModel::cell(const QModelIndex &index) const
{
    const DossierFinding &finding = m_findings.at(index.row());
    return index.column() == Found ? finding.words : concernWords(finding.concern, m_counts.at(size_t(finding.concern)));
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierFinding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole: // the concern once, above the first of its findings
        if (index.column() == What && index.row() > 0 && m_findings.at(index.row() - 1).concern == finding.concern)
            return QString();
        return cell(index);
    case Qt::AccessibleTextRole:
        return cell(index);
    case ClaimIdRole:
        return finding.claim ? QVariant(at(*finding.claim)) : QVariant();
    case PassageIdRole:
        return finding.passage ? QVariant(at(*finding.passage)) : QVariant();
    case PartyIdRole:
        return finding.party ? QVariant(at(*finding.party)) : QVariant();
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What", "a kind of finding") : tr("Where, and why");
}

} // namespace deal
