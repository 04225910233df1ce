#include "rowreader.h"

#include "oneline.h"
#include "plaintext.h"

namespace deal {

RowReader::RowReader(const QString &path)
    : m_file(path)
{
    if (!m_file.error().isEmpty())
        fault("database", m_file.error());
}

void RowReader::fault(const char *name, const QString &value)
{
    if (!m_fault)
        m_fault = QStringLiteral("%1: %2").arg(QLatin1StringView(name), oneLine(value, 60));
}

/// The column that holds what no dossier's text may hold; -1 where none does.
static int faultyColumn(sqlite3_stmt *statement)
{
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const int type = sqlite3_column_type(statement, column);
        if (type == SQLITE_BLOB || (type == SQLITE_TEXT && !isPlainText(Row(statement).bytes(column))))
            return column;
    }
    return -1;
}

void RowReader::each(const QString &select, const std::function<void(const Row &)> &row)
{
    if (m_fault)
        return;
    const bool read = m_file.each(select.toUtf8().constData(), [&](sqlite3_stmt *statement) {
        const int faulty = faultyColumn(statement);
        if (faulty >= 0)
            fault(sqlite3_column_name(statement, faulty), Row(statement).text(faulty));
        else
            row(Row(statement));
        return !m_fault;
    });
    if (!read)
        fault("database", m_file.error());
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
