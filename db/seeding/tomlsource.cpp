#include "tomlsource.h"

#include <QFile>

#include <algorithm>
#include <string_view>
#include <toml++/toml.h>
#include <tuple>
#include <vector>

namespace deal {

namespace {

QString fromToml(std::string_view text)
{
    // The articles may write é as one character or as two; what is stored writes it in one way.
    return QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_C);
}

Node nodeOf(const toml::node &from, const Place &place);

Node tableOf(const toml::table &table, const Place &place)
{
    Node node{Node::Kind::Table, place, {}, 0, {}, {}};
    std::vector<std::pair<const toml::key *, const toml::node *>> inOrder;
    for (const auto &[key, value] : table)
        inOrder.emplace_back(&key, &value);
    // The parser sorts by name; the writer's order is meant.
    std::sort(inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) {
        const auto &left = a.first->source().begin;
        const auto &right = b.first->source().begin;
        return std::tie(left.line, left.column) < std::tie(right.line, right.column);
    });
    for (const auto &[key, value] : inOrder)
        node.members.emplace_back(fromToml(key->str()), nodeOf(*value, {place.file, int(key->source().begin.line)}));
    return node;
}

Node arrayOf(const toml::array &array, const Place &place)
{
    Node node{Node::Kind::Array, place, {}, 0, {}, {}};
    for (const toml::node &item : array) {
        const int line = int(item.source().begin.line);
        node.items << nodeOf(item, {place.file, line > 0 ? line : place.line});
    }
    return node;
}

QString kindOf(const toml::node &node)
{
    if (node.is_floating_point())
        return QStringLiteral("a number with a fraction");
    if (node.is_boolean())
        return QStringLiteral("true or false");
    return QStringLiteral("a date without quotation marks");
}

Node nodeOf(const toml::node &from, const Place &place)
{
    if (const toml::table *table = from.as_table())
        return tableOf(*table, place);
    if (const toml::array *array = from.as_array())
        return arrayOf(*array, place);
    if (const auto *text = from.as_string())
        return {Node::Kind::Text, place, fromToml(text->get()), 0, {}, {}};
    if (const auto *integer = from.as_integer())
        return {Node::Kind::Integer, place, {}, integer->get(), {}, {}};
    return {Node::Kind::Other, place, kindOf(from), 0, {}, {}};
}

} // namespace

const Node *Node::member(QStringView name) const
{
    const auto found = std::find_if(members.begin(), members.end(), [name](const auto &m) { return m.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

QString Node::whatItIs() const
{
    switch (kind) {
    case Kind::Table:
        return QStringLiteral("a table");
    case Kind::Array:
        return QStringLiteral("a list");
    case Kind::Text:
        return QStringLiteral("a text");
    case Kind::Integer:
        return QStringLiteral("a whole number");
    case Kind::Other:
        break;
    }
    return text;
}

std::optional<Node> parseToml(const QString &path, Findings &findings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        findings.add({path, 1}, QStringLiteral("the file cannot be read: %1").arg(file.errorString()));
        return {};
    }
    const QByteArray bytes = file.readAll();
    try {
        return tableOf(toml::parse(std::string_view(bytes.constData(), size_t(bytes.size()))), {path, 1});
    } catch (const toml::parse_error &error) {
        const int line = std::max(1, int(error.source().begin.line));
        findings.add({path, line}, QStringLiteral("this is not TOML: %1").arg(fromToml(error.description())));
    }
    return {};
}

} // namespace deal
