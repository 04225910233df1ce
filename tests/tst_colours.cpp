// The money's colours, measured on each ground that they stand on: contrast as WCAG 2.1 computes it, and how far apart they stay
// for eyes that lack a cone.
#include "core/fundinglayout.h"
#include "minidossier.h"
#include "ui/drawingscene.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace deal;
using namespace deal::test;

namespace {

constexpr double readable = 4.5, visible = 3;

/// CIEDE2000. One is what is just seen between two large fields that touch; marks are small and stand apart, with a name beside
/// each: ten leaves no doubt which of two colours is meant, and is twice what the first palette had.
constexpr double apart = 10;

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (6),
/// 2009: severity 1.0, on linear RGB.
const QList<std::pair<const char *, Matrix>> eyes{
    {"all three cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector product(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        for (size_t i = 0; i < 3; ++i)
            result.at(row) += matrix.at(row).at(i) * vector.at(i);
    return result;
}

/// CIELAB, for the white of sRGB (D65), of what such an eye sees.
Vector labOf(const QColor &colour, const Matrix &eye)
{
    constexpr Matrix xyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Vector white{0.95047, 1, 1.08883};
    Vector seen = product(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    Vector f = product(xyz, seen);
    for (size_t i = 0; i < 3; ++i) {
        const double t = f.at(i) / white.at(i);
        f.at(i) = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double degrees(double y, double x)
{
    const double angle = qRadiansToDegrees(std::atan2(y, x));
    return angle < 0 ? angle + 360 : angle;
}

/// CIEDE2000 (CIE 142-2001), as Sharma, Wu and Dalal write it (Color Research and Application 30, 2005).
double distance(const Vector &p, const Vector &q)
{
    const auto seventh = [](double chroma) { return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7))); };
    const auto cosine = [](double angle) { return std::cos(qDegreesToRadians(angle)); };
    const double g = 0.5 * (1 - seventh((std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2));
    const double a1 = p[1] * (1 + g), a2 = q[1] * (1 + g);
    const double c1 = std::hypot(a1, p[2]), c2 = std::hypot(a2, q[2]), c = (c1 + c2) / 2, l = (p[0] + q[0]) / 2;
    const double h1 = degrees(p[2], a1), h2 = degrees(q[2], a2);
    const bool grey = qFuzzyIsNull(c1 * c2), near = std::abs(h1 - h2) <= 180;
    const double turn = grey ? 0 : near ? h2 - h1 : h2 > h1 ? h2 - h1 - 360 : h2 - h1 + 360;
    const double h = grey ? h1 + h2 : near ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    const double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
    const double lightness = (q[0] - p[0]) / (1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50)));
    const double chroma = (c2 - c1) / (1 + 0.045 * c);
    const double hue = 2 * std::sqrt(c1 * c2) * std::sin(qDegreesToRadians(turn / 2)) / (1 + 0.015 * c * t);
    const double rotation = -2 * seventh(c) * std::sin(qDegreesToRadians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
    return std::sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
}

/// Those whom the pictures of the deal's own money can give a colour, who pays or receives an amount, and the first six of any
/// dossier. A seventh and further ones are promised to differ for eyes with all three cones alone: names and places tell them
/// apart.
QList<PartyId> inTheMoney(const Dossier &dossier)
{
    QSet<int> found;
    for (const ClaimId claim : dossier.claimsOf(ClaimKind::Amount))
        for (const Role role : {Role::Pays, Role::Receives})
            for (const PartyId party : dossier.partiesIn(claim, role))
                found << at(party);
    QList<PartyId> parties;
    for (int party = 0; party < dossier.parties.size(); ++party)
        if (found.contains(party) || party < 6) // the first ones of any dossier too
            parties << PartyId(party);
    return parties;
}

} // namespace

class ColoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = realDossier(); }
    void measuresDistance_data();
    void measuresDistance();
    void simulatesEyes();
    void wordsCanBeRead_data() { looks(); }
    void wordsCanBeRead();
    void marksCanBeSeen_data() { looks(); }
    void marksCanBeSeen();
    void everyShapeCanBeSeen_data() { looks(); }
    void everyShapeCanBeSeen();
    void partiesStayApart_data();
    void partiesStayApart();
    void allSixteenDiffer();
    void noPartyHasAShadeOfItsOwn_data() { partiesStayApart_data(); }
    void noPartyHasAShadeOfItsOwn();
    void paperNeedsNoColour();

private:
    static void looks();
    Dossier m_dossier;
};

void ColoursTest::looks()
{
    QTest::addColumn<LookChoice>("choice");
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast, LookChoice::Print})
        QTest::addRow("%s", qPrintable(nameOf(choice))) << choice;
}

