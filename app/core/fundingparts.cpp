// What lies inside what: boxes on one linear scale, parts inside their wholes, each on a strip of its own from the same left
// edge, since parts are never added up.
#include "fundingreadings.h"

#include <algorithm>
#include <numeric>

namespace deal {

namespace {

constexpr qreal pad = 2 * unit; ///< between a box's edge and what is in it
constexpr qreal rootGap = 4 * unit; ///< between boxes that are in no other
constexpr qreal ground = 1.5 * unit; ///< around words on the card's own ground
constexpr int mostWholes = 8; ///< that are looked at for room beside a part of a part of a part

struct Node {
    int bar = -1; ///< -1: the heading of what stands apart
    qreal top = 0; ///< of its own row, in which a box without parts stands in the middle
    QRectF box, words;
    bool onBox = false; ///< the words stand on some box, so they need a ground
    qreal head = 0; ///< the height of that row; parts begin below it
};

/// Parts after their wholes; first the amount that the title begins with and its parts, which end at `apart`, then what has
/// parts before what has none.
QList<int> readingOrder(const FundingPicture &picture, qsizetype *apart)
{
    const QList<FundingBar> &bars = picture.bars;
    QList<QList<int>> parts(bars.size());
    QList<int> roots, order, stack;
    for (int i = 0; i < bars.size(); ++i)
        if (bars.at(i).inside >= 0)
            parts[bars.at(i).inside] << i;
    if (picture.leading >= 0)
        roots << picture.leading;
    for (const bool whole : {true, false})
        for (int i = 0; i < bars.size(); ++i)
            if (i != picture.leading && bars.at(i).inside < 0 && parts.at(i).isEmpty() != whole)
                roots << i;
    *apart = bars.size();
    for (qsizetype r = 0; r < roots.size(); ++r) {
        if (r == 1)
            *apart = order.size();
        stack << roots.at(r);
        while (!stack.isEmpty()) {
            const int next = stack.takeLast();
            order << next;
            for (auto part = parts.at(next).rbegin(); part != parts.at(next).rend(); ++part)
                stack << *part;
        }
    }
    return order;
}

class NestedBoxes final {
public:
    NestedBoxes(const FundingPicture &picture, const FundingFrame &frame, const Measure &measure)
        : m_picture(picture)
        , m_frame(frame)
        , m_measure(measure)
    {
        for (const FundingBar &bar : picture.bars)
            m_most = std::max(m_most, bar.value);
    }

    [[nodiscard]] TextBlock wordsOf(int bar) const
    {
        const FundingBar &one = m_picture.bars.at(bar);
        const Tint strong = one.seen ? tints::text : tints::muted;
        QStringList facts{one.detail, one.fromTo};
        facts.removeAll(QString());
        return {{one.label, TextStyle::Heading, strong}, {one.name, TextStyle::SmallBold, strong},
            {facts.join(QStringLiteral(" · "))}, {one.note}};
    }

    /// From `top` on, each row higher by that part of its least height, boxes and all, and by `spare`, which stays free around
    /// them; the answer is where the last one ends.
    qreal place(qreal top, qreal growth, qreal spare)
    {
        m_nodes.clear();
        qsizetype apart = 0;
        const QList<int> order = readingOrder(m_picture, &apart);
        QList<qsizetype> open; // boxes whose parts are being placed
        qreal y = top;
        const auto close = [&](int until) {
            while (!open.isEmpty() && m_nodes.at(open.last()).bar != until) {
                Node &node = m_nodes[open.takeLast()];
                const bool whole = y > node.top + node.head;
                if (whole) // it ends below its last part; a box without parts does not grow with the room around it
                    node.box.setBottom(y + (pad - fundingGap));
                else
                    node.box.adjust(0, spare / 2, 0, -spare / 2);
                y = std::max(y, whole ? node.box.bottom() : node.top + node.head);
                y += open.isEmpty() ? rootGap : fundingGap;
            }
        };
        for (qsizetype i = 0; i < order.size(); ++i) {
            const int bar = order.at(i);
            close(m_picture.bars.at(bar).inside);
            if (i == apart && !m_picture.apart.isEmpty())
                y = addHeading(y);
            Node node = nodeAt(bar, y, growth, spare);
            y += node.head;
            open << m_nodes.size();
            m_nodes << node;
        }
        close(-1);
        return m_nodes.isEmpty() ? top : y - rootGap;
    }

    [[nodiscard]] const QList<Node> &nodes() const { return m_nodes; }
    /// Of all rows together, without what stands between them.
    [[nodiscard]] qreal rows() const
    {
        return std::accumulate(m_nodes.begin(), m_nodes.end(), 0.0, [](qreal sum, const Node &node) { return sum + node.head; });
    }

private:
    [[nodiscard]] qreal right(int bar) const
    {
        const qreal share = qreal(std::max<qint64>(m_picture.bars.at(bar).value, 0)) / qreal(m_most);
        return fundingMargin + std::max(1.0, m_frame.width() * share); // a hair at least: it is there
    }

