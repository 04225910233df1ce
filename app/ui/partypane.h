// The right side while a party is looked at: who it is, the words that name it, and its claims, each a door; and the way back to
// the claim.
#pragma once

#include "core/partymodel.h"
#include "core/sourcemodel.h"
#include "shared.h"

#include <QConcatenateTablesProxyModel>
#include <QLabel>

namespace deal {

class CardView;
class FlatButton;

class PartyPane final : public QWidget {
    Q_OBJECT
public:
    explicit PartyPane(const Shared &shared, QWidget *parent = nullptr);

private:
    void showParty();
    void follow();
    /// Arrow keys walk; a click or Enter opens: a claim is looked at, a quotation is shown in its article.
    void open(const QModelIndex &row);
    Shared m_shared;
    SourceModel m_passages;
    PartyClaimsModel m_claims;
    QConcatenateTablesProxyModel m_rows;
    QLabel *m_shape;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_part;
    QLabel *m_counts;
    QLabel *m_outside;
    CardView *m_view;
    FlatButton *m_back;
};

} // namespace deal
