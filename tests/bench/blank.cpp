// The least that an image of 3840 × 2160 costs from nothing: a QApplication, an image with one rectangle on it, written where the
// first argument says. script/bench compares the export of the chart with it.
#include <QApplication>
#include <QImage>
#include <QPainter>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QImage image(3840, 2160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::darkGreen);
    painter.drawRoundedRect(QRectF(200, 200, 3000, 400), 20, 20);
    painter.end();
    if (argc < 2)
        return 0;
    return image.save(QString::fromLocal8Bit(argv[1]), "PNG") ? 0 : 1;
}
