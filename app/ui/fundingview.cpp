#include "fundingview.h"

#include "core/fundinglayout.h"
#include "fundingaccessible.h"

#include <QApplication>
#include <QLayout>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace deal {

namespace {
constexpr int leastChart = 330;
const auto drawEvent = QEvent::Type(QEvent::registerEventType());
} // namespace

FundingView::FundingView(const Shared &shared, QWidget *parent)
    : QGraphicsView(parent)
    , m_shared(shared)
    , m_chosen(shared.focus.claim())
{
    makeChartsSpeak();
    setObjectName(QStringLiteral("fundingChart"));
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setMinimumHeight(leastChart);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&shared.focus, &Focus::claimChanged, this, &FundingView::showChosen);
    connect(&shared.focus, &Focus::partyChanged, this, &FundingView::showParty);
    connect(&shared.focus, &Focus::filterChanged, this, &FundingView::redraw);
    connect(&shared.focus, &Focus::evidenceChanged, this, &FundingView::redraw);
    connect(&shared.focus, &Focus::fundingChanged, this, &FundingView::redraw);
    nameItself();
}

QString FundingView::readingName(FundingReading reading)
{
    switch (reading) {
    case FundingReading::Parts:
        return tr("Part of the whole");
    case FundingReading::Time:
        return tr("Over time");
    case FundingReading::Compare:
        break;
    }
    return tr("Compare", "the amounts");
}

void FundingView::nameItself()
{
    const FundingForm form = m_shared.focus.funding();
    const QString reading = form.reading == FundingReading::Compare && form.logarithmic
        ? tr("%1, logarithmic scale", "how the money is read").arg(readingName(form.reading))
        : readingName(form.reading);
    const QString name = tr("Funding chart: %1", "how the money is read").arg(reading);
    if (name != accessibleName()) // each time that it is set, a screen reader is told
        setAccessibleName(name);
    if (m_picture.spoken != accessibleDescription())
        setAccessibleDescription(m_picture.spoken);
}

/// What is the same as before is not worked out again: several signals may tell of one change.
void FundingView::redraw()
{
    const bool wasStale = m_stale;
    m_stale = !isVisible();
    m_later = false;
    if (m_stale)
        return;
    const QList<DrawnMark> before = marks();
    const Asked asked{m_shared.focus.articlesSetAside(), m_shared.focus.funding(), m_shared.focus.filter()};
    const bool other = m_work.drawings == 0 || asked != m_asked;
    if (other) {
        m_picture = pictureOf(asked.filter);
        m_asked = asked;
    }
    const int least = leastHeight(viewport()->width());
    if (least != minimumHeight()) {
        setMinimumHeight(least);
        if (parentWidget() && parentWidget()->layout()) // so that it is drawn in the size that it gets, and once
            parentWidget()->layout()->activate();
    }
    const QSizeF size(viewport()->width(), std::max(viewport()->height(), least));
    if (other || size != m_size) {
        m_size = size;
        m_scene.show(drawn(m_picture, size), m_shared.look);
        ++m_work.drawings;
        changed(before);
    } else if (wasStale) {
        showMarks();
    }
}

void FundingView::changed(const QList<DrawnMark> &before)
{
    if (m_walked >= 0) // to the same claim in the new picture
        m_walked = markOf(before.at(m_walked).claim);
    m_pointed = -1;
    nameItself();
    tellMarks(*this, before);
    showMarks();
    pointAnew();
}

/// While a window finds its size, layouts ask one another: its last word counts.
void FundingView::drawLater()
{
    if (isVisible())
        setMinimumHeight(leastHeight(viewport()->width()));
    if (!m_later)
        QCoreApplication::postEvent(this, new QEvent(drawEvent), Qt::LowEventPriority);
    m_later = true;
}

bool FundingView::event(QEvent *event)
{
    if (event->type() == drawEvent && m_later)
        redraw();
    return event->type() == drawEvent || QGraphicsView::event(event);
}

int FundingView::markOf(ClaimId claim) const
{
    const auto found =
        std::find_if(marks().begin(), marks().end(), [claim](const DrawnMark &mark) { return mark.claim == claim; });
    return found == marks().end() ? -1 : int(found - marks().begin());
}

int FundingView::chosen() const
{
    const std::optional<ClaimId> claim = m_shared.focus.claim();
    return claim ? markOf(*claim) : -1;
}

QRect FundingView::placeOf(int mark) const
{
    return mark < 0 || mark >= marks().size() ? QRect() : mapFromScene(marks().at(mark).place).boundingRect();
}

