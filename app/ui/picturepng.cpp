#include "picturepng.h"

#include "core/picturefacts.h"
#include "core/zip.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace deal {

namespace {

constexpr qsizetype mostInPalette = 256;
constexpr int leastSeen = 6; ///< levels of 255 by which a smoothed edge may differ

/// Every colour of an image with the number of its pixels: a table of open addresses, since a hash of Qt's takes ten times as
/// long, and this is done for each of millions of pixels.
class ColourTable final {
public:
    struct Entry {
        Pixel colour = 0; ///< opaque; 0: an empty place
        qint64 count = 0;
        int index = 0; ///< in the palette
    };
    /// The place of a colour, which is made if need be; -1 where there is no room.
    [[nodiscard]] int place(Pixel colour)
    {
        colour |= 0xFF000000U;
        for (auto at = size_t((colour * 0x9E3779B1U) >> 19U);; at = (at + 1) % m_entries.size()) {
            Entry &entry = m_entries[at];
            if (entry.colour == colour)
                return int(at);
            if (entry.colour != 0)
                continue;
            if (++m_used > int(m_entries.size() / 2))
                return -1;
            entry.colour = colour;
            return int(at);
        }
    }
    [[nodiscard]] Entry &operator[](int at) { return m_entries[size_t(at)]; }
    /// The most frequent first; those that are equally frequent by their colour.
    [[nodiscard]] QList<Entry *> byFrequency()
    {
        QList<Entry *> all;
        for (Entry &entry : m_entries)
            if (entry.colour != 0)
                all << &entry;
        std::sort(all.begin(), all.end(),
            [](const Entry *a, const Entry *b) { return a->count != b->count ? a->count > b->count : a->colour < b->colour; });
        return all;
    }

private:
    std::array<Entry, 8192> m_entries{}; // 2 to the 13th: as many bits as place() takes
    int m_used = 0;
};

/// The largest of the three differences.
int apart(Pixel a, Pixel b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// An image as runs of one colour. Rows that are like the one before are not looked at: a drawing has many.
class Runs final {
public:
    explicit Runs(const QImage &image);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); } ///< there are too many colours
    [[nodiscard]] ColourTable &table() { return m_table; }
    /// A byte a pixel, the colour's place in the palette; before each row a zero.
    [[nodiscard]] QByteArray rows();

private:
    struct Run {
        int place = 0; ///< in the table
        int length = 0;
    };
    struct Row {
        size_t first = 0, end = 0; ///< its runs
        int times = 1;
    };
    ColourTable m_table;
    std::vector<Run> m_runs;
    std::vector<Row> m_rows;
    const int m_width, m_height;
};

Runs::Runs(const QImage &image)
    : m_width(image.width())
    , m_height(image.height())
{
    const Pixel *before = nullptr;
    for (int y = 0; y < m_height; ++y) {
        const auto *line = reinterpret_cast<const Pixel *>(image.constScanLine(y));
        if (before && std::equal(line, line + m_width, before)) {
            ++m_rows.back().times;
            continue;
        }
        before = line;
        m_rows.push_back({m_runs.size(), 0, 1});
        for (const Pixel *at = line, *end = line + m_width; at < end;) {
            const Pixel *next = std::find_if(at + 1, end, [colour = *at](Pixel other) { return other != colour; });
            const int place = m_table.place(*at);
            if (place < 0) {
                m_rows.clear();
                return;
            }
            m_runs.push_back({place, int(next - at)});
            at = next;
        }
        m_rows.back().end = m_runs.size();
    }
    for (const Row &row : m_rows)
        for (size_t i = row.first; i < row.end; ++i)
            m_table[m_runs[i].place].count += qint64(m_runs[i].length) * row.times;
}

QByteArray Runs::rows()
{
    QByteArray bytes((qsizetype(m_width) + 1) * m_height, '\0');
    char *to = bytes.data();
    for (const Row &row : m_rows) {
        const char *const begin = to++;
        for (size_t i = row.first; i < row.end; ++i)
            to = std::fill_n(to, m_runs[i].length, char(m_table[m_runs[i].place].index));
        for (int again = 1; again < row.times; ++again)
            to = std::copy_n(begin, m_width + 1, to);
    }
    return bytes;
}

