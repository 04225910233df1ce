// Whole articles in the hands of a person: files of tests/data to be dropped, and what the window says of them.
#pragma once

#include "core/readerfile.h"
#include "foldercopy.h"
#include "session.h"

#include <QMimeData>

namespace deal::test {

using namespace Qt::StringLiterals;

/// A folder for one test: settings, what is kept with them, and texts of its own.
class ArticleFolder final {
public:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString ini() const { return file(u"settings.ini"_s); }
    [[nodiscard]] QString readerFile() const { return Session::dataHome(ini()) + u"/deal-explorer/reader.sqlite"_s; }
    [[nodiscard]] static QString north() { return testData(u"articles/north.txt"_s); }
    [[nodiscard]] static QString south() { return testData(u"articles/south.txt"_s); }
    /// A file with the northern article's words, some of them changed.
    [[nodiscard]] QString altered(const QString &name) const
    {
        writeFile(file(name), QString::fromUtf8(contentOf(north())).replace(u"qui dirige"_s, u"qui quitta"_s).toUtf8());
        return file(name);
    }

private:
    QTemporaryDir m_folder;
};

inline QMimeData *filesAsData(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << (path.startsWith(u"http") ? QUrl(path) : QUrl::fromLocalFile(path));
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

/// As a file manager drops: over the window, then on it.
inline void drop(const Session &on, const QMimeData &data)
{
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, actions, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, actions, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&on.window(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(event.dropAction(), Qt::CopyAction); // nobody's file is moved away
    on.settle();
}

inline void dropFiles(const Session &on, const QStringList &paths)
{
    const std::unique_ptr<QMimeData> data(filesAsData(paths));
    drop(on, *data);
}

inline QString said(const Session &on)
{
    QStringList words;
    for (const QLabel *label : on->findChildren<QLabel *>())
        for (const QWidget *above = label; above; above = above->parentWidget())
            if (above->objectName() == u"notice" && label->isVisible())
                words << label->text();
    return words.join(u'\n');
}

inline void press(const Session &on, const char *button)
{
    auto *found = on.seen<QToolButton>(button);
    if (!found)
        qFatal("no button %s", button);
    click(found, found->rect().center());
    on.settle();
}

inline QMenu *forgetMenu(const Session &on)
{
    return on->findChild<QMenu *>(u"forgetArticle"_s);
}

} // namespace deal::test
