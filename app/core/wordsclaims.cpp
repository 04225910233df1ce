// What a claim says in a line or two: what its passages state, whether they agree, whom it binds.
#include "comparison.h"
#include "wholetexts.h"
#include "words.h"

#include <QSet>

#include <algorithm>

namespace deal {
namespace {

/// The one currency of a dossier; empty when its amounts are in several.
QString onlyCurrency(const Dossier &dossier)
{
    QString only;
    for (const Claim &claim : dossier.claims)
        if (claim.amount && claim.amount->unit == Unit::Currency) {
            if (!only.isEmpty() && only != claim.amount->currency)
                return {};
            only = claim.amount->currency;
        }
    return only;
}

} // namespace

QString Words::statedValue(const Dossier &dossier, Attribute attribute, const QString &value) const
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    switch (attribute) {
    case Attribute::Amount:
        if (const QString currency = isNumber ? onlyCurrency(dossier) : QString(); !currency.isEmpty())
            return money(number, currency, false);
        return isNumber ? m_locale.toString(number) : value;
    case Attribute::Rate:
        return isNumber ? percent(number) : value;
    case Attribute::Qualifier:
        if (const auto known = fromKey<Qualifier>(value))
            return qualifier(*known);
        return value;
    case Attribute::Since:
    case Attribute::Until:
    case Attribute::Date:
        if (const auto parsed = parseEdtf(value); parsed && parsed->isStated())
            return period(*parsed);
        return value;
    case Attribute::Payer:
        if (const auto party = dossier.partyByKey(value))
            return text(dossier.party(*party).name);
        return value;
    case Attribute::Scope:
    case Attribute::Direction:
        break;
    }
    for (const ValueWords &words : dossier.values)
        if (words.attribute == attribute && words.value == value)
            return text(words.label);
    return value;
}

QString Words::statedValue(const Dossier &dossier, ClaimId claim, Attribute attribute, const QString &value) const
{
    const auto &amount = dossier.claim(claim).amount;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (attribute != Attribute::Amount || !amount || !isNumber)
        return statedValue(dossier, attribute, value);
    return amount->unit == Unit::Percent ? percent(number) : money(number, amount->currency, false);
}

QString Words::differing(const Difference &difference) const
{
    const auto isCeiling = [](const StatedValue &stated) { return stated.value == keyOf(Qualifier::UpTo); };
    const bool ceiling = difference.attribute == Attribute::Qualifier
        && std::any_of(difference.values.begin(), difference.values.end(), isCeiling);
    return ceiling ? tr("the ceiling", "one source gives a sum, another a ceiling") : attribute(difference.attribute);
}

QString Words::verdict(const Dossier &dossier, ClaimId claim) const
{
    const Verdict &verdict = dossier.verdict(claim);
    const QString first = verdict.articles.isEmpty() ? QString() : dossier.article(verdict.articles.first()).letter;
    QString line;
    switch (verdict.agreement) {
    case Agreement::Unsupported:
        return agreement(Agreement::Unsupported);
    case Agreement::OneSource:
        return tr("Only %1", "one article speaks").arg(first);
    case Agreement::Agree:
        line = tr("Sources agree");
        break;
    case Agreement::Differ: {
        QStringList on;
        for (const Difference &difference : verdict.differences)
            on << differing(difference);
        if (verdict.articles.size() == 1)
            return tr("%1 differs from itself on %2", "an article; attributes").arg(first, listed(on));
        line = tr("Sources differ on %1", "attributes").arg(listed(on));
        break;
    }
    }
    if (!verdict.oneOrigin)
        return line;
    const Origin &origin = dossier.origin(dossier.claim(claim).evidence.first().origin);
    return tr("%1, one origin: %2", "verdict; who says so").arg(line, text(origin.name));
}

