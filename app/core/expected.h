// An answer, or a sentence for the reader that says what happened and what to do. Errors are values here.
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace deal {

struct Problem {
    QString sentence; ///< one line, for the reader, in their language
    bool operator==(const Problem &) const = default;
};

template <class T>
class [[nodiscard]] Expected final {
public:
    Expected(T value)
        : m_either(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Problem problem)
        : m_either(std::in_place_index<1>, std::move(problem))
    {
    }
    explicit operator bool() const { return m_either.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_either); }
    T &operator*() & { return std::get<0>(m_either); }
    T &&operator*() && { return std::get<0>(std::move(m_either)); }
    const T *operator->() const { return &std::get<0>(m_either); }
    T *operator->() { return &std::get<0>(m_either); }
    /// Only when there is no value.
    const QString &problem() const { return std::get<1>(m_either).sentence; }

private:
    std::variant<T, Problem> m_either;
};

} // namespace deal
