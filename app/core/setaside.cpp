#include "setaside.h"

#include <algorithm>

namespace deal {

Dossier withoutArticles(const Dossier &whole, const QList<ArticleId> &setAside)
{
    Dossier left = whole;
    if (setAside.isEmpty())
        return left;
    left.setAside = setAside;
    std::sort(left.setAside.begin(), left.setAside.end());
    for (int i = 0; i < int(whole.claims.size()); ++i) {
        const auto isSetAside = [&](const Evidence &evidence) {
            return setAside.contains(whole.passage(evidence.passage).article);
        };
        const QList<Evidence> &evidence = whole.claims.at(i).evidence;
        if (std::none_of(evidence.begin(), evidence.end(), isSetAside))
            continue;
        left.claims[i].evidence.removeIf(isSetAside);
        left.verdicts[i] = judge(left.claims.at(i), left.passages);
    }
    return left;
}

QList<ClaimId> restingOnNothing(const Dossier &dossier)
{
    QList<ClaimId> found;
    for (int i = 0; i < int(dossier.claims.size()); ++i)
        if (dossier.verdicts.at(i).agreement == Agreement::Unsupported)
            found << ClaimId(i);
    return found;
}

} // namespace deal
