// What was found, in words: what it is, where it stands, and which of its words were meant. Pure; any thread.
#pragma once

#include "searchindex.h"
#include "wholetexts.h"
#include "words.h"

namespace deal {

struct Filter;

/// One of what was found, as it is shown and read out.
struct FoundWords {
    QString title; ///< of a quotation and of a paragraph the article's own words
    QList<WordSpan> titleLit; ///< the words that were meant, in UTF-16 units
    QString text; ///< what stands under it: of what we say, in whichever language the words were found; may be empty
    QList<WordSpan> textLit;
    QString where; ///< "Exclusivity", "A ¶7", "Company"
    QString state; ///< "left out by the filter", "rests on nothing"; mostly empty
    bool quoted = false; ///< the title is the article's own words
    bool operator==(const FoundWords &) const = default;
};

/// `texts` holds the article of a paragraph; one that it does not hold any more has no words.
[[nodiscard]] FoundWords wordsOf(
    const Found &found, const SearchQuery &query, const Dossier &dossier, const WholeTexts &texts, const Words &words);
/// Whether pages that show it would leave it out under that filter.
[[nodiscard]] bool leftOut(const Found &found, const Dossier &dossier, const Filter &filter);
/// In one sentence, for a screen reader.
[[nodiscard]] QString spoken(const FoundWords &words);
/// "Parties", "Clauses", …: what stands above those of a kind.
[[nodiscard]] QString headingOf(FoundKind kind);
/// "7", "50 of 1 234", "50 of 1 000 or more"
[[nodiscard]] QString countWords(const FoundGroup &group, const Words &words);

/// A part of a text of about 160 characters with the first of those words in it, and their places there. It begins and ends
/// between words; what was left out is "…".
struct Snippet {
    QString text;
    QList<WordSpan> lit;
    bool operator==(const Snippet &) const = default;
};
[[nodiscard]] Snippet snippetOf(const QString &text, const QList<WordSpan> &lit);

} // namespace deal
