#include "atspi.h"

#include <QCoreApplication>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QThread>

namespace deal::test {

namespace {

const QString bus = QStringLiteral("accessibility");
const QString prefix = QStringLiteral("org.a11y.atspi.");
const QString root = QStringLiteral("/org/a11y/atspi/accessible/root");

} // namespace

QDBusArgument &operator<<(QDBusArgument &to, const AtNode &node)
{
    to.beginStructure();
    to << node.service << node.path;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, AtNode &node)
{
    from.beginStructure();
    from >> node.service >> node.path;
    from.endStructure();
    return from;
}

AtBus::AtBus(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, bus))
{
    qDBusRegisterMetaType<AtNode>();
    qDBusRegisterMetaType<QList<AtNode>>();
    m_bus.connect(
        {}, {}, prefix + QStringLiteral("Event.Object"), QStringLiteral("StateChanged"), this, SLOT(stateChanged(QDBusMessage)));
    const AtNode registry{prefix + QStringLiteral("Registry"), QDBusObjectPath(QStringLiteral("/org/a11y/atspi/registry"))};
    for (const char *event : {"object:state-changed", "object:property-change", "object:children-changed"})
        call(registry, "Registry", "RegisterEvent", {QString::fromLatin1(event)});
}

AtBus::~AtBus()
{
    QDBusConnection::disconnectFromBus(bus);
}

QDBusMessage AtBus::call(const AtNode &node, const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.service, node.path.path(), prefix + QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return m_bus.call(message);
}

QVariant AtBus::property(const AtNode &node, const char *which, const char *interface) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.service, node.path.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({prefix + QString::fromLatin1(interface), QString::fromLatin1(which)});
    return m_bus.call(message).arguments().value(0).value<QDBusVariant>().variant();
}

AtNode AtBus::program() const
{
    const AtNode registry{prefix + QStringLiteral("Registry"), QDBusObjectPath(root)};
    for (const AtNode &program : children(registry))
        for (const AtNode &window : children(program))
            if (has(window, AtState::Active))
                return program;
    return {};
}

AtRole AtBus::role(const AtNode &node) const
{
    return AtRole(call(node, "Accessible", "GetRole").arguments().value(0).toUInt());
}

bool AtBus::has(const AtNode &node, AtState state) const
{
    const auto states = qdbus_cast<QList<uint>>(call(node, "Accessible", "GetState").arguments().value(0));
    return states.value(int(state) / 32) >> (int(state) % 32) & 1;
}

AtNode AtBus::parent(const AtNode &node) const
{
    return qdbus_cast<AtNode>(property(node, "Parent"));
}

QList<AtNode> AtBus::children(const AtNode &node) const
{
    return qdbus_cast<QList<AtNode>>(call(node, "Accessible", "GetChildren").arguments().value(0));
}

QList<AtNode> AtBus::showing(const AtNode &from) const
{
    QList<AtNode> all;
    for (const AtNode &child : children(from))
        if (has(child, AtState::Showing))
            all << child << showing(child);
    return all;
}

AtNode AtBus::find(const AtNode &from, AtRole wanted, const QString &called) const
{
    for (const AtNode &child : children(from)) {
        if (!has(child, AtState::Showing))
            continue;
        if (role(child) == wanted && name(child) == called)
            return child;
        if (const AtNode inside = find(child, wanted, called); !inside.isNull())
            return inside;
    }
    return {};
}

QStringList AtBus::interfaces(const AtNode &node) const
{
    return call(node, "Accessible", "GetInterfaces").arguments().value(0).toStringList();
}

double AtBus::value(const AtNode &node, const char *which) const
{
    return property(node, which, "Value").toDouble();
}

int AtBus::actions(const AtNode &node) const
{
    return property(node, "NActions", "Action").toInt();
}

/// A blocking call in here would let the next event in before this one is done.
void AtBus::stateChanged(const QDBusMessage &event)
{
    const QString which = event.arguments().value(0).toString();
    if (event.arguments().value(1).toInt() != 1)
        return;
    const AtNode node{event.service(), QDBusObjectPath(event.path())};
    if (which == QStringLiteral("focused"))
        m_focused = node;
    if (which == QStringLiteral("showing"))
        m_shown << node;
}

/// As Orca does: of a notification, the labels in it.
void AtBus::listen()
{
    QCoreApplication::processEvents();
    for (const AtNode &node : std::exchange(m_shown, {})) {
        if (role(node) != AtRole::Notification)
            continue;
        for (const AtNode &inside : children(node))
            if (role(inside) == AtRole::Label && has(inside, AtState::Showing))
                m_heard << name(inside);
    }
}

QStringList AtBus::heard()
{
    listen();
    return std::exchange(m_heard, {});
}

QStringList AtBus::hearUntil(const QString &wanted, int milliseconds)
{
    QElapsedTimer waited;
    waited.start();
    QStringList all;
    while (waited.elapsed() < milliseconds) {
        all << heard();
        if (!all.filter(wanted).isEmpty())
            break;
        QThread::msleep(20);
    }
    return all;
}

} // namespace deal::test
