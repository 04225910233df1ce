#include "core/answer.h"
#include "core/translators.h"
#include "ui/program.h"

#include <QApplication>

#include <csignal>
#include <future>
#include <memory>

using namespace deal;

namespace {

/// For anything but the window, our own sentences are all that is said on standard error, and no display is asked for.
std::unique_ptr<QCoreApplication> makeApplication(bool paints, bool shows, int &argc, char **argv)
{
    if (!shows) {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (paints)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int answerCommand(const CommandLine &line, const Dossier &dossier)
{
    QString out, err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const Words words(line.lang);
    const PictureWriter picture = line.paints() ? pictureWriter(line, words) : PictureWriter();
    const ExitStatus done = runCommand(line, dossier, words, outStream, errStream, picture);
    outStream.flush();
    errStream.flush();
    return answer(done, out, err);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a write that fails, not the end of the program
    std::signal(SIGXFSZ, SIG_IGN); // and so is a limit to how long a file may grow
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    Expected<CommandLine> line = parseCommandLine(arguments);
    const bool shows = line && line->needsWindow() && hasDisplay();
    const bool exports = line && line->paints() && !line->needsWindow();
    const std::future<void> fontSettings = shows ? prepareForWindow() : std::future<void>(); // while the display answers
    const auto application = makeApplication(shows || exports, shows, argc, argv);
    Translators translators;
    const QString asked = askedLanguage(arguments), lang = languageFor(asked.isEmpty() && shows ? rememberedLanguage() : asked);
    translators.install(lang);

    // Again where words are the answer: only now is there somebody to translate them.
    if (!line || !line->helpText.isEmpty())
        line = parseCommandLine(arguments);
    if (!line)
        return answer(ExitStatus::BadUsage, {}, line.problem() + u'\n');
    if (!line->helpText.isEmpty())
        return answer(ExitStatus::Done, line->helpText, {});
    line->lang = lang;
    if (line->needsWindow() && !shows)
        return answer(ExitStatus::FoundWrong, {}, noDisplay() + u'\n');

    if (shows) // it is read while the window's fonts are
        return runWindow(*line, std::async(std::launch::async, openDossier, *line), translators);
    const Expected<Dossier> dossier = openDossier(*line);
    return dossier ? answerCommand(*line, *dossier) : answer(ExitStatus::FoundWrong, {}, dossier.problem() + u'\n');
}
