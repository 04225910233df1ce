#include "picturepdf.h"

#include "core/oneline.h"
#include "core/picturefacts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QHashFunctions>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::PicturePdf)
};

constexpr qreal pointsToPixel = 0.75;

/// Qt writes the fonts in the order of a hash, which is another one in each process unless it is asked not to be.
struct SameOrder {
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};

constexpr char epochName[] = "SOURCE_DATE_EPOCH";

/// The second that is asked for; -1 where what is asked for is none.
qint64 secondAsked()
{
    constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
    const QByteArray asked = qgetenv(epochName);
    const bool isNumber =
        !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool given = false;
    const qint64 second = asked.toLongLong(&given);
    return isNumber && given && second <= lastSecond ? second : -1;
}

/// "D:20250122021600Z" (ISO 32000-1, 7.9.4)
QByteArray timeOfMaking()
{
    const qint64 second = secondAsked();
    const QDateTime time = second >= 0 ? QDateTime::fromSecsSinceEpoch(second, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
}

/// Puts words in the place of others in a finished file, whose table of contents (7.5.4) says at which byte each object begins.
class PdfEditor final {
public:
    explicit PdfEditor(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    /// Of the object that the trailer leads to by these names, one from the other, what stands between `before` and `after`;
    /// false where there is no such place.
    bool replace(const QByteArrayList &names, const QByteArray &before, const QByteArray &after, const QByteArray &words)
    {
        qsizetype begin = m_bytes.lastIndexOf("\ntrailer");
        for (const QByteArray &name : names) {
            const qsizetype named = begin < 0 ? -1 : m_bytes.indexOf(name, begin);
            if (named < 0)
                return false;
            const QByteArray reference = m_bytes.mid(named + name.size(), 16).trimmed();
            begin = m_bytes.indexOf('\n' + reference.left(reference.indexOf(' ')) + " 0 obj");
        }
        const qsizetype end = m_bytes.indexOf("\nendobj", begin);
        const qsizetype from = begin < 0 ? -1 : m_bytes.indexOf(before, begin) + before.size();
        const qsizetype to = from < before.size() ? -1 : m_bytes.indexOf(after, from);
        if (to < 0 || to > end || !move(from, words.size() - (to - from)))
            return false;
        m_bytes.replace(from, to - from, words);
        return true;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    /// All that begins behind that place begins so many bytes later. Each row of the table has twenty bytes, ten of them digits.
    bool move(qsizetype from, qsizetype by)
    {
        constexpr qsizetype row = 20, digits = 10;
        const QByteArray start("startxref\n");
        const qsizetype table = m_bytes.lastIndexOf("\nxref\n0 ") + 1, rows = m_bytes.indexOf('\n', table + 5) + 1;
        const qsizetype last = m_bytes.lastIndexOf(start) + start.size(), end = m_bytes.indexOf('\n', last);
        if (table <= 0 || rows <= 0 || last < start.size() || end < 0)
            return false;
        for (qsizetype at = rows; at + row <= m_bytes.size() && m_bytes.at(at) >= '0' && m_bytes.at(at) <= '9'; at += row)
            if (const qsizetype offset = m_bytes.mid(at, digits).toLongLong(); offset > from)
                m_bytes.replace(at, digits, QByteArray::number(offset + by).rightJustified(digits, '0'));
        m_bytes.replace(last, end - last, QByteArray::number(table + by));
        return true;
    }
    QByteArray m_bytes;
};

} // namespace

std::optional<Problem> refusedTime()
{
    if (!qEnvironmentVariableIsSet(epochName) || secondAsked() >= 0)
        return {};
    return Problem{
        Tr::tr("SOURCE_DATE_EPOCH is “%1”, which is no whole number of seconds since 1970: a page cannot be dated by it.")
            .arg(oneLine(qEnvironmentVariable(epochName), 40))};
}

QByteArray pdfBytes(const QSizeF &size, const PictureFacts &facts, const std::function<void(QPainter &)> &paint)
{
    const SameOrder sameOrder;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageMargins({});
    const QSizeF points = size * pointsToPixel;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setTitle(facts.title);
    writer.setCreator(QStringLiteral("Deal Explorer " DEAL_VERSION));
    writer.setDocumentXmpMetadata(xmpPacket(facts));
    QPainter painter(&writer);
    // Qt rounds a page to whole points, from the top of which it counts: the page is given its size below, from the bottom.
    const qreal rounded = writer.pageLayout().fullRect(QPageLayout::Point).height();
    painter.translate(0, (rounded - points.height()) / pointsToPixel);
    paint(painter);
    painter.end();
    PdfEditor editor(bytes);
    editor.replace({"/Root", "/Pages", "/Kids \n[\n"}, "/MediaBox [", "]",
        "0 0 " + QByteArray::number(points.width(), 'g', 10) + ' ' + QByteArray::number(points.height(), 'g', 10));
    // Qt writes the hour of the place where it is done, and no language.
    editor.replace({"/Info"}, "/CreationDate (", ")", timeOfMaking());
    editor.replace({"/Root"}, "/Type /Catalog", "\n",
        "\n/Lang (" + facts.lang.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    return editor.bytes();
}

} // namespace deal
