#include "rowreader.h"

namespace deal {

RowReader::RowReader(const QString &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (opened != SQLITE_OK) {
        fault("database", QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(opened)));
        return;
    }
    // The file may have been made to harm: nothing in it may run, and a cell is looked at before it is read.
    for (const int option :
        {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
            SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(database, option, int(option == SQLITE_DBCONFIG_DEFENSIVE), nullptr);
    sqlite3_exec(database, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
}

void RowReader::fault(const char *name, const QString &value)
{
    if (!m_fault)
        m_fault = QStringLiteral("%1: %2").arg(QLatin1StringView(name), value.left(60).simplified());
}

void RowReader::each(const QString &select, const std::function<void(const Row &)> &row)
{
    if (m_fault)
        return;
    const QByteArray statement = select.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    int state = sqlite3_prepare_v2(m_database.get(), statement.constData(), int(statement.size()), &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, Close> owner(prepared);
    if (state == SQLITE_OK)
        while (!m_fault && (state = sqlite3_step(prepared)) == SQLITE_ROW)
            row(Row(prepared));
    if (state != SQLITE_OK && state != SQLITE_ROW && state != SQLITE_DONE)
        fault("database", QString::fromUtf8(sqlite3_errmsg(m_database.get())));
}

int RowReader::place(const RowIds &ids, const Row &row, int column, const char *name)
{
    const std::optional<int> found = ids.find(row.integer(column));
    if (!found)
        fault(name, row.text(column));
    return found.value_or(0);
}

Period RowReader::period(const Row &row, int column, const char *name)
{
    const QString stored = row.text(column);
    const Expected<Period> parsed = parseEdtf(stored);
    if (parsed)
        return *parsed;
    fault(name, stored);
    return {};
}

} // namespace deal
