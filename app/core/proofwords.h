// How the quotations stand, in words: one by one, and all together for the light in the window's last line. Pure; any thread.
#pragma once

#include "wholetexts.h"
#include "words.h"

namespace deal {

struct ProofLight {
    Proof worst = Proof::Recorded; ///< Found only when every quotation was compared and found
    QString words; ///< "61 of 61 quotations word for word"
};

/// With a quotation that was not found, it names the claims that rest on such words.
[[nodiscard]] ProofLight proofLight(const Dossier &dossier, const WholeTexts &texts, const Words &words);

/// "word for word", "as recorded: the whole text is not open", "not found; nearest: « … »"
[[nodiscard]] QString proofWords(const Dossier &dossier, const WholeTexts &texts, PassageId passage);

} // namespace deal
