// Which words of a quotation an editor would underline, where other quotations on the same matter state something else.
// Knows the small words of French and English; any other language is read word by word. Pure; any thread.
#pragma once

#include "comparison.h"

namespace deal {

/// How a stated value is named in an article's own words.
struct NamedValue {
    QString words; ///< any of these, in any of their forms: "accès exclusif" for "exclusives"
    bool anyNumber = false; ///< a number names it
    bool figure = false; ///< a number with its unit names it, the others' too: what is no ceiling has no word that says so
};

/// The words that none of the others has, in order, neighbours as one. Where some of them name a stated value, those alone, with
/// what qualifies them ("vers 2027", "15 %"). Small words ("de la") are not marked at either end of a run, nor by themselves.
[[nodiscard]] QList<WordSpan> differingWords(const QString &text, const QStringList &others, const QList<NamedValue> &named);

/// The words that make a figure a ceiling or a round one, by the key of a Qualifier; empty for a plain sum.
[[nodiscard]] QString hedgesFor(QStringView qualifier);

} // namespace deal
