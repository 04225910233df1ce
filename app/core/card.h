// What a clause card, and a party card, say: strings and enumerators, made ready for a delegate. Pure; any thread.
#pragma once

#include "words.h"

#include <QMetaType>

namespace deal {

class WholeTexts;

struct CardParty {
    PartyId party{};
    PartyKind kind = PartyKind::Company;
    QString name;
    bool operator==(const CardParty &) const = default;
};

/// Parties of one side of a clause, with the word or the arrow that leads to them.
struct CardParties {
    QString lead; ///< "" for the first, "→", "affects", …
    QList<CardParty> parties;
    bool operator==(const CardParties &) const = default;
};

struct Card {
    ClaimKind claimKind = ClaimKind::Clause;
    ClauseKind kind = ClauseKind::Term;
    QString kindWords;
    std::optional<Standing> standing;
    QString standingWords;
    QString period, title, summary;
    QList<CardParties> parties;
    Agreement agreement = Agreement::OneSource;
    bool oneOrigin = false; ///< they agree, but do not confirm each other
    QString verdict;
    QStringList places; ///< "A ¶1", "B ¶10", or "B ¶10, not found" where the article's whole text does not hold the words
    QList<int> notFound; ///< which of the places are such
    bool noted = false; ///< the reader has a note on it
    bool operator==(const Card &) const = default;
};

struct PartyCard {
    PartyId party{};
    PartyKind kind = PartyKind::Company;
    QString name, facts, part, counts, places;
    bool unsupported = false; ///< no article that is relied on names it
    bool noted = false; ///< the reader has a note on it
    bool operator==(const PartyCard &) const = default;
};

/// `texts`, which may be null, says which quotations are not in their article.
[[nodiscard]] Card cardOf(const Dossier &dossier, ClaimId claim, const Words &words, const WholeTexts *texts = nullptr);
/// What stands beside the sign of a note, and is said of it.
[[nodiscard]] QString noteWords();
/// The card as one sentence, for a screen reader.
[[nodiscard]] QString spoken(const Card &card);
[[nodiscard]] PartyCard partyCardOf(const Dossier &dossier, PartyId party, const Words &words);
[[nodiscard]] QString spoken(const PartyCard &card);

} // namespace deal

Q_DECLARE_METATYPE(deal::Card)
Q_DECLARE_METATYPE(deal::PartyCard)
