// What tests/notewriter.cpp types: the test knows each text by its run and its number.
#pragma once

#include "core/note.h"

#include <random>

namespace deal::test {

inline constexpr int killedNotes = 8; ///< things that it has notes on

[[nodiscard]] inline NoteKey killedKey(int which)
{
    return {NoteKind::Claim, QStringLiteral("claim-%1").arg(which)};
}

/// "SEED SERIAL" and words of all sorts, up to some thousand signs.
[[nodiscard]] inline QString killedText(int seed, int serial)
{
    std::mt19937 random(unsigned(seed * 1'000'003 + serial));
    QString text = QStringLiteral("%1 %2 ").arg(seed).arg(serial);
    const QString signs = QStringLiteral("abcéœ «’»\n\u00a0漢'\"--;");
    for (auto count = random() % 3000; count > 0; --count)
        text += signs.at(qsizetype(random() % quint64(signs.size())));
    return text + QStringLiteral("😀 漢\u202f!");
}

} // namespace deal::test
