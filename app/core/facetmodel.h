// The filter panel as a tree: a heading a group, a tickable row a value, with how many there are; and which articles
// are relied on, with what rests on each. It tells the focus.
#pragma once

#include "facets.h"
#include "focus.h"
#include "roles.h"

#include <QAbstractItemModel>

namespace deal {

enum class Facet {
    Party,
    Kind,
    Standing,
    Agreement,
    OnlyIn, ///< one article alone speaks
    ReliedOn, ///< no filter: an article that counts; unticked, it is set aside
};

struct FacetValue {
    Facet facet = Facet::Party;
    int value = 0; ///< PartyId, ArticleId, or the enumerator
    bool operator==(const FacetValue &) const = default;
};

class FacetModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    FacetModel(Focus &focus, const Words &words, QObject *parent = nullptr);
    /// What is counted: one kind of claim, or (nothing) every kind. Kinds and standings are about clauses, and are
    /// disabled where amounts or events are counted.
    void setCounted(std::optional<ClaimKind> kind);
    [[nodiscard]] const FacetCounts &counts() const { return m_counts; }
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void recount();
    void evidenceChanged();
    [[nodiscard]] QList<FacetValue> sourceValues() const;
    [[nodiscard]] FacetValue valueAt(const QModelIndex &index) const;
    void toggle(const FacetValue &value);
    [[nodiscard]] bool isTicked(const FacetValue &value) const;
    [[nodiscard]] int count(const FacetValue &value) const;
    /// Claims of that kind, or of every kind, that have evidence in the article, set aside or not.
    [[nodiscard]] int restingOn(ArticleId article, std::optional<ClaimKind> kind) const;
    [[nodiscard]] QString name(const FacetValue &value) const;
    [[nodiscard]] QString counted() const;
    [[nodiscard]] QString spoken(const FacetValue &value) const;
    [[nodiscard]] bool applies(Facet facet) const;
    Focus &m_focus;
    const Words &m_words;
    std::optional<ClaimKind> m_counted = ClaimKind::Clause;
    QList<QList<FacetValue>> m_groups; ///< by heading
    FacetCounts m_counts;
    mutable QHash<std::pair<int, int>, int> m_resting; ///< by article and kind: every row is asked at every tick
};

} // namespace deal

Q_DECLARE_METATYPE(deal::FacetValue)
