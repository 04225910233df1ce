#include "takeaway.h"

#include "core/citation.h"
#include "core/fileexport.h"
#include "core/modules.h"
#include "core/viewpicture.h"
#include "exportdialog.h"
#include "pictureexport.h"
#include "picturepng.h"
#include "pictureprint.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>

namespace deal {

namespace {

constexpr int saidFor = 10'000; // ms

/// Where the form that was last wanted is remembered, view by view.
QString suffixSetting(View view)
{
    return QStringLiteral("export/") + viewNames().at(int(view));
}

QString titleOf(View view)
{
    if (view == View::FactCheck)
        return TakeAway::tr("Export the fact-check sheet");
    return view == View::Comparison ? TakeAway::tr("Export the comparison") : TakeAway::tr("Export the evidence");
}

} // namespace

TakeAway::TakeAway(
    const Shared &shared, const WindowActions &actions, QSettings &settings, Translators &translators, QMainWindow &window)
    : m_shared(shared)
    , m_settings(settings)
    , m_translators(translators)
    , m_window(window)
    , m_menu(&window) // which it opens over; it dies first, as a member
{
    m_menu.setObjectName(QStringLiteral("quotationMenu"));
    m_menu.addActions({actions.copyQuotation(), actions.copyFootnote()});
    connect(actions.copyQuotation(), &QAction::triggered, this, &TakeAway::copyQuotation);
    connect(actions.copyFootnote(), &QAction::triggered, this, &TakeAway::copyFootnote);
    connect(actions.guide().copyAddress(), &QAction::triggered, this, &TakeAway::copyAddress);
    connect(&actions, &WindowActions::copyChartWanted, this, &TakeAway::copyPicture);
    connect(&actions, &WindowActions::printWanted, this, &TakeAway::printPicture);
    connect(&actions, &WindowActions::exportWanted, this, &TakeAway::exportChart);
    connect(&actions, &WindowActions::viewWanted, this, &TakeAway::exportView);
    followPassage(actions);
}

void TakeAway::followPassage(const WindowActions &actions)
{
    const auto follow = [this, copy = actions.copyQuotation(), note = actions.copyFootnote()] {
        const bool any = m_shared.focus.passage().has_value();
        copy->setEnabled(any);
        note->setEnabled(any);
    };
    connect(&m_shared.focus, &Focus::passageChanged, this, follow);
    connect(&m_shared.focus, &Focus::evidenceChanged, this, follow);
    follow();
}

void TakeAway::copyQuotation()
{
    const std::optional<PassageId> passage = m_shared.focus.passage();
    if (!passage)
        return;
    auto *data = new QMimeData; // the clipboard's own
    data->setText(plainCitation(m_shared.dossier(), *passage, m_shared.words));
    // Some programs take HTML that does not name its encoding for Latin-1.
    data->setHtml(QStringLiteral("<meta charset=\"utf-8\">") + htmlCitation(m_shared.dossier(), *passage, m_shared.words));
    copied(data, *passage);
}

void TakeAway::copyFootnote()
{
    const std::optional<PassageId> passage = m_shared.focus.passage();
    if (!passage)
        return;
    auto *data = new QMimeData;
    const QString note = markdownFootnote(m_shared.dossier(), *passage, m_shared.words);
    data->setText(note);
    data->setData(QStringLiteral("text/markdown"), note.toUtf8());
    copied(data, *passage);
}

void TakeAway::copyAddress()
{
    const QString address = addressOf(m_shared.dossier(), m_shared.focus.address());
    QGuiApplication::clipboard()->setText(address);
    m_window.statusBar()->showMessage(tr("Copied: %1", "an address").arg(address), saidFor);
}

void TakeAway::copied(QMimeData *data, PassageId passage)
{
    QGuiApplication::clipboard()->setMimeData(data);
    m_window.statusBar()->showMessage(
        tr("Copied: %1", "a place in an article").arg(m_shared.words.place(m_shared.dossier(), passage)), saidFor);
}

/// Where the page has no picture, the money as it is read.
View TakeAway::seen() const
{
    const FundingReading reading = m_shared.focus.funding().reading;
    return pictureOf(m_shared.focus.page(), reading).value_or(viewOf(reading));
}

std::optional<Picture> TakeAway::chart()
{
    const Focus &focus = m_shared.focus;
    PictureForm form;
    form.logarithmic = focus.funding().logarithmic;
    form.whole = &focus.whole();
    form.moves = focus.mapMoves();
    form.lanes = focus.timelineLanes();
    Picture picture = pictureToTake(seen(), focus.dossier(), focus.filter(), form, m_shared.words);
    if (const auto problem = refusedPicture(picture, {})) {
        Q_EMIT refused(problem->sentence);
        return {};
    }
    return picture;
}

void TakeAway::copyPicture()
{
    const std::optional<Picture> picture = chart();
    if (!picture)
        return;
    const PictureOptions options;
    const QImage image = pictureImage(*picture, m_shared.look, options);
    auto *data = new QMimeData;
    // Both as files, which keep what they say of themselves; and as an image, for programs that ask for another form of it.
    data->setData(QStringLiteral("image/png"), pngBytes(image, picture->facts));
    const QString svg = QStringLiteral("svg");
    data->setData(QStringLiteral("image/svg+xml"), pictureBytes(svg, *picture, m_shared.look, options));
    data->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(data);
    m_window.statusBar()->showMessage(tr("Copied as a picture"), saidFor);
}

void TakeAway::printPicture()
{
    const std::optional<Picture> picture = chart();
    if (!picture)
        return;
    const auto print = reinterpret_cast<PreviewPrint>(moduleFunction(QStringLiteral("libdealprint"), previewPrintName));
    if (!print)
        return Q_EMIT refused(
            tr("This installation cannot print: its file libdealprint is missing. Export what is seen as PDF, and "
               "print that."));
    std::optional<Expected<QString>> written; // where a file was asked for
    const PrintWork work{tr("Print"), picture->facts.title,
        [&picture](QPainter &painter, const QSizeF &target, const QSizeF &pixels) {
            paintPicture(painter, target, *picture, Look(LookChoice::Print), pixels);
        },
        [&](const QString &path, const QSizeF &page, const QRectF &room) {
            written = writePage(path, *picture, Look(LookChoice::Print), page, room);
            return bool(*written);
        },
        picture->facts.view == View::Overview};
    const Printed printed = print(&m_window, &work);
    if (printed == Printed::Failed)
        Q_EMIT refused(written && !*written
                ? written->problem()
                : tr("The picture could not be printed: choose another printer, or export it as PDF."));
    else if (printed == Printed::Yes && written)
        wrote(**written);
    else if (printed == Printed::Yes)
        m_window.statusBar()->showMessage(tr("Sent to the printer"), saidFor);
}

QString TakeAway::askWhere(View view)
{
    const QStringList suffixes = suffixesOf(view);
    const auto kind = [](const QString &suffix) {
        if (suffix == QStringLiteral("html"))
            return tr("Web pages");
        if (suffix == QStringLiteral("csv"))
            return tr("Tables for a spreadsheet");
        return suffix == QStringLiteral("odt") ? tr("Text documents") : tr("Web Annotations");
    };
    QStringList filters;
    for (const QString &suffix : suffixes)
        filters << QStringLiteral("%1 (*.%2)").arg(kind(suffix), suffix);
    const QString last = m_settings.value(suffixSetting(view)).toString();
    const qsizetype offered = std::max<qsizetype>(0, suffixes.indexOf(last));
    const QString folder =
        m_settings.value(QStringLiteral("export/folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    QFileDialog dialog(&m_window, titleOf(view), QDir(folder).exists() ? folder : QDir::homePath());
    dialog.setObjectName(QStringLiteral("takeAwayDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filters.at(offered));
    dialog.setDefaultSuffix(suffixes.at(offered));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, suffixes, filters](const QString &filter) {
        dialog.setDefaultSuffix(suffixes.at(std::max<qsizetype>(0, filters.indexOf(filter))));
    });
    dialog.selectFile(QStringLiteral("%1-%2.%3").arg(m_shared.dossier().key, viewNames().at(int(view)), suffixes.at(offered)));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void TakeAway::exportChart()
{
    ExportDialog dialog(m_shared, seen(), m_translators, m_settings, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        wrote(dialog.written());
}

void TakeAway::wrote(const QString &path)
{
    m_window.statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), saidFor);
}

void TakeAway::exportView(View view)
{
    const QString path = askWhere(view);
    if (path.isEmpty())
        return;
    const Dossier &dossier = m_shared.dossier();
    const Filter &filter = m_shared.focus.filter();
    const auto written = writeView(path, view, dossier, matching(dossier, filter, {}), m_shared.words, &m_shared.texts, filter);
    if (!written)
        return Q_EMIT refused(written.problem());
    m_settings.setValue(QStringLiteral("export/folder"), QFileInfo(*written).absolutePath());
    m_settings.setValue(suffixSetting(view), QFileInfo(*written).suffix().toLower());
    wrote(*written);
}

} // namespace deal
