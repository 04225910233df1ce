// What can be taken away as a file, and in which forms. Pure; any thread.
#pragma once

#include "expected.h"
#include "fundingform.h"

#include <QStringList>

#include <optional>

namespace deal {

/// Funding, FundingParts, FundingTime: the three readings of the money, as pictures or as data. Overview: the
/// whole deal on one page, as a picture. Map: who is bound to whom, as a
/// picture. Timeline: when, as a picture. Evidence: the quotations as W3C Web Annotations. Comparison: the claims, article by
/// article. FactCheck: a sheet to be filled in. Which of them can be drawn says core/viewpicture.h.
enum class View { Funding, FundingParts, FundingTime, Overview, Map, Timeline, Evidence, Comparison, FactCheck };
inline constexpr int viewCount = 9;

/// Which reading of the money it is; nothing for another view.
[[nodiscard]] std::optional<FundingReading> fundingReading(View view);
[[nodiscard]] View viewOf(FundingReading reading);
/// Whether a file of that name would be painted: it ends in .png, .svg or .pdf.
[[nodiscard]] bool isPicture(const QString &path);

/// The words for it on the command line, in the enumerators' order.
[[nodiscard]] QStringList viewNames();
/// Lower case, without a dot; the first is what is offered.
[[nodiscard]] QStringList suffixesOf(View view);
/// ".html, .odt or .csv"
[[nodiscard]] QString suffixesInWords(View view, const QString &before = {});
/// A sentence, where the end of the name is none of those.
[[nodiscard]] std::optional<Problem> refusedName(const QString &path, View view);

} // namespace deal
