#include "fundingscene.h"

#include "chartbars.h"

#include <QCoreApplication>
#include <QGraphicsItem>
#include <QLibrary>
#include <QPainter>

namespace deal {

namespace {

/// Words in a rectangle, painted by the look: real text in every format.
class WordsItem final : public QGraphicsItem {
public:
    WordsItem(const Look &look, const QRectF &rect, const QString &text, TextStyle type, Shade shade,
        Qt::Alignment alignment = Qt::AlignLeft)
        : m_look(look)
        , m_rect(rect)
        , m_text(text)
        , m_type(type)
        , m_shade(shade)
        , m_alignment(alignment)
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_look.paintText(*painter, m_rect, m_text, m_type, m_look.color(m_shade), m_alignment);
    }

private:
    const Look m_look;
    const QRectF m_rect;
    const QString m_text;
    const TextStyle m_type;
    const Shade m_shade;
    const Qt::Alignment m_alignment;
};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor barColor(const FundingBar &bar, const Look &look)
{
    return bar.party ? look.color(*bar.party) : look.color(Shade::Accent);
}

QBrush barBrush(const FundingBar &bar, const Look &look)
{
    if (!bar.seen)
        return look.color(Shade::Card);
    return bar.ceiling ? mixed(barColor(bar, look), look.color(Shade::Card), 0.14) : barColor(bar, look);
}

/// A function of the module that draws charts: beside the program in a build folder and where it is installed alike.
QFunctionPointer chartFunction(const char *name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/deal-explorer/");
    return QLibrary::resolve(folder + QStringLiteral("libdealcharts"), name);
}

} // namespace

FundingScene::FundingScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

void FundingScene::show(
    const FundingPicture &picture, QSizeF size, const Look &look, const Words &words, std::optional<ClaimId> focused)
{
    clear();
    m_geometry = layOutFunding(picture, size, words, look.measure());
    setSceneRect(QRectF({0, 0}, m_geometry.size));
    setBackgroundBrush(look.color(Shade::Card));
    for (int i = 0; i < picture.bars.size(); ++i)
        if (focused == picture.bars.at(i).claim)
            addRect(m_geometry.rows.at(i).whole.adjusted(-2 * unit, 1, 2 * unit, -1), Qt::NoPen, look.color(Shade::AccentWash));
    for (const FundingTick &tick : m_geometry.ticks) // ours: the axis leaves its own out of a picture that was never shown
        addLine(tick.x, m_geometry.plot.top(), tick.x, m_geometry.plot.bottom(), QPen(look.color(Shade::Grid), 1));
    if (!picture.bars.isEmpty())
        addChart(picture, look);
    for (int i = 0; i < picture.bars.size(); ++i)
        addBarParts(picture.bars.at(i), m_geometry.rows.at(i), look);
    addWords(picture, look);
}

void FundingScene::addChart(const FundingPicture &picture, const Look &look)
{
    ChartBars bars{m_geometry.plot, double(m_geometry.end), m_geometry.barShare, {}, {}};
    for (const FundingBar &bar : picture.bars) {
        bars.values << double(bar.value);
        bars.brushes << barBrush(bar, look);
    }
    if (const auto add = reinterpret_cast<AddChartBars>(chartFunction("dealAddChartBars"))) {
        add(this, &bars);
        return;
    }
    for (int i = 0; i < picture.bars.size(); ++i) // an installation without the module: plain bars in the same places
        addRect(m_geometry.rows.at(i).bar, Qt::NoPen, bars.brushes.at(i));
}

QRectF FundingScene::chartBar(int bar) const
{
    QRectF found;
    if (const auto find = reinterpret_cast<FindChartBar>(chartFunction("dealFindChartBar")))
        find(this, bar, &found);
    return found;
}

void FundingScene::addBarParts(const FundingBar &bar, const FundingRow &row, const Look &look)
{
    if (!bar.seen) {
        addRect(row.bar.adjusted(0.5, 0.5, -0.5, -0.5), QPen(look.color(Shade::Muted), 1, Qt::DashLine));
    } else if (bar.ceiling) {
        const QColor ink = barColor(bar, look);
        for (const QLineF &line : hatch(row.bar, 2.5 * unit))
            addLine(line, QPen(ink, 1.5));
        addRect(row.bar.adjusted(0.5, 0.5, -0.5, -0.5), QPen(ink, 1));
    }
    if (row.label.left() < row.bar.right() && bar.seen) { // words on a bar stand on the card's own ground
        const QRectF ground = row.label.adjusted(-2 * unit, -0.5 * unit, 2 * unit, 0.5 * unit);
        QPainterPath path;
        path.addRoundedRect(ground, cornerRadius, cornerRadius);
        addPath(path, Qt::NoPen, look.color(Shade::Card));
    }
}

void FundingScene::addWords(const FundingPicture &picture, const Look &look)
{
    const auto add = [&](const QRectF &rect, const QString &text, TextStyle type, Shade shade,
                         Qt::Alignment alignment = Qt::AlignLeft) {
        if (!text.isEmpty())
            addItem(new WordsItem(look, rect, text, type, shade, alignment));
    };
    add(m_geometry.title, picture.finding, TextStyle::Title, Shade::Text);
    add(m_geometry.subtitle, picture.subtitle, TextStyle::Small, Shade::Muted);
    for (const FundingTick &tick : m_geometry.ticks)
        add(QRectF(tick.x - 12 * unit, m_geometry.plot.bottom() + 1.5 * unit, 24 * unit, 4 * unit), tick.label, TextStyle::Small,
            Shade::Muted, Qt::AlignHCenter);
    for (int i = 0; i < picture.bars.size(); ++i) {
        const FundingBar &bar = picture.bars.at(i);
        const FundingRow &row = m_geometry.rows.at(i);
        add(row.name, bar.name, TextStyle::SmallBold, bar.seen ? Shade::Text : Shade::Muted);
        add(row.detail, bar.detail, TextStyle::Small, Shade::Muted);
        add(row.label, bar.label, TextStyle::Heading, bar.seen ? Shade::Text : Shade::Muted);
        add(row.note, bar.note, TextStyle::Small, Shade::Muted);
    }
    add(m_geometry.source, picture.source, TextStyle::Small, Shade::Muted);
}

int FundingScene::barAt(QPointF point) const
{
    for (int i = 0; i < m_geometry.rows.size(); ++i)
        if (m_geometry.rows.at(i).whole.contains(point))
            return i;
    return -1;
}

} // namespace deal
