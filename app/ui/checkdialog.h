// What a check of the open dossier found: File > Check this dossier. It stays open beside the window, and follows the texts that
// are opened meanwhile.
#pragma once

#include "core/checkmodel.h"
#include "shared.h"

#include <QDialog>
#include <QTableView>

class QPushButton;

namespace deal {

class CheckDialog final : public QDialog {
    Q_OBJECT
public:
    CheckDialog(const Shared &shared, QWidget *parent);
    /// Looks through the dossier again, if what its quotations are compared with is another than the last time.
    void check();

protected:
    /// The columns follow the table's own width, which it learns later than this dialog does.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QPushButton *button(const QString &words, const char *name, const std::function<QString()> &text);
    void fit();
    /// To where the finding is seen.
    void goTo(const QModelIndex &index);
    [[nodiscard]] QList<QuotationCheck> compared() const;
    Shared m_shared;
    CheckModel m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_compared;
    bool m_stale = true; ///< texts were opened or forgotten since
};

} // namespace deal
