// The left side: parties and other facets, ticked to filter, each with what its tick would leave.
#pragma once

#include "core/facetmodel.h"
#include "keyhelp.h"
#include "shared.h"

#include <QComboBox>
#include <QTreeView>

namespace deal {

class FilterPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilterPanel(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] static KeyGroup keys();
    /// What its numbers count: on the page of the money amounts, in the comparison claims of every kind (nothing); elsewhere
    /// clauses, which are what a reader filters.
    [[nodiscard]] static std::optional<ClaimKind> countedBy(const Focus &focus);

private:
    QWidget *buildRoles();
    void readFocus();
    void pageTurned();
    Shared m_shared;
    FacetModel m_model;
    QTreeView *m_tree;
    QComboBox *m_how;
    QComboBox *m_role;
};

} // namespace deal
