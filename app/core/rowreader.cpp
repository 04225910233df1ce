#include "rowreader.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace deal {

void RowReader::fault(const char *column, const QString &value)
{
    if (!m_fault)
        m_fault = QStringLiteral("%1: %2").arg(QLatin1StringView(column), value.left(60).simplified());
}

void RowReader::each(const QString &select, const std::function<void(const QSqlQuery &)> &row)
{
    if (m_fault)
        return;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(select))
        while (!m_fault && query.next())
            row(query);
    if (query.lastError().isValid())
        fault("database", query.lastError().databaseText());
}

int RowReader::place(const Ids &ids, const QVariant &id, const char *column)
{
    const std::optional<int> found = ids.find(id.toLongLong());
    if (!found)
        fault(column, id.toString());
    return found.value_or(0);
}

Period RowReader::period(const QVariant &stored, const char *column)
{
    const Expected<Period> parsed = parseEdtf(stored.toString());
    if (parsed)
        return *parsed;
    fault(column, stored.toString());
    return {};
}

void RowReader::readEncoding()
{
    each(QStringLiteral("PRAGMA encoding"),
        [this](const QSqlQuery &row) { m_isUtf8 = row.value(0).toString() == QLatin1StringView("UTF-8"); });
}

QString RowReader::bytes(const QString &column) const
{
    return m_isUtf8 ? QStringLiteral("CAST(%1 AS BLOB)").arg(column) : column;
}

QString RowReader::textOf(const QVariant &bytes)
{
    return QString::fromUtf8(bytes.toByteArray());
}

} // namespace deal
