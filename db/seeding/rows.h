// A draft as the rows of db/schema.sql. The one place of the seeder that knows the tables.
#pragma once

#include "draft.h"

#include <QSqlDatabase>

#include <optional>

namespace deal {

/// Writes all rows into tables that are there and empty. Ids count from 1 in the order of the draft, so that the same draft
/// gives the same rows. What SQLite says is wrong, or nothing.
[[nodiscard]] std::optional<QString> insertRows(const Draft &draft, const QSqlDatabase &database);

} // namespace deal
