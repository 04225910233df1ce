// What is seen as one line of text, by the dossier's own keys, so that a picture, a note or a message can lead back to it:
// `deal:KEY/clause/api-exclusivity?party=oracle&without=a`. A URI (RFC 3986) of a scheme of our own. Pure; any thread.
#pragma once

#include "expected.h"
#include "filter.h"
#include "page.h"
#include "view.h"

namespace deal {

/// A page, and how it is read where it can be read in several ways.
struct Seen {
    Page page = Page::Overview;
    Reading reading = Reading::Beside; ///< of Page::Sources alone
    FundingReading money = FundingReading::Compare; ///< of Page::Funding alone
    Seen() = default;
    Seen(Page shown)
        : page(shown)
    {
    }
    /// Where the window shows what a view exports.
    Seen(View view);
    bool operator==(const Seen &) const = default;
};

/// The first view that is exported from there; nothing where none is.
[[nodiscard]] std::optional<View> viewOf(const Seen &seen);

struct Address {
    Seen seen;
    Filter filter;
    QList<ArticleId> setAside; ///< ascending
    bool logarithmic = false; ///< of the amounts, compared
    std::optional<ClaimId> claim{}; ///< at most one of claim and party
    std::optional<PartyId> party{};
    std::optional<PassageId> passage{}; ///< that is looked at; by itself or with a claim
    bool operator==(const Address &) const = default;
};

/// `deal:KEY/WHAT?FILTER&without=ARTICLE&scale=log`: FILTER as core/filtertext.h writes it, an article a `without`. WHAT is a
/// claim by its kind and key (`clause/ID`, `amount/ID`, `event/ID`), a party or a quotation (`party/ID`, `passage/ID`), followed
/// in the query by `page=PAGE` where it is seen on another page than its own, and by `passage=ID` where a claim has one; else a
/// page.
[[nodiscard]] QString addressOf(const Dossier &dossier, const Address &address);

/// A page is one of core/page.h, or `funding-parts`, `funding-time`, `abreast`, `comparison`; `evidence` and `factcheck` are read
/// as well, `claim/ID` is a claim of any kind, and `deal:KEY` alone is the overview. What that dossier does not know of the query
/// is left out, as a remembered filter's is. A sentence: it is no address, it is of another dossier, or it names a page, a claim,
/// a party or a quotation that is not known. At most 16 384 characters are read; white space around it is no part of it.
[[nodiscard]] Expected<Address> readAddress(const QString &text, const Dossier &dossier);

/// The key of the dossier that an address is of; empty for what is no address.
[[nodiscard]] QString dossierOf(const QString &address);

/// "“x” is not an address: …", for what dossierOf() knows nothing of.
[[nodiscard]] QString noAddress(const QString &text);

} // namespace deal
