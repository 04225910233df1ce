#include "droptarget.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace deal {

DropTarget::DropTarget(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData &data = *drop->mimeData();
    if (!data.hasUrls() && !data.hasText())
        return QObject::eventFilter(watched, event);
    // What cannot be used is taken all the same, to say why. It is copied: a file manager must not remove it.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() != QEvent::Drop)
        return true;
    const QString path = data.urls().size() == 1 ? data.urls().first().toLocalFile() : QString();
    if (QFileInfo(path).suffix().toLower() == u"deal")
        Q_EMIT dossierDropped(path);
    else
        Q_EMIT dropped(data);
    return true;
}

} // namespace deal
