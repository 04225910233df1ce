#include "connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace deal {

namespace {
std::atomic<int> connectionCount = 0; // names are for the whole process, connections for one thread
} // namespace

ConnectionName::ConnectionName()
    : m_name(QStringLiteral("deal-%1").arg(++connectionCount))
{
}

ConnectionName::~ConnectionName()
{
    QSqlDatabase::removeDatabase(m_name);
}

Connection::Connection(const QString &path, const QString &options)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name.text()))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
    m_database.open();
}

Connection::~Connection()
{
    m_database.close();
}

QString Connection::error() const
{
    return m_database.lastError().databaseText();
}

Expected<QList<QVariantList>> Connection::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    const int columns = query.record().count();
    QList<QVariantList> rows;
    while (done && query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
        rows << row;
    }
    if (query.lastError().isValid()) // a row may fail after others have come
        return Problem{query.lastError().databaseText()};
    return rows;
}

QString Connection::runEach(const QString &statement, const std::function<QVariantList()> &next) const
{
    QSqlQuery query(m_database);
    bool done = query.prepare(statement);
    for (QVariantList values = next(); done && !values.isEmpty(); values = next()) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        done = query.exec();
    }
    return done ? QString() : query.lastError().databaseText();
}

QString Connection::runAll(const QStringList &statements) const
{
    for (const QString &statement : statements)
        if (const auto done = run(statement); !done)
            return done.problem().isEmpty() ? statement : done.problem();
    return {};
}

} // namespace deal
