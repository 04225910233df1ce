// The program as a screen reader has it: a tree of objects on the accessibility bus, read with the calls that AT-SPI defines
// (org.a11y.atspi.Accessible and its kin), and the events that are heard there.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>

namespace deal::test {

/// The numbers are AT-SPI's own; of its roles, those that this program has.
enum class AtRole : uint {
    Invalid = 0,
    Alert = 2,
    CheckBox = 7,
    CheckMenuItem = 8,
    ColumnHeader = 10,
    ComboBox = 11,
    Dialog = 16,
    Filler = 20,
    Frame = 23,
    Image = 27,
    Label = 29,
    List = 31,
    ListItem = 32,
    Menu = 33,
    MenuBar = 34,
    MenuItem = 35,
    PushButton = 43,
    RadioButton = 44,
    RadioMenuItem = 45,
    ScrollBar = 48,
    Slider = 51,
    StatusBar = 54,
    Table = 55,
    TableCell = 56,
    TableColumnHeader = 57,
    TableRowHeader = 58,
    Text = 61,
    ToggleButton = 62,
    ToolBar = 63,
    Tree = 65,
    Unknown = 67,
    Entry = 79,
    Chart = 80,
    Heading = 83,
    Link = 88,
    TreeItem = 91,
    Notification = 101
};
enum class AtState { Active = 1, Checked = 4, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 };

/// One object: whose it is, and where.
struct AtNode {
    QString service;
    QDBusObjectPath path;
    bool operator==(const AtNode &) const = default;
    [[nodiscard]] bool isNull() const { return service.isEmpty(); }
};

QDBusArgument &operator<<(QDBusArgument &to, const AtNode &node);
const QDBusArgument &operator>>(const QDBusArgument &from, AtNode &node);

class AtBus final : public QObject {
    Q_OBJECT
public:
    /// On that bus, from now on all of what its programs tell of their objects is heard.
    explicit AtBus(const QString &address);
    ~AtBus() override;
    Q_DISABLE_COPY_MOVE(AtBus)
    /// The one program that is on the bus, and has a window; null while there is none.
    [[nodiscard]] AtNode program() const;
    [[nodiscard]] QString name(const AtNode &node) const { return property(node, "Name").toString(); }
    [[nodiscard]] QString description(const AtNode &node) const { return property(node, "Description").toString(); }
    [[nodiscard]] AtRole role(const AtNode &node) const;
    [[nodiscard]] bool has(const AtNode &node, AtState state) const;
    [[nodiscard]] AtNode parent(const AtNode &node) const;
    [[nodiscard]] QList<AtNode> children(const AtNode &node) const;
    /// All that are showing, depth first: the order in which it is read.
    [[nodiscard]] QList<AtNode> showing(const AtNode &root) const;
    /// The first that is showing with that role and name; null where there is none.
    [[nodiscard]] AtNode find(const AtNode &root, AtRole role, const QString &name) const;
    [[nodiscard]] QStringList interfaces(const AtNode &node) const;
    /// Of a slider: MinimumValue, CurrentValue, MaximumValue.
    [[nodiscard]] double value(const AtNode &node, const char *which) const;
    [[nodiscard]] int actions(const AtNode &node) const;
    /// The object that told last that it has the keyboard.
    [[nodiscard]] const AtNode &focused() const { return m_focused; }
    /// What a screen reader has said of its own accord since this was asked last: the words in a notification that came into
    /// sight.
    QStringList heard();
    /// The same, waiting until something is said that `wanted` is part of; what was said until then, where it never is.
    QStringList hearUntil(const QString &wanted, int milliseconds = 5000);

private Q_SLOTS:
    void stateChanged(const QDBusMessage &event);

private:
    QDBusMessage call(const AtNode &node, const char *interface, const char *method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const AtNode &node, const char *which, const char *interface = "Accessible") const;
    void listen();
    QDBusConnection m_bus;
    AtNode m_focused;
    QList<AtNode> m_shown; ///< notifications of which nobody has asked yet
    QStringList m_heard;
};

} // namespace deal::test

Q_DECLARE_METATYPE(deal::test::AtNode)
