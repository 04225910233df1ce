#include "mainwindow.h"

#include "aboutdialog.h"
#include "addressline.h"
#include "announcements.h"
#include "calm.h"
#include "chipbar.h"
#include "core/dossierreader.h"
#include "droptarget.h"
#include "filterpanel.h"
#include "flatbutton.h"
#include "noticebar.h"
#include "picturedrop.h"
#include "plainaccessible.h"
#include "readingmemory.h"
#include "refusedpage.h"
#include "setasidebar.h"
#include "sidepane.h"
#include "stagescroll.h"
#include "statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace deal {

MainWindow::MainWindow(QSettings &settings, Translators &translators, const QString &lang, LookChoice look)
    : m_settings(settings)
    , m_translators(translators)
    , m_words(lang)
    , m_look(look, settings.value(QStringLiteral("textSize"), plainText).toInt())
    , m_widths(settings)
{
    makePlainPartsSpeak();
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(720, 480);
    keepCalm(isCalm(settings));
    QApplication::setPalette(m_look.palette());
    QApplication::setFont(m_look.font(TextStyle::Body));
    setFont(
        QApplication::font()); // this window is older than that: its parts would measure themselves in the system's font first
    restoreShape();
    const auto *drops = new DropTarget(*this);
    connect(drops, &DropTarget::dossierDropped, this, &MainWindow::openFile);
    connect(drops, &DropTarget::dropped, this, [this](const QMimeData &dropped) {
        m_desk ? takeDropped(dropped, *m_desk) : openFile(dropped.urls().value(0).toLocalFile());
    });
}

MainWindow::~MainWindow()
{
    if (m_focus)
        rememberReading(m_settings, *m_focus);
    const std::unique_ptr<QWidget> line(findChild<StatusLine *>()), first(takeCentralWidget()); // they read the focus
}

void MainWindow::show(Expected<Dossier> dossier)
{
    m_refused = dossier ? QString() : dossier.problem();
    if (dossier) {
        if (m_focus)
            saveShape(); // what is left now is found again when it is opened anew
        std::unique_ptr<QWidget>(takeCentralWidget()).reset(); // its parts read the focus, as the status line does
        std::unique_ptr<QWidget>(findChild<StatusLine *>()).reset();
        m_splitter = nullptr;
        m_takeAway.reset();
        m_actions.reset();
        m_search.reset();
        m_desk.reset();
        m_notes.reset();
        m_focus.reset();
        m_texts.reset();
        m_dossier = *std::move(dossier);
        m_focus = std::make_unique<Focus>(*m_dossier);
        m_texts = std::make_unique<WholeTexts>(*m_dossier);
        m_notes = std::make_unique<NoteDesk>(*m_focus, *this);
        m_files = std::make_unique<FileNews>(m_dossier->path, m_settings, *this, [this] { openFile(m_dossier->path); });
        m_desk = std::make_unique<ArticleDesk>(shared(), *this, std::exchange(m_articles, {}));
        m_search = std::make_unique<SearchDesk>(shared(), *this, [this] { showPage(); });
        recallReading(m_settings, *m_focus);
        if (!m_address.isEmpty())
            takeAddress(std::exchange(m_address, {}), *m_desk);
        connect(m_focus.get(), &Focus::pageChanged, this, &MainWindow::showPage);
        keepReading(m_settings, *m_focus);
    }
    rebuild();
}

void MainWindow::rebuild()
{
    const QByteArray shape =
        m_splitter ? m_splitter->saveState() : m_settings.value(QStringLiteral("window/splitter")).toByteArray();
    if (m_splitter)
        saveShape();
    const std::unique_ptr<QWidget> old(takeCentralWidget());
    m_pages = {};
    m_splitter = nullptr;
    buildActions();
    if (m_focus) {
        buildCentre();
        m_splitter->restoreState(shape);
        showPage();
        setWindowTitle(tr("%1 — Deal Explorer", "window title").arg(m_words.text(m_dossier->title)));
    } else {
        auto *page = new RefusedPage(m_look, m_refused, this);
        connect(page, &RefusedPage::openAnother, this, &MainWindow::openDossier);
        connect(page, &RefusedPage::openOwn, this, [this] { openFile(ownDossierPath()); });
        setCentralWidget(page);
        setWindowTitle(tr("Deal Explorer"));
    }
    // Sizes before the style has seen a widget are a pixel off: everything would be painted twice.
    for (QWidget *widget : findChildren<QWidget *>())
        if (!widget->isWindow()) // menus have time until they open
            widget->ensurePolished();
}

