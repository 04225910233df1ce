// A dossier as its writer wrote it: still by keys, and with the line of everything that a later check may find fault with.
#pragma once

#include "core/facts.h"
#include "findings.h"

namespace deal {

/// A word of the writer's, and where it stands. Empty: not written.
struct Word {
    QString text;
    Place place;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

struct DraftPassage {
    Word key, exact;
    QString prefix, suffix;
    Localised rendering;
};

struct DraftParagraph {
    Place place;
    ParagraphKind kind = ParagraphKind::Body;
    Localised gist;
    QList<DraftPassage> passages;
};

struct DraftArticle {
    Place place;
    Word key, letter, lang;
    QString publisher, author, credits, published, publishedTime, translation; ///< empty = not stated
    Localised name, note;
    QList<DraftParagraph> paragraphs;
};

struct DraftParty {
    Place place;
    Word key, ticker;
    PartyKind kind = PartyKind::Company;
    QString country;
    QList<Word> passages;
    Localised name, what, part, seat;
};

struct DraftOrigin {
    Place place;
    Word key, party;
    OriginKind kind = OriginKind::Article;
    Localised name;
};

struct DraftStatement {
    Attribute attribute = Attribute::Amount;
    Word value; ///< an integer in decimal digits
};

struct DraftEvidence {
    Place place;
    Word passage, origin;
    QList<DraftStatement> states;
};

struct DraftClaimParty {
    Role role = Role::Bound;
    Word party;
};

struct DraftAmount {
    qint64 value = 0;
    Unit unit = Unit::Currency;
    QString currency;
    Qualifier qualifier = Qualifier::Exactly;
    Nature nature = Nature::Announced;
    Word partOf;
    QList<Word> sumOf;
    Place sumPlace;
};

struct DraftClaim {
    Place place;
    ClaimKind kind = ClaimKind::Clause;
    Word key;
    QString when; ///< EDTF; empty = not stated
    Localised title, summary;
    QList<DraftClaimParty> parties;
    QList<DraftEvidence> evidence;
    std::optional<ClauseFacts> clause; ///< with ClaimKind::Clause
    std::optional<DraftAmount> amount; ///< with ClaimKind::Amount
};

struct DraftValue {
    Place place;
    Attribute attribute = Attribute::Scope;
    Word key;
    Localised label;
};

struct Draft {
    QString key;
    QStringList languages;
    Localised title, summary;
    QList<DraftArticle> articles;
    QList<DraftParty> parties;
    QList<DraftOrigin> origins;
    QList<DraftClaim> claims; ///< clauses, then amounts, then events
    QList<DraftValue> values;

    /// Every passage of every article, in order. The pointers live as long as the draft is not changed.
    [[nodiscard]] QList<const DraftPassage *> passages() const;
};

/// In Unicode code points, as SQLite's length() and the schema count.
[[nodiscard]] qsizetype lengthOf(QStringView text);

} // namespace deal
