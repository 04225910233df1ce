// One claim as a page of text, for `show`.
#pragma once

#include "words.h"

namespace deal {

[[nodiscard]] QString claimPage(const Dossier &dossier, ClaimId claim, const Words &words);

} // namespace deal
