// The funding chart in whatever size is asked for: exactly that size, every word inside it, and larger type where there is room.
#include "core/fundingpicture.h"
#include "core/translators.h"
#include "minidossier.h"
#include "ui/pictureexport.h"

#include <QApplication>
#include <QtTest>
#include <QXmlStreamReader>

using namespace deal;

namespace {

/// The rows of the topmost words: from the first that holds ink to the next that holds none.
int firstInk(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    int first = -1;
    for (int y = 0; y < image.height(); ++y) {
        bool ink = false;
        for (int x = 0; x < image.width() && !ink; ++x)
            ink = image.pixel(x, y) != ground;
        if (ink && first < 0)
            first = y;
        else if (!ink && first >= 0)
            return y - first;
    }
    return -1;
}

struct Word {
    QString text;
    QPointF place; ///< where its line begins
};

/// The words of an SVG, their places in its pixels: the view box says how much larger they are than what they are written in.
QList<Word> wordsOf(const QByteArray &svg)
{
    QList<Word> words;
    double scale = 1;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const char *name) { return reader.attributes().value(QLatin1StringView(name)).toString(); };
        if (const QString box = value("viewBox"); !box.isEmpty())
            scale = value("width").toDouble() / box.section(u' ', 2, 2).toDouble();
        if (reader.name() == QStringLiteral("text")) {
            const QPointF place = scale * QPointF(value("x").toDouble(), value("y").toDouble());
            words << Word{reader.readElementText().simplified(), place};
        }
    }
    return words;
}

} // namespace

class PictureSizesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsEveryWord_data();
    void holdsEveryWord();
    void growsItsType();

private:
    Translators m_english;
    QTemporaryDir m_folder;
    Dossier m_dossier;
    Words m_words{QStringLiteral("en")};
    Look m_look{LookChoice::Light};
    Picture m_picture;
};

void PictureSizesTest::initTestCase()
{
    m_english.install(QStringLiteral("en"));
    m_dossier = test::realDossier();
    m_picture = fundingToTake(m_dossier, {}, {}, m_words);
    QCOMPARE(m_picture.nothing, QString());
}

void PictureSizesTest::holdsEveryWord_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {smallestPicture, QSize(400, 300), QSize(320, 2000), QSize(2000, 240), QSize(3840, 2160)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

/// A size that is too small for the words is kept all the same, and they stand inside it and fill it from side to side.
void PictureSizesTest::holdsEveryWord()
{
    QFETCH(QSize, size);
    const QImage image = pictureImage(m_picture, m_look, {size, 1});
    QCOMPARE(image.size(), size);
    for (int x = 0; x < size.width(); ++x)
        QVERIFY(image.pixel(x, 0) == image.pixel(0, 0) && image.pixel(x, size.height() - 1) == image.pixel(0, 0));
    for (int y = 0; y < size.height(); ++y)
        QVERIFY(image.pixel(0, y) == image.pixel(0, 0) && image.pixel(size.width() - 1, y) == image.pixel(0, 0));
    const auto inked = [&image](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
        return false;
    };
    QVERIFY(inked(0, size.width() / 10) && inked(size.width() * 9 / 10, size.width()));
    const auto written = writePicture(m_folder.filePath(QStringLiteral("words.svg")), m_picture, m_look, {size, 1});
    QVERIFY2(written, written ? "" : qPrintable(written.problem()));
    QFile svg(*written);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QList<Word> found = wordsOf(svg.readAll());
    QString all;
    for (const Word &word : found) {
        all += word.text + u' ';
        QVERIFY2(QRectF({0, 0}, size).contains(word.place), qPrintable(word.text));
    }
    for (const QString &words : {m_picture.facts.title, m_picture.facts.source,
             m_words.text(m_dossier.claim(m_dossier.claimsOf(ClaimKind::Amount).first()).title)})
        QVERIFY2(all.contains(words.simplified()), qPrintable(words));
}

void PictureSizesTest::growsItsType()
{
    const int usual = firstInk(pictureImage(m_picture, m_look, {{1200, 675}, 1}));
    const int large = firstInk(pictureImage(m_picture, m_look, {{3840, 2160}, 1}));
    QVERIFY(usual > 8);
    QVERIFY2(large > 2 * usual, qPrintable(QStringLiteral("%1 and %2 rows").arg(usual).arg(large)));
}

QTEST_MAIN(PictureSizesTest)
#include "tst_picturesizes.moc"
