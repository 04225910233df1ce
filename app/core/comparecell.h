// What a cell of the comparison says, and where its parts stand: computed here, painted by a delegate. Pure; any thread.
#pragma once

#include "boxes.h"
#include "comparison.h"
#include "wholetexts.h"

#include <QMetaType>

namespace deal {

struct CompareQuotation {
    PassageId passage{};
    QString words; ///< within the quotation marks of its language
    QList<WordSpan> differing; ///< places in `words`
    QString place; ///< "¶8", "¶8 · not found in the whole text"
    QString rendering; ///< ours, in the reader's language; empty where that is the article's own
    Proof proof = Proof::Recorded; ///< Missing: nothing of it is marked as differing
    bool operator==(const CompareQuotation &) const = default;
};

struct CompareCell {
    enum class Kind { Claim, Article, Verdict };
    Kind kind = Kind::Claim;
    ClaimKind claimKind = ClaimKind::Clause;
    ClauseKind clauseKind = ClauseKind::Term;
    QString title; ///< of a claim; the verdict in a line
    QString amount; ///< empty where the claim is none
    QList<CompareQuotation> quotations; ///< of an article
    QStringList lines; ///< of a verdict: what differs, then what some leave out
    QString note; ///< of an article: "silent", "set aside"; of a verdict: who is silent
    Agreement agreement = Agreement::OneSource;
    bool oneOrigin = false;
    bool operator==(const CompareCell &) const = default;
};

/// A cell of that width (at least 60 is used), its padding included. It grows to its text; nothing is cut off. Of a quotation:
/// Left the words, State the sign of one that was not found, Place and Right what stands beneath; `index` says which. Summary: a
/// line of a verdict. No two overlap.
[[nodiscard]] Boxes layOutCompareCell(const CompareCell &cell, qreal width, const Measure &measure);

} // namespace deal

Q_DECLARE_METATYPE(deal::CompareCell)
