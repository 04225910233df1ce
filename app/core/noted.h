// What the reader has a note on, for the signs beside it, wherever it is shown. GUI thread only.
#pragma once

#include "facts.h"

#include <QObject>
#include <QSet>

namespace deal {

/// Ids of a dossier.
struct NotedIds {
    QSet<int> claims, parties, passages;
    bool operator==(const NotedIds &) const = default;
};

class Noted final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool has(ClaimId claim) const { return m_ids.claims.contains(at(claim)); }
    [[nodiscard]] bool has(PartyId party) const { return m_ids.parties.contains(at(party)); }
    [[nodiscard]] bool has(PassageId passage) const { return m_ids.passages.contains(at(passage)); }

public Q_SLOTS:
    void set(const deal::NotedIds &ids)
    {
        if (ids == m_ids)
            return;
        m_ids = ids;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed(); ///< rows may be higher or lower than they were

private:
    NotedIds m_ids;
};

} // namespace deal
