// A chart as SVG: to a screen reader a document with a name and one thing a claim, to a drawing program words and lines in their
// places, and to the eye what the PNG is.
#include "core/fundingpicture.h"
#include "core/translators.h"
#include "minidossier.h"
#include "picturefile.h"
#include "readback.h"
#include "ui/drawingscene.h"
#include "ui/pictureexport.h"
#include "ui/picturesvg.h"

#include <QApplication>
#include <QPainter>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

constexpr Tint text{Tint::Of::Text, {}, false}, card{Tint::Of::Card, {}, false};

/// How unlike two images are: the mean difference of a pixel in red, green and blue, 0 to 255, at half their size: two programs
/// that smooth the edge of a letter need not do it alike.
double unlike(const QImage &first, const QImage &second)
{
    const auto half = [](const QImage &image) {
        return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = half(first), b = half(second);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            sum +=
                std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) + std::abs(qBlue(one) - qBlue(other));
        }
    return double(sum) / 3 / a.width() / a.height();
}

/// The rows and columns, from the first to the last, that hold ink within a rectangle.
QRect inked(const QImage &image, const QRect &within)
{
    const QRgb ground = image.pixel(0, 0);
    QRect found;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            if (std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 64)
                found |= QRect(x, y, 1, 1);
    return found;
}

} // namespace

class PictureSvgTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isADocumentWithAName();
    void hasAThingForEachClaim();
    void namesAMarkOnce();
    void sharesNothingThatViewersLack();
    void hasTheSizeThatWasAskedFor_data();
    void hasTheSizeThatWasAskedFor();
    void drawsEachShape();
    void writesWordsLineByLine();
    void writesWordsFromRightToLeft();
    void dropsWhatIsNoXml();
    void looksAsThePngDoes_data();
    void looksAsThePngDoes();
    void putsWordsWhereThePngDoes();

private:
    [[nodiscard]] QList<test::Element> elements(const QByteArray &svg) const
    {
        QString problem;
        const QList<test::Element> all = test::elementsOf(svg, &problem);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return all;
    }
    [[nodiscard]] QByteArray svgOf(const QList<Shape> &shapes, const QList<DrawnMark> &marks = {}) const
    {
        return svgBytes({{400, 300}, {}, shapes, marks}, m_picture, m_look, {400, 300});
    }
    /// What rsvg-convert makes of it; null where that is not installed.
    [[nodiscard]] QImage rasterOf(const QByteArray &svg) const
    {
        QFile file(m_folder.filePath(u"drawn.svg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size())
            qFatal("no room");
        file.close();
        const auto png = test::outputOf(u"rsvg-convert"_s, {file.fileName()});
        return png ? QImage::fromData(*png).convertToFormat(QImage::Format_RGB32) : QImage();
    }
    Translators m_english;
    QTemporaryDir m_folder;
    Dossier m_dossier;
    Words m_words{u"en"_s};
    Look m_look{LookChoice::Light};
    Picture m_picture;
};

void PictureSvgTest::initTestCase()
{
    m_english.install(u"en"_s);
    m_dossier = test::realDossier();
    m_picture = fundingToTake(m_dossier, {}, {}, m_words);
}

void PictureSvgTest::isADocumentWithAName()
{
    const QList<test::Element> all = elements(pictureBytes(u"svg"_s, m_picture, m_look, {}));
    const test::Element &root = all.first();
    QCOMPARE(root.name, u"svg"_s);
    QCOMPARE(root.attributes.value(u"role"_s), u"graphics-document document"_s);
    QCOMPARE(root.attributes.value(u"xml:lang"_s), u"en"_s);
    QString named;
    const QStringList ids = root.attributes.value(u"aria-labelledby"_s).split(u' ');
    for (const QString &id : ids)
        for (const test::Element &element : all)
            if (element.attributes.value(u"id"_s) == id)
                named += element.name + u": "_s + element.text + u'\n';
    QCOMPARE(named, u"title: %1\ndesc: %2\n"_s.arg(m_picture.facts.title, m_picture.facts.alternative));
    QCOMPARE(all.at(1).name, u"title"_s); // a browser shows the first
}

void PictureSvgTest::hasAThingForEachClaim()
{
    const QList<test::Element> all = elements(pictureBytes(u"svg"_s, m_picture, m_look, {}));
    const Drawing drawing = m_picture.draw({960, 540}, m_look.measure());
    QStringList things, wanted;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all.at(i).attributes.value(u"role"_s) == u"graphics-symbol img") {
            things << all.at(i).attributes.value(u"id"_s) + u' ' + all.at(i).attributes.value(u"aria-label"_s);
            QCOMPARE(all.at(i + 1).name, u"title"_s);
            QCOMPARE(all.at(i + 1).text, all.at(i).attributes.value(u"aria-label"_s));
        }
    for (const DrawnMark &mark : drawing.marks)
        wanted << u"claim-"_s + m_dossier.claim(mark.claim).key + u' ' + mark.sentence;
    QVERIFY(wanted.size() >= 3);
    QCOMPARE(things, wanted);
}

