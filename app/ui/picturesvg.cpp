#include "picturesvg.h"

#include "core/picturefacts.h"
#include "core/xmlwords.h"
#include "drawingscene.h"
#include "shapedtext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace deal {

namespace {

const QString titleId = QStringLiteral("picture-title"), descriptionId = QStringLiteral("picture-description");

/// In thousandths: no screen shows less, and no reader's way of writing numbers plays a part.
QString number(qreal value)
{
    QString digits = QString::number(value, 'f', 3);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits == QStringLiteral("-0") ? QStringLiteral("0") : digits;
}

QString pointsOf(const QList<QPointF> &corners)
{
    QStringList points;
    for (const QPointF &corner : corners)
        points << number(corner.x()) + u',' + number(corner.y());
    return points.join(u' ');
}

int markOf(const Shape &shape)
{
    return std::visit([](const auto &one) { return one.mark; }, shape);
}

class SvgWriter final {
public:
    SvgWriter(QByteArray &into, const Look &look)
        : m_xml(&into)
        , m_look(look)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }
    void write(const Drawing &drawing, const Picture &picture, const QSizeF &size);

    void operator()(const DrawnBox &box);
    void operator()(const DrawnLine &line);
    void operator()(const DrawnDot &dot);
    void operator()(const DrawnCurve &curve);
    void operator()(const DrawnPolygon &polygon);
    void operator()(const DrawnWords &words);

private:
    void begin(const char *name) { m_xml.writeStartElement(QLatin1StringView(name)); }
    void set(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1StringView(name), xmlWords(value)); }
    void set(const char *name, qreal value) { set(name, number(value)); }
    void words(const char *name, const QString &id, const QString &words);
    void fill(const Tint &tint);
    void stroke(const Tint &tint, qreal width, bool dashed);
    QString fade(const DrawnBox &box);
    void font(TextStyle type);
    void beginMark(const DrawnMark &mark, const Picture &picture);
    void underline(const QTextLine &line, const DrawnWords &words, qreal top);
    void shapes(const Drawing &drawing, const Picture &picture);
    QXmlStreamWriter m_xml;
    const Look &m_look;
    QHash<QString, int> m_ids; ///< how often each was given
    int m_fades = 0; ///< how many there are so far
};

void SvgWriter::words(const char *name, const QString &id, const QString &words)
{
    begin(name);
    if (!id.isEmpty())
        set("id", id);
    m_xml.writeCharacters(xmlWords(words));
    m_xml.writeEndElement();
}

void SvgWriter::fill(const Tint &tint)
{
    set("fill", tint.of == Tint::Of::Nothing ? QStringLiteral("none") : colorOf(tint, m_look).name());
}

/// Qt's dashes are four pen widths long and two apart.
void SvgWriter::stroke(const Tint &tint, qreal width, bool dashed)
{
    if (tint.of == Tint::Of::Nothing)
        return;
    set("stroke", colorOf(tint, m_look).name());
    set("stroke-width", width);
    if (dashed)
        set("stroke-dasharray", number(4 * width) + u' ' + number(2 * width));
}

void SvgWriter::operator()(const DrawnBox &box)
{
    if (box.rect.isEmpty())
        return;
    const qreal half = box.edge.of == Tint::Of::Nothing ? 0 : box.width / 2;
    const QRectF rect = box.rect.adjusted(half, half, -half, -half);
    const QString gradient = fade(box);
    begin("rect");
    set("x", rect.x());
    set("y", rect.y());
    set("width", std::max(0.0, rect.width()));
    set("height", std::max(0.0, rect.height()));
    if (box.radius > 0)
        set("rx", box.radius);
    if (gradient.isEmpty())
        fill(box.fill);
    else
        set("fill", QStringLiteral("url(#%1)").arg(gradient));
    stroke(box.edge, box.width, box.dashed);
    m_xml.writeEndElement();
}

