// Every quotation of the dossier and how it stands, as a table: a thin reader of the texts.
#pragma once

#include "focus.h"
#include "proofwords.h"
#include "roles.h"

#include <QAbstractTableModel>

namespace deal {

class ProofModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Quoted, Proves, Standing, ColumnCount };
    ProofModel(const Focus &focus, const WholeTexts &texts, const Words &words, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reorder();
    [[nodiscard]] QString cell(PassageId passage, int column) const;
    const Dossier &m_dossier;
    const WholeTexts &m_texts;
    const Words &m_words;
    QList<PassageId> m_rows; ///< those that were not found first, each group in the articles' order
};

} // namespace deal
