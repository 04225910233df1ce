// A measure for tests: a typewriter. Every character of a type is as wide as the next; words wrap at spaces, and anywhere
// where one word is longer than a line. What fits here fits because the layout made room, not because of a font.
#pragma once

#include "core/boxes.h"

#include <algorithm>
#include <limits>

namespace deal::test {

[[nodiscard]] inline QSizeF letterOf(TextStyle type)
{
    switch (type) {
    case TextStyle::Title:
        return {11, 25};
    case TextStyle::Heading:
        return {8.5, 19};
    case TextStyle::Body:
        return {7, 18};
    case TextStyle::Quotation:
        return {7.5, 21};
    case TextStyle::Small:
    case TextStyle::SmallBold:
        break;
    }
    return {6.5, 15};
}

[[nodiscard]] inline QSizeF typewriter(const QString &text, TextStyle type, qreal width)
{
    const QSizeF letter = letterOf(type);
    const qsizetype most = width < 0 ? std::numeric_limits<int>::max() : std::max(1, int(width / letter.width()));
    qsizetype lines = 0, widest = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString &word : paragraph.split(u' ')) {
            const bool fits = used == 0 || used + 1 + word.size() <= most;
            lines += !fits;
            used = used > 0 && fits ? used + 1 + word.size() : word.size();
            for (; used > most; used -= most, ++lines)
                widest = most;
            widest = std::max(widest, used);
        }
    }
    return {qreal(widest) * letter.width(), qreal(lines) * letter.height()};
}

} // namespace deal::test
