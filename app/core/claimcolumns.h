// What a filter asks of claims, in columns: 100 000 of them are gone through in a millisecond, where the claims themselves lie
// all over the memory. Worked out with the verdicts and the parties of claims, and as true as these. Pure; any thread.
#pragma once

#include "agreement.h"

#include <limits>

namespace deal {

struct Dossier;

/// A party of a claim, with all of its roles there.
struct PartyRoles {
    int party; ///< PartyId
    quint8 roles; ///< a bit for each Role
};

struct ClaimColumns {
    /// What stands for a value that a claim does not have.
    static constexpr quint8 none = 0xff;
    static constexpr int ever = std::numeric_limits<int>::min(), never = std::numeric_limits<int>::max();
    struct Row {
        ClaimKind kind;
        quint8 clauseKind, standing; ///< enumerators; none = it is no clause
        Agreement agreement;
        int only; ///< ArticleId of the one that speaks, with Agreement::OneSource; else -1
        int firstDay,
            lastDay; ///< Julian days on which it may hold (held.h), both included; ever and never where nothing bounds it
    };
    QList<Row> rows; ///< by ClaimId
    QList<PartyRoles> parties; ///< claim after claim; of one claim each party once
    QList<int> partiesFrom; ///< by ClaimId: where its parties begin; and, once more, where the last ones end
};

/// From claims, verdicts, passages and articles.
[[nodiscard]] ClaimColumns columnsOf(const Dossier &dossier);

} // namespace deal
