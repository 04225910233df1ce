// A sheet on which claims are checked by hand: what we say, the words that it rests on and where they stand, with room for who
// checked it and when. As CSV, HTML and OpenDocument. Pure; any thread.
#pragma once

#include "words.h"

namespace deal {

struct CheckedQuotation {
    QString words, lang; ///< the source's, as they stand there
    QString rendering, renderingLang; ///< ours; empty where there is none
    QString article, paragraph, place, origin; ///< "B · Reuters", "¶7", "B ¶7", who says so
    QString iri; ///< of the article
};

struct CheckRow {
    QString key, title, summary, parties;
    QList<CheckedQuotation> quotations; ///< in the articles' order; none where all its articles are set aside
    QStringList agreement; ///< the verdict, then what differs, who is silent, what is set aside
};

/// The columns of the sheet, in order.
enum class CheckColumn { Claim, Parties, Words, Rendering, Article, Paragraph, Origin, Agreement, CheckedBy, Date };
inline constexpr int checkColumns = 10;

struct CheckSheet {
    QString lang, title;
    QStringList notes; ///< how many claims of how many, the articles, the dossier and its SHA-256
    QStringList header; ///< by CheckColumn
    QList<CheckRow> rows; ///< one a claim
};

[[nodiscard]] CheckSheet checkSheet(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words);

/// What a cell says, line by line; the quotations of a claim numbered where there are several, alike in every column.
[[nodiscard]] QStringList linesOf(const CheckRow &row, CheckColumn column);

[[nodiscard]] QString checkSheetCsv(const CheckSheet &sheet);
[[nodiscard]] QString checkSheetHtml(const CheckSheet &sheet);

/// What is said above a table of claims: how many of how many, each article and where it comes from, the dossier and its SHA-256.
[[nodiscard]] QStringList aboutTheClaims(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words);

} // namespace deal
