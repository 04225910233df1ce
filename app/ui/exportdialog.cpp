#include "exportdialog.h"

#include "core/fileexport.h"
#include "core/fundingdata.h"
#include "core/savefile.h"
#include "core/viewpicture.h"
#include "pageparts.h"
#include "picturepreview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace deal {

namespace {

constexpr int soon = 30; ///< ms: a run of changes makes one preview, and it is there within a tenth of a second

/// What the window would have, were nothing remembered.
ExportChoices windowsOwn(const Shared &shared, View view)
{
    ExportChoices choices;
    choices.view = view;
    choices.look = shared.look.isDark() ? LookChoice::Dark : LookChoice::Light;
    choices.lang = shared.words.lang();
    return choices;
}

template <class Field>
Field *called(const char *name, Field *field)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

void choose(QComboBox &among, const QVariant &data)
{
    among.setCurrentIndex(std::max(0, among.findData(data)));
}

} // namespace

ExportDialog::ExportDialog(const Shared &shared, View view, Translators &translators, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_shared(shared)
    , m_translators(translators)
    , m_settings(settings)
    , m_choices(rememberedChoices(settings, windowsOwn(shared, view)))
    , m_preview(new PicturePreview(shared.look, this))
    , m_path(called("path", new QLineEdit(this)))
    , m_format(called("format", new QComboBox(this)))
    , m_drawing(called("reading", new QComboBox(this)))
    , m_size(called("size", new QComboBox(this)))
    , m_scale(called("scale", new QComboBox(this)))
    , m_look(called("look", new QComboBox(this)))
    , m_lang(called("language", new QComboBox(this)))
    , m_width(called("width", new QSpinBox(this)))
    , m_height(called("height", new QSpinBox(this)))
    , m_sourceLine(called("sourceLine", new QCheckBox(tr("Sources in the last li&ne"), this)))
    , m_comesOut(called("comesOut", plainLabel(shared.look, TextStyle::Small, Shade::Muted, this)))
    , m_problem(called("problem", plainLabel(shared.look, TextStyle::Body, Shade::Warn, this)))
{
    setWindowTitle(tr("Export a picture or table"));
    setObjectName(QStringLiteral("exportDialog"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(int(5 * unit));
    middle->addWidget(m_preview, 1);
    middle->addLayout(buildForm());
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(4 * unit));
    column->addLayout(buildFile());
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    offer();
    follow();
    changed();
    m_path->setFocus();
    resize(QSize(980, 560).boundedTo(parent ? parent->size() - QSize(40, 60) : QSize(980, 560)));
}

/// What was wanted last, in a folder that is there.
void ExportDialog::offer()
{
    const QString folder =
        m_settings.value(QStringLiteral("export/folder"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString();
    m_path->setText(QDir::toNativeSeparators(
        QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(baseName(m_choices.view) + u'.' + m_choices.suffix)));
    choose(*m_format, m_choices.suffix);
    choose(*m_drawing, int(m_choices.view));
    m_width->setValue(m_choices.size.width());
    m_height->setValue(m_choices.size.height());
    choose(*m_scale, m_choices.scale);
    choose(*m_look, int(m_choices.look));
    choose(*m_lang, m_choices.lang);
    m_sourceLine->setChecked(m_choices.sourceLine);
}

void ExportDialog::follow()
{
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::pathEdited);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::formatChosen);
    connect(m_drawing, &QComboBox::activated, this, &ExportDialog::drawingChosen);
    connect(m_size, &QComboBox::activated, this, &ExportDialog::sizeChosen);
    for (QComboBox *combo : {m_format, m_drawing, m_scale, m_look, m_lang})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    for (QSpinBox *side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::changed);
    connect(m_sourceLine, &QCheckBox::toggled, this, &ExportDialog::changed);
    connect(m_preview, &PicturePreview::resized, this, [this] { m_soon.start(); });
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::preview);
}

void ExportDialog::browse()
{
    QStringList ends;
    for (const QString &suffix : suffixesOf(m_choices.view))
        ends << QStringLiteral("*.") + suffix;
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(),
        tr("Pictures and tables (%1)", "ends of names").arg(ends.join(u' ')), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::formatChosen()
{
    const QFileInfo file(path());
    m_path->setText(
        QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + m_format->currentData().toString())));
}

/// A name that we gave follows the drawing; the reader's own stays, but for its end where the drawing has no such form.
void ExportDialog::drawingChosen()
{
    const QFileInfo file(path());
    const bool has = suffixesOf(m_choices.view).contains(m_choices.suffix);
    const QString suffix = has ? file.suffix() : suffixesOf(m_choices.view).first();
    QString name = file.completeBaseName();
    for (const View view : drawnViews())
        if (file.completeBaseName() == baseName(view))
            name = baseName(m_choices.view);
    offerFormats();
    m_path->setText(QDir::toNativeSeparators(file.dir().filePath(name + u'.' + suffix)));
    changed(); // the format may be another one
}

