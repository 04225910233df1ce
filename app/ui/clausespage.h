// The clauses as cards, filtered and sorted.
#pragma once

#include "cardview.h"
#include "core/claimfiltermodel.h"
#include "core/claimmodel.h"
#include "shared.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>

namespace deal {

class ClausesPage final : public QWidget {
    Q_OBJECT
public:
    explicit ClausesPage(const Shared &shared, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again

private:
    QComboBox *buildSort();
    void filterChanged();
    void showFocus();
    Shared m_shared;
    ClaimModel m_clauses;
    ClaimFilterModel m_seen;
    CardView *m_view;
    QLabel *m_title;
    QStackedLayout *m_stack;
};

} // namespace deal
