// The claims of one kind as a list, in deal order: a thin reader of the dossier.
#pragma once

#include "focus.h"
#include "roles.h"
#include "words.h"

#include <QAbstractListModel>

namespace deal {

struct Card;
class WholeTexts;

class ClaimModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// `texts` may be null; else it outlives this, and cards say which quotations are not in their article.
    ClaimModel(
        const Focus &focus, const Words &words, ClaimKind kind, const WholeTexts *texts = nullptr, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Card card(ClaimId claim) const;
    const Focus &m_focus;
    const Dossier &m_dossier;
    const Words &m_words;
    const WholeTexts *m_texts;
    QList<ClaimId> m_rows;
};

} // namespace deal
