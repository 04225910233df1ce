// A connection to an SQLite file for the length of a scope, and statements on it with their answers as values.
#pragma once

#include "expected.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>

namespace deal {

/// Takes a connection's name out of Qt's list. Warns, and leaks, while any QSqlDatabase or QSqlQuery of it lives.
class ConnectionName final {
public:
    ConnectionName();
    ~ConnectionName();
    Q_DISABLE_COPY_MOVE(ConnectionName)
    [[nodiscard]] const QString &text() const { return m_name; }

private:
    QString m_name;
};

/// Open as long as it lives. In one thread only; queries made from it must die before it does.
class Connection final {
public:
    /// `path` is absolute: SQLite would read a name that starts with "file:" as a URI with options of its own. `options` are
    /// those of QSqlDatabase::setConnectOptions(). Without QSQLITE_OPEN_READONLY a file that is missing is made.
    explicit Connection(const QString &path, const QString &options = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// In SQLite's words: why it is not open.
    [[nodiscard]] QString error() const;
    /// All rows that the one statement brings, its question marks standing for `values`; or what is wrong, in SQLite's words.
    [[nodiscard]] Expected<QList<QVariantList>> run(const QString &statement, const QVariantList &values = {}) const;
    /// The one statement, made ready once, with each list of values that `next` gives, until that gives an empty one. Empty when
    /// all were done, else what is wrong, in SQLite's words.
    [[nodiscard]] QString runEach(const QString &statement, const std::function<QVariantList()> &next) const;
    /// Each in turn, up to the first that fails. Empty when all were done, else what is wrong, in SQLite's words.
    [[nodiscard]] QString runAll(const QStringList &statements) const;

private:
    ConnectionName m_name; // before the database, so that it dies after it
    QSqlDatabase m_database;
};

} // namespace deal
