#include "monkeylog.h"

#include <QMutex>
#include <QtGlobal>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/allocator_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

namespace deal::test {

namespace {

constexpr int kept = 50;
constexpr std::chrono::seconds hung{120}; // an event that takes that long never ends

using Line = std::array<char, 160>;

// A signal handler can reach nothing but what is global.
std::array<Line, kept> lines{};
std::atomic<int> told{0}; // events so far
QMutex guard;
QStringList wrong; // under the guard

/// Warnings that are no fault of the program.
struct Excused {
    const char *begin;
    const char *reason;
};
constexpr std::array excuses{
    Excused{"This plugin does not support", "the offscreen platform's own: it has no window manager to tell"},
    Excused{"QStandardPaths: XDG_RUNTIME_DIR not set", "the machine's, not the program's"},
};

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const bool excused = std::any_of(excuses.begin(), excuses.end(),
        [&message](const Excused &one) { return message.startsWith(QLatin1StringView(one.begin)); });
    if (!excused)
        noteFailure(QStringLiteral("a warning: ") + message);
    if (type == QtFatalMsg)
        tellLastEvents();
}

void crashed(int number)
{
    static const char words[] = "\nmonkey: the program crashed\n";
    std::ignore = write(STDERR_FILENO, words, sizeof words - 1);
    tellLastEvents();
    std::signal(number, SIG_DFL);
    std::raise(number);
}

/// Ends the program, with a core to look at, when no event was told for too long.
void watchForHangs()
{
    std::thread([] {
        for (int seen = -1, now = told;; now = told) {
            if (seen == now) {
                static const char words[] = "\nmonkey: the GUI thread does not come back\n";
                std::ignore = write(STDERR_FILENO, words, sizeof words - 1);
                std::abort();
            }
            seen = now;
            std::this_thread::sleep_for(hung);
        }
    }).detach();
}

} // namespace

void watchTheMonkey()
{
    qInstallMessageHandler(hear);
    std::signal(SIGABRT, crashed);
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback(tellLastEvents);
#else
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(number, crashed);
#endif
    watchForHangs();
}

void noteEvent(int number, const QByteArray &what)
{
    Line &line = lines.at(size_t(told % kept));
    const QByteArray said = QByteArray::number(number) + ' ' + what.left(qsizetype(line.size()) - 20) + '\n';
    std::fill(line.begin(), line.end(), '\0');
    std::copy(said.begin(), said.end(), line.begin());
    ++told;
}

void tellLastEvents()
{
    for (int i = std::max(0, told - kept); i < told; ++i) {
        const Line &line = lines.at(size_t(i % kept));
        std::ignore = write(STDERR_FILENO, line.data(), std::strlen(line.data()));
    }
}

void noteFailure(const QString &what)
{
    const QMutexLocker lock(&guard);
    wrong << what;
}

QStringList failures()
{
    const QMutexLocker lock(&guard);
    return wrong;
}

qint64 memoryInUse()
{
#if defined(__SANITIZE_ADDRESS__)
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const auto info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#endif
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

} // namespace deal::test
