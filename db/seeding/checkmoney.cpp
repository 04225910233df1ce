#include "checks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace deal {

namespace {

class MoneyCheck final {
public:
    MoneyCheck(const Draft &draft, Findings &findings)
        : m_findings(findings)
    {
        for (const DraftClaim &claim : draft.claims)
            if (claim.amount && !m_amounts.contains(claim.key.text)) {
                m_amounts.insert(claim.key.text, &claim);
                m_keys << claim.key.text;
            }
    }
    void run();

private:
    [[nodiscard]] const DraftClaim *named(const Word &key) const;
    /// Whether there is an amount of that key; a finding when there is none.
    bool expect(const Word &key) const;
    void checkPart(const DraftClaim &part) const;
    void checkParts(const DraftClaim &whole) const;
    void checkSum(const DraftClaim &sum) const;
    [[nodiscard]] QString holderOf(const DraftClaim &term, const QList<const DraftClaim *> &terms) const;
    [[nodiscard]] bool holds(const DraftClaim &outer, const DraftClaim &inner) const;

    Findings &m_findings;
    QHash<QString, const DraftClaim *> m_amounts;
    QStringList m_keys;
};

QString unitOf(const DraftClaim &claim)
{
    return claim.amount->unit == Unit::Percent ? QStringLiteral("per cent") : claim.amount->currency;
}

/// What could not be read has its finding already, and cannot be reckoned with.
bool isReadable(const DraftClaim &claim)
{
    return claim.amount->value > 0 && !unitOf(claim).isEmpty();
}

QString moneyOf(const DraftClaim &claim)
{
    return QString::number(claim.amount->value) + u' ' + unitOf(claim);
}

/// nothing when it does not fit into 64 bits, which no sum of money here needs
std::optional<qint64> total(const QList<const DraftClaim *> &amounts)
{
    qint64 sum = 0;
    for (const DraftClaim *claim : amounts)
        if (__builtin_add_overflow(sum, claim->amount->value, &sum))
            return {};
    return sum;
}

QString inDigits(std::optional<qint64> sum)
{
    return sum ? QString::number(*sum) : QStringLiteral("more than any amount can be");
}

const DraftClaim *MoneyCheck::named(const Word &key) const
{
    return m_amounts.value(key.text);
}

bool MoneyCheck::expect(const Word &key) const
{
    if (named(key))
        return true;
    m_findings.add(
        key.place, QStringLiteral("no [[amount]] has the key %1%2").arg(quoted(key.text), whatWouldBeRight(key.text, m_keys)));
    return false;
}

void MoneyCheck::checkPart(const DraftClaim &part) const
{
    const Word &partOf = part.amount->partOf;
    if (partOf.isEmpty() || !expect(partOf))
        return;
    const DraftClaim &whole = *named(partOf);
    QSet<QString> passed;
    for (const DraftClaim *outer = &whole; outer && !passed.contains(outer->key.text); outer = named(outer->amount->partOf)) {
        if (outer == &part) {
            m_findings.add(partOf.place,
                QStringLiteral("%1 lies inside itself by way of %2: leave out one part_of of the circle")
                    .arg(quoted(part.key.text), quoted(partOf.text)));
            return;
        }
        passed << outer->key.text;
    }
    if (!isReadable(part) || !isReadable(whole))
        return;
    if (unitOf(part) != unitOf(whole))
        m_findings.add(
            partOf.place, QStringLiteral("an amount in %1 cannot be part of one in %2").arg(unitOf(part), unitOf(whole)));
    else if (part.amount->value > whole.amount->value)
        m_findings.add(partOf.place,
            QStringLiteral("%1 is larger than %2, which it is to be part of (%3)")
                .arg(moneyOf(part), moneyOf(whole), quoted(whole.key.text)));
}

void MoneyCheck::checkParts(const DraftClaim &whole) const
{
    QList<const DraftClaim *> parts;
    for (const QString &key : m_keys)
        if (const DraftClaim *part = m_amounts.value(key);
            part->amount->partOf.text == whole.key.text && unitOf(*part) == unitOf(whole))
            parts << part;
    const auto sum = total(parts);
    if (isReadable(whole) && parts.size() > 1 && (!sum || *sum > whole.amount->value))
        m_findings.add(parts.constLast()->amount->partOf.place,
            QStringLiteral("the parts of %1 together are %2 and it is %3: part_of is for what lies inside it")
                .arg(quoted(whole.key.text), inDigits(sum), moneyOf(whole)));
}

/// Whether one amount lies inside the other, be it as a part or as a term of a sum, over as many steps as there are.
bool MoneyCheck::holds(const DraftClaim &outer, const DraftClaim &inner) const
{
    QSet<const DraftClaim *> reached;
    QList<const DraftClaim *> open{&inner};
    while (!open.isEmpty()) {
        const DraftClaim *claim = open.takeLast();
        if (reached.contains(claim))
            continue;
        reached << claim;
        if (const DraftClaim *whole = named(claim->amount->partOf))
            open << whole;
        for (const DraftClaim *sum : m_amounts)
            if (std::any_of(sum->amount->sumOf.cbegin(), sum->amount->sumOf.cend(),
                    [claim](const Word &term) { return term.text == claim->key.text; }))
                open << sum;
    }
    return &outer != &inner && reached.contains(&outer);
}

/// The term that another term lies inside of; empty when none is.
QString MoneyCheck::holderOf(const DraftClaim &term, const QList<const DraftClaim *> &terms) const
{
    for (const DraftClaim *other : terms)
        if (holds(*other, term))
            return other->key.text;
    return {};
}

void MoneyCheck::checkSum(const DraftClaim &sum) const
{
    QList<const DraftClaim *> terms;
    bool addable = isReadable(sum);
    for (const Word &word : sum.amount->sumOf) {
        if (!expect(word)) {
            addable = false;
            continue;
        }
        const DraftClaim *term = named(word);
        addable = addable && isReadable(*term);
        if (term == &sum || (addable && unitOf(*term) != unitOf(sum))) {
            addable = false;
            m_findings.add(word.place,
                term == &sum ? QStringLiteral("%1 is a term of itself: leave it out").arg(quoted(word.text))
                             : QStringLiteral("%1 is in %2 and the sum is in %3: only one currency can be added")
                                   .arg(quoted(word.text), unitOf(*term), unitOf(sum)));
        }
        terms << term;
    }
    if (!addable || terms.isEmpty())
        return;
    for (qsizetype i = 0; i < terms.size(); ++i)
        if (const QString holder = holderOf(*terms[i], terms); !holder.isEmpty())
            m_findings.add(sum.amount->sumOf[i].place,
                QStringLiteral("%1 lies inside %2, another term of this sum, and would be counted twice: leave one of them out")
                    .arg(quoted(terms[i]->key.text), quoted(holder)));
    if (terms.size() == 1)
        m_findings.add(sum.amount->sumPlace,
            QStringLiteral("a sum has two terms or more, and this one has %1 alone").arg(quoted(terms.constFirst()->key.text)));
    else if (const auto added = total(terms); added != sum.amount->value)
        m_findings.add(sum.amount->sumPlace,
            QStringLiteral("the terms add up to %1 and the amount is %2: one of them is wrong")
                .arg(inDigits(added), moneyOf(sum)));
}

void MoneyCheck::run()
{
    for (const QString &key : std::as_const(m_keys)) {
        const DraftClaim &claim = *m_amounts.value(key);
        checkPart(claim);
        checkParts(claim);
        checkSum(claim);
    }
}

} // namespace

void checkMoney(const Draft &draft, Findings &findings)
{
    MoneyCheck(draft, findings).run();
}

} // namespace deal
