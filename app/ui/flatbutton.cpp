#include "flatbutton.h"

#include <QAction>
#include <QPainter>

namespace deal {

namespace {
constexpr int side = int(3 * unit);
constexpr int markGap = int(1.5 * unit);
} // namespace

FlatButton::FlatButton(const Look &look, Style style, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
    , m_style(style)
{
    setFont(look.font(style == Style::Chip ? TextStyle::Small : TextStyle::Body));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void FlatButton::setParty(PartyId party, PartyKind kind)
{
    m_party.emplace(party, kind);
    updateGeometry();
}

void FlatButton::setSign(const QString &icon, Shade tone)
{
    m_sign.emplace(icon, tone);
    updateGeometry();
    update();
}

int FlatButton::textLeft() const
{
    return side + (m_party || m_sign || !icon().isNull() ? m_look.iconSize() + markGap : 0);
}

QSize FlatButton::sizeHint() const
{
    const QString words = toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : text();
    const int mark = m_look.iconSize();
    int width = textLeft() + QFontMetrics(font()).size(Qt::TextShowMnemonic, words).width() + side;
    if (words.isEmpty())
        width = 2 * side - 4 + mark;
    if (m_style == Style::Chip || (menu() && !words.isEmpty()))
        width += mark;
    const int height = std::max(QFontMetrics(font()).height(), mark) + int((m_style == Style::Chip ? 2 : 3.5) * unit);
    return {width, height};
}

QColor FlatButton::wash() const
{
    if (isChecked() || isDown())
        return m_look.color(Shade::AccentWash);
    if (underMouse() && isEnabled())
        return m_look.color(Shade::HoverWash);
    return m_style == Style::Plain ? QColor(Qt::transparent) : m_look.color(Shade::Card);
}

QPen FlatButton::edge() const
{
    const bool chosen = isChecked() || isDown();
    if (hasFocus())
        return QPen(m_look.color(Shade::Accent), m_look.stroke(1.5));
    if (m_look.isHighContrast() && (chosen || (underMouse() && isEnabled())))
        return m_look.edgeOf(chosen ? Shade::AccentWash : Shade::HoverWash);
    return m_style == Style::Plain ? QPen(Qt::NoPen) : QPen(m_look.color(Shade::Line));
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_style == Style::Chip ? frame.height() / 2 : cornerRadius;
    painter.setPen(edge());
    painter.setBrush(wash());
    if (painter.pen().style() != Qt::NoPen || wash().alpha() > 0)
        painter.drawRoundedRect(frame, radius, radius);
    const QColor ink = !isEnabled() ? m_look.color(Shade::Muted)
        : m_sign                    ? m_look.color(m_sign->second)
        : isChecked()               ? m_look.color(Shade::Accent)
                                    : m_look.color(Shade::Text);
    const bool words = toolButtonStyle() != Qt::ToolButtonIconOnly && !text().isEmpty();
    const int mark = m_look.iconSize();
    const QRect icons(words ? side : (width() - mark) / 2, (height() - mark) / 2, mark, mark);
    if (m_party)
        m_look.paintShape(painter, QRectF(icons).adjusted(2.5, 2.5, -2.5, -2.5), m_party->second, m_party->first);
    else if (m_sign)
        m_look.paintIcon(painter, icons, m_sign->first, ink);
    else if (!icon().isNull()) {
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        icon().paint(&painter, icons, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
            isChecked() ? QIcon::On : QIcon::Off);
        painter.setOpacity(1);
    }
    painter.setFont(font());
    painter.setPen(ink);
    if (words)
        painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    const QString tail = m_style == Style::Chip ? QStringLiteral("close")
        : menu() && words                       ? QStringLiteral("chevron-down")
                                                : QString();
    if (!tail.isEmpty())
        m_look.paintIcon(painter, QRectF(width() - side - mark + 4, 0, mark, height()), tail, m_look.color(Shade::Muted));
}

} // namespace deal
