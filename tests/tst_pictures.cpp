// The funding chart as a file: what is in it, that it is the same each time, and that a refused write leaves what was there.
#include "core/fundinglayout.h"
#include "core/translators.h"
#include "minidossier.h"
#include "picturefile.h"
#include "ui/drawingscene.h"
#include "ui/pictureexport.h"

#include <QApplication>
#include <QImageReader>
#include <QtTest>
#include <QXmlStreamReader>

using namespace deal;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// All of the words in an SVG's text elements, a line each.
QStringList textsOf(const QByteArray &svg, QString *problem = nullptr)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text"))
            texts << reader.readElementText().trimmed();
    if (problem)
        *problem = reader.errorString();
    return texts;
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesPixels_data();
    void writesPixels();
    void saysInTheFileWhatItShows();
    void writesADrawing();
    void writesADrawingOfStrangeWords();
    void writesAPage();
    void isTheSameEachTime_data();
    void isTheSameEachTime();
    void isTheSameInAnyFont_data();
    void isTheSameInAnyFont();
    void differsWithWhatItShows();
    void refuses_data();
    void refuses();
    void leavesTheOldFileWhole();
    void saysThatItCouldNotWrite();
    void putsBarsWhereTheGeometryDoes_data();
    void putsBarsWhereTheGeometryDoes();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    Translators m_english;
    QTemporaryDir m_folder;
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
    Look m_look{LookChoice::Light};
    [[nodiscard]] Picture taken(const FundingPicture &funding) const
    {
        Picture picture = m_taken;
        picture.facts.title = funding.finding;
        picture.nothing = funding.nothing;
        picture.draw = [this, funding](
                           QSizeF size, const Measure &measure) { return drawFunding(funding, size, m_words, measure); };
        return picture;
    }
    FundingPicture m_picture;
    Picture m_taken;
};

void PicturesTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_dossier = test::realDossier();
    m_picture = fundingPicture(m_dossier, {}, {}, m_words);
    m_taken = fundingToTake(m_dossier, {}, {}, m_words);
    QVERIFY(m_picture.bars.size() >= 2);
}

void PicturesTest::writesPixels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("1 time") << QSize(1200, 675) << 1.0;
    QTest::newRow("2 times") << QSize(1200, 675) << 2.0;
    QTest::newRow("1.5 times") << QSize(1200, 800) << 1.5;
    QTest::newRow("4 times") << QSize(900, 700) << 4.0;
    QTest::newRow("the largest side") << QSize(4096, 700) << 1.0;
    QTest::newRow("the smallest") << smallestPicture << 1.0;
}

void PicturesTest::writesPixels()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    const auto written = writePicture(file(QStringLiteral("chart.png")), m_taken, m_look, {size, scale});
    QVERIFY2(written, written ? "" : qPrintable(written.problem()));
    QCOMPARE(*written, QFileInfo(file(QStringLiteral("chart.png"))).absoluteFilePath());
    const QImage image(*written);
    QCOMPARE(image.size(), (size * scale)); // exactly what was asked for
    QCOMPARE(image.pixelColor(0, 0), m_look.color(Shade::Card));
    bool bar = false; // the first bar's colour is somewhere
    const QColor ink = m_look.color(*m_picture.bars.first().party);
    for (int x = 0; x < image.width() && !bar; ++x)
        for (int y = 0; y < image.height() && !bar; y += 3)
            bar = image.pixelColor(x, y) == ink;
    QVERIFY(bar);
}

void PicturesTest::saysInTheFileWhatItShows()
{
    const auto written = writePicture(file(QStringLiteral("words.PNG")), m_taken, m_look, {});
    QVERIFY(written); // a suffix in capitals is a suffix
    QImageReader reader(*written);
    QCOMPARE(reader.text(QStringLiteral("Title")), m_picture.finding.simplified()); // Qt makes spaces plain
    QCOMPARE(reader.text(QStringLiteral("Description")), m_picture.spoken.simplified());
    QCOMPARE(reader.text(QStringLiteral("Comment")), m_picture.source.simplified());
}

void PicturesTest::writesADrawing()
{
    const auto written = writePicture(file(QStringLiteral("chart.svg")), m_taken, m_look, {{1200, 675}, 1});
    QVERIFY2(written, written ? "" : qPrintable(written.problem()));
    const QByteArray svg = test::contentOfPicture(*written);
    QString problem;
    const QString texts = textsOf(svg, &problem).join(u'\n');
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const FundingBar &bar : m_picture.bars)
        QVERIFY2(texts.contains(bar.label), qPrintable(bar.label + QStringLiteral(" not in ") + texts));
    QXmlStreamReader reader(svg);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.name(), QStringLiteral("svg"));
    QCOMPARE(reader.attributes().value(QStringLiteral("width")), QStringLiteral("1200"));
    QCOMPARE(reader.attributes().value(QStringLiteral("height")), QStringLiteral("675"));
    if (const auto lint = test::outputOf(QStringLiteral("xmllint"), {QStringLiteral("--noout"), *written}))
        QCOMPARE(*lint, QByteArray());
    else
        qInfo("xmllint is not installed: read by Qt alone");
}

