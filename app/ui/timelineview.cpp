#include "timelineview.h"

#include "core/timelinewords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace deal {

namespace {

constexpr double nearer = 1 / 1.4, panShare = 0.2; ///< of a key
constexpr qsizetype mostKnown = 20'000; ///< sizes that are remembered
constexpr double nearerByWheel = 1 / 1.2, notch = 120; ///< of a notch of a wheel, which Qt counts as so many eighths of a degree

} // namespace

TimelineView::TimelineView(const Shared &shared, QWidget *parent)
    : MarksView(shared, parent)
    , m_measure([this, measure = shared.look.measure()](const QString &text, TextStyle type, qreal width) {
        return width < 0 ? lineSize(text, type, measure) : measure(text, type, width); // what is wrapped is rare
    })
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // where it came and went, the days would jump
    setMinimumHeight(std::max(120, shared.look.scaled(120)));
    connect(&shared.focus, &Focus::filterChanged, this, &TimelineView::renew);
    connect(&shared.focus, &Focus::evidenceChanged, this, &TimelineView::renew);
    connect(&shared.focus, &Focus::timelineChanged, this, &TimelineView::renew);
    connect(&shared.focus, &Focus::claimChanged, this, &TimelineView::followFocus);
}

QSizeF TimelineView::lineSize(const QString &text, TextStyle type, const Measure &measure)
{
    if (m_lines.size() > mostKnown)
        m_lines.clear();
    const std::pair<int, QString> key{int(type), text};
    const auto known = m_lines.constFind(key);
    return known != m_lines.cend() ? *known : *m_lines.insert(key, measure(text, type, -1));
}

void TimelineView::renew()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const std::optional<TimeWindow> window = m_timeline.window;
    m_timeline = timelineOf(
        shared().dossier(), shared().focus.filter(), shared().focus.timelineLanes(), shared().words, QDate::currentDate());
    m_timeline.window = window;
    if (m_timeline.spoken != accessibleDescription())
        setAccessibleDescription(m_timeline.spoken);
    draw();
    Q_EMIT redrawn();
}

void TimelineView::draw()
{
    const QSizeF size(viewport()->size());
    setDrawing(drawTimelineLanes(m_timeline, size, shared().words, m_measure));
    Q_EMIT scaleChanged();
}

QStringList TimelineView::longestSentences() const
{
    constexpr qsizetype most = 12;
    QStringList list;
    for (const DrawnMark &mark : marks())
        list << mark.sentence;
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    std::partial_sort(list.begin(), list.begin() + std::min(most, list.size()), list.end(), longer);
    return list.first(std::min(most, list.size()));
}

void TimelineView::setWindow(const std::optional<TimeWindow> &window)
{
    if (window == m_timeline.window)
        return;
    m_timeline.window = window;
    if (!m_stale)
        draw();
}

void TimelineView::zoom(double factor, std::optional<double> around)
{
    const TimeWindow seen = m_timeline.seen();
    setWindow(zoomed(seen, factor, around.value_or((seen.from + seen.to) / 2)));
}

void TimelineView::pan(double share)
{
    const TimeWindow seen = m_timeline.seen();
    setWindow(panned(seen, share * seen.days()));
}

void TimelineView::showDay(QDate day)
{
    const TimeWindow seen = m_timeline.seen();
    const double at = double(day.toJulianDay()), air = seen.days() * 0.04;
    if (at < seen.from)
        setWindow(panned(seen, at - seen.from - air));
    else if (at + 1 > seen.to)
        setWindow(panned(seen, at + 1 - seen.to + air));
}

const TimelineItem *TimelineView::itemOf(int mark) const
{
    qsizetype at = mark;
    for (const TimelineLane &lane : m_timeline.lanes) {
        if (at < lane.items.size())
            return &lane.items.at(at);
        at -= lane.items.size();
    }
    return at < m_timeline.undated.items.size() ? &m_timeline.undated.items.at(at) : nullptr;
}