QStringList Words::differences(const Dossier &dossier, ClaimId claim) const
{
    QStringList lines;
    const QList<Evidence> &evidence = dossier.claim(claim).evidence;
    for (const Difference &difference : dossier.verdict(claim).differences) {
        QStringList values;
        for (const StatedValue &stated : difference.values) {
            QStringList places;
            for (const int i : stated.evidence)
                places << place(dossier, evidence.at(i).passage);
            values << tr("%1 (%2)", "value; places")
                          .arg(
                              statedValue(dossier, claim, difference.attribute, stated.value), places.join(QStringLiteral(", ")));
        }
        lines << tr("%1: %2", "attribute; values").arg(differing(difference), values.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList Words::leftOut(const Dossier &dossier, ClaimId claim) const
{
    QStringList lines;
    for (const PartlyStated &stated : partlyStated(dossier, claim)) {
        if (stated.attribute == Attribute::Amount || stated.attribute == Attribute::Qualifier
            || stated.attribute == Attribute::Rate)
            continue;
        QStringList places, letters;
        for (const int i : stated.evidence)
            places << place(dossier, dossier.claim(claim).evidence.at(i).passage);
        for (const ArticleId article : stated.without)
            letters << dossier.article(article).letter;
        const QString name = attribute(stated.attribute), value = statedValue(dossier, claim, stated.attribute, stated.value);
        const QString where = places.join(QStringLiteral(", "));
        lines << (letters.size() == 1 ? tr("%1: %2 (%3); %4 does not say", "attribute; value; places; one article")
                                            .arg(name, value, where, letters.first())
                                      : tr("%1: %2 (%3); %4 do not say", "attribute; value; places; several articles")
                                            .arg(name, value, where, listed(letters)));
    }
    return lines;
}

QStringList Words::facts(const Claim &claim) const
{
    QStringList facts{claimKind(claim.kind)};
    if (claim.clause)
        facts << clauseKind(claim.clause->kind) << standing(claim.clause->standing);
    if (claim.amount)
        facts << amount(*claim.amount) << nature(claim.amount->nature);
    return facts << period(claim.period);
}

QString Words::proof(Proof proof) const
{
    return proof == Proof::Found  ? tr("found in the whole text", "a quotation")
        : proof == Proof::Missing ? tr("not found in the whole text", "a quotation")
                                  : tr("not compared", "a quotation with a whole text");
}

QString Words::silent(const Dossier &dossier, ClaimId claim) const
{
    QStringList letters;
    for (const ArticleId article : dossier.silentOn(claim))
        letters << dossier.article(article).letter;
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? tr("%1 is silent", "one article").arg(letters.first())
                               : tr("%1 are silent", "several articles").arg(listed(letters));
}

QString Words::wordless(const Dossier &dossier, ClaimId claim, ArticleId article) const
{
    return dossier.unheard.value(claim).contains(article) ? tr("set aside", "an article, of what it says on a claim")
                                                          : tr("silent", "an article on a claim");
}

QString Words::setAside(const Dossier &dossier) const
{
    QStringList letters;
    for (const ArticleId article : dossier.setAside)
        letters << dossier.article(article).letter;
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? tr("%1 is set aside", "one article").arg(letters.first())
                               : tr("%1 are set aside", "several articles").arg(listed(letters));
}

QString Words::places(const Dossier &dossier, ClaimId claim) const
{
    QStringList places;
    for (const Evidence &evidence : dossier.claim(claim).evidence)
        places << place(dossier, evidence.passage);
    places.removeDuplicates(); // two quotations of one paragraph
    return places.join(QStringLiteral(", "));
}

QStringList Words::names(const Dossier &dossier, const QList<PartyId> &parties) const
{
    QStringList names;
    for (const PartyId party : parties)
        names << text(dossier.party(party).name);
    names.removeDuplicates(); // one that is bound and pays
    return names;
}

QString Words::partiesLine(const Dossier &dossier, ClaimId claim) const
{
    const auto in = [&](Role role) { return dossier.partiesIn(claim, role); };
    const QStringList from = names(dossier, in(Role::Bound) + in(Role::Pays));
    const QStringList to = names(dossier, in(Role::Benefits) + in(Role::Receives));
    const QStringList partners = names(dossier, in(Role::Partner));
    const QStringList affected = names(dossier, in(Role::Affected));
    QStringList parts;
    if (!from.isEmpty() && QSet(from.cbegin(), from.cend()) == QSet(to.cbegin(), to.cend()))
        parts << from.join(QStringLiteral(" ↔ "));
    else if (!to.isEmpty())
        parts << QStringLiteral("%1 → %2").arg(listed(from), listed(to)).trimmed();
    else if (!from.isEmpty())
        parts << listed(from);
    if (!partners.isEmpty())
        parts << (parts.isEmpty() ? listed(partners) : tr("with %1", "partners").arg(listed(partners)));
    if (!affected.isEmpty())
        parts << tr("affects %1").arg(listed(affected));
    return parts.join(QStringLiteral(", "));
}

} // namespace deal
