// The map on the screen: parties and ties in their places, pointed at by mouse, walked by keys and spoken, the same sentence each
// way. A thing on the map is known by its place: the parties first, then the ties. No filter moves a party; the reader may.
#pragma once

#include "core/mapwalk.h"
#include "keyhelp.h"
#include "mapitems.h"
#include "mapwork.h"
#include "shared.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QUndoStack>

namespace deal {

class MapView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit MapView(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] static KeyGroup keys();
    [[nodiscard]] const MapGraph &graph() const { return m_graph; } ///< with what is seen
    [[nodiscard]] const MapLayout &layout() const { return m_layout; } ///< as it is seen, what was moved included
    [[nodiscard]] int things() const { return int(m_layout.nodes.size() + m_layout.routes.size()); }
    [[nodiscard]] bool isTie(int thing) const { return thing >= m_layout.nodes.size(); }
    [[nodiscard]] int tieAt(int thing) const { return thing - int(m_layout.nodes.size()); }
    [[nodiscard]] int thingOfTie(int tie) const { return tie < 0 ? -1 : int(m_layout.nodes.size()) + tie; }
    /// What stands for the focused party, else for the focused claim; -1: nothing.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int pointed() const { return m_pointed; }
    /// Where the keys have come to, or -1. It is not the program's focus before Enter makes it so.
    [[nodiscard]] int walked() const { return m_walked; }
    void walkTo(int thing);
    /// Focuses the party or the claim; of several claims the one after that which is focused already.
    void choose(int thing, int step = 1);
    /// Filters by a party, or goes to the words of a tie's claim.
    void open(int thing);
    /// In pixels of the viewport.
    [[nodiscard]] QRect placeOf(int thing) const;
    [[nodiscard]] QString sentenceOf(int thing) const;
    /// Of what is pointed at, walked to or focused; empty where there is none.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int thingAtPixel(QPoint pixel) const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

public Q_SLOTS:
    void zoomIn() { zoomBy(zoomStep); }
    void zoomOut() { zoomBy(1 / zoomStep); }
    void fit();
    /// Everything where dot put it; can be undone.
    void layOutAgain();
    /// Shows the map without dot, where that takes too long.
    void cancelLayout();

Q_SIGNALS:
    void sentenceChanged();
    void graphChanged(); ///< another dossier's, or other parts of it are seen
    void busyChanged();
    void zoomed();
    /// What assistive technology is told of a thing (-1: of the map).
    void told(QAccessible::Event event, int thing);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    static constexpr qreal zoomStep = 1.25;
    /// What a press of the mouse has begun.
    enum class Grip { None, Ground, Party };
    void refresh(); ///< what is seen of the graph
    void layOut(); ///< the whole dossier's parties
    void place(); ///< the layout with what the reader has moved, and its items
    void draw();
    void drawRings();
    void fade();
    void showMarks();
    void showChosen();
    void fitAll();
    void zoomBy(qreal factor);
    void keepInSight(int thing);
    void point(int thing);
    void moveParty(QPointF to);
    void letGo();
    [[nodiscard]] bool walk(const QKeyEvent &event);
    [[nodiscard]] bool walkAlong(int step);
    [[nodiscard]] bool leave();
    [[nodiscard]] QPainterPath ringOf(int thing) const;
    [[nodiscard]] int held() const { return m_walked >= 0 ? m_walked : chosen(); }
    Shared m_shared;
    QGraphicsScene m_scene;
    MapGraph m_whole, m_graph;
    MapPlan m_plan;
    MapLayout m_laid, m_layout; ///< as dot has it; as it is seen
    QList<MapItem *> m_nodes, m_lines, m_labels; ///< the scene's
    QGraphicsPathItem *m_chosenRing, *m_walkedRing;
    MapWork m_work;
    QUndoStack m_undo;
    MapMoves m_before; ///< when the mouse took hold
    QPoint m_pressed; ///< in pixels of the viewport
    QPointF m_gripped; ///< in the scene
    Grip m_grip = Grip::None;
    int m_held = -1; ///< the party that the mouse has hold of
    bool m_dragging = false;
    int m_walked = -1, m_pointed = -1, m_base = -1; ///< m_base: the party whose ties are walked
    int m_toldChosen = -1; ///< of which assistive technology was told last
    bool m_byKey = false; ///< the keyboard came by key: it is seen that it is here before anything is walked to
    bool m_fitted = true; ///< the whole map is seen, however large the view
    bool m_new = true; ///< the dossier has not been laid out yet
    bool m_stale = true; ///< a page that is not seen does no work
};

} // namespace deal
