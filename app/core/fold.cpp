#include "fold.h"

namespace deal {

namespace {

/// Longer runs of marks on one letter are cut there, as in the Stream-Safe Text Format of Unicode's UAX #15: ordering the
/// marks of a run takes the square of its length.
constexpr qsizetype longestSegment = 32;

/// Whether this character may change or join the one before it under NFC: a mark, or a Hangul vowel or final.
bool joinsWhatStandsBefore(char32_t c)
{
    if (c < 0x300)
        return false;
    return QChar::isMark(c) || (c >= 0x1160 && c <= 0x11FF);
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    const QChar high = text[i];
    if (high.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[i + 1]);
    return high.unicode();
}

/// The end of the run of characters that must be normalised together, beginning at i.
qsizetype segmentEnd(QStringView text, qsizetype i)
{
    qsizetype end = i + QChar::requiresSurrogates(codePointAt(text, i)) + 1;
    while (end < text.size() && end - i < longestSegment) {
        const char32_t c = codePointAt(text, end);
        if (!joinsWhatStandsBefore(c))
            break;
        end += QChar::requiresSurrogates(c) + 1;
    }
    return end;
}

QChar straightened(QChar c)
{
    switch (c.unicode()) {
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201A: // ‚
    case 0x201B: // ‛
    case 0x02BC: // ʼ
        return u'\'';
    case 0x201C: // “
    case 0x201D: // ”
    case 0x201E: // „
    case 0x201F: // ‟
        return u'"';
    default:
        return c;
    }
}

} // namespace

Folded foldForQuoting(QStringView text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.from.reserve(text.size() + 1);
    const auto append = [&folded](QChar c, qsizetype place) {
        folded.text += c;
        folded.from += place;
    };
    qsizetype spaceAt = -1;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            if (spaceAt < 0)
                spaceAt = i;
            ++i;
            continue;
        }
        if (spaceAt >= 0 && !folded.text.isEmpty())
            append(u' ', spaceAt);
        spaceAt = -1;
        const qsizetype end = segmentEnd(text, i);
        if (end - i == 1 && text[i].unicode() < 0x300) {
            append(straightened(text[i]), i);
        } else {
            const QString normal = text.mid(i, end - i).toString().normalized(QString::NormalizationForm_C);
            for (const QChar c : normal)
                append(straightened(c), i);
        }
        i = end;
    }
    folded.from += text.size();
    return folded;
}

} // namespace deal
