#include "damage.h"

#include <QList>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace deal::fuzz {
namespace {

constexpr qsizetype mostLines = 16, pageSize = 4096;

/// A dossier in memory, whose cells can be changed. What SQLite refuses to do is not done.
class Cells final {
public:
    explicit Cells(const QByteArray &file)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(":memory:", &database);
        m_database.reset(database);
        auto *const copy = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(file.size())));
        std::memcpy(copy, file.constData(), size_t(file.size()));
        sqlite3_deserialize(
            database, "main", copy, file.size(), file.size(), SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
        std::ignore = ask("PRAGMA foreign_keys = OFF");
        std::ignore = ask("PRAGMA ignore_check_constraints = ON");
    }
    [[nodiscard]] QByteArray file() const
    {
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
            sqlite3_serialize(m_database.get(), "main", &size, 0), sqlite3_free);
        return {reinterpret_cast<const char *>(bytes.get()), qsizetype(size)};
    }
    void set(const QList<QByteArray> &line) const
    {
        const QByteArray table = one(tables(), line.value(1));
        const QByteArray column = one(ask("SELECT name FROM pragma_table_info(?1)", table), line.value(2));
        const QByteArray words = line.mid(4).join(' ');
        std::ignore = ask("UPDATE \"" + table + "\" SET \"" + column + "\" = ?1 WHERE " + rowIs(table, line.value(3)), words);
    }
    void remove(const QList<QByteArray> &line) const
    {
        const QByteArray table = one(tables(), line.value(1));
        std::ignore = ask("DELETE FROM \"" + table + "\" WHERE " + rowIs(table, line.value(2)));
    }

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    /// The first column of the answer; ?1 is `value`, where there is one.
    QList<QByteArray> ask(const QByteArray &question, const QByteArray &value = {}) const
    {
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v2(m_database.get(), question.constData(), -1, &prepared, nullptr);
        const std::unique_ptr<sqlite3_stmt, Close> owner(prepared);
        if (value != "NULL")
            sqlite3_bind_text(prepared, 1, value.constData(), int(value.size()), SQLITE_STATIC);
        QList<QByteArray> answers;
        while (prepared && sqlite3_step(prepared) == SQLITE_ROW)
            answers << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)));
        return answers;
    }
    [[nodiscard]] QList<QByteArray> tables() const
    {
        return ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    }
    /// The one of that name, else of that place.
    static QByteArray one(const QList<QByteArray> &names, const QByteArray &asked)
    {
        return names.contains(asked) || names.isEmpty() ? asked : names.at(qsizetype(asked.toUInt() % size_t(names.size())));
    }
    /// A condition by primary key, since not every table has row numbers.
    [[nodiscard]] QByteArray rowIs(const QByteArray &table, const QByteArray &row) const
    {
        const QByteArray key =
            '"' + ask("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk", table).join("\",\"") + '"';
        const qulonglong rows = std::max(1ULL, ask("SELECT count(*) FROM \"" + table + '"').value(0).toULongLong());
        return '(' + key + ") = (SELECT " + key + " FROM \"" + table + "\" LIMIT 1 OFFSET "
            + QByteArray::number(row.toULongLong() % rows) + ')';
    }

    std::unique_ptr<sqlite3, Close> m_database;
};

void swapPages(QByteArray &file, qsizetype a, qsizetype b)
{
    const qsizetype pages = file.size() / pageSize;
    if (pages > 0)
        std::swap_ranges(
            file.begin() + a % pages * pageSize, file.begin() + (a % pages + 1) * pageSize, file.begin() + b % pages * pageSize);
}

void damageBytes(QByteArray &file, const QList<QByteArray> &line)
{
    const auto first = qsizetype(line.value(1).toUInt()), second = qsizetype(line.value(2).toUInt());
    if (file.isEmpty())
        return;
    if (line.first() == "byte")
        file[first % file.size()] = char(second);
    else if (line.first() == "swap" && first != second)
        swapPages(file, first, second);
    else if (line.first() == "cut")
        file.truncate(first % file.size());
}

} // namespace

QByteArray damaged(const QByteArray &whole, const QByteArray &recipe)
{
    QList<QList<QByteArray>> lines;
    for (const QByteArray &line : recipe.split('\n').mid(0, mostLines))
        lines << line.split(' ');
    const auto begins = [](const char *with) { return [with](const QList<QByteArray> &line) { return line.first() == with; }; };
    QByteArray file = whole;
    if (std::any_of(lines.begin(), lines.end(), begins("value")) || std::any_of(lines.begin(), lines.end(), begins("row"))) {
        const Cells cells(whole);
        for (const QList<QByteArray> &line : lines) {
            if (line.first() == "value")
                cells.set(line);
            else if (line.first() == "row")
                cells.remove(line);
        }
        file = cells.file();
    }
    for (const QList<QByteArray> &line : lines)
        damageBytes(file, line);
    return file;
}

} // namespace deal::fuzz
