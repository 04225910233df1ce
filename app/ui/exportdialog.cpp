#include "exportdialog.h"

#include "pageparts.h"
#include "pictureexport.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace deal {

ExportDialog::ExportDialog(const Shared &shared, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_shared(shared)
    , m_settings(settings)
    , m_path(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_problem(plainLabel(shared.look, TextStyle::Body, Shade::Warn, this))
{
    setWindowTitle(tr("Export chart as image"));
    setObjectName(QStringLiteral("exportDialog"));
    m_path->setObjectName(QStringLiteral("path"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_format->setObjectName(QStringLiteral("format"));
    m_scale->setObjectName(QStringLiteral("scale"));
    build();
    const QString folder =
        m_settings.value(QStringLiteral("export/folder"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    const QString suffix = m_settings.value(QStringLiteral("export/suffix"), QStringLiteral("png")).toString();
    m_scale->setCurrentIndex(m_scale->findData(m_settings.value(QStringLiteral("export/scale"), 2)));
    m_path->setText(QDir::toNativeSeparators(QDir(QDir(folder).exists() ? folder : QDir::homePath())
                                                 .filePath(QStringLiteral("%1-funding.%2").arg(shared.dossier().key, suffix))));
    pathEdited();
    resize(560, sizeHint().height());
}

void ExportDialog::build()
{
    m_format->addItem(tr("PNG, a picture of pixels"), QStringLiteral("png"));
    m_format->addItem(tr("SVG, a drawing that scales"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF, a page"), QStringLiteral("pdf"));
    const QSize size = PictureOptions().size;
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(tr("%1 times: %2 × %3 pixels").arg(scale).arg(size.width() * scale).arg(size.height() * scale), scale);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    auto *where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(browse);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(int(3 * unit));
    form->addRow(tr("&File:"), where);
    form->addRow(tr("Forma&t:"), m_format);
    form->addRow(tr("Si&ze:"), m_scale);
    static_cast<QLabel *>(form->labelForField(where))->setBuddy(m_path);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_export = buttons->button(QDialogButtonBox::Save);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setText(tr("&Export"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(4 * unit));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::formatChosen);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::pathEdited);
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(
        this, windowTitle(), m_path->text(), tr("Pictures (*.png *.svg *.pdf)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::formatChosen()
{
    const QFileInfo file(m_path->text());
    m_path->setText(
        QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + m_format->currentData().toString())));
}

void ExportDialog::pathEdited()
{
    const int format = m_format->findData(QFileInfo(m_path->text()).suffix().toLower());
    if (format >= 0)
        m_format->setCurrentIndex(format);
    m_scale->setEnabled(m_format->currentData() == QStringLiteral("png"));
    m_problem->hide();
    m_replaced.clear();
    m_export->setText(tr("&Export"));
}

void ExportDialog::accept()
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    if (QFileInfo(path).isFile() && m_replaced != path) {
        m_replaced = path;
        m_problem->setText(tr("“%1” is there already: Replace writes over it.").arg(QFileInfo(path).fileName()));
        m_problem->show();
        m_export->setText(tr("&Replace"));
        return;
    }
    PictureOptions options;
    options.scale = m_scale->currentData().toInt();
    const Picture picture = fundingToTake(m_shared.dossier(), m_shared.focus.filter(), m_shared.focus.funding(), m_shared.words);
    const auto written = writePicture(path, picture, m_shared.look, options);
    if (!written) {
        m_problem->setText(written.problem());
        m_problem->show();
        m_path->setFocus();
        return;
    }
    m_written = *written;
    const QFileInfo file(m_written);
    m_settings.setValue(QStringLiteral("export/folder"), file.absolutePath());
    m_settings.setValue(QStringLiteral("export/suffix"), file.suffix().toLower());
    m_settings.setValue(QStringLiteral("export/scale"), m_scale->currentData());
    QDialog::accept();
}

} // namespace deal
