// What travels in a picture's file besides the picture, read by other programs: fields, colours, fonts, metadata; and that it is
// the same to the byte wherever it is made.
#include "core/fundingpicture.h"
#include "core/picturefacts.h"
#include "core/translators.h"
#include "minidossier.h"
#include "picturefile.h"
#include "ui/pictureexport.h"
#include "ui/picturepdf.h"
#include "ui/picturepng.h"

#include <QApplication>
#include <QPainter>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

QImage noise(int colours)
{
    QRandomGenerator random(4);
    QImage image(100, 70, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, 0xFF000000U | quint32(random.bounded(colours)) * 7919U);
    return image;
}

/// The largest difference of any pixel in red, green or blue.
int apart(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                std::abs(qBlue(one) - qBlue(other))});
        }
    return most;
}

struct Place {
    const char *name;
    QList<std::pair<QString, QString>> variables;
};

} // namespace

class PictureFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pngHasItsFields();
    void pngPrintsInItsSize_data();
    void pngPrintsInItsSize();
    void pngKeepsItsColours_data();
    void pngKeepsItsColours();
    void pngOfTooManyColoursKeepsThemAll();
    void pngOfFewColoursHasThemExactly();
    void svgHasItsPacket();
    void pdfHasItsFields();
    void pdfHasItsGroundToTheEdge();
    void pdfIsVectorAndItsFontsAreIn();
    void pdfIsMadeWhenItIsSaid_data();
    void pdfIsMadeWhenItIsSaid();
    void pdfIsNotMadeAtNoTime_data();
    void pdfIsNotMadeAtNoTime();
    void isTheSameAnywhere_data();
    void isTheSameAnywhere();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void isNotDaunted();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString written(const QString &name, const PictureOptions &options = {{1200, 675}, 1}) const
    {
        const auto path = writePicture(file(name), m_picture, m_look, options);
        return path ? *path : path.problem();
    }
    Translators m_english;
    QTemporaryDir m_folder;
    Dossier m_dossier;
    Words m_words{u"en"_s};
    Look m_look{LookChoice::Light};
    Picture m_picture;
};

void PictureFilesTest::initTestCase()
{
    m_english.install(u"en"_s);
    m_dossier = test::realDossier();
    Filter filter;
    filter.parties = {PartyId(0)};
    m_picture = fundingToTake(m_dossier, filter, {}, m_words);
}

void PictureFilesTest::pngHasItsFields()
{
    Picture picture = m_picture;
    PictureFacts &facts = picture.facts;
    facts.lang = u"fr"_s;
    facts.title = u"Up to $500\u00a0B, \u00e9t\u00e9"_s; // Latin-1 has all of its letters
    facts.alternative = u"Jusqu\u2019\u00e0 500\u202fMd$"_s;
    QVERIFY(writePicture(file(u"fields.png"_s), picture, m_look, {{1200, 675}, 1}));
    const QStringList chunks = test::chunksOf(file(u"fields.png"_s));
    if (chunks.isEmpty())
        QSKIP("python3 is not installed: the fields were not read");
    for (const QString &field : {u"IHDR right 1200 675 8 3 0 0 0"_s, u"sRGB right 1"_s, u"pHYs right 3780 3780 1"_s,
             u"PLTE right 768"_s, u"tEXt right Title: "_s + facts.title, u"iTXt right Description 0 fr: "_s + facts.alternative,
             u"tEXt right Copyright: "_s + facts.licence, u"tEXt right Software: Deal Explorer " DEAL_VERSION ""_s,
             u"iTXt right XML:com.adobe.xmp 0 : "_s + QString::fromUtf8(xmpPacket(facts)).replace(u'\n', u' ')})
        QVERIFY2(chunks.contains(field), qPrintable(field + u" is not in\n"_s + chunks.join(u'\n')));
    QVERIFY(chunks.filter(u"WRONG"_s).isEmpty() && int(chunks.filter(u"t Comment"_s).size()) == 1);
    QCOMPARE(chunks.mid(chunks.size() - 3), (QStringList{u"IDAT right "_s, u"IEND right 0"_s, u"pixels %1"_s.arg(1201 * 675)}));
    if (const auto identified = test::outputOf(u"identify"_s, {u"-verbose"_s, file(u"fields.png"_s)}))
        QVERIFY2(identified->contains("CC BY 4.0") && identified->contains("Title: Up to $500"), identified->data());
}

