// The look, measured: contrast as WCAG 2.1 computes it, each colour on each ground that it is used on, and words where they are
// measured.
#include "core/vocabulary.h"
#include "ui/look.h"
#include "ui/pageparts.h"

#include <QApplication>
#include <QPainter>
#include <QtTest>

using namespace deal;

namespace {

constexpr double readable = 4.5, visible = 3;

const QList<std::pair<Shade, QString>> names{{Shade::Page, QStringLiteral("Page")}, {Shade::Card, QStringLiteral("Card")},
    {Shade::Text, QStringLiteral("Text")}, {Shade::Muted, QStringLiteral("Muted")}, {Shade::Accent, QStringLiteral("Accent")},
    {Shade::AccentWash, QStringLiteral("AccentWash")}, {Shade::HoverWash, QStringLiteral("HoverWash")},
    {Shade::Lit, QStringLiteral("Lit")}, {Shade::LitText, QStringLiteral("LitText")}, {Shade::Quoted, QStringLiteral("Quoted")},
    {Shade::ChipWash, QStringLiteral("ChipWash")}, {Shade::Good, QStringLiteral("Good")}, {Shade::Warn, QStringLiteral("Warn")},
    {Shade::Bad, QStringLiteral("Bad")}};

QString nameOf(Shade shade)
{
    for (const auto &[known, name] : names)
        if (known == shade)
            return name;
    return {};
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresContrast_data();
    void measuresContrast();
    void canBeRead_data();
    void canBeRead();
    void marksCanBeSeen_data() { looks(); }
    void marksCanBeSeen();
    void findsWordsWhereTheyArePainted();
    void marksOnlyTheWords();
    void tellsPartiesApart_data() { looks(); }
    void tellsPartiesApart();
    void paletteCanBeRead_data() { looks(); }
    void paletteCanBeRead();
    void marksDifferingWords_data() { looks(); }
    void marksDifferingWords();
    void wrapsAsItPaints();
    void joinsLettersThatJoin();
    void writesFromTheRight();
    void namesItsChoices();
    void quotesInTheWordsOwnLanguage();

private:
    static void looks();
};

void LookTest::looks()
{
    QTest::addColumn<LookChoice>("choice");
    QTest::newRow("light") << LookChoice::Light;
    QTest::newRow("dark") << LookChoice::Dark;
    QTest::newRow("high contrast") << LookChoice::HighContrast;
}

void LookTest::measuresContrast_data()
{
    QTest::addColumn<double>("ratio");
    const auto row = [](const char *a, const char *b, double ratio) { QTest::addRow("%s %s", a, b) << ratio; };
    row("#000000", "#ffffff", 21);
    row("#ffffff", "#000000", 21);
    row("#123456", "#123456", 1);
    row("#777777", "#ffffff", 4.48); // the known near miss
    row("#767676", "#ffffff", 4.54);
    row("#ff0000", "#ffffff", 4.00);
    row("#0000ff", "#ffffff", 8.59);
    row("#595959", "#ffffff", 7.00);
}

void LookTest::measuresContrast()
{
    QFETCH(double, ratio);
    const QStringList colours = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
    const double found = contrast(QColor(colours.at(0)), QColor(colours.at(1)));
    QVERIFY2(std::abs(found - ratio) < 0.006, qPrintable(QString::number(found)));
}

void LookTest::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    using enum Shade;
    const QList<std::pair<Shade, QList<Shade>>> uses{
        {Text, {Page, Card, AccentWash, HoverWash, ChipWash, Quoted, Found}},
        {Muted, {Page, Card, AccentWash, HoverWash, ChipWash, Found}},
        {Accent, {Page, Card, AccentWash, HoverWash}},
        {Good, {Card, AccentWash, HoverWash}},
        {Warn, {Page, Card, AccentWash, HoverWash}},
        {Bad, {Page, Card, AccentWash, HoverWash}},
        {LitText, {Lit}},
        {Bad, {Page, Card, AccentWash, HoverWash}},
    };
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark}) {
        const Look look(choice);
        const QString prefix = nameOf(choice);
        for (const auto &[ink, grounds] : uses)
            for (const Shade ground : grounds)
                QTest::addRow("%s: %s on %s", qPrintable(prefix), qPrintable(nameOf(ink)), qPrintable(nameOf(ground)))
                    << look.color(ink) << look.color(ground);
        for (int i = 0; i < countOf<Standing>(); ++i)
            QTest::addRow("%s: pill %s", qPrintable(prefix), qPrintable(keyOf(Standing(i))))
                << look.pill(Standing(i)).text << look.pill(Standing(i)).wash;
        for (int i = 0; i < countOf<Agreement>(); ++i)
            for (const Shade ground : {Card, AccentWash, HoverWash})
                QTest::addRow("%s: %s on %s", qPrintable(prefix), qPrintable(keyOf(Agreement(i))), qPrintable(nameOf(ground)))
                    << look.color(Agreement(i)) << look.color(ground);
        for (const Mark mark : {Mark::Quoted, Mark::Lit, Mark::Dim, Mark::Sentence, Mark::Found})
            QTest::addRow("%s: words marked %d", qPrintable(prefix), int(mark)) << look.ink(mark) << look.wash(mark);
        QTest::addRow("%s: words of a notice", qPrintable(prefix)) << look.color(Text) << look.pill(Standing::Changed).wash;
    }
}

