// Words by chance in English and French, some frequent and most rare, as in a real text. The same ones in every run, on any
// machine.
#pragma once

#include <QStringList>

#include <random>

namespace deal::test {

/// The standard fixes every number that its generator gives, and none that its distributions do: so these are our own.
class Chance final {
public:
    explicit Chance(quint64 seed)
        : m_numbers(seed)
    {
    }
    /// From 0 to less than n, which is at least 1.
    [[nodiscard]] int below(int n) { return int(m_numbers() % quint64(n)); }
    /// Both included.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool percent(int p) { return below(100) < p; }
    template <class T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937_64 m_numbers;
};

/// Places in a list by Zipf's law: the first is as frequent as the second and third together, nearly.
class Skewed final {
public:
    explicit Skewed(int count);
    [[nodiscard]] int next(Chance &chance) const;

private:
    QList<int> m_upTo; ///< by place: the sum of the weights so far
};

class MadeWords final {
public:
    explicit MadeWords(Chance &chance);
    /// A line of `least` to `most` characters, which are 15 apart or more; capital first, no full stop.
    [[nodiscard]] QString line(const QString &lang, int least, int most);
    /// Such lines as sentences, from `least` to `most` characters together.
    [[nodiscard]] QString prose(const QString &lang, int least, int most);
    /// A name that no other has: one or two coined words.
    [[nodiscard]] QString name();
    /// A word for a key: a to z.
    [[nodiscard]] QString slug();

private:
    [[nodiscard]] QString word(const QString &lang);
    [[nodiscard]] QString coined();
    Chance &m_chance;
    QStringList m_rare; ///< coined, by frequency
    Skewed m_common, m_uncommon;
};

} // namespace deal::test
