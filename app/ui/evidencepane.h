// The right side: what proves the focused claim, article by article, in its own words and in ours; who says so, who is silent.
// While a party is looked at, that party (partypane.h).
#pragma once

#include "cardview.h"
#include "core/sourcemodel.h"
#include "flatbutton.h"
#include "pageparts.h"
#include "shared.h"

#include <QLabel>
#include <QStackedLayout>

namespace deal {

class EvidencePane final : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePane(const Shared &shared, QWidget *parent = nullptr);

private:
    QWidget *buildClaim();
    void showFocus();
    void placeChanged();
    void showParty();
    Shared m_shared;
    SourceModel m_model;
    CardView *m_view = nullptr;
    QLabel *m_outside = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_summary = nullptr;
    VerdictLine *m_verdict = nullptr;
    QLabel *m_differences = nullptr;
    QWidget *m_party = nullptr; ///< made when a party is first looked at
    QStackedLayout *m_stack;
};

} // namespace deal
