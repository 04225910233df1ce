// The text of a whole article, from whatever file the reader has: its bytes as words, or a sentence that says why they are none.
// Pure but for the functions that name a file or a folder; any thread.
#pragma once

#include "expected.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace deal {

inline constexpr qint64 largestArticle = qint64(4) * 1024 * 1024; ///< bytes

struct ArticleText {
    QString path; ///< of the file; empty when it was pasted
    QString text; ///< line ends as LF
    [[nodiscard]] QString name() const; ///< of the file, without its folder
};

/// What a text file holds: UTF-8 with or without mark; UTF-16 with mark, and without where every other byte is NUL; else
/// Windows-1252. CR, CRLF, U+000B, U+0085, U+2028 and U+2029 become LF; marks U+FEFF at the beginning are left out. Refused, each
/// in a sentence with what to do: nothing but white space, more than largestArticle, what is damaged, what is not text (a NUL or
/// another control, U+FFFE, U+FFFF, half of a surrogate pair, the first bytes of a PDF, a picture and so on). So whatever is
/// accepted comes back unchanged from UTF-8 and from SQLite. `name` is what the sentence calls it.
[[nodiscard]] Expected<QString> articleFromBytes(const QByteArray &bytes, const QString &name);

/// The same of words that were pasted or dropped.
[[nodiscard]] Expected<QString> articleFromWords(const QString &words);

/// An ordinary file, under whatever name.
[[nodiscard]] Expected<ArticleText> readArticleText(const QString &path);

/// The paths of the *.txt files of a folder, by name; a problem when it is no folder or has none.
[[nodiscard]] Expected<QStringList> articleFiles(const QString &folder);

/// The texts of all of them; a problem when one cannot be read.
[[nodiscard]] Expected<QList<ArticleText>> readArticleTexts(const QString &folder);

/// SHA-256 of the text as UTF-8, 32 bytes: the same for one text in whatever encoding it came.
[[nodiscard]] QByteArray fingerprintOf(const QString &text);

} // namespace deal
