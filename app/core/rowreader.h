// Reads the rows of a database as values, up to the first of them that cannot be: what every table of a dossier has in common.
// It speaks to SQLite itself, since a large dossier has a million rows, and Qt's driver takes about twice as long for each of
// them. One thread.
#pragma once

#include "dossier.h"
#include "idmap.h"
#include "vocabulary.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace deal {

/// The row that a statement stands on, until it goes on to the next. Columns count from 0.
class Row final {
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    /// In UTF-8, for as long as the statement stands here; what is no text is written as one.
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, qsizetype(sqlite3_column_bytes(m_statement, column))};
    }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    sqlite3_stmt *m_statement;
};

using RowIds = IdMap<int>; ///< from a row's id to the value's place in its list

/// Values as their rows lie in the file, put into their order once all are there: SQLite's own sorter would write every row down
/// once more, and a file that was compiled is in order already.
template <class T>
class Unsorted final {
public:
    using Order = std::pair<qint64, qint64>;
    void add(Order order, qint64 id, T &&value)
    {
        m_sorted = m_sorted && (m_rows.isEmpty() || m_rows.last().order <= order);
        m_rows << Place{order, id, int(m_values.size())};
        m_values << std::move(value);
    }
    /// Where each value came to stand is noted under its id.
    [[nodiscard]] QList<T> sorted(RowIds &ids) &&
    {
        if (!m_sorted)
            std::stable_sort(m_rows.begin(), m_rows.end(), [](const Place &a, const Place &b) { return a.order < b.order; });
        for (int i = 0; i < int(m_rows.size()); ++i)
            ids.insert(m_rows.at(i).id, i);
        if (m_sorted)
            return std::move(m_values);
        QList<T> values;
        values.reserve(m_values.size());
        for (const Place &row : std::as_const(m_rows))
            values << std::move(m_values[row.value]);
        return values;
    }

private:
    struct Place {
        Order order;
        qint64 id;
        int value;
    };
    QList<Place> m_rows;
    QList<T> m_values;
    bool m_sorted = true;
};

class RowReader {
protected:
    template <class T>
    using Columns = QList<std::pair<QString, Localised T::*>>;

    /// Opens the file read-only, with nothing in it allowed to run.
    explicit RowReader(const QString &path);
    /// Every row, until the first fault.
    void each(const QString &select, const std::function<void(const Row &)> &row);
    /// A *_text table, in one pass; the texts come in the order of the languages, and none in another.
    template <class T>
    void texts(const QString &table, const QString &owner, const RowIds &ids, const QStringList &languages, QList<T> &list,
        const Columns<T> &columns);
    /// The place in its list of what a row refers to; 0, and a fault, when it refers to nothing.
    [[nodiscard]] int place(const RowIds &ids, const Row &row, int column, const char *name);
    template <class E>
    [[nodiscard]] E word(const Row &row, int column, const char *name);
    [[nodiscard]] Period period(const Row &row, int column, const char *name);
    /// "claim_party.role: boss": the first one stays.
    void fault(const char *name, const QString &value);
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    /// The texts of one owner, by column and language. What it holds them in is used again for the next.
    class Gathered final {
    public:
        Gathered(const QStringList &languages, qsizetype columns)
            : m_texts(size_t(columns), std::vector<Text>(size_t(languages.size())))
        {
            for (const QString &language : languages)
                m_languages << language.toLatin1();
        }
        void add(qsizetype column, qsizetype language, QByteArrayView text)
        {
            Text &place = m_texts[size_t(column)][size_t(language)];
            place.isThere = true;
            place.text.assign(text.data(), size_t(text.size()));
        }
        void moveTo(LocalisedTexts &texts, qsizetype column)
        {
            auto language = m_languages.cbegin();
            for (Text &place : m_texts[size_t(column)]) {
                if (std::exchange(place.isThere, false))
                    texts.append(*language, {place.text.data(), qsizetype(place.text.size())});
                ++language;
            }
        }

    private:
        struct Text {
            bool isThere = false;
            std::string text;
        };
        QList<QByteArray> m_languages;
        std::vector<std::vector<Text>> m_texts;
    };
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    std::unique_ptr<sqlite3, Close> m_database;
    std::optional<QString> m_fault;
};

template <class E>
E RowReader::word(const Row &row, int column, const char *name)
{
    const QByteArrayView stored = row.bytes(column);
    const auto &words = Vocabulary<E>::words;
    for (size_t i = 0; i < words.size(); ++i)
        if (stored == words[i])
            return E(i);
    fault(name, row.text(column));
    return E{};
}

template <class T>
void RowReader::texts(const QString &table, const QString &owner, const RowIds &ids, const QStringList &languages, QList<T> &list,
    const Columns<T> &columns)
{
    QStringList names;
    for (const auto &[name, member] : columns)
        names << name;
    Gathered gathered(languages, columns.size());
    std::optional<int> gathering;
    const auto move = [&] {
        for (int c = 0; gathering && c < int(columns.size()); ++c)
            gathered.moveTo((list[*gathering].*columns.at(c).second).texts, c);
    };
    QList<QByteArray> codes;
    for (const QString &language : languages)
        codes << language.toLatin1();
    const QByteArray name = table.toLatin1();
    each(QStringLiteral("SELECT %1, lang, %2 FROM %3 ORDER BY %1").arg(owner, names.join(u','), table), [&](const Row &row) {
        const qsizetype language = codes.indexOf(row.bytes(1));
        if (language < 0)
            return;
        const int i = place(ids, row, 0, name.constData());
        if (m_fault)
            return;
        if (gathering != i)
            move();
        gathering = i;
        for (int c = 0; c < int(columns.size()); ++c)
            if (!row.isNull(c + 2))
                gathered.add(c, language, row.bytes(c + 2));
    });
    move();
}

} // namespace deal