void PictureSvgTest::namesAMarkOnce()
{
    const DrawnMark mark{ClaimId(0), {0, 0, 10, 10}, u"One"_s, true};
    const DrawnBox first{{0, 0, 10, 10}, text, {}, 1, false, 0, false, 0};
    DrawnBox second = first;
    second.mark = 1;
    const QByteArray apart = svgOf({first, second, first, second}, {mark, mark});
    const QString key = m_dossier.claim(ClaimId(0)).key;
    QCOMPARE(int(apart.count("id=\"claim-" + key.toUtf8() + '"')), 1); // an id is never given twice
    QCOMPARE(int(apart.count("id=\"claim-" + key.toUtf8() + "-2\"")), 1);
    QCOMPARE(int(apart.count("aria-label=\"One\"")), 2);
    QCOMPARE(int(apart.count("<g aria-hidden=\"true\">")), 2);
    (void)elements(apart);
}

void PictureSvgTest::sharesNothingThatViewersLack()
{
    const QByteArray svg = pictureBytes(u"svg"_s, m_picture, m_look, {});
    for (const char *none : {"<clipPath", "<filter", "<pattern", "<mask", "<image", "<script", "<style", "<use", "href", "&#"})
        QVERIFY2(!svg.contains(none), none);
}

void PictureSvgTest::hasTheSizeThatWasAskedFor_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(320, 240), QSize(1200, 675), QSize(2000, 240), QSize(3840, 2160)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void PictureSvgTest::hasTheSizeThatWasAskedFor()
{
    QFETCH(QSize, size);
    const QList<test::Element> all = elements(pictureBytes(u"svg"_s, m_picture, m_look, {size, 1}));
    const auto &root = all.first().attributes;
    QCOMPARE(root.value(u"width"_s), QString::number(size.width()));
    QCOMPARE(root.value(u"height"_s), QString::number(size.height()));
    const QStringList box = root.value(u"viewBox"_s).split(u' ');
    QCOMPARE(int(box.size()), 4);
    const double across = size.width() / box.at(2).toDouble(), down = size.height() / box.at(3).toDouble();
    QVERIFY2(std::abs(across - down) < 0.001 * across, qPrintable(box.join(u' '))); // nothing is stretched
    const test::Element ground = test::named(all, "rect").first();
    QCOMPARE(ground.attributes.value(u"width"_s), box.at(2));
    QCOMPARE(ground.attributes.value(u"height"_s), box.at(3));
    QCOMPARE(ground.attributes.value(u"fill"_s), m_look.color(Shade::Card).name());
}

