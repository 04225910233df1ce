// Every colour of every look, measured on every ground that it stands on, as WCAG 2.1 computes contrast: the table of the
// window's pairs, which no shade can be missing from, and whatever the pictures themselves draw.
#include "core/viewpicture.h"
#include "core/vocabulary.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "ui/drawingscene.h"
#include "ui/look.h"

#include <QApplication>
#include <QtTest>

#include <set>

using namespace deal;
using namespace deal::test;

namespace {

/// How a colour is used on a ground.
enum class Use {
    Words, ///< 4.5:1, and 7:1 in high contrast
    Mark, ///< a line, a sign, an edge that means something: 3:1
    Rule, ///< between rows, around a card: it says nothing, and has to be seen in high contrast alone
};

struct Pair {
    Shade ground;
    Use use;
};

QList<Pair> on(Use use, const QList<Shade> &grounds)
{
    QList<Pair> pairs;
    for (const Shade ground : grounds)
        pairs << Pair{ground, use};
    return pairs;
}

/// What may lie beneath words of the window.
const QList<Shade> plainGrounds{Shade::Page, Shade::Card, Shade::AccentWash, Shade::HoverWash, Shade::FocusWash};

/// Where each shade is used; empty for what is a ground alone. No default: a new shade does not compile before it is here.
QList<Pair> usesOf(Shade ink)
{
    switch (ink) {
    case Shade::Text:
        return on(Use::Words, plainGrounds + QList{Shade::ChipWash, Shade::Quoted, Shade::Found});
    case Shade::Muted: // secondary words, and lines: a hatch, an outline, a dotted line beneath words
        return on(Use::Words, plainGrounds + QList{Shade::ChipWash, Shade::Found});
    case Shade::Accent: // links; the focus ring, which may stand on any ground
        return on(Use::Words, plainGrounds) + on(Use::Mark, {Shade::Lit, Shade::Quoted, Shade::Found, Shade::ChipWash});
    case Shade::LitText:
        return on(Use::Words, {Shade::Lit});
    case Shade::Good:
        return on(Use::Words, {Shade::Page, Shade::Card, Shade::AccentWash, Shade::HoverWash, Shade::FocusWash});
    case Shade::Warn:
        return on(Use::Words, plainGrounds) + on(Use::Mark, {Shade::Lit});
    case Shade::Bad:
        return on(Use::Words, plainGrounds);
    case Shade::FoundLine:
        return on(Use::Mark, plainGrounds + QList{Shade::Found, Shade::Quoted, Shade::Lit});
    case Shade::NoParty:
        return on(Use::Mark, plainGrounds);
    case Shade::Edge:
        return on(Use::Mark, {Shade::Page, Shade::Card, Shade::HoverWash});
    case Shade::Line:
    case Shade::Grid:
        return on(Use::Rule, {Shade::Page, Shade::Card});
    case Shade::Page:
    case Shade::Card: // the tick in a ticked box, and what is written on the accent
        return ink == Shade::Card ? on(Use::Words, {Shade::Accent}) : QList<Pair>();
    case Shade::AccentWash:
    case Shade::HoverWash:
    case Shade::Lit:
    case Shade::Quoted:
    case Shade::ChipWash:
    case Shade::FocusWash:
    case Shade::Found:
        break;
    }
    return {};
}

constexpr int shadeCount = int(Shade::Edge) + 1;

double least(Use use, const Look &look)
{
    const bool high = look.isHighContrast();
    return use == Use::Words ? high ? 7 : 4.5 : use == Use::Mark ? 3 : high ? 3 : 1;
}

QPalette twoColours(const QColor &ink, const QColor &ground)
{
    QPalette palette;
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        palette.setColor(QPalette::ColorRole(role), ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    return palette;
}

/// What lies behind a place of a drawing, from the card on.
QColor groundAt(const Drawing &drawing, qsizetype before, QPointF point, const Look &look)
{
    QColor ground = look.color(Shade::Card);
    for (const Shape &shape : drawing.shapes.first(before)) {
        const Tint *fill = nullptr;
        if (const auto *box = std::get_if<DrawnBox>(&shape))
            fill = &box->fill;
        else if (const auto *dot = std::get_if<DrawnDot>(&shape))
            fill = &dot->fill;
        else if (const auto *polygon = std::get_if<DrawnPolygon>(&shape))
            fill = &polygon->fill;
        if (fill && fill->of != Tint::Of::Nothing && around(shape).contains(point))
            ground = colorOf(*fill, look);
    }
    return ground;
}

QList<Tint> tintsOf(const Shape &shape)
{
    struct All {
        QList<Tint> operator()(const DrawnBox &box) const { return {box.fill, box.edge}; }
        QList<Tint> operator()(const DrawnLine &line) const { return {line.tint}; }
        QList<Tint> operator()(const DrawnDot &dot) const { return {dot.fill, dot.edge}; }
        QList<Tint> operator()(const DrawnCurve &curve) const { return {curve.tint}; }
        QList<Tint> operator()(const DrawnPolygon &polygon) const { return {polygon.fill, polygon.edge}; }
        QList<Tint> operator()(const DrawnWords &words) const { return {words.tint}; }
    };
    return std::visit(All(), shape);
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyShadeIsUsed();
    void everyPairIsSeen_data() { looks(); }
    void everyPairIsSeen();
    void pillsAndMarksAreRead_data() { looks(); }
    void pillsAndMarksAreRead();
    void partiesAreSeen_data() { looks(); }
    void partiesAreSeen();
    void controlsAreSeen_data() { looks(); }
    void controlsAreSeen();
    void picturesAreRead_data() { looks(); }
    void picturesAreRead();
    void everyTintIsDrawn();
    void readsThePlatformsManner_data();
    void readsThePlatformsManner();
    void followsThePlatform();
    void noWashStandsAloneInHighContrast();

private:
    static void looks();
    [[nodiscard]] Look look();
    [[nodiscard]] QList<Drawing> pictures(const Look &look) const;
    Dossier m_dossier;
};

void ContrastTest::initTestCase()
{
    m_dossier = realDossier();
}

void ContrastTest::looks()
{
    QTest::addColumn<LookChoice>("choice");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << LookChoice::Light << false;
    QTest::newRow("dark") << LookChoice::Dark << true;
    QTest::newRow("high contrast, dark on light") << LookChoice::HighContrast << false;
    QTest::newRow("high contrast, light on dark") << LookChoice::HighContrast << true;
    QTest::newRow("print") << LookChoice::Print << false;
}

/// On a platform that is dark or not.
Look ContrastTest::look()
{
    [&] {
        QFETCH(bool, dark);
        Look::standInForSystem(dark ? twoColours(Qt::lightGray, Qt::black) : twoColours(Qt::darkGray, Qt::white));
    }();
    Look::readSystem();
    const auto *choice = static_cast<const LookChoice *>(QTest::qData("choice", qMetaTypeId<LookChoice>()));
    return Look(*choice);
}

/// As ink or as a ground: none is left that nobody measures.
void ContrastTest::everyShadeIsUsed()
{
    std::set<Shade> met;
    for (int shade = 0; shade < shadeCount; ++shade)
        for (const Pair &pair : usesOf(Shade(shade)))
            met.insert({Shade(shade), pair.ground});
    QCOMPARE(int(met.size()), shadeCount);
}

void ContrastTest::everyPairIsSeen()
{
    const Look look = this->look();
    for (int ink = 0; ink < shadeCount; ++ink)
        for (const Pair &pair : usesOf(Shade(ink))) {
            const double found = contrast(look.color(Shade(ink)), look.color(pair.ground));
            QVERIFY2(found >= least(pair.use, look),
                qPrintable(QStringLiteral("shade %1 on %2: %3").arg(ink).arg(int(pair.ground)).arg(found)));
        }
}

void ContrastTest::pillsAndMarksAreRead()
{
    const Look look = this->look();
    const double words = least(Use::Words, look);
    for (int i = 0; i < countOf<Standing>(); ++i)
        QVERIFY2(contrast(look.pill(Standing(i)).text, look.pill(Standing(i)).wash) >= words, qPrintable(keyOf(Standing(i))));
    // A notice's words and its buttons' rings stand on a pill's wash.
    for (const Standing notice : {Standing::Continues, Standing::Changed}) {
        QVERIFY(contrast(look.color(Shade::Text), look.pill(notice).wash) >= words);
        QVERIFY(contrast(look.color(Shade::Muted), look.pill(notice).wash) >= words);
        QVERIFY(contrast(look.color(Shade::Accent), look.pill(notice).wash) >= 3);
    }
    for (const Mark mark : {Mark::Quoted, Mark::Lit, Mark::Dim, Mark::Sentence, Mark::Found}) {
        QVERIFY2(contrast(look.ink(mark), look.wash(mark)) >= words, qPrintable(QString::number(int(mark))));
        for (const QColor &ground : {look.wash(mark), look.color(Shade::Card)})
            QVERIFY2(contrast(look.line(mark), ground) >= 3, qPrintable(QString::number(int(mark))));
    }
    for (int i = 0; i < countOf<Agreement>(); ++i)
        for (const bool oneOrigin : {false, true})
            for (const Shade ground : plainGrounds)
                QVERIFY(contrast(look.color(Agreement(i), oneOrigin), look.color(ground)) >= words);
}

/// Fills, edges and bars, on a card and on the washes of one; and a hatch on its own pale ground.
void ContrastTest::partiesAreSeen()
{
    const Look look = this->look();
    for (int party = -1; party < std::max(16, int(m_dossier.parties.size())); ++party) {
        const auto who = party < 0 ? std::nullopt : std::optional(PartyId(party));
        const QColor colour = colorOf({Tint::Of::Party, who, false}, look);
        for (const Shade ground : {Shade::Card, Shade::AccentWash, Shade::HoverWash})
            QVERIFY2(
                contrast(colour, look.color(ground)) >= 3, qPrintable(QStringLiteral("%1 on %2").arg(party).arg(int(ground))));
        QVERIFY2(contrast(colour, colorOf({Tint::Of::Party, who, true}, look)) >= 3, qPrintable(QString::number(party)));
    }
}

/// What Qt's own widgets take from the palette.
void ContrastTest::controlsAreSeen()
{
    const Look look = this->look();
    const QPalette palette = look.palette();
    using P = QPalette;
    for (const auto group : {P::Active, P::Inactive, P::Disabled})
        for (const auto &[ink, ground] : {std::pair{P::WindowText, P::Window}, {P::Text, P::Base}, {P::Text, P::AlternateBase},
                 {P::ButtonText, P::Button}, {P::ToolTipText, P::ToolTipBase}, {P::HighlightedText, P::Highlight},
                 {P::PlaceholderText, P::Base}, {P::Link, P::Base}, {P::LinkVisited, P::Base}})
            QVERIFY2(contrast(palette.color(group, ink), palette.color(group, ground)) >= least(Use::Words, look),
                qPrintable(QStringLiteral("group %1, roles %2 on %3").arg(group).arg(ink).arg(ground)));
    for (const auto edge : {P::Shadow, P::Dark, P::Highlight}) // of a field; of a tick box; of what has the keyboard
        for (const auto ground : {P::Window, P::Base, P::Midlight})
            QVERIFY2(contrast(palette.color(P::Active, edge), palette.color(P::Active, ground)) >= 3,
                qPrintable(QStringLiteral("%1 on %2").arg(edge).arg(ground)));
}

QList<Drawing> ContrastTest::pictures(const Look &look) const
{
    const Words words(QStringLiteral("en"));
    QList<Drawing> drawings;
    for (const View view : drawnViews())
        for (const Filter &filter : {Filter(), toggled(Filter(), Agreement::Differ)})
            for (const bool logarithmic : {false, true}) {
                if (logarithmic && view != View::Funding)
                    continue;
                PictureForm form;
                form.logarithmic = logarithmic;
                drawings << pictureToTake(view, m_dossier, filter, form, words).draw({1200, 675}, look.measure());
            }
    return drawings;
}

/// Whatever the pictures draw: words are read on what lies behind them, and each mark has a shape that is seen.
void ContrastTest::picturesAreRead()
{
    const Look look = this->look();
    const QColor card = look.color(Shade::Card), chosen = look.color(Shade::AccentWash), pointed = look.color(Shade::HoverWash);
    int read = 0;
    for (const Drawing &drawing : pictures(look)) {
        std::set<int> seen;
        for (qsizetype i = 0; i < drawing.shapes.size(); ++i) {
            const Shape &shape = drawing.shapes.at(i);
            if (const auto *words = std::get_if<DrawnWords>(&shape)) {
                const QColor ink = colorOf(words->tint, look), ground = groundAt(drawing, i, words->rect.center(), look);
                QList<QColor> grounds{ground};
                if (ground == card && words->mark >= 0) // it may be chosen, or pointed at
                    grounds << chosen << pointed;
                for (const QColor &one : grounds)
                    QVERIFY2(contrast(ink, one) >= least(Use::Words, look), qPrintable(words->text));
                ++read;
            }
            for (const Tint &tint : tintsOf(shape))
                if (tint.of != Tint::Of::Nothing && contrast(colorOf(tint, look), card) >= 3)
                    seen.insert(std::visit([](const auto &one) { return one.mark; }, shape));
        }
        for (int mark = 0; mark < drawing.marks.size(); ++mark)
            // What the filter leaves out is there so that nothing jumps, and cannot be chosen by mistake: the map's is pale.
            QVERIFY2(drawing.marks.at(mark).place.isEmpty() || seen.count(mark)
                    || (!drawing.marks.at(mark).seen && !look.isHighContrast()),
                qPrintable(drawing.marks.at(mark).sentence));
    }
    QVERIFY(read > 300);
}

/// So that what is measured above is all that there is.
void ContrastTest::everyTintIsDrawn()
{
    std::set<Tint::Of> drawn;
    for (const Drawing &drawing : pictures(Look(LookChoice::Light)))
        for (const Shape &shape : drawing.shapes)
            for (const Tint &tint : tintsOf(shape))
                drawn.insert(tint.of);
    for (int of = 0; of <= int(Tint::Of::Verdict); ++of)
        QVERIFY2(drawn.count(Tint::Of(of)), qPrintable(QString::number(of)));
}

void ContrastTest::readsThePlatformsManner_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("high");
    const auto row = [](const char *name, const char *ink, const char *ground, bool dark, bool high) {
        QTest::newRow(name) << twoColours(QColor(ink), QColor(ground)) << dark << high;
    };
    row("black on white", "#000000", "#ffffff", false, true);
    row("white on black", "#ffffff", "#000000", true, true);
    row("yellow on black", "#ffff00", "#000000", true, false); // 19.6:1; chosen by hand
    row("black on a light grey", "#000000", "#efefef", false, false);
    row("light on dark grey", "#fcfcfc", "#1b1e20", true, false);
    QPalette one = twoColours(Qt::black, Qt::white);
    one.setColor(QPalette::Window, QColor("#efefef"));
    QTest::newRow("Fusion's, white fields on grey windows") << one << false << false;
}

void ContrastTest::readsThePlatformsManner()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, dark);
    QFETCH(bool, high);
    QCOMPARE(mannerOf(palette), (PaletteManner{dark, high}));
}

