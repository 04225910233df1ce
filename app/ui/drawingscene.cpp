#include "drawingscene.h"

#include "chartbars.h"
#include "core/modules.h"

#include <QGraphicsItem>
#include <QPainter>

#include <algorithm>

namespace deal {

namespace {

/// A function of the module that draws charts.
QFunctionPointer chartFunction(const char *name)
{
    return moduleFunction(QStringLiteral("libdealcharts"), name);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x * share + y * (1 - share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// Paints each kind of shape.
class ShapePainter final {
public:
    ShapePainter(QPainter &painter, const Look &look, const MarksShown &shown)
        : m_painter(painter)
        , m_look(look)
        , m_shown(shown)
    {
    }
    void operator()(const DrawnBox &box) const
    {
        set(box.edge, box.width, box.dashed);
        m_painter.setBrush(box.isBar ? QBrush() : faded(ground(box), box)); // a bar's fill is the chart's
        const qreal half = box.edge.of == Tint::Of::Nothing ? 0 : m_look.stroke(box.width) / 2;
        m_painter.drawRoundedRect(box.rect.adjusted(half, half, -half, -half), box.radius, box.radius);
    }
    void operator()(const DrawnLine &line) const
    {
        set(line.tint, line.width, line.dashed);
        m_painter.drawLine(line.line);
    }
    void operator()(const DrawnDot &dot) const
    {
        set(dot.edge, dot.width, dot.dashed);
        m_painter.setBrush(brush(dot.fill));
        const QPointF x(dot.radius, 0), y(0, dot.radius);
        if (dot.diamond)
            m_painter.drawPolygon(QPolygonF{dot.middle - y, dot.middle + x, dot.middle + y, dot.middle - x});
        else
            m_painter.drawEllipse(dot.middle, dot.radius, dot.radius);
    }
    void operator()(const DrawnCurve &curve) const
    {
        set(curve.tint, curve.width, curve.dashed);
        m_painter.setBrush(Qt::NoBrush);
        QPainterPath path(curve.points.value(0));
        for (qsizetype i = 1; i + 2 < curve.points.size(); i += 3)
            path.cubicTo(curve.points.at(i), curve.points.at(i + 1), curve.points.at(i + 2));
        m_painter.drawPath(path);
    }
    void operator()(const DrawnPolygon &polygon) const
    {
        set(polygon.edge, polygon.width, polygon.dashed);
        m_painter.setBrush(brush(polygon.fill));
        m_painter.drawPolygon(QPolygonF(polygon.corners));
    }
    void operator()(const DrawnWords &words) const
    {
        const QColor color = colorOf(words.tint, m_look);
        if (words.differing.isEmpty())
            m_look.paintText(m_painter, words.rect, words.text, words.type, color, words.alignment);
        else
            m_look.paintUnderlinedText(m_painter, words.rect, words.text, words.type, color, words.differing, m_look.differing());
    }

private:
    /// What words stand on is the card's, or that of the wash that lies behind their mark.
    [[nodiscard]] QBrush ground(const DrawnBox &box) const
    {
        if (box.fill.of != Tint::Of::Card || box.mark < 0 || (box.mark != m_shown.chosen && box.mark != m_shown.pointed))
            return brush(box.fill);
        return m_look.color(box.mark == m_shown.chosen ? Shade::AccentWash : Shade::HoverWash);
    }
    [[nodiscard]] static QBrush faded(const QBrush &fill, const DrawnBox &box)
    {
        if ((box.fadeLeft <= 0 && box.fadeRight <= 0) || box.rect.width() <= 0 || fill.style() != Qt::SolidPattern)
            return fill;
        QLinearGradient along(box.rect.topLeft(), box.rect.topRight());
        for (const auto &[place, opacity] : fadeStops(box)) {
            QColor color = fill.color();
            color.setAlphaF(float(opacity));
            along.setColorAt(place, color);
        }
        return along;
    }
    [[nodiscard]] QBrush brush(const Tint &tint) const
    {
        return tint.of == Tint::Of::Nothing ? QBrush(Qt::NoBrush) : QBrush(colorOf(tint, m_look));
    }
    void set(const Tint &tint, qreal width, bool dashed) const
    {
        if (tint.of == Tint::Of::Nothing)
            m_painter.setPen(Qt::NoPen);
        else
            m_painter.setPen(QPen(colorOf(tint, m_look), m_look.stroke(width), dashed ? Qt::DashLine : Qt::SolidLine));
    }
    QPainter &m_painter;
    const Look &m_look;
    const MarksShown &m_shown;
};

/// All of the shapes but the bars' fills: before the chart, what the first bar stands on; after it, the rest.
class ShapesItem final : public QGraphicsItem {
public:
    ShapesItem(const Look &look, const MarksShown &shown, const QRectF &bounds, QList<Shape> shapes)
        : m_look(look)
        , m_shown(shown)
        , m_bounds(bounds)
        , m_shapes(std::move(shapes))
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintShapes(*painter, m_shapes, m_look, m_shown);
    }

private:
    const Look m_look;
    const MarksShown &m_shown; ///< the scene's
    const QRectF m_bounds;
    const QList<Shape> m_shapes;
};

const DrawnBox *asBar(const Shape &shape)
{
    const auto *box = std::get_if<DrawnBox>(&shape);
    return box && box->isBar ? box : nullptr;
}

} // namespace

QColor colorOf(const Tint &tint, const Look &look)
{
    QColor color;
    switch (tint.of) {
    case Tint::Of::Nothing:
        return color;
    case Tint::Of::Text:
        color = look.color(Shade::Text);
        break;
    case Tint::Of::Muted:
        color = look.color(Shade::Muted);
        break;
    case Tint::Of::Grid:
        color = look.color(Shade::Grid);
        break;
    case Tint::Of::Line:
        color = look.color(Shade::Line);
        break;
    case Tint::Of::Card:
        color = look.color(Shade::Card);
        break;
    case Tint::Of::Party:
        color = tint.party ? look.color(*tint.party) : look.color(Shade::NoParty);
        break;
    case Tint::Of::Accent:
        color = look.color(Shade::Accent);
        break;
    case Tint::Of::Standing:
        return tint.pale ? look.pill(tint.standing).wash : look.pill(tint.standing).text;
    case Tint::Of::Verdict:
        color = look.color(tint.agreement, tint.oneOrigin);
        break;
    }
    return tint.pale ? mixed(color, look.color(Shade::Card), 0.14F) : color;
}

void paintShapes(QPainter &painter, const QList<Shape> &shapes, const Look &look, const MarksShown &shown)
{
    const ShapePainter one(painter, look, shown);
    for (const Shape &shape : shapes)
        std::visit(one, shape);
}

DrawingScene::DrawingScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

void DrawingScene::show(const Drawing &drawing, const Look &look)
{
    clear();
    m_drawing = drawing;
    m_shown = {};
    setSceneRect(QRectF({0, 0}, drawing.size));
    setBackgroundBrush(look.color(Shade::Card));
    const auto first =
        std::find_if(drawing.shapes.begin(), drawing.shapes.end(), [](const Shape &shape) { return asBar(shape); });
    const qsizetype before = first - drawing.shapes.begin();
    addItem(new ShapesItem(look, m_shown, sceneRect(), drawing.shapes.first(before)));
    addBars(look);
    addItem(new ShapesItem(look, m_shown, sceneRect(), drawing.shapes.sliced(before)));
    addSigns(look);
}

/// A wash would hide what lies in front of it, and be hidden by what fills its mark: each has an edge in front too.
void DrawingScene::addSigns(const Look &look)
{
    const QBrush none(Qt::NoBrush);
    m_signs = {addPath({}, Qt::NoPen, look.color(Shade::AccentWash)), addPath({}, Qt::NoPen, look.color(Shade::HoverWash)),
        addPath({}, QPen(look.color(Shade::Accent), look.stroke(1.5)), none),
        addPath({}, QPen(look.color(Shade::Muted), 1), none),
        addPath({}, QPen(look.color(Shade::Accent), look.stroke(2.5)), none)};
    for (size_t i = 0; i < m_signs.size(); ++i) {
        m_signs.at(i)->setZValue(i < 2 ? -1 : 1);
        m_signs.at(i)->hide();
    }
    m_lit = addPath({}, Qt::NoPen, none);
    m_lit->setZValue(1);
}

/// A bar along the left of the place that a sign would have.
void DrawingScene::markLit()
{
    QPainterPath bars;
    for (const int mark : m_shown.lit) {
        if (mark < 0 || mark >= m_drawing.marks.size())
            continue;
        const QRectF place = m_drawing.marks.at(mark).place.adjusted(-2 * unit, 1, 2 * unit, -1);
        QPainterPath ground, bar;
        ground.addRoundedRect(place, cornerRadius, cornerRadius);
        bar.addRect(place.left(), place.top(), partyEdge, place.height());
        bars.addPath(ground.intersected(bar));
    }
    m_lit->setBrush(m_shown.litColour);
    m_lit->setPath(bars);
}

void DrawingScene::mark(const MarksShown &marks)
{
    if (!m_lit) // nothing was drawn yet: the view has the keyboard before it has a size
        return;
    const bool other = marks.lit != m_shown.lit || marks.litColour != m_shown.litColour;
    m_shown = marks;
    if (other)
        markLit();
    const int quiet = marks.pointed == marks.chosen ? -1 : marks.pointed;
    const std::array shown{marks.chosen, quiet, marks.chosen, quiet, marks.walked};
    for (size_t i = 0; i < m_signs.size(); ++i) {
        const bool seen = shown.at(i) >= 0 && shown.at(i) < m_drawing.marks.size();
        m_signs.at(i)->setVisible(seen);
        if (!seen)
            continue;
        QPainterPath path;
        path.addRoundedRect(
            m_drawing.marks.at(shown.at(i)).place.adjusted(-2 * unit, 1, 2 * unit, -1), cornerRadius, cornerRadius);
        m_signs.at(i)->setPath(path);
    }
}

void DrawingScene::addBars(const Look &look)
{
    ChartBars bars{m_drawing.plot, 1, 0.5, {}, {}};
    QList<QRectF> places;
    for (const Shape &shape : m_drawing.shapes)
        if (const DrawnBox *bar = asBar(shape)) {
            places << bar->rect;
            bars.values << bar->rect.width() / bars.plot.width();
            bars.brushes << colorOf(bar->fill, look);
        }
    if (places.isEmpty())
        return;
    bars.share = places.first().height() * double(places.size()) / bars.plot.height();
    if (const auto add = reinterpret_cast<AddChartBars>(chartFunction("dealAddChartBars"))) {
        add(this, &bars);
        return;
    }
    for (int i = 0; i < places.size(); ++i) // an installation without the module: plain bars in the same places
        addRect(places.at(i), Qt::NoPen, bars.brushes.at(i));
}

QRectF DrawingScene::chartBar(int bar) const
{
    QRectF found;
    if (const auto find = reinterpret_cast<FindChartBar>(chartFunction("dealFindChartBar")))
        find(this, bar, &found);
    return found;
}

int DrawingScene::markAt(QPointF point) const
{
    for (int i = 0; i < m_drawing.marks.size(); ++i)
        if (m_drawing.marks.at(i).place.contains(point))
            return i;
    return -1;
}

} // namespace deal
