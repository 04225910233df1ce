// The fields of the export dialog.
#include "exportdialog.h"
#include "fundingview.h"
#include "windowactions.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>

#include <algorithm>

namespace deal {

namespace {

QString drawingName(View view)
{
    if (const auto reading = fundingReading(view))
        return FundingView::readingName(*reading);
    const Page page = view == View::Overview ? Page::Overview : view == View::Map ? Page::Map : Page::Timeline;
    return WindowActions::pageName(page).remove(u'&');
}

} // namespace

void ExportDialog::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    if (auto *combo = qobject_cast<QComboBox *>(field))
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QLayout *ExportDialog::buildFile()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    auto *label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return row;
}

QLayout *ExportDialog::buildForm()
{
    offerFormats();
    for (const View view : drawnViews())
        m_drawing->addItem(drawingName(view), int(view));
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(QStringLiteral("%1×").arg(scale), scale);
    m_look->addItem(tr("Light", "a look"), int(LookChoice::Light));
    m_look->addItem(tr("Dark", "a look"), int(LookChoice::Dark));
    m_look->addItem(tr("Print, black on white", "a look"), int(LookChoice::Print));
    m_lang->addItem(QStringLiteral("English"), QStringLiteral("en")); // each by its own name
    m_lang->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(int(2.5 * unit));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("Forma&t:"), m_format);
    addRow(*form, tr("&Drawing:", "which picture"), m_drawing);
    addRow(*form, tr("Si&ze:"), m_size);
    auto *width = new QLabel(tr("&Width:"), this);
    width->setBuddy(m_width);
    form->addRow(width, buildSize());
    addRow(*form, tr("S&cale:"), m_scale);
    form->addRow(QString(), m_comesOut);
    addRow(*form, tr("&Look:"), m_look);
    addRow(*form, tr("Lan&guage:"), m_lang);
    form->addRow(QString(), m_sourceLine);
    return form;
}

QLayout *ExportDialog::buildSize()
{
    const std::pair<QString, QSize> sizes[] = {{tr("Article", "a size"), {1200, 675}}, {tr("Slide", "a size"), {1920, 1080}},
        {tr("Square", "a size"), {1080, 1080}}, {tr("Page, A4", "a size"), {794, 1123}},
        {tr("Page, A4 landscape", "a size"), {1123, 794}}};
    for (const auto &[name, size] : sizes)
        m_size->addItem(tr("%1: %2 × %3", "a size by name, in pixels").arg(name).arg(size.width()).arg(size.height()), size);
    m_size->addItem(tr("Custom", "a size"));
    m_width->setRange(smallestPicture.width(), largestPicture.width());
    m_height->setRange(smallestPicture.height(), largestPicture.height());
    auto *height = new QLabel(tr("&Height:"), this);
    height->setBuddy(m_height);
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    row->addWidget(m_width, 1);
    row->addWidget(height);
    row->addWidget(m_height, 1);
    return row;
}

QWidget *ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_export = buttons->button(QDialogButtonBox::Save);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setText(tr("&Export"));
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::offerFormats()
{
    const std::pair<QString, QString> formats[] = {{QStringLiteral("png"), tr("PNG, a picture of pixels")},
        {QStringLiteral("svg"), tr("SVG, a drawing that scales")}, {QStringLiteral("pdf"), tr("PDF, a page")},
        {QStringLiteral("csv"), tr("CSV, the figures as a table")},
        {QStringLiteral("json"), tr("JSON, the figures for programs")}};
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    for (const auto &[suffix, name] : formats)
        if (suffixesOf(m_choices.view).contains(suffix))
            m_format->addItem(name, suffix);
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_choices.suffix)));
}

} // namespace deal
