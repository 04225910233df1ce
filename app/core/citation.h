// One quotation as it is taken into a text of the reader's own: the words, and where they stand. Pure; any thread.
#pragma once

#include "words.h"

namespace deal {

/// The words in their quotation marks; the article, its publisher, date and author or that these are not stated, and the
/// paragraph; our rendering, said to be ours, where the reader's language is not the article's. A line each.
[[nodiscard]] QString plainCitation(const Dossier &dossier, PassageId passage, const Words &words);
/// The same as a <figure>, languages marked; what the dossier says is escaped.
[[nodiscard]] QString htmlCitation(const Dossier &dossier, PassageId passage, const Words &words);
/// The same in one line: "[^n-term]: « … » — *The northern article*; …", what Markdown would take for its own escaped.
[[nodiscard]] QString markdownFootnote(const Dossier &dossier, PassageId passage, const Words &words);

/// Text of ours or of a source between tags of HTML, or in a quoted attribute: escaped, line breaks as spaces.
[[nodiscard]] QString htmlText(const QString &text);

} // namespace deal
