// Who is in the deal: a card for each party, and the claims of the chosen one under the roles that it has in them.
#pragma once

#include "cardview.h"
#include "core/partyfiltermodel.h"
#include "core/partymodel.h"
#include "flatbutton.h"
#include "shared.h"

#include <QLabel>
#include <QSplitter>

namespace deal {

class PartiesPage final : public QWidget {
    Q_OBJECT
public:
    explicit PartiesPage(const Shared &shared, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildDetail();
    void choose(PartyId party);
    void showParty();
    void filterBy(PartyId party);
    void filterChanged();
    void showFocus();
    Shared m_shared;
    PartyModel m_parties;
    PartyFilterModel m_seen;
    PartyClaimsModel m_claims;
    std::optional<PartyId> m_chosen;
    QLabel *m_title;
    QSplitter *m_splitter;
    CardView *m_cards;
    CardView *m_list = nullptr;
    QLabel *m_name = nullptr;
    FlatButton *m_filter = nullptr;
    QWidget *m_detail = nullptr;
    QWidget *m_nothing = nullptr;
};

} // namespace deal
