#include "nearest.h"

#include <algorithm>

namespace deal {
namespace {

int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j < int(row.size()); ++j)
        row[j] = j;
    for (int i = 1; i <= int(a.size()); ++i) {
        int diagonal = row.first();
        row[0] = i;
        for (int j = 1; j < int(row.size()); ++j) {
            const int above = row.at(j);
            const int changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[j] = std::min({row.at(j - 1) + 1, above + 1, changed});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QStringList nearestTo(const QString &typed, const QStringList &candidates, int most)
{
    const QString wanted = typed.left(80).toLower(); // no id is longer, and the distance is quadratic
    QList<std::pair<int, QString>> near;
    for (const QString &candidate : candidates) {
        const bool isPart = wanted.size() > 1 && candidate.contains(wanted, Qt::CaseInsensitive);
        const int far = isPart ? 0 : distance(wanted, candidate.toLower());
        if (far <= std::max(2, int(std::max(wanted.size(), candidate.size())) / 3))
            near << std::pair(far, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList words;
    for (const auto &[far, word] : near.mid(0, most))
        words << word;
    return words;
}

} // namespace deal
