#include "marksview.h"

#include "core/partymark.h"
#include "marksaccessible.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace deal {

MarksView::MarksView(const Shared &shared, QWidget *parent)
    : QGraphicsView(parent)
    , m_shared(shared)
    , m_chosen(shared.focus.claim())
{
    makeMarksSpeak();
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&shared.focus, &Focus::claimChanged, this, &MarksView::showChosen);
    connect(&shared.focus, &Focus::partyChanged, this, &MarksView::showParty);
}

int MarksView::markOf(ClaimId claim) const
{
    const auto found =
        std::find_if(marks().begin(), marks().end(), [claim](const DrawnMark &mark) { return mark.claim == claim; });
    return found == marks().end() ? -1 : int(found - marks().begin());
}

int MarksView::chosen() const
{
    const std::optional<ClaimId> claim = m_shared.focus.claim();
    return claim ? markOf(*claim) : -1;
}

QRect MarksView::placeOf(int mark) const
{
    const bool drawn = mark >= 0 && mark < marks().size() && !marks().at(mark).place.isEmpty();
    return drawn ? mapFromScene(marks().at(mark).place).boundingRect() : QRect();
}

QString MarksView::sentence() const
{
    for (const int mark : {m_pointed, m_walked, chosen()})
        if (mark >= 0 && mark < marks().size())
            return marks().at(mark).sentence;
    return {};
}

QList<int> MarksView::lit() const
{
    QList<int> list;
    for (int i = 0; m_shared.focus.party() && i < marks().size(); ++i)
        if (m_shared.focus.isLit(marks().at(i).claim))
            list << i;
    return list;
}

QString MarksView::spoken(int mark) const
{
    return withPartyMark(marks().at(mark).sentence, m_shared.focus, {marks().at(mark).claim}, m_shared.words);
}

void MarksView::showParty()
{
    showMarks();
    if (isVisible())
        tellLit(*this, std::exchange(m_lit, lit()));
}

void MarksView::setDrawing(const Drawing &drawing)
{
    const QList<DrawnMark> before = marks();
    m_scene.show(drawing, m_shared.look);
    if (m_walked >= 0)
        m_walked = markOf(before.at(m_walked).claim);
    m_pointed = -1;
    tellMarks(*this, before);
    showMarks();
}

void MarksView::showMarks()
{
    const auto drawn = [this](int mark) { return mark >= 0 && !marks().at(mark).place.isEmpty() ? mark : -1; };
    QList<int> marked = lit();
    marked.removeIf([&](int mark) { return drawn(mark) < 0; });
    const std::optional<PartyId> party = m_shared.focus.party();
    m_scene.mark({drawn(chosen()), drawn(m_pointed), hasFocus() ? drawn(m_walked) : -1, marked,
        party ? m_shared.look.color(*party) : QColor()});
    if (m_pointed >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    Q_EMIT sentenceChanged();
}

void MarksView::showChosen()
{
    const std::optional<ClaimId> before = std::exchange(m_chosen, m_shared.focus.claim());
    showMarks();
    if (isVisible())
        tellChosen(*this, before ? markOf(*before) : -1, chosen());
}

void MarksView::walkTo(int mark)
{
    m_walked = std::clamp(mark, -1, int(marks().size()) - 1);
    m_pointed = -1; // the keys are newer than where the mouse has been left
    if (m_walked >= 0)
        reveal(m_walked);
    showMarks();
    speakOf(*this, m_walked);
    if (m_walked >= 0)
        Q_EMIT walkedTo(m_walked);
}

void MarksView::choose(int mark)
{
    if (mark >= 0 && mark < marks().size())
        m_shared.focus.focusClaim(marks().at(mark).claim);
}

void MarksView::point(int mark)
{
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    showMarks();
}

int MarksView::markAt(QPointF viewportPoint) const
{
    return m_scene.markAt(mapToScene(viewportPoint.toPoint()));
}

void MarksView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_shared.look.color(Shade::Card));
}

bool MarksView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point(-1);
    return QGraphicsView::viewportEvent(event);
}

// The scene is a picture, and none of its items takes the mouse: it is the view that knows the marks.
void MarksView::mouseMoveEvent(QMouseEvent *event)
{
    point(markAt(event->position()));
}

void MarksView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    m_walked = -1; // the next arrow key goes on from here
    m_pointed = mark;
    choose(mark);
    showMarks();
}

void MarksView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    choose(mark); // as its first click has, unless the drawing has moved beneath it
    m_shared.focus.showWords();
}

void MarksView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    showMarks();
    viewport()->update();
}

void MarksView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_walked = -1; // to come back is to begin at the focused mark
    showMarks();
    viewport()->update();
}

void MarksView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->setAccepted(plain && (walk(event->key()) || enter(event->key())));
}

bool MarksView::walk(int key)
{
    const int last = int(marks().size()) - 1, here = m_walked < 0 ? chosen() : m_walked;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        walkTo(std::min(here + 1, last));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        walkTo(here < 0 ? last : std::max(here - 1, 0));
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(last);
        return true;
    default:
        return false;
    }
}

bool MarksView::enter(int key)
{
    const int here = m_walked < 0 ? chosen() : m_walked;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && m_walked >= 0)
        walkTo(-1);
    else if (here >= 0 && enter && here == chosen())
        m_shared.focus.showWords();
    else if (here >= 0 && (enter || key == Qt::Key_Space))
        choose(here);
    else
        return false;
    return true;
}

} // namespace deal
