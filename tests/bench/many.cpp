// A dossier of 100 000 clauses in the real window: what opening it takes, in time and memory, and how long a tick of a party
// keeps a reader waiting for the repainted list. Each is measured in a process of its own, and printed as a ratio too, which
// means something on any machine: opening against running through the bytes of the file once, a tick against painting the window
// again.
#include "core/dossierreader.h"
#include "core/translators.h"
#include "ui/cardview.h"
#include "ui/mainwindow.h"
#include "ui/style.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace deal;

namespace {

constexpr int clauses = 100'000, openings = 3;
constexpr double mostOpening = 1000, mostMemory = 250, mostTick = 16; // ms, MB, ms

struct Figures {
    double median = 0, high = 0; ///< the 95th percentile
};

Figures figuresOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values.at(values.size() / 2), values.at(values.size() * 95 / 100)};
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// In megabytes: VmRSS is what is resident now, VmHWM the most that ever was.
double resident(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(which))
                return line.mid(qstrlen(which) + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Counts the paint events of some widgets.
class PaintCount final : public QObject {
public:
    explicit PaintCount(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets) {
            widget->installEventFilter(this);
            m_counts.emplace_back(widget, 0);
        }
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        for (auto &[widget, count] : m_counts)
            count += event->type() == QEvent::Paint && widget == watched;
        return false;
    }
    void start()
    {
        for (auto &one : m_counts)
            one.second = 0;
    }
    [[nodiscard]] bool each() const
    {
        return std::all_of(m_counts.begin(), m_counts.end(), [](const auto &one) { return one.second > 0; });
    }

private:
    std::vector<std::pair<QWidget *, int>> m_counts;
};

/// The program's own window, with nothing remembered.
struct Program {
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Translators translators;
    std::unique_ptr<MainWindow> window;

    Program()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        QApplication::setStyle(new Style);
        translators.install(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(settings, translators, QStringLiteral("en"), LookChoice::Light);
        window->warmFonts();
    }
    /// As the program does it, up to the painted page: the clauses, where the reader has left off.
    void open(const QString &path)
    {
        Expected<Dossier> dossier = readDossier(path);
        if (!dossier)
            qFatal("%s", qPrintable(dossier.problem()));
        settings.setValue(QStringLiteral("reading/%1/page").arg(dossier->key), nameOf(Page::Clauses));
        window->show(std::move(dossier));
        window->resize(1360, 850);
        window->show();
        const QList<QWidget *> list{window->findChild<CardView *>(QStringLiteral("clauses"))->viewport()};
        PaintCount painted(list);
        while (!painted.each())
            QCoreApplication::processEvents();
    }
};

/// Lets the search take in all words, which it does in a thread of its own once the window stands.
void waitForSearch()
{
    QElapsedTimer quiet;
    quiet.start();
    for (double before = 0; quiet.elapsed() < 3000;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        if (const double now = resident("VmRSS:"); std::abs(now - before) > 0.5) {
            before = now;
            quiet.start();
        }
    }
}

int measureOpening(const QString &path)
{
    Program program;
    const double before = resident("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    program.open(path);
    const double opening = since(timer);
    const double after = resident("VmRSS:"), most = resident("VmHWM:");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    timer.start();
    qint64 lineEnds = 0;
    for (QByteArray some = file.read(1 << 16); !some.isEmpty(); some = file.read(1 << 16))
        lineEnds += some.count('\n');
    const double bytes = since(timer);
    waitForSearch();
    std::printf(
        "%f %f %f %f %f %f\n", opening, bytes, after - before, most - before, resident("VmRSS:") - before, double(lineEnds));
    return 0;
}

struct Ticks {
    std::vector<double> painted, settled; ///< ms: until the list is, and until nothing is left to be done
};

/// Each party ticked alone, then unticked; those that are in most clauses first, as a reader meets them.
Ticks tickParties(MainWindow &window, int count)
{
    Focus &focus = *window.focus();
    PaintCount painted({window.findChild<CardView *>(QStringLiteral("clauses"))->viewport(),
        window.findChild<QTreeView *>(QStringLiteral("facets"))->viewport()});
    Ticks ticks;
    for (int party = 0; party < count; ++party)
        for (int turn = 0; turn < 2; ++turn) {
            painted.start();
            QElapsedTimer timer;
            timer.start();
            focus.setFilter(toggled(focus.filter(), PartyId(party)));
            while (!painted.each())
                QCoreApplication::processEvents();
            ticks.painted.push_back(since(timer));
            while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents))
                continue;
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            ticks.settled.push_back(since(timer));
        }
    return ticks;
}

