// deal-monkey: presses keys and buttons of the program's window at random. usage: deal-monkey [--seed S] [--events N]
// [--limit MS] [--growth]. The same seed does the same. Status 0: the program bore it; 1: it did not, and why stands on standard
// error, after what was done last.
#include "core/modules.h"
#include "monkey.h"
#include "monkeylog.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>

#include <csignal>
#include <cstdio>

using namespace deal::test;

namespace {

/// Addresses and files that the program would hand to another program: nobody opens them here.
class Nobody final : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &) { }
};

MonkeyPlan planOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("which monkey"), QStringLiteral("S"), QStringLiteral("1")},
        {QStringLiteral("events"), QStringLiteral("how many things it does"), QStringLiteral("N"), QStringLiteral("1500")},
        {QStringLiteral("limit"), QStringLiteral("how long one may take, in ms"), QStringLiteral("MS"), QStringLiteral("10000")},
        {QStringLiteral("growth"), QStringLiteral("memory that grows by a twentieth is a failure")}});
    parser.process(application);
    return {parser.value(QStringLiteral("seed")).toUInt(), std::max(2, parser.value(QStringLiteral("events")).toInt()),
        parser.value(QStringLiteral("limit")).toInt(), parser.isSet(QStringLiteral("growth"))};
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    MonkeyCage cage;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setStyle(new deal::Style);
    Nobody nobody;
    for (const char *scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &nobody, "open");
    const MonkeyPlan plan = planOf(application);
    cage.fill();
    watchTheMonkey();
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) { std::ignore = event->accessibleInterface(); });
    QAccessible::setActive(true);
    bool borne = false;
    {
        Monkey monkey(plan, cage);
        borne = monkey.run();
        if (!borne)
            tellLastEvents();
        std::fprintf(stderr, "%s\n", qPrintable(monkey.report()));
    }
    return borne ? 0 : 1;
}

#include "main.moc"
