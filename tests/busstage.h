// The program in a desktop of its own: a display with a window manager, a session bus with an accessibility bus, and hands that
// know keys alone. All that is started here is ended here.
#pragma once

#include "atspi.h"

#include <QDBusReply>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace deal::test {

/// What of the tools is not installed; empty: nothing.
inline QString missingTool()
{
    for (const char *tool : {"Xvfb", "openbox", "xdotool", "dbus-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return QString::fromLatin1(tool);
    return QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")) ? QString()
                                                                                            : QStringLiteral("at-spi2-core");
}

class BusStage final {
public:
    BusStage()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : {"WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE",
                 "QT_SCALE_FACTOR", "AT_SPI_BUS_ADDRESS", "LANGUAGE"})
            m_environment.remove(QString::fromLatin1(name));
        set("QT_QPA_PLATFORM", "xcb");
        set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        set("LC_ALL", "C.UTF-8");
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            set(name, QFile::encodeName(folder(name)));
        const QByteArray display = firstLine("Xvfb", {"-displayfd", "1", "-screen", "0", "1360x850x24", "-nolisten", "tcp"});
        set("DISPLAY", ':' + display);
        start("openbox", {QStringLiteral("--config-file"), rc()});
        for (int tries = 0; tries < 100 && !hand({QStringLiteral("get_num_desktops")}); ++tries)
            QThread::msleep(100); // until a window that comes is given the keyboard
        const QByteArray session = firstLine("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address=1"});
        set("DBUS_SESSION_BUS_ADDRESS", session);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(session), QStringLiteral("session"));
        QDBusMessage switchOn = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
        switchOn.setArguments(
            {QStringLiteral("org.a11y.Status"), QStringLiteral("IsEnabled"), QVariant::fromValue(QDBusVariant(true))});
        bus.call(switchOn);
        const QDBusReply<QString> address = bus.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
            QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        if (!address.isValid())
            qFatal("no accessibility bus: %s", qPrintable(address.error().message()));
        m_bus = std::make_unique<AtBus>(address.value());
    }
    ~BusStage()
    {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("session"));
        for (auto process = m_started.rbegin(); process != m_started.rend(); ++process) {
            (*process)->terminate();
            if (!(*process)->waitForFinished(3000))
                (*process)->kill();
            (*process)->waitForFinished(3000);
        }
    }
    Q_DISABLE_COPY_MOVE(BusStage)
    AtBus &bus() const { return *m_bus; }
    /// Waits until its window is in front.
    AtNode run(const QString &program, const QStringList &arguments)
    {
        start(program, arguments);
        AtNode found;
        for (int tries = 0; found.isNull() && tries < 300; ++tries) {
            QThread::msleep(100);
            found = m_bus->program();
        }
        return found;
    }
    /// Names as xdotool knows them: "alt+3", "Down".
    void press(const QString &key) const
    {
        if (!hand({QStringLiteral("key"), key}))
            qFatal("xdotool cannot press %s", qPrintable(key));
    }

private:
    void set(const char *name, const QByteArray &value)
    {
        m_environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    }
    [[nodiscard]] QString folder(const char *name) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    /// Every window fills the display and has no frame.
    [[nodiscard]] QString rc() const
    {
        QFile file(m_folder.filePath(QStringLiteral("rc.xml")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file can be written");
        file.write("<?xml version=\"1.0\"?><openbox_config xmlns=\"http://openbox.org/3.4/rc\"><keyboard/><mouse/><applications>"
                   "<application type=\"normal\"><decor>no</decor><maximized>yes</maximized></application></applications>"
                   "</openbox_config>");
        return file.fileName();
    }
    QProcess &start(const QString &program, const QStringList &arguments)
    {
        m_started.push_back(std::make_unique<QProcess>());
        QProcess &process = *m_started.back();
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
        return process;
    }
    QProcess &start(const char *program, const QStringList &arguments) { return start(QString::fromLatin1(program), arguments); }
    QByteArray firstLine(const char *program, const QList<const char *> &arguments)
    {
        QStringList words;
        for (const char *word : arguments)
            words << QString::fromLatin1(word);
        QProcess &process = start(program, words);
        while (!process.canReadLine())
            if (!process.waitForReadyRead(10'000))
                qFatal("%s says nothing", program);
        return process.readLine().trimmed();
    }
    [[nodiscard]] bool hand(const QStringList &does) const
    {
        QProcess tool;
        tool.setProcessEnvironment(m_environment);
        tool.start(QStringLiteral("xdotool"), does);
        return tool.waitForFinished() && tool.exitCode() == 0;
    }
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_started;
    std::unique_ptr<AtBus> m_bus;
};

} // namespace deal::test
