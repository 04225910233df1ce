// db/schema.sql as the statements that it consists of: what writes a dossier runs them, what reads one compares with them.
#pragma once

#include <QStringList>

namespace deal {

/// In the file's order, each without its semicolon, with the comments inside it. One at a time is what Qt's driver takes.
[[nodiscard]] QStringList schemaStatements();

} // namespace deal
