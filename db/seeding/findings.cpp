#include "findings.h"

#include "core/nearest.h"

#include <algorithm>
#include <tuple>

namespace deal {

QList<Finding> Findings::inOrder() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
    });
    return sorted;
}

QString whatWouldBeRight(const QString &word, const QStringList &words)
{
    constexpr qsizetype mostShown = 12;
    QString end;
    if (const QStringList nearest = nearestTo(word, words, 1); !nearest.isEmpty())
        end = QStringLiteral("; did you mean \"%1\"?").arg(nearest.constFirst());
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