/// From the table of test data that Sharma, Wu and Dalal publish with their paper.
void ColoursTest::measuresDistance_data()
{
    QTest::addColumn<QList<double>>("pair");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const QList<double> &pair, double expected) {
        QTest::newRow(name) << pair << expected;
    };
    row("1", {50, 2.6772, -79.7751, 50, 0, -82.7485}, 2.0425);
    row("4", {50, -1.3802, -84.2814, 50, 0, -82.7485}, 1.0000);
    row("7", {50, 0, 0, 50, -1, 2}, 2.3669);
    row("9", {50, 2.4900, -0.0010, 50, -2.4900, 0.0009}, 7.1792);
    row("17", {50, 2.5, 0, 73, 25, -18}, 27.1492);
    row("19", {50, 2.5, 0, 56, -27, -3}, 31.9030);
    row("25", {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}, 1.2644);
    row("34", {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514}, 0.9082);
}

void ColoursTest::measuresDistance()
{
    QFETCH(QList<double>, pair);
    QFETCH(double, expected);
    const Vector p{pair.at(0), pair.at(1), pair.at(2)}, q{pair.at(3), pair.at(4), pair.at(5)};
    QVERIFY2(std::abs(distance(p, q) - expected) < 0.0001, qPrintable(QString::number(distance(p, q), 'f', 5)));
    QVERIFY(std::abs(distance(q, p) - expected) < 0.0001);
}

/// Grey stays grey, and what each eye is known to confuse comes near.
void ColoursTest::simulatesEyes()
{
    const auto between = [](const char *a, const char *b, int eye) {
        return distance(labOf(QColor(a), eyes.at(eye).second), labOf(QColor(b), eyes.at(eye).second));
    };
    for (const auto &[name, eye] : eyes)
        QVERIFY2(distance(labOf(QColor("#808080"), eye), labOf(QColor("#808080"), eyes.first().second)) < 0.1, name);
    QVERIFY(between("#b35900", "#5f7a00", 2) < between("#b35900", "#5f7a00", 0) / 2); // orange and olive
    QVERIFY(between("#0080a0", "#008f5a", 3) < between("#0080a0", "#008f5a", 0) / 2); // blue and green
}

void ColoursTest::wordsCanBeRead()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    for (const Shade ink : {Shade::Text, Shade::Muted})
        for (const Shade ground : {Shade::Card, Shade::Page, Shade::AccentWash, Shade::HoverWash}) {
            const double found = contrast(look.color(ink), look.color(ground));
            QVERIFY2(found >= readable, qPrintable(QString::number(found)));
        }
}

/// What stands on a card and on the washes of a mark that is chosen or pointed at: fills, hatches and edges in a party's colour,
/// dashed outlines, rings, the edge of what is pointed at. And a hatch on its own pale ground.
void ColoursTest::marksCanBeSeen()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    const auto seen = [&](const QColor &mark, const QColor &ground, const QString &name) {
        QVERIFY2(contrast(mark, ground) >= visible,
            qPrintable(QStringLiteral("%1 on %2: %3").arg(name, ground.name()).arg(contrast(mark, ground))));
    };
    QList<std::pair<QColor, QString>> marks{
        {look.color(Shade::Accent), QStringLiteral("ring")}, {look.color(Shade::Muted), QStringLiteral("outline")}};
    for (int party = -1; party < std::max(16, int(m_dossier.parties.size())); ++party) { // -1: of none
        const std::optional<PartyId> who = party < 0 ? std::nullopt : std::optional(PartyId(party));
        const Tint tint{Tint::Of::Party, who, false}, pale{Tint::Of::Party, who, true};
        marks << std::pair(colorOf(tint, look), QStringLiteral("party %1").arg(party));
        seen(colorOf(tint, look), colorOf(pale, look), QStringLiteral("hatch %1").arg(party));
    }
    for (const auto &[colour, name] : marks)
        for (const Shade ground : {Shade::Card, Shade::AccentWash, Shade::HoverWash})
            seen(colour, look.color(ground), name);
}

