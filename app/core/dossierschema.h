// What a file says that it is made of, against what db/schema.sql makes; and whether every page of it is as SQLite would have it.
// Any thread.
#pragma once

#include <QString>

#include <optional>

namespace deal {

enum class SchemaState {
    Ours, ///< the same tables and indexes, word for word, and nothing else
    Other,
    Unreadable, ///< it does not even say
};
/// `absolutePath` is opened guarded (guardedfile.h).
[[nodiscard]] SchemaState compareSchema(const QString &absolutePath);

/// SQLite's own quick check: each page in one place, each row of its table's types and within its table's CHECKs. Nothing when
/// all is well; else what is wrong, in SQLite's words. Indexes are not compared with their tables: readRows() asks none.
[[nodiscard]] std::optional<QString> damageOf(const QString &absolutePath);

} // namespace deal
