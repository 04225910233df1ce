#include "drawnsigns.h"

#include "mapdrawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace deal {

namespace {

constexpr Tint nothing{};
constexpr Tint frame{Tint::Of::Line, {}, false}, card{Tint::Of::Card, {}, false};
constexpr qreal chipRadius = unit;

/// The left half of a disc.
QList<QPointF> halfDisc(QPointF middle, qreal radius)
{
    constexpr int corners = 12;
    QList<QPointF> points;
    for (int i = 0; i <= corners; ++i) {
        const qreal angle = std::numbers::pi * (0.5 + qreal(i) / corners);
        points << middle + QPointF(radius * std::cos(angle), -radius * std::sin(angle));
    }
    return points;
}

} // namespace

void addSign(Drawing &drawing, const QRectF &square, Agreement agreement, const Tint &ink, int mark)
{
    const qreal scale = square.width() / 16; // the icons' own grid
    constexpr qreal width = 1.5;
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * scale; };
    const auto stroke = [&](QPointF from, QPointF to) { drawing.shapes << DrawnLine{QLineF(from, to), ink, width, false, mark}; };
    switch (agreement) {
    case Agreement::Agree:
        stroke(at(1.75, 8.75), at(5.75, 12.75));
        stroke(at(5.75, 12.75), at(14.25, 3.5));
        return;
    case Agreement::Differ:
        stroke(at(2.25, 5.75), at(13.75, 5.75));
        stroke(at(2.25, 10.25), at(13.75, 10.25));
        stroke(at(10.75, 2.25), at(5.25, 13.75));
        return;
    case Agreement::OneSource:
        drawing.shapes << DrawnPolygon{halfDisc(at(8, 8), 6.25 * scale), ink, nothing, 1, false, mark};
        drawing.shapes << DrawnDot{at(8, 8), 6.25 * scale, nothing, ink, width, false, false, mark};
        return;
    case Agreement::Unsupported:
        drawing.shapes << DrawnDot{at(8, 8), 6.25 * scale, nothing, ink, width, false, true, mark};
        return;
    }
}

QSizeF pillSize(const QString &words, const Measure &measure)
{
    return measure(words, TextStyle::SmallBold, -1) + QSizeF(4 * unit, unit);
}

QRectF addPill(
    Drawing &drawing, const QString &words, Standing standing, QPointF corner, qreal width, const Measure &measure, int mark)
{
    const QRectF place(corner, QSizeF(width, pillSize(words, measure).height()));
    const Tint ink{Tint::Of::Standing, {}, false, standing}, wash{Tint::Of::Standing, {}, true, standing};
    drawing.shapes << DrawnBox{place, wash, nothing, 1, false, chipRadius, false, mark};
    drawing.shapes << DrawnWords{place, words, TextStyle::SmallBold, ink, Qt::AlignHCenter | Qt::AlignVCenter, mark};
    return place;
}

qreal addChips(
    Drawing &drawing, const QStringList &words, QPointF corner, qreal width, const Tint &ink, const Measure &measure, int mark)
{
    QPointF at = corner;
    qreal bottom = corner.y();
    for (const QString &one : words) {
        const QSizeF line = measure(one, TextStyle::Small, -1) + QSizeF(3 * unit, unit);
        const QSizeF size =
            line.width() <= width ? line : QSizeF(width, measure(one, TextStyle::Small, width - 3 * unit).height() + unit);
        if (at.x() > corner.x() && at.x() + size.width() > corner.x() + width)
            at = {corner.x(), bottom + unit};
        const QRectF place(at, size);
        drawing.shapes << DrawnBox{place, card, frame, 1, false, chipRadius, false, mark};
        drawing.shapes << DrawnWords{place.adjusted(1.5 * unit, unit / 2, -1.5 * unit, -unit / 2), one, TextStyle::Small, ink,
            Qt::AlignHCenter | Qt::AlignVCenter, mark};
        at.rx() += size.width() + 1.5 * unit;
        bottom = std::max(bottom, place.bottom());
    }
    return bottom;
}

Shape moved(Shape shape, QPointF by, int mark)
{
    shape = shifted(std::move(shape), by);
    std::visit([mark](auto &one) { one.mark = mark; }, shape);
    return shape;
}

} // namespace deal
