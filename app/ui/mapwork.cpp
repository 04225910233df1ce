#include "mapwork.h"

#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

namespace deal {

namespace {

class Run final : public QRunnable {
public:
    explicit Run(const MapPlan &plan)
        : m_plan(plan)
    {
    }
    [[nodiscard]] QFuture<MapLayout> future() { return m_promise.future(); }
    void run() override
    {
        m_promise.start();
        if (!m_promise.isCanceled()) // before its turn came
            m_promise.addResult(mapLayout(m_plan));
        m_promise.finish();
    }

private:
    const MapPlan m_plan;
    QPromise<MapLayout> m_promise;
};

} // namespace

MapWork::MapWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<MapLayout>::finished, this, [this] {
        if (m_busy && m_watcher.future().resultCount() > 0) {
            m_busy = false;
            Q_EMIT done(m_watcher.result());
        }
    });
}

void MapWork::begin(const MapPlan &plan)
{
    cancel();
    auto *run = new Run(plan); // the pool's own
    m_busy = true;
    m_watcher.setFuture(run->future());
    QThreadPool::globalInstance()->start(run);
}

void MapWork::cancel()
{
    m_busy = false;
    m_watcher.cancel();
}

} // namespace deal
