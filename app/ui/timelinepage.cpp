#include "timelinepage.h"

#include "asofslider.h"
#include "marksaccessible.h"
#include "pageparts.h"
#include "timelinehead.h"
#include "timelineview.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace deal {

namespace {

constexpr int side = int(4 * unit);
constexpr qsizetype mostMeasured = 40; ///< sentences that room is kept for

} // namespace

TimelinePage::TimelinePage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_head(new TimelineHead(shared, this))
    , m_row(new AsOfRow(shared, this))
{
    setObjectName(QStringLiteral("timelinePage"));
    m_clock.setInterval(dayStays);
    m_head->setTitle(tr("What holds when"));
    build(chartActions);
    connectParts();
    setFocusPolicy(Qt::NoFocus); // its parts take the keyboard
}

void TimelinePage::build(const QList<QAction *> &chartActions)
{
    m_view = new TimelineView(m_shared, this);
    m_view->addActions(chartActions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_slider = new AsOfSlider(m_shared, m_view->measure(), this);
    m_readout = plainLabel(m_shared.look, TextStyle::Body, Shade::Text, this);
    m_readout->setObjectName(QStringLiteral("timelineReadout"));
    m_readout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *card = new QVBoxLayout;
    card->setContentsMargins(1, int(unit), 1, 1); // within the edge, which the page paints
    card->setSpacing(0);
    card->addWidget(m_slider);
    card->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, int(3 * unit), side, int(2 * unit));
    column->setSpacing(int(2 * unit));
    column->addWidget(m_head);
    column->addWidget(m_row);
    column->addLayout(card, 1);
    column->addWidget(m_readout);
    setTabOrder(m_slider, m_view);
}

void TimelinePage::connectParts()
{
    connect(&m_clock, &QTimer::timeout, this, &TimelinePage::playOn);
    connect(m_head, &TimelineHead::nearerWanted, m_view, [this] { m_view->zoom(0.7); });
    connect(m_head, &TimelineHead::fartherWanted, m_view, [this] { m_view->zoom(1 / 0.7); });
    connect(m_head, &TimelineHead::fitWanted, m_view, &TimelineView::fit);
    connect(m_row, &AsOfRow::playWanted, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_row, &AsOfRow::allTimesWanted, this, [this] {
        pause();
        setDay({});
        m_slider->setFocus(); // the button goes
    });
    connect(m_slider, &AsOfSlider::dayWanted, this, [this](std::optional<QDate> day) {
        pause(); // the reader's hand is on it
        setDay(day);
    });
    connect(m_slider, &AsOfSlider::zoomWanted, m_view, [this](double factor, double around) { m_view->zoom(factor, around); });
    connect(m_slider, &AsOfSlider::panWanted, m_view, &TimelineView::pan);
    connect(m_view, &TimelineView::scaleChanged, this, [this] { m_slider->setScale(m_view->scale()); });
    connect(m_view, &TimelineView::redrawn, this, &TimelinePage::keepRooms);
    connect(m_view, &MarksView::sentenceChanged, this, &TimelinePage::say);
    connect(&m_shared.focus, &Focus::filterChanged, this, &TimelinePage::renewDays);
    connect(&m_shared.focus, &Focus::evidenceChanged, this, &TimelinePage::renewDays);
}

void TimelinePage::renewDays()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_slider->setDays(daysOfChange(m_shared.dossier(), m_shared.focus.filter()));
    followDay();
}

void TimelinePage::followDay()
{
    const std::optional<QDate> day = m_shared.focus.filter().asOf;
    const bool any = !m_slider->days().isEmpty();
    const QString words = day ? dayInWords(m_shared.dossier(), m_shared.focus.filter(), m_slider->days(), *day, m_shared.words)
        : any                 ? tr("All times. Choose a day on the axis, or play, to see what held then, here and on every page.")
                              : tr("Nothing that the filter leaves begins or ends on a known day, so there is no day to choose.");
    m_slider->setDay(day, day ? words : tr("All times"));
    m_row->say(words, any, day.has_value());
}

void TimelinePage::setDay(std::optional<QDate> day)
{
    Filter filter = m_shared.focus.filter();
    filter.asOf = day;
    if (day)
        m_view->showDay(*day);
    m_shared.focus.setFilter(filter);
}

void TimelinePage::play()
{
    const QList<DayChanges> &days = m_slider->days();
    if (days.isEmpty())
        return;
    const std::optional<QDate> day = m_shared.focus.filter().asOf;
    setDay(!day || *day >= days.last().day ? days.first().day : dayOfChange(days, day, 1));
    m_clock.start();
    m_row->setPlaying(true);
}

void TimelinePage::pause()
{
    m_clock.stop();
    m_row->setPlaying(false);
}

void TimelinePage::playOn()
{
    const QList<DayChanges> &days = m_slider->days();
    const std::optional<QDate> day = m_shared.focus.filter().asOf;
    if (!day || days.isEmpty() || *day >= days.last().day)
        return pause();
    setDay(dayOfChange(days, day, 1));
    if (*m_shared.focus.filter().asOf >= days.last().day)
        pause();
}

void TimelinePage::say()
{
    const QString sentence = m_view->sentence();
    QPalette palette = m_readout->palette();
    palette.setColor(QPalette::WindowText, m_shared.look.color(sentence.isEmpty() ? Shade::Muted : Shade::Text));
    m_readout->setPalette(palette);
    m_readout->setText(!sentence.isEmpty() ? sentence
            : m_view->marks().isEmpty()
            ? tr("This dossier holds no claim.")
            : tr("Point at a mark, or walk from mark to mark with the arrow keys, to read what it says."));
}

/// For the most that may have to be said: nothing jumps.
void TimelinePage::keepRooms()
{
    if (!isVisible())
        return;
    const int width = this->width() - 2 * side;
    qreal height = 0;
    for (const QString &sentence : m_view->longestSentences())
        height = std::max(height, m_shared.look.textSize(sentence, TextStyle::Body, width).height());
    m_readout->setFixedHeight(int(std::ceil(height)));
    QStringList sentences{tr("All times. Choose a day on the axis, or play, to see what held then, here and on every page.")};
    const QList<DayChanges> &days = m_slider->days();
    for (const DayChanges &one : days.first(std::min(mostMeasured, days.size())))
        sentences << dayInWords(m_shared.dossier(), m_shared.focus.filter(), days, one.day, m_shared.words);
    m_row->keepRoom(sentences);
}

void TimelinePage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
    // When this returns, Qt tells screen readers that the page has the keyboard, which is no more than a frame.
    QTimer::singleShot(0, m_view, [this] { speakOf(*m_view, m_view->walked()); });
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRooms();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        renewDays();
    keepRooms();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    pause(); // no story is told to nobody
    QWidget::hideEvent(event);
}

/// The axis and the lanes stand on one card.
void TimelinePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_shared.look.color(Shade::Line));
    painter.setBrush(m_shared.look.color(Shade::Card));
    const QRect card = m_slider->geometry().united(m_view->geometry()).adjusted(-1, -int(unit), 1, 1);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace deal
