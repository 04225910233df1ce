// db/schema.sql as the statements that it consists of: what writes a dossier runs them, what reads one compares with them.
#pragma once

#include <QStringList>

namespace deal {

/// In the file's order, each without its semicolon, with the comments inside it. One at a time is what Qt's driver takes.
[[nodiscard]] QStringList schemaStatements();

/// The statements of any SQL text of that simple kind: '…' and "…" and comments that begin with two dashes are understood.
[[nodiscard]] QStringList statementsOf(QStringView sql);

} // namespace deal
