// Shows the parties that take part in a claim which the focus's filter lets through; all of them where nothing is filtered.
#pragma once

#include "focus.h"
#include "roles.h"

#include <QSortFilterProxyModel>

namespace deal {

class PartyFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Rows are known by PartyIdRole; it follows the filter of the focus.
    explicit PartyFilterModel(const Focus &focus, QObject *parent = nullptr);
    /// The row of a party, or an invalid index when it is not seen.
    [[nodiscard]] QModelIndex indexOf(std::optional<PartyId> party) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void findSeen();
    const Focus &m_focus;
    QList<bool> m_inSeen; ///< by PartyId: whether it has a part in a claim that is seen
};

} // namespace deal
