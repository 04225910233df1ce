#include "findings.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace deal
{

namespace
{

/// Levenshtein's distance: how many letters must be put in, taken out or changed.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

QList<Finding> Findings::inOrder() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
    });
    return sorted;
}

QString nearestWord(const QString &word, const QStringList &words)
{
    constexpr qsizetype longestKey = 80; // what is longer was never a mistyped key
    if (word.size() > longestKey)
        return {};
    QString nearest;
    int fewest = std::max(1, int(word.size()) / 3) + 1;
    for (const QString &candidate : words) {
        const int changes = distance(word, candidate);
        if (changes < fewest) {
            fewest = changes;
            nearest = candidate;
        }
    }
    return nearest;
}

QString whatWouldBeRight(const QString &word, const QStringList &words)
{
    constexpr qsizetype mostShown = 12;
    QString end;
    if (const QString nearest = nearestWord(word, words); !nearest.isEmpty())
        end = QStringLiteral("; did you mean \"%1\"?").arg(nearest);
    if (words.isEmpty())
        return end;
    end += end.isEmpty() ? QStringLiteral("; right would be ") : QStringLiteral(" Right would be ");
    end += words.mid(0, mostShown).join(QStringLiteral(", "));
    if (words.size() > mostShown)
        end += QStringLiteral(" or one of %1 more").arg(words.size() - mostShown);
    return end;
}

QString quoted(const QString &word)
{
    constexpr qsizetype mostShown = 80;
    const bool cut = word.size() > mostShown;
    return u'"' + (cut ? word.left(mostShown) + QStringLiteral("…") : word) + u'"';
}

} // namespace deal
