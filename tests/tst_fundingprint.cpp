// The money's picture as pixels: what stands for a ceiling is seen where it is painted, at one pixel to the point, and the bars
// of many amounts are few items.
#include "core/fundingpicture.h"
#include "minidossier.h"
#include "moneydrawings.h"
#include "ui/drawingscene.h"
#include "ui/pictureexport.h"

#include <QGraphicsItem>

using namespace deal;

class FundingPrintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_real = test::realDossier(); }
    void theHatchIsSeen_data();
    void theHatchIsSeen();
    void manyBarsAreFewItems();

private:
    Dossier m_real;
};

void FundingPrintTest::theHatchIsSeen_data()
{
    QTest::addColumn<LookChoice>("choice");
    QTest::addColumn<FundingReading>("reading");
    QTest::addColumn<QSize>("size");
    const std::pair<LookChoice, const char *> looks[]{
        {LookChoice::Light, "light"}, {LookChoice::Dark, "dark"}, {LookChoice::Print, "print"}};
    const std::pair<FundingReading, const char *> readings[]{
        {FundingReading::Compare, "compare"}, {FundingReading::Parts, "parts"}, {FundingReading::Time, "time"}};
    for (const auto &[choice, look] : looks)
        for (const auto &[reading, name] : readings)
            for (const int height : {800, 1400})
                QTest::addRow("%s, %s, %d", look, name, height)
                    << choice << reading << QSize(960, height); // up to this width nothing is drawn larger
}

/// Some pixel of each hatch stands out from its own ground: 3 to 1, WCAG 2.1, 1.4.11.
void FundingPrintTest::theHatchIsSeen()
{
    QFETCH(LookChoice, choice);
    QFETCH(FundingReading, reading);
    QFETCH(QSize, size);
    const Look look(choice);
    const Picture picture = fundingToTake(m_real, {}, {reading, false}, Words(QStringLiteral("en")));
    const Drawing drawing = picture.draw(size, look.measure());
    QCOMPARE(drawing.size, QSizeF(size));
    const QImage image = pictureImage(picture, look, {size, 1});
    QCOMPARE(image.size(), size);
    double best = 0;
    for (const Shape &shape : drawing.shapes) {
        const auto *line = std::get_if<DrawnLine>(&shape);
        if (!line || line->mark < 0 || line->line.length() < 30 || std::abs(line->line.dx() + line->line.dy()) > 0.01)
            continue;
        Tint pale = line->tint;
        pale.pale = true;
        const QPoint middle = line->line.center().toPoint();
        for (int x = -2; x <= 2; ++x)
            for (int y = -2; y <= 2; ++y)
                best = std::max(best, contrast(image.pixelColor(middle + QPoint(x, y)), colorOf(pale, look)));
    }
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

/// Qt Charts makes an item for each value of each set.
void FundingPrintTest::manyBarsAreFewItems()
{
    const Look look(LookChoice::Light);
    const Words words(QStringLiteral("en"));
    const auto itemsOf = [&](int amounts) {
        DrawingScene scene;
        QList<qint64> values;
        for (int i = 0; i < amounts; ++i)
            values << 1000 + i;
        const FundingPicture picture = test::moneyOf(values, QStringLiteral("w"));
        const Drawing drawing = drawFunding(picture, {900, 400}, words, look.measure());
        scene.show(drawing, look);
        for (const int bar : {0, amounts / 2, amounts - 1}) {
            QList<QRectF> ours;
            for (const Shape &shape : drawing.shapes)
                if (const auto *box = std::get_if<DrawnBox>(&shape); box && box->isBar)
                    ours << box->rect;
            const QRectF found = scene.chartBar(bar);
            if (std::abs(found.right() - ours.at(bar).right()) > 1
                || std::abs(found.center().y() - ours.at(bar).center().y()) > 1)
                return qsizetype(-1);
        }
        return scene.items().size();
    };
    const qsizetype few = itemsOf(20), many = itemsOf(80);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 6 * few, qPrintable(QStringLiteral("%1 items, then %2").arg(few).arg(many)));
}

QTEST_MAIN(FundingPrintTest)
#include "tst_fundingprint.moc"
