#include "timelinelayout.h"

#include "fundingframe.h"

#include <algorithm>
#include <iterator>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Timeline)
};

constexpr qreal between = unit, laneGap = 2.5 * unit, labelAir = 0.75 * unit;
constexpr qreal chipPad = 2 * unit, chipGap = 1.5 * unit;

/// Draws from the top down. What lies behind everything, being as high as the rest, is drawn last, into a drawing of its own.
class TimelineDrawer final {
public:
    TimelineDrawer(const Timeline &timeline, QSizeF size, const Measure &measure)
        : m_timeline(timeline)
        , m_measure(measure)
        , m_scale(timelineScale(timeline, size.width()))
        , m_packing(packingScale(timeline, m_scale))
        , m_row(smallHeight(measure) + 2 * labelAir)
        , m_right(std::max(size.width(), 320.0) - timelineMargin)
    {
    }
    void addTitle();
    void addDayNames(bool asOf);
    void addTicks(const Words &words) { m_ticks = timeTicks(m_scale, words, m_measure); }
    void addAxis(const Words &words);
    void addLanes();
    void addUndated();
    void addSigns();
    void addSource();
    /// All of it, at least so high.
    [[nodiscard]] Drawing finish(qreal height);
    void skip(qreal height) { m_y += height; }

private:
    void addLane(const TimelineLane &lane);
    void addLaneHead(const TimelineLane &lane);
    void addItem(const TimelineItem &item, LabelSide side, qreal y);
    void addLabel(const TimelineItem &item, const TimelinePlace &place, const QRectF &row, int mark);
    void addBlock(const QString &text, TextStyle type, const Tint &tint);
    void addGrid(Drawing &behind);
    [[nodiscard]] QList<FundingWritten> days(bool asOf) const;
    [[nodiscard]] bool isSeen(const FundingWritten &one) const { return m_scale.window.meets(one.day, one.day); }
    const Timeline &m_timeline;
    const Measure &m_measure;
    const TimeScale m_scale, m_packing;
    const qreal m_row, m_right;
    Drawing m_drawing;
    QList<TimeTick> m_ticks;
    qreal m_y = 0;
    qreal m_gridTop = 0, m_daysTop = 0, m_gridBottom = 0; ///< of the ticks' lines, of the days' lines, and of both
};

void TimelineDrawer::addBlock(const QString &text, TextStyle type, const Tint &tint)
{
    if (text.isEmpty())
        return;
    const qreal width = m_right - timelineMargin;
    m_drawing.shapes << DrawnWords{
        {timelineMargin, m_y, width, m_measure(text, type, width).height()}, text, type, tint, Qt::AlignLeft, -1};
    m_y += m_measure(text, type, width).height();
}

void TimelineDrawer::addTitle()
{
    m_y = timelineMargin;
    addBlock(m_timeline.title, TextStyle::Title, tints::text);
    m_y += unit;
    addBlock(m_timeline.subtitle, TextStyle::Small, tints::muted);
    m_y += 3 * unit;
}

QList<FundingWritten> TimelineDrawer::days(bool asOf) const
{
    QList<FundingWritten> all = m_timeline.written;
    if (m_timeline.today)
        all << *m_timeline.today;
    if (asOf && m_timeline.asOf)
        all << *m_timeline.asOf;
    all.removeIf([this](const FundingWritten &one) { return !isSeen(one); });
    return all;
}

/// The names of the days that have a line, each over its own, on as many rows as they need.
void TimelineDrawer::addDayNames(bool asOf)
{
    QList<QRectF> taken;
    qreal height = 0;
    for (const FundingWritten &one : days(asOf)) {
        const QSizeF size = m_measure(one.label, TextStyle::Small, m_right - timelineMargin);
        const qreal x =
            std::clamp(m_scale.x(one.day) - size.width() / 2, timelineMargin, std::max(timelineMargin, m_right - size.width()));
        QRectF place({x, m_y}, QSizeF(std::min(size.width(), m_right - timelineMargin), size.height()));
        for (const QRectF &before : taken)
            if (place.adjusted(-2 * unit, 0, 2 * unit, 0).intersects(before))
                place.moveTop(before.bottom());
        taken << place;
        height = std::max(height, place.bottom() - m_y);
        addGround(m_drawing, m_drawing.shapes.size(), place, -1);
        m_drawing.shapes << DrawnWords{place, one.label, TextStyle::Small, tints::muted, Qt::AlignLeft, -1};
    }
    m_daysTop = m_y + (height > 0 ? smallHeight(m_measure) : 0);
    m_y += height + (height > 0 ? unit : 0);
}

void TimelineDrawer::addAxis(const Words &words)
{
    addTicks(words);
    for (const TimeTick &tick : m_ticks)
        if (!tick.label.isEmpty())
            m_drawing.shapes << DrawnWords{tick.place.translated(0, m_y), tick.label,
                tick.strong ? TextStyle::SmallBold : TextStyle::Small, tick.strong ? tints::text : tints::muted, Qt::AlignLeft,
                -1};
    m_gridTop = m_y;
    m_y += smallHeight(m_measure) + unit;
    m_drawing.shapes << DrawnLine{{m_scale.left, m_y, m_scale.right, m_y}, tints::line, 1, false, -1};
    m_y += unit;
}

