// A TOML file as a tree that remembers its lines. The one place that knows the TOML parser.
#pragma once

#include "findings.h"

#include <optional>
#include <utility>

namespace deal {

/// A TOML value and the line on which it is written.
struct Node {
    enum class Kind { Table, Array, Text, Integer, Other };
    Kind kind = Kind::Table;
    Place place;
    QString text; ///< of Kind::Text, in NFC; of Kind::Other, what it is, for a message
    qint64 integer = 0; ///< of Kind::Integer
    QList<Node> items; ///< of Kind::Array
    QList<std::pair<QString, Node>> members; ///< of Kind::Table, in the file's order

    [[nodiscard]] const Node *member(QStringView name) const;
    /// "a text", "a whole number", …: for a message about a wrong type.
    [[nodiscard]] QString whatItIs() const;
};

/// The whole file as a table; nothing, and a finding with its line, when it cannot be read or is not TOML.
[[nodiscard]] std::optional<Node> parseToml(const QString &path, Findings &findings);

} // namespace deal