/// Writes the gradient of a box that fades, and answers its id; nothing for one that does not.
QString SvgWriter::fade(const DrawnBox &box)
{
    if ((box.fadeLeft <= 0 && box.fadeRight <= 0) || box.fill.of == Tint::Of::Nothing)
        return {};
    const QString id = QStringLiteral("fade-%1").arg(++m_fades);
    begin("linearGradient");
    set("id", id);
    for (const auto &[place, opacity] : fadeStops(box)) {
        begin("stop");
        set("offset", place);
        set("stop-color", colorOf(box.fill, m_look).name());
        set("stop-opacity", opacity);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    return id;
}

void SvgWriter::operator()(const DrawnCurve &curve)
{
    if (curve.points.size() < 4)
        return;
    const auto place = [&](qsizetype i) { return number(curve.points.at(i).x()) + u',' + number(curve.points.at(i).y()); };
    QString path = u'M' + place(0);
    for (qsizetype i = 1; i + 2 < curve.points.size(); i += 3)
        path += QStringLiteral(" C") + place(i) + u' ' + place(i + 1) + u' ' + place(i + 2);
    begin("path");
    set("d", path);
    fill({});
    stroke(curve.tint, curve.width, curve.dashed);
    m_xml.writeEndElement();
}

void SvgWriter::operator()(const DrawnPolygon &polygon)
{
    begin("polygon");
    set("points", pointsOf(polygon.corners));
    fill(polygon.fill);
    stroke(polygon.edge, polygon.width, polygon.dashed);
    m_xml.writeEndElement();
}

void SvgWriter::operator()(const DrawnLine &line)
{
    begin("line");
    set("x1", line.line.x1());
    set("y1", line.line.y1());
    set("x2", line.line.x2());
    set("y2", line.line.y2());
    stroke(line.tint, line.width, line.dashed);
    m_xml.writeEndElement();
}

void SvgWriter::operator()(const DrawnDot &dot)
{
    const qreal x = dot.middle.x(), y = dot.middle.y(), r = dot.radius;
    begin(dot.diamond ? "polygon" : "circle");
    if (dot.diamond) {
        set("points", pointsOf({QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)}));
    } else {
        set("cx", x);
        set("cy", y);
        set("r", r);
    }
    fill(dot.fill);
    stroke(dot.edge, dot.width, dot.dashed);
    m_xml.writeEndElement();
}

void SvgWriter::font(TextStyle type)
{
    const QFont font = m_look.font(type);
    if (type == TextStyle::Quotation) // the others have the root's
        set("font-family", cssFamilies(type));
    set("font-size", font.pixelSize());
    if (font.weight() != QFont::Normal)
        set("font-weight", int(font.weight()));
}

/// A text element a line: SVG 1.1 breaks none itself.
void SvgWriter::operator()(const DrawnWords &words)
{
    const QTextLayout &layout = shapedLayout(words.text, words.type, m_look, words.rect.width());
    const QSizeF size = m_look.textSize(words.text, words.type, words.rect.width());
    const qreal dy = words.alignment & Qt::AlignVCenter ? (words.rect.height() - size.height()) / 2 : 0;
    const bool centred = words.alignment & Qt::AlignHCenter, rightwards = !words.text.isRightToLeft();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QString text = words.text.mid(line.textStart(), line.textLength())
                                 .replace(u'\n', u' ')
                                 .replace(QChar::LineSeparator, u' ')
                                 .trimmed();
        if (text.isEmpty())
            continue;
        const qreal free = words.rect.width() - line.naturalTextWidth();
        const bool atRight = words.alignment & Qt::AlignRight ? rightwards : !rightwards && !(words.alignment & Qt::AlignRight);
        const qreal left = words.rect.left() + (centred ? free / 2 : atRight ? free : 0);
        underline(line, words, words.rect.top() + dy);
        begin("text");
        set("x", centred ? words.rect.center().x() : rightwards ? left : left + line.naturalTextWidth());
        set("y", words.rect.top() + dy + line.y() + line.ascent());
        font(words.type);
        if (centred)
            set("text-anchor", QStringLiteral("middle"));
        if (!rightwards)
            set("direction", QStringLiteral("rtl"));
        set("textLength", line.naturalTextWidth());
        set("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
        fill(words.tint);
        m_xml.writeCharacters(xmlWords(text));
        m_xml.writeEndElement();
    }
}

