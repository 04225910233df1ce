#include "asofslider.h"

#include "asofaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace deal {

namespace {
constexpr qreal radius = 2 * unit, snap = 1.5 * unit; ///< of the handle; how near to a day of change it takes that day
constexpr double nearerByWheel = 1 / 1.2, notch = 120;
} // namespace

AsOfSlider::AsOfSlider(const Shared &shared, const Measure &measure, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_measure(measure)
{
    makeSlidersSpeak();
    setObjectName(QStringLiteral("asOf"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setToolTip(plainToolTip(tr("As of which day: drag, or step with the arrow keys from change to change")));
}

QSize AsOfSlider::sizeHint() const
{
    return {400, int(std::ceil(track() + radius + unit))};
}

qreal AsOfSlider::track() const
{
    return unit + m_measure(QStringLiteral("0"), TextStyle::Small, -1).height() + unit / 2 + radius;
}

void AsOfSlider::setScale(const TimeScale &scale)
{
    m_scale = scale;
    m_ticks = timeTicks(scale, m_shared.words, m_measure);
    update();
}

void AsOfSlider::setDays(const QList<DayChanges> &days)
{
    m_days = days;
    setEnabled(!days.isEmpty() || m_day);
    update();
}

void AsOfSlider::setDay(std::optional<QDate> day, const QString &words)
{
    const bool other = day != m_day || words != m_words;
    m_day = day;
    m_words = words;
    setEnabled(!m_days.isEmpty() || m_day);
    if (other)
        tellDay(*this);
    update();
}

QPointF AsOfSlider::handle() const
{
    return {m_day ? m_scale.x(*m_day) : m_scale.left, track()};
}

void AsOfSlider::step(int steps)
{
    if (const QDate day = dayOfChange(m_days, m_day, steps); day.isValid())
        Q_EMIT dayWanted(day);
}

void AsOfSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_shared.look.color(Shade::Card));
    paintAxis(painter);
    paintTrack(painter);
    paintHandle(painter);
}

void AsOfSlider::paintAxis(QPainter &painter) const
{
    for (const TimeTick &tick : m_ticks) {
        if (!tick.label.isEmpty())
            m_shared.look.paintText(painter, tick.place.translated(0, unit), tick.label,
                tick.strong ? TextStyle::SmallBold : TextStyle::Small,
                m_shared.look.color(tick.strong ? Shade::Text : Shade::Muted));
        if (tick.x < m_scale.left || tick.x > m_scale.right)
            continue;
        painter.setPen(QPen(m_shared.look.color(Shade::Line), 1));
        painter.drawLine(QPointF(tick.x, unit), QPointF(tick.x, height()));
    }
}

/// A stroke for each day on which something changes.
void AsOfSlider::paintTrack(QPainter &painter) const
{
    painter.setPen(QPen(m_shared.look.color(Shade::Line), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_scale.left, track()), QPointF(m_scale.right, track()));
    painter.setPen(QPen(m_shared.look.color(Shade::Muted), 2));
    for (const DayChanges &one : m_days)
        if (const qreal x = m_scale.x(one.day); x >= m_scale.left && x <= m_scale.right)
            painter.drawLine(QPointF(x, track() - unit), QPointF(x, track() + unit));
}

/// Full on its day; hollow while all times are seen; a head of an arrow where its day is out of sight.
void AsOfSlider::paintHandle(QPainter &painter) const
{
    if (!isEnabled())
        return;
    const QColor accent = m_shared.look.color(Shade::Accent);
    const QPointF at = handle();
    painter.setPen(QPen(accent, 2));
    painter.setBrush(m_day ? accent : m_shared.look.color(Shade::Card));
    const bool before = at.x()<m_scale.left, after = at.x()> m_scale.right;
    if (before || after) {
        const qreal x = before ? m_scale.left : m_scale.right, head = before ? radius : -radius;
        painter.drawPolygon(QPolygonF{{x, at.y()}, {x + head, at.y() - radius * 0.8}, {x + head, at.y() + radius * 0.8}});
        return;
    }
    painter.drawEllipse(at, radius - 1, radius - 1);
    if (m_day) {
        painter.setPen(QPen(m_shared.look.color(Shade::Text), 2));
        painter.drawLine(at + QPointF(0, radius), QPointF(at.x(), height()));
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, radius + 2, radius + 2);
}

void AsOfSlider::drag(qreal x)
{
    const qreal here = std::clamp(x, m_scale.left, m_scale.right - 0.01);
    QDate day = m_scale.dateAt(here);
    qreal nearest = snap;
    for (const DayChanges &one : m_days)
        if (const qreal away = std::abs(m_scale.x(one.day) - here); away < nearest) {
            nearest = away;
            day = one.day;
        }
    if (day != m_day)
        Q_EMIT dayWanted(day);
}

void AsOfSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = true;
    drag(event->position().x());
}

void AsOfSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        drag(event->position().x());
}

void AsOfSlider::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging = false;
    event->accept();
}

KeyGroup AsOfSlider::keys()
{
    return {tr("On the day as of which all is seen", "keys"),
        {{{Qt::Key_Right, Qt::Key_Up}, tr("To the next day on which something begins or ends")},
            {{Qt::Key_Left, Qt::Key_Down}, tr("To the day before it")}, {{Qt::Key_Home}, tr("To the first of these days")},
            {{Qt::Key_End}, tr("To the last of these days")}, {{Qt::Key_PageUp}, tr("A year later")},
            {{Qt::Key_PageDown}, tr("A year earlier")}, {{Qt::Key_Escape}, tr("All times again")}}};
}

bool AsOfSlider::stepByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return step(1), true;
    case Qt::Key_Left:
    case Qt::Key_Down:
        return step(-1), true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_days.isEmpty())
            Q_EMIT dayWanted(key == Qt::Key_Home ? m_days.first().day : m_days.last().day);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (const QDate day = m_day.value_or(QDate()).addYears(key == Qt::Key_PageUp ? 1 : -1); day.isValid() && day.year() >= 1)
            Q_EMIT dayWanted(day);
        return true;
    case Qt::Key_Escape:
        if (!m_day)
            return false;
        Q_EMIT dayWanted({});
        return true;
    default:
        return false;
    }
}

void AsOfSlider::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->setAccepted(plain && stepByKey(event->key()));
}

/// Here it zooms: nothing scrolls.
void AsOfSlider::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier || std::abs(angle.x()) > std::abs(angle.y()))
        Q_EMIT panWanted(-(angle.x() != 0 ? angle.x() : angle.y()) / notch / 10);
    else
        Q_EMIT zoomWanted(std::pow(nearerByWheel, angle.y() / notch), m_scale.dayAt(event->position().x()));
    event->accept();
}

void AsOfSlider::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AsOfSlider::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace deal
