// A drawing as a scene: the look paints its shapes and words, Qt Charts draws its bars (chartbars.h). Screen, pixels, pages and
// printers all render this scene. GUI thread only.
#pragma once

#include "core/drawing.h"
#include "look.h"

#include <QGraphicsScene>

namespace deal {

class DrawingScene final : public QGraphicsScene {
    Q_OBJECT
public:
    explicit DrawingScene(QObject *parent = nullptr);
    /// `washed`: the mark on a wash of its own, on a screen only; -1: none.
    void show(const Drawing &drawing, const Look &look, int washed = -1);
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    /// The mark whose place holds that point, or -1.
    [[nodiscard]] int markAt(QPointF point) const;
    /// Where Qt Charts has put a bar, for the test that compares it with our geometry.
    [[nodiscard]] QRectF chartBar(int bar) const;

private:
    void addBars(const Look &look);
    Drawing m_drawing;
};

/// The colour of a tint in a look; invalid for nothing.
[[nodiscard]] QColor colorOf(const Tint &tint, const Look &look);

} // namespace deal
