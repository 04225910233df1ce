#include "filenews.h"

#include "noticebar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace deal {

namespace {
constexpr int moment = 300; // ms
constexpr int first = 1000; // ms after the window's beginnings, which are for painting
} // namespace

FileNews::FileNews(const QString &path, QSettings &settings, QWidget &window, std::function<void()> again)
    : m_path(path)
    , m_settings(settings)
    , m_window(window)
    , m_again(std::move(again))
    , m_read(stamp())
    , m_known(m_read)
    , m_now(m_read)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FileNews::look);
    const auto changed = [this] { m_soon.start(moment); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    window.installEventFilter(this);
    m_soon.start(first);
}

FileNews::Stamp FileNews::stamp() const
{
    const QFileInfo file(m_path);
    const bool there = !m_path.isEmpty() && file.isFile();
    return there ? Stamp{true, file.size(), file.lastModified()} : Stamp();
}

/// The folder, too: a file that is replaced is another one, and one that is gone may come back.
void FileNews::watch()
{
    QStringList places;
    for (const QString &place : {m_path, QFileInfo(m_path).absolutePath()})
        if (!m_watcher.files().contains(place) && !m_watcher.directories().contains(place) && QFileInfo::exists(place))
            places << place;
    if (m_read.there && !places.isEmpty())
        m_watcher.addPaths(places); // where that is not possible, the window looks when it becomes active
}

void FileNews::look()
{
    watch();
    const Stamp now = stamp();
    const bool unkept = m_unkept;
    lookAtSettings();
    if (now == m_now && unkept == m_unkept)
        return;
    m_now = now;
    say();
}

/// Qt tells only when it tries to write, and then no one.
void FileNews::lookAtSettings()
{
    m_settings.sync();
    m_unkept = m_settings.status() == QSettings::AccessError || !m_settings.isWritable();
}

bool FileNews::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate && !m_soon.isActive())
        m_soon.start(moment);
    return QObject::eventFilter(watched, event);
}

QWidget *FileNews::lines(const Look &look, QWidget *parent)
{
    m_look = &look;
    m_place = new QWidget(parent);
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    say();
    return m_place;
}

NoticeBar *FileNews::addLine(const QString &sentence, const char *name)
{
    auto *bar = new NoticeBar(*m_look, {sentence}, m_place);
    bar->setObjectName(QString::fromLatin1(name));
    m_place->layout()->addWidget(bar);
    QTimer::singleShot(0, bar, &NoticeBar::announce); // once it has been laid out
    return bar;
}

void FileNews::say()
{
    if (!m_place)
        return;
    for (NoticeBar *bar : m_place->findChildren<NoticeBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->hide();
        bar->deleteLater(); // a button of it may have called
    }
    sayOfDossier();
    if (m_unkept && !m_unkeptKnown)
        connect(addLine(tr("What you choose here (language, look, sizes) cannot be kept: “%1” cannot be written. All works until "
                           "you close the window. Make room on the disk, or give yourself the right to write there.")
                            .arg(QDir::toNativeSeparators(m_settings.fileName())),
                    "settingsNotKept"),
            &NoticeBar::putAway, this, [this] {
                m_unkeptKnown = true;
                say();
            });
}

void FileNews::sayOfDossier()
{
    if (m_now == m_known || m_now == m_read)
        return;
    const QString name = QDir::toNativeSeparators(m_path);
    NoticeBar *bar = addLine(m_now.there
            ? tr("The file “%1” has changed since it was opened. What you see is as it was then.").arg(name)
            : tr("The file “%1” is no longer there: it was moved or deleted. What you see is whole, and stays until you open "
                 "another dossier or close the window.")
                  .arg(name),
        "dossierChanged");
    const auto keep = [this] {
        m_known = m_now;
        say();
    };
    if (m_now.there)
        connect(bar->addButton(tr("Open again"), "openAgain"), &QToolButton::clicked, this, [this] { m_again(); });
    connect(bar->addButton(tr("Keep what is shown"), "keepShown"), &QToolButton::clicked, this, keep);
    connect(bar, &NoticeBar::putAway, this, keep);
}

} // namespace deal