void PictureFilesTest::pngPrintsInItsSize_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("density");
    QTest::newRow("once") << 1.0 << u"pHYs right 3780 3780 1"_s; // pixels to a metre: 96 to an inch
    QTest::newRow("twice") << 2.0 << u"pHYs right 7559 7559 1"_s;
    QTest::newRow("one and a half times") << 1.5 << u"pHYs right 5669 5669 1"_s;
}

void PictureFilesTest::pngPrintsInItsSize()
{
    QFETCH(double, scale);
    QFETCH(QString, density);
    const QStringList chunks = test::chunksOf(written(u"size.png"_s, {{800, 500}, scale}));
    if (chunks.isEmpty())
        QSKIP("python3 is not installed: the density was not read");
    QVERIFY2(chunks.contains(density), qPrintable(chunks.join(u'\n')));
}

void PictureFilesTest::pngKeepsItsColours_data()
{
    QTest::addColumn<LookChoice>("look");
    QTest::addColumn<QSize>("size");
    for (const LookChoice look : {LookChoice::Light, LookChoice::Dark, LookChoice::Print})
        for (const QSize &size : {QSize(1200, 675), QSize(3840, 2160)})
            QTest::addRow("%s, %d pixels wide", qPrintable(nameOf(look)), size.width()) << look << size;
}

/// Fewer than there were, and nobody sees it.
void PictureFilesTest::pngKeepsItsColours()
{
    QFETCH(LookChoice, look);
    QFETCH(QSize, size);
    const QImage image = pictureImage(m_picture, Look(look), {size, 1});
    const QByteArray png = pngBytes(image, m_picture.facts);
    const QImage read = QImage::fromData(png, "PNG");
    QCOMPARE(read.format(), QImage::Format_Indexed8);
    QCOMPARE(read.size(), size);
    const int difference = apart(image, read);
    QVERIFY2(difference <= 6, qPrintable(QString::number(difference)));
    for (const Shade shade : {Shade::Card, Shade::Text, Shade::Muted}) // what most of it is has not moved at all
        QVERIFY2(read.colorTable().contains(Look(look).color(shade).rgb()), qPrintable(Look(look).color(shade).name()));
}

void PictureFilesTest::pngOfTooManyColoursKeepsThemAll()
{
    for (const int colours : {3000, 2'000'000}) {
        const QImage image = noise(colours);
        QVERIFY(fewColours(image, 6).palette.isEmpty());
        const QImage read = QImage::fromData(pngBytes(image, {}), "PNG");
        QVERIFY(read.format() != QImage::Format_Indexed8);
        QCOMPARE(apart(image, read), 0);
    }
    QCOMPARE(pngBytes({}, {}), QByteArray());
}

void PictureFilesTest::pngOfFewColoursHasThemExactly()
{
    for (const int colours : {1, 2, 17, 256}) {
        const QImage image = noise(colours);
        const FewColours few = fewColours(image, 0);
        QCOMPARE(int(few.palette.size()), colours);
        QCOMPARE(apart(image, QImage::fromData(pngBytes(image, {}), "PNG")), 0);
    }
    QVERIFY(fewColours(noise(257), 0).palette.isEmpty());
}

void PictureFilesTest::svgHasItsPacket()
{
    const QByteArray svg = test::contentOfPicture(written(u"packet.svg"_s));
    const auto origin = originOf(svg);
    QVERIFY(origin);
    QCOMPARE(origin->address, m_picture.facts.address);
    QCOMPARE(origin->sha256, m_picture.facts.sha256);
    QVERIFY(origin->sha256.size() == 64);
}

void PictureFilesTest::pdfHasItsFields()
{
    const QString path = written(u"fields.pdf"_s);
    const auto origin = originOf(test::contentOfPicture(path));
    QVERIFY(origin && origin->address == m_picture.facts.address);
    const auto info = test::outputOf(u"pdfinfo"_s, {path}), meta = test::outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
    if (!info)
        QSKIP("pdfinfo is not installed: the fields were not read");
    static const QRegularExpression spaces(u" +"_s);
    const QString read = QString::fromUtf8(*info).replace(spaces, u" "_s);
    for (const QString &line : {u"Title: "_s + m_picture.facts.title, u"Creator: Deal Explorer " DEAL_VERSION ""_s, u"Pages: 1"_s,
             u"Metadata Stream: yes"_s, u"JavaScript: no"_s, u"Page size: 900 x 506.25 pts"_s})
        QVERIFY2(read.contains(line + u'\n'), qPrintable(line + u" is not in\n"_s + read));
    QVERIFY2(meta->contains(m_picture.facts.address.toUtf8().replace("&", "&amp;")), meta->data());
    const QByteArray pdf = test::contentOfPicture(path);
    QVERIFY(pdf.contains("/Type /Catalog\n/Lang (en)\n"));
    if (const auto checked = test::outputOf(u"qpdf"_s, {u"--check"_s, path}))
        QVERIFY2(!checked->contains("failed") && !checked->contains("WARNING"), checked->data());
}

