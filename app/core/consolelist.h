// The rows that `list` prints: for reading in the reader's words, as CSV with the keys of JSON.
#pragma once

#include "commandline.h"
#include "words.h"

namespace deal {

struct Listing {
    QStringList header;
    QList<QStringList> rows;
};

[[nodiscard]] Listing partiesForReading(const Dossier &dossier, const QList<PartyId> &parties, const Words &words);
[[nodiscard]] Listing partiesForCsv(const Dossier &dossier, const QList<PartyId> &parties, const Words &words);
/// The claims are all of the kind.
[[nodiscard]] Listing claimsForReading(const Dossier &dossier, ClaimKind kind, const QList<ClaimId> &claims, const Words &words);
[[nodiscard]] Listing claimsForCsv(const Dossier &dossier, ClaimKind kind, const QList<ClaimId> &claims, const Words &words);

} // namespace deal
