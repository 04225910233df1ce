#pragma once

#include "core/dossier.h"

namespace deal::test {

/// The keys of claims, in order.
inline QString keysOf(const Dossier &dossier, const QList<ClaimId> &claims)
{
    QStringList keys;
    for (const ClaimId id : claims)
        keys << dossier.claim(id).key;
    return keys.join(u' ');
}

} // namespace deal::test
