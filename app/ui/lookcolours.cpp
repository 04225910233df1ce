// The look's colours: the tables, the palette that they make, and what the platform's says of itself.
#include "look.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace deal {

namespace {

/// On paper all parties have one ink, and so has who is none: greys that differ would seem to say something. Who is who, a word
/// says.
constexpr QRgb printed = 0xff404040;

/// The columns of the tables of colours.
enum Column : size_t { LightColumn, DarkColumn, PrintColumn, DarkOnLightColumn, LightOnDarkColumn };
using Colours = std::array<QRgb, 5>;

/// For each Shade in its order.
constexpr std::array<Colours, 21> shades{{
    {0xfff3f5f8, 0xff14171c, 0xffffffff, 0xffffffff, 0xff000000}, // Page
    {0xffffffff, 0xff1d2128, 0xffffffff, 0xffffffff, 0xff000000}, // Card
    {0xffd5dbe3, 0xff39414d, 0xff767676, 0xff000000, 0xffffffff}, // Line
    {0xff18202c, 0xffe8ebf0, 0xff000000, 0xff000000, 0xffffffff}, // Text
    {0xff556070, 0xffa6b0be, 0xff404040, 0xff2e2e2e, 0xffe0e0e0}, // Muted
    {0xff1d4fc0, 0xff8fb3ff, 0xff000000, 0xff00289c, 0xffffe14d}, // Accent
    {0xffe3eafb, 0xff25345a, 0xffffffff, 0xffe3eafb, 0xff16294d}, // AccentWash
    {0xffebeff5, 0xff272d36, 0xffffffff, 0xffe8e8e8, 0xff2b2b2b}, // HoverWash
    {0xffffe7a3, 0xff5c4a12, 0xffe6e6e6, 0xffffe066, 0xff4d3d00}, // Lit
    {0xff231a00, 0xfffff2cc, 0xff000000, 0xff000000, 0xffffffff}, // LitText
    {0xffeff3fa, 0xff262d3a, 0xfff4f4f4, 0xffe8effc, 0xff1c2a40}, // Quoted
    {0xfff0f3f7, 0xff2a303a, 0xffffffff, 0xfff0f0f0, 0xff262626}, // ChipWash
    {0xff17643a, 0xff7fd3a2, 0xff000000, 0xff004d22, 0xff8cf0b0}, // Good
    {0xff8a4b00, 0xfff0b566, 0xff000000, 0xff5c3200, 0xffffc247}, // Warn
    {0xfff6f9ff, 0xff202838, 0xffffffff, 0xffeef3ff, 0xff10203f}, // FocusWash
    {0xffdfe4ea, 0xff343b46, 0xffcccccc, 0xff767676, 0xff9a9a9a}, // Grid
    {0xffb3261e, 0xffff9b93, 0xff000000, 0xff8a0000, 0xffffb3ad}, // Bad
    {0xff35302b, 0xfff0ece6, printed, 0xff1c1c1c, 0xffffffff}, // NoParty
    {0xfff0e4ff, 0xff3d2a5c, 0xffe6e6e6, 0xffeadcff, 0xff4a2a80}, // Found
    {0xff7a3fd1, 0xffc9a6ff, 0xff000000, 0xff4b0096, 0xffe0ccff}, // FoundLine
    {0xff7b8899, 0xff78859a, 0xff767676, 0xff000000, 0xffffffff}, // Edge
}};

/// Okabe and Ito's hues, moved as little as it takes: each is 3:1 on a card and on the washes of one, and the first six stay 12
/// apart by CIEDE2000 for protanopes, deuteranopes and tritanopes too (tst_colours measures it). The further ones differ for eyes
/// with all three cones, by 4 at least; for others some pairs are as good as the same (1 apart). In high contrast they are the
/// same: were they darker, they would come too near to each other.
constexpr std::array<Colours, 16> partyColours{{
    {0xff0472ec, 0xff51a0d7, printed, 0xff0472ec, 0xff51a0d7},
    {0xffb77801, 0xfff6b12d, printed, 0xffb77801, 0xfff6b12d},
    {0xff008a64, 0xff08d5a4, printed, 0xff008a64, 0xff08d5a4},
    {0xffa74604, 0xffde773c, printed, 0xffa74604, 0xffde773c},
    {0xffa15092, 0xffc086a1, printed, 0xffa15092, 0xffc086a1},
    {0xff4a5260, 0xffbbc6d4, printed, 0xff4a5260, 0xffbbc6d4},
    {0xff2f86c1, 0xff7cc4f2, printed, 0xff2f86c1, 0xff7cc4f2},
    {0xff6b7a12, 0xffb9c95a, printed, 0xff6b7a12, 0xffb9c95a},
    {0xff7a55b8, 0xffb79be8, printed, 0xff7a55b8, 0xffb79be8},
    {0xff8a6240, 0xffcfa882, printed, 0xff8a6240, 0xffcfa882},
    {0xff1f7f86, 0xff6fc9cf, printed, 0xff1f7f86, 0xff6fc9cf},
    {0xffa33f4f, 0xffe58c99, printed, 0xffa33f4f, 0xffe58c99},
    {0xff9a4a9c, 0xffdda0de, printed, 0xff9a4a9c, 0xffdda0de},
    {0xff4f7d3a, 0xff9fcf86, printed, 0xff4f7d3a, 0xff9fcf86},
    {0xff5560c8, 0xffa5adf5, printed, 0xff5560c8, 0xffa5adf5},
    {0xff7d6a2a, 0xffd2bd73, printed, 0xff7d6a2a, 0xffd2bd73},
}};

/// Behind the word of a clause that continues, and of one that has changed.
constexpr Colours continuesWash{0xffe2f3e8, 0xff1c3a2a, 0xffe2f3e8, 0xffd9f2e1, 0xff0e2e1c},
    changedWash{0xfffdf0d6, 0xff40300f, 0xfffdf0d6, 0xffffecc4, 0xff3a2a00};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// What the platform's palette was like when it was read last; the first time before ours is set.
PaletteManner &system()
{
    static PaletteManner manner = QApplication::style() ? mannerOf(QApplication::palette()) : PaletteManner();
    return manner;
}

std::optional<QPalette> &standIn()
{
    static std::optional<QPalette> palette;
    return palette;
}

size_t columnOf(LookChoice choice, bool dark, bool highContrast)
{
    if (choice == LookChoice::Print)
        return PrintColumn;
    if (highContrast)
        return dark ? LightOnDarkColumn : DarkOnLightColumn;
    return dark ? DarkColumn : LightColumn;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

PaletteManner mannerOf(const QPalette &palette)
{
    constexpr double high = 20;
    const auto standsOut = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrast(palette.color(QPalette::Active, ink), palette.color(QPalette::Active, ground)) >= high;
    };
    return {palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F,
        standsOut(QPalette::WindowText, QPalette::Window) && standsOut(QPalette::Text, QPalette::Base)
            && standsOut(QPalette::ButtonText, QPalette::Button)};
}

Look::Look(LookChoice choice, int textPercent)
    : m_choice(choice)
    , m_dark(
          (system().dark && (choice == LookChoice::System || choice == LookChoice::HighContrast)) || choice == LookChoice::Dark)
    , m_highContrast(choice == LookChoice::HighContrast || (choice == LookChoice::System && system().highContrast))
    , m_textPercent(std::clamp(textPercent, leastText, mostText))
    , m_column(columnOf(choice, m_dark, m_highContrast))
{
}

Look Look::atPlainSize() const
{
    Look look = *this;
    look.m_textPercent = plainText;
    return look;
}

/// Ours hides the platform's: it is put away, the platform's read, and ours put back.
bool Look::readSystem()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette theirs = standIn().value_or(QApplication::palette());
    QApplication::setPalette(ours);
    const PaletteManner before = std::exchange(system(), mannerOf(theirs));
    return before != system();
}

void Look::standInForSystem(const std::optional<QPalette> &palette)
{
    standIn() = palette;
}

QColor Look::color(Shade shade) const
{
    return QColor(shades.at(size_t(shade)).at(m_column));
}

QPen Look::edgeOf(Shade wash) const
{
    if (!m_highContrast)
        return QPen(Qt::NoPen);
    return QPen(color(wash == Shade::HoverWash ? Shade::Muted : Shade::Accent), 1);
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
        return {color(Shade::Good), QColor(continuesWash.at(m_column))};
    case Standing::Changed:
        return {color(Shade::Warn), QColor(changedWash.at(m_column))};
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
    both(QPalette::Shadow, color(Shade::Edge), color(Shade::Line)); // our style draws edges with it
    return palette;
}

} // namespace deal
