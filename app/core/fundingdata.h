// The figures of a picture of the money, for other programs: one row a mark, in the picture's order, each with the words that
// prove it. As CSV (RFC 4180) and as JSON (RFC 8259). Pure; any thread.
#pragma once

#include "filter.h"
#include "fundingform.h"
#include "vocabulary.h"
#include "words.h"

#include <QJsonObject>

namespace deal {

/// Whether a mark stands in the picture for what it is, or as an outline, and then why.
enum class Shown { Yes, LeftOut, RestsOnNothing };

template <>
struct Vocabulary<Shown> {
    static constexpr std::array words{"yes", "left_out_by_filter", "rests_on_nothing"};
};

struct FundingMark {
    ClaimId claim{};
    QString sentence; ///< what the mark says, in words
    Shown shown = Shown::Yes;
    bool operator==(const FundingMark &) const = default;
};

/// The marks of that picture, in its order, each claim once.
[[nodiscard]] QList<FundingMark> fundingMarks(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words);

/// A sentence, where every mark of the picture would be an outline, or where there is none: such a picture says nothing.
[[nodiscard]] std::optional<Problem> nothingShown(const Dossier &dossier, const Filter &filter, const Words &words);

/// The columns of `list amounts --format csv`, and after them those that the picture adds. The cells of the columns that begin
/// with evidence_ have a line for each quotation, alike in all of them.
[[nodiscard]] QString fundingCsv(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words);
/// The keys are documented in the README and stay. `filterInWords`: part by part.
[[nodiscard]] QJsonObject fundingJson(
    const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, const QStringList &filterInWords);

} // namespace deal
