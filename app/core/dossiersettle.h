// What the rows mean together: rules that the schema cannot hold for an untrusted file, and the order of things.
#pragma once

#include "dossier.h"

namespace deal {

/// Checks every claim, numbers the paragraphs as an article's reader counts them, and brings evidence into the articles'
/// order. Answers with the place of the first fault, in the schema's words. Pure; any thread.
[[nodiscard]] std::optional<QString> settle(Dossier &dossier);

} // namespace deal
