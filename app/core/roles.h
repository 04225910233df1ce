// Every item role of every model, once. Unscoped, since Qt takes int.
#pragma once

#include <Qt>

namespace deal {

enum ItemRole {
    ClaimIdRole = Qt::UserRole + 1, ///< int: the row's ClaimId; invalid where the row is no claim
    CardRole, ///< deal::Card: all that a clause card shows
    PartyIdRole, ///< int: the row's PartyId
    PartyCardRole, ///< deal::PartyCard: all that a party's card shows
    FacetRole, ///< deal::FacetValue: what the row of the filter panel stands for
    CountedRole, ///< QString: on the first heading of the filter panel, what its numbers count
    CountRole, ///< int: what a tick would leave
    SourceRowRole, ///< deal::SourceRow: what the row of a source is
    PassageIdRole, ///< int: the row's PassageId; invalid where the row is no quotation
    LitRole, ///< bool: it proves the focused claim
    DimRole, ///< bool: it proves only claims that the filter leaves out
    HeadingRole, ///< bool: the row is a heading, not a choice
    AgreementRole, ///< int: deal::Agreement
    OneOriginRole, ///< bool: the articles relay one statement, and do not confirm each other
    ProofRole, ///< int: deal::Proof, how the row's quotation stands
    CompareCellRole, ///< deal::CompareCell: all that a cell of the comparison says
    SearchRowRole, ///< deal::SearchRow: what was found, or what stands above it
    NoteRowRole, ///< deal::NoteRow: all that a row of the notes shows
    LitPartyRole, ///< int: the focused party's PartyId where the row is, or proves, one of its claims; else invalid
};

} // namespace deal
