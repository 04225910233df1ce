#include "mapview.h"

#include "core/mapdrawing.h"
#include "core/maproute.h"
#include "mapaccessible.h"

#include <QGraphicsPathItem>
#include <QResizeEvent>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace deal {

namespace {

constexpr qreal smallest = 0.05;
constexpr qsizetype mostFaded = 400; ///< parts of the map; more of them would take longer than a blink

/// Parties moved by the reader, or put back.
class Move final : public QUndoCommand {
public:
    Move(const QString &words, Focus &focus, const MapMoves &before, const MapMoves &after)
        : QUndoCommand(words)
        , m_focus(focus)
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { m_focus.setMapMoves(m_before); }
    void redo() override { m_focus.setMapMoves(m_after); }

private:
    Focus &m_focus;
    const MapMoves m_before, m_after;
};

} // namespace

MapView::MapView(const Shared &shared, QWidget *parent)
    : QGraphicsView(parent)
    , m_shared(shared)
    , m_work(this)
{
    makeMapsSpeak();
    setObjectName(QStringLiteral("map"));
    setScene(&m_scene);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setOptimizationFlag(DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, std::max(180, shared.look.scaled(160)));
    viewport()->setMouseTracking(true);
    m_scene.setBackgroundBrush(shared.look.color(Shade::Card));
    m_chosenRing = m_scene.addPath({}, QPen(shared.look.color(Shade::Accent), 2));
    m_walkedRing = m_scene.addPath({}, QPen(shared.look.color(Shade::Accent), 3));
    for (QGraphicsPathItem *ring : {m_chosenRing, m_walkedRing})
        ring->setZValue(3);
    setAccessibleName(tr("Map of parties"));
    setAccessibleDescription(tr("Arrow keys go from party to party, Ctrl with arrow keys along a party's ties."));
    connect(&shared.focus, &Focus::claimChanged, this, &MapView::showChosen);
    connect(&shared.focus, &Focus::partyChanged, this, &MapView::showChosen);
    connect(&shared.focus, &Focus::filterChanged, this, &MapView::refresh);
    connect(&shared.focus, &Focus::evidenceChanged, this, &MapView::refresh);
    connect(&shared.focus, &Focus::mapMovesChanged, this, [this] {
        if (!m_stale)
            place();
    });
    connect(&m_work, &MapWork::done, this, [this](const MapLayout &layout) {
        m_laid = layout;
        place();
        fitAll();
        Q_EMIT busyChanged();
    });
}

void MapView::layOut()
{
    m_whole = mapGraph(m_shared.focus.whole(), m_shared.words);
    m_plan = mapPlan(m_whole, m_shared.look.measure());
    if (isLarge(m_plan)) {
        m_work.begin(m_plan);
        Q_EMIT busyChanged();
    } else {
        m_laid = mapLayout(m_plan);
    }
}

void MapView::cancelLayout()
{
    if (!m_work.isBusy())
        return;
    m_work.cancel();
    m_laid = plainLayout(m_plan);
    place();
    fitAll();
    Q_EMIT busyChanged();
}

void MapView::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const bool first = std::exchange(m_new, false);
    if (first)
        layOut();
    MapGraph graph = seenThrough(m_whole, m_shared.dossier(), m_shared.focus.filter(), m_shared.words);
    if (!first && graph == m_graph)
        return;
    m_graph = std::move(graph);
    place();
    tellThings(*this);
    Q_EMIT graphChanged();
}

void MapView::place()
{
    if (m_work.isBusy())
        return;
    m_layout = movedLayout(m_plan, m_laid, m_shared.focus.mapMoves());
    draw();
    showMarks();
    if (m_fitted && !m_dragging)
        fitAll();
}

