// The claims of every kind as a table, a row a claim, a column an article, filtered and sorted. Follows the focus
// and the whole texts.
#pragma once

#include "comparecell.h"
#include "focus.h"
#include "roles.h"
#include "wholetexts.h"
#include "words.h"

#include <QAbstractTableModel>

namespace deal {

class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The claim, then one column for each article, then how they differ.
    static constexpr int claimColumn = 0, firstArticle = 1;
    /// All outlive it.
    CompareModel(const Focus &focus, const Words &words, const WholeTexts &texts, QObject *parent = nullptr);
    [[nodiscard]] int verdictColumn() const { return firstArticle + int(m_focus.dossier().articles.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By title in the reader's language; by the order in which an article speaks, those on which it is silent last; by verdict,
    /// those that differ first. A column of -1 is deal order; so are those that are equal.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The row of a claim, or an invalid index when it is not seen.
    [[nodiscard]] QModelIndex indexOf(std::optional<ClaimId> claim, int column = claimColumn) const;
    [[nodiscard]] ClaimId claimAt(int row) const { return m_rows.at(row); }
    /// Of the rows: how many agree, and how many of those relay one statement.
    [[nodiscard]] int agreeing() const { return m_agreeing; }
    [[nodiscard]] int oneOrigin() const { return m_oneOrigin; }

private:
    void refresh();
    void refreshProofs(ArticleId article);
    void setRows(const QList<ClaimId> &rows);
    [[nodiscard]] QList<ClaimId> sorted(QList<ClaimId> rows) const;
    [[nodiscard]] QList<ClaimId> byTitle(QList<ClaimId> rows) const;
    [[nodiscard]] int rank(ClaimId claim) const;
    [[nodiscard]] CompareCell cell(ClaimId claim, int column) const;
    [[nodiscard]] CompareCell claimCell(ClaimId claim) const;
    [[nodiscard]] CompareCell articleCell(ClaimId claim, ArticleId article) const;
    [[nodiscard]] CompareCell verdictCell(ClaimId claim) const;
    [[nodiscard]] QString spoken(const CompareCell &cell, int column) const;
    [[nodiscard]] bool isSetAside(ArticleId article) const { return m_focus.articlesSetAside().contains(article); }
    const Focus &m_focus;
    const Words &m_words;
    const WholeTexts &m_texts;
    QList<ClaimId> m_rows;
    QList<int> m_places; ///< by ClaimId: its row, or -1
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_agreeing = 0, m_oneOrigin = 0;
    mutable std::optional<ComparedClaim> m_compared; ///< the last one: a row's cells are asked for one after another
};

} // namespace deal
