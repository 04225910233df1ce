// What a page marks of the focused party, and what it shows, as the keys of claims: one reader for each kind of view.
#pragma once

#include "stage.h"
#include "ui/fundingview.h"
#include "ui/marksview.h"

#include <QSet>

namespace deal::test {

using Keys = QSet<QString>;

[[nodiscard]] inline Keys keysOf(const Dossier &dossier, const QList<ClaimId> &claims, ClaimKind kind)
{
    Keys keys;
    for (const ClaimId id : claims)
        if (dossier.claim(id).kind == kind)
            keys << dossier.claim(id).key;
    return keys;
}

/// The claims of the rows of a list or a table; those that are marked, or all of them.
[[nodiscard]] inline QList<ClaimId> claimsIn(const QAbstractItemView &view, bool marked)
{
    QList<ClaimId> claims;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QVariant claim = index.data(SourceRowRole).isValid() ? QVariant() : index.data(ClaimIdRole);
        if (claim.isValid() && (!marked || index.data(LitPartyRole).isValid()))
            claims << ClaimId(claim.toInt());
    }
    return claims;
}

/// The claims of a drawing's marks: those that are marked, or those that the filter does not leave out.
template <class View>
[[nodiscard]] QList<ClaimId> claimsOfMarks(const View &view, bool marked)
{
    QList<ClaimId> claims;
    for (int mark = 0; mark < view.marks().size(); ++mark)
        if (marked ? view.lit().contains(mark) : view.marks().at(mark).seen)
            claims << view.marks().at(mark).claim;
    return claims;
}
[[nodiscard]] inline QList<ClaimId> claimsIn(const FundingView &chart, bool marked)
{
    return claimsOfMarks(chart, marked);
}
[[nodiscard]] inline QList<ClaimId> claimsIn(const MarksView &view, bool marked)
{
    return claimsOfMarks(view, marked);
}

/// The quotations of the sources that are marked, or that prove something that the filter does not dim.
[[nodiscard]] inline QSet<int> passagesIn(const QAbstractItemView &sources, bool marked)
{
    QSet<int> passages;
    for (int row = 0; row < sources.model()->rowCount(); ++row) {
        const QModelIndex index = sources.model()->index(row, 0);
        const auto here = index.data(SourceRowRole).value<SourceRow>();
        if (here.kind == SourceRow::Kind::Quotation && !here.claims.isEmpty()
            && (marked ? index.data(LitPartyRole).isValid() : !index.data(DimRole).toBool()))
            passages << at(here.passage);
        for (const SourceQuotation &quotation : here.quotations)
            if (!quotation.claims.isEmpty() && (marked ? quotation.party.has_value() : quotation.mark != Mark::Dim))
                passages << at(quotation.span.passage);
    }
    return passages;
}

} // namespace deal::test
