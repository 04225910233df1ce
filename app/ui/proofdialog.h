// Every quotation and how it stands: what the light in the window's last line sums up. It stays open beside the window.
#pragma once

#include "core/proofmodel.h"
#include "shared.h"

#include <QDialog>
#include <QTableView>

namespace deal {

class ProofDialog final : public QDialog {
    Q_OBJECT
public:
    ProofDialog(const Shared &shared, QWidget *parent);

protected:
    /// The columns follow the table's own width, which it learns later than this dialog does.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// To the words in their article.
    void goTo(const QModelIndex &index);
    void textsChanged();
    Shared m_shared;
    ProofModel m_model;
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace deal
