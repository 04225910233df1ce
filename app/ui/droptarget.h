// What is dropped on a window, wherever on it: a dossier, or anything else.
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace deal {

class DropTarget final : public QObject {
    Q_OBJECT
public:
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    /// One file of this computer whose name ends in .deal.
    void dossierDropped(const QString &path);
    /// Files or words; the data is good for as long as the call.
    void dropped(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace deal
