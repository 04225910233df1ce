// The map under mouse, wheel and keys.
#include "core/maproute.h"
#include "mapaccessible.h"
#include "mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace deal {

namespace {

std::optional<Way> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Way::Left;
    case Qt::Key_Right:
        return Way::Right;
    case Qt::Key_Up:
        return Way::Up;
    case Qt::Key_Down:
        return Way::Down;
    default:
        return {};
    }
}

} // namespace

/// The whole map, and no larger than its words are elsewhere.
void MapView::fitAll()
{
    const QRectF all = m_layout.bounds;
    if (all.isEmpty() || viewport()->width() < 10)
        return;
    const qreal room = 2 * unit;
    const qreal scale =
        std::clamp(std::min((viewport()->width() - room) / all.width(), (viewport()->height() - room) / all.height()), 0.05, 1.0);
    m_fitted = true;
    // Room to pan: the map may be pushed aside, but not out of sight.
    const QSizeF around = QSizeF(viewport()->size()) / std::min(scale, 0.25) / 2;
    m_scene.setSceneRect(all.adjusted(-around.width(), -around.height(), around.width(), around.height()));
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(all.center());
    Q_EMIT zoomed();
}

void MapView::fit()
{
    fitAll();
    showMarks();
}

void MapView::zoomBy(qreal factor)
{
    const qreal to = std::clamp(zoom() * factor, 0.05, 4.0);
    m_fitted = false;
    scale(to / zoom(), to / zoom());
    Q_EMIT zoomed();
}

void MapView::keepInSight(int thing)
{
    const QRect place = placeOf(thing);
    if (place.isValid() && !viewport()->rect().contains(place)) {
        m_fitted = false;
        centerOn(mapToScene(place.center()));
    }
}

void MapView::point(int thing)
{
    if (thing == m_pointed)
        return;
    m_pointed = thing;
    showMarks();
}

void MapView::walkTo(int thing)
{
    m_walked = std::clamp(thing, -1, things() - 1);
    if (m_walked >= 0 && !isTie(m_walked))
        m_base = m_walked;
    m_pointed = -1; // the keys are newer than where the mouse has been left
    keepInSight(m_walked);
    showMarks();
    speakOfThing(*this, m_walked);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted && !m_stale)
        fitAll();
}

void MapView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    refresh();
    if (m_fitted)
        fitAll();
    showMarks();
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_grip == Grip::None)
        point(-1);
    return QGraphicsView::viewportEvent(event);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.nodes.isEmpty())
        return;
    m_pressed = event->position().toPoint();
    m_gripped = mapToScene(m_pressed);
    m_before = m_shared.focus.mapMoves();
    const int thing = thingAtPixel(m_pressed);
    m_held = thing >= 0 && !isTie(thing) ? thing : -1;
    m_grip = m_held >= 0 ? Grip::Party : thing < 0 ? Grip::Ground : Grip::None;
    m_walked = -1; // the next key goes on from here
    m_pointed = thing;
    if (thing >= 0)
        choose(thing);
    showMarks();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pixel = event->position().toPoint();
    if (m_grip == Grip::None)
        return point(thingAtPixel(pixel));
    if (!m_dragging && (pixel - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    if (m_grip == Grip::Party)
        return moveParty(mapToScene(pixel));
    const QPoint by = pixel - m_pressed;
    m_pressed = pixel;
    m_fitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        letGo();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(thingAtPixel(event->position().toPoint()));
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_byKey = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
    showMarks();
    speakOfThing(*this, m_walked);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_walked = -1;
    viewport()->update();
    showMarks();
}

void MapView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || !m_byKey || m_walked >= 0)
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(m_shared.look.color(Shade::Accent), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter->restore();
}

/// From party to party; from a tie to the party at its end that way.
bool MapView::walk(const QKeyEvent &event)
{
    const auto way = wayOf(event.key());
    if (!way || m_layout.nodes.isEmpty())
        return false;
    const int here = held();
    if (here >= 0 && isTie(here)) {
        const MapTie &tie = m_graph.ties.at(tieAt(here));
        const QPointF from = m_layout.nodes.at(tie.from).center(), to = m_layout.nodes.at(tie.to).center();
        const bool level = *way == Way::Left || *way == Way::Right, first = *way == Way::Left || *way == Way::Up;
        const bool fromFirst = level ? from.x() <= to.x() : from.y() <= to.y();
        walkTo(fromFirst == first ? tie.from : tie.to);
    } else if (m_walked < 0 && here >= 0) {
        walkTo(partyTowards(m_layout.nodes, here, *way));
    } else {
        walkTo(partyTowards(m_layout.nodes, m_walked, *way));
    }
    return true;
}

/// Along the ties of the party that the walk has come to last.
bool MapView::walkAlong(int step)
{
    const int here = held();
    if (here >= 0 && isTie(here)) {
        const MapTie &tie = m_graph.ties.at(tieAt(here));
        if (m_base != tie.from && m_base != tie.to)
            m_base = tie.from;
    } else {
        m_base = std::max(0, here);
    }
    if (m_base >= m_layout.nodes.size())
        return false;
    const int tie = tieAlong(m_graph, m_layout, m_base, here >= 0 && isTie(here) ? tieAt(here) : -1, step);
    if (tie >= 0)
        walkTo(thingOfTie(tie));
    return true;
}

/// From a tie to its party, from a party out of the walk, and then away from what is focused.
bool MapView::leave()
{
    if (m_walked >= 0 && isTie(m_walked) && m_base >= 0)
        walkTo(m_base);
    else if (m_walked >= 0)
        walkTo(-1);
    else if (m_shared.focus.party())
        m_shared.focus.focusParty({});
    else
        return false;
    return true;
}

/// With those of its page, whose actions stand on the page's head.
KeyGroup MapView::keys()
{
    return {tr("On the map", "keys"),
        {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, tr("To the nearest party that way")},
            {{Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Left}, tr("Along a party’s arrows, one after another")},
            {{Qt::Key_PageDown, Qt::Key_PageUp}, tr("Of an arrow that stands for several: the next, the one before")},
            {{Qt::Key_Return, Qt::Key_Space}, tr("Looks at it; Enter once more on an arrow: to its words")},
            {{Qt::Key_Escape}, tr("From an arrow to its party, then away")}, {{Qt::Key_Plus, Qt::Key_Equal}, tr("Larger")},
            {{Qt::Key_Minus}, tr("Smaller")}, {{Qt::Key_0}, tr("The whole map")},
            {{Qt::CTRL | Qt::Key_Z}, tr("Takes back that a party was moved")},
            {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, tr("Moves it again")}}};
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int here = held();
    bool taken = false;
    if (modifiers == Qt::ControlModifier && wayOf(event->key()))
        taken = walkAlong(event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : -1);
    else if (modifiers != Qt::NoModifier)
        taken = false;
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        taken = here >= 0 && (here == chosen() && isTie(here) ? m_shared.focus.showWords() : choose(here), true);
    else if (event->key() == Qt::Key_Space)
        taken = here >= 0 && (choose(here), true);
    else if (here >= 0 && isTie(here) && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp))
        taken = (choose(here, event->key() == Qt::Key_PageDown ? 1 : -1), true);
    else
        taken = event->key() == Qt::Key_Escape ? leave() : walk(*event);
    event->setAccepted(taken);
}

} // namespace deal