void MainWindow::buildActions()
{
    m_takeAway.reset(); // it answers to the actions so far
    m_actions = std::make_unique<WindowActions>(m_look, m_words, m_focus.get(), m_desk.get(), isCalm(m_settings));
    if (m_focus) {
        m_takeAway = std::make_unique<TakeAway>(shared(), *m_actions, m_settings, m_translators, *this);
        connect(m_takeAway.get(), &TakeAway::refused, m_desk.get(),
            [this](const QString &sentence) { m_desk->refuse([sentence] { return sentence; }); });
    }
    connect(m_actions.get(), &WindowActions::openWanted, this, &MainWindow::openDossier);
    connect(m_actions.get(), &WindowActions::quitWanted, this, &QWidget::close);
    connect(m_actions.get(), &WindowActions::aboutWanted, this, &MainWindow::about);
    connect(m_actions.get(), &WindowActions::welcomeWanted, this, &MainWindow::showWelcome);
    // These rebuild the menus that called: not before the call has returned.
    connect(m_actions.get(), &WindowActions::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    const Appearance *appearance = &m_actions->appearance();
    connect(appearance, &Appearance::lookWanted, this, &MainWindow::setLook, Qt::QueuedConnection);
    connect(appearance, &Appearance::textSizeWanted, this, &MainWindow::setTextSize, Qt::QueuedConnection);
    connect(appearance, &Appearance::calmWanted, this, &MainWindow::setCalm);
    setMenuBar(new QMenuBar(this));
    m_actions->fill(*menuBar(), m_settings);
    if (m_bar)
        m_bar->deleteLater();
    m_bar = addToolBar(tr("Pages"));
    m_actions->fill(*m_bar, m_search ? m_search->makeBox(m_actions->search(), *m_bar) : nullptr);
}

void MainWindow::buildCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(new FilterPanel(shared(), m_splitter));
    m_splitter->addWidget(buildStage());
    m_evidence = new SidePane(shared(), m_splitter);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    const int filter = std::clamp(width() * 19 / 100, 196, 252), evidence = std::clamp(width() * 29 / 100, 260, 400);
    m_splitter->setSizes({filter, width() - filter - evidence, evidence});
    m_widths.setDefaults(filter, evidence);
    m_sides = new SidePanes(*m_splitter, m_look, *m_actions->showFilter(), *m_actions->showEvidence(), m_widths, m_settings);
    connect(m_actions->notes().write(), &QAction::triggered, m_evidence, [this] {
        if (!m_actions->showEvidence()->isChecked())
            m_actions->showEvidence()->trigger();
        m_evidence->write();
    });
    connect(m_evidence, &SidePane::wantedChanged, this, [this] { m_sides->useLast(m_evidence->isWanted()); });
    connect(m_evidence, &SidePane::left, this, [this] { m_pages.at(size_t(m_focus->page()))->setFocus(); });
    setCentralWidget(m_splitter);

    setStatusBar(new StatusLine(shared(), this, m_actions->check()));
}

QWidget *MainWindow::buildStage()
{
    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!m_refused.isEmpty()) { // a dossier stays open: what was refused is said above it
        auto *notice = new NoticeBar(m_look, {m_refused}, middle);
        connect(notice, &NoticeBar::putAway, this, [this] { m_refused.clear(); });
        column->addWidget(notice);
    }
    column->addWidget(m_files->lines(m_look, middle));
    column->addWidget(new AddressLine(shared(), *m_actions->guide().openAddress(), middle));
    column->addWidget(m_desk->notices(middle));
    column->addWidget(new SetAsideBar(shared(), middle));
    column->addWidget(new ChipBar(shared(), middle));
    m_stage = new QStackedWidget(middle);
    column->addWidget(m_stage, 1);
    new Announcements(shared(), *m_stage);
    return middle;
}

void MainWindow::showPage()
{
    const Page page = m_focus->page();
    QWidget *&widget = m_pages.at(size_t(page));
    if (!widget) { // a page is built when it is first seen
        widget = makePage(page);
        widget->setAccessibleName(WindowActions::pageName(page).remove(u'&'));
        m_stage->addWidget(onStage(widget, m_stage));
        restoreSplitters(widget);
    }
    QWidget *held = widget;
    while (held->parentWidget() != m_stage)
        held = held->parentWidget();
    m_stage->setCurrentWidget(held);
    widget->setFocus();
    m_sides->useLast(m_evidence->isWanted());
}

void MainWindow::restoreSplitters(QWidget *part)
{
    for (QSplitter *splitter : part->findChildren<QSplitter *>())
        splitter->restoreState(m_settings.value(QStringLiteral("window/") + splitter->objectName()).toByteArray());
}

void MainWindow::openDossier()
{
    const QString folder = m_dossier ? QFileInfo(m_dossier->path).absolutePath() : QDir::homePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a dossier"), folder, tr("Dossiers (*.deal);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (m_notes && !m_notes->mayLeave())
        return;
    QTimer::singleShot(0, this, [this, path] { show(readDossier(path)); }); // once the button that called has returned
}

void MainWindow::about()
{
    AboutDialog(m_look, m_dossier, this).exec();
}

void MainWindow::setLanguage(const QString &lang)
{
    if (lang == m_words.lang())
        return;
    m_translators.install(lang);
    m_words = Words(lang);
    if (m_focus)
        m_refused.clear(); // it was said in the other language
    m_settings.setValue(QStringLiteral("language"), lang);
    rebuild();
}

void MainWindow::restoreShape()
{
    resize(QSize(1360, 850).boundedTo(screen()->availableSize() - QSize(0, int(8 * unit)))); // room for the title bar
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::saveShape()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_focus)
        return;
    m_widths.read(*m_splitter);
    m_widths.remember(m_settings);
    if (m_evidence->isVisibleTo(m_splitter)) // the state of a hidden one has no width
        m_settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    for (const QSplitter *splitter : m_stage->findChildren<QSplitter *>())
        m_settings.setValue(QStringLiteral("window/") + splitter->objectName(), splitter->saveState());
    m_sides->remember();
    rememberReading(m_settings, *m_focus);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return (m_actions && m_actions->panes().tab(next)) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_notes && !m_notes->mayLeave())
        return event->ignore();
    saveShape();
    QMainWindow::closeEvent(event);
}

} // namespace deal
