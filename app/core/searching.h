// The search behind the window: the index, and a thread of its own in which it is made and asked. The last question is answered;
// one that another follows may not be. GUI thread only.
#pragma once

#include "searchindex.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace deal {

class Searching final : public QObject {
    Q_OBJECT
public:
    explicit Searching(QObject *parent = nullptr);
    /// Waits for the thread, which stops at its next row.
    ~Searching() override;
    /// Makes the index of a dossier, of which it keeps what it shares; once. Questions are answered from then on.
    void fill(const Dossier &dossier);
    [[nodiscard]] bool isFilled() const { return m_filled; }
    void put(const WholeArticle &text);
    void forget(ArticleId article);
    void ask(const SearchQuery &query, const QList<ArticleId> &setAside);

Q_SIGNALS:
    void filled();
    void answered(const deal::SearchAnswer &answer);
    /// In SQLite's words; no answer will come.
    void failed(const QString &what);

private:
    /// What the thread is to do with its index; a problem in SQLite's words.
    using Task = std::function<QString(SearchIndex &, const std::stop_token &)>;
    void add(Task task, bool isQuestion = false);
    void work(const std::stop_token &stop);
    /// In the GUI thread, unless it has gone by then.
    template <class Say>
    void tell(Say say)
    {
        QMetaObject::invokeMethod(this, std::move(say), Qt::QueuedConnection);
    }
    std::mutex m_mutex;
    std::condition_variable_any m_wanted;
    std::deque<Task> m_tasks; ///< in order, before the question
    std::optional<Task> m_question;
    bool m_asked = false; ///< it was filled, or will be
    bool m_filled = false;
    std::jthread m_thread; // which reads all of the above, and ends first
};

} // namespace deal
