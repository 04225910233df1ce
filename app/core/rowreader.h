// Reads the rows of a database as values, up to the first of them that cannot be: what every table of a dossier has in common.
// One thread.
#pragma once

#include "dossier.h"
#include "idmap.h"
#include "vocabulary.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>

class QSqlDatabase;

namespace deal {

class RowReader {
protected:
    using Ids = IdMap<int>; ///< from a row's id to the value's place in its list
    template <class T>
    using Columns = QList<std::pair<QString, Localised T::*>>;

    explicit RowReader(const QSqlDatabase &database)
        : m_database(database)
    {
    }
    /// Must come before bytes(). Every dossier that we write is UTF-8; of another one, bytes() are texts.
    void readEncoding();
    /// How to ask for a text as the bytes that are stored, which are UTF-8: Qt would have SQLite make UTF-16 of it.
    [[nodiscard]] QString bytes(const QString &column) const;
    /// Such bytes as a text.
    [[nodiscard]] static QString textOf(const QVariant &bytes);
    /// Every row, until the first fault.
    void each(const QString &select, const std::function<void(const QSqlQuery &)> &row);
    /// A *_text table, in one pass; the texts come in the order of the languages, and none in another.
    template <class T>
    void texts(const QString &table, const QString &owner, const Ids &ids, const QStringList &languages, QList<T> &list,
        const Columns<T> &columns);
    /// The place in its list of what a row refers to; 0, and a fault, when it refers to nothing.
    [[nodiscard]] int place(const Ids &ids, const QVariant &id, const char *column);
    template <class E>
    [[nodiscard]] E word(const QVariant &stored, const char *column);
    [[nodiscard]] Period period(const QVariant &stored, const char *column);
    /// "claim_party.role: boss": the first one stays.
    void fault(const char *column, const QString &value);
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    /// The texts of one owner, by column and language.
    class Gathered final {
    public:
        Gathered(const QStringList &languages, qsizetype columns)
            : m_languages(languages)
            , m_texts(columns, QList<std::optional<QByteArray>>(languages.size()))
        {
        }
        void add(qsizetype column, qsizetype language, const QByteArray &text) { m_texts[column][language] = text; }
        void moveTo(LocalisedTexts &texts, qsizetype column)
        {
            for (qsizetype i = 0; i < m_languages.size(); ++i)
                if (auto &text = m_texts[column][i]) {
                    texts.append(m_languages.at(i).toLatin1(), *text);
                    text.reset();
                }
        }

    private:
        const QStringList m_languages;
        QList<QList<std::optional<QByteArray>>> m_texts;
    };

    const QSqlDatabase &m_database;
    std::optional<QString> m_fault;
    bool m_isUtf8 = false;
};

template <class E>
E RowReader::word(const QVariant &stored, const char *column)
{
    const QString key = stored.toString();
    const std::optional<E> known = fromKey<E>(key);
    if (!known)
        fault(column, key);
    return known.value_or(E{});
}

template <class T>
void RowReader::texts(const QString &table, const QString &owner, const Ids &ids, const QStringList &languages, QList<T> &list, const Columns<T> &columns)
{
    QStringList names;
    for (const auto &[name, member] : columns)
        names << bytes(name);
    Gathered gathered(languages, columns.size());
    std::optional<int> gathering;
    const auto move = [&] {
        for (int c = 0; gathering && c < int(columns.size()); ++c)
            gathered.moveTo((list[*gathering].*columns.at(c).second).texts, c);
    };
    each(
        QStringLiteral("SELECT %1, lang, %2 FROM %3 ORDER BY %1").arg(owner, names.join(u','), table), [&](const QSqlQuery &row) {
            const qsizetype language = languages.indexOf(row.value(1).toString());
            if (language < 0)
                return;
            const int i = place(ids, row.value(0), table.toLatin1().constData());
            if (m_fault)
                return;
            if (gathering != i)
                move();
            gathering = i;
            for (int c = 0; c < int(columns.size()); ++c)
                if (!row.isNull(c + 2))
                    gathered.add(c, language, row.value(c + 2).toByteArray());
        });
    move();
}

} // namespace deal
