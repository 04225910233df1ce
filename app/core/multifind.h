// Finds many texts in one, in one walk: Aho and Corasick, "Efficient string matching", CACM 18 (1975). Pure; any thread.
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace deal {

/// Whether an occurrence counts: which of the wanted, and where it begins.
using AcceptPlace = std::function<bool(qsizetype wanted, qsizetype place)>;

/// For each of the wanted, where it first stands in the text and is accepted, in UTF-16 units; -1 where nowhere, and for an
/// empty one. Time is linear in the text and the wanted together, plus the occurrences that are not accepted; memory
/// is some 40 bytes a letter of the wanted, what they begin with in common counted once.
[[nodiscard]] QList<qsizetype> firstPlaces(QStringView text, const QList<QString> &wanted, const AcceptPlace &accept);

} // namespace deal