void LookTest::canBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= readable, qPrintable(QString::number(found)));
}

/// Lines beneath words, and the edge of what is pointed at.
void LookTest::marksCanBeSeen()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    for (const Mark mark : {Mark::Quoted, Mark::Lit, Mark::Dim, Mark::Sentence, Mark::Found})
        for (const QColor &ground : {look.wash(mark), look.color(Shade::Card)})
            QVERIFY2(contrast(look.line(mark), ground) >= visible, qPrintable(QString::number(int(mark))));
    QVERIFY(contrast(look.color(Shade::Accent), look.wash(Mark::Lit)) >= visible);
}

void LookTest::findsWordsWhereTheyArePainted()
{
    const Look look(LookChoice::Light);
    const QString text = QStringLiteral("L’accord prévoit jusqu’à 500 milliards de dollars, dont 100 milliards tout de suite.");
    for (const int width : {90, 173, 400, 1200}) {
        const QSizeF size = look.textSize(text, TextStyle::Quotation, width);
        QList<QRectF> whole;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QList<QRectF> rects = look.spanRects(text, TextStyle::Quotation, width, i, 1);
            if (rects.isEmpty())
                continue; // a space at which the line breaks
            QCOMPARE(rects.size(), 1);
            QVERIFY(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(rects.first()));
            QCOMPARE(look.positionAt(text, TextStyle::Quotation, width, rects.first().center()), i);
            whole << rects.first();
        }
        QVERIFY(whole.size() > text.size() * 8 / 10);
        const QList<QRectF> lines = look.spanRects(text, TextStyle::Quotation, width, 0, text.size());
        QCOMPARE(lines.size() == 1, width == 1200);
        for (const QRectF &one : whole)
            QVERIFY(std::any_of(
                lines.begin(), lines.end(), [&](const QRectF &line) { return line.adjusted(-1, -1, 1, 1).contains(one); }));
        QCOMPARE(look.positionAt(text, TextStyle::Quotation, width, {width + 50.0, 5}), -1);
        QCOMPARE(look.positionAt(text, TextStyle::Quotation, width, {5, size.height() + 5}), -1);
    }
}

void LookTest::marksOnlyTheWords()
{
    const Look look(LookChoice::Light);
    const QString text = QStringLiteral("one two three four five");
    const QRectF words = look.spanRects(text, TextStyle::Quotation, 400, 8, 5).first().translated(10, 10);
    const auto painted = [&](const QList<MarkedSpan> &spans) {
        QImage image(420, 50, QImage::Format_RGB32);
        image.fill(look.color(Shade::Card));
        QPainter painter(&image);
        look.paintSpans(painter, {10, 10, 400, 30}, text, TextStyle::Quotation, look.color(Shade::Text), spans);
        return image;
    };
    const QImage plain = painted({}), lit = painted({{8, 5, Mark::Lit, false}}), quoted = painted({{8, 5, Mark::Quoted, false}}),
                 pointed = painted({{8, 5, Mark::Quoted, true}});
    QVERIFY(lit != quoted && quoted != pointed && plain != quoted);
    const auto grey = [](const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); };
    QVERIFY(grey(lit) != grey(quoted)); // without colours too
    for (const QImage &image : {lit, quoted, pointed})
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (!words.adjusted(-5, -3, 5, 3).contains(x, y))
                    QCOMPARE(image.pixelColor(x, y), plain.pixelColor(x, y));
}

void LookTest::tellsPartiesApart()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    QSet<QRgb> colours;
    for (int party = 0; party < 12; ++party) {
        const QColor colour = look.color(PartyId(party));
        colours << colour.rgb();
        for (const Shade ground : {Shade::Card, Shade::AccentWash, Shade::HoverWash, Shade::Page})
            QVERIFY2(contrast(colour, look.color(ground)) >= (ground == Shade::Card ? visible : 2.5),
                qPrintable(QStringLiteral("party %1 on %2: %3")
                               .arg(party)
                               .arg(nameOf(ground))
                               .arg(contrast(colour, look.color(ground)))));
    }
    QCOMPARE(colours.size(), 12);
    QVERIFY(look.color(PartyId(1000)).isValid());
}