QString FundingView::sentence() const
{
    for (const int mark : {m_pointed, m_walked, chosen()})
        if (mark >= 0)
            return marks().at(mark).sentence;
    return {};
}

FundingPicture FundingView::pictureOf(const Filter &filter)
{
    ++m_work.pictures;
    return fundingPicture(m_shared.dossier(), filter, m_shared.focus.funding(), m_shared.words);
}

Drawing FundingView::drawn(const FundingPicture &picture, QSizeF size)
{
    ++m_work.layouts;
    return drawFunding(picture, size, m_shared.words, m_shared.look.measure());
}

/// Asked from the least height on, so that the answer does not depend on the height that it has; and whatever the filter is.
int FundingView::leastHeight(qreal width)
{
    if (const Fullest &known = fullest(); known.width == width)
        return known.height;
    qreal least = leastChart;
    for (const FundingPicture &picture : m_fullest.pictures)
        for (qreal asked = 0; asked < least;) { // given what it asks for, a layout may share it out otherwise, and ask for more
            asked = least;
            least = std::max(least, drawn(picture, {width, asked}).size.height());
        }
    m_fullest.width = width;
    return m_fullest.height = int(std::ceil(least));
}

/// With everything and with nothing left by a filter: no filter makes the picture say more. Each keeps room for the title and
/// the source line of any.
const FundingView::Fullest &FundingView::fullest()
{
    const Asked asked{m_shared.focus.articlesSetAside(), m_shared.focus.funding(), {}};
    if (m_fullest.pictures.isEmpty() || m_fullest.asked != asked)
        m_fullest = {asked, {pictureOf({}), pictureOf(toggled(Filter(), Agreement::Unsupported))}, -1, 0};
    return m_fullest;
}

QStringList FundingView::sentences()
{
    QStringList list;
    for (const FundingPicture &picture : fullest().pictures)
        for (const FundingBar &bar : picture.bars + picture.shares)
            list << bar.sentence;
    return list;
}

void FundingView::showMarks()
{
    if (m_stale)
        return;
    const std::optional<PartyId> party = m_shared.focus.party();
    m_scene.mark({chosen(), m_pointed, hasFocus() ? m_walked : -1, lit(), party ? m_shared.look.color(*party) : QColor()});
    viewport()->setCursor(m_pointed < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT sentenceChanged();
}

void FundingView::showChosen()
{
    const std::optional<ClaimId> before = std::exchange(m_chosen, m_shared.focus.claim());
    showMarks();
    if (!m_stale)
        tellChosen(*this, before ? markOf(*before) : -1, chosen());
}

void FundingView::choose(int mark)
{
    if (mark >= 0 && mark < marks().size())
        m_shared.focus.focusClaim(marks().at(mark).claim);
}

void FundingView::point(int mark)
{
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    showMarks();
}

void FundingView::pointAnew()
{
    const QPoint mouse = QCursor::pos();
    if (m_byMouse) // what stands over the chart hides its marks
        point(QApplication::widgetAt(mouse) == viewport() ? m_scene.markAt(mapToScene(viewport()->mapFromGlobal(mouse))) : -1);
}

int FundingView::markAt(const QMouseEvent &event) const
{
    return m_scene.markAt(mapToScene(event.position().toPoint()));
}

void FundingView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(sceneRect(), m_shared.look.color(Shade::Page));
    painter->setPen(
        hasFocus() && m_byKey ? QPen(m_shared.look.color(Shade::Accent), 1.5) : QPen(m_shared.look.color(Shade::Line)));
    painter->setBrush(m_shared.look.color(Shade::Card));
    painter->drawRoundedRect(sceneRect().adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void FundingView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    drawLater();
}

void FundingView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_stale)
        redraw();
}

bool FundingView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_byMouse = false;
        point(-1);
    }
    if (event->type() == QEvent::Paint && m_later)
        redraw();
    return QGraphicsView::viewportEvent(event);
}

// The scene is a picture, and none of its items takes the mouse: it is the view that knows the marks.
void FundingView::mouseMoveEvent(QMouseEvent *event)
{
    m_byMouse = true;
    point(markAt(*event));
}

void FundingView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(*event);
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    m_walked = -1; // the next arrow key goes on from here
    m_byMouse = true;
    m_pointed = mark;
    choose(mark);
    showMarks();
}

void FundingView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void FundingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(*event);
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    choose(mark); // as its first click has, unless the chart has moved beneath it
    m_shared.focus.showWords();
}

} // namespace deal
