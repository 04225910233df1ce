// A drawing as a scene: the look paints its shapes and words, Qt Charts draws its bars (chartbars.h). Screen, pixels, pages and
// printers all render this scene. GUI thread only.
#pragma once

#include "core/drawing.h"
#include "look.h"

#include <QGraphicsScene>

#include <array>

namespace deal {

/// Which marks are marked, on a screen only; -1: none. One that is pointed at has a quiet wash and edge, the chosen one a wash
/// and an edge of the accent, the one that the keyboard has come to a ring; those of the focused party an edge in its colour.
struct MarksShown {
    int chosen = -1, pointed = -1, walked = -1;
    QList<int> lit{};
    QColor litColour{};
    bool operator==(const MarksShown &) const = default;
};

class DrawingScene final : public QGraphicsScene {
    Q_OBJECT
public:
    explicit DrawingScene(QObject *parent = nullptr);
    /// No mark is marked.
    void show(const Drawing &drawing, const Look &look);
    /// Marks some of what is shown; nothing else is drawn anew.
    void mark(const MarksShown &marks);
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    /// The mark whose place holds that point, or -1.
    [[nodiscard]] int markAt(QPointF point) const;
    /// Where Qt Charts has put a bar, for the test that compares it with our geometry.
    [[nodiscard]] QRectF chartBar(int bar) const;

private:
    void addBars(const Look &look);
    void addSigns(const Look &look);
    void markLit();
    Drawing m_drawing;
    MarksShown m_shown;
    std::array<QGraphicsPathItem *, 5> m_signs{}; ///< behind the drawing and in front of it, hidden until they mark something
    QGraphicsPathItem *m_lit = nullptr; ///< in front, too
};

/// Paints shapes without a scene; a bar's fill, which is a chart's, is left out.
void paintShapes(QPainter &painter, const QList<Shape> &shapes, const Look &look, const MarksShown &shown = {});

/// The colour of a tint in a look; invalid for nothing.
[[nodiscard]] QColor colorOf(const Tint &tint, const Look &look);

} // namespace deal
