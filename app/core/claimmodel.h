// The claims of one kind as a list, in deal order: a thin reader of the dossier.
#pragma once

#include "focus.h"
#include "roles.h"
#include "words.h"

#include <QAbstractListModel>

namespace deal {

class ClaimModel final : public QAbstractListModel {
    Q_OBJECT
public:
    ClaimModel(const Focus &focus, const Words &words, ClaimKind kind, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Dossier &m_dossier;
    const Words &m_words;
    QList<ClaimId> m_rows;
};

} // namespace deal
