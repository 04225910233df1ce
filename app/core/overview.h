// The whole deal on one page, as values: its sentences, its key figures, what changed, where the articles differ. All of it is
// worked out from the dossier by rule, so that any dossier has an overview. Pure; any thread.
#pragma once

#include "comparison.h"
#include "filter.h"
#include "words.h"

namespace deal {

/// Where an item of the overview leads.
struct Door {
    enum class To { Claim, Clauses, Comparison, Map, Timeline };
    To to = To::Claim;
    ClaimId claim{}; ///< with Claim
    Filter filter; ///< with Clauses and Comparison: what is then seen there
    bool operator==(const Door &) const = default;
};

/// Whether the articles agree, short enough for a line.
struct OverviewSign {
    Agreement agreement = Agreement::OneSource;
    bool oneOrigin = false;
    QString words;
    bool operator==(const OverviewSign &) const = default;
};

struct OverviewFigure {
    ClaimId claim{};
    QString figure; ///< "up to $500 B", "until 2030"
    QString name; ///< what it is
    QString detail; ///< its time, and what it is part of
    OverviewSign sign; ///< with the verdict in full
    QStringList places; ///< "A ¶8"
    bool seen = true; ///< false: the filter leaves it out; it stays in its place, pale
    QString sentence; ///< all of it, for one who does not see it
    bool operator==(const OverviewFigure &) const = default;
};

/// A clause, before and after.
struct OverviewRow {
    ClaimId claim{};
    QString before, after; ///< "—" where there was nothing before
    QString detail; ///< of a changed clause: its summary
    bool goesOn = false; ///< after is as before, instead of in its place
    OverviewSign sign;
    bool unsupported = false; ///< it rests on nothing, articles being set aside
    QString sentence;
    bool operator==(const OverviewRow &) const = default;
};

/// The clauses of one standing, the first few of them.
struct OverviewGroup {
    Standing standing = Standing::Continues;
    QString words; ///< "Changed"
    QList<OverviewRow> rows;
    QString more; ///< "and 9 more"; or that the filter leaves out all of them; empty: these are all
    std::optional<Door> door; ///< to all of them
    bool operator==(const OverviewGroup &) const = default;
};

/// What one place says, where another says otherwise.
struct OverviewSaying {
    PassageId passage{};
    ArticleId article{};
    QString words; ///< the article's, in its quotation marks; the stretch around what differs, where there are many
    QList<WordSpan> differing; ///< places in `words`
    QString place; ///< "A ¶8"
    bool operator==(const OverviewSaying &) const = default;
};

struct OverviewDifference {
    ClaimId claim{};
    QString name, what; ///< the claim; "scope"
    QList<QList<OverviewSaying>> sayings; ///< an article each, those that state something different, in the dossier's order
    QString note; ///< one origin that stands behind several of the articles
    QString sentence;
    bool operator==(const OverviewDifference &) const = default;
};

/// A line that leads elsewhere.
struct OverviewLink {
    QString words;
    Door door;
    bool operator==(const OverviewLink &) const = default;
};

struct Overview {
    QString title;
    QString summary; ///< two sentences at most
    QStringList notes; ///< which articles are set aside, what the filter leaves out
    QString figuresHeading;
    QList<OverviewFigure> figures; ///< four at most
    QString noFigures; ///< why there is none; empty: there is one
    QString changesHeading;
    QList<OverviewGroup> changes; ///< changed, new, continues, ended; without those of which the dossier has none
    QString changesNote; ///< what the dossier does not hold of what a clause was before
    QString noChanges;
    QString differencesHeading;
    QList<OverviewDifference> differences;
    QString noDifferences;
    QList<OverviewLink> links; ///< to further differences, and to what one article alone says
    QString mapHeading, timeHeading; ///< of the two small drawings
    QString mapSentence, timeSentence;
    QString source; ///< the articles
    QString nothing; ///< why there is nothing to show; empty: there is something
    bool operator==(const Overview &) const = default;
};

/// What a filter leaves out is left out of the lists, with its number said, and stays pale among the key figures, which are the
/// same whatever the filter is. An article that is set aside counts nowhere.
[[nodiscard]] Overview overviewOf(const Dossier &dossier, const Filter &filter, const Words &words);
/// All of it in sentences, for one who does not see it.
[[nodiscard]] QString spoken(const Overview &overview);
/// The claims that it shows, in reading order, each once.
[[nodiscard]] QList<ClaimId> claimsOf(const Overview &overview);

/// The largest amount that is part of none, its largest part, the largest apart from it; up to four with further parts, amounts
/// apart and shares; the last of the four is the clause that says when the deal ends, where one does. In the currency of most
/// amounts; none that rests on nothing.
[[nodiscard]] QList<ClaimId> keyFigures(const Dossier &dossier);
/// The month (day 0) that most of what is new or changed is dated in: the beginnings of new clauses and the ends of what was,
/// else the events, else the earliest article. Of several such months the first. Nothing where none is known to the month.
[[nodiscard]] std::optional<EdtfDate> monthOfChange(const Dossier &dossier);
/// The first sentences of a text, at most so many, and at most so many characters (then cut between words, with an ellipsis).
[[nodiscard]] QString firstSentences(const QString &text, int sentences, qsizetype most);
/// At most so many characters, cut between words, with an ellipsis.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace deal
