// What is said of a row or a mark that is one of the focused party's: the words beside its edge in the party's colour. Pure; any
// thread.
#pragma once

#include "focus.h"
#include "words.h"

namespace deal {

/// "Marked: it concerns OpenAI"; empty where none of the claims is one of the focused party's.
[[nodiscard]] QString partyMark(const Focus &focus, const QList<ClaimId> &claims, const Words &words);
/// `said`, and after it, where there is any, that mark.
[[nodiscard]] QString withPartyMark(const QString &said, const Focus &focus, const QList<ClaimId> &claims, const Words &words);
/// LitPartyRole of a row that is, or proves, those claims.
[[nodiscard]] QVariant litPartyData(const Focus &focus, const QList<ClaimId> &claims);

} // namespace deal
