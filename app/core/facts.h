// What a deal consists of: plain values, loaded once, read by everybody. No signals, no SQL, no looks.
// An id is the place of a value in its list of the Dossier; a key is the dossier's own lasting name for it.
#pragma once

#include "edtf.h"
#include "localised.h"

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace deal {

enum class PartyId : int {};
enum class ClaimId : int {};
enum class ArticleId : int {};
enum class ParagraphId : int {};
enum class PassageId : int {};
enum class OriginId : int {};

template <class Id>
[[nodiscard]] constexpr int at(Id id)
{
    return static_cast<int>(id);
}

enum class PartyKind { Company, JointVenture, Government, Person };
enum class Role { Bound, Benefits, Pays, Receives, Partner, Affected };
enum class ClaimKind { Clause, Amount, Event };
enum class ClauseKind { Term, Exclusivity, Access, Compute, Revenue, Governance, Financing, Purpose };
enum class Standing { Continues, Changed, New, Ended };
enum class Unit { Currency, Percent };
enum class Qualifier { Exactly, About, UpTo };
enum class Nature { Announced, Immediate, Invested, Share };
enum class ParagraphKind { Title, Lead, Heading, Body, Caption, Credit };
enum class OriginKind { Party, Unnamed, Article };
enum class Attribute { Amount, Qualifier, Since, Until, Date, Payer, Scope, Rate, Direction };
enum class Agreement { Agree, Differ, OneSource, Unsupported };

struct Party {
    QString key;
    PartyKind kind = PartyKind::Company;
    QString ticker; ///< as printed; empty = none printed
    QString country; ///< ISO 3166-1 alpha-2; empty = not stated
    Localised name, what, part, seat; ///< seat empty = not stated
    QList<PassageId> passages; ///< where it is named, at least one
    bool operator==(const Party &) const = default;
};

struct Passage {
    QString key;
    ParagraphId paragraph{};
    ArticleId article{};
    QString exact, prefix, suffix; ///< W3C Web Annotation TextQuoteSelector
    Localised rendering; ///< ours, in every language but the article's own
    bool operator==(const Passage &) const = default;
};

struct Paragraph {
    ArticleId article{};
    ParagraphKind kind = ParagraphKind::Body;
    int number = 0; ///< counts lead and body paragraphs together, and headings, captions, … each by themselves; from 1
    Localised gist;
    QList<PassageId> passages; ///< in the article's order
    bool operator==(const Paragraph &) const = default;
};

struct Article {
    QString key, letter, lang;
    QString publisher, author, credits; ///< empty = not stated
    Period published;
    QString publishedTime; ///< "02:16" or empty
    QString translation; ///< "machine", "human" or empty
    Localised name, note;
    QList<ParagraphId> paragraphs; ///< in order
    bool operator==(const Article &) const = default;
};

struct Origin {
    QString key;
    OriginKind kind = OriginKind::Article;
    std::optional<PartyId> party; ///< with OriginKind::Party
    Localised name;
    bool operator==(const Origin &) const = default;
};

/// What a passage states about its claim: an integer, an EDTF date, a party's key or a word of the dossier's own.
struct Statement {
    Attribute attribute = Attribute::Amount;
    QString value;
    bool operator==(const Statement &) const = default;
};

struct Evidence {
    PassageId passage{};
    OriginId origin{};
    QList<Statement> states;
    bool operator==(const Evidence &) const = default;
};

struct ClaimParty {
    PartyId party{};
    Role role = Role::Bound;
    bool operator==(const ClaimParty &) const = default;
};

struct ClauseFacts {
    ClauseKind kind = ClauseKind::Term;
    Standing standing = Standing::Continues;
    bool operator==(const ClauseFacts &) const = default;
};

struct AmountFacts {
    qint64 value = 0; ///< whole units of the currency, or per cent
    Unit unit = Unit::Currency;
    QString currency; ///< ISO 4217; empty with Unit::Percent
    Qualifier qualifier = Qualifier::Exactly;
    Nature nature = Nature::Announced;
    std::optional<ClaimId> partOf; ///< it lies inside that amount and is never added to it
    QList<ClaimId> sumOf;
    bool operator==(const AmountFacts &) const = default;
};

struct Claim {
    QString key;
    ClaimKind kind = ClaimKind::Clause;
    Period period;
    Localised title, summary;
    QList<ClaimParty> parties; ///< in the writer's order
    QList<Evidence> evidence; ///< in the articles' order, at least one
    std::optional<ClauseFacts> clause; ///< with ClaimKind::Clause
    std::optional<AmountFacts> amount; ///< with ClaimKind::Amount
    bool operator==(const Claim &) const = default;
};

/// The words for a scope or a direction.
struct ValueWords {
    Attribute attribute = Attribute::Scope;
    QString value;
    Localised label;
    bool operator==(const ValueWords &) const = default;
};

} // namespace deal
