// The one place for colours, type and icons. Four complete palettes on Fusion; every colour that the program shows comes from
// here, so that a test can measure them all. GUI thread only.
#pragma once

#include "core/boxes.h"
#include "core/quoted.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPen>

class QPainter;

namespace deal {

struct WordSpan;

/// HighContrast: light on dark where the system's palette is dark, else dark on light: 7:1 for words, 3:1 for marks, and stronger
/// lines. Print: black on white, for paper; of pictures alone, never of the window.
enum class LookChoice { System, Light, Dark, HighContrast, Print };

/// How large words are, in percent of the type scale.
inline constexpr int leastText = 80, plainText = 100, mostText = 200;

/// What a colour is for.
enum class Shade {
    Page, ///< behind the cards
    Card,
    Line, ///< around a card, between rows
    Text,
    Muted, ///< secondary words, still 4.5:1
    Accent, ///< links, the focused card's edge
    AccentWash, ///< behind the chosen
    HoverWash,
    Lit, ///< behind the words that prove the focused claim
    LitText,
    Quoted, ///< behind other quotations
    ChipWash,
    Good,
    Warn,
    FocusWash, ///< behind the chosen card that has the keyboard
    Grid, ///< a chart's grid lines
    Bad, ///< what was looked for and not found
    NoParty, ///< fills a mark that belongs to no party: neutral, and not the accent, which stands for what is chosen
    Found, ///< behind words that were searched for
    FoundLine, ///< beneath them
    Edge, ///< around what words are typed in or chosen from: 3:1
};

/// A stretch of a text, in its UTF-16 units, that is marked.
struct MarkedSpan {
    qsizetype start = 0, length = 0;
    Mark mark = Mark::Quoted;
    bool pointed = false; ///< the reader points at it
    std::optional<PartyId> party{}; ///< it has a second line beneath it, in that party's colour
};

/// A word in its own colour on its own wash.
struct Pill {
    QColor text, wash;
};

/// What a platform's palette says of itself.
struct PaletteManner {
    bool dark = false;
    bool highContrast = false;
    bool operator==(const PaletteManner &) const = default;
};
/// Dark when its windows are. High contrast when words stand out from windows, fields and buttons by 20:1 at least: black on
/// white and white on black have 21:1, and no theme that means to be calm comes so near on all three (Fusion's own windows have
/// 18:1). Qt 6.4 tells of contrast in no other way, so a high contrast theme of softer colours is not known as one: the reader
/// chooses.
[[nodiscard]] PaletteManner mannerOf(const QPalette &palette);

class Look final {
public:
    /// `textPercent` beyond leastText and mostText is the nearer of them.
    explicit Look(LookChoice choice, int textPercent = plainText);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] LookChoice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// The same with words of 100 %: of pictures that leave the program.
    [[nodiscard]] Look atPlainSize() const;
    /// A length that stands with words, and grows with them.
    [[nodiscard]] int scaled(qreal length) const { return int(length * m_textPercent / plainText + 0.5); }
    /// The side of an icon beside words: never less than the 16 pixels that the family is drawn for.
    [[nodiscard]] int iconSize() const { return m_textPercent > plainText ? scaled(16) : 16; }
    /// The width of a line that carries meaning: half as much again in high contrast.
    [[nodiscard]] qreal stroke(qreal width) const { return m_highContrast ? 1.5 * width : width; }
    /// Around a wash that says something: in high contrast none stands alone, elsewhere it needs no edge.
    [[nodiscard]] QPen edgeOf(Shade wash) const;
    /// Reads the platform's palette anew, which System and HighContrast follow from then on. True when it is of another manner.
    static bool readSystem();
    /// For tests, which have no other platform: what is read in place of its palette, until there is none again.
    static void standInForSystem(const std::optional<QPalette> &palette);
    [[nodiscard]] QColor color(Shade shade) const;
    [[nodiscard]] QPalette palette() const;
    /// Pixel sizes, so that a picture is the same on every screen; a screen's density is in the painter's device pixel ratio.
    [[nodiscard]] QFont font(TextStyle type) const;
    [[nodiscard]] Pill pill(Standing standing) const;
    /// Words of a quotation that make a difference: the line beneath them, and the wash behind.
    [[nodiscard]] Pill differing() const { return pill(Standing::Changed); }
    /// `oneOrigin`: sources that relay one statement do not confirm each other, and are not green.
    [[nodiscard]] QColor color(Agreement agreement, bool oneOrigin = false) const;
    /// By the party's place in the dossier; at least 3:1 against Shade::Card. Sixteen differ for eyes with all three cones; for
    /// eyes that lack one, only the first six stay well apart, and on paper none. So it never stands alone: a shape or, in the
    /// money's charts, a name and a place tell parties apart.
    [[nodiscard]] QColor color(PartyId party) const;
    [[nodiscard]] QString iconName(ClauseKind kind) const;
    [[nodiscard]] QString iconName(Agreement agreement) const;
    /// Of our family (resources/icons), in one colour; empty for an unknown name.
    [[nodiscard]] QPixmap pixmap(const QString &icon, QSize size, QColor color, qreal pixelRatio) const;
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// A company is a disc, a joint venture a rounded square, a government a square, a person a diamond.
    void paintShape(QPainter &painter, const QRectF &rect, PartyKind kind, PartyId party) const;
    void paintIcon(QPainter &painter, const QRectF &rect, const QString &icon, const QColor &color) const;

