#include "searching.h"

namespace deal {

Searching::Searching(QObject *parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

Searching::~Searching()
{
    m_thread.request_stop();
    m_thread.join();
}

void Searching::add(Task task, bool isQuestion)
{
    {
        const std::lock_guard lock(m_mutex);
        if (isQuestion)
            m_question = std::move(task);
        else
            m_tasks.push_back(std::move(task));
    }
    m_wanted.notify_one();
}

void Searching::work(const std::stop_token &stop)
{
    SearchIndex index; // here, since its connection is this thread's
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wanted.wait(lock, stop, [this] { return !m_tasks.empty() || m_question; }))
                return;
            if (m_tasks.empty()) {
                task = *std::exchange(m_question, std::nullopt);
            } else {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            }
        }
        if (const QString problem = task(index, stop); !problem.isEmpty() && !stop.stop_requested())
            tell([this, problem] { Q_EMIT failed(problem); });
    }
}

void Searching::fill(const Dossier &dossier)
{
    if (std::exchange(m_asked, true))
        return;
    add([this, dossier](SearchIndex &index, const std::stop_token &stop) {
        const QString problem = index.fill(dossier, stop);
        if (problem.isEmpty() && !stop.stop_requested())
            tell([this] {
                m_filled = true;
                Q_EMIT filled();
            });
        return problem;
    });
}

void Searching::put(const WholeArticle &text)
{
    add([text](SearchIndex &index, const std::stop_token &) { return index.put(text); });
}

void Searching::forget(ArticleId article)
{
    add([article](SearchIndex &index, const std::stop_token &) { return index.forget(article); });
}

void Searching::ask(const SearchQuery &query, const QList<ArticleId> &setAside)
{
    const auto ask = [this, query, setAside](SearchIndex &index, const std::stop_token &) -> QString {
        const Expected<SearchAnswer> answer = index.find(query, setAside);
        if (!answer)
            return answer.problem();
        tell([this, found = *answer] { Q_EMIT answered(found); });
        return {};
    };
    add(ask, true);
}

} // namespace deal
