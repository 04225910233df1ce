// What somebody searches for, as words; and where they stand in a text. The index and the lighting of what was found share these
// words, so that they agree. Pure; any thread.
#pragma once

#include "comparison.h"

#include <QStringList>

namespace deal {

/// A word of a text.
struct SearchWord {
    QString word; ///< as foldForSearching() has it: letters and digits alone
    WordSpan span; ///< where it stands in the text, in UTF-16 units
    bool operator==(const SearchWord &) const = default;
};

/// The words of a text, in order. A word is a run of letters, digits and vowel signs; a Chinese or Japanese character is a word
/// by itself. What an apostrophe ties to a word ("l’API", "d’Azure", "Microsoft’s") is none: whoever looks for one finds the
/// other.
[[nodiscard]] QList<SearchWord> searchWords(QStringView text);

/// The same, one space after each.
[[nodiscard]] QString searchLine(QStringView text);

/// What texts have of a query's words.
struct HeldWords {
    QList<bool> begun; ///< by the query's words: some word of the texts begins so
    QList<bool> whole; ///< some word of the texts is that
    int count = 0; ///< of words in the texts
};

class SearchQuery final {
public:
    SearchQuery() = default;
    /// Anything that can be typed; what is no letter and no digit parts the words, and asks for nothing.
    explicit SearchQuery(const QString &typed);
    [[nodiscard]] const QString &typed() const { return m_typed; }
    /// Each once, in order, the first 64 at most. Any of them may be the beginning of the word that is meant.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// The words of a text that begin with one of these, in order.
    [[nodiscard]] QList<WordSpan> litIn(QStringView text) const;
    /// Adds what that text has.
    void addHeld(QStringView text, HeldWords &held) const;
    /// How many of the query's words some word of the text begins with.
    [[nodiscard]] int countIn(QStringView text) const;
    /// All of them; and there is one at least.
    [[nodiscard]] bool isIn(QStringView text) const { return !isEmpty() && countIn(text) == m_words.size(); }
    bool operator==(const SearchQuery &other) const { return m_words == other.m_words; }

private:
    QString m_typed;
    QStringList m_words;
};

} // namespace deal