    /// Loads the fonts, which takes as long as reading a dossier does.
    void warm() const;
    /// The size of words, wrapped at a width (a negative one: not wrapped).
    [[nodiscard]] QSizeF textSize(const QString &text, TextStyle type, qreal width) const;
    /// How the core learns the width of words.
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] LineStarts lineStarts() const;
    /// Wrapped at the rectangle's width exactly as measure() wraps it.
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
        Qt::Alignment alignment = Qt::AlignLeft) const;
    /// The same with some words underlined on a wash of their own; the places are UTF-16 units of the text.
    void paintUnderlinedText(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
        const QList<WordSpan> &words, const Pill &mark) const;

    /// The same with marks: a wash behind the words, a line beneath them (thicker for what is lit, dotted for what is dim), an
    /// edge around what is pointed at.
    void paintSpans(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
        const QList<MarkedSpan> &spans) const;
    /// The same with the words that were searched for marked.
    void paintFound(QPainter &painter, const QRectF &rect, const QString &text, TextStyle type, const QColor &color,
        const QList<WordSpan> &words) const;
    /// The lines that a stretch of a text takes, from the text's own corner.
    [[nodiscard]] QList<QRectF> spanRects(
        const QString &text, TextStyle type, qreal width, qsizetype start, qsizetype length) const;
    /// The character at a point, from the text's own corner; -1 where there is none.
    [[nodiscard]] qsizetype positionAt(const QString &text, TextStyle type, qreal width, QPointF point) const;
    /// Of a coverage margin: a sentence that carries a claim is solid, one that carries none hollow; `here`: the reader's own.
    void paintCoverage(QPainter &painter, const QRectF &rect, bool carries, bool here) const;
    /// The mark of what concerns the focused party: a bar along the left of a rounded rectangle, in the party's colour.
    void paintPartyEdge(QPainter &painter, const QRectF &rect, PartyId party, qreal radius) const;
    [[nodiscard]] QColor wash(Mark mark) const;
    [[nodiscard]] QColor ink(Mark mark) const;
    [[nodiscard]] QColor line(Mark mark) const; ///< beneath the words, or around what is pointed at

private:
    LookChoice m_choice;
    bool m_dark, m_highContrast;
    int m_textPercent;
    size_t m_column; ///< of the tables of colours
};

inline constexpr qreal cornerRadius = 6;
inline constexpr qreal partyEdge = 5; ///< how broad the mark of a party is

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The fonts that the look asks for, the first choice first, as CSS Fonts 3 has them: `Inter, 'Noto Sans', …, sans-serif`.
[[nodiscard]] QString cssFamilies(TextStyle type);

/// "light", "dark", "high-contrast", "print" and "system", as in settings and on the command line; anything else is the system's.
[[nodiscard]] LookChoice lookChoice(const QString &name);
[[nodiscard]] QString nameOf(LookChoice choice);

/// Data on a button or in a menu: its & is no accelerator.
[[nodiscard]] QString plainWords(QString words);

/// Data in a tool tip: shown as it is, never as markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace deal
