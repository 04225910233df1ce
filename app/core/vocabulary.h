// The stored words for each enumerator: those of db/schema.sql, the TOML, JSON, CSV and the command line. They never change
// with the language. The order is the enumerators'.
#pragma once

#include "facts.h"

#include <array>

namespace deal {

template <class E>
struct Vocabulary;

template <>
struct Vocabulary<PartyKind> {
    static constexpr std::array words{"company", "joint_venture", "government", "person"};
};
template <>
struct Vocabulary<Role> {
    static constexpr std::array words{"bound", "benefits", "pays", "receives", "partner", "affected"};
};
template <>
struct Vocabulary<ClaimKind> {
    static constexpr std::array words{"clause", "amount", "event"};
};
template <>
struct Vocabulary<ClauseKind> {
    static constexpr std::array words{
        "term", "exclusivity", "access", "compute", "revenue", "governance", "financing", "purpose"};
};
template <>
struct Vocabulary<Standing> {
    static constexpr std::array words{"continues", "changed", "new", "ended"};
};
template <>
struct Vocabulary<Unit> {
    static constexpr std::array words{"currency", "percent"};
};
template <>
struct Vocabulary<Qualifier> {
    static constexpr std::array words{"exactly", "about", "up_to"};
};
template <>
struct Vocabulary<Nature> {
    static constexpr std::array words{"announced", "immediate", "invested", "share"};
};
template <>
struct Vocabulary<ParagraphKind> {
    static constexpr std::array words{"title", "lead", "heading", "body", "caption", "credit"};
};
template <>
struct Vocabulary<OriginKind> {
    static constexpr std::array words{"party", "unnamed", "article"};
};
template <>
struct Vocabulary<Attribute> {
    static constexpr std::array words{"amount", "qualifier", "since", "until", "date", "payer", "scope", "rate", "direction"};
};
template <>
struct Vocabulary<Agreement> {
    static constexpr std::array words{"agree", "differ", "one_source", "unsupported"};
};

template <class E>
[[nodiscard]] constexpr int countOf()
{
    return int(Vocabulary<E>::words.size());
}

template <class E>
[[nodiscard]] QString keyOf(E value)
{
    return QString::fromLatin1(Vocabulary<E>::words.at(size_t(value)));
}

template <class E>
[[nodiscard]] std::optional<E> fromKey(QStringView key)
{
    for (int i = 0; i < countOf<E>(); ++i)
        if (key == QLatin1StringView(Vocabulary<E>::words.at(size_t(i))))
            return E(i);
    return {};
}

/// All of them, for a message that says what would be right.
template <class E>
[[nodiscard]] QStringList allKeys()
{
    QStringList keys;
    for (const char *word : Vocabulary<E>::words)
        keys << QString::fromLatin1(word);
    return keys;
}

} // namespace deal
