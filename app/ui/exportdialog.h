// Asks where and how to write a picture, shows what will come of it, writes it, and says in place what went wrong. The window's
// filter and the articles set aside are the chart's.
#pragma once

#include "core/translators.h"
#include "core/viewpicture.h"
#include "exportchoices.h"
#include "pictureexport.h"
#include "shared.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace deal {

class PicturePreview;

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `view` is offered first. `shared`, `translators` and `settings` outlive it.
    ExportDialog(const Shared &shared, View view, Translators &translators, QSettings &settings, QWidget *parent);
    /// After accept(): the file that was written.
    [[nodiscard]] QString written() const { return m_written; }
    void accept() override;

private:
    QLayout *buildFile();
    QLayout *buildForm();
    QLayout *buildSize();
    QWidget *buildButtons();
    void addRow(QFormLayout &form, const QString &label, QWidget *field);
    void follow();
    void offer();
    void browse();
    void formatChosen();
    void drawingChosen();
    void offerFormats(); ///< those that the drawing has
    void sizeChosen();
    void pathEdited();
    /// What the fields say, taken over; what does not apply is switched off.
    void changed();
    void completeName();
    void enable(QWidget *field, bool applies, const QString &whyNot);
    void preview();
    void say(const QString &problem);
    [[nodiscard]] QString comesOut() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString baseName(View view) const; ///< a file's, without the suffix
    [[nodiscard]] PictureForm form() const;
    [[nodiscard]] PictureOptions options() const { return {m_choices.size, double(m_choices.scale)}; }
    /// In the language that was chosen, whatever the window speaks.
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] QByteArray table() const;
    [[nodiscard]] std::optional<Problem> refused() const;
    [[nodiscard]] Expected<QString> write() const;

    Shared m_shared;
    Translators &m_translators;
    QSettings &m_settings;
    ExportChoices m_choices;
    PicturePreview *m_preview;
    QLineEdit *m_path;
    QComboBox *m_format, *m_drawing, *m_size, *m_scale, *m_look, *m_lang;
    QSpinBox *m_width, *m_height;
    QCheckBox *m_sourceLine;
    QLabel *m_comesOut, *m_problem;
    QPushButton *m_export = nullptr;
    QTimer m_soon; ///< until the preview is made anew
    QString m_replaced; ///< the existing file that the reader has been asked about
    QString m_written;
};

} // namespace deal
