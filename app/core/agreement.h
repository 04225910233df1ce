// Whether the sources agree on a claim: derived from its evidence, never typed in. Pure; any thread.
#pragma once

#include "facts.h"

namespace deal {

/// One value of an attribute, and the places in Claim::evidence that state it.
struct StatedValue {
    QString value;
    QList<int> evidence;
    bool operator==(const StatedValue &) const = default;
};

/// An attribute that has two values or more.
struct Difference {
    Attribute attribute = Attribute::Amount;
    QList<StatedValue> values; ///< in the order in which they are first stated
    bool operator==(const Difference &) const = default;
};

struct Verdict {
    Agreement agreement = Agreement::OneSource;
    /// All of the evidence, from two articles or more, has one origin: they do not confirm each other.
    bool oneOrigin = false;
    QList<ArticleId> articles; ///< that speak, in the dossier's order, each once
    QList<Difference> differences; ///< empty unless Differ
    bool operator==(const Verdict &) const = default;
};

/// *Differ* when some attribute has two values (be it in one article), else *Agree* when two or more articles
/// speak, else *OneSource*; *Unsupported* without any evidence, which no dossier holds: that is what becomes of a claim when
/// the articles that it rests on are set aside (setaside.h). `passages` is Dossier::passages.
[[nodiscard]] Verdict judge(const Claim &claim, const QList<Passage> &passages);

} // namespace deal
