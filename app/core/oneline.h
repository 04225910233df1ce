// What somebody else wrote, a file's name or an address, within a sentence of ours: it stays on its line, and turns no letter
// behind it around. Pure; any thread.
#pragma once

#include <QString>

#include <algorithm>

namespace deal {

/// Line ends and spaces as one space each; without control characters and those of the bidirectional algorithm (UAX #9, 2). At
/// most `most` UTF-16 units.
[[nodiscard]] inline QString oneLine(const QString &words, qsizetype most = 200)
{
    const auto isHidden = [](QChar c) {
        const char16_t code = c.unicode();
        return (c.category() == QChar::Other_Control && !c.isSpace()) || code == 0x061C || code == 0x200E || code == 0x200F
            || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    };
    QString line = words;
    return line.removeIf(isHidden).simplified().left(most);
}

} // namespace deal
