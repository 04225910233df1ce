#include "setaside.h"

#include "vocabulary.h"

#include <algorithm>

namespace deal {
namespace {

/// What the evidence states of an attribute, each value once.
QStringList statedIn(const QList<Evidence> &evidence, Attribute attribute)
{
    QStringList values;
    for (const Evidence &one : evidence)
        for (const Statement &statement : one.states)
            if (statement.attribute == attribute && !values.contains(statement.value))
                values << statement.value;
    return values;
}

/// A claim some of whose evidence is gone, and what was known of it before.
struct Restated {
    Claim &claim;
    const QList<Evidence> &before;

    /// Whether something was stated before that is not now: `now` is what is stated still.
    [[nodiscard]] bool lost(Attribute attribute, QStringList &now) const
    {
        now = statedIn(claim.evidence, attribute);
        return now != statedIn(before, attribute);
    }

    void restateAmount() const
    {
        QStringList now;
        for (const Attribute attribute : {Attribute::Amount, Attribute::Rate})
            if (lost(attribute, now) && !now.isEmpty() && !now.contains(QString::number(claim.amount->value)))
                claim.amount->value = now.first().toLongLong();
        if (lost(Attribute::Qualifier, now) && !now.isEmpty() && !now.contains(keyOf(claim.amount->qualifier)))
            claim.amount->qualifier = fromKey<Qualifier>(now.first()).value_or(claim.amount->qualifier);
    }

    void restateSide(Attribute attribute, EdtfDate &side) const
    {
        QStringList now;
        if (!claim.period.interval || !lost(attribute, now) || now.contains(side.text()))
            return;
        const Expected<Period> stated = parseEdtf(now.value(0)); // of nothing it is a period that is not stated
        side = !stated ? EdtfDate() : attribute == Attribute::Since ? stated->start : stated->end;
    }

    void restatePeriod() const
    {
        QStringList now;
        if (lost(Attribute::Date, now) && !now.contains(claim.period.text()))
            if (const Expected<Period> stated = parseEdtf(now.value(0)))
                claim.period = *stated;
        restateSide(Attribute::Since, claim.period.start);
        restateSide(Attribute::Until, claim.period.end);
        if (!claim.period.isStated())
            claim.period = {};
    }

    void restatePayer(const Dossier &dossier) const
    {
        QStringList now;
        if (!lost(Attribute::Payer, now))
            return;
        const QStringList gone = statedIn(before, Attribute::Payer);
        claim.parties.removeIf([&](const ClaimParty &party) {
            const QString &key = dossier.party(party.party).key;
            return party.role == Role::Pays && gone.contains(key) && !now.contains(key);
        });
    }
};

} // namespace

Dossier withoutArticles(const Dossier &whole, const QList<ArticleId> &setAside)
{
    Dossier left = whole;
    left.setAside = setAside;
    if (setAside.isEmpty())
        return left;
    std::sort(left.setAside.begin(), left.setAside.end());
    const auto isAside = [&](PassageId passage) { return setAside.contains(whole.passage(passage).article); };
    const auto restsThere = [&](const Evidence &evidence) { return isAside(evidence.passage); };
    for (int i = 0; i < int(whole.claims.size()); ++i) {
        const QList<Evidence> &before = whole.claims.at(i).evidence;
        if (std::none_of(before.begin(), before.end(), restsThere))
            continue;
        Claim &claim = left.claims[i];
        for (const ArticleId article : whole.verdicts.at(i).articles)
            if (setAside.contains(article))
                left.unheard[ClaimId(i)] << article;
        claim.evidence.removeIf(restsThere);
        left.verdicts[i] = judge(claim, left.passages);
        if (claim.evidence.isEmpty())
            continue;
        const Restated restated{claim, before};
        restated.restatePeriod();
        restated.restatePayer(whole);
        if (claim.amount)
            restated.restateAmount();
    }
    for (Party &party : left.parties)
        party.passages.removeIf(isAside);
    left.deriveParties();
    return left;
}

QList<ClaimId> restingOnNothing(const Dossier &dossier)
{
    QList<ClaimId> found;
    for (int i = 0; i < int(dossier.claims.size()); ++i)
        if (dossier.verdicts.at(i).agreement == Agreement::Unsupported)
            found << ClaimId(i);
    return found;
}

} // namespace deal