void PicturesTest::writesADrawingOfStrangeWords()
{
    FundingPicture picture = m_picture;
    picture.finding = QStringLiteral("A & <b>é</b> \"quoted\" ]]> &amp; 'end'");
    picture.bars.first().name = QStringLiteral("<script>alert(1)</script> & co");
    const auto written = writePicture(file(QStringLiteral("strange.svg")), taken(picture), m_look, {{1200, 675}, 1});
    QVERIFY(written);
    QString problem;
    const QString texts = textsOf(test::contentOfPicture(*written), &problem).join(u' ');
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(texts.contains(QStringLiteral("A & <b>é</b>")), qPrintable(texts)); // words, not markup
    QVERIFY(!test::contentOfPicture(*written).contains("<script"));
    if (const auto lint = test::outputOf(QStringLiteral("xmllint"), {QStringLiteral("--noout"), *written}))
        QCOMPARE(*lint, QByteArray());
}

void PicturesTest::writesAPage()
{
    const auto written = writePicture(file(QStringLiteral("chart.pdf")), m_taken, m_look, {{1200, 675}, 1});
    QVERIFY2(written, written ? "" : qPrintable(written.problem()));
    const QByteArray pdf = test::contentOfPicture(*written);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/MediaBox [0 0 900 506.25]")); // points, of which 72 are an inch as 96 pixels are
    const auto text = test::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), *written, QStringLiteral("-")});
    if (!text)
        QSKIP("pdftotext is not installed: the page's words were not read");
    for (const FundingBar &bar : m_picture.bars)
        QVERIFY2(QString::fromUtf8(*text).simplified().contains(bar.label.simplified()), text->data());
    QCOMPARE(int(text->count('\f')), 1);
}

void PicturesTest::isTheSameEachTime_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << QStringLiteral("png");
    QTest::newRow("svg") << QStringLiteral("svg");
}

void PicturesTest::isTheSameEachTime()
{
    QFETCH(QString, suffix);
    const auto once = writePicture(file(QStringLiteral("once.") + suffix), m_taken, m_look, {});
    const auto again = writePicture(file(QStringLiteral("again.") + suffix), m_taken, m_look, {});
    QVERIFY(once && again);
    QVERIFY(test::contentOfPicture(*once) == test::contentOfPicture(*again));
    QStringList runs; // and from one process to the next
    for (const char *name : {"first.", "second."}) {
        runs << file(QString::fromLatin1(name) + suffix);
        QCOMPARE(
            QProcess::execute(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
                {QStringLiteral("export"), QStringLiteral("funding"), QStringLiteral("--output"), runs.last(),
                    QStringLiteral("--dossier"), QStringLiteral(DEAL_DOSSIER), QStringLiteral("--lang"), QStringLiteral("en")}),
            0);
    }
    QVERIFY(!test::contentOfPicture(runs.first()).isEmpty());
    QVERIFY(test::contentOfPicture(runs.first()) == test::contentOfPicture(runs.last()));
}

void PicturesTest::isTheSameInAnyFont_data()
{
    isTheSameEachTime_data();
    QTest::newRow("pdf") << QStringLiteral("pdf");
}

/// The window has letters of its own, which the command line does not know.
void PicturesTest::isTheSameInAnyFont()
{
    QFETCH(QString, suffix);
    qputenv("SOURCE_DATE_EPOCH", "1737512160");
    const QFont before = QApplication::font();
    QByteArray first;
    for (const QFont &font : {before, QFont(QStringLiteral("DejaVu Serif"), 24), m_look.font(TextStyle::Body)}) {
        QApplication::setFont(font);
        const QByteArray bytes = pictureBytes(suffix, m_taken, m_look, {{1200, 675}, 1});
        if (first.isEmpty())
            first = bytes;
        QVERIFY2(bytes == first, qPrintable(font.toString()));
    }
    QApplication::setFont(before);
    qunsetenv("SOURCE_DATE_EPOCH");
}

void PicturesTest::differsWithWhatItShows()
{
    const auto image = [&](const FundingPicture &picture, const Look &look) {
        return pictureImage(taken(picture), look, {{800, 500}, 1});
    };
    FundingPicture less = m_picture;
    less.bars.first().seen = false;
    FundingPicture solid = m_picture;
    solid.bars.first().ceiling = false;
    QVERIFY(m_picture.bars.first().ceiling);
    QVERIFY(image(m_picture, m_look) == image(m_picture, m_look));
    QVERIFY(image(less, m_look) != image(m_picture, m_look));
    QVERIFY(image(solid, m_look) != image(m_picture, m_look)); // a hatch says what a colour cannot
    QVERIFY(image(m_picture, Look(LookChoice::Dark)) != image(m_picture, m_look));
}

void PicturesTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("words"); // that the sentence holds
    const auto row = [](const char *title, const char *name, QSize size, double scale, const char *words) {
        QTest::newRow(title) << QString::fromUtf8(name) << size << scale << QString::fromUtf8(words);
    };
    const QSize fine(1200, 675);
    row("another suffix", "chart.jpg", fine, 2, ".png, .svg or .pdf");
    row("no suffix", "chart", fine, 2, ".png, .svg or .pdf");
    row("two suffixes", "chart.png.txt", fine, 2, ".png, .svg or .pdf");
    row("nothing", "", fine, 2, ".png, .svg or .pdf");
    row("no size", "chart.png", QSize(0, 0), 2, "0 × 0");
    row("too wide", "chart.png", QSize(60'000, 675), 2, "60000 × 675");
    row("too high", "chart.svg", QSize(1200, 60'000), 2, "1200 × 60000");
    row("less than nothing", "chart.png", QSize(-5, 675), 2, "-5 × 675");
    row("scale 0", "chart.png", fine, 0, "scale of 0");
    row("scale 9", "chart.png", fine, 9, "scale of 9");
    row("no scale at all", "chart.png", fine, qQNaN(), "scale");
    row("a folder", "folder.png", fine, 2, "is a folder");
    row("a missing folder", "missing/chart.png", fine, 2, "does not exist");
    row("a file for a folder", "plain.txt/chart.png", fine, 2, "does not exist");
}

void PicturesTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.png")));
    write(folder.filePath(QStringLiteral("plain.txt")), "text");
    const auto before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto written = writePicture(name.isEmpty() ? name : folder.filePath(name), m_taken, m_look, {size, scale});
    QVERIFY(!written);
    QVERIFY2(written.problem().contains(words), qPrintable(written.problem()));
    QVERIFY(!written.problem().contains(u'\n'));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void PicturesTest::leavesTheOldFileWhole()
{
    write(file(QStringLiteral("old.png")), "what was there");
    QVERIFY(!writePicture(file(QStringLiteral("old.png")), m_taken, m_look, {{1200, 675}, 9}));
    Picture nothing = m_taken;
    nothing.nothing = QStringLiteral("Nothing to write.");
    const auto refused = writePicture(file(QStringLiteral("old.png")), nothing, m_look, {});
    QVERIFY(!refused);
    QCOMPARE(refused.problem(), nothing.nothing);
    QCOMPARE(test::contentOfPicture(file(QStringLiteral("old.png"))), QByteArray("what was there"));
    QVERIFY(writePicture(file(QStringLiteral("old.png")), m_taken, m_look, {}));
    QVERIFY(test::contentOfPicture(file(QStringLiteral("old.png"))).startsWith("\x89PNG"));
}

/// The kernel's own folders take no file from anybody, not even from root.
void PicturesTest::saysThatItCouldNotWrite()
{
    const QString folder = QStringLiteral("/proc/self");
    if (!QFileInfo(folder).isDir())
        QSKIP("this system has no /proc, the one folder that not even root can write to");
    const auto written = writePicture(folder + QStringLiteral("/chart.png"), m_taken, m_look, {{800, 500}, 1});
    QVERIFY(!written);
    QVERIFY2(written.problem().contains(QStringLiteral("could not be written")), qPrintable(written.problem()));
    QVERIFY(written.problem().contains(QStringLiteral("/proc/self/chart.png")));
}

void PicturesTest::putsBarsWhereTheGeometryDoes_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(320, 240), QSize(640, 400), QSize(1200, 675), QSize(3840, 2160)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void PicturesTest::putsBarsWhereTheGeometryDoes()
{
    QFETCH(QSize, size);
    DrawingScene scene;
    scene.show(drawFunding(m_picture, size, m_words, m_look.measure()), m_look);
    const FundingGeometry geometry = layOutFunding(m_picture, size, m_words, m_look.measure());
    for (int bar = 0; bar < m_picture.bars.size(); ++bar) {
        const QRectF ours = geometry.rows.at(bar).bar, chart = scene.chartBar(bar);
        const auto near = [](qreal a, qreal b) { return std::abs(a - b) <= 1; };
        QVERIFY2(near(ours.left(), chart.left()) && near(ours.right(), chart.right()) && near(ours.top(), chart.top())
                && near(ours.bottom(), chart.bottom()),
            qPrintable(QStringLiteral("bar %1: ours %2 to %3, the chart's %4 to %5")
                           .arg(bar)
                           .arg(ours.left())
                           .arg(ours.right())
                           .arg(chart.left())
                           .arg(chart.right())));
    }
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