/// A party's shape, as everywhere: a company is a disc, a joint venture a rounded square, a government a square, a person a
/// diamond.
void addPartySign(Drawing &drawing, PartyId party, PartyKind kind, QPointF middle)
{
    constexpr qreal radius = 1.4 * unit;
    const Tint ink{Tint::Of::Party, party, false};
    if (kind == PartyKind::Company || kind == PartyKind::Person)
        drawing.shapes << DrawnDot{middle, radius, ink, tints::nothing, 0, kind == PartyKind::Person, false, -1};
    else
        drawing.shapes << DrawnBox{{middle - QPointF(radius, radius), middle + QPointF(radius, radius)}, ink, tints::nothing, 1,
            false, kind == PartyKind::JointVenture ? radius / 2 : 0, false, -1};
}

void TimelineDrawer::addLaneHead(const TimelineLane &lane)
{
    const qreal height = smallHeight(m_measure);
    m_drawing.shapes << DrawnLine{{timelineMargin, m_y, m_right, m_y}, tints::grid, 1, false, -1};
    m_y += 1.5 * unit;
    qreal x = timelineMargin;
    if (lane.party) {
        addPartySign(m_drawing, *lane.party, lane.shape, {x + 1.5 * unit, m_y + height / 2});
        x += 4.5 * unit;
    }
    int earlier = 0, later = 0;
    for (const TimelineItem &item : lane.items)
        if (item.span.shape != TimelineSpan::Shape::Undated && !m_scale.window.meets(item.span.first, item.span.last))
            ++(item.span.last.isValid() && double(item.span.last.toJulianDay()) + 1 <= m_scale.window.from ? earlier : later);
    QStringList beyond;
    if (earlier > 0)
        beyond << Tr::tr("%n earlier", "claims before what is seen", earlier);
    if (later > 0)
        beyond << Tr::tr("%n later", "claims after what is seen", later);
    const QString rest = beyond.join(QStringLiteral(" · "));
    const qreal restWidth = rest.isEmpty() ? 0 : m_measure(rest, TextStyle::Small, -1).width();
    const QString name =
        elidedTo(lane.name, TextStyle::SmallBold, m_right - x - (rest.isEmpty() ? 0 : restWidth + 3 * unit), m_measure);
    const auto words = [&](qreal left, const QString &text, TextStyle type, const Tint &tint) {
        const QRectF place({left, m_y}, m_measure(text, type, -1));
        addGround(m_drawing, m_drawing.shapes.size(), place, -1);
        m_drawing.shapes << DrawnWords{place, text, type, tint, Qt::AlignLeft, -1};
    };
    if (!name.isEmpty())
        words(x, name, TextStyle::SmallBold, tints::text);
    if (!rest.isEmpty())
        words(m_right - restWidth, rest, TextStyle::Small, tints::muted);
    m_y += height + 1.5 * unit;
}

void TimelineDrawer::addLabel(const TimelineItem &item, const TimelinePlace &place, const QRectF &row, int mark)
{
    if (place.label.isEmpty())
        return;
    const QSizeF size = m_measure(place.label, typeOf(item), -1);
    const QRectF words({place.labelLeft, row.center().y() - size.height() / 2 - (place.inside ? 0.5 : 0)}, size);
    if (!place.inside)
        addGround(m_drawing, m_drawing.shapes.size(), words.adjusted(unit / 2, 0, -unit / 2, 0), mark);
    m_drawing.shapes << DrawnWords{words, place.label, typeOf(item), item.seen ? tints::text : tints::muted, Qt::AlignLeft, mark};
}

void TimelineDrawer::addItem(const TimelineItem &item, LabelSide side, qreal y)
{
    const int mark = int(m_drawing.marks.size());
    const TimelinePlace place = placeItem(item, side, m_scale, m_measure);
    const QRectF row(m_scale.left, y, m_scale.right - m_scale.left, m_row);
    QRectF whole;
    if (place.visible) {
        addTimelineMark(m_drawing, item, place, m_scale, row, mark);
        addLabel(item, place, row, mark);
        const qreal left = place.label.isEmpty() ? place.left : std::min(place.left, place.labelLeft);
        const qreal right = place.label.isEmpty() ? place.right : std::max(place.right, place.labelLeft + place.labelWidth);
        whole = {left, y - between / 2, std::max(right - left, 1.0), m_row + between};
    }
    m_drawing.marks << DrawnMark{item.claim, whole, item.sentence, item.seen};
}

void TimelineDrawer::addLane(const TimelineLane &lane)
{
    addLaneHead(lane);
    const TimelinePacking packing = packLane(lane, m_packing, m_measure);
    for (qsizetype i = 0; i < lane.items.size(); ++i)
        addItem(lane.items.at(i), packing.items.at(i).side, m_y + packing.items.at(i).row * (m_row + between));
    m_y += packing.rows * (m_row + between) - between + laneGap;
}