int measureTicks(const QString &path)
{
    Program program;
    program.open(path);
    waitForSearch();
    std::vector<double> plain;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        program.window->repaint();
        plain.push_back(since(timer));
    }
    tickParties(*program.window, 3); // what is made once
    const int count = int(std::min<qsizetype>(program.window->focus()->dossier().parties.size(), 100));
    const auto print = [](const std::vector<double> &values) {
        const Figures figures = figuresOf(values);
        std::printf("%f %f ", figures.median, figures.high);
    };
    const Ticks first = tickParties(*program.window, count);
    print(plain);
    print(first.painted);
    print(first.settled);
    for (const Page page : {Page::Overview, Page::Parties, Page::Clauses}) { // built, and not seen
        program.window->focus()->showPage(page);
        QCoreApplication::processEvents();
    }
    print(tickParties(*program.window, count).settled);
    std::printf("\n");
    return 0;
}

/// What this program prints when it is started anew with that option.
QList<double> numbersOf(const QString &option, const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {option, path});
    process.waitForFinished(-1);
    QList<double> numbers;
    for (const QByteArray &number : process.readAllStandardOutput().simplified().split(' '))
        numbers << number.toDouble();
    return numbers;
}

const char *verdict(bool within)
{
    return within ? "" : "  missed";
}

bool reportOpening(const QString &path)
{
    QList<std::vector<double>> runs(5);
    for (int i = 0; i < openings; ++i) {
        const QList<double> numbers = numbersOf(QStringLiteral("--open"), path);
        for (int n = 0; n < runs.size(); ++n)
            runs[n].push_back(numbers.value(n));
    }
    const double opening = figuresOf(runs.at(0)).median, bytes = figuresOf(runs.at(1)).median;
    const double kept = figuresOf(runs.at(2)).median, most = figuresOf(runs.at(3)).median;
    std::printf("opening %d clauses, to the painted page: %.0f ms (at most %.0f), %.1f times its bytes once%s\n", clauses,
        opening, mostOpening, opening / bytes, verdict(opening <= mostOpening));
    std::printf(
        "  memory: %.0f MB more than the empty window, %.0f MB while it opens (at most %.0f), %.2f of the file's size%s\n", kept,
        most, mostMemory, kept * 1024 * 1024 / double(QFileInfo(path).size()), verdict(most <= mostMemory));
    std::printf("  memory once every word can be searched for: %.0f MB\n", figuresOf(runs.at(4)).median);
    return opening > 0 && opening <= mostOpening && most <= mostMemory;
}

bool reportTicks(const QString &path)
{
    const QList<double> numbers = numbersOf(QStringLiteral("--tick"), path);
    const double plain = numbers.value(0), median = numbers.value(2), high = numbers.value(3);
    std::printf("a tick among %d clauses, to the repainted list: %.1f ms, 95th percentile %.1f ms (at most %.0f), %.1f times "
                "painting the "
                "window%s\n",
        clauses, median, high, mostTick, median / plain, verdict(high <= mostTick));
    std::printf("  until nothing is left to be done: %.1f ms, 95th percentile %.1f ms\n", numbers.value(4), numbers.value(5));
    std::printf(
        "  with the overview and the parties built, too: %.1f ms, 95th percentile %.1f ms\n", numbers.value(6), numbers.value(7));
    return median > 0 && high <= mostTick;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return arguments.at(1) == QStringLiteral("--open") ? measureOpening(arguments.at(2)) : measureTicks(arguments.at(2));
    const QTemporaryDir folder;
    const QString path = arguments.size() == 2 ? arguments.at(1) : folder.filePath(QStringLiteral("many.deal"));
    const QString maker = QCoreApplication::applicationDirPath() + QStringLiteral("/make-dossier");
    if (arguments.size() == 1 && QProcess::execute(maker, {QString::number(clauses), path}) != 0)
        return 1;
    const bool opens = reportOpening(path), ticks = reportTicks(path);
    return opens && ticks ? 0 : 1;
}
