// A table as a page of HTML that stands alone: printable (A4 landscape), in the colours of the reader's own system, read well
// by a screen reader. Pure; any thread.
#pragma once

#include <QStringList>

namespace deal {

struct HtmlRow {
    QString id; ///< within the page
    QStringList cells; ///< as HTML already; the first is the row's head
};

struct HtmlTable {
    QString lang, title;
    QStringList notes; ///< beneath the title, as plain text
    QStringList header; ///< as plain text
    QList<HtmlRow> rows;
};

[[nodiscard]] QString htmlPage(const HtmlTable &table);

/// Nothing for none, a paragraph for one, a numbered list for several; each is HTML already.
[[nodiscard]] QString htmlItems(const QStringList &items);
/// <q> in that language; the browser sets the quotation marks. `words` is HTML already.
[[nodiscard]] QString htmlQuote(const QString &words, const QString &lang, const QString &cite);

} // namespace deal
