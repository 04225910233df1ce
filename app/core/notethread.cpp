#include "notethread.h"

#include <utility>

namespace deal {

NoteThread::NoteThread(QObject *parent)
    : QObject(parent)
{
}

NoteThread::~NoteThread()
{
    finish();
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void NoteThread::add(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_works.push_back(std::move(work));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { this->work(stop); });
    m_wanted.notify_one();
}

void NoteThread::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wanted.wait(lock, stop, [this] { return !m_works.empty(); })) {
        const Work work = std::move(m_works.front());
        m_works.pop_front();
        m_working = true;
        lock.unlock();
        Told told = work();
        lock.lock();
        m_told.push_back(std::move(told));
        m_working = false;
        QMetaObject::invokeMethod(this, &NoteThread::tell, Qt::QueuedConnection); // nobody, where this has gone by then
        m_rested.notify_all();
    }
}

void NoteThread::tell()
{
    while (true) {
        Told told;
        {
            const std::lock_guard lock(m_mutex);
            if (m_told.empty())
                return;
            told = std::move(m_told.front());
            m_told.pop_front();
        }
        told();
    }
}

void NoteThread::finish()
{
    {
        std::unique_lock lock(m_mutex);
        m_rested.wait(lock, [this] { return m_works.empty() && !m_working; });
    }
    tell();
}

} // namespace deal
