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

/// Of a text of one paragraph, as typewriter() breaks it.
[[nodiscard]] inline QList<qsizetype> lineStarts(const QString &text, TextStyle type, qreal width)
{
    const qsizetype most = std::max(1, int(width / letterOf(type).width()));
    QList<qsizetype> starts{0};
    qsizetype used = 0, at = 0;
    for (const QString &word : text.split(u' ')) {
        const bool fits = used == 0 || used + 1 + word.size() <= most;
        if (!fits)
            starts << at;
        used = used > 0 && fits ? used + 1 + word.size() : word.size();
        for (qsizetype next = at + most; used > most; used -= most, next += most)
            starts << next;
        at += word.size() + 1;
    }
    return starts;
}

} // namespace deal::test
