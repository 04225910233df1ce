// The articles paragraph by paragraph, their own words beside our rendering; quotations lit for the focused claim. The first way
// of reading the sources.
#pragma once

#include "coverageline.h"
#include "shared.h"
#include "sourceview.h"

namespace deal {

class BesideView final : public QWidget {
    Q_OBJECT
public:
    explicit BesideView(const Shared &shared, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildJumps();
    QWidget *buildSheet();
    QWidget *buildColumns();
    void showTexts();
    Shared m_shared;
    SourceView *m_view;
    QToolButton *m_next = nullptr;
    CoverageLine *m_coverage = nullptr;
};

} // namespace deal
