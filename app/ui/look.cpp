#include "look.h"

#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {

struct FontFacts {
    int pixels;
    QFont::Weight weight;
};

constexpr std::array<FontFacts, 6> scale{{{20, QFont::DemiBold}, {15, QFont::DemiBold}, {13, QFont::Normal}, {12, QFont::Normal},
    {12, QFont::DemiBold}, {14, QFont::Normal}}};

/// The source's words in serif, ours in sans; the last is no font's name, but asks for any of that kind.
QStringList families(TextStyle type)
{
    if (type == TextStyle::Quotation)
        return {QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")};
}

/// The first that this system has, or the last. One family, not a list: for a list Qt ranks all other fonts of the system at
/// once, for one family only when a character is missing from it.
QString installed(const QStringList &families)
{
    const auto found =
        std::find_if(families.begin(), families.end(), [](const QString &name) { return QFontDatabase::hasFamily(name); });
    return found == families.end() ? families.last() : *found;
}

/// Draws an icon of the family when it is first seen, in the size, the state and the density that are asked for.
class LookIcon final : public QIconEngine {
public:
    LookIcon(const Look &look, const QString &name)
        : m_look(look)
        , m_name(name)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect.topLeft(), made(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return made(size, mode, state, 1);
    }
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        return made(size / ratio, mode, state, ratio);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LookIcon(m_look, m_name); }

private:
    [[nodiscard]] QPixmap made(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) const
    {
        if (mode == QIcon::Active) // a menu's chosen row
            return m_look.pixmap(m_name, size, m_look.palette().color(QPalette::HighlightedText), ratio);
        const Shade shade = mode == QIcon::Disabled ? Shade::Muted : state == QIcon::On ? Shade::Accent : Shade::Text;
        return m_look.pixmap(m_name, size, m_look.color(shade), ratio);
    }

    const Look m_look;
    const QString m_name;
};

} // namespace

QFont Look::font(TextStyle type) const
{
    static const QString serifs = installed(families(TextStyle::Quotation)), sans = installed(families(TextStyle::Body));
    const bool serif = type == TextStyle::Quotation;
    QFont font(serif ? serifs : sans);
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(scaled(scale.at(size_t(type)).pixels));
    font.setWeight(scale.at(size_t(type)).weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // shaping is the dearest part of a start; looktext.cpp shapes what needs it
    return font;
}

QString Look::iconName(ClauseKind kind) const
{
    return QStringLiteral("kind-") + keyOf(kind);
}

QString Look::iconName(Agreement agreement) const
{
    switch (agreement) {
    case Agreement::Agree:
        return QStringLiteral("agree");
    case Agreement::Differ:
        return QStringLiteral("differ");
    case Agreement::Unsupported:
        return QStringLiteral("unsupported");
    case Agreement::OneSource:
        break;
    }
    return QStringLiteral("one-source");
}

QPixmap Look::pixmap(const QString &icon, QSize size, QColor color, qreal pixelRatio) const
{
    const QString key =
        QStringLiteral("deal/%1/%2x%3/%4@%5").arg(icon).arg(size.width()).arg(size.height()).arg(color.name()).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    pixmap = QPixmap(size * pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Look::icon(const QString &name) const
{
    return QIcon(new LookIcon(*this, name)); // the icon owns its engine
}

void Look::paintShape(QPainter &painter, const QRectF &rect, PartyKind kind, PartyId party) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(party));
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (kind) {
    case PartyKind::Company:
        painter.drawEllipse(box);
        break;
    case PartyKind::JointVenture:
        painter.drawRoundedRect(box, box.width() * 0.3, box.width() * 0.3);
        break;
    case PartyKind::Government:
        painter.drawRect(box);
        break;
    case PartyKind::Person:
        painter.drawPolygon(QPolygonF{{box.center().x(), rect.top() - 0.5}, {rect.right() + 0.5, box.center().y()},
            {box.center().x(), rect.bottom() + 0.5}, {rect.left() - 0.5, box.center().y()}});
        break;
    }
    painter.restore();
}

void Look::paintIcon(QPainter &painter, const QRectF &rect, const QString &icon, const QColor &color) const
{
    const int side = std::max(16, int(std::min(rect.width(), rect.height())));
    const QPointF corner = rect.center() - QPointF(side, side) / 2;
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())),
        pixmap(icon, {side, side}, color, painter.device()->devicePixelRatioF()));
}

QString cssFamilies(TextStyle type)
{
    QStringList names = families(type);
    for (QString &name : names)
        if (name.contains(u' '))
            name = u'\'' + name + u'\'';
    return names.join(QStringLiteral(", "));
}

QString plainWords(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainToolTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace deal