    qreal addHeading(qreal y)
    {
        const QSizeF size = m_measure(m_picture.apart, TextStyle::SmallBold, m_frame.width());
        m_nodes << Node{-1, y, {}, {QPointF(fundingMargin, y), size}, false, 0};
        return y + size.height() + unit;
    }

    /// Inside its box where that leaves most of the box to be seen, else beside it, in its whole or beyond; where no room is wide
    /// enough, across.
    [[nodiscard]] Node nodeAt(int bar, qreal y, qreal growth, qreal spare) const
    {
        const TextBlock words = wordsOf(bar);
        const qreal natural = sizeOf(words, -1, m_measure).width();
        struct Room {
            qreal left, width;
            bool onBox;
        };
        const qreal edge = fundingMargin + pad + ground;
        QList<Room> rooms{{edge, right(bar) - pad - ground - edge, true}};
        qreal passed = right(bar);
        int whole = m_picture.bars.at(bar).inside;
        for (int i = 0; i < mostWholes && whole >= 0; ++i, whole = m_picture.bars.at(whole).inside) {
            const qreal end = right(whole) - pad - ground, left = passed + fundingGap + ground;
            rooms << Room{left, end - left, true};
            passed = std::max(passed, right(whole));
        }
        if (whole < 0)
            rooms << Room{passed + fundingGap, m_frame.right - passed - fundingGap, false};
        const auto fits = [&](const Room &room) { return room.width >= std::min(natural, 50 * unit); };
        const bool roomy = fits(rooms.first()) && natural <= 0.6 * rooms.first().width;
        auto chosen = roomy ? rooms.begin() : std::find_if(rooms.begin() + 1, rooms.end(), fits);
        if (chosen == rooms.end())
            chosen = std::max_element(rooms.begin(), rooms.end(), [](const Room &a, const Room &b) { return a.width < b.width; });
        Room room = *chosen;
        if (room.width < 24 * unit)
            room = {edge, m_frame.right - ground - edge, true};
        const qreal height = sizeOf(words, room.width, m_measure).height();
        Node node{bar, y, {}, {}, room.onBox, (height + 2 * (pad + ground)) * (1 + growth) + spare};
        node.box = QRectF(QPointF(fundingMargin, y), QPointF(right(bar), y + node.head));
        node.words = QRectF(room.left, y + (node.head - height) / 2, room.width, height);
        return node;
    }

    const FundingPicture &m_picture;
    const FundingFrame &m_frame;
    const Measure &m_measure;
    QList<Node> m_nodes;
    qint64 m_most = 1;
};

void addNode(Drawing &drawing, const FundingPicture &picture, const Node &node, const TextBlock &words, const FundingFrame &frame,
    const Measure &measure)
{
    const FundingBar &bar = picture.bars.at(node.bar);
    const int mark = int(drawing.marks.size());
    const bool holds =
        std::any_of(picture.bars.begin(), picture.bars.end(), [&](const FundingBar &other) { return other.inside == node.bar; });
    if (holds && bar.seen && !bar.ceiling) // a part in the same ink would not be seen on it
        drawing.shapes << DrawnBox{node.box, paleOf(bar), inkOf(bar), 1.5, false, 0, false, mark};
    else
        addBox(drawing, bar, node.box, mark);
    const qsizetype behind = drawing.shapes.size();
    const QRectF taken = addWords(drawing, words, node.words, measure, mark);
    if (node.onBox)
        drawing.shapes.insert(behind,
            DrawnBox{taken.adjusted(-ground, -ground, ground, ground), tints::card, tints::nothing, 1, false, 1.5 * unit, false,
                mark});
    drawing.marks << DrawnMark{bar.claim, {fundingMargin, node.top, frame.width(), node.head}, bar.sentence, bar.seen};
}

} // namespace

Drawing drawParts(const FundingPicture &picture, QSizeF size, const Measure &measure)
{
    FundingFrame frame = fundingFrame(picture, size, measure);
    NestedBoxes boxes(picture, frame, measure);
    const qreal room = frame.bottom - boxes.place(frame.top, 0, 0);
    const qreal growth = boxes.rows() > 0 ? std::clamp(room / boxes.rows(), 0.0, 1.0) : 0.0; // at most twice as high
    const auto count = qreal(std::max<qsizetype>(picture.bars.size(), 1));
    const qreal spare = std::max((frame.bottom - boxes.place(frame.top, growth, 0)) / count, 0.0);
    const qreal taken = boxes.place(frame.top, growth, spare) - frame.top;
    frame.holdBody(taken);
    Drawing drawing = beginDrawing(picture, frame);
    if (!picture.bars.isEmpty())
        drawing.plot = {fundingMargin, frame.top, frame.width(), taken};
    for (const Node &node : boxes.nodes())
        if (node.bar < 0)
            drawing.shapes << DrawnWords{node.words, picture.apart, TextStyle::SmallBold, tints::muted, Qt::AlignLeft, -1};
        else
            addNode(drawing, picture, node, boxes.wordsOf(node.bar), frame, measure);
    finishDrawing(drawing, picture, frame, measure);
    return drawing;
}

} // namespace deal
