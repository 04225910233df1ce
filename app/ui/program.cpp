#include "program.h"

#include "core/viewpicture.h"
#include "mainwindow.h"
#include "pictureexport.h"
#include "settled.h"
#include "style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QSvgRenderer>

#include <fontconfig/fontconfig.h>

namespace deal {

namespace {
const QString ownName = QStringLiteral("deal-explorer");

/// Drawn here: an icon that is given as a file's name has Qt load every plug-in for images first.
QIcon windowIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/icons/deal-explorer.svg"));
    QIcon icon;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

QString rememberedLanguage()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, ownName, ownName).value(QStringLiteral("language")).toString();
}

/// On a bare display, where no message bus runs, asking for one would start one: a daemon that nobody wanted, and a fork of
/// this program to do it.
static void startNoBus()
{
    const bool known = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    if (!known && !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

std::future<void> prepareForWindow()
{
    startNoBus();
    // Qt would do it when it first wants a font; it is half of what that costs, and the library allows it from any thread.
    return std::async(std::launch::async, [] { FcInit(); });
}

int runWindow(const CommandLine &line, std::future<Expected<Dossier>> dossier, Translators &translators)
{
    // Qt's list of fonts is made once, under a lock, by whoever wants a font first: here, while the window is prepared.
    const auto fonts = std::async(std::launch::async, [] { return QFontDatabase::hasFamily(QStringLiteral("Inter")); });
    QApplication::setApplicationDisplayName(QStringLiteral("Deal Explorer"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.deal_explorer.DealExplorer"));
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(windowIcon());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, ownName, ownName);
    QString look = qEnvironmentVariable("DEAL_EXPLORER_LOOK");
    if (look.isEmpty())
        look = settings.value(QStringLiteral("look")).toString();
    MainWindow window(settings, translators, line.lang, lookChoice(look));
    window.warmFonts();
    window.bringArticles(line.articles);
    window.bringAddress(line.address);
    window.show(dossier.get());
    reportWhenSettled(window);
    window.show();
    return QApplication::exec();
}

/// The one place where a picture of the command line is made.
static Picture pictureAsked(const CommandLine &line, View view, const Dossier &dossier, const Filter &filter, const Words &words)
{
    PictureForm form;
    form.logarithmic = line.logarithmic;
    form.sourceLine = line.sourceLine;
    return pictureToTake(view, dossier, filter, form, words);
}

PictureWriter pictureWriter(const CommandLine &line, const Words &words)
{
    return [&line, &words](const QString &path, View view, const Dossier &dossier, const Filter &filter) {
        PictureOptions options;
        options.scale = line.scale;
        if (!line.size.isEmpty())
            options.size = line.size;
        const Look look(line.look.isEmpty() ? LookChoice::Light : lookChoice(line.look));
        return writePicture(path, pictureAsked(line, view, dossier, filter, words), look, options);
    };
}

} // namespace deal
