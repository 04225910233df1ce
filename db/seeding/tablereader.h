// Reads one TOML table by asking for what it may hold. What is missing, of the wrong type, too long or unknown becomes a
// finding with its line, and an empty value is handed back so that reading goes on.
#pragma once

#include "core/vocabulary.h"
#include "draft.h"
#include "tomlsource.h"

namespace deal {

enum class Need { Required, Optional };

/// The CHECK lengths of db/schema.sql, in code points.
namespace Limit {
inline constexpr int title = 200, longSummary = 2000, summary = 1000;
inline constexpr int exact = 160, context = 32, rendering = 400, gist = 240;
inline constexpr int name = 80, note = 600, letter = 3, originName = 120, label = 80;
inline constexpr int what = 200, part = 400, seat = 200, printed = 200, value = 80;
} // namespace Limit

class TableReader final {
public:
    /// `what` is how messages call the table, such as [[clause]]; both references outlive the reader.
    TableReader(const Node &table, QString what, const QStringList &languages, Findings &findings);
    /// Names the keys that nobody asked for.
    ~TableReader();
    Q_DISABLE_COPY_MOVE(TableReader)

    [[nodiscard]] const Place &place() const { return m_table.place; }
    void find(const Place &place, const QString &sentence) { m_findings.add(place, sentence); }

    [[nodiscard]] Word text(const QString &key, Need need, int longest);
    [[nodiscard]] Word slug(const QString &key, Need need = Need::Required);
    /// An EDTF date or interval; empty when there is none or it is wrong.
    [[nodiscard]] QString edtf(const QString &key);
    /// A whole number above zero and in decimal digits; empty when it is missing or wrong.
    [[nodiscard]] Word positive(const QString &key, Need need);
    [[nodiscard]] QList<Word> slugs(const QString &key, Need need);
    /// A text in every language, but not in `except`.
    [[nodiscard]] Localised texts(const QString &key, int longest, Need need = Need::Required, const QString &except = {});
    /// The tables of [[…key]]; none when there are none.
    [[nodiscard]] QList<Node> tables(const QString &key, Need need);
    /// The table of that name, or null.
    [[nodiscard]] const Node *table(const QString &key);

    /// One of the stored words; the first of them when it is missing or wrong.
    template <class E>
    [[nodiscard]] E word(const QString &key)
    {
        const Word written = oneOf(key, Need::Required, allKeys<E>());
        return fromKey<E>(written.text).value_or(E{});
    }
    [[nodiscard]] Word oneOf(const QString &key, Need need, const QStringList &words);

private:
    [[nodiscard]] const Node *ask(const QString &key, Need need, const QString &wouldBeRight);
    [[nodiscard]] Word textOf(const Node &node, const QString &called, int longest);
    [[nodiscard]] Word slugOf(const Node &node, const QString &called);
    void wrongType(const Node &node, const QString &called, const QString &wanted);

    const Node &m_table;
    const QString m_what;
    const QStringList &m_languages;
    Findings &m_findings;
    QStringList m_asked;
};

} // namespace deal
