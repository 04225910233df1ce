#include "look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace deal {

namespace {

/// On paper all parties have one ink, and so has who is none: greys that differ would seem to say something. Who is who, a word
/// says.
constexpr QRgb printed = 0xff404040;

/// Light, dark and print, for each Shade in its order.
constexpr std::array<std::array<QRgb, 3>, 20> shades{{
    {0xfff3f5f8, 0xff14171c, 0xffffffff}, // Page
    {0xffffffff, 0xff1d2128, 0xffffffff}, // Card
    {0xffd5dbe3, 0xff39414d, 0xff767676}, // Line
    {0xff18202c, 0xffe8ebf0, 0xff000000}, // Text
    {0xff556070, 0xffa6b0be, 0xff404040}, // Muted
    {0xff1d4fc0, 0xff8fb3ff, 0xff000000}, // Accent
    {0xffe3eafb, 0xff25345a, 0xffffffff}, // AccentWash
    {0xffebeff5, 0xff272d36, 0xffffffff}, // HoverWash
    {0xffffe7a3, 0xff5c4a12, 0xffe6e6e6}, // Lit
    {0xff231a00, 0xfffff2cc, 0xff000000}, // LitText
    {0xffeff3fa, 0xff262d3a, 0xfff4f4f4}, // Quoted
    {0xfff0f3f7, 0xff2a303a, 0xffffffff}, // ChipWash
    {0xff17643a, 0xff7fd3a2, 0xff000000}, // Good
    {0xff8a4b00, 0xfff0b566, 0xff000000}, // Warn
    {0xfff6f9ff, 0xff202838, 0xffffffff}, // FocusWash
    {0xffdfe4ea, 0xff343b46, 0xffcccccc}, // Grid
    {0xffb3261e, 0xffff9b93, 0xff000000}, // Bad
    {0xff35302b, 0xfff0ece6, printed}, // NoParty
    {0xfff0e4ff, 0xff3d2a5c, 0xffe6e6e6}, // Found
    {0xff7a3fd1, 0xffc9a6ff, 0xff000000}, // FoundLine
}};

/// Okabe and Ito's hues, moved as little as it takes: each is 3:1 on a card and on the washes of one, and the first six stay 12
/// apart by CIEDE2000 for protanopes, deuteranopes and tritanopes too (tst_colours measures it). The further ones differ for eyes
/// with all three cones, by 4 at least; for others some pairs are as good as the same (1 apart).
constexpr std::array<std::array<QRgb, 3>, 16> partyColours{{
    {0xff0472ec, 0xff51a0d7, printed},
    {0xffb77801, 0xfff6b12d, printed},
    {0xff008a64, 0xff08d5a4, printed},
    {0xffa74604, 0xffde773c, printed},
    {0xffa15092, 0xffc086a1, printed},
    {0xff4a5260, 0xffbbc6d4, printed},
    {0xff2f86c1, 0xff7cc4f2, printed},
    {0xff6b7a12, 0xffb9c95a, printed},
    {0xff7a55b8, 0xffb79be8, printed},
    {0xff8a6240, 0xffcfa882, printed},
    {0xff1f7f86, 0xff6fc9cf, printed},
    {0xffa33f4f, 0xffe58c99, printed},
    {0xff9a4a9c, 0xffdda0de, printed},
    {0xff4f7d3a, 0xff9fcf86, printed},
    {0xff5560c8, 0xffa5adf5, printed},
    {0xff7d6a2a, 0xffd2bd73, printed},
}};

struct FontFacts {
    int pixels;
    QFont::Weight weight;
};

constexpr std::array<FontFacts, 6> scale{{{20, QFont::DemiBold}, {15, QFont::DemiBold}, {13, QFont::Normal}, {12, QFont::Normal},
    {12, QFont::DemiBold}, {14, QFont::Normal}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The system's own palette, before ours is set: dark when its windows are.
bool systemIsDark()
{
    static const bool dark = QApplication::style() && QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
}

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

Look::Look(LookChoice choice)
    : m_choice(choice)
    , m_dark(systemIsDark() ? choice == LookChoice::System || choice == LookChoice::Dark : choice == LookChoice::Dark)
    , m_column(choice == LookChoice::Print ? 2
              : m_dark                     ? 1
                                           : 0)
{
}

QColor Look::color(Shade shade) const
{
    return QColor(shades.at(size_t(shade)).at(m_column));
}

QColor Look::color(PartyId party) const
{
    return QColor(partyColours.at(size_t(at(party)) % partyColours.size()).at(m_column));
}

QColor Look::color(Agreement agreement, bool oneOrigin) const
{
    if (oneOrigin)
        return color(Shade::Muted);
    switch (agreement) {
    case Agreement::Agree:
        return color(Shade::Good);
    case Agreement::Differ:
        return color(Shade::Warn);
    case Agreement::OneSource:
    case Agreement::Unsupported:
        break;
    }
    return color(Shade::Muted);
}

QColor Look::wash(Mark mark) const
{
    switch (mark) {
    case Mark::Quoted:
        return color(Shade::Quoted);
    case Mark::Lit:
        return color(Shade::Lit);
    case Mark::Sentence:
        return color(Shade::AccentWash);
    case Mark::Found:
        return color(Shade::Found);
    case Mark::Dim:
        break;
    }
    return color(Shade::Card);
}

QColor Look::ink(Mark mark) const
{
    return color(mark == Mark::Lit ? Shade::LitText : mark == Mark::Dim ? Shade::Muted : Shade::Text);
}

QColor Look::line(Mark mark) const
{
    return color(mark == Mark::Lit ? Shade::Warn
            : mark == Mark::Found  ? Shade::FoundLine
            : mark == Mark::Dim    ? Shade::Muted
                                   : Shade::Accent);
}

Pill Look::pill(Standing standing) const
{
    switch (standing) {
    case Standing::Continues:
        return {color(Shade::Good), QColor(m_dark ? 0xff1c3a2a : 0xffe2f3e8)};
    case Standing::Changed:
        return {color(Shade::Warn), QColor(m_dark ? 0xff40300f : 0xfffdf0d6)};
    case Standing::New:
        return {color(Shade::Accent), color(Shade::AccentWash)};
    case Standing::Ended:
        break;
    }
    return {color(Shade::Muted), color(Shade::ChipWash)};
}

QPalette Look::palette() const
{
    QPalette palette;
    const QColor text = color(Shade::Text), muted = color(Shade::Muted), card = color(Shade::Card), page = color(Shade::Page);
    const auto both = [&](QPalette::ColorRole role, const QColor &active, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, active);
        palette.setColor(QPalette::Inactive, role, active);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    both(QPalette::Window, page, page);
    both(QPalette::WindowText, text, muted);
    both(QPalette::Base, card, page);
    both(QPalette::AlternateBase, page, page);
    both(QPalette::ToolTipBase, card, card);
    both(QPalette::ToolTipText, text, muted);
    both(QPalette::PlaceholderText, muted, muted);
    both(QPalette::Text, text, muted);
    both(QPalette::Button, card, page);
    both(QPalette::ButtonText, text, muted);
    both(QPalette::BrightText, card, card);
    both(QPalette::Highlight, color(Shade::Accent), muted);
    both(QPalette::HighlightedText, card, card);
    both(QPalette::Link, color(Shade::Accent), muted);
    both(QPalette::LinkVisited, color(Shade::Accent), muted);
    both(QPalette::Light, card, card);
    both(QPalette::Midlight, color(Shade::HoverWash), color(Shade::HoverWash));
    both(QPalette::Mid, color(Shade::Line), color(Shade::Line));
    both(QPalette::Dark, muted, muted);
    both(QPalette::Shadow, QColor(0, 0, 0), QColor(0, 0, 0));
    return palette;
}

QFont Look::font(TextStyle type) const
{
    static const QString serifs = installed(families(TextStyle::Quotation)), sans = installed(families(TextStyle::Body));
    const bool serif = type == TextStyle::Quotation;
    QFont font(serif ? serifs : sans);
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(scale.at(size_t(type)).pixels);
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
    const QSize size(16, 16);
    const QPointF corner = rect.center() - QPointF(8, 8);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())),
        pixmap(icon, size, color, painter.device()->devicePixelRatioF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
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
