#include "core/console.h"
#include "core/translators.h"
#include "ui/program.h"

#include <QApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <memory>

using namespace deal;

namespace
{

/// UTF-8 whatever the locale. A reader that has gone (`| head`) has had what it wanted: that is no error.
bool print(FILE *stream, const QString &text)
{
    QFile file;
    const QByteArray bytes = text.toUtf8();
    return (file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) || errno == EPIPE;
}

int finish(ExitStatus done, const QString &out, const QString &err)
{
    print(stderr, err);
    if (print(stdout, out))
        return int(done);
    print(
        stderr, QCoreApplication::translate("deal::Program", "The answer could not be written whole; is the disk full?") + u'\n');
    return int(ExitStatus::FoundWrong);
}

/// For anything but the window, our own sentences are all that is said on standard error.
std::unique_ptr<QCoreApplication> makeApplication(bool paints, bool shows, int &argc, char **argv)
{
    if (!shows) {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs fonts, not a display
    }
    return paints ? std::make_unique<QApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    Expected<CommandLine> line = parseCommandLine(arguments);
    const bool shows = line && line->needsWindow() && hasDisplay();
    const auto application = makeApplication(line && line->paints() && (shows || !line->needsWindow()), shows, argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(DEAL_VERSION));
    Translators translators;
    const QString lang = languageFor(line ? line->lang : QString());
    translators.install(lang);
    // Once more where the words are the answer: only now is there somebody to translate them.
    if (!line || !line->helpText.isEmpty())
        line = parseCommandLine(arguments);
    if (!line)
        return finish(ExitStatus::BadUsage, {}, line.problem() + u'\n');
    if (!line->helpText.isEmpty())
        return finish(ExitStatus::Done, line->helpText, {});
    line->lang = lang;

    Expected<Dossier> dossier = openDossier(*line);
    if (shows)
        return runWindow(*line, std::move(dossier));
    if (line->needsWindow())
        return finish(ExitStatus::FoundWrong, {},
            QCoreApplication::translate(
                "deal::Program", "There is no display to show a window on; see --help for what needs none.")
                + u'\n');
    if (!dossier)
        return finish(ExitStatus::FoundWrong, {}, dossier.problem() + u'\n');
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const Words words(lang);
    const ExitStatus done = line->paints() ? runExport(*line, *dossier, words, errStream)
                                           : runTextCommand(*line, *dossier, words, outStream, errStream);
    outStream.flush();
    errStream.flush();
    return finish(done, out, err);
}
