// What was found, as rows: kind by kind under a heading, the best few of each, the others behind a row of their own; commands
// last.
#pragma once

#include "focus.h"
#include "found.h"

#include <QAbstractListModel>

namespace deal {

/// A command of the menus.
struct SearchCommand {
    QString text; ///< as in its menu, without signs of its key
    QString path; ///< the menus that lead to it: "File › Export"
    QString keys; ///< in native words; may be empty
    bool operator==(const SearchCommand &) const = default;
};

struct SearchRow {
    enum class Kind { Heading, Found, Command, More, Note };
    Kind kind = Kind::Note;
    QString text; ///< of a heading, of More and of a note
    FoundKind group = FoundKind::Party; ///< of More: whose
    Found found; ///< of Found
    FoundWords words; ///< of Found and Command; a command's path is its text, its keys are where it is
    int command = -1; ///< of Command: its place among those that were handed in
    std::optional<ClauseKind> clause; ///< of a clause
    std::optional<PartyKind> party; ///< of a party
    bool operator==(const SearchRow &) const = default;
    [[nodiscard]] bool canBeChosen() const { return kind != Kind::Heading && kind != Kind::Note; }
};

class SearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// All are good for longer than the model is.
    SearchModel(const Focus &focus, const Words &words, const WholeTexts &texts, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Those of the commands that have all words, and the answer; without one, a note that there is none yet.
    void show(const SearchQuery &query, const std::optional<SearchAnswer> &answer, const QList<SearchCommand> &commands);
    /// A sentence alone.
    void say(const QString &sentence);
    [[nodiscard]] const SearchRow &row(int row) const { return m_rows.at(row); }
    /// The first row from there on, in that direction (1 or -1), that can be chosen; -1 where there is none.
    [[nodiscard]] int nextChoice(int from, int step) const;
    /// Shows the others of that kind in the place of the row that stands for them; answers the first of them.
    int unfold(FoundKind kind);
    /// How many are named, and which kinds: "12 found: 1 party, 11 clauses".
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    [[nodiscard]] SearchRow rowOf(const Found &found) const;
    [[nodiscard]] QString spoken(const SearchRow &row) const;
    [[nodiscard]] QString setAsideNote() const;
    void addGroup(QList<SearchRow> &rows, const FoundGroup &group) const;
    void addCommands(QList<SearchRow> &rows, const QList<SearchCommand> &commands) const;
    void addNotes(QList<SearchRow> &rows) const;
    void summarise(qsizetype commands);
    const Focus &m_focus;
    const Words &m_words;
    const WholeTexts &m_texts;
    SearchQuery m_query;
    std::optional<SearchAnswer> m_answer;
    QList<SearchRow> m_rows;
    QString m_summary;
};

/// Of the commands those that have all words of the query, in the text before those that have some in the path: their places.
[[nodiscard]] QList<int> commandsWith(const SearchQuery &query, const QList<SearchCommand> &commands);

} // namespace deal

Q_DECLARE_METATYPE(deal::SearchRow)
