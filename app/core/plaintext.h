// Which bytes a dossier's text may consist of: words, and nothing that hides words, ends them early or turns others around. Pure;
// any thread.
#pragma once

#include <QByteArrayView>

namespace deal {

/// Of any text of a dossier, in bytes of UTF-8: db/schema.sql allows 2 000 characters at most.
inline constexpr qsizetype longestText = 8'000;

/// Valid UTF-8 without control characters but line ends and tabs, without what overrides the direction of letters (UAX #9: LRO,
/// RLO), and with an end to each embedding and isolate that it begins; at most longestText bytes.
[[nodiscard]] bool isPlainText(QByteArrayView text);

} // namespace deal
