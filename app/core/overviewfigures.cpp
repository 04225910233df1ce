// Which figures stand first, and what is said of them.
#include "overviewparts.h"

#include "amountmodel.h"

#include <QSet>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Overview)
};

constexpr qsizetype mostFigures = 4;

/// The currency of most amounts; of several such, the one that is met first.
QString mainCurrency(const Dossier &dossier, const QList<ClaimId> &amounts)
{
    QStringList met;
    QHash<QString, int> counts;
    for (const ClaimId id : amounts)
        if (const AmountFacts &facts = *dossier.claim(id).amount; facts.unit == Unit::Currency && counts[facts.currency]++ == 0)
            met << facts.currency;
    const auto most = std::max_element(
        met.begin(), met.end(), [&](const QString &a, const QString &b) { return counts.value(a) < counts.value(b); });
    return most == met.end() ? QString() : *most;
}

/// The amount that one is part of. A stranger's dossier may go round in a circle: what stands in one is then part of nothing.
std::optional<ClaimId> wholeOf(const Dossier &dossier, ClaimId amount)
{
    const std::optional<ClaimId> whole = dossier.claim(amount).amount->partOf;
    QSet<int> met{at(amount)};
    for (std::optional<ClaimId> next = whole; next && dossier.claim(*next).amount; next = dossier.claim(*next).amount->partOf) {
        if (*next == amount)
            return {};
        if (met.contains(at(*next)))
            break;
        met.insert(at(*next));
    }
    return whole;
}

/// The clause that says when the deal ends: the first about its term that has an end.
std::optional<ClaimId> termOf(const Dossier &dossier)
{
    for (const ClaimId id : dossier.claimsOf(ClaimKind::Clause)) {
        const Claim &claim = dossier.claim(id);
        if (claim.clause->kind == ClauseKind::Term && claim.period.end.isDate()
            && dossier.verdict(id).agreement != Agreement::Unsupported)
            return id;
    }
    return {};
}

/// The amounts from which figures are taken, the largest first.
struct Ranked {
    std::optional<ClaimId> leading; ///< the largest that is part of none
    QList<ClaimId> parts; ///< of it
    QList<ClaimId> apart; ///< part of none
    QList<ClaimId> shares;
};

Ranked ranked(const Dossier &dossier)
{
    QList<ClaimId> amounts = dossier.claimsOf(ClaimKind::Amount);
    amounts.removeIf([&](ClaimId id) { return dossier.verdict(id).agreement == Agreement::Unsupported; });
    const QString currency = mainCurrency(dossier, amounts);
    std::stable_sort(amounts.begin(), amounts.end(),
        [&](ClaimId a, ClaimId b) { return dossier.claim(a).amount->value > dossier.claim(b).amount->value; });
    Ranked found;
    QList<ClaimId> inside;
    for (const ClaimId id : std::as_const(amounts)) {
        const AmountFacts &facts = *dossier.claim(id).amount;
        if (facts.unit == Unit::Percent)
            found.shares << id;
        else if (facts.currency == currency)
            (wholeOf(dossier, id) ? inside : found.apart) << id;
    }
    if (!found.apart.isEmpty())
        found.leading = found.apart.takeFirst();
    for (const ClaimId id : std::as_const(inside))
        if (found.leading && wholeOf(dossier, id) == found.leading)
            found.parts << id;
    return found;
}

OverviewFigure figureOf(const OverviewSource &from, ClaimId id)
{
    const Claim &claim = from.dossier.claim(id);
    OverviewFigure figure;
    figure.claim = id;
    figure.figure = claim.amount ? from.words.amountShort(*claim.amount) : from.words.period({{}, claim.period.end, true});
    figure.name = from.name(id);
    QStringList details;
    if (claim.amount && claim.period.isStated())
        details << whenStated(from.dossier, id, from.words);
    if (claim.amount)
        details << nesting(from.dossier, id, from.words);
    details.removeAll(QString());
    figure.detail = details.join(QStringLiteral(" · "));
    const Verdict &verdict = from.dossier.verdict(id);
    figure.sign = {verdict.agreement, verdict.oneOrigin, from.words.verdict(from.dossier, id)};
    for (const Evidence &evidence : claim.evidence)
        if (const QString place = from.words.place(from.dossier, evidence.passage); !figure.places.contains(place))
            figure.places << place;
    figure.seen = matches(from.dossier, id, from.filter);
    return figure;
}

QString sentenceOf(const OverviewSource &from, const OverviewFigure &figure, qsizetype place, qsizetype all)
{
    const Claim &claim = from.dossier.claim(figure.claim);
    const QString first = Tr::tr("Key figure %1 of %2: %3", "its place; how many; an amount or a date")
                              .arg(from.words.locale().toString(place), from.words.locale().toString(all),
                                  claim.amount ? from.words.amount(*claim.amount) : figure.figure);
    QStringList parts{first + QStringLiteral(", ") + figure.name};
    if (!figure.detail.isEmpty())
        parts.last() += QStringLiteral(", ") + figure.detail;
    parts << figure.sign.words << figure.places.join(QStringLiteral(", "));
    if (!figure.seen)
        parts << Tr::tr("Left out by the filter");
    return sentencesOf(parts);
}

} // namespace

QList<ClaimId> keyFigures(const Dossier &dossier)
{
    Ranked from = ranked(dossier);
    const std::optional<ClaimId> term = termOf(dossier);
    const qsizetype most = mostFigures - (term ? 1 : 0);
    QList<ClaimId> parts = from.parts.first(std::min<qsizetype>(1, from.parts.size()));
    QList<ClaimId> apart = from.apart.first(std::min<qsizetype>(1, from.apart.size()));
    const auto room = [&] { return most - (from.leading ? 1 : 0) - parts.size() - apart.size(); };
    while (room() > 0 && parts.size() < from.parts.size())
        parts << from.parts.at(parts.size());
    while (room() > 0 && apart.size() < from.apart.size())
        apart << from.apart.at(apart.size());
    QList<ClaimId> figures;
    if (from.leading)
        figures << *from.leading;
    figures << parts << apart;
    for (qsizetype i = 0; i < from.shares.size() && figures.size() < most; ++i)
        figures << from.shares.at(i);
    if (term)
        figures << *term;
    return figures;
}

void addFigures(Overview &to, const OverviewSource &from)
{
    to.figuresHeading = Tr::tr("Key figures");
    for (const ClaimId id : keyFigures(from.dossier))
        to.figures << figureOf(from, id);
    for (qsizetype i = 0; i < to.figures.size(); ++i)
        to.figures[i].sentence = sentenceOf(from, to.figures.at(i), i + 1, to.figures.size());
    if (to.figures.isEmpty())
        to.noFigures = from.dossier.setAside.isEmpty()
            ? Tr::tr("This dossier states no amount and no end of the deal.")
            : Tr::tr("No article that is relied on states an amount or an end of the deal.");
}

} // namespace deal