void PictureSvgTest::drawsEachShape()
{
    const DrawnBox box{{10, 20, 30.25, 40}, card, text, 2, true, 4, false, -1};
    const DrawnDot disc{{50, 60}, 5, text, {}, 1.5, false, false, -1}, diamond{{50, 60}, 5, {}, text, 1.5, true, false, -1};
    const QByteArray svg = svgOf({box, DrawnLine{{1, 2, 3.5, -0.00001}, text, 1, false, -1}, disc, diamond, DrawnBox{}});
    const QByteArray ink = m_look.color(Shade::Text).name().toLatin1(), ground = m_look.color(Shade::Card).name().toLatin1();
    QVERIFY2(svg.contains("<rect x=\"11\" y=\"21\" width=\"28.25\" height=\"38\" rx=\"4\" fill=\"" + ground + "\" stroke=\"" + ink
                 + "\" stroke-width=\"2\" stroke-dasharray=\"8 4\"/>"),
        svg.data());
    QVERIFY(svg.contains("<line x1=\"1\" y1=\"2\" x2=\"3.5\" y2=\"0\" stroke=\"" + ink + "\" stroke-width=\"1\"/>"));
    QVERIFY(svg.contains("<circle cx=\"50\" cy=\"60\" r=\"5\" fill=\"" + ink + "\"/>"));
    QVERIFY(
        svg.contains("<polygon points=\"50,55 55,60 50,65 45,60\" fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"1.5\"/>"));
    QCOMPARE(int(svg.count("<rect")), 2); // the ground, and no box that is nothing
}

void PictureSvgTest::writesWordsLineByLine()
{
    const QString words = u"Up to $500 B announced for Stargate, a first part of it at once\nand then"_s;
    const QByteArray svg = svgOf({DrawnWords{{20, 30, 150, 100}, words, TextStyle::Heading, text, Qt::AlignLeft, -1},
        DrawnWords{{20, 200, 300, 20}, u"middle"_s, TextStyle::Body, text, Qt::AlignHCenter, -1},
        DrawnWords{{20, 230, 300, 20}, u"right"_s, TextStyle::Body, text, Qt::AlignRight, -1}});
    const QList<test::Element> lines = test::named(elements(svg), "text");
    const QList<qsizetype> starts = m_look.lineStarts()(words, TextStyle::Heading, 150);
    QVERIFY(starts.size() >= 4);
    QCOMPARE(lines.size(), starts.size() + 2);
    QString all;
    double before = 30;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const auto &line = lines.at(i).attributes;
        all += lines.at(i).text + u' ';
        QCOMPARE(line.value(u"x"_s), u"20"_s);
        QVERIFY(line.value(u"y"_s).toDouble() > before);
        before = line.value(u"y"_s).toDouble();
        QCOMPARE(line.value(u"lengthAdjust"_s), u"spacingAndGlyphs"_s);
        const double length = line.value(u"textLength"_s).toDouble();
        QVERIFY(length > 0 && length <= 150);
        QVERIFY(std::abs(length - m_look.textSize(lines.at(i).text, TextStyle::Heading, -1).width()) <= 1);
        QCOMPARE(line.value(u"font-size"_s), QString::number(m_look.font(TextStyle::Heading).pixelSize()));
        QCOMPARE(line.value(u"font-weight"_s), u"600"_s);
    }
    QCOMPARE(all.simplified(), words.simplified());
    const auto &middle = lines.at(starts.size()).attributes, &right = lines.last().attributes;
    QCOMPARE(middle.value(u"x"_s), u"170"_s);
    QCOMPARE(middle.value(u"text-anchor"_s), u"middle"_s);
    QVERIFY(std::abs(right.value(u"x"_s).toDouble() + right.value(u"textLength"_s).toDouble() - 320) < 0.01);
    QVERIFY(svg.contains("font-family=\"" + cssFamilies(TextStyle::Body).toUtf8() + '"'));
}

void PictureSvgTest::writesWordsFromRightToLeft()
{
    const QString words = u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD"_s;
    const QList<test::Element> lines =
        test::named(elements(svgOf({DrawnWords{{20, 30, 300, 20}, words, TextStyle::Body, text, Qt::AlignLeft, -1}})), "text");
    QCOMPARE(int(lines.size()), 1);
    QCOMPARE(lines.first().attributes.value(u"direction"_s), u"rtl"_s);
    QCOMPARE(lines.first().attributes.value(u"x"_s), u"320"_s); // where they begin
}

