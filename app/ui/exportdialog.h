// Asks where and how large to write the chart, writes it, and says in place what went wrong.
#pragma once

#include "core/fundingpicture.h"
#include "shared.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace deal {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Shared &shared, QSettings &settings, QWidget *parent);
    /// After accept(): the file that was written.
    [[nodiscard]] QString written() const { return m_written; }
    void accept() override;

private:
    void build();
    void browse();
    void formatChosen();
    void pathEdited();
    Shared m_shared;
    QSettings &m_settings;
    QLineEdit *m_path;
    QComboBox *m_format;
    QComboBox *m_scale;
    QLabel *m_problem;
    QPushButton *m_export = nullptr;
    QString m_replaced; ///< the existing file that the reader has been asked about
    QString m_written;
};

} // namespace deal
