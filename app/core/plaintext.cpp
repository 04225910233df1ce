#include "plaintext.h"

#include <cstring>

namespace deal {
namespace {

constexpr quint64 each = 0x0101010101010101ULL;
constexpr quint64 high = 0x80 * each;

/// Whether all eight are printable ASCII, which most of a dossier is.
bool areAscii(const char *eight)
{
    quint64 word = 0;
    std::memcpy(&word, eight, sizeof word);
    const quint64 below20 = (word - 0x20 * each) & ~word & high;
    const quint64 is7f = (word ^ (0x7f * each)) - each; // its high bit: 7f, where no byte has its own
    return ((word | below20 | (is7f & ~(word ^ (0x7f * each)))) & high) == 0;
}

class Scan final {
public:
    explicit Scan(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool isPlain()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            while (i + 8 <= m_text.size() && areAscii(m_text.data() + i))
                i += 8;
            if (i < m_text.size() && !take(i))
                return false;
        }
        return m_embeddings == 0 && m_isolates == 0;
    }

private:
    [[nodiscard]] uchar at(qsizetype i) const { return i < m_text.size() ? uchar(m_text[i]) : 0; }
    /// The text is valid: what follows a lead byte is the rest of its character.
    bool take(qsizetype i)
    {
        const uchar byte = at(i);
        if (byte < 0x20)
            return byte == '\t' || byte == '\n' || byte == '\r';
        if (byte == 0x7f || (byte == 0xc2 && at(i + 1) < 0xa0))
            return false;
        if (byte == 0xe2 && at(i + 1) == 0x80)
            return direct(at(i + 2));
        if (byte == 0xe2 && at(i + 1) == 0x81)
            return isolate(at(i + 2));
        return true;
    }
    bool direct(uchar last) // U+202A to U+202E: LRE, RLE, PDF, LRO, RLO
    {
        if (last == 0xaa || last == 0xab)
            ++m_embeddings;
        else if (last == 0xac)
            return --m_embeddings >= 0;
        return last != 0xad && last != 0xae;
    }
    bool isolate(uchar last) // U+2066 to U+2069: LRI, RLI, FSI, PDI
    {
        if (last >= 0xa6 && last <= 0xa8)
            ++m_isolates;
        return last != 0xa9 || --m_isolates >= 0;
    }
    QByteArrayView m_text;
    int m_embeddings = 0, m_isolates = 0;
};

} // namespace

bool isPlainText(QByteArrayView text)
{
    return text.size() <= longestText && text.isValidUtf8() && Scan(text).isPlain();
}

} // namespace deal