/// As Look::paintUnderlinedText() does it: behind the words of one line that make a difference.
void SvgWriter::underline(const QTextLine &line, const DrawnWords &words, qreal top)
{
    const int end = line.textStart() + line.textLength();
    for (const WordSpan &span : words.differing) {
        const int from = std::max(int(span.start), line.textStart()), to = std::min(int(span.start + span.length), end);
        if (from >= to)
            continue;
        const auto [left, right] =
            std::minmax<qreal>({line.cursorToX(from), std::min(line.cursorToX(to), line.x() + line.naturalTextWidth())});
        const QRectF marked(words.rect.left() + left - 1, top + line.y(), right - left + 2, line.height());
        for (const auto &[rect, color] : {std::pair(marked, m_look.differing().wash),
                 std::pair(QRectF(marked.bottomLeft(), QSizeF(marked.width(), 2)), m_look.differing().text)}) {
            begin("rect");
            set("x", rect.x());
            set("y", rect.y());
            set("width", rect.width());
            set("height", rect.height());
            set("fill", color.name());
            m_xml.writeEndElement();
        }
    }
}

/// Named and spoken as one thing: what is within an image is not read again.
void SvgWriter::beginMark(const DrawnMark &mark, const Picture &picture)
{
    QString id = mark.party
        ? QStringLiteral("party-") + (picture.partyKeyOf ? picture.partyKeyOf(*mark.party) : QString::number(at(*mark.party)))
        : QStringLiteral("claim-") + (picture.keyOf ? picture.keyOf(mark.claim) : QString::number(at(mark.claim)));
    if (const int before = m_ids[id]++)
        id += QStringLiteral("-%1").arg(before + 1);
    begin("g");
    set("id", id);
    set("role", QStringLiteral("graphics-symbol img"));
    set("aria-label", mark.sentence);
    words("title", {}, mark.sentence);
}

void SvgWriter::shapes(const Drawing &drawing, const Picture &picture)
{
    QList<bool> begun(drawing.marks.size(), false);
    int open = -1;
    const auto turnTo = [&](int mark) {
        if (mark == open)
            return;
        if (open >= 0)
            m_xml.writeEndElement();
        open = mark;
        if (mark < 0)
            return;
        if (begun.at(mark)) // what stands apart from the rest of its mark is not spoken twice
            return begin("g"), set("aria-hidden", QStringLiteral("true"));
        begun[mark] = true;
        beginMark(drawing.marks.at(mark), picture);
    };
    for (const Shape &shape : drawing.shapes) {
        turnTo(std::min(markOf(shape), int(drawing.marks.size()) - 1));
        std::visit(*this, shape);
    }
    turnTo(-1);
}

void SvgWriter::write(const Drawing &drawing, const Picture &picture, const QSizeF &size)
{
    // As a scene is rendered: drawn as large as it fits, from the top left corner, on ground that fills the whole.
    const qreal scale = std::min(size.width() / drawing.size.width(), size.height() / drawing.size.height());
    const QSizeF box = size / scale;
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    m_xml.writeStartElement(QStringLiteral("http://www.w3.org/2000/svg"), QStringLiteral("svg"));
    set("version", QStringLiteral("1.1"));
    set("width", size.width());
    set("height", size.height());
    set("viewBox", QStringLiteral("0 0 %1 %2").arg(number(box.width()), number(box.height())));
    set("role", QStringLiteral("graphics-document document"));
    set("aria-labelledby", titleId + u' ' + descriptionId);
    set("xml:lang", picture.facts.lang);
    set("lang", picture.facts.lang);
    words("title", titleId, picture.facts.title);
    words("desc", descriptionId, picture.facts.alternative);
    begin("metadata");
    writeRdf(m_xml, picture.facts);
    m_xml.writeEndElement();
    (*this)(DrawnBox{{{0, 0}, box}, {Tint::Of::Card, {}, false}, {}});
    begin("g"); // pens end and bend as Qt's do
    set("fill", QStringLiteral("none"));
    set("stroke-linecap", QStringLiteral("square"));
    set("stroke-linejoin", QStringLiteral("bevel"));
    set("font-family", cssFamilies(TextStyle::Body));
    shapes(drawing, picture);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

} // namespace

QByteArray svgBytes(const Drawing &drawing, const Picture &picture, const Look &look, const QSize &size)
{
    QByteArray bytes;
    SvgWriter(bytes, look).write(drawing, picture, size);
    return bytes;
}

} // namespace deal
