// The declared foldings under which two texts are the same words, with the way back to where the words stood.
// Pure; any thread; linear in the text.
#pragma once

#include <QList>
#include <QString>

namespace deal {

/// A folded text; from[i] is the UTF-16 place in the original of what became folded unit i, and from.last() is the
/// original's length, so that from[end] - from[begin] is the length of what was folded.
struct Folded {
    QString text;
    QList<qsizetype> from;
};

/// For quoting, and nothing looser: NFC; every run of white space, no-break spaces included, is one space, none at
/// either end; typographic single quotes and apostrophes are ', double ones and guillemets stay what they are but “ ” „ are ".
[[nodiscard]] Folded foldForQuoting(QStringView text);

/// For searching, where much counts as the same: case is folded, marks that combine with a letter are left out (Unicode's
/// NFKD, so that ﬁ is fi and ² is 2), œ, æ, ø, ł and their like are the letters that a keyboard without them has, typographic
/// quotation marks and apostrophes are straight, every dash is -, every space, control and lone surrogate one plain space each;
/// what only formats (soft hyphens, marks of direction) is left out.
[[nodiscard]] Folded foldForSearching(QStringView text);

} // namespace deal