/// Whatever the pictures draw: all words are read, each mark has a shape that is seen, and only the grid and the lines around it
/// are fainter.
void ColoursTest::everyShapeCanBeSeen()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    const QColor card = look.color(Shade::Card);
    const Words words(QStringLiteral("en"));
    Dossier dossier = m_dossier;
    for (const char *small : {"microsoft-invested", "revenue-share"})
        dossier.claims[at(*dossier.claimByKey(QString::fromLatin1(small)))].amount->value = small[0] == 'm' ? 1 : 0;
    for (const Filter &filter : {Filter(), toggled(Filter(), Agreement::Unsupported)})
        for (const FundingForm form : {FundingForm{FundingReading::Compare, false}, FundingForm{FundingReading::Compare, true},
                 FundingForm{FundingReading::Parts, false}, FundingForm{FundingReading::Time, false}}) {
            const Drawing drawing = drawFunding(fundingPicture(dossier, filter, form, words), {900, 600}, words, look.measure());
            QSet<int> visibly;
            const auto note = [&](const Tint &tint, int mark, const QSizeF &size) { // a shape without an area is none
                if (size.width() > 0.99 && size.height() > 0.99 && tint.of != Tint::Of::Nothing
                    && contrast(colorOf(tint, look), card) >= visible)
                    visibly << mark;
            };
            for (const Shape &shape : drawing.shapes) {
                if (const auto *text = std::get_if<DrawnWords>(&shape))
                    QVERIFY2(contrast(colorOf(text->tint, look), card) >= readable, qPrintable(text->text));
                if (const auto *box = std::get_if<DrawnBox>(&shape)) {
                    note(box->fill, box->mark, box->rect.size());
                    note(box->edge, box->mark, box->rect.size());
                }
                if (const auto *line = std::get_if<DrawnLine>(&shape))
                    note(line->tint, line->mark, {line->line.length(), line->width});
                if (const auto *dot = std::get_if<DrawnDot>(&shape)) {
                    note(dot->fill, dot->mark, {2 * dot->radius, 2 * dot->radius});
                    note(dot->edge, dot->mark, {2 * dot->radius, 2 * dot->radius});
                }
            }
            QVERIFY(!drawing.marks.isEmpty());
            for (int mark = 0; mark < drawing.marks.size(); ++mark)
                QVERIFY2(visibly.contains(mark), qPrintable(drawing.marks.at(mark).sentence));
        }
}

void ColoursTest::partiesStayApart_data()
{
    QTest::addColumn<LookChoice>("choice");
    QTest::addColumn<int>("eye");
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast})
        for (int eye = 0; eye < eyes.size(); ++eye)
            QTest::addRow("%s, %s", qPrintable(nameOf(choice)), eyes.at(eye).first) << choice << eye;
}

void ColoursTest::partiesStayApart()
{
    QFETCH(LookChoice, choice);
    QFETCH(int, eye);
    const Look look(choice);
    const QList<PartyId> parties = inTheMoney(m_dossier);
    QVERIFY(parties.size() >= 6);
    for (const PartyId one : parties)
        for (const PartyId other : parties) {
            if (at(one) >= at(other))
                continue;
            const double found =
                distance(labOf(look.color(one), eyes.at(eye).second), labOf(look.color(other), eyes.at(eye).second));
            QVERIFY2(found >= apart, qPrintable(QStringLiteral("parties %1 and %2: %3").arg(at(one)).arg(at(other)).arg(found)));
        }
}

void ColoursTest::allSixteenDiffer()
{
    const auto &eye = eyes.first().second;
    for (const Look &look :
        {Look(LookChoice::Light), Look(LookChoice::Dark), Look(LookChoice::HighContrast)}) // on paper parties have one ink
        for (int one = 0; one < 16; ++one)
            for (int other = 0; other < one; ++other) {
                const double found = distance(labOf(look.color(PartyId(one)), eye), labOf(look.color(PartyId(other)), eye));
                QVERIFY2(found >= 4, qPrintable(QStringLiteral("parties %1 and %2: %3").arg(one).arg(other).arg(found)));
            }
}

/// It is taken for no party's, and not for the accent of what is chosen.
void ColoursTest::noPartyHasAShadeOfItsOwn()
{
    QFETCH(LookChoice, choice);
    QFETCH(int, eye);
    const Look look(choice);
    const QColor none = colorOf({Tint::Of::Party, {}, false}, look);
    QList<QColor> others{look.color(Shade::Accent)};
    for (const PartyId party : inTheMoney(m_dossier))
        others << look.color(party);
    for (const QColor &other : others) {
        const double found = distance(labOf(none, eyes.at(eye).second), labOf(other, eyes.at(eye).second));
        QVERIFY2(found >= apart, qPrintable(QStringLiteral("%1: %2").arg(other.name()).arg(found)));
    }
}

/// No colour at all, so none can be relied on; and one ink for every party, so that no grey is taken for one.
void ColoursTest::paperNeedsNoColour()
{
    const Look look(LookChoice::Print);
    QVERIFY(!look.isDark());
    for (int shade = 0; shade <= int(Shade::NoParty); ++shade)
        QCOMPARE(look.color(Shade(shade)).saturation(), 0);
    for (int party = 0; party < 40; ++party) {
        QCOMPARE(look.color(PartyId(party)).saturation(), 0);
        QCOMPARE(look.color(PartyId(party)), look.color(PartyId(0)));
    }
    QCOMPARE(colorOf({Tint::Of::Party, {}, false}, look), look.color(PartyId(0)));
    QCOMPARE(look.color(Shade::Card), QColor(Qt::white)); // no ink where nothing is said
    QCOMPARE(look.color(Shade::Page), QColor(Qt::white));
}

QTEST_MAIN(ColoursTest)
#include "tst_colours.moc"