void MapView::draw()
{
    const auto hold = [this](QList<MapItem *> &items, qsizetype count, qreal z) {
        while (items.size() < count) {
            items << new MapItem(m_shared.look); // the scene's
            items.last()->setZValue(z);
            m_scene.addItem(items.last());
        }
    };
    hold(m_nodes, m_layout.nodes.size(), 2);
    hold(m_lines, m_layout.routes.size(), 0);
    hold(m_labels, m_layout.routes.size(), 1);
    const Measure measure = m_shared.look.measure();
    for (qsizetype i = 0; i < m_layout.nodes.size(); ++i) {
        const QRectF &place = m_layout.nodes.at(i);
        m_nodes.at(i)->show(nodeShapes(m_graph.nodes.at(i), place, measure), place.adjusted(-1, -1, 1, 1));
    }
    for (qsizetype i = 0; i < m_layout.routes.size(); ++i) {
        const MapRoute &route = m_layout.routes.at(i);
        const MapTie &tie = m_graph.ties.at(i);
        m_lines.at(i)->show(tieShapes(tie, route.curve), boundsOf(route.curve).adjusted(-6, -6, 6, 6));
        m_labels.at(i)->show(labelShapes(tie, route.label, measure), route.label);
        m_lines.at(i)->setZValue(tie.seen.isEmpty() ? -1 : 0);
    }
}

int MapView::chosen() const
{
    if (const auto party = m_shared.focus.party())
        return at(*party) < m_layout.nodes.size() ? at(*party) : -1;
    const auto claim = m_shared.focus.claim();
    return claim && !m_layout.routes.isEmpty() ? thingOfTie(tieOf(m_graph, *claim)) : -1;
}

QRect MapView::placeOf(int thing) const
{
    if (thing < 0 || thing >= things())
        return {};
    QRectF place;
    if (isTie(thing)) {
        const MapRoute &route = m_layout.routes.at(tieAt(thing));
        place = route.label.isEmpty() ? QRectF(middleOf(route.curve) - QPointF(4, 4), QSizeF(8, 8)) : route.label;
    } else {
        place = m_layout.nodes.at(thing);
    }
    return mapFromScene(place).boundingRect();
}

QString MapView::sentenceOf(int thing) const
{
    if (thing < 0 || thing >= things())
        return {};
    if (!isTie(thing))
        return nodeSentence(m_graph, thing, m_shared.dossier(), m_shared.words);
    QString words = tieSentence(m_graph, tieAt(thing), m_shared.dossier(), m_shared.words);
    const MapTie &tie = m_graph.ties.at(tieAt(thing));
    const auto claim = m_shared.focus.claim();
    if (tie.claims.size() > 1 && claim && thing == chosen() && tie.claims.contains(*claim))
        words += u' '
            + tr("Focused, %1 of %2: %3.", "a claim among those of a tie; its title")
                  .arg(tie.claims.indexOf(*claim) + 1)
                  .arg(tie.claims.size())
                  .arg(m_shared.words.text(m_shared.dossier().claim(*claim).title));
    return words;
}

QString MapView::sentence() const
{
    for (const int thing : {m_pointed, m_walked, chosen()})
        if (thing >= 0)
            return sentenceOf(thing);
    return {};
}

int MapView::thingAtPixel(QPoint pixel) const
{
    constexpr qreal reach = 5;
    return thingAt(m_layout, mapToScene(pixel), reach / std::max(zoom(), smallest));
}

QPainterPath MapView::ringOf(int thing) const
{
    QPainterPath path;
    if (thing < 0 || thing >= things())
        return path;
    if (!isTie(thing)) {
        path.addRoundedRect(m_layout.nodes.at(thing).adjusted(-4, -4, 4, 4), cornerRadius, cornerRadius);
        return path;
    }
    const MapRoute &route = m_layout.routes.at(tieAt(thing));
    path.moveTo(route.curve.value(0));
    for (qsizetype i = 1; i + 2 < route.curve.size(); i += 3)
        path.cubicTo(route.curve.at(i), route.curve.at(i + 1), route.curve.at(i + 2));
    if (!route.label.isEmpty())
        path.addRoundedRect(route.label.adjusted(-1, 0, 1, 0), unit, unit);
    return path;
}

