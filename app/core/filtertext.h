// A filter as one line of text, by the dossier's own keys, so that it outlives a session and fits in an address. Pure; any
// thread.
#pragma once

#include "filter.h"

namespace deal {

/// `party=openai&party=microsoft&any=1&role=bound&kind=access&standing=new&agreement=differ&on=2025-01-21`; empty for no filter.
[[nodiscard]] QString filterText(const Dossier &dossier, const Filter &filter);

/// What this dossier does not know is left out: a remembered filter never becomes an error.
[[nodiscard]] Filter filterFromText(const Dossier &dossier, const QString &text);

} // namespace deal
