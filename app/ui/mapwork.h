// A large map is laid out while the window goes on. dot cannot be stopped in the middle: whoever cancels no longer waits for it,
// and it ends by itself, unheard; a helper process could be ended, but would have to be found, started and fed on every system.
// GUI thread only.
#pragma once

#include "core/maplayout.h"

#include <QFutureWatcher>

namespace deal {

class MapWork final : public QObject {
    Q_OBJECT
public:
    explicit MapWork(QObject *parent);
    /// Says done() later, unless another is begun or it is cancelled before.
    void begin(const MapPlan &plan);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(const deal::MapLayout &layout);

private:
    QFutureWatcher<MapLayout> m_watcher;
    bool m_busy = false;
};

} // namespace deal
