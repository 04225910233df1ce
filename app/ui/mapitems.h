// The parts of the map on the screen: a party, a tie or a label each as an item of its own, so that one is drawn anew alone. GUI
// thread only.
#pragma once

#include "core/drawing.h"
#include "look.h"

#include <QGraphicsItem>

namespace deal {

class MapItem final : public QGraphicsItem {
public:
    explicit MapItem(const Look &look);
    /// What it shows, in the scene's pixels.
    void show(const QList<Shape> &shapes, const QRectF &bounds);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    /// Far away, words are too small to be read, and are not drawn.
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;
    /// The least scale at which words of 100 % are drawn.
    static constexpr qreal leastReadable = 0.35;

private:
    const Look &m_look;
    /// A long line is drawn in pieces: while the map is panned, only those at its edge are.
    struct Piece {
        Shape shape;
        QRectF bounds;
        bool isWords = false;
    };
    QList<Shape> m_shapes;
    QList<Piece> m_pieces;
    QRectF m_bounds;
};

} // namespace deal
