// Damaged copies of a dossier, each of them made from its number alone: bytes flipped, pages swapped, torn off, written over, the
// schema altered, rows altered behind every check, a letter of a quotation put in another's place. Half of them are sealed again,
// as by somebody who means it.
#pragma once

#include "core/seal.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <sqlite3.h>

#include <memory>

namespace deal::test {

enum class Damage { Bits, Bytes, Swapped, Written, Zeroed, Shorter, Longer, Header, Schema, Row, Rows, Quotation, Count };

class DamageMaker final {
public:
    DamageMaker(QByteArray whole, QString path)
        : m_whole(std::move(whole))
        , m_path(std::move(path))
    {
    }
    /// Which damage the copy of that number has.
    [[nodiscard]] static Damage damageOf(int number) { return Damage(number % int(Damage::Count)); }
    /// Whether the copy of that number is sealed again after it was damaged.
    [[nodiscard]] static bool isSealedAgain(int number) { return number / int(Damage::Count) % 2 == 1; }
    /// Writes the copy of that number to the path.
    void make(int number)
    {
        m_chance.seed(quint32(number) + 1);
        QByteArray copy = m_whole;
        const Damage damage = damageOf(number);
        harm(damage, copy);
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(copy) != copy.size())
            qFatal("%s cannot be written", qPrintable(m_path));
        file.close();
        if (damage >= Damage::Schema)
            harmByStatements(damage);
        if (isSealedAgain(number))
            std::ignore = sealDossier(m_path); // where pages are left to be sealed
    }

private:
    static constexpr int page = 4096;
    [[nodiscard]] int below(qsizetype most) { return int(m_chance.bounded(int(most))); }
    [[nodiscard]] int somePage() { return below(m_whole.size() / page) * page; }
    void harm(Damage damage, QByteArray &copy)
    {
        switch (damage) {
        case Damage::Bits:
            for (int i = below(4); i >= 0; --i)
                flip(copy, below(copy.size()), 1 << below(8));
            break;
        case Damage::Bytes:
            for (int i = below(64), at = below(copy.size()); i >= 0; --i)
                flip(copy, (at + i * (1 + below(3))) % int(copy.size()), 1 + below(255));
            break;
        case Damage::Swapped: {
            const int one = somePage(), other = somePage();
            const QByteArray kept = copy.mid(one, page);
            copy.replace(one, page, m_whole.mid(other, page)).replace(other, page, kept);
            break;
        }
        case Damage::Written: {
            const int length = 1 + below(200);
            const int from = below(copy.size() - length), to = below(copy.size() - length);
            copy.replace(to, length, m_whole.mid(from, length));
            break;
        }
        case Damage::Zeroed: {
            const int length = below(2) ? page : 1 + below(100);
            copy.replace(somePage(), length, QByteArray(length, below(2) ? '\0' : '\xff'));
            break;
        }
        case Damage::Shorter:
            copy.truncate(below(2) ? below(copy.size()) : somePage());
            break;
        case Damage::Longer:
            copy += below(2) ? QByteArray(1 + below(page), '\x7f') : m_whole.mid(somePage(), page);
            break;
        case Damage::Header:
            flip(copy, below(100), 1 + below(255));
            break;
        default:
            break;
        }
    }
    static void flip(QByteArray &copy, int at, int bits) { copy[at] = char(copy.at(at) ^ bits); }

