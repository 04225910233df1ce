// A sheet on which claims are checked by hand: what we say, the words that it rests on and where they stand, with room for who
// checked it and when. As CSV, HTML and OpenDocument. Pure but for the texts; GUI thread where there are some.
#pragma once

#include "note.h"
#include "wholetexts.h"
#include "words.h"

namespace deal {

struct CheckedQuotation {
    QString words, lang; ///< the source's, as they stand there
    QString rendering, renderingLang; ///< ours; empty where there is none
    QString article, paragraph, place, origin; ///< "B · Reuters", "¶7", "B ¶7", who says so
    QString iri; ///< of the article
    Proof proof = Proof::Recorded;
    QString compared; ///< the same in words
};

struct CheckRow {
    QString key, title, summary;
    QString facts; ///< what we hold it to be: kind, standing, amount, period
    QString parties;
    QList<CheckedQuotation> quotations; ///< in the articles' order; none where all its articles are set aside
    QStringList notes, partyNotes; ///< the reader's, on the claim and its quotations, and on its parties
    QStringList agreement; ///< the verdict, then what differs, who is silent, what is set aside
};

/// The columns of the sheet, in order.
enum class CheckColumn { Claim, Parties, Words, Rendering, Article, Paragraph, Proof, Origin, Agreement, CheckedBy, Date };
inline constexpr int checkColumns = 11;

struct CheckSheet {
    QString lang, title;
    QStringList notes; ///< as aboutTheClaims()
    QStringList header; ///< by CheckColumn
    QList<CheckRow> rows; ///< one a claim
};

/// `texts`, which may be null, says of each quotation whether it stands in its article; `filter`: the filter's words; `notes`:
/// the reader's, which then stand with what they are on; null: none are taken along.
[[nodiscard]] CheckSheet checkSheet(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words,
    const WholeTexts *texts = nullptr, const QStringList &filter = {}, const QList<Note> *notes = nullptr);

/// What a cell says, line by line; the quotations of a claim numbered where there are several, alike in every column. Without
/// any, the words' column says why, and the others are empty.
[[nodiscard]] QStringList linesOf(const CheckRow &row, CheckColumn column);

[[nodiscard]] QString checkSheetCsv(const CheckSheet &sheet);
[[nodiscard]] QString checkSheetHtml(const CheckSheet &sheet);

/// What is said above a table of claims: how many of how many, by which filter, what is set aside; each article, where it comes
/// from, and the whole text that it was compared with (its name and SHA-256); the dossier and its SHA-256.
[[nodiscard]] QStringList aboutTheClaims(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words,
    const WholeTexts *texts = nullptr, const QStringList &filter = {});

/// "5 of 64 claims; filter: Oracle; B is set aside"
[[nodiscard]] QString whichClaims(
    const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const QStringList &filter);

} // namespace deal
