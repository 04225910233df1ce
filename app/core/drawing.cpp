#include "drawing.h"

#include <algorithm>
#include <cmath>

namespace deal {

QList<std::pair<qreal, qreal>> fadeStops(const DrawnBox &box)
{
    const qreal width = box.rect.width(), left = std::max(0.0, box.fadeLeft), right = std::max(0.0, box.fadeRight);
    if (width <= 0)
        return {};
    const qreal narrow = std::min(1.0, width / std::max(left + right, width));
    // What is narrower than its fading would have a stop a rounding beyond its end.
    const qreal full = std::min(1.0, left * narrow / width), fading = std::max(0.0, 1 - right * narrow / width);
    QList<std::pair<qreal, qreal>> stops{{0, left > 0 ? 0 : 1}};
    if (left > 0)
        stops.append({full, 1});
    if (right > 0 && fading > full)
        stops.append({fading, 1});
    stops.append({1, right > 0 ? 0 : 1});
    return stops;
}

QList<QLineF> hatch(const QRectF &rect, qreal spacing)
{
    QList<QLineF> lines;
    if (rect.isEmpty() || spacing <= 0)
        return lines;
    // Lines x + y = c, from the top left corner to the bottom right one.
    const qreal last = rect.right() + rect.bottom();
    for (qreal c = rect.left() + rect.top() + spacing; c < last; c += spacing) {
        const qreal x1 = std::max(rect.left(), c - rect.bottom()), x2 = std::min(rect.right(), c - rect.top());
        if (x2 > x1)
            lines << QLineF(x1, c - x1, x2, c - x2);
    }
    return lines;
}

} // namespace deal
