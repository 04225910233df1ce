// The claims as a table, one column an article, and what the sources make of them as filters. The third way of reading the
// sources.
#pragma once

#include "comparetable.h"
#include "shared.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace deal {

class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(const Shared &shared, QWidget *parent = nullptr);

protected:
    /// To the view is to its table. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again

private:
    /// A verdict as a filter: Agreement::OneSource is told apart by which.
    struct Chip {
        Agreement agreement = Agreement::Agree;
        std::optional<ArticleId> onlyIn;
        QToolButton *button = nullptr;
    };
    QWidget *buildHead();
    QComboBox *buildSort();
    void addChip(QLayout &flow, Agreement agreement, std::optional<ArticleId> onlyIn);
    void showCounts();
    void showFocus();
    void rowsChanged();
    void choose(const QModelIndex &index, int quotation);
    Shared m_shared;
    CompareModel m_model;
    QList<Chip> m_chips;
    QLabel *m_note = nullptr;
    CompareTable *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace deal
