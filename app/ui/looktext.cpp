// Words on the screen: measured and painted by one text layout, so that what the core computed is what is painted.
#include "shapedtext.h"

#include "core/comparison.h"

#include <QCache>
#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace deal {

namespace {

constexpr qreal unwrapped = 1e6;
constexpr qsizetype mostRemembered = 20'000;
constexpr qsizetype mostShaped = 3'000;
constexpr qsizetype mostWidths = 6;

struct MeasuredText {
    QString text;
    TextStyle type;
    qreal width;
    bool operator==(const MeasuredText &) const = default;
};

size_t qHash(const MeasuredText &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, int(key.type), key.width);
}

/// Lays the text out at a width; returns its size, each line's natural width considered.
QSizeF layOut(QTextLayout &layout, qreal width, TextStyle type, Qt::Alignment alignment)
{
    // A paragraph begins where its own direction begins, unless it is not wrapped and has no other side.
    const bool fromTheRight = width >= 0 && !(alignment & (Qt::AlignRight | Qt::AlignHCenter)) && layout.text().isRightToLeft();
    QTextOption option(fromTheRight ? Qt::Alignment(Qt::AlignRight) : alignment);
    option.setWrapMode(width < 0 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal leading = type == TextStyle::Quotation ? 1.5 : type == TextStyle::Body ? 1.35 : 1.25;
    const qreal step = std::ceil(layout.font().pixelSize() * leading);
    qreal y = 0, widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width < 0 ? unwrapped : width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), y};
}

/// Whether letters take other forms beside one another, or marks stand on them, as in Arabic, Hebrew or Devanagari. Latin, Greek,
/// Cyrillic, Chinese, Japanese and Korean are read as well without, and are laid out in less time.
bool needsShaping(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        if (QChar::category(point) == QChar::Mark_NonSpacing)
            return true;
        switch (QChar::script(point)) {
        case QChar::Script_Unknown:
        case QChar::Script_Inherited:
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            return false;
        default:
            return true;
        }
    });
}

QFont fontFor(const QString &text, TextStyle type, const Look &look)
{
    QFont font = look.font(type);
    if (needsShaping(text))
        font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

QString prepared(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

struct ShapedKey {
    QString text;
    TextStyle type;
    int percent; ///< of the look's text
    bool operator==(const ShapedKey &) const = default;
};

size_t qHash(const ShapedKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, int(key.type), key.percent);
}

/// Words that are shaped already, and as they were last broken into lines; the size at each width that was asked for, since to
/// break them anew is to shape them anew, and a label's layout asks for the same few widths again and again.
struct Shaped {
    Shaped(const QString &text, const QFont &font)
        : layout(prepared(text), font)
    {
        layout.setCacheEnabled(true);
    }
    QTextLayout layout;
    qreal width = std::numeric_limits<qreal>::quiet_NaN();
    Qt::Alignment alignment;
    QSizeF size;
    QVarLengthArray<std::pair<qreal, QSizeF>, mostWidths> sizes;
};

/// The same words are measured once and painted often, and shaping them is the dearest part of both: a memory of pure
/// answers, emptied before the fonts are.
QCache<ShapedKey, Shaped> &shapedTexts()
{
    static QCache<ShapedKey, Shaped> texts(mostShaped);
    [[maybe_unused]] static const bool emptied = (qAddPostRoutine([] { shapedTexts().clear(); }), true);
    return texts;
}

Shaped &shapedOf(const QString &text, TextStyle type, const Look &look)
{
    const ShapedKey key{text, type, look.textPercent()};
    Shaped *shaped = shapedTexts().object(key);
    if (!shaped) {
        shaped = new Shaped(text, fontFor(text, type, look)); // the cache owns it
        shapedTexts().insert(key, shaped);
    }
    return *shaped;
}

Shaped &shapedAt(const QString &text, TextStyle type, const Look &look, qreal width, Qt::Alignment alignment)
{
    Shaped &shaped = shapedOf(text, type, look);
    if (shaped.width != width || shaped.alignment != alignment) {
        shaped.size = layOut(shaped.layout, width, type, alignment);
        shaped.width = width;
        shaped.alignment = alignment;
    }
    return shaped;
}

QSizeF sizeAt(const QString &text, TextStyle type, const Look &look, qreal width)
{
    Shaped &shaped = shapedOf(text, type, look);
    for (const auto &[known, size] : shaped.sizes)
        if (known == width)
            return size;
    const QSizeF size = shapedAt(text, type, look, width, Qt::AlignLeft).size;
    if (shaped.sizes.size() == mostWidths)
        shaped.sizes.remove(0);
    shaped.sizes.append({width, size});
    return size;
}

} // namespace

const QTextLayout &shapedLayout(const QString &text, TextStyle type, const Look &look, qreal width)
{
    return shapedAt(text, type, look, width, Qt::AlignLeft).layout;
}

void Look::warm() const
{
    for (int type = 0; type <= int(TextStyle::Quotation); ++type)
        sizeAt(QStringLiteral("Deal"), TextStyle(type), *this, -1);
}

QSizeF Look::textSize(const QString &text, TextStyle type, qreal width) const
{
    return sizeAt(text, type, *this, width);
}

Measure Look::measure() const
{
    // A list asks for the same words again and again while its window finds its size, and shaping words is dear.
    return [look = *this, known = QHash<MeasuredText, QSizeF>()](const QString &text, TextStyle type, qreal width) mutable {
        const MeasuredText key{text, type, width};
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
        if (known.size() > mostRemembered)
            known.clear();
        return *known.insert(key, sizeAt(text, type, look, width));
    };
}

void Look::paintText(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
    Qt::Alignment alignment) const
{
    const Shaped &shaped = shapedAt(text, type, *this, rect.width(), alignment & Qt::AlignHorizontal_Mask);
    const qreal dy = alignment & Qt::AlignVCenter ? (rect.height() - shaped.size.height()) / 2 : 0;
    painter.setPen(color);
    shaped.layout.draw(&painter, rect.topLeft() + QPointF(0, dy));
}

void Look::paintUnderlinedText(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
    const QList<WordSpan> &words, const Pill &mark) const
{
    const QTextLayout &layout = shapedAt(text, type, *this, rect.width(), Qt::AlignLeft).layout;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        for (const WordSpan &span : words) {
            const int from = std::max(int(span.start), line.textStart()), to = std::min(int(span.start + span.length), end);
            if (from >= to)
                continue;
            const auto [left, right] = std::minmax<qreal>( // from right to left, the end is the left one
                {line.cursorToX(from), std::min(line.cursorToX(to), line.x() + line.naturalTextWidth())});
            const QRectF marked = QRectF(left, line.y(), right - left, line.height()).translated(rect.topLeft());
            painter.fillRect(marked.adjusted(-1, 0, 1, 1), mark.wash);
            painter.fillRect(QRectF(marked.left() - 1, marked.bottom(), marked.width() + 2, 2), mark.text);
        }
    }
    painter.restore();
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft());
}

} // namespace deal