void TimelineDrawer::addLanes()
{
    m_drawing.plot = QRectF(QPointF(m_scale.left, m_y), QPointF(m_scale.right, m_y));
    for (const TimelineLane &lane : m_timeline.lanes)
        addLane(lane);
    m_gridBottom = m_y - laneGap / 2;
    m_drawing.plot.setBottom(m_gridBottom);
}

/// Side by side, in deal order: their places mean nothing.
void TimelineDrawer::addUndated()
{
    if (m_timeline.undated.items.isEmpty())
        return;
    addLaneHead(m_timeline.undated);
    qreal x = timelineMargin;
    for (const TimelineItem &item : m_timeline.undated.items) {
        const int mark = int(m_drawing.marks.size());
        const bool event = item.kind == ClaimKind::Event;
        const qreal before = chipPad + (event ? 2 * timelineDot + unit : 0);
        const QString label = elidedTo(item.label, typeOf(item), m_right - timelineMargin - before - chipPad, m_measure);
        const QSizeF size = m_measure(label, typeOf(item), -1);
        const qreal width = before + size.width() + chipPad;
        if (x > timelineMargin && x + width > m_right) {
            x = timelineMargin;
            m_y += m_row + chipGap;
        }
        const QRectF chip(x, m_y, width, m_row);
        const Tint ink = item.seen ? Tint{Tint::Of::Party, item.party, false} : tints::muted;
        m_drawing.shapes << DrawnBox{chip, item.seen ? Tint{Tint::Of::Party, item.party, true} : tints::card,
            item.seen ? tints::nothing : tints::muted, 1, !item.seen, 2, false, mark};
        if (event)
            m_drawing.shapes << DrawnDot{{x + chipPad + timelineDot, chip.center().y()}, timelineDot,
                item.seen ? ink : tints::card, ink, 1.5, true, !item.seen, mark};
        m_drawing.shapes << DrawnWords{{{x + before, chip.center().y() - size.height() / 2}, size}, label, typeOf(item),
            item.seen ? tints::text : tints::muted, Qt::AlignLeft, mark};
        m_drawing.marks << DrawnMark{item.claim, chip, item.sentence, item.seen};
        x += width + chipGap;
    }
    m_y += m_row + laneGap;
}

void TimelineDrawer::addSigns()
{
    m_drawing.shapes << DrawnLine{{timelineMargin, m_y, m_right, m_y}, tints::grid, 1, false, -1};
    m_y += 2 * unit;
    m_y += addTimelineSigns(m_drawing, m_timeline, {timelineMargin, m_y, m_right - timelineMargin, 0}, m_measure);
    m_y += 2 * unit;
}

void TimelineDrawer::addSource()
{
    addBlock(m_timeline.source, TextStyle::Small, tints::muted);
    m_y += timelineMargin;
}

void TimelineDrawer::addGrid(Drawing &behind)
{
    const auto line = [&](qreal x, const Tint &tint, qreal width, bool dashed) {
        const qreal top = tint == tints::grid ? m_gridTop : m_daysTop;
        behind.shapes << DrawnLine{{x, top, x, m_gridBottom}, tint, width, dashed, -1};
    };
    for (const TimeTick &tick : m_ticks)
        if (tick.x >= m_scale.left && tick.x <= m_scale.right)
            line(tick.x, tints::grid, 1, false);
    for (const FundingWritten &one : m_timeline.written)
        if (isSeen(one))
            line(m_scale.x(one.day), tints::muted, 1, false);
    if (m_timeline.today && isSeen(*m_timeline.today))
        line(m_scale.x(m_timeline.today->day), tints::muted, 1, true);
    if (m_timeline.asOf && isSeen(*m_timeline.asOf))
        line(m_scale.x(m_timeline.asOf->day), tints::text, 2, false);
}

Drawing TimelineDrawer::finish(qreal height)
{
    Drawing whole;
    whole.size = QSizeF(m_right + timelineMargin, std::max(height, m_y));
    whole.plot = m_drawing.plot;
    if (m_gridBottom > m_gridTop)
        addGrid(whole);
    whole.shapes += m_drawing.shapes;
    whole.marks = m_drawing.marks;
    return whole;
}

} // namespace

TimeScale timelineScale(const Timeline &timeline, qreal width)
{
    return {timeline.seen(), timelineMargin, std::max(width, 320.0) - timelineMargin};
}

Drawing drawTimeline(const Timeline &timeline, QSizeF size, const Words &words, const Measure &measure)
{
    TimelineDrawer drawer(timeline, size, measure);
    drawer.addTitle();
    drawer.addAxis(words);
    drawer.addDayNames(true);
    drawer.addLanes();
    drawer.addUndated();
    drawer.addSigns();
    drawer.addSource();
    return drawer.finish(std::max(size.height(), 240.0));
}

Drawing drawTimelineLanes(const Timeline &timeline, QSizeF size, const Words &words, const Measure &measure)
{
    TimelineDrawer drawer(timeline, size, measure);
    drawer.skip(unit);
    drawer.addDayNames(false);
    drawer.addTicks(words);
    drawer.addLanes();
    drawer.addUndated();
    drawer.addSigns();
    return drawer.finish(size.height());
}

} // namespace deal
