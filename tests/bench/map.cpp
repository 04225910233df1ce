// What the map costs: the deal's own laid out by dot; then 500 parties and 2 000 claims panned to and fro, frame by frame, in
// milliseconds and as a ratio to a view of the same size that has nothing on it, which means something on any machine.
#include "core/dossierreader.h"
#include "core/maplayout.h"
#include "core/translators.h"
#include "mapstage.h"
#include "ui/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace deal;

namespace {

constexpr QSize window{1360, 850};
constexpr double mostFrame = 16, mostAtOnce = 50; // ms

struct Frames {
    double median = 0, slowest = 0; ///< ms; the 95th percentile for the slowest
};

/// A hundred steps of a hand that drags the ground about; each is painted.
Frames pan(QGraphicsView &view)
{
    std::vector<double> times;
    for (int step = 0; step < 100; ++step) {
        QElapsedTimer timer;
        timer.start();
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + (step < 50 ? 9 : -9));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (step % 50 < 25 ? 7 : -7));
        QCoreApplication::processEvents(); // the frame is painted here
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.at(50), times.at(95)};
}

Frames panNothing()
{
    QGraphicsScene scene(-5000, -5000, 10000, 10000);
    QGraphicsView view(&scene);
    view.resize(window);
    view.show();
    QCoreApplication::processEvents();
    return pan(view);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Translators translators;
    translators.install(QStringLiteral("en"));
    const Words words(QStringLiteral("en"));
    const Look look(LookChoice::Light);
    const Expected<Dossier> own = readDossier(ownDossierPath());
    if (!own) {
        std::fprintf(stderr, "%s\n", qPrintable(own.problem()));
        return 1;
    }
    const MapPlan warm = mapPlan(mapGraph(test::cycleOf(3), words), look.measure());
    static_cast<void>(mapLayout(warm)); // opens the module
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(mapLayout(mapPlan(mapGraph(*own, words), look.measure())));
    const double once = double(timer.nsecsElapsed()) / 1e6;
    bool within = once <= mostAtOnce;
    std::printf("%-22s laid out  %8.1f ms (at most %.0f)%s\n", "the deal's own map", once, mostAtOnce, within ? "" : "  missed");

    const Dossier many = test::manyTied(500, 2000);
    WholeTexts texts(many);
    Focus focus(many);
    MapView view({focus, words, look, texts});
    view.resize(window);
    timer.restart();
    view.show();
    while (view.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(
        "%-22s laid out  %8.1f ms, beside the window's thread\n", "500 parties, 2 000", double(timer.nsecsElapsed()) / 1e6);
    const Frames nothing = panNothing();
    const std::pair<const char *, double> scales[] = {{"whole", view.zoom()}, {"at half size", 0.5}, {"at full size", 1}};
    for (const auto &[name, scale] : scales) {
        view.setTransform(QTransform::fromScale(scale, scale));
        view.centerOn(view.layout().nodes.first().center());
        QCoreApplication::processEvents();
        const Frames frames = pan(view);
        const bool good = frames.slowest <= mostFrame;
        within = within && good;
        std::printf("%-22s a frame   %8.1f ms, 95th percentile %5.1f (at most %.0f), %5.1f of an empty view%s\n", name,
            frames.median, frames.slowest, mostFrame, frames.median / nothing.median, good ? "" : "  missed");
    }
    return within ? 0 : 1;
}