/// Its days first, if none of them is seen; then its row.
void TimelineView::reveal(int mark)
{
    const TimelineItem *const item = itemOf(mark);
    if (item && item->span.shape != TimelineSpan::Shape::Undated && marks().at(mark).place.isEmpty())
        showDay(item->span.last.isValid() && double(item->span.last.toJulianDay()) < m_timeline.seen().from ? item->span.last
                                                                                                            : item->span.first);
    const QRectF place = marks().at(mark).place;
    QScrollBar &bar = *verticalScrollBar();
    const int air = int(7 * unit), top = int(place.top()) - air, bottom = int(place.bottom()) + air;
    if (top < bar.value())
        bar.setValue(top);
    else if (bottom > bar.value() + viewport()->height())
        bar.setValue(bottom - viewport()->height());
}

/// What is focused elsewhere is brought into sight here.
void TimelineView::followFocus()
{
    if (!m_stale && chosen() >= 0 && walked() < 0 && pointed() < 0)
        reveal(chosen());
}

void TimelineView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || walked() >= 0)
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(shared().look.color(Shade::Accent), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter->restore();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    MarksView::resizeEvent(event);
    if (!m_stale)
        draw();
}

void TimelineView::showEvent(QShowEvent *event)
{
    MarksView::showEvent(event);
    if (!m_stale)
        return;
    renew();
    followFocus();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    MarksView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || markAt(event->position()) >= 0)
        return;
    m_dragged = event->position();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return MarksView::mouseMoveEvent(event);
    const QPointF by = event->position() - *m_dragged;
    m_dragged = event->position();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(by.y())));
    setWindow(panned(m_timeline.seen(), -by.x() / scale().perDay()));
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    MarksView::mouseReleaseEvent(event);
    if (std::exchange(m_dragged, std::nullopt))
        viewport()->unsetCursor();
}

KeyGroup TimelineView::keys()
{
    return {tr("On the timeline", "keys"),
        {{{Qt::Key_Right, Qt::Key_Down}, tr("To the next mark, and what it says")},
            {{Qt::Key_Left, Qt::Key_Up}, tr("To the mark before it")}, {{Qt::Key_Home}, tr("To the first mark")},
            {{Qt::Key_End}, tr("To the last mark")},
            {{Qt::Key_Return, Qt::Key_Space}, tr("Looks at its claim; Enter once more: to its words")},
            {{Qt::Key_Escape}, tr("Leaves the marks")},
            {{Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}, tr("Earlier, later")},
            {{Qt::Key_Plus, Qt::Key_Equal}, tr("Nearer: fewer years")}, {{Qt::Key_Minus}, tr("Further away: more years")},
            {{Qt::Key_0}, tr("All that there is")}}};
}

bool TimelineView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::ShiftModifier && (key == Qt::Key_Left || key == Qt::Key_Right))
        return pan(key == Qt::Key_Left ? -panShare : panShare), true;
    if ((held & ~Qt::ShiftModifier) != Qt::NoModifier) // on many keyboards + is a shifted key
        return false;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        return zoom(nearer), true;
    if (key == Qt::Key_Minus || key == Qt::Key_Underscore)
        return zoom(1 / nearer), true;
    return key == Qt::Key_0 ? (fit(), true) : false;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event->key(), event->modifiers()))
        event->accept();
    else
        MarksView::keyPressEvent(event);
}

/// With Ctrl the wheel zooms at the pointer, sideways or with Shift it pans; else it scrolls the lanes, as any page.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(nearerByWheel, angle.y() / notch), scale().dayAt(event->position().x()));
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(angle.x()) > std::abs(angle.y())) {
        pan(-(angle.x() != 0 ? angle.x() : angle.y()) / notch * panShare / 2);
        event->accept();
    } else {
        MarksView::wheelEvent(event);
    }
}

} // namespace deal
