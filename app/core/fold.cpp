#include "fold.h"

#include <array>
#include <utility>

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

/// For the characters that texts are made of; for the others Qt is asked, which takes long.
bool isItsOwnNormalForm(QChar c)
{
    return c.unicode() < 0x300 || (c.unicode() >= 0x2010 && c.unicode() <= 0x205E); // dashes and quotation marks
}

/// A folded text in the making: room is made once and for all but the rarest texts, since NFC seldom makes one longer.
class Folding final {
public:
    explicit Folding(qsizetype expected) { makeRoom(expected + 1); }
    void append(QChar c, qsizetype place)
    {
        if (m_size + 1 >= m_folded.from.size())
            makeRoom(2 * m_folded.from.size());
        m_chars[m_size] = c;
        m_places[m_size] = place;
        ++m_size;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] Folded finished(qsizetype end)
    {
        m_places[m_size] = end;
        m_folded.text.truncate(m_size);
        m_folded.from.resize(m_size + 1);
        return std::move(m_folded);
    }

private:
    void makeRoom(qsizetype units)
    {
        m_folded.text.resize(units);
        m_folded.from.resize(units);
        m_chars = m_folded.text.data();
        m_places = m_folded.from.data();
    }
    Folded m_folded;
    QChar *m_chars = nullptr;
    qsizetype *m_places = nullptr;
    qsizetype m_size = 0;
};

/// Letters that no decomposition takes apart.
QString spelt(char32_t c)
{
    switch (c) {
    case 0x00E6: // æ
        return QStringLiteral("ae");
    case 0x0153: // œ
        return QStringLiteral("oe");
    case 0x00F8: // ø
        return QStringLiteral("o");
    case 0x0142: // ł
        return QStringLiteral("l");
    case 0x0111: // đ
    case 0x00F0: // ð
        return QStringLiteral("d");
    case 0x00FE: // þ
        return QStringLiteral("th");
    case 0x00DF: // ß
        return QStringLiteral("ss");
    case 0x0131: // ı
        return QStringLiteral("i");
    default:
        return {};
    }
}

/// Of letters: one plain character for those that only part words. Nothing: the character does not count.
QString plainSign(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return {};
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return QStringLiteral(" ");
    case QChar::Punctuation_Dash:
        return QStringLiteral("-");
    case QChar::Number_DecimalDigit:
        return QString::number(QChar::digitValue(c)); // of whatever script
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Open:
    case QChar::Letter_Modifier: { // ʼ
        const QChar straight = QChar::requiresSurrogates(c) ? QChar() : straightened(QChar(char16_t(c)));
        return straight == u'\'' || straight == u'"' ? QString(straight) : QString::fromUcs4(&c, 1);
    }
    default:
        return QString::fromUcs4(&c, 1);
    }
}

QString searched(char32_t c)
{
    QString out;
    if (QChar::isSurrogate(c))
        return QStringLiteral(" ");
    for (const char32_t part : QString::fromUcs4(&c, 1).toCaseFolded().normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::isMark(part) && QChar::combiningClass(part) != 0)
            continue; // vowel signs of other scripts, which are letters to their readers, stay
        const QString letters = spelt(part);
        out += letters.isEmpty() ? plainSign(part) : letters;
    }
    return out.toCaseFolded(); // ™ has come apart into capitals
}

/// Worked out once for what nearly every text is made of.
const QString &searchedLatin(char16_t c)
{
    static const auto table = [] {
        std::array<QString, 0x0250> known;
        for (size_t i = 0; i < known.size(); ++i)
            known[i] = searched(char32_t(i));
        return known;
    }();
    return table[c];
}

} // namespace

Folded foldForSearching(QStringView text)
{
    Folding folded(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        if (c < 0x0250) {
            for (const QChar part : searchedLatin(char16_t(c)))
                folded.append(part, i);
        } else {
            for (const QChar part : searched(c))
                folded.append(part, i);
        }
        i += QChar::requiresSurrogates(c) + 1;
    }
    return folded.finished(text.size());
}

Folded foldForQuoting(QStringView text)
{
    Folding folded(text.size());
    qsizetype spaceAt = -1;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            if (spaceAt < 0)
                spaceAt = i;
            ++i;
            continue;
        }
        if (spaceAt >= 0 && !folded.isEmpty())
            folded.append(u' ', spaceAt);
        spaceAt = -1;
        const qsizetype end = segmentEnd(text, i);
        if (end - i == 1 && isItsOwnNormalForm(text[i])) {
            folded.append(straightened(text[i]), i);
        } else {
            const QString normal = text.mid(i, end - i).toString().normalized(QString::NormalizationForm_C);
            for (const QChar c : normal)
                folded.append(straightened(c), i);
        }
        i = end;
    }
    return folded.finished(text.size());
}

} // namespace deal