void MapView::drawRings()
{
    m_chosenRing->setPath(ringOf(chosen()));
    m_walkedRing->setPath(ringOf(hasFocus() ? m_walked : -1));
    m_chosenRing->setVisible(chosen() >= 0 && chosen() != m_walked);
}

/// What has nothing to do with what is pointed at steps back.
void MapView::fade()
{
    const int about = m_dragging ? -1 : m_pointed >= 0 ? m_pointed : m_walked;
    if (things() > mostFaded)
        return;
    QList<bool> near(things(), about < 0);
    if (about >= 0) {
        near[about] = true;
        for (int i = 0; i < int(m_graph.ties.size()); ++i) {
            const MapTie &tie = m_graph.ties.at(i);
            const bool touches = isTie(about) ? i == tieAt(about) : tie.from == about || tie.to == about;
            if (touches)
                near[tie.from] = near[tie.to] = near[thingOfTie(i)] = true;
        }
    }
    constexpr qreal back = 0.25;
    for (int i = 0; i < int(m_nodes.size()); ++i)
        m_nodes.at(i)->setOpacity(near.at(i) ? 1 : back);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const qreal opacity = near.at(thingOfTie(i)) ? 1 : back;
        m_lines.at(i)->setOpacity(opacity);
        m_labels.at(i)->setOpacity(opacity);
    }
}

void MapView::showMarks()
{
    if (m_stale)
        return;
    drawRings();
    fade();
    viewport()->setCursor(m_dragging || m_grip == Grip::Ground ? Qt::ClosedHandCursor
            : m_pointed < 0                                    ? Qt::ArrowCursor
                                                               : Qt::PointingHandCursor);
    Q_EMIT sentenceChanged();
}

void MapView::showChosen()
{
    const int before = std::exchange(m_toldChosen, chosen());
    showMarks();
    if (!m_stale)
        tellThingChosen(*this, before, m_toldChosen);
}

void MapView::choose(int thing, int step)
{
    if (thing < 0 || thing >= things())
        return;
    if (!isTie(thing))
        return m_shared.focus.focusParty(m_graph.nodes.at(thing).party);
    const QList<ClaimId> &claims = m_graph.ties.at(tieAt(thing)).told();
    const auto claim = m_shared.focus.claim();
    const qsizetype here = claim && !m_shared.focus.party() ? claims.indexOf(*claim) : -1;
    const qsizetype count = claims.size();
    m_shared.focus.focusClaim(claims.at(here < 0 ? 0 : ((here + step) % count + count) % count));
}

void MapView::open(int thing)
{
    if (thing < 0 || thing >= things())
        return;
    if (isTie(thing)) {
        if (chosen() != thing || m_shared.focus.party())
            choose(thing);
        return m_shared.focus.showWords();
    }
    Filter only = m_shared.focus.filter();
    only.parties = {m_graph.nodes.at(thing).party};
    only.role.reset();
    m_shared.focus.setFilter(only);
}

void MapView::layOutAgain()
{
    if (!m_shared.focus.mapMoves().isEmpty())
        m_undo.push(new Move(tr("Lay out again"), m_shared.focus, m_shared.focus.mapMoves(), {})); // the stack's own
    fit();
}

void MapView::moveParty(QPointF to)
{
    MapMoves moves = m_before;
    moves[PartyId(m_held)] += to - m_gripped;
    m_shared.focus.setMapMoves(moves);
}

void MapView::letGo()
{
    if (m_dragging && m_held >= 0 && m_shared.focus.mapMoves() != m_before)
        m_undo.push(new Move(tr("Move %1", "a party").arg(m_graph.nodes.at(m_held).name.left(40)), m_shared.focus, m_before,
            m_shared.focus.mapMoves())); // the stack's own
    m_grip = Grip::None;
    m_held = -1;
    m_dragging = false;
    showMarks();
}

} // namespace deal