void PictureSvgTest::dropsWhatIsNoXml()
{
    Picture picture = m_picture;
    const QString odd = u"a\u0001b"_s + QChar(0xD83D) + u"c"_s + QChar(0xFFFF) + u"]]><d>&\"'"_s;
    picture.facts.title = picture.facts.alternative = odd;
    const Drawing drawing{{400, 300}, {}, {DrawnWords{{0, 0, 300, 20}, odd, TextStyle::Body, text, Qt::AlignLeft, 0}},
        {{ClaimId(0), {}, odd, true}}};
    const QList<test::Element> all = elements(svgBytes(drawing, picture, m_look, {400, 300}));
    QCOMPARE(all.at(1).text, u"abc]]><d>&\"'"_s);
    QCOMPARE(test::named(all, "text").first().text, u"abc]]><d>&\"'"_s);
}

void PictureSvgTest::looksAsThePngDoes_data()
{
    QTest::addColumn<LookChoice>("look");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << LookChoice::Light << QSize(1200, 675);
    QTest::newRow("dark") << LookChoice::Dark << QSize(800, 600);
    QTest::newRow("print") << LookChoice::Print << QSize(600, 900);
}

void PictureSvgTest::looksAsThePngDoes()
{
    QFETCH(LookChoice, look);
    QFETCH(QSize, size);
    const QImage raster = rasterOf(pictureBytes(u"svg"_s, m_picture, Look(look), {size, 1}));
    if (raster.isNull())
        QSKIP("rsvg-convert is not installed: the drawing was not drawn by another program");
    const QImage ours = pictureImage(m_picture, Look(look), {size, 1});
    QCOMPARE(raster.size(), size);
    const double difference = unlike(raster, ours);
    const QRect right(1, 0, size.width() - 1, size.height()), left(0, 0, size.width() - 1, size.height());
    QVERIFY2(difference < 2.5, qPrintable(QString::number(difference)));
    QVERIFY(difference < 0.6 * unlike(raster.copy(right), ours.copy(left))); // a pixel to the side would be far worse
}

/// The same words stand at the same place to a pixel, wherever in the picture and however large.
void PictureSvgTest::putsWordsWhereThePngDoes()
{
    Picture picture = m_picture;
    const QList<DrawnWords> all{{{20, 20, 300, 40}, u"HEB title"_s, TextStyle::Title, text, Qt::AlignLeft, -1},
        {{20, 60, 300, 40}, u"HEB heading"_s, TextStyle::Heading, text, Qt::AlignLeft, -1},
        {{20, 100, 300, 40}, u"HEB small"_s, TextStyle::Small, text, Qt::AlignVCenter, -1},
        {{20, 140, 300, 40}, u"HEB middle"_s, TextStyle::SmallBold, text, Qt::AlignHCenter, -1},
        {{20, 180, 300, 40}, u"HEB right"_s, TextStyle::Body, text, Qt::AlignRight, -1}};
    picture.draw = [all](QSizeF size, const Measure &) {
        Drawing drawing{size, {}, {}, {}};
        for (const DrawnWords &words : all)
            drawing.shapes << words;
        return drawing;
    };
    const PictureOptions options{{480, 320}, 1};
    const QImage ours = pictureImage(picture, m_look, options),
                 raster = rasterOf(pictureBytes(u"svg"_s, picture, m_look, options));
    if (raster.isNull())
        QSKIP("rsvg-convert is not installed: the drawing was not drawn by another program");
    for (const DrawnWords &words : all) {
        const QRect row(0, int(words.rect.top()), 480, 40), a = inked(ours, row), b = inked(raster, row);
        QVERIFY2(!a.isEmpty() && std::abs(a.top() - b.top()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1
                && std::abs(a.left() - b.left()) <= 2 && std::abs(a.right() - b.right()) <= 4,
            qPrintable(u"%1: %2,%3 %4x%5 and %6,%7 %8x%9"_s.arg(words.text)
                           .arg(a.left())
                           .arg(a.top())
                           .arg(a.width())
                           .arg(a.height())
                           .arg(b.left())
                           .arg(b.top())
                           .arg(b.width())
                           .arg(b.height())));
    }
}

QTEST_MAIN(PictureSvgTest)
#include "tst_picturesvg.moc"