/// The frequent ones, then, as often as there is room, the one that is farthest from all of those: then the farthest that is left
/// is as near as it can be made simply (Gonzalez, Clustering to minimize the maximum intercluster distance, 1985).
QList<Pixel> paletteOf(const QList<ColourTable::Entry *> &colours, int most)
{
    constexpr qsizetype kept = 128;
    QList<Pixel> palette;
    QList<int> far(colours.size(), 256); // from the nearest in the palette
    for (qsizetype next = 0; palette.size() < mostInPalette && far.at(next) > 0;) {
        const Pixel colour = colours.at(next)->colour;
        palette << colour;
        for (qsizetype i = 0; i < colours.size(); ++i)
            if (const int distance = apart(colour, colours.at(i)->colour); distance < far.at(i)) {
                far[i] = distance;
                colours.at(i)->index = int(palette.size()) - 1;
            }
        const bool frequent = palette.size() < std::min(kept, colours.size());
        next = frequent ? palette.size() : std::max_element(far.begin(), far.end()) - far.begin();
    }
    return *std::max_element(far.begin(), far.end()) <= most ? palette : QList<Pixel>();
}

void addColour(QByteArray &to, Pixel colour)
{
    to += char(qRed(colour));
    to += char(qGreen(colour));
    to += char(qBlue(colour));
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, const char *type, const QByteArray &data)
{
    const qsizetype from = png.size() + 4;
    png += number(quint32(data.size()));
    png += type;
    png += data;
    png += number(checksum(QByteArrayView(png).sliced(from)));
}

/// Not packed, which would save a few letters: XMP must not be, and what is found by searching is of more use. Latin-1 where that
/// has all of the letters, since some programs know no other field (ImageMagick 6); else UTF-8.
void addWords(QByteArray &png, const QByteArray &keyword, const QString &lang, const QString &words)
{
    if (words.isEmpty())
        return;
    const QByteArray latin = words.toLatin1();
    if (QString::fromLatin1(latin) == words)
        addChunk(png, "tEXt", keyword + '\0' + latin);
    else
        addChunk(png, "iTXt", keyword + QByteArray(3, '\0') + lang.toLatin1() + QByteArray(2, '\0') + words.toUtf8());
}

void addFacts(QByteArray &png, const PictureFacts &facts)
{
    addWords(png, "Title", facts.lang, facts.title);
    addWords(png, "Description", facts.lang, facts.alternative);
    addWords(png, "Comment", facts.lang, facts.source);
    addWords(png, "Copyright", facts.lang, facts.licence);
    addWords(png, "Software", {}, QStringLiteral("Deal Explorer " DEAL_VERSION));
    addWords(png, "XML:com.adobe.xmp", {}, QString::fromUtf8(xmpPacket(facts))); // its first letter is not of Latin-1
}

/// Rows as FewColours has them, of all colours.
QByteArray rowsOf(const QImage &image)
{
    QByteArray rows;
    rows.reserve((3 * qsizetype(image.width()) + 1) * image.height());
    for (int y = 0; y < image.height(); ++y) {
        rows += '\0';
        const auto *line = reinterpret_cast<const Pixel *>(image.constScanLine(y));
        std::for_each(line, line + image.width(), [&rows](Pixel colour) { addColour(rows, colour); });
    }
    return rows;
}

} // namespace

FewColours fewColours(const QImage &image, int most)
{
    Runs runs(image);
    FewColours few;
    if (!runs.isEmpty())
        few.palette = paletteOf(runs.table().byFrequency(), most);
    if (!few.palette.isEmpty())
        few.rows = runs.rows();
    return few;
}

QByteArray pngBytes(const QImage &image, const PictureFacts &facts)
{
    if (image.isNull())
        return {};
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const int width = source.width(), height = source.height();
    const FewColours few = fewColours(source, leastSeen);
    constexpr char depth = 8, trueColour = 2, inPalette = 3;
    QByteArray png("\x89PNG\r\n\x1a\n");
    addChunk(png, "IHDR",
        number(quint32(width)) + number(quint32(height)) + depth + (few.palette.isEmpty() ? trueColour : inPalette)
            + QByteArray(3, '\0'));
    addChunk(png, "sRGB", QByteArray(1, '\0'));
    const QByteArray perMetre = number(quint32(std::lround(96 * image.devicePixelRatio() / 0.0254)));
    addChunk(png, "pHYs", perMetre + perMetre + '\1');
    QByteArray palette;
    for (const Pixel colour : few.palette)
        addColour(palette, colour);
    if (!palette.isEmpty())
        addChunk(png, "PLTE", palette);
    addFacts(png, facts);
    constexpr qsizetype sizeBefore = 4; // Qt's own, before what zlib packs
    addChunk(png, "IDAT", qCompress(palette.isEmpty() ? rowsOf(source) : few.rows).sliced(sizeBefore));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace deal