void LookTest::paletteCanBeRead()
{
    QFETCH(LookChoice, choice);
    const QPalette palette = Look(choice).palette();
    using P = QPalette;
    for (const auto group : {P::Active, P::Inactive, P::Disabled})
        for (const auto &[ink, ground] : {std::pair{P::WindowText, P::Window}, {P::Text, P::Base}, {P::ButtonText, P::Button},
                 {P::ToolTipText, P::ToolTipBase}, {P::HighlightedText, P::Highlight}, {P::PlaceholderText, P::Base},
                 {P::Link, P::Base}})
            QVERIFY2(contrast(palette.color(group, ink), palette.color(group, ground)) >= readable,
                qPrintable(QStringLiteral("group %1, roles %2 on %3").arg(group).arg(ink).arg(ground)));
}

/// On a row that is chosen or not: the words can be read on their wash, and the line beneath them is seen beside it.
void LookTest::marksDifferingWords()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    const Pill mark = look.differing();
    for (const Shade words : {Shade::Text, Shade::Muted})
        QVERIFY(contrast(look.color(words), mark.wash) >= readable);
    for (const QColor &ground : {mark.wash, look.color(Shade::Card), look.color(Shade::AccentWash), look.color(Shade::HoverWash)})
        QVERIFY(contrast(mark.text, ground) >= visible);
    // Words that were searched for stand among all of these, and in other marks.
    for (const Shade ground : {Shade::Page, Shade::AccentWash, Shade::HoverWash, Shade::FocusWash, Shade::Quoted, Shade::Lit})
        QVERIFY(contrast(look.line(Mark::Found), look.color(ground)) >= visible);
}

/// What the core lays out by measure() is what paintText() paints: no ink outside the box.
namespace {

const QString arabic = QString::fromUtf8("\u0627\u0644\u0639\u0631\u0628\u064a\u0629"); // "Arabic"

/// Where ink stands when words are painted on white.
QRect inkOf(const Look &look, const QString &text, TextStyle type, int width)
{
    QImage image(width, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    look.paintText(painter, QRectF(0, 0, width, 40), text, type, Qt::black);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

void LookTest::joinsLettersThatJoin()
{
    const Look look(LookChoice::Light);
    for (const TextStyle type : {TextStyle::Body, TextStyle::Small, TextStyle::Quotation}) {
        qreal apart = 0;
        for (const QChar letter : arabic)
            apart += look.textSize(letter, type, -1).width();
        QVERIFY(look.textSize(arabic, type, -1).width() < 0.9 * apart); // joined letters are narrower than those that stand alone
        const QRect joined = inkOf(look, arabic, type, 300);
        QVERIFY(joined.width() > 8 && joined.width() < 0.9 * apart);
        QWidget window;
        auto *label = plainLabel(look, type, Shade::Text, &window); // as the dossier's words are shown beside the cards
        label->setText(arabic);
        QVERIFY(label->sizeHint().width() < 0.9 * apart + 2);
    }
}

void LookTest::writesFromTheRight()
{
    const Look look(LookChoice::Light);
    QVERIFY(inkOf(look, arabic, TextStyle::Body, 300).left() > 200);
    QVERIFY(inkOf(look, QStringLiteral("Arabic"), TextStyle::Body, 300).right() < 100);
}

void LookTest::wrapsAsItPaints()
{
    const Look look(LookChoice::Light);
    const Measure measure = look.measure();
    const QString text = QStringLiteral("L’accord prévoit jusqu’à 500 milliards de dollars, dont 100 milliards tout de suite.");
    for (const TextStyle type :
        {TextStyle::Title, TextStyle::Heading, TextStyle::Body, TextStyle::Small, TextStyle::SmallBold, TextStyle::Quotation})
        for (const int width : {90, 173, 400, 1200}) {
            const QSize size = measure(text, type, width).toSize();
            QVERIFY(size.width() <= width + 1);
            QImage image(width + 40, size.height() + 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            look.paintText(painter, QRectF(10, 10, width, size.height()), text, type, Qt::black);
            painter.end();
            const QRect around(6, 8, width + 8, size.height() + 4);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (!around.contains(x, y))
                        QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
}

void LookTest::namesItsChoices()
{
    for (const LookChoice choice :
        {LookChoice::System, LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast, LookChoice::Print})
        QCOMPARE(lookChoice(nameOf(choice)), choice);
    QCOMPARE(lookChoice(QStringLiteral("purple")), LookChoice::System);
    QVERIFY(Look(LookChoice::Dark).isDark());
    QVERIFY(!Look(LookChoice::Light).isDark());
}

void LookTest::quotesInTheWordsOwnLanguage()
{
    QCOMPARE(quoted(QStringLiteral("les mots"), QStringLiteral("fr")), QStringLiteral("«\u202fles mots\u202f»"));
    QCOMPARE(quoted(QStringLiteral("the words"), QStringLiteral("en")), QStringLiteral("“the words”"));
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
