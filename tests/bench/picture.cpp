// What a picture costs: each of the three readings of the deal's own money as pixels at 3840 × 2160 and as a drawing, in
// milliseconds and as ratios to what Qt takes to write an empty image of that size, which mean something on any machine.
#include "core/dossierreader.h"
#include "core/fundingpicture.h"
#include "core/translators.h"
#include "ui/pictureexport.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace deal;

namespace {

constexpr QSize large{3840, 2160};
constexpr double mostPixels = 150, mostDrawing = 50; // ms

/// The median of nine runs after one that does not count, in milliseconds.
template <class F>
double measure(F run)
{
    std::vector<double> times;
    run();
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(4);
}

double empty()
{
    return measure([] {
        QImage image(large, QImage::Format_RGB32);
        image.fill(Qt::white);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Translators translators;
    translators.install(QStringLiteral("en"));
    const Expected<Dossier> dossier = readDossier(ownDossierPath());
    if (!dossier) {
        std::fprintf(stderr, "%s\n", qPrintable(dossier.problem()));
        return 1;
    }
    const Words words(QStringLiteral("en"));
    const Look look(LookChoice::Light);
    const double plain = empty();
    bool within = true;
    for (const FundingReading reading : {FundingReading::Compare, FundingReading::Parts, FundingReading::Time}) {
        const auto cost = [&](const QString &suffix) {
            return measure([&] {
                const Picture picture = fundingToTake(*dossier, {}, {reading, false}, words);
                if (pictureBytes(suffix, picture, look, {large, 1}).isEmpty())
                    qFatal("no picture");
            });
        };
        const double pixels = cost(QStringLiteral("png")), drawing = cost(QStringLiteral("svg"));
        within = within && pixels <= mostPixels && drawing <= mostDrawing;
        std::printf("%-22s PNG 3840x2160 %6.1f ms (at most %.0f), %5.2f of an empty image%s\n",
            qPrintable(viewNames().at(int(reading))), pixels, mostPixels, pixels / plain, pixels <= mostPixels ? "" : "  missed");
        std::printf("%-22s SVG           %6.1f ms (at most %.0f), %5.2f of an empty image%s\n", "", drawing, mostDrawing,
            drawing / plain, drawing <= mostDrawing ? "" : "  missed");
    }
    return within ? 0 : 1;
}
