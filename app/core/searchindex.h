// Full-text search over a dossier and the whole articles that the reader has: SQLite's FTS5, in memory, of words that
// searchWords() has made, so that the index never reads a text in another way than what lights its words.
#pragma once

#include "connection.h"
#include "searchquery.h"
#include "wholearticle.h"

#include <array>
#include <stop_token>

namespace deal {

/// What can be found, in the order in which it is shown.
enum class FoundKind { Party, Clause, Amount, Event, Quotation, Paragraph };
inline constexpr int foundKindCount = 6;

/// One of what was found.
struct Found {
    FoundKind kind = FoundKind::Party;
    int id = 0; ///< a PartyId, a ClaimId, a PassageId; of a Paragraph its place in WholeArticle::paragraphs
    ArticleId article{}; ///< of a Paragraph
    bool operator==(const Found &) const = default;
};

/// What was found of a kind.
struct FoundGroup {
    FoundKind kind = FoundKind::Party;
    QList<Found> best; ///< best first
    int count = 0; ///< of all that match, at most mostCounted
    bool operator==(const FoundGroup &) const = default;
};

/// How many of a kind are named, and how far they are counted.
inline constexpr int mostNamed = 50;
inline constexpr int mostCounted = 1'000;

struct SearchAnswer {
    SearchQuery query;
    QList<FoundGroup> groups; ///< in the order of FoundKind; none is empty
    /// All that are named, group after group.
    [[nodiscard]] QList<Found> all() const;
    bool operator==(const SearchAnswer &) const = default;
};

/// Belongs to the thread that made it.
class SearchIndex final {
public:
    SearchIndex();
    /// Takes in parties, claims, quotations: once. Every language of the dossier, and figures as English and French write them.
    /// Stops where it is when asked to. Empty when all is in, else what is wrong, in SQLite's words.
    [[nodiscard]] QString fill(const Dossier &dossier, const std::stop_token &stop = {});
    /// The article's text, in the place of the one so far. What is wrong, as above.
    [[nodiscard]] QString put(const WholeArticle &text);
    /// What is wrong, as above; nothing where there is no such text.
    [[nodiscard]] QString forget(ArticleId article);
    /// Best first: those that have each word whole before those that have the beginning of one, then by relevance()
    /// (searchrank.h), where titles weigh more than what stands under them. So are the first 200 weighed, in the dossier's order;
    /// of one word that more have, those with it in the title come first. Quotations and texts of articles that are set aside are
    /// not among them: they prove nothing now.
    [[nodiscard]] Expected<SearchAnswer> find(const SearchQuery &query, const QList<ArticleId> &setAside = {}) const;

private:
    /// The texts of a row: those that count most, of which there is one, and the others.
    struct Row {
        QStringList first, rest;
    };
    /// From the dossier and the texts, so that what is weighed is what was indexed.
    [[nodiscard]] Row rowOf(FoundKind kind, qint64 id) const;
    /// The ids of rows that `next` gives, until it gives none.
    [[nodiscard]] QString insert(FoundKind kind, const std::function<std::optional<qint64>()> &next, bool takeOut = false);
    [[nodiscard]] QString putParagraphs(const WholeArticle &text, bool takeOut);
    [[nodiscard]] Expected<FoundGroup> findOf(FoundKind kind, const SearchQuery &query, const QList<ArticleId> &setAside) const;
    /// The rows of a kind that match, a condition on them added, in their order.
    [[nodiscard]] Expected<QList<qint64>> rows(FoundKind kind, const QString &match, const QString &condition, int most) const;
    /// What FTS5 is asked for: rows that have a word that begins so, for each of the words.
    [[nodiscard]] QString beginnings(const QStringList &words) const;
    [[nodiscard]] QString learnWords(FoundKind kind);
    /// How many rows have a word that begins so; mostCounted at most.
    [[nodiscard]] Expected<int> having(FoundKind kind, const QString &word) const;
    /// Those rows, which have all words, best first.
    [[nodiscard]] Expected<QList<qint64>> ranked(FoundKind kind, const SearchQuery &query, const QList<qint64> &rows) const;
    /// Of very many the first few: with the words in the title before the others, whole before begun.
    [[nodiscard]] Expected<QList<qint64>> firstFew(FoundKind kind, const SearchQuery &query, const QString &condition) const;
    [[nodiscard]] QString without(FoundKind kind, const QList<ArticleId> &setAside) const;
    Connection m_connection;
    QString m_problem; ///< why there is no index
    Dossier m_dossier; ///< shares what it was filled from
    std::array<qint64, foundKindCount> m_words{}; ///< of all rows of a kind
    std::array<int, foundKindCount> m_rows{};
    QStringList m_vocabulary; ///< of all kinds, sorted, each word once
    QList<std::pair<int, int>> m_passages; ///< by article: its first PassageId, and the one after its last
    QList<WholeArticle> m_texts; ///< what was put, since it takes the same words to take it out
};

} // namespace deal

Q_DECLARE_METATYPE(deal::SearchAnswer)