void ExportDialog::sizeChosen()
{
    const QSize size = m_size->currentData().toSize();
    if (size.isEmpty())
        return m_width->setFocus(); // where it is said
    {
        const QSignalBlocker width(m_width), height(m_height); // one side alone would be a size of its own
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
    changed();
}

void ExportDialog::pathEdited()
{
    if (const int format = m_format->findData(QFileInfo(path()).suffix().toLower()); format >= 0)
        m_format->setCurrentIndex(format);
    say({});
    m_replaced.clear();
    m_export->setText(tr("&Export"));
}

void ExportDialog::enable(QWidget *field, bool applies, const QString &whyNot)
{
    field->setEnabled(applies);
    field->setToolTip(applies ? QString() : whyNot);
    field->setAccessibleDescription(field->toolTip());
    for (QLabel *label : findChildren<QLabel *>())
        if (label->buddy() == field)
            label->setEnabled(applies);
}

void ExportDialog::changed()
{
    m_choices.suffix = m_format->currentData().toString();
    m_choices.view = View(m_drawing->currentData().toInt());
    m_choices.size = {m_width->value(), m_height->value()};
    m_choices.scale = m_scale->currentData().toInt();
    m_choices.look = LookChoice(m_look->currentData().toInt());
    m_choices.lang = m_lang->currentData().toString();
    m_choices.sourceLine = m_sourceLine->isChecked();
    if (m_size->currentData().isValid()) { // a name holds for its own size only
        const int named = m_size->findData(m_choices.size);
        m_size->setCurrentIndex(named >= 0 ? named : m_size->count() - 1);
    }
    const bool paints = m_choices.paints(), png = m_choices.suffix == QStringLiteral("png");
    const QString ofPictures = tr("A table has no size, no look and no source line of its own: it holds the sources.");
    for (QWidget *field : std::initializer_list<QWidget *>{m_size, m_width, m_height, m_look, m_sourceLine})
        enable(field, paints, ofPictures);
    enable(m_scale, png, paints ? tr("SVG and PDF are sharp at any size.") : ofPictures);
    m_comesOut->setText(comesOut());
    m_soon.start();
}

QString ExportDialog::comesOut() const
{
    const QSize size = m_choices.size;
    if (m_choices.suffix == QStringLiteral("png"))
        return tr("%1 × %2 pixels").arg(size.width() * m_choices.scale).arg(size.height() * m_choices.scale);
    if (m_choices.suffix == QStringLiteral("svg"))
        return tr("%1 × %2 pixels, sharp at any size").arg(size.width()).arg(size.height());
    constexpr double millimetres = 25.4 / 96; // of a logical pixel
    if (m_choices.suffix == QStringLiteral("pdf"))
        return tr("%1 × %2 mm, one page").arg(qRound(size.width() * millimetres)).arg(qRound(size.height() * millimetres));
    const FundingForm funding{fundingReading(m_choices.view).value_or(FundingReading::Compare), false};
    return tr("%n amount(s), each with its evidence", nullptr,
        int(fundingMarks(m_shared.dossier(), m_shared.focus.filter(), funding, m_shared.words).size()));
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

QString ExportDialog::baseName(View view) const
{
    return m_shared.dossier().key + u'-' + viewNames().at(int(view));
}

PictureForm ExportDialog::form() const
{
    PictureForm form;
    form.logarithmic = m_shared.focus.funding().logarithmic;
    form.sourceLine = m_choices.sourceLine;
    form.whole = &m_shared.focus.whole();
    form.moves = m_shared.focus.mapMoves();
    form.lanes = m_shared.focus.timelineLanes();
    return form;
}

Picture ExportDialog::picture() const
{
    const QString lang = m_choices.lang;
    Picture picture = m_translators.speak(lang, [this, &lang] {
        return pictureToTake(m_choices.view, m_shared.dossier(), m_shared.focus.filter(), form(), Words(lang));
    });
    picture.draw = [draw = picture.draw, &translators = m_translators, lang](QSizeF size, const Measure &measure) {
        return translators.speak(lang, [&] { return draw(size, measure); });
    };
    return picture;
}

QByteArray ExportDialog::table() const
{
    return m_translators.speak(m_choices.lang, [this] {
        return viewBytes(
            m_choices.suffix, m_choices.view, m_shared.dossier(), {}, Words(m_choices.lang), nullptr, m_shared.focus.filter());
    });
}

void ExportDialog::preview()
{
    if (const auto nothing = nothingToDraw(m_choices.view, m_shared.dossier(), m_shared.focus.filter(), m_shared.words))
        return m_preview->showNothing(nothing->sentence);
    if (!m_choices.paints())
        return m_preview->showText(QString::fromUtf8(table()).remove(QChar::ByteOrderMark));
    const Picture made = picture();
    const PictureOptions small{m_choices.size, m_preview->scaleFor(m_choices.size)};
    m_preview->showPicture(pictureImage(made, Look(m_choices.look), small), made.facts.alternative);
}

void ExportDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// Before anything is asked or painted.
std::optional<Problem> ExportDialog::refused() const
{
    if (const auto name = refusedName(path(), m_choices.view))
        return name;
    if (const auto nothing = nothingToDraw(m_choices.view, m_shared.dossier(), m_shared.focus.filter(), m_shared.words))
        return nothing;
    return refusedPlace(path());
}

Expected<QString> ExportDialog::write() const
{
    return m_choices.paints() ? writePicture(path(), picture(), Look(m_choices.look), options()) : saveFile(path(), table());
}

/// A name without an end gets that of the form that is chosen.
void ExportDialog::completeName()
{
    const QFileInfo file(path());
    if (!file.fileName().isEmpty() && file.suffix().isEmpty() && !file.isDir())
        m_path->setText(QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + m_choices.suffix)));
}

void ExportDialog::accept()
{
    completeName();
    const auto refuse = [this](const QString &sentence) {
        say(sentence);
        m_path->setFocus();
    };
    if (const auto problem = refused())
        return refuse(problem->sentence);
    if (QFileInfo(path()).isFile() && m_replaced != path()) {
        m_replaced = path();
        say(tr("“%1” is there already: Replace writes over it.").arg(QFileInfo(path()).fileName()));
        m_export->setText(tr("&Replace"));
        return;
    }
    const Expected<QString> written = write();
    if (!written)
        return refuse(written.problem());
    m_written = *written;
    m_settings.setValue(QStringLiteral("export/folder"), QFileInfo(m_written).absolutePath());
    rememberChoices(m_settings, m_choices);
    QDialog::accept();
}

} // namespace deal
