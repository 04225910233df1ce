// A thread in which the notes are written and read, one thing after another, so that nobody who types waits for a disk. GUI
// thread only.
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace deal {

class NoteThread final : public QObject {
    Q_OBJECT
public:
    /// What is to be said in the GUI thread of what was done.
    using Told = std::function<void()>;
    using Work = std::function<Told()>;
    explicit NoteThread(QObject *parent = nullptr);
    /// Does what there still is to do first.
    ~NoteThread() override;
    /// After all that was added before. The thread begins with the first work.
    void add(Work work);
    /// Waits until all is done, and has all been told.
    void finish();

private:
    void work(const std::stop_token &stop);
    void tell();
    std::mutex m_mutex;
    std::condition_variable_any m_wanted, m_rested;
    std::deque<Work> m_works;
    std::deque<Told> m_told;
    bool m_working = false;
    std::jthread m_thread; // which reads all of the above, and ends first
};

} // namespace deal