/// System takes whatever the platform is; the reader's own choice is kept; the application's palette is left as it was.
void ContrastTest::followsThePlatform()
{
    const QPalette ours = Look(LookChoice::Light).palette();
    const auto turn = [&](const QColor &ink, const QColor &ground) {
        Look::standInForSystem(twoColours(ink, ground));
        QApplication::setPalette(ours);
        const bool other = Look::readSystem();
        return QApplication::palette() == ours && other;
    };
    turn(Qt::darkGray, Qt::white);
    QVERIFY(!Look(LookChoice::System).isDark() && !Look(LookChoice::System).isHighContrast());
    QVERIFY(turn(Qt::white, Qt::black));
    QVERIFY(Look(LookChoice::System).isDark() && Look(LookChoice::System).isHighContrast());
    QCOMPARE(Look(LookChoice::System).palette(), Look(LookChoice::HighContrast).palette());
    QVERIFY(!Look(LookChoice::Light).isDark() && !Look(LookChoice::Dark).isHighContrast());
    QVERIFY(!Look(LookChoice::Print).isHighContrast());
    QVERIFY(!turn(Qt::white, Qt::black)); // the same again
    QVERIFY(turn(Qt::black, Qt::white));
    QVERIFY(!Look(LookChoice::HighContrast).isDark());
    QVERIFY(turn(Qt::lightGray, Qt::black));
    QCOMPARE(Look(LookChoice::System).palette(), Look(LookChoice::Dark).palette());
}

void ContrastTest::noWashStandsAloneInHighContrast()
{
    const Look high(LookChoice::HighContrast), light(LookChoice::Light);
    for (const Shade wash : {Shade::AccentWash, Shade::HoverWash}) {
        QCOMPARE(light.edgeOf(wash).style(), Qt::NoPen);
        QCOMPARE(high.edgeOf(wash).style(), Qt::SolidLine);
        for (const Shade ground : {Shade::Page, Shade::Card, wash})
            QVERIFY(contrast(high.edgeOf(wash).color(), high.color(ground)) >= 3);
    }
    QVERIFY(high.stroke(1) > light.stroke(1));
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
