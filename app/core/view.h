// What can be taken away as a file, and in which forms. Pure; any thread.
#pragma once

#include "expected.h"

#include <QStringList>

#include <optional>

namespace deal {

/// Evidence: the quotations as W3C Web Annotations. Comparison: the claims, article by article. FactCheck: a sheet to be filled
/// in.
enum class View { Funding, Evidence, Comparison, FactCheck };

/// The words for it on the command line, in the enumerators' order.
[[nodiscard]] QStringList viewNames();
/// Lower case, without a dot; the first is what is offered.
[[nodiscard]] QStringList suffixesOf(View view);
/// ".html, .odt or .csv"
[[nodiscard]] QString suffixesInWords(View view, const QString &before = {});
/// A sentence, where the end of the name is none of those.
[[nodiscard]] std::optional<Problem> refusedName(const QString &path, View view);

} // namespace deal
