#include "style.h"

#include "look.h"

#include <QIconEngine>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <functional>

namespace deal {

namespace {

constexpr int scrollExtent = int(3 * unit);

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &slider)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const bool pointed = bar.state & QStyle::State_MouseOver || bar.state & QStyle::State_Sunken;
    const bool upright = bar.orientation == Qt::Vertical;
    const QRectF handle = QRectF(slider).adjusted(upright ? 3 : 2, upright ? 2 : 3, upright ? -3 : -2, upright ? -2 : -3);
    QColor ink = bar.palette.color(QPalette::Dark);
    ink.setAlphaF(pointed ? 0.9F : 0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, 3, 3);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    const bool focused = box.state & QStyle::State_HasFocus, pointed = box.state & QStyle::State_MouseOver;
    painter.setPen(focused ? QPen(box.palette.color(QPalette::Highlight), 1.5) : QPen(box.palette.color(QPalette::Shadow), 1));
    painter.setBrush(box.palette.color(pointed ? QPalette::Midlight : QPalette::Base));
    painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setPen(QPen(box.palette.color(QPalette::Dark), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(
        box.direction == Qt::RightToLeft ? box.rect.left() + 14 : box.rect.right() - 14, box.rect.center().y() + 2.5);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

/// Fusion's own edges are darker than what is around them, which in the dark nobody sees.
void paintEdge(QPainter &painter, const QStyleOption &option, const QRectF &rect, qreal radius, QPalette::ColorRole edge)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(focused ? QPen(option.palette.color(QPalette::Highlight), 1.5) : QPen(option.palette.color(edge), 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = QRectF(option.rect);
    painter.setBrush(option.palette.color(QPalette::Base));
    paintEdge(painter, option, box, 0.5 * unit, QPalette::Dark);
    if (!(option.state & QStyle::State_On))
        return;
    const QPointF middle = box.center();
    painter.setPen(QPen(option.palette.color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-3, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -3)});
}

/// An icon that is loaded when it is first painted.
class LaterIcon final : public QIconEngine {
public:
    explicit LaterIcon(const std::function<QIcon()> &load)
        : m_load(load)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_load().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_load().pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LaterIcon(m_load); }

private:
    const std::function<QIcon()> m_load;
};

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar and tool bar asks for it, and only a window too narrow for them shows it.
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
        return QIcon(new LaterIcon([this, which] { return QProxyStyle::standardIcon(which); })); // the icon owns its engine
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_ScrollBar && slider)
        paintScrollBar(*painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    else if (control == CC_ComboBox && combo && !combo->editable)
        paintComboBox(*painter, *combo);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->setBrush(Qt::NoBrush);
    if (control == CC_SpinBox)
        paintEdge(*painter, *option, option->rect, 0.5 * unit, QPalette::Shadow);
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_Splitter) {
        if (option->rect.width() <= 1 || option->rect.height() <= 1)
            painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (m_calm && element == CE_ProgressBarContents && bar && bar->minimum == bar->maximum)
        return; // what runs without end; words beside it say what goes on
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect || element == PE_FrameStatusBarItem)
        return; // our views show focus themselves
    if (element == PE_IndicatorCheckBox) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintCheckBox(*painter, *option);
        return painter->restore();
    }
    if (element == PE_Frame) { // Fusion's is a shade of the window's, which no palette of ours knows
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        paintEdge(*painter, *option, option->rect, 0.5 * unit, QPalette::Shadow);
        painter->restore();
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return int(2 * unit);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's own icons are of another family
    case SH_ItemView_ActivateItemOnSingleClick: // a click shows the evidence beside the card; it does not leave the page
        return 0;
    case SH_Widget_Animation_Duration:
        return m_calm ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width(), range = bar->maximum - bar->minimum;
    const int handle = range > 0
        ? std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(int(8 * unit), length), length)
        : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (sub) {
    case SC_ScrollBarAddLine:
    case SC_ScrollBarSubLine:
        return {};
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length);
    case SC_ScrollBarSlider:
        return part(start, start + handle);
    default:
        return bar->rect;
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        all = {all.width() + int(2 * unit), std::max(all.height(), int(7 * unit))}; // our arrow stands further in than Fusion’s
    if (type == CT_HeaderSection)
        all.setHeight(std::max(all.height(), int(8 * unit)));
    return all;
}

} // namespace deal
