// The amounts as a table, in deal order: a thin reader of the dossier.
#pragma once

#include "focus.h"
#include "roles.h"
#include "words.h"

#include <QAbstractTableModel>

namespace deal {

class AmountModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Amount, What, FromTo, When, SaidBy, Sources, ColumnCount };
    AmountModel(const Focus &focus, const Words &words, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(ClaimId id, int column) const;
    const Focus &m_focus;
    const Dossier &m_dossier;
    const Words &m_words;
    QList<ClaimId> m_rows;
};

/// "US government → Stargate"; "payer not stated → Stargate".
[[nodiscard]] QString fromTo(const Dossier &dossier, ClaimId amount, const Words &words);
/// "until 2029", and "(only A)" where one of the articles that speak gives no date of its own.
[[nodiscard]] QString whenStated(const Dossier &dossier, ClaimId amount, const Words &words);
/// "part of $500 B, not added to it", or empty.
[[nodiscard]] QString nesting(const Dossier &dossier, ClaimId amount, const Words &words);

} // namespace deal
