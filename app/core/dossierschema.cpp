#include "dossierschema.h"

#include "guardedfile.h"
#include "schema.h"

#include <QByteArrayList>

#include <sqlite3.h>

namespace deal {
namespace {

using Rows = QList<QByteArrayList>;

QByteArray cell(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return {text, sqlite3_column_bytes(row, column)};
}

constexpr char schemaRows[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";

void take(sqlite3_stmt *row, Rows &into)
{
    QByteArrayList cells;
    for (int column = 0; column < sqlite3_column_count(row); ++column)
        cells << cell(row, column);
    into << cells;
}

Rows ownSchema()
{
    sqlite3 *database = nullptr;
    const bool open = sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(database, sqlite3_close);
    for (const QString &statement : schemaStatements())
        if (!open || sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return {};
    Rows rows;
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(database, schemaRows, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, sqlite3_finalize);
    while (sqlite3_step(prepared) == SQLITE_ROW)
        take(prepared, rows);
    return rows;
}

} // namespace

SchemaState compareSchema(const QString &absolutePath)
{
    GuardedFile file(absolutePath);
    Rows rows;
    const bool read = file.each(schemaRows, [&rows](sqlite3_stmt *row) {
        take(row, rows);
        return true;
    });
    if (!read || rows.isEmpty())
        return SchemaState::Unreadable;
    const Rows own = ownSchema();
    return !own.isEmpty() && rows == own ? SchemaState::Ours : SchemaState::Other;
}

std::optional<QString> damageOf(const QString &absolutePath)
{
    GuardedFile file(absolutePath);
    QString answer;
    if (!file.each("PRAGMA quick_check(1)", [&answer](sqlite3_stmt *row) {
            answer = QString::fromUtf8(cell(row, 0));
            return false;
        }))
        return file.error();
    return answer == QLatin1StringView("ok") ? std::nullopt : std::optional(answer);
}

} // namespace deal