    /// What holds in a dossier that nobody meant to harm, and what may stand in its place.
    [[nodiscard]] QByteArray hostile(bool number)
    {
        static const QList<QByteArray> numbers{"0", "-1", "1", "9223372036854775807", "-9223372036854775808", "99", "1000000"};
        static const QList<QByteArray> texts{"''", "'<b>x</b><img src=\"/etc/hostname\">'", "CAST(x'410042' AS TEXT)",
            "CAST(x'ff41fe' AS TEXT)", "char(8238) || 'evil'", "char(7)", "'=1+1'", "'2025-13-45'", "'0000/9999'",
            "printf('%.4000c', 'x')", "printf('%.300000c', 'y')", "'des mots que personne n''a écrits'", "'amount'", "'openai'",
            "'fr'", "'99999999999999999999'", "char(10)", "' '"};
        return number ? numbers.at(below(numbers.size())) : texts.at(below(texts.size()));
    }
    void harmByStatements(Damage damage)
    {
        sqlite3 *database = nullptr;
        if (sqlite3_open_v2(QFile::encodeName(m_path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            qFatal("the copy cannot be opened");
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(database, sqlite3_close);
        const auto run = [database](const QByteArray &statement) {
            sqlite3_exec(database, statement.constData(), nullptr, nullptr, nullptr); // what a key forbids is left as it is
        };
        run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints "
            "= ON");
        if (damage == Damage::Schema)
            return run(schemaStatement());
        if (damage == Damage::Quotation)
            return run(quotationStatement());
        for (int i = damage == Damage::Row ? 0 : 1 + below(12); i >= 0; --i)
            run(rowStatement(*database));
    }
    [[nodiscard]] QByteArray schemaStatement()
    {
        static const QList<QByteArray> statements{"CREATE VIEW v AS SELECT 1",
            "CREATE TRIGGER t AFTER INSERT ON party BEGIN SELECT 1; END", "CREATE INDEX i ON claim (period)",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '160', '999') WHERE name = 'passage'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'claim'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW claim AS WITH "
            "RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id, ''k'' AS key FROM c' WHERE name = "
            "'claim'",
            "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'f', 'f', 0, 'CREATE VIRTUAL TABLE f USING "
            "fts5(x)')",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
            "'party') WHERE name = 'origin'",
            "ALTER TABLE party ADD COLUMN more TEXT", "DROP TABLE value_text", "PRAGMA user_version = 7",
            "PRAGMA application_id = 7", "PRAGMA journal_mode = WAL", "CREATE TABLE sqlite_stat1x (a)", "ANALYZE", "REINDEX",
            "VACUUM"};
        return statements.at(below(statements.size()));
    }
    /// One letter of a quotation is another, and it stays a text.
    [[nodiscard]] QByteArray quotationStatement()
    {
        const QByteArray at = QByteArray::number(1 + below(30));
        return "UPDATE passage SET exact = substr(exact, 1, " + at + " - 1) || 'x' || substr(exact, " + at
            + " + 1) WHERE id = " + QByteArray::number(1 + below(60));
    }
    [[nodiscard]] QByteArray rowStatement(sqlite3 &database)
    {
        // Each column of each table, in the schema's order.
        if (m_columns.isEmpty()) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(&database,
                "SELECT s.name, c.name, c.type = 'INTEGER' FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = "
                "'table' "
                "ORDER BY s.name, c.cid",
                -1, &statement, nullptr);
            const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, sqlite3_finalize);
            const auto text = [statement](int i) {
                return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
            };
            while (sqlite3_step(statement) == SQLITE_ROW)
                m_columns << Column{text(0), text(1), sqlite3_column_int(statement, 2) == 1};
            if (m_columns.size() < 80)
                qFatal("the columns are not all known");
        }
        const Column column = m_columns.at(below(m_columns.size()));
        const QByteArray one = "(SELECT " + column.name + " FROM " + column.table + " ORDER BY 1 LIMIT 1 OFFSET "
            + QByteArray::number(below(40)) + ")";
        const QByteArray row = " WHERE " + column.name + " IS " + one;
        if (below(8) == 0)
            return "DELETE FROM " + column.table + row;
        const QByteArray other = one.chopped(1) + " + " + QByteArray::number(below(5)) + ")"; // another row's
        return "UPDATE OR IGNORE " + column.table + " SET " + column.name + " = " + (below(3) ? hostile(column.isNumber) : other)
            + row;
    }

    struct Column {
        QByteArray table, name;
        bool isNumber = false;
    };
    const QByteArray m_whole;
    const QString m_path;
    QRandomGenerator m_chance;
    QList<Column> m_columns;
};

} // namespace deal::test
