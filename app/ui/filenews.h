// The dossier's file while the window shows what was read from it, and the file of the settings: what becomes of them is said in
// a line above the stage. The dossier is in memory whole, so that nothing is lost when its file goes. GUI thread only.
#pragma once

#include "look.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <functional>

namespace deal {

class NoticeBar;

class FileNews final : public QObject {
    Q_OBJECT
public:
    /// `path` has just been read; an empty one has no file. `again` opens it once more. `settings` and `window` outlive this. The
    /// disk is not asked before the window has been there for a moment, then when something in the folder changes, and when
    /// the window becomes active.
    FileNews(const QString &path, QSettings &settings, QWidget &window, std::function<void()> again);
    /// The place for the lines, which is the parent's; what was not put away is said in it, in the present language.
    [[nodiscard]] QWidget *lines(const Look &look, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a file is known by without reading it.
    struct Stamp {
        bool there = false;
        qint64 size = 0;
        QDateTime changed;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] Stamp stamp() const;
    void watch();
    void look();
    void lookAtSettings();
    void say();
    void sayOfDossier();
    NoticeBar *addLine(const QString &sentence, const char *name);

    const QString m_path;
    QSettings &m_settings;
    QWidget &m_window;
    const std::function<void()> m_again;
    Stamp m_read; ///< when the dossier was read
    Stamp m_known; ///< when the reader last chose to keep what is shown
    Stamp m_now;
    bool m_unkept = false; ///< the settings cannot be written
    bool m_unkeptKnown = false; ///< and the reader has put that away
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a file is often replaced in several steps
    const Look *m_look = nullptr;
    QPointer<QWidget> m_place;
};

} // namespace deal
