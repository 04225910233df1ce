// What is seen as one line of text, by the dossier's own keys, so that a picture, a note or a message can lead back to it:
// `deal:KEY/funding-parts?party=oracle&without=a`. A URI (RFC 3986) of a scheme of our own. Pure; any thread.
#pragma once

#include "expected.h"
#include "filter.h"
#include "view.h"

namespace deal {

struct Address {
    View view = View::Funding;
    Filter filter;
    QList<ArticleId> setAside; ///< ascending
    bool logarithmic = false; ///< of View::Funding alone
    bool operator==(const Address &) const = default;
};

/// `deal:KEY/VIEW?FILTER&without=ARTICLE&scale=log`: FILTER as core/filtertext.h writes it, an article a `without`.
[[nodiscard]] QString addressOf(const Dossier &dossier, const Address &address);

/// What that dossier does not know of the query is left out, as a remembered filter's is. A sentence: it is no address, it is of
/// another dossier, or of a view that is not known. At most 16 384 characters are read.
[[nodiscard]] Expected<Address> readAddress(const QString &text, const Dossier &dossier);

/// The key of the dossier that an address is of; empty for what is no address.
[[nodiscard]] QString dossierOf(const QString &address);

} // namespace deal
