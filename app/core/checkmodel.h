// What a check of the dossier found, as a table: a thin reader of dossiercheck.h's findings.
#pragma once

#include "dossiercheck.h"
#include "roles.h"

#include <QAbstractTableModel>

namespace deal {

class CheckModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Found, ColumnCount };
    /// `dossier` outlives it.
    explicit CheckModel(const Dossier &dossier, QObject *parent = nullptr);
    void setFindings(const QList<DossierFinding> &findings);
    [[nodiscard]] const QList<DossierFinding> &findings() const { return m_findings; }
    /// Where the finding of a row is looked at, as an address of the dossier (address.h).
    [[nodiscard]] QString addressOf(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const QModelIndex &index) const;
    const Dossier &m_dossier;
    QList<DossierFinding> m_findings;
    std::array<int, size_t(concernCount)> m_counts{};
};

} // namespace deal