/// A page of no whole number of points: Qt would round it, and leave a light line beside a dark picture.
void PictureFilesTest::pdfHasItsGroundToTheEdge()
{
    const Look dark(LookChoice::Dark);
    QVERIFY(writePicture(file(u"edge.pdf"_s), m_picture, dark, {{794, 1123}, 1}));
    QVERIFY(test::contentOfPicture(file(u"edge.pdf"_s)).contains("/MediaBox [0 0 595.5 842.25]"));
    if (!test::outputOf(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-singlefile"_s, u"-png"_s, file(u"edge.pdf"_s), file(u"edge"_s)}))
        QSKIP("pdftoppm is not installed: the page was not painted");
    const QImage page(file(u"edge.png"_s));
    QCOMPARE(page.size(), QSize(794, 1123));
    const QColor ground = dark.color(Shade::Card);
    for (int x = 0; x < page.width(); ++x)
        QVERIFY(page.pixelColor(x, 0) == ground && page.pixelColor(x, page.height() - 1) == ground);
    for (int y = 0; y < page.height(); ++y)
        QVERIFY(page.pixelColor(0, y) == ground && page.pixelColor(page.width() - 1, y) == ground);
}

void PictureFilesTest::pdfIsVectorAndItsFontsAreIn()
{
    const QString path = written(u"fonts.pdf"_s);
    const auto fonts = test::outputOf(u"pdffonts"_s, {path}), images = test::outputOf(u"pdfimages"_s, {u"-list"_s, path});
    if (!fonts || !images)
        QSKIP("pdffonts and pdfimages are not installed: the page's parts were not read");
    const QStringList rows = QString::fromUtf8(*fonts).trimmed().split(u'\n').sliced(2);
    QVERIFY(rows.size() >= 2);
    for (const QString &row : rows)
        QVERIFY2(row.contains(u" yes no  yes "_s), qPrintable(row)); // embedded, no subset by name, its letters can be copied
    QCOMPARE(int(images->trimmed().count('\n')), 1); // a head, and no picture
}

void PictureFilesTest::pdfIsMadeWhenItIsSaid_data()
{
    QTest::addColumn<QByteArray>("epoch");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("a second") << QByteArray("1737512160") << QByteArray("(D:20250122021600Z)");
    QTest::newRow("the first") << QByteArray("0") << QByteArray("(D:19700101000000Z)");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("the last") << QByteArray("253402300799") << QByteArray("(D:99991231235959Z)");
}

void PictureFilesTest::pdfIsMadeWhenItIsSaid()
{
    QFETCH(QByteArray, epoch);
    QFETCH(QByteArray, date);
    qputenv("TZ", "Asia/Tokyo");
    if (!epoch.isNull())
        qputenv("SOURCE_DATE_EPOCH", epoch);
    const QByteArray before = QDateTime::currentDateTimeUtc().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    const QByteArray pdf = test::contentOfPicture(written(u"date.pdf"_s));
    const QByteArray after = QDateTime::currentDateTimeUtc().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    qunsetenv("SOURCE_DATE_EPOCH");
    qunsetenv("TZ");
    const QByteArray made = pdf.mid(pdf.indexOf("/CreationDate ") + 14, 19);
    QVERIFY2(date.isEmpty() ? before <= made && made <= after : made == date, made.data());
    QCOMPARE(int(pdf.count("(D:")), 1);
    // The table of contents has been kept right: each object begins where it says.
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    QCOMPARE(pdf.mid(pdf.lastIndexOf("startxref\n") + 10).toLower().simplified().split(' ').first().toInt(), int(table));
    const QList<QByteArray> rows = pdf.mid(table).split('\n');
    for (int object = 1; object < rows.at(1).split(' ').at(1).toInt(); ++object)
        QVERIFY(pdf.mid(rows.at(2 + object).left(10).toInt()).startsWith(QByteArray::number(object) + " 0 obj\n"));
}

void PictureFilesTest::pdfIsNotMadeAtNoTime_data()
{
    QTest::addColumn<QByteArray>("epoch");
    for (const char *epoch : {"", "yesterday", "-1", "+1", " 1", "1.5", "1e3", "0x10", "253402300800", "99999999999999999999"})
        QTest::newRow(epoch) << QByteArray(epoch);
}

/// As its specification has it: what is no whole number of seconds is an error.
void PictureFilesTest::pdfIsNotMadeAtNoTime()
{
    QFETCH(QByteArray, epoch);
    qputenv("SOURCE_DATE_EPOCH", epoch);
    const auto refused = writePicture(file(u"none.pdf"_s), m_picture, m_look, {{1200, 675}, 1});
    const auto other = writePicture(file(u"none.svg"_s), m_picture, m_look, {{1200, 675}, 1});
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(!refused && other); // a drawing has no date
    QVERIFY2(refused.problem().startsWith(u"SOURCE_DATE_EPOCH is “"_s), qPrintable(refused.problem()));
    QVERIFY(!QFile::exists(file(u"none.pdf"_s)));
}

void PictureFilesTest::isTheSameAnywhere_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

/// From one process to the next, on a denser screen, with larger letters, in another country and at another hour.
void PictureFilesTest::isTheSameAnywhere()
{
    QFETCH(QString, suffix);
    const QList<Place> places{{"here", {}}, {"here again", {{u"QT_HASH_SEED"_s, u"7"_s}}},
        {"a denser screen", {{u"QT_SCALE_FACTOR"_s, u"2"_s}}}, {"larger letters", {{u"QT_FONT_DPI"_s, u"144"_s}}},
        {"France", {{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}, {u"LANGUAGE"_s, u"fr"_s}}}, {"Tokyo", {{u"TZ"_s, u"Asia/Tokyo"_s}}}};
    QByteArray first;
    for (const Place &place : places) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1737512160"_s);
        environment.remove(u"DISPLAY"_s);
        for (const auto &[name, value] : place.variables)
            environment.insert(name, value);
        const QString path = file(u"same."_s + suffix);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
            {u"export"_s, u"funding"_s, u"--output"_s, path, u"--dossier"_s, QStringLiteral(DEAL_DOSSIER), u"--lang"_s, u"en"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray bytes = test::contentOfPicture(path);
        QVERIFY(bytes.size() > 1000);
        if (first.isEmpty())
            first = bytes;
        QVERIFY2(bytes == first, place.name);
    }
}

void PictureFilesTest::leavesNothingOnAFullDisk_data()
{
    isTheSameAnywhere_data();
}

/// A limit to how long a file may grow is to a program what a full disk is.
void PictureFilesTest::leavesNothingOnAFullDisk()
{
    QFETCH(QString, suffix);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart."_s + suffix);
    QProcess process;
    process.start(u"sh"_s,
        {u"-c"_s, u"ulimit -f 8; exec \"$@\""_s, u"sh"_s, QStringLiteral(DEAL_BIN_DIR "/deal-explorer"), u"export"_s,
            u"funding"_s, u"--output"_s, path, u"--dossier"_s, QStringLiteral(DEAL_DOSSIER), u"--lang"_s, u"en"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(u"chart."_s + suffix) && said.contains(u"could not be written"_s) && said.count(u'\n') == 1,
        qPrintable(said));
    QVERIFY(QDir(folder.path()).isEmpty());
}

/// The largest that may be asked for.
void PictureFilesTest::isNotDaunted()
{
    const QString path = file(u"large.png"_s);
    const auto large = writePicture(path, m_picture, m_look, {largestPicture, 4});
    if (!large) {
        QVERIFY2(large.problem().contains(u"not enough memory"_s), qPrintable(large.problem()));
        QSKIP("this computer has too little memory for the largest picture, and says so");
    }
    QFile png(path);
    QVERIFY(png.open(QIODevice::ReadOnly));
    QCOMPARE(png.read(24).toHex().right(16), QByteArray("0000400000004000"));
}

QTEST_MAIN(PictureFilesTest)
#include "tst_picturefiles.moc"
